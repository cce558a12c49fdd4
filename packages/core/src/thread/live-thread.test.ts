/** Threads over the real stream: what one person writes stands at the other, with nothing between but the platform. */
import { expect } from '@open-wc/testing';
import { createDesk, CONNECTION, DANA, TOM, type Desk } from '../test/desk.ts';
import { until } from '../test/fake-timers.ts';
import { openThread, type OpenThread as Thread } from './open-thread.ts';

interface Reader {
  readonly thread: Thread;
  /** Bodies of the messages in the window, and then of the unsent. */
  readonly shown: readonly string[];
  leave(): void;
}

/** A page that reads the desk's ticket to its end, and hears what happens. */
async function read(desk: Desk, user: string): Promise<Reader> {
  const { scope, leave } = desk.scopeFor(user);
  const thread = openThread(scope, { connectionId: CONNECTION, objectId: desk.ticketId });
  await thread.open('newest');
  scope.goLive();
  await until(() => scope.health.current.status === 'live');
  return {
    thread,
    get shown() {
      const { window, unsent } = thread;
      const bodies: string[] = [];
      for (let sequence = window!.first; sequence <= window!.last; sequence += 1) {
        const entry = thread.entry(sequence);
        if (entry?.kind === 'message') bodies.push(entry.body);
      }
      return [...bodies, ...unsent.map(({ body }) => body)];
    },
    leave() {
      thread.close();
      leave();
    },
  };
}

describe('a thread over the stream', () => {
  it('LIV-2 THR-1 two people write at once: each message once, for both, in the server’s order', async () => {
    const desk = await createDesk();
    const readers = [await read(desk, DANA), await read(desk, TOM)];
    const bodies = Array.from({ length: 12 }, (_, index) => `Message ${index}`);
    for (const [index, body] of bodies.entries()) readers[index % 2]!.thread.outbox.send({ body });
    const inOrder = async (): Promise<string[]> =>
      (await desk.entries()).flatMap((entry) => (entry.kind === 'message' ? [entry.body] : []));
    await until(async () => (await inOrder()).length === 13);
    const expected = await inOrder();
    await until(() => readers.every(({ shown }) => shown.length === 13));
    for (const { shown, thread } of readers) {
      expect(shown).to.deep.equal(expected);
      expect(thread.unsent).to.have.length(0);
    }
    expect(new Set(expected).size).to.equal(13);
    for (const { leave } of readers) leave();
  });

  it('LIV-2 a reply that came while the stream was cut stands there after it, counted once', async () => {
    const desk = await createDesk();
    const dana = await read(desk, DANA);
    desk.api.network.cutStreams();
    await desk.write(TOM, 'While you were away');
    await until(() => dana.shown.includes('While you were away'));
    expect(dana.shown.filter((body) => body === 'While you were away')).to.have.length(1);
    expect(dana.thread.newCount).to.equal(1);
    dana.leave();
  });
});

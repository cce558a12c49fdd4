import { expect } from '@open-wc/testing';
import { noteLiveEvent } from '../live/listeners.ts';
import { CONNECTION } from '../test/desk.ts';
import { until } from '../test/fake-timers.ts';
import { problem } from '../test/platform.ts';
import { isList, readingRoom, type Reading } from '../test/reading.ts';

describe('a thread after a failure or a reset', () => {
  const room = readingRoom();
  const reset = async ({ scope, changes }: Reading): Promise<void> => {
    changes.length = 0;
    noteLiveEvent(scope, { type: 'reset' });
    await until(() => changes.some(({ kind }) => kind === 'replaced'));
  };

  it('TIC-10 a reset leaves the reader where they read, though the window reaches to the newest', async () => {
    await room.fill(160);
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    while (thread.window!.first > 40) await thread.loadOlder();
    thread.lookAt(40);
    await reset(reading);
    expect(thread.window!.first).to.be.at.most(40);
    expect(thread.window!.last).to.be.at.least(40);
  });

  it('LIV-2 a reset shows the newest to who is there, also when they came to it by what was told', async () => {
    await room.fill(10);
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    await room.fill(60);
    for (const entry of (await room.desk.entries()).slice(-60)) reading.told(entry);
    await until(() => thread.window!.last === thread.window!.count);
    const last = await room.fill(1);
    await reset(reading);
    expect(thread.window!.last).to.equal(last.sequence);
  });

  it('LIV-2 after a jump that failed, what is missing between is read all the same', async () => {
    await room.fill(120);
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    room.desk.fate = (sent) => (isList(sent) ? problem(500, 'internal_error') : undefined);
    await thread.open(3);
    expect(thread.state.status).to.equal('failed');
    room.desk.fate = () => undefined;
    await room.fill(3, 500);
    const entries = (await room.desk.entries()).slice(-3);
    reading.told(entries[0]!);
    reading.told(entries[2]!);
    await until(() => thread.window!.last === entries[2]!.sequence);
    expect(reading.shown.slice(-3)).to.deep.equal(['Message 500', 'Message 501', 'Message 502']);
  });

  it('LIV-2 a page of what is missing that failed is read when updates are live again', async () => {
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    await room.fill(3);
    const entries = (await room.desk.entries()).slice(-3);
    room.desk.fate = (sent) => (isList(sent) ? problem(500, 'internal_error') : undefined);
    reading.told(entries[0]!);
    reading.told(entries[2]!);
    await until(() => thread.window!.newer.status === 'failed');
    room.desk.fate = () => undefined;
    reading.scope.health.set({ status: 'live' });
    await until(() => thread.window!.last === entries[2]!.sequence);
    expect(thread.window!.newer).to.deep.equal({ status: 'end' });
  });

  it('nothing is new in a thread that isn’t seen any more', async () => {
    await room.fill(9);
    const reading = room.read();
    await reading.thread.open('newest');
    const object = await room.desk.ticket();
    noteLiveEvent(reading.scope, {
      id: 'evt_2',
      type: 'ticket.removed',
      connection_id: CONNECTION,
      object,
      version: object.version,
    } as never);
    expect(reading.thread.window).to.equal(undefined);
    expect(reading.thread.newCount).to.equal(0);
  });
});

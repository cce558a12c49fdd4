import { expect } from '@open-wc/testing';
import type { ThreadEntry } from '@revampd/api-client';
import { browserState } from '../test/browser-state.ts';
import { DANA } from '../test/desk.ts';
import { rest, until } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';
import { isList, readingRoom } from '../test/reading.ts';

describe('own messages in a thread', () => {
  const room = readingRoom();

  it('THR-1 stands there at once, and echo and acknowledgement in either order, and twice, leave one message', async () => {
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    const before = reading.shown;
    for (const [body, order] of [
      ['Echo first', ['echo', 'answer']],
      ['Answer first', ['answer', 'echo']],
    ] as const) {
      const answered = gate();
      const arrived = gate();
      room.desk.fate = ({ method }) => (method === 'POST' ? { done: arrived.open, until: answered.opened } : undefined);
      thread.outbox.send({ body });
      expect(reading.shown.at(-1)).to.equal(`${body}: queued`);
      await arrived.opened;
      const echo = (await room.desk.entries()).at(-1)!;
      for (const one of order) {
        if (one === 'echo') {
          reading.told(echo);
          reading.told(echo);
        } else {
          answered.open();
          await until(() => thread.unsent.length === 0);
        }
        expect(reading.shown.filter((text) => text.startsWith(body))).to.deep.equal([body]);
      }
      await rest();
    }
    expect(reading.shown).to.deep.equal([...before, 'Echo first', 'Answer first']);
    expect(await room.desk.said(DANA)).to.deep.equal(['Echo first', 'Answer first']);
  });

  it('THR-1 at no moment does a message stand there twice or not at all', async () => {
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    const counts = new Set<number>();
    thread.subscribe(() => counts.add(reading.shown.filter((text) => text.startsWith('Mine')).length));
    thread.outbox.send({ body: 'Mine' });
    await until(() => thread.unsent.length === 0);
    reading.told((await room.desk.entries()).at(-1)!);
    expect([...counts]).to.deep.equal([1]);
  });

  it('THR-1 two fast sends whose entries come in reverse keep their order', async () => {
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    const before = reading.shown;
    await reading.scope.session.token();
    browserState.online(false);
    const one = thread.outbox.send({ body: 'One' });
    const two = thread.outbox.send({ body: 'Two' });
    // Another tab has sent both; this one hears of the second first, and can't read what is between.
    await room.desk.write(DANA, 'One', one.id);
    await room.desk.write(DANA, 'Two', two.id);
    const [first, second] = (await room.desk.entries()).slice(-2) as [ThreadEntry, ThreadEntry];
    room.desk.fate = (sent) => (isList(sent) ? 'cut' : undefined);
    reading.told(second);
    expect(reading.shown).to.deep.equal([...before, 'One: queued', 'Two: sent']);
    reading.told(first);
    expect(reading.shown).to.deep.equal([...before, 'One', 'Two']);
    reading.told(first);
    reading.told(second);
    expect(reading.shown).to.deep.equal([...before, 'One', 'Two']);
  });
});

import { expect } from '@open-wc/testing';
import { fakeTimers, rest, until, type FakeTimers } from '../test/fake-timers.ts';
import { DANA } from '../test/desk.ts';
import { problem } from '../test/platform.ts';
import { readingRoom } from '../test/reading.ts';

describe('read mark of a thread', () => {
  const room = readingRoom();
  let timers: FakeTimers;
  const marks = (): number[] =>
    room.desk.requests.filter(({ path }) => path.endsWith('/read')).map(({ body }) => body.last_read_sequence);
  beforeEach(() => (timers = fakeTimers()));
  afterEach(() => timers.restore());

  it('THR-4 the highest that was seen is told, at most once a second, and never a lower one', async () => {
    await room.fill(9);
    const { thread } = room.read();
    await thread.open('newest');
    thread.seen(4);
    await until(() => marks().length === 1);
    thread.seen(6);
    thread.seen(8);
    thread.seen(5);
    await rest();
    expect(marks()).to.deep.equal([4]);
    await timers.fire(1_000);
    await until(() => marks().length === 2);
    thread.seen(3);
    thread.seen(8);
    await timers.fire(1_000);
    await until(async () => (await room.desk.ticket()).viewer_state.last_read_sequence === 8);
    await rest();
    expect(marks()).to.deep.equal([4, 8]);
  });

  it('THR-4 mark unread goes back, and what is still on screen doesn’t undo it until the thread is opened anew', async () => {
    await room.fill(9);
    const { thread } = room.read();
    await thread.open('newest');
    thread.seen(8);
    await until(async () => (await room.desk.ticket()).viewer_state.last_read_sequence === 8);
    thread.markUnread(5);
    thread.seen(8);
    thread.seen(9);
    await until(async () => (await room.desk.ticket()).viewer_state.last_read_sequence === 4);
    await rest();
    expect(marks()).to.deep.equal([8, 4]);
    await thread.open('newest');
    thread.seen(9);
    await until(async () => (await room.desk.ticket()).viewer_state.last_read_sequence === 9);
  });

  it('THR-4 an old entry that is seen again doesn’t move the mark back', async () => {
    await room.fill(9);
    await room.desk.act(DANA, 'PUT', `${room.desk.ticketId}/read`, { last_read_sequence: 9 });
    const { thread } = room.read();
    await thread.open(2);
    thread.seen(2);
    await timers.fire(1_000);
    thread.seen(10);
    await until(() => marks().length === 1);
    expect(marks()).to.deep.equal([10]);
  });

  it('a mark that wasn’t taken goes along with the next entry that is seen', async () => {
    await room.fill(5);
    const { thread } = room.read();
    await thread.open('newest');
    room.desk.fate = ({ path }) => (path.endsWith('/read') ? problem(403, 'not_permitted') : undefined);
    thread.seen(4);
    await until(() => marks().length === 1);
    await rest();
    room.desk.fate = () => undefined;
    await timers.fire(1_000);
    thread.seen(3);
    await until(async () => (await room.desk.ticket()).viewer_state.last_read_sequence === 4);
  });
});

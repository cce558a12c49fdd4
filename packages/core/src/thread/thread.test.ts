import { expect } from '@open-wc/testing';
import { problem } from '../test/platform.ts';
import { isList, readingRoom, shownIn } from '../test/reading.ts';

describe('thread', () => {
  const room = readingRoom();

  it('TIC-10 opens at the newest, and loads older pages until the first entry', async () => {
    await room.fill(120);
    const { thread, changes } = room.read();
    const opening = thread.open('newest');
    expect(thread.state).to.deep.equal({ status: 'pending', previous: undefined });
    const at = await opening;
    const { count } = thread.window!;
    expect(at).to.equal(count);
    expect(thread.state).to.deep.equal({
      status: 'ready',
      window: { first: count - 49, last: count, count, older: { status: 'more' }, newer: { status: 'end' } },
    });
    changes.length = 0;
    const loading = thread.loadOlder();
    expect(thread.window!.older).to.deep.equal({ status: 'loading' });
    await loading;
    // What is unsent is read by itself, and told whenever that is.
    expect(changes.filter(({ kind }) => kind !== 'state' && kind !== 'unsent')).to.deep.equal([
      { kind: 'prepended', first: count - 99, last: count - 50 },
    ]);
    await thread.loadOlder();
    expect(thread.window).to.include({ first: 1, last: count });
    expect(thread.window!.older).to.deep.equal({ status: 'end' });
    const asked = room.desk.requests.length;
    await thread.loadOlder();
    expect(room.desk.requests).to.have.length(asked);
    expect(shownIn(thread)).to.deep.equal(
      (await room.desk.entries()).map((entry) => ('body' in entry ? entry.body : entry.kind)),
    );
  });

  it('TIC-10 opens at the first unread, though it is pages up', async () => {
    const { thread } = room.read();
    const before = (await room.desk.ticket()).entry_count;
    await room.fill(150);
    const at = await thread.open('unread');
    expect(at).to.be.at.most(before + 1);
    expect(thread.entry(at!)!.id).to.equal((await room.desk.ticket()).viewer_state.first_unread_id);
    expect(thread.window).to.include({ first: 1, last: 50 });
    expect(thread.window!.newer).to.deep.equal({ status: 'more' });
    await thread.loadNewer();
    expect(thread.window).to.include({ first: 1, last: 100 });
  });

  it('a jump opens another window with gaps on both sides; windows that meet are one', async () => {
    await room.fill(240);
    const { thread, changes } = room.read();
    await thread.open('newest');
    const { count, first } = thread.window!;
    const jumping = thread.open(100);
    // The window that was there stays until the other is ready.
    expect(thread.state).to.deep.include({ status: 'pending' });
    expect(thread.window).to.include({ first, last: count });
    expect(await jumping).to.equal(100);
    expect(changes.at(-1)).to.deep.equal({ kind: 'replaced' });
    expect(thread.window).to.include({ first: 75, last: 124 });
    await thread.loadNewer();
    expect(thread.window).to.include({ first: 75, last: 174 });
    changes.length = 0;
    await thread.loadNewer();
    // The page reaches the first window: all of it stands there now.
    expect(thread.window).to.include({ first: 75, last: count });
    expect(changes).to.deep.include({ kind: 'appended', first: 175, last: count });
    const asked = room.desk.requests.length;
    await thread.open('newest');
    expect(room.desk.requests).to.have.length(asked);
  });

  it('a page that doesn’t come is told at its side, and can be asked for again', async () => {
    await room.fill(60);
    const { thread } = room.read();
    await thread.open('newest');
    room.desk.fate = (sent) => (isList(sent) ? problem(500, 'internal_error') : undefined);
    await thread.loadOlder();
    expect(thread.window!.older).to.have.property('error').that.includes({ code: 'internal_error' });
    expect(thread.state.status).to.equal('ready');
    room.desk.fate = () => undefined;
    await thread.loadOlder();
    expect(thread.window!.first).to.equal(1);
  });

  it('a jump that fails leaves what was there, and can be tried again', async () => {
    await room.fill(120);
    const { thread } = room.read();
    await thread.open('newest');
    const { window } = thread;
    room.desk.fate = (sent) => (isList(sent) ? problem(500, 'internal_error') : undefined);
    expect(await thread.open(20)).to.equal(undefined);
    expect(thread.state).to.have.property('previous').that.deep.equals(window);
    expect(thread.state.status).to.equal('failed');
    room.desk.fate = () => undefined;
    await thread.retry();
    expect(thread.window).to.include({ first: 1, last: 50 });
  });
});

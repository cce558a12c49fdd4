import { expect } from '@open-wc/testing';
import type { Message, ThreadEntry } from '@revampd/api-client';
import { noteLiveEvent } from '../live/listeners.ts';
import { browserState } from '../test/browser-state.ts';
import { CONNECTION, DANA, TOM } from '../test/desk.ts';
import { rest, until } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';
import { isList, readingRoom } from '../test/reading.ts';

describe('a thread that changes', () => {
  const room = readingRoom();

  it('what is told out of order, twice, or with one missing between, stands there once and in order', async () => {
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    const before = reading.shown;
    await room.fill(5);
    const [one, two, three, four, five] = (await room.desk.entries()).slice(-5) as ThreadEntry[];
    reading.told(two!);
    expect(reading.shown).to.deep.equal(before);
    // What is missing is read, without anyone asking; what comes meanwhile is not lost.
    reading.told(four!);
    await until(() => reading.shown.length === before.length + 5 || reading.shown.length === before.length + 4);
    reading.told(one!);
    reading.told(three!);
    reading.told(five!);
    reading.told(five!);
    await rest();
    expect(reading.shown).to.deep.equal([...before, ...[1, 2, 3, 4, 5].map((number) => `Message ${number}`)]);
  });

  it('an entry that comes while the thread is opened isn’t lost', async () => {
    const reading = room.read();
    const held = gate();
    const arrived = gate();
    room.desk.fate = (sent) => (isList(sent) ? { done: arrived.open, until: held.opened } : undefined);
    const opening = reading.thread.open('newest');
    await arrived.opened;
    room.desk.fate = () => undefined;
    await room.fill(2);
    const [one, two] = (await room.desk.entries()).slice(-2) as [ThreadEntry, ThreadEntry];
    reading.told(two);
    reading.told(one);
    held.open();
    await opening;
    await until(() => reading.thread.window!.last === two.sequence);
    expect(reading.shown.slice(-2)).to.deep.equal(['Message 1', 'Message 2']);
    expect(reading.thread.window!.newer).to.deep.equal({ status: 'end' });
  });

  it('while one reads further up, what comes is counted and not loaded; own ones aren’t new', async () => {
    await room.fill(150);
    const reading = room.read();
    const { thread, changes } = reading;
    await thread.open(30);
    const { window } = thread;
    changes.length = 0;
    const news = await room.desk.write(TOM, 'News');
    reading.told(news);
    reading.told(news);
    reading.told(await room.desk.write(DANA, 'Own'));
    expect(thread.newCount).to.equal(1);
    expect(thread.window).to.include({ first: window!.first, last: window!.last, count: window!.count + 2 });
    expect(new Set(changes.map(({ kind }) => kind).filter((kind) => kind !== 'unsent'))).to.deep.equal(
      new Set(['counted']),
    );
    expect(thread.entry(news.sequence)).to.equal(undefined);
    await thread.open('newest');
    expect(reading.shown.slice(-2)).to.deep.equal(['News', 'Own']);
    expect(thread.newCount).to.equal(1);
    thread.seen(thread.window!.last);
    expect(thread.newCount).to.equal(0);
  });

  it('reactions: a later state of an entry takes the place of an earlier one, in whatever order they come', async () => {
    const reading = room.read();
    const message = await room.desk.write(TOM, 'Hello');
    await reading.thread.open('newest');
    const react = (reaction: string) =>
      room.desk.act(DANA, 'PUT', `${room.desk.ticketId}/messages/${message.id}/reactions/${reaction}`);
    const first = await react('ack');
    const second = await react('heart');
    reading.changes.length = 0;
    reading.told(second, 'updated');
    reading.told(first, 'updated');
    reading.told(message);
    expect(reading.changes).to.deep.equal([{ kind: 'changed', first: message.sequence, last: message.sequence }]);
    expect((reading.thread.entry(message.sequence) as Message).reactions).to.have.length(2);
  });

  it('LIV-2 after a reset it reads anew around the place where one reads; unsent ones stay, nothing is doubled or lost', async () => {
    await room.fill(60);
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    browserState.online(false);
    thread.outbox.send({ body: 'Mine' });
    await room.fill(3, 61);
    const reacted = (await room.desk.entries()).at(-10)!;
    await room.desk.act(DANA, 'PUT', `${room.desk.ticketId}/messages/${reacted.id}/reactions/ack`);
    reading.changes.length = 0;
    noteLiveEvent(reading.scope, { type: 'reset' });
    await until(() => thread.window!.last === thread.window!.count && thread.newCount === 3);
    expect(reading.shown.slice(-4)).to.deep.equal(['Message 61', 'Message 62', 'Message 63', 'Mine: queued']);
    expect((thread.entry(reacted.sequence) as Message).reactions).to.have.length(1);
    // The stream tells what the reading has found already: each counts once.
    for (const entry of (await room.desk.entries()).slice(-3)) reading.told(entry);
    expect(thread.newCount).to.equal(3);
    await thread.open(20);
    thread.lookAt(22);
    noteLiveEvent(reading.scope, { type: 'reset' });
    await until(() => reading.changes.at(-1)!.kind === 'replaced');
    await rest();
    expect(thread.window!.first).to.be.at.most(22);
    expect(thread.window!.last).to.be.at.least(22);
  });

  it('LIV-2 a reading anew that fails is told, with what was there, and is done when the network is back', async () => {
    const reading = room.read();
    const { thread } = reading;
    await thread.open('newest');
    await room.fill(2);
    room.desk.fate = (sent) => (isList(sent) ? 'cut' : undefined);
    await thread.readAnew();
    expect(thread.state).to.have.property('previous').that.includes({ first: 1 });
    room.desk.fate = () => undefined;
    reading.scope.health.set({ status: 'live' });
    await until(() => thread.state.status === 'ready');
    expect(reading.shown.slice(-2)).to.deep.equal(['Message 1', 'Message 2']);
  });

  it('a ticket that may not be seen any more is shown no more', async () => {
    const reading = room.read();
    await reading.thread.open('newest');
    const held = gate();
    const arrived = gate();
    room.desk.fate = (sent) => (isList(sent) ? { done: arrived.open, until: held.opened } : undefined);
    const reread = reading.thread.readAnew();
    await arrived.opened;
    noteLiveEvent(reading.scope, {
      id: 'evt_2',
      type: 'ticket.removed',
      connection_id: CONNECTION,
      object: { id: room.desk.ticketId },
      version: 9,
    });
    expect(reading.shown).to.deep.equal([]);
    // Nor what was read just before, and comes now.
    held.open();
    await reread;
    expect(reading.shown).to.deep.equal([]);
    expect(reading.thread.state).to.have.property('error').that.includes({ code: 'not_found' });
  });

  it('SES-7 another person’s session empties it at once', async () => {
    const reading = room.read();
    const { thread, scope } = reading;
    await thread.open('newest');
    expect(reading.shown).to.not.have.length(0);
    reading.leave();
    await until(() => thread.window === undefined);
    expect(reading.shown).to.deep.equal([]);
    expect(thread.entry(1)).to.equal(undefined);
    expect(scope.session.state).to.equal('none');
  });
});

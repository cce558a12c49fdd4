import { expect } from '@open-wc/testing';
import { browserState } from '../test/browser-state.ts';
import { createDesk, DANA, isSent, shows, TOM, type Desk, type DeskPage } from '../test/desk.ts';
import { fakeTimers, rest, until } from '../test/fake-timers.ts';
import { gate } from '../test/page.ts';
import { problem } from '../test/platform.ts';

const isPost = ({ path, method }: { path: string; method: string }) => method === 'POST' && path.endsWith('/messages');
const broken = (): Response => problem(500, 'internal_error');

describe('outbox', () => {
  let desk: Desk;
  let pages: DeskPage[];
  const open = (user?: string): DeskPage => {
    const page = desk.open(user);
    pages.push(page);
    return page;
  };
  beforeEach(async () => {
    desk = await createDesk();
    pages = [];
  });
  afterEach(async () => {
    for (const page of pages) page.leave();
    browserState.restore();
    await rest();
  });

  it('TIC-9 what is sent stands there at once, marked as unsent, and then the server has it, once', async () => {
    const page = open();
    const states: string[] = [];
    page.outbox.subscribe((message) => message && states.push(message.state.status));
    const id = page.send('Three transfers went through.');
    expect(page.unsent).to.deep.equal(['Three transfers went through.: queued']);
    await isSent(page);
    expect(states).to.deep.equal(['queued', 'sending', 'sent']);
    expect(await desk.said(DANA)).to.deep.equal(['Three transfers went through.']);
    expect(desk.posts.map(({ body }) => body.client_id)).to.deep.equal([id]);
  });

  it('THR-2 offline messages wait, and go by themselves in order with the audience that they were written for', async () => {
    const page = open();
    await page.scope.session.token();
    const { audience } = await desk.ticket();
    browserState.online(false);
    page.send('One', { audienceVersion: audience.version });
    page.send('Two', { audienceVersion: audience.version });
    page.send('Three', { audienceVersion: audience.version });
    await rest();
    expect(desk.posts).to.deep.equal([]);
    expect(page.unsent).to.deep.equal(['One: queued', 'Two: queued', 'Three: queued']);
    expect(page.outbox.waitsFor).to.equal('network');
    browserState.online(true);
    await isSent(page);
    expect(await desk.said(DANA)).to.deep.equal(['One', 'Two', 'Three']);
    expect(desk.posts.map(({ body }) => body.audience_version)).to.deep.equal(Array(3).fill(audience.version));
  });

  it('THR-2 the network goes while it sends: it waits for the network and isn’t said to have failed', async () => {
    const page = open();
    await page.scope.session.token();
    desk.fate = (sent) => {
      if (!isPost(sent)) return;
      browserState.online(false);
      return 'cut';
    };
    page.send('One');
    await until(() => page.outbox.waitsFor === 'network' && page.unsent[0] === 'One: queued');
    desk.fate = () => undefined;
    browserState.online(true);
    await isSent(page);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });

  it('THR-2 after its own retries a 500 is a failed message; Retry uses the same client_id and key', async () => {
    const page = open();
    desk.fate = (sent) => (isPost(sent) ? broken() : undefined);
    const id = page.send('One');
    await shows(page, 'One: failed');
    expect(desk.posts).to.have.length(4);
    const [message] = page.outbox.messages;
    expect(message!.state).to.have.property('error').that.includes({ code: 'internal_error', retryable: true });
    const states: string[] = [];
    page.outbox.subscribe((changed) => changed && states.push(changed.state.status));
    desk.fate = () => undefined;
    page.outbox.retry(id);
    await isSent(page);
    expect(states).to.deep.equal(['queued', 'retrying', 'sent']);
    expect(new Set(desk.posts.map(({ body }) => body.client_id))).to.deep.equal(new Set([id]));
    expect(new Set(desk.posts.map(({ key }) => key)).size).to.equal(1);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });

  it('THR-2 the answer was lost each time: failed, and Retry finds the message that is there', async () => {
    const page = open();
    desk.fate = (sent) => (isPost(sent) ? 'lost' : undefined);
    const id = page.send('One');
    await shows(page, 'One: failed');
    desk.fate = () => undefined;
    page.outbox.retry(id);
    await isSent(page);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });

  it('THR-2 no answer within 20 s is a failed message', async () => {
    const page = open();
    await page.scope.session.token();
    const timers = fakeTimers();
    try {
      desk.fate = (sent) => (isPost(sent) ? new Promise<never>(() => {}) : undefined);
      page.send('One');
      await timers.fire(20_000);
      await shows(page, 'One: failed');
      expect(page.outbox.messages[0]!.state).to.have.property('error').that.includes({ code: 'timeout' });
    } finally {
      timers.restore();
    }
  });

  it('nothing overtakes one that failed: the others wait until it is retried or deleted', async () => {
    const page = open();
    desk.fate = (sent) => (isPost(sent) && sent.body.body === 'One' ? broken() : undefined);
    const one = page.send('One');
    page.send('Two');
    await shows(page, 'One: failed', 'Two: queued');
    page.send('Three');
    await rest();
    expect(page.unsent).to.deep.equal(['One: failed', 'Two: queued', 'Three: queued']);
    expect(page.outbox.waitsFor).to.equal('failed');
    page.outbox.delete(one);
    await isSent(page);
    expect(await desk.said(DANA)).to.deep.equal(['Two', 'Three']);
  });

  it('THR-1 acknowledgement and echo, in either order or twice, leave one message', async () => {
    const page = open();
    const answered = gate();
    desk.fate = async (sent) => {
      if (isPost(sent) && sent.body.body === 'One') await answered.opened;
    };
    const ends: string[] = [];
    page.outbox.subscribe((message) => message?.state.status === 'sent' && ends.push(message.body));
    const id = page.send('One');
    await shows(page, 'One: sending');
    // The same message by another way, before its answer.
    const echo = await desk.write(DANA, 'One', id);
    page.outbox.noteEntry(echo);
    page.outbox.noteEntry(echo);
    await isSent(page);
    answered.open();
    // The next one doesn't wait for the answer that is no longer needed.
    page.send('Two');
    await isSent(page);
    page.outbox.noteEntry((await desk.entries()).at(-1)!);
    await rest();
    expect(ends).to.deep.equal(['One', 'Two']);
    expect(await desk.said(DANA)).to.deep.equal(['One', 'Two']);
  });

  it('another person’s message with the same client_id isn’t taken for the own one', async () => {
    const page = open();
    await page.scope.session.token();
    browserState.online(false);
    const id = page.send('One');
    page.outbox.noteEntry(await desk.write(TOM, 'Not One', id));
    expect(page.unsent).to.deep.equal(['One: queued']);
    browserState.online(true);
    await isSent(page);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });

  it('THR-9 a ticket that was closed while offline takes nothing: blocked, and Edit has the words back in the draft', async () => {
    const page = open();
    await until(() => page.draft.isReady);
    await page.scope.session.token();
    browserState.online(false);
    const id = page.send('One');
    page.draft.set({ body: 'Typed since' });
    await desk.act(TOM, 'PATCH', desk.ticketId, { status: 'in_progress' });
    await desk.act(TOM, 'PATCH', desk.ticketId, { status: 'resolved' });
    await desk.act(TOM, 'PATCH', desk.ticketId, { status: 'closed' });
    browserState.online(true);
    await shows(page, 'One: blocked');
    expect(page.outbox.messages[0]!.state).to.include({ reason: 'ticket_closed' });
    page.outbox.retry(id);
    await page.outbox.edit(id, page.draft);
    expect(page.unsent).to.deep.equal([]);
    expect(page.draft.value!.body).to.equal('One\n\nTyped since');
    page.leave();
    const next = open();
    await until(() => next.draft.isReady);
    expect(next.draft.value!.body).to.equal('One\n\nTyped since');
    expect(next.unsent).to.deep.equal([]);
    expect(desk.posts).to.have.length(1);
  });

  it('THR-2 others read along by now: it is held, and goes to them only when the person says so', async () => {
    const page = open();
    const before = (await desk.ticket()).audience.version;
    await page.scope.session.token();
    browserState.online(false);
    const id = page.send('One', { audienceVersion: before });
    await desk.act(TOM, 'POST', `${desk.ticketId}/escalate`, { reason: 'Needs Revampd' });
    const { audience } = await desk.ticket();
    expect(audience.version).to.be.greaterThan(before);
    browserState.online(true);
    await shows(page, 'One: blocked');
    expect(await desk.said(DANA)).to.deep.equal([]);
    // What is written for the new audience isn't held up by it.
    page.send('Two', { audienceVersion: audience.version });
    await shows(page, 'One: blocked');
    page.outbox.confirmAudience(id, audience.version);
    await isSent(page);
    expect(await desk.said(DANA)).to.deep.equal(['Two', 'One']);
    const keys = desk.posts.filter(({ body }) => body.client_id === id).map(({ key }) => key);
    expect(new Set(keys).size).to.equal(2);
  });

  it('the right to write is gone: blocked, with no retry', async () => {
    const page = open();
    desk.fate = (sent) => (isPost(sent) ? problem(403, 'not_permitted') : undefined);
    page.send('One');
    await shows(page, 'One: blocked');
    expect(page.outbox.messages[0]!.state).to.include({ reason: 'not_permitted' });
  });

  it('the session ends: it waits, and goes when there is one again', async () => {
    const page = open();
    await page.scope.session.token();
    desk.fate = (sent) => (isPost(sent) ? problem(401, 'session_revoked') : undefined);
    page.send('One');
    await until(() => page.outbox.waitsFor === 'session' && page.unsent[0] === 'One: queued');
    const asked = desk.requests.length;
    await rest();
    expect(desk.requests).to.have.length(asked);
    desk.fate = () => undefined;
    page.scope.retry();
    await isSent(page);
    expect(await desk.said(DANA)).to.deep.equal(['One']);
  });
});

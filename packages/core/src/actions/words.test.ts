import { listThread, postMessage, updateConnectionSettings, type Message } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import { connectionQuery, connectionsQuery } from '../queries/connections.ts';
import { notificationsQuery, notificationSummaryQuery } from '../queries/notifications.ts';
import { watchPending } from '../queries/overlay.ts';
import { sessionQuery } from '../queries/session.ts';
import { gate } from '../test/page.ts';
import { DANA, NORTHGATE, openReal, settled, TOM, type RealPage } from '../test/real.ts';
import { markAllNotifications, markNotification } from './notifications.ts';
import { react } from './reactions.ts';
import { changeSettings } from './settings.ts';

const codeOf = (outcome: object): string => (outcome as { error: { code: string } }).error.code;
const inbox = async (page: RealPage) =>
  [
    await page.watch(notificationsQuery(page.scope, {})),
    await page.watch(notificationSummaryQuery(page.scope)),
  ] as const;

describe('settings', () => {
  it('are shown at once, each change apart: one that fails takes back what it set and nothing else', async () => {
    const page = openReal(TOM);
    const connection = await page.watch(connectionQuery(page.scope, {}));
    const list = await page.watch(connectionsQuery(page.scope, {}));
    const before = connection.data!.settings!;
    page.api.network.faults.set([{ match: { method: 'PATCH' }, fault: { status: 422 }, times: 1 }]);
    const first = changeSettings(page.scope, connection.data!, { days_until_due: 45, invoice_day: 3 });
    const second = changeSettings(page.scope, connection.data!, { auto_apply_credit: !before.auto_apply_credit });
    expect(connection.data!.settings).to.deep.equal({
      ...before,
      days_until_due: 45,
      invoice_day: 3,
      auto_apply_credit: !before.auto_apply_credit,
    });
    expect((await first).status).to.equal('failed');
    expect((await second).status).to.equal('done');
    await settled(page);
    const after = { ...before, auto_apply_credit: !before.auto_apply_credit };
    expect(connection.data!.settings).to.deep.equal(after);
    expect(list.data!.data.find(({ id }) => id === NORTHGATE)!.settings).to.deep.equal(after);
  });

  it('Support Reps are set whatever their order, and a lost answer is known as done', async () => {
    const page = openReal(TOM);
    const connection = await page.watch(connectionQuery(page.scope, {}));
    page.api.network.faults.set([{ match: { method: 'PATCH' }, fault: 'lost', times: 1 }]);
    const support_rep_ids = ['usr_tom', 'usr_priya'];
    expect((await changeSettings(page.scope, connection.data!, { support_rep_ids })).status).to.equal('done');
    expect(connection.data!.settings!.support_rep_ids).to.have.members(support_rep_ids);
  });

  it('MNY-3 that a colleague has changed since are a conflict that says who', async () => {
    const page = openReal(TOM);
    const connection = await page.watch(connectionQuery(page.scope, {}));
    const { client } = openReal({ user_id: 'usr_grace', connection_id: NORTHGATE }, page.api).scope;
    const { version: ifMatch } = connection.data!;
    await updateConnectionSettings(client, { connection_id: NORTHGATE, body: { days_until_due: 20 } }, { ifMatch });
    const outcome = await changeSettings(page.scope, connection.data!, { days_until_due: 30 });
    expect([outcome.status, codeOf(outcome)]).to.deep.equal(['conflict', 'stale_version']);
    expect(connection.data!.changed_by!.name).to.equal('Grace Okafor');
    expect(connection.data!.settings!.days_until_due).to.equal(20);
  });
});

describe('notifications', () => {
  it('marked as read are so at once, in the list and in the counts, which never jump back', async () => {
    const page = openReal(DANA);
    const [list, counts] = await inbox(page);
    await page.goLive();
    const { unread, by_category } = counts.data!;
    const rows = list.data!.data.filter(({ read_at }) => read_at === null);
    const ended = rows.slice(0, 3).map((row) => markNotification(page.scope, row));
    expect(counts.data!.unread).to.equal(unread - 3);
    expect(list.data!.data.filter(({ read_at }) => read_at === null)).to.have.length(rows.length - 3);
    expect((await Promise.all(ended)).map(({ status }) => status)).to.deep.equal(['done', 'done', 'done']);
    await settled(page);
    const [freshList, freshCounts] = await inbox(openReal(DANA, page.api));
    expect(list.data).to.deep.equal(freshList.data);
    expect(counts.data).to.deep.equal(freshCounts.data);
    expect(by_category.support + by_category.billing_management).to.equal(unread);
    const shown = counts.seen.map((one) => one.unread);
    expect(shown).to.deep.equal(shown.toSorted((left, right) => right - left));
    expect(shown.at(-1)).to.equal(unread - 3);
  });

  it('one whose mark fails is unread again, alone', async () => {
    const page = openReal(DANA);
    const [list, counts] = await inbox(page);
    const { unread } = counts.data!;
    const [one, two] = list.data!.data;
    page.api.network.faults.set([{ match: { path: one!.id }, fault: { status: 500 }, times: 4 }]);
    const [failed, done] = await Promise.all([markNotification(page.scope, one!), markNotification(page.scope, two!)]);
    expect([failed.status, done.status]).to.deep.equal(['failed', 'done']);
    await settled(page);
    expect(counts.data!.unread).to.equal(unread - 1);
    expect(list.data!.data.slice(0, 2).map(({ read_at }) => read_at === null)).to.deep.equal([true, false]);
  });

  it('one that was read costs no call', async () => {
    const page = openReal(DANA);
    const [list] = await inbox(page);
    const read = list.data!.data.find(({ read_at }) => read_at !== null)!;
    const before = page.calls.length;
    expect((await markNotification(page.scope, read)).status).to.equal('done');
    expect(page.calls).to.have.length(before);
  });

  it('all that were seen are marked at once; what came meanwhile stays unread', async () => {
    const page = openReal(DANA);
    const [list, counts] = await inbox(page);
    const { opened, open } = gate();
    const { fetch } = page.api;
    Object.assign(page.api, {
      fetch: async (request: Request) => {
        if (request.url.endsWith('/notifications/read')) await opened;
        return fetch(request);
      },
    });
    await page.goLive();
    const ended = markAllNotifications(page.scope, { upTo: list.data!.data[0]! });
    expect(list.data!.data.every(({ read_at }) => read_at !== null)).to.equal(true);
    page.api.clock.advance(1000);
    const { client } = openReal(TOM, page.api).scope;
    const ticket = { connection_id: NORTHGATE, ticket_id: 'tkt_57' };
    await postMessage(client, { ...ticket, body: { client_id: 'client_1', body: 'Done.' } });
    open();
    expect((await ended).status).to.equal('done');
    await settled(page);
    expect(counts.data!.unread).to.equal(1);
    expect(list.data!.data.map(({ read_at }) => read_at === null).indexOf(true)).to.equal(0);
    const [freshList, freshCounts] = await inbox(openReal(DANA, page.api));
    expect(list.data).to.deep.equal(freshList.data);
    expect(counts.data).to.deep.equal(freshCounts.data);
  });

  it('all of one category: the others stay; a failure takes all back', async () => {
    const page = openReal(DANA);
    const [list, counts] = await inbox(page);
    const [newest] = list.data!.data;
    const { unread, by_category } = counts.data!;
    page.api.network.faults.set([{ match: { method: 'POST' }, fault: { status: 500 }, times: 4 }]);
    expect((await markAllNotifications(page.scope, { upTo: newest! })).status).to.equal('failed');
    await settled(page);
    expect([counts.data!.unread, list.data!.data[0]!.read_at]).to.deep.equal([unread, null]);
    await markAllNotifications(page.scope, { upTo: newest!, category: 'support' });
    await settled(page);
    expect(counts.data!.by_category).to.deep.equal({ ...by_category, support: 0 });
  });
});

describe('a reaction', () => {
  const ticket = { connection_id: NORTHGATE, ticket_id: 'tkt_50' };

  it('is shown at once, the last click wins, and the count is the server’s in the end', async () => {
    const page = openReal(DANA);
    const { data: session } = await page.watch(sessionQuery(page.scope));
    const { viewer, organization } = session!;
    const me = { id: viewer.id, name: viewer.name, organization, minted_by: null };
    const { data } = await listThread(page.scope.client, ticket);
    const message = data.find(({ kind, author }) => kind === 'message' && author?.id !== me.id) as Message;
    const shown: Message[] = [];
    watchPending(page.scope, (thing) => shown.push(thing as unknown as Message));
    const mine = (one: Message): boolean =>
      one.reactions.some(({ reaction, people }) => reaction === 'celebrate' && people.some(({ id }) => id === me.id));
    const ends: (Message | undefined)[] = [];
    const click = (isGiven: boolean) =>
      react(page.scope, message, { reaction: 'celebrate', isGiven, viewer: me }, (now) => ends.push(now));
    const ended = [click(true), click(false), click(true)];
    expect(shown.map(mine)).to.deep.equal([true, false, true]);
    expect((await Promise.all(ended)).map(({ status }) => status)).to.deep.equal(['done', 'done', 'done']);
    expect(page.sent('PUT')).to.have.length(2);
    expect(page.sent('DELETE')).to.have.length(1);
    // Until the last one has ended it stands as it was clicked last.
    expect(shown.slice(2).every(mine)).to.equal(true);
    const fresh = (await listThread(page.scope.client, ticket)).data.find(({ id }) => id === message.id);
    expect(shown.at(-1)).to.deep.equal(fresh);
    expect(ends.at(-1)).to.deep.equal(fresh);
  });

  it('that fails is taken back', async () => {
    const page = openReal(DANA);
    const { viewer, organization } = (await page.watch(sessionQuery(page.scope))).data!;
    const { data } = await listThread(page.scope.client, ticket);
    const message = data.find(({ kind }) => kind === 'message') as Message;
    const shown: unknown[] = [];
    watchPending(page.scope, (thing) => shown.push(thing));
    page.api.network.faults.set([{ match: { method: 'PUT' }, fault: { status: 403 } }]);
    const me = { id: viewer.id, name: viewer.name, organization, minted_by: null };
    const outcome = await react(page.scope, message, { reaction: 'eyes', isGiven: true, viewer: me }, () => {});
    expect([outcome.status, codeOf(outcome)]).to.deep.equal(['failed', 'not_permitted']);
    expect(shown).to.have.length(2);
    expect(shown.at(-1)).to.deep.equal(message);
  });
});

describe('the session', () => {
  it('is read without the key that opens what the browser keeps', async () => {
    const page = openReal(DANA);
    const { data } = await page.watch(sessionQuery(page.scope));
    expect(data!.viewer.name).to.equal('Dana Whitlock');
    expect(
      JSON.stringify(
        page.scope.queries
          .getQueryCache()
          .getAll()
          .map(({ state }) => state),
      ),
    ).not.to.contain('storage_key');
  });
});

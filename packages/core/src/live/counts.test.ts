/** What a bell and badges count, in three tabs with four elements each, on the whole mock platform (LIV-7). */
import { expect } from '@open-wc/testing';
import { createMockApi, type MockApi } from '@revampd/mocks';
import { connectionQuery } from '../queries/connections.ts';
import { notificationsQuery, notificationSummaryQuery } from '../queries/notifications.ts';
import { chance } from '../test/chance.ts';
import { until } from '../test/fake-timers.ts';
import { CASCADE, DANA, NORTHGATE, openReal, settled, WIDE_TOM, type RealPage, type Watched } from '../test/real.ts';

const EVENTS = 200;

/** Somebody, past the pages: what they do is refused at times, which is no event. */
async function act(api: MockApi, user_id: string, method: string, path: string, body?: object): Promise<any> {
  const { token } = api.mintSession({ user_id, connection_id: null, assurance: 'elevated' });
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const answer = await api.fetch(`https://api.example/v1${path}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  return answer.json();
}

/** One thing that a Partner's or a client's people do, by chance. */
async function happen(api: MockApi, roll: () => number): Promise<void> {
  const pick = <One>(of: readonly One[]): One => of[Math.floor(roll() * of.length)]!;
  const connection = pick([NORTHGATE, NORTHGATE, CASCADE]);
  const at = `/connections/${connection}`;
  const usd = { amount: 1 + Math.floor(roll() * 900), currency: 'USD' };
  const one = Math.floor(roll() * 6);
  if (one === 0)
    await act(api, 'usr_tom', 'POST', `${at}/wallet/entries`, { kind: 'credit', amount: usd, reason: 'Goodwill' });
  if (one === 1) {
    const draft = { kind: 'one_time', name: 'Visit', price: usd, effective_date: '2026-12-24' };
    await act(api, 'usr_tom', 'POST', `${at}/approval-requests`, draft);
  }
  if (one === 2) {
    const { data } = await act(api, 'usr_tom', 'GET', `${at}/approval-requests?status=pending`);
    if (data.length > 0) await act(api, 'usr_tom', 'POST', `${at}/approval-requests/${pick<any>(data).id}/withdraw`);
  }
  if (one === 3 || one === 4) {
    const { data } = await act(api, 'usr_tom', 'GET', `${at}/tickets?status=open&status=in_progress`);
    if (data.length === 0) return;
    const body = { client_id: crypto.randomUUID(), body: `Word ${roll()}` };
    await act(api, pick(['usr_tom', 'usr_priya']), 'POST', `${at}/tickets/${pick<any>(data).id}/messages`, body);
  }
  if (one === 5) {
    const { data } = await act(api, 'usr_dana', 'GET', '/notifications?unread=true');
    if (data.length > 0) await act(api, 'usr_dana', 'POST', `/notifications/${pick<any>(data).id}/read`);
  }
}

/** Four elements of a tab: a bell, a list, and two badges of a connection. */
const elements = (page: RealPage, connectionId: string): Promise<Watched<any>[]> =>
  Promise.all<Watched<any>>([
    page.watch(notificationSummaryQuery(page.scope)),
    page.watch(notificationsQuery(page.scope, { filter: { unread: true } })),
    page.watch(connectionQuery(page.scope, { connectionId })),
    page.watch(notificationSummaryQuery(page.scope)),
  ]);

for (const [who, person] of [
  ['a client’s owner', DANA],
  ['a Partner’s own, with many connections', WIDE_TOM],
] as const) {
  it(`LIV-7 after ${EVENTS} random events in 3 tabs × 4 elements every count is the server’s: ${who}`, async () => {
    const api = createMockApi();
    const tabs = [openReal(person, api), openReal(person, api), openReal(person, api)];
    const shown = await Promise.all(tabs.map((tab) => elements(tab, NORTHGATE)));
    for (const tab of tabs) await tab.goLive();
    expect(api.platform.events.listenerCount()).to.equal(1);
    const roll = chance(2026);
    const before = api.platform.position();
    for (let count = 0; count < EVENTS; count += 1) await happen(api, roll);
    expect(api.platform.position()).to.be.greaterThan(before + EVENTS);

    const ofServer = openReal(person, api);
    const [summary, unread, connection] = await elements(ofServer, NORTHGATE);
    expect(summary!.data.unread).to.be.greaterThan(0);
    const equal = (): boolean =>
      shown.every((tab) =>
        [summary, unread, connection, summary].every(
          (right, index) => JSON.stringify(tab[index]!.data) === JSON.stringify(right!.data),
        ),
      );
    await until(() => equal());
    await settled(...tabs);
    // And it stays so.
    for (const [one, many, badge, other] of shown) {
      expect(one!.data).to.deep.equal(summary!.data);
      expect(other!.data.by_connection).to.deep.equal(summary!.data.by_connection);
      expect(many!.data.total).to.equal(unread!.data.total);
      expect(badge!.data.counts).to.deep.equal(connection!.data.counts);
    }
    for (const tab of [...tabs, ofServer]) tab.leave();
  });
}

import { expect } from '@open-wc/testing';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { MockSessionRequest } from '@revampd/mocks';
import { DANA, NORTHGATE, openReal, PARTNER_TOM, TOM, WIDE_TOM, WREN } from '../test/real.ts';
import type { Scope } from '../session/scope.ts';
import { activityQuery } from './activity.ts';
import { addOnsQuery } from './add-ons.ts';
import { affiliatePayoutsQuery } from './affiliate-payouts.ts';
import { approvalRequestsQuery } from './approval-requests.ts';
import { billingHistoryQuery } from './billing-history.ts';
import { connectionsQuery, membersQuery } from './connections.ts';
import { invoicesQuery, openInvoicesQuery } from './invoices.ts';
import { notificationsQuery } from './notifications.ts';
import { payoutsQuery } from './payouts.ts';
import { FIRST_PLACE, stayNear, turnPage, type Place } from './place.ts';
import { allTicketsQuery, ticketsQuery } from './tickets.ts';

interface AnyPage {
  readonly data: readonly { readonly id: string }[];
  readonly next_cursor: string | null;
  readonly prev_cursor: string | null;
  readonly total: number | null;
}
type AnyList = (scope: Scope, query: { limit?: number; place?: Place }) => QueryObserverOptions<AnyPage, Error>;

const asList = (list: (scope: Scope, query: never) => unknown): AnyList => list as unknown as AnyList;

const lists: readonly (readonly [name: string, who: MockSessionRequest, list: AnyList, rows: number])[] = [
  ['activity', DANA, asList(activityQuery), 10],
  ['add-ons', DANA, asList(addOnsQuery), 1],
  ['affiliate payouts', WREN, asList(affiliatePayoutsQuery), 2],
  ['approval requests', DANA, asList(approvalRequestsQuery), 2],
  ['billing history', DANA, asList(billingHistoryQuery), 10],
  ['connections', WIDE_TOM, asList(connectionsQuery), 4],
  ['invoices', DANA, asList(invoicesQuery), 10],
  ['members', DANA, asList(membersQuery), 2],
  ['notifications', DANA, asList(notificationsQuery), 10],
  ['payouts', PARTNER_TOM, asList(payoutsQuery), 2],
  ['tickets', DANA, asList(ticketsQuery), 10],
  ['tickets of all connections', WIDE_TOM, asList(allTicketsQuery), 10],
];

const idsOf = ({ data }: AnyPage): string[] => data.map(({ id }) => id);

describe('a list', () => {
  for (const [name, who, list, limit] of lists) {
    it(`of ${name} is read forth to its end and back to its start, each row once`, async () => {
      const page = openReal(who);
      const shown: AnyPage[] = [];
      let place: Place | undefined = FIRST_PLACE;
      let last = place;
      while (place) {
        const { data } = await page.watch(list(page.scope, { limit, place }));
        shown.push(data!);
        last = place;
        place = turnPage(place, data!, 'next');
      }
      expect(shown.length, 'more than one page').to.be.greaterThan(1);
      expect(last.page).to.equal(shown.length);
      const ids = shown.flatMap(idsOf);
      expect(ids).to.have.length(shown[0]!.total!);
      expect(new Set(ids).size).to.equal(ids.length);
      place = last;
      for (const expected of shown.toReversed()) {
        const { data } = await page.watch(list(page.scope, { limit, place: place! }));
        expect(idsOf(data!)).to.deep.equal(idsOf(expected));
        place = turnPage(place!, data!, 'prev');
      }
      expect(place).to.equal(undefined);
    });
  }

  it('has one key for filters that mean the same, and another for another', () => {
    const { scope } = openReal();
    const keyOf = (query: Parameters<typeof ticketsQuery>[1]): string =>
      JSON.stringify(ticketsQuery(scope, query).queryKey);
    const same = [
      {},
      { filter: {} },
      { filter: { status: [], q: '  ' } },
      { filter: { sort: '-last_activity_at' }, limit: 25 },
      { filter: { assignee_id: undefined }, place: FIRST_PLACE },
    ] as const;
    expect(new Set(same.map((query) => keyOf(query as object))).size).to.equal(1);
    expect(keyOf({ filter: { status: ['open', 'closed', 'open'] } })).to.equal(
      keyOf({ filter: { status: ['closed', 'open'] } }),
    );
    const others = [
      {},
      { filter: { status: ['open'] } },
      { filter: { sort: 'created_at' } },
      { filter: { q: 'fax' } },
      { limit: 10 },
      { connectionId: NORTHGATE },
      { place: { page: 2, cursor: 'abc' } },
    ] as const;
    expect(new Set(others.map((query) => keyOf(query as object))).size).to.equal(others.length);
  });

  it('shares what two show with filters that mean the same: one call', async () => {
    const page = openReal();
    const query = (status: ('open' | 'closed')[]) => ticketsQuery(page.scope, { filter: { status } });
    const [one, two] = await Promise.all([
      page.watch(query(['open', 'closed'])),
      page.watch(query(['closed', 'open'])),
    ]);
    expect(one.data).to.equal(two.data);
    expect(page.sent('GET /v1/connections')).to.have.length(1);
  });

  it('is narrowed and ordered by its filter', async () => {
    const page = openReal(TOM);
    const tickets = await page.watch(
      ticketsQuery(page.scope, { filter: { status: ['resolved'], priority: ['low'], sort: 'created_at' } }),
    );
    expect(tickets.data!.data.length).to.be.greaterThan(0);
    for (const { status, priority } of tickets.data!.data)
      expect([status, priority]).to.deep.equal(['resolved', 'low']);
    const open = await page.watch(openInvoicesQuery(page.scope, {}));
    expect(open.data!.data.map(({ status }) => status)).to.have.members(['open', 'overdue']);
  });

  /** From now on the server no longer knows a cursor; it gives out new ones. */
  const lost = ({ api }: ReturnType<typeof openReal>, cursor: string): void => {
    const { fetch } = api;
    let isRefused = false;
    Object.assign(api, {
      fetch: (request: Request) => {
        if (isRefused || !request.url.includes(`cursor=${cursor}`)) return fetch(request);
        isRefused = true;
        return fetch(new Request(request.url.replace(cursor, 'x'), request));
      },
    });
  };

  it('keeps the place where the server no longer knows its cursor', async () => {
    const page = openReal();
    const limit = 10;
    let place: Place = FIRST_PLACE;
    let data: AnyPage | undefined;
    for (let turned = 0; turned < 12; turned += 1) {
      ({ data } = await page.watch(billingHistoryQuery(page.scope, { limit, place })));
      place = turnPage(place, data!, 'next')!;
    }
    const again = await page.watch(billingHistoryQuery(page.scope, { limit, place }));
    lost(page, place.cursor!);
    const before = page.calls.length;
    await page.scope.queries.invalidateQueries();
    expect(again.state).to.deep.include({ status: 'ready' });
    expect(idsOf(again.data!)).to.deep.equal(idsOf(again.seen[0]!));
    // Every page that is shown, and three for the lost one: 120 rows before it, and its own.
    const pages = page.calls.slice(before).filter((call) => call.includes('billing-history'));
    expect(pages).to.have.length(13 + 3);
  });

  for (const [left, rows] of [
    [16, 6],
    [30, 10],
    [10, 10],
    [0, 0],
  ] as const)
    it(`keeps near its place where its cursor is lost and ${left} rows are left: the last page, and no longer than one`, async () => {
      const page = openReal();
      const { data: all } = (await page.watch(billingHistoryQuery(page.scope, { limit: left || 1 }))).data!;
      const { fetch } = page.api;
      /** The list as it is when it was read last, cut off. */
      const shortened = async (request: Request): Promise<Response> => {
        const url = new URL(request.url);
        const [limit, cursor] = ['limit', 'cursor'].map((name) => url.searchParams.get(name));
        if (cursor === 'gone') return fetch(request);
        const [from, to] = [Number(cursor ?? 0), Number(cursor ?? 0) + Number(limit)];
        return Response.json({
          data: all.slice(0, left).slice(from, to),
          next_cursor: to < left ? String(to) : null,
          prev_cursor: from > 0 ? String(Math.max(0, from - Number(limit))) : null,
          total: left,
        });
      };
      Object.assign(page.api, {
        fetch: (request: Request) => (request.url.includes('/billing-history') ? shortened(request) : fetch(request)),
      });
      const place = { page: 4, cursor: 'gone' };
      const { data } = await page.watch(billingHistoryQuery(page.scope, { limit: 10, place }));
      expect(data!.data.map(({ id }) => id)).to.deep.equal(
        all
          .slice(0, left)
          .slice(left - rows)
          .map(({ id }) => id),
      );
      expect([data!.next_cursor, data!.prev_cursor === null]).to.deep.equal([null, left <= 10]);
      page.leave();
    });

  it('of which all rows of a page have gone stays near', () => {
    const empty = { data: [], next_cursor: null, prev_cursor: 'abc' };
    expect(stayNear({ page: 4, cursor: 'def' }, empty)).to.deep.equal({ page: 3, cursor: 'abc' });
    expect(stayNear({ page: 2, cursor: 'def' }, empty)).to.equal(FIRST_PLACE);
    const here = { page: 4, cursor: 'def' };
    expect(stayNear(here, { ...empty, data: [{}] })).to.equal(here);
    expect(stayNear(FIRST_PLACE, { ...empty, prev_cursor: null })).to.equal(FIRST_PLACE);
  });

  for (const [name, , list] of lists.filter(([name]) => !name.includes('connections'))) {
    it(`MNY-5 of ${name} of another connection than the session’s is refused before anything is sent`, async () => {
      const page = openReal(DANA);
      const named = list as unknown as (
        scope: Scope,
        query: { connectionId: string },
      ) => QueryObserverOptions<AnyPage, Error>;
      const { state } = await page.watch(named(page.scope, { connectionId: 'con_harborline_cascade' }));
      expect(state).to.deep.include({ status: 'failed' });
      expect((state as { error: { code: string } }).error.code).to.equal('scope_mismatch');
      expect(page.calls).to.deep.equal([]);
    });
  }
});

import type { QueryObserverOptions } from '@tanstack/query-core';
import type { MockSessionRequest } from '@revampd/mocks';
import { activityQuery } from '../queries/activity.ts';
import { addOnsQuery } from '../queries/add-ons.ts';
import { affiliatePayoutsQuery, affiliateSummaryQuery } from '../queries/affiliate-payouts.ts';
import { approvalRequestQuery, approvalRequestsQuery } from '../queries/approval-requests.ts';
import { billingHistoryQuery } from '../queries/billing-history.ts';
import { connectionQuery, connectionsQuery } from '../queries/connections.ts';
import { invoiceQuery, invoicesQuery, invoiceSummaryQuery } from '../queries/invoices.ts';
import { notificationsQuery, notificationSummaryQuery } from '../queries/notifications.ts';
import { payoutQuery, payoutsQuery } from '../queries/payouts.ts';
import { planQuery } from '../queries/plan.ts';
import { allTicketsQuery, ticketQuery, ticketsQuery } from '../queries/tickets.ts';
import { walletEntriesQuery, walletQuery } from '../queries/wallet.ts';
import type { Scope } from '../session/scope.ts';
import { openReal, settled, type RealPage, type Watched } from './real.ts';

type Options = (scope: Scope) => QueryObserverOptions<never, Error>;
const every = <Data>(options: (scope: Scope) => QueryObserverOptions<Data, Error>): Options =>
  options as unknown as Options;

/** All that can be looked at of a connection, by name; `ids` say which of the objects of which there are many. */
export const everything = (ids: Readonly<Record<string, string>> = {}): Readonly<Record<string, Options>> => ({
  activity: every((scope) => activityQuery(scope, {})),
  'add-ons': every((scope) => addOnsQuery(scope, {})),
  'affiliate payouts': every((scope) => affiliatePayoutsQuery(scope, {})),
  'affiliate summary': every((scope) => affiliateSummaryQuery(scope, {})),
  requests: every((scope) => approvalRequestsQuery(scope, {})),
  'requests that wait': every((scope) => approvalRequestsQuery(scope, { filter: { status: ['pending'] } })),
  request: every((scope) => approvalRequestQuery(scope, { id: ids['request'] ?? 'req_none' })),
  'billing history': every((scope) => billingHistoryQuery(scope, {})),
  connection: every((scope) => connectionQuery(scope, {})),
  connections: every((scope) => connectionsQuery(scope, {})),
  invoices: every((scope) => invoicesQuery(scope, {})),
  invoice: every((scope) => invoiceQuery(scope, { id: ids['invoice'] ?? 'inv_none' })),
  'invoice summary': every((scope) => invoiceSummaryQuery(scope, {})),
  notifications: every((scope) => notificationsQuery(scope, {})),
  unread: every((scope) => notificationsQuery(scope, { filter: { unread: true } })),
  'notification summary': every((scope) => notificationSummaryQuery(scope)),
  payouts: every((scope) => payoutsQuery(scope, {})),
  payout: every((scope) => payoutQuery(scope, { id: ids['payout'] ?? 'pay_none' })),
  plan: every((scope) => planQuery(scope, {})),
  tickets: every((scope) => ticketsQuery(scope, {})),
  'open tickets': every((scope) => ticketsQuery(scope, { filter: { status: ['open'] } })),
  queue: every((scope) => allTicketsQuery(scope, {})),
  ticket: every((scope) => ticketQuery(scope, { id: ids['ticket'] ?? 'tkt_none' })),
  wallet: every((scope) => walletQuery(scope, { connectionId: undefined, limit: 10 })),
  'wallet history': every((scope) =>
    walletEntriesQuery(scope, { connectionId: undefined, limit: 10, kind: undefined, cursor: undefined }),
  ),
});

/** What a person sees of all that there is; what isn't theirs isn't looked at. */
export interface Overview {
  readonly page: RealPage;
  readonly shown: Readonly<Record<string, Watched<unknown>>>;
  /** As it is on screen. */
  now(): Record<string, unknown>;
}

/** Opens a page on everything that a person may see, or only on some of it. */
export async function look(
  who: MockSessionRequest,
  ids: Readonly<Record<string, string>>,
  api?: RealPage['api'],
  only: readonly string[] = Object.keys(everything()),
): Promise<Overview> {
  const page = openReal(who, api);
  const all = everything(ids);
  const watched = await Promise.all(
    only.map(async (name) => [name, await page.watch(all[name]!(page.scope) as never)] as const),
  );
  await settled(page);
  const shown = Object.fromEntries(
    watched.filter(([, { state, stop }]) => state.status === 'ready' || void stop()),
  ) as Record<string, Watched<unknown>>;
  return {
    page,
    shown,
    now: () => Object.fromEntries(Object.entries(shown).map(([name, { data }]) => [name, data])),
  };
}

import {
  actorOf,
  allocatePayout,
  allocationAction,
  openSection,
  openToAct,
  pagePayouts,
  requireElevated,
  requirePayout,
  retryWithdrawal,
  sectionAction,
} from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { payoutReceiptView, payoutView } from './views/payouts.ts';

/** The operations of the tag Payouts. */
export const payoutOperations: Operations<'listPayouts' | 'getPayout' | 'allocatePayout' | 'retryWithdrawal'> = {
  listPayouts: ({ platform, caller, path, query, cursors }) => {
    const seen = openSection(platform, caller, path.connection_id, 'payouts');
    const from = cursors.read(query.cursor);
    const page = pagePayouts(platform, seen.connection.id, query.status, { limit: query.limit, from });
    return { status: 200, body: cursors.page(page, (payout) => payoutView(platform, seen, payout)) };
  },
  getPayout: ({ platform, caller, path }) => {
    const seen = openSection(platform, caller, path.connection_id, 'payouts');
    const payout = requirePayout(platform, seen.connection.id, path.payout_id);
    return { status: 200, body: payoutView(platform, seen, payout), version: payout.version };
  },
  allocatePayout: ({ platform, caller, path, body }) => {
    const action = allocationAction(body);
    const seen = openToAct(platform, caller, path.connection_id, 'payouts', action);
    const payout = requirePayout(platform, seen.connection.id, path.payout_id);
    if (action !== 'credit') requireElevated(platform, caller);
    const allocated = allocatePayout(platform, seen.connection, payout.id, body, actorOf(caller));
    return { status: 201, body: payoutReceiptView(platform, seen, allocated) };
  },
  retryWithdrawal: ({ platform, caller, path }) => {
    const seen = openToAct(platform, caller, path.connection_id, 'payouts', sectionAction('retry'));
    const payout = retryWithdrawal(platform, seen.connection, path.payout_id, actorOf(caller));
    return { status: 200, body: payoutView(platform, seen, payout), version: payout.version };
  },
};

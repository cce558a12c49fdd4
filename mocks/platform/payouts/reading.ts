import { actionsIn, type SeenConnection } from '../callers.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import { payoutStatus, payoutStatuses, type Payout, type PayoutStatus } from './payout.ts';

/** What can be done with one payout. */
export type PayoutAction = 'credit' | 'withdraw' | 'split' | 'retry';

/** The acts that a payout's status lets happen, each with the act of the section that it needs. */
const possible: Readonly<Record<PayoutStatus, readonly PayoutAction[]>> = {
  ready: ['credit', 'withdraw', 'split'],
  credited: [],
  withdrawing: [],
  paid: [],
  withdrawal_failed: ['retry'],
};

/** Whether what the payout is now lets this happen. */
export function isPossible(payout: Payout, action: PayoutAction): boolean {
  return possible[payoutStatus(payout)].includes(action);
}

/** What the viewer may do with a payout now. Who may withdraw may also try again. */
export function payoutActions(seen: SeenConnection, payout: Payout): readonly PayoutAction[] {
  const permitted = actionsIn(seen, 'payouts');
  return possible[payoutStatus(payout)].filter((action) => permitted.includes(sectionAction(action)));
}

/** The act of the section Payouts that an act on a payout needs. */
export function sectionAction(action: PayoutAction): Exclude<PayoutAction, 'retry'> {
  return action === 'retry' ? 'withdraw' : action;
}

/** A page of a connection's payouts, newest first; only those in these statuses, where some are named. */
export function pagePayouts(
  platform: Platform,
  connectionId: string,
  statuses: readonly PayoutStatus[] = payoutStatuses,
  window: Pick<PageRequest<Payout>, 'limit' | 'from'>,
): Page<Payout> {
  const partitions = statuses.map((status) => `${connectionId} ${status}`);
  return platform.tables.payouts.page('byStatus', { ...window, partitions, descending: true });
}

import { seeSection, type SeenConnection } from '../../callers.ts';
import type { Payout } from '../../payouts/payout.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** A payout was earned, or has changed. */
export interface PayoutHeard {
  readonly type: 'payout.created' | 'payout.updated';
  readonly seen: SeenConnection;
  readonly payout: Payout;
}

/** Payouts, to those who read them: the Partner and Revampd. */
export const payoutTeller: Teller<Payout, PayoutHeard> = {
  topicsOf: (platform, { after }) => topicsOfConnection(platform, after.connectionId),
  hear: (platform, caller, { before, after }) => {
    const seen = seeSection(platform, caller, after.connectionId, 'payouts');
    return seen && { type: before ? 'payout.updated' : 'payout.created', seen, payout: after };
  },
};

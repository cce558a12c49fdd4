import {
  affiliatePaid,
  joinAffiliateProgram,
  payoutEarned,
  withdrawalFailed,
  type Connection,
  type Platform,
} from '../index.ts';
import { done, type Ids } from './scene.ts';
import type { Person } from './tester.ts';

/** The payer of a connection with Revampd takes part in the affiliate program, and was paid once. */
export function payAffiliate(platform: Platform, connection: Connection): void {
  joinAffiliateProgram(platform, connection);
  affiliatePaid(platform, connection, { amount: 2500, currency: connection.currency });
}

/** A Partner has two payouts of 900: one waits for them, the other's withdrawal failed. */
export async function earnPayouts(platform: Platform, connection: Connection, partner: Person): Promise<Ids> {
  const subOrgs = platform.tables.connections
    .rows('byCounterpart', `${connection.payer.id} partner_sub_org`)
    .slice(0, 2);
  const sources = subOrgs.map(({ payer }, index) => ({ organizationId: payer.id, amount: [600, 300][index] }));
  const [ready, failed] = [0, 1].map(() => payoutEarned(platform, connection, sources));
  const money = (amount: number) => ({ amount, currency: connection.currency });
  const path = `/v1/connections/${connection.id}/payouts/${failed.id}/allocation`;
  done(await partner.post(path, { credit: money(0), withdraw: money(900) }));
  withdrawalFailed(platform, connection, failed.id, 'The account is closed');
  return { payout_id: ready.id, failed_payout_id: failed.id };
}

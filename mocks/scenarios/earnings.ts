import {
  addDays,
  addMonths,
  affiliateEarned,
  affiliatePaid,
  allocatePayout,
  creditPayout,
  failAffiliatePayout,
  leaveAffiliateProgram,
  payoutEarned,
  withdrawalFailed,
  withdrawalPaid,
  type Day,
  type PayoutSource,
} from '../platform/index.ts';
import type { Desk } from './desk.ts';

/** What each of some Sub-Orgs brought, in minor units, by the key of its organization. */
type Earned = Readonly<Record<string, number>>;

/** The payouts of a Partner, month by month, as picture 12 shows them; the three credited ones make 2,523.00. */
export function tellPayouts(desk: Desk): void {
  const { platform, connection } = desk;
  credited(desk, 6, { northgate: 48240, ridgeway: 33000 });
  credited(desk, 5, { northgate: 42885, ridgeway: 34000 });
  credited(desk, 4, { northgate: 55175, ridgeway: 27400, cascade: 11600 });
  const paid = withdrawn(desk, 3, { northgate: 46230, ridgeway: 31080, cascade: 19500 });
  desk.at(addDays(paid.day, 3), 9, () => void withdrawalPaid(platform, connection, paid.id()));
  const failed = withdrawn(desk, 2, { northgate: 44310, ridgeway: 35890, cascade: 24610, alder: 12430 });
  const reason = 'The bank could not find the account.';
  desk.at(addDays(failed.day, 2), 9, () => void withdrawalFailed(platform, connection, failed.id(), reason));
  earn(desk, monthEnd(desk, 1), { northgate: 48216, ridgeway: 39104, cascade: 26850, alder: 14230 });
}

/** An affiliate payout that waits for its day, six days from the start, and one that failed. */
export function tellAffiliatesUnderWay(desk: Desk, pending: number, failed: number): void {
  const { platform, connection } = desk;
  desk.at(1, 4, () => void affiliateEarned(platform, connection, desk.money(pending), desk.daysAgo(-6)));
  let id = '';
  desk.at(41, 4, () => (id = affiliateEarned(platform, connection, desk.money(failed), desk.daysAgo(34)).id));
  const reason = 'The customer who was referred cancelled within thirty days.';
  desk.at(36, 11, () => void failAffiliatePayout(platform, connection, id, reason));
}

/** An organization that took part in the affiliate program, was paid, and left it (AFF-5). */
export function tellFormerAffiliate(desk: Desk): void {
  const { platform, connection } = desk;
  for (const daysAgo of [240, 210])
    desk.at(daysAgo, 4, () => void affiliatePaid(platform, connection, desk.money(2600)));
  desk.at(180, 10, () => leaveAffiliateProgram(platform, connection));
}

function credited(desk: Desk, monthsAgo: number, earned: Earned): void {
  const end = monthEnd(desk, monthsAgo);
  const id = earn(desk, end, earned);
  desk.at(addDays(end, 3), 10, () => void creditPayout(desk.platform, desk.connection, id(), desk.payer));
}

/** Withdrawn whole, on which day. */
function withdrawn(desk: Desk, monthsAgo: number, earned: Earned): { readonly day: Day; readonly id: () => string } {
  const end = monthEnd(desk, monthsAgo);
  const day = addDays(end, 4);
  const id = earn(desk, end, earned);
  desk.at(day, 11, () => {
    const { amount } = desk.platform.tables.payouts.get(id())!;
    const parts = { credit: desk.money(0), withdraw: desk.money(amount) };
    allocatePayout(desk.platform, desk.connection, id(), parts, desk.payer);
  });
  return { day, id };
}

/** A payout's id is known once the story has come to it. */
function earn(desk: Desk, day: Day, earned: Earned): () => string {
  let id = '';
  desk.at(day, 18, () => (id = payoutEarned(desk.platform, desk.connection, toSources(earned)).id));
  return () => id;
}

/** The last day of the month so many (at least 1) before the start's. */
function monthEnd(desk: Desk, monthsAgo: number): Day {
  const firstOfMonth = `${desk.daysAgo(0).slice(0, 8)}01`;
  return addDays(addMonths(firstOfMonth, 1 - monthsAgo), -1);
}

function toSources(earned: Earned): PayoutSource[] {
  return Object.entries(earned).map(([key, amount]) => ({ organizationId: `org_${key}`, amount }));
}

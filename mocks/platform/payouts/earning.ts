import { recordAct } from '../activity/activity.ts';
import { connectionAsPayer, type Connection } from '../connections.ts';
import { DomainError, invalid } from '../errors.ts';
import { addMinorUnits, requirePositive } from '../money.ts';
import type { Platform } from '../platform.ts';
import { payoutObject, type Payout, type PayoutSource } from './payout.ts';

/**
 * A Partner has earned a payout from the billing of its Sub-Orgs, each named once with an amount above 0 (PAY-1). Only a
 * `partner_revampd` connection has payouts (PAY-4).
 */
export function payoutEarned(platform: Platform, connection: Connection, sources: readonly PayoutSource[]): Payout {
  if (connection.type !== 'partner_revampd')
    throw new DomainError('not_permitted', 'Only a Partner has payouts, in its connection with Revampd.');
  requireSources(platform, connection, sources);
  const amount = sources.reduce((sum, source) => addMinorUnits(sum, source.amount, '/sources'), 0);
  return recordAct(platform, connection, { action: 'payout_earned', actor: null, object: payoutObject }, () => {
    const { id, number } = platform.nextId('pay');
    const now = platform.now();
    return platform.tables.payouts.put({
      id,
      connectionId: connection.id,
      sequence: number,
      earnedAt: now,
      amount,
      sources: sources.map(({ organizationId, amount: part }) => ({ organizationId, amount: part })),
      allocation: null,
      withdrawal: null,
      changedBy: null,
      changedAt: now,
      version: 1,
    });
  });
}

function requireSources(platform: Platform, { payer, currency }: Connection, sources: readonly PayoutSource[]): void {
  if (sources.length === 0) throw invalid('/sources', 'minItems', 'A payout comes from at least one Sub-Org.');
  const named = new Set<string>();
  for (const [index, { organizationId, amount }] of sources.entries()) {
    const pointer = `/sources/${index}`;
    if (connectionAsPayer(platform, organizationId, 'partner_sub_org')?.issuer.id !== payer.id)
      throw invalid(`${pointer}/organization_id`, 'foreign', `This is no Sub-Org of ${payer.name}.`);
    if (named.has(organizationId))
      throw invalid(`${pointer}/organization_id`, 'uniqueItems', 'Each Sub-Org stands once in a payout.');
    named.add(organizationId);
    requirePositive({ amount, currency }, currency, `${pointer}/amount`);
  }
}

import type { Day } from '../calendar.ts';

/**
 * How an object stood, as far as an act changed it (CON-8). Amounts are minor units of the connection's currency; people
 * and organizations stand by their names as they were then.
 */
export interface ActivityState {
  readonly balance?: number;
  readonly amountDue?: number;
  readonly status?: string;
  readonly plan?: string | null;
  readonly nextPlan?: string | null;
  /** Of one period. */
  readonly price?: number;
  readonly quantity?: number;
  readonly nextQuantity?: number | null;
  readonly endsOn?: Day | null;
  readonly credited?: number;
  readonly withdrawn?: number;
  readonly priority?: 'low' | 'medium' | 'high';
  readonly assignedOrganization?: string;
  readonly assignee?: string | null;
  /** How many there are. */
  readonly reactions?: number;
  readonly invoiceDay?: number;
  readonly daysUntilDue?: number;
  readonly autoApplyCredit?: boolean;
  readonly supportReps?: readonly string[];
}

/** What of a state isn't the same in another. */
export function differing(state: ActivityState, other: ActivityState): ActivityState {
  const names = Object.keys(state) as (keyof ActivityState)[];
  const isSame = (name: keyof ActivityState): boolean => JSON.stringify(state[name]) === JSON.stringify(other[name]);
  return Object.fromEntries(names.filter((name) => !isSame(name)).map((name) => [name, state[name]]));
}

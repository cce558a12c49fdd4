import type { ActivityState } from '../activity/state.ts';
import type { Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { DomainError } from '../errors.ts';
import type { Platform } from '../platform.ts';
import type { Page, PageRequest } from '../tables/page.ts';
import type { Charged } from './bill.ts';
import type { Invoiced } from './standing-price.ts';
import type { Changed, SubscriptionStatus } from './subscription.ts';
import type { ItemTerms } from './terms.ts';

/** Something that is billed beside the plan (ADD-1). Amounts are minor units. */
export interface AddOn extends Invoiced, Changed {
  readonly id: string;
  readonly connectionId: string;
  /** Grows over all add-ons. */
  readonly sequence: number;
  /** Null where it isn't in the catalogue. */
  readonly itemId: string | null;
  readonly name: string;
  readonly quantity: number;
  /** Of one and one period; null where `price` isn't so many times a whole amount, as one that was agreed on. */
  readonly unitPrice: number | null;
  /** Of all and one period. */
  readonly price: number;
  readonly status: SubscriptionStatus;
  readonly startedOn: Day;
  /** Its last day, where it is known. */
  readonly endsOn: Day | null;
  /** The lower quantity that holds from the next period on. */
  readonly nextQuantity: number | null;
}

/** Statuses of add-ons that are billed. */
export const billedStatuses: readonly SubscriptionStatus[] = ['active', 'ending'];

/** Those of a connection that aren't ended, the one whose period ends first in front. */
export function billedAddOns(platform: Platform, connectionId: string): readonly AddOn[] {
  return platform.tables.addOns.rows('byPeriodEnd', connectionId);
}

/** Those that are billed and are this item. */
export function addOnsOfItem(platform: Platform, connectionId: string, itemId: string): readonly AddOn[] {
  return platform.tables.addOns.rows('byItem', `${connectionId} ${itemId}`);
}

/** An add-on of this connection; `not_found` if it is of another, or there is none. */
export function requireAddOn(platform: Platform, connection: Connection, addOnId: string): AddOn {
  const addOn = platform.tables.addOns.get(addOnId);
  if (addOn?.connectionId !== connection.id) throw new DomainError('not_found', 'No such add-on in this connection.');
  return addOn;
}

/** A page of a connection's add-ons, newest first; of those that are billed, unless other statuses are named (ADD-1). */
export function pageAddOns(
  platform: Platform,
  connectionId: string,
  statuses: readonly SubscriptionStatus[] = billedStatuses,
  window: Pick<PageRequest<AddOn>, 'limit' | 'from'>,
): Page<AddOn> {
  const partitions = statuses.map((status) => `${connectionId} ${status}`);
  return platform.tables.addOns.page('byStatus', { ...window, partitions, descending: true });
}

/** An add-on as it is charged. */
export function addOnCharge(terms: Pick<ItemTerms, 'name' | 'quantity' | 'price'>): Charged {
  const { name, quantity, price } = terms;
  return { kind: 'add-on', name, quantity, unitPrice: unitPriceOf(terms), price };
}

/** The price of one, where all of them are so many times a whole amount. */
export function unitPriceOf({ price, quantity }: Pick<ItemTerms, 'price' | 'quantity'>): number | null {
  return price % quantity === 0 ? price / quantity : null;
}

/** How an add-on stands, for the activity. */
export function addOnStanding(platform: Platform, _connection: Connection, id: string): ActivityState {
  const addOn = platform.tables.addOns.get(id);
  if (!addOn) return {};
  const { quantity, nextQuantity, price, status, endsOn } = addOn;
  return { quantity, nextQuantity, price, status, endsOn };
}

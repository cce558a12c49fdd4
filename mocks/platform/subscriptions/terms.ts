import { itemSoldIn, planSoldIn, type BillingPeriod } from '../catalog/catalog.ts';
import type { Connection } from '../connections.ts';
import { invalid } from '../errors.ts';
import { multiplyMinorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';

/** On what a plan is billed. */
export interface PlanTerms {
  readonly name: string;
  /** Null where it isn't in the catalogue. */
  readonly planId: string | null;
  /** Of one period, in minor units. */
  readonly price: number;
  readonly period: BillingPeriod;
  readonly included: readonly string[];
  /** Items (by id) that it covers: those that are billed end when it begins. */
  readonly endsItems: readonly string[];
}

/** On what an add-on is billed. */
export interface ItemTerms {
  readonly name: string;
  /** Null where it isn't in the catalogue. */
  readonly itemId: string | null;
  readonly quantity: number;
  /** Of one period and all of the quantity, in minor units. */
  readonly price: number;
  readonly period: BillingPeriod;
}

/** The terms alone, of whatever has them. */
export function termsOf({ name, planId, price, period, included, endsItems }: PlanTerms): PlanTerms {
  return { name, planId, price, period, included: [...included], endsItems: [...endsItems] };
}

/** A plan of this connection's catalogue, at its price there; refused (422, `/plan_id`) where it isn't in it. */
export function planTerms(platform: Platform, connection: Connection, planId: string): PlanTerms {
  const sold = planSoldIn(platform, connection, planId);
  if (!sold) throw invalid('/plan_id', 'enum', 'This plan is not in the catalogue of this connection.');
  return termsOf({ ...sold.plan, planId, price: sold.price });
}

/**
 * So many of an item of this connection's catalogue, at its price there; refused (422) where it isn't in it
 * (`/item_id`), or that is more than one connection can have (`/quantity`).
 */
export function itemTerms(platform: Platform, connection: Connection, itemId: string, quantity: number): ItemTerms {
  const sold = itemSoldIn(platform, connection, itemId);
  if (!sold) throw invalid('/item_id', 'enum', 'This item is not in the catalogue of this connection.');
  const { name, period, maxQuantity } = sold.item;
  if (!Number.isInteger(quantity) || quantity < 1) throw invalid('/quantity', 'minimum', 'The quantity is at least 1.');
  requireQuantity(quantity, maxQuantity);
  return { name, itemId, quantity, price: multiplyMinorUnits(sold.price, quantity), period };
}

/** Refuses (422, `/quantity` unless told otherwise) more than one connection can have. */
export function requireQuantity(quantity: number, maxQuantity: number, pointer = '/quantity'): void {
  if (quantity > maxQuantity)
    throw invalid(pointer, 'maximum', `One connection can have at most ${maxQuantity} of this item.`);
}

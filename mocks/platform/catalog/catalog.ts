import type { Connection, ConnectionType } from '../connections.ts';
import type { Platform } from '../platform.ts';

/** How often something is charged. */
export type BillingPeriod = 'month' | 'year';

/** Prices of one period in minor units, by currency (ISO 4217); what has none in a currency isn't sold in it. */
export type Prices = Readonly<Record<string, number>>;

/** What plans and items of a catalogue have in common. */
interface CatalogEntry {
  readonly id: string;
  /** Whose catalogue it stands in: the issuer of the connections in which it is sold. */
  readonly issuerId: string;
  readonly name: string;
  readonly description: string;
  readonly prices: Prices;
  readonly period: BillingPeriod;
  /** Its place in the catalogue: entries are listed as they were added. */
  readonly sequence: number;
}

/** A plan that an issuer sells. */
export interface CatalogPlan extends CatalogEntry {
  readonly connectionTypes: readonly PlanConnectionType[];
  /** What it includes, in words. */
  readonly included: readonly string[];
  /** Items (by id) that it covers: those that are billed end when it begins. */
  readonly endsItems: readonly string[];
}

/** Something that an issuer sells beside the plan; its prices are of one. */
export interface CatalogItem extends CatalogEntry {
  readonly connectionTypes: readonly ConnectionType[];
  /** How many of it a connection can have, 1–100,000. */
  readonly maxQuantity: number;
}

/** Where plans are sold: a Sub-Org's is its Partner's matter, so Revampd has none for it (CON-5). */
export type PlanConnectionType = Exclude<ConnectionType, 'sub_org_revampd'>;

/** What may be chosen or proposed in a connection. */
export interface Catalog {
  readonly plans: readonly CatalogPlan[];
  readonly items: readonly CatalogItem[];
}

/** How many entries of a kind one answer shows. */
const MOST_ENTRIES = 200;

/** Adds a plan to its issuer's catalogue. */
export function addCatalogPlan(platform: Platform, plan: Omit<CatalogPlan, 'sequence'>): CatalogPlan {
  requirePrices(plan);
  return platform.transaction(() =>
    platform.tables.catalogPlans.put({ ...plan, sequence: platform.nextId('catalog').number }),
  );
}

/** Adds an item to its issuer's catalogue. */
export function addCatalogItem(platform: Platform, item: Omit<CatalogItem, 'sequence'>): CatalogItem {
  requirePrices(item);
  return platform.transaction(() =>
    platform.tables.catalogItems.put({ ...item, sequence: platform.nextId('catalog').number }),
  );
}

/** What the connection's issuer sells in it, in its currency (PLN-3, ADD-2); what has no price in that is left out. */
export function catalogOf(platform: Platform, connection: Connection): Catalog {
  const partition = catalogPartition(connection.issuer.id, connection.type);
  const isSold = ({ prices }: CatalogEntry): boolean => priceIn(prices, connection.currency) !== undefined;
  const { catalogPlans, catalogItems } = platform.tables;
  return {
    plans: catalogPlans.rows('bySeller', partition).filter(isSold).slice(0, MOST_ENTRIES),
    items: catalogItems.rows('bySeller', partition).filter(isSold).slice(0, MOST_ENTRIES),
  };
}

/** A plan that is sold in a connection, with its price there; undefined if it isn't. */
export function planSoldIn(
  platform: Platform,
  connection: Connection,
  planId: string,
): { readonly plan: CatalogPlan; readonly price: number } | undefined {
  const plan = platform.tables.catalogPlans.get(planId);
  const price = plan && priceIn(plan.prices, connection.currency);
  if (!plan || price === undefined || plan.issuerId !== connection.issuer.id) return undefined;
  return plan.connectionTypes.some((type) => type === connection.type) ? { plan, price } : undefined;
}

/** An item that is sold in a connection, with the price of one there; undefined if it isn't. */
export function itemSoldIn(
  platform: Platform,
  connection: Connection,
  itemId: string,
): { readonly item: CatalogItem; readonly price: number } | undefined {
  const item = platform.tables.catalogItems.get(itemId);
  const price = item && priceIn(item.prices, connection.currency);
  if (!item || price === undefined || item.issuerId !== connection.issuer.id) return undefined;
  return item.connectionTypes.includes(connection.type) ? { item, price } : undefined;
}

/** The partition of what an issuer sells in connections of a type. */
export function catalogPartition(issuerId: string, type: ConnectionType): string {
  return `${issuerId} ${type}`;
}

function priceIn(prices: Prices, currency: string): number | undefined {
  return Object.hasOwn(prices, currency) ? prices[currency] : undefined;
}

function requirePrices({ id, prices }: Pick<CatalogEntry, 'id' | 'prices'>): void {
  for (const price of Object.values(prices))
    if (!Number.isSafeInteger(price) || price < 0) throw new RangeError(`${id} has a price that is no amount.`);
}

import { dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { invalid } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { addOnsOfItem, type AddOn } from '../subscriptions/add-on.ts';
import type { ItemTerms } from '../subscriptions/terms.ts';
import type { Asked } from './request.ts';

/** Refuses (422, `/quantity`) more of an item than one connection can have from a day on. */
export function requireRoom(platform: Platform, connection: Connection, asked: Asked, effectiveDate: Day): void {
  const lack = lackOfRoom(platform, connection, asked, effectiveDate);
  if (lack !== undefined) throw invalid('/quantity', 'maximum', lack);
}

/**
 * Of an item one connection can have so many: what a person is told where what is asked for would be more from a day (today,
 * where that is over) on, beside those that it has then and those that were approved and begin by then or later; undefined
 * where it has its place. What was approved keeps its place until it begins, so an approval always takes effect (APR-6).
 */
export function lackOfRoom(
  platform: Platform,
  connection: Connection,
  asked: Asked,
  effectiveDate: Day,
): string | undefined {
  if (asked.kind !== 'add_on' || asked.terms.itemId === null) return undefined;
  const { quantity, itemId } = asked.terms;
  const item = platform.tables.catalogItems.get(itemId);
  if (!item) return undefined;
  const today = dayIn(connection.timeZone, platform.now());
  const first = effectiveDate > today ? effectiveDate : today;
  const standing = addOnsOfItem(platform, connection.id, itemId);
  const approved = approvedOf(platform, connection, itemId);
  // What stands only ends, so there is least room on a day on which something begins.
  const days = [first, ...approved.map(({ from }) => from).filter((from) => from > first)];
  const isTooMuch = (day: Day): boolean =>
    quantity + standingOn(standing, day) + begunBy(approved, day) > item.maxQuantity;
  return days.some(isTooMuch)
    ? `One connection can have at most ${item.maxQuantity} of this item, with those that it has and those that were approved.`
    : undefined;
}

/** What was approved of an item and hasn't begun yet, and from when on. */
interface Approved {
  readonly quantity: number;
  readonly from: Day;
}

function approvedOf(platform: Platform, { id }: Connection, itemId: ItemTerms['itemId']): readonly Approved[] {
  return platform.tables.approvalRequests
    .rows('waiting', id)
    .flatMap(({ kind, terms, effectiveDate }) =>
      kind === 'add_on' && terms.itemId === itemId ? [{ quantity: terms.quantity, from: effectiveDate }] : [],
    );
}

function standingOn(addOns: readonly AddOn[], day: Day): number {
  const isThere = ({ status, current }: AddOn): boolean => status !== 'ending' || current.end >= day;
  return addOns.filter(isThere).reduce((sum, { quantity }) => sum + quantity, 0);
}

function begunBy(approved: readonly Approved[], day: Day): number {
  return approved.filter(({ from }) => from <= day).reduce((sum, { quantity }) => sum + quantity, 0);
}

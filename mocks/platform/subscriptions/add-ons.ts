import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { dayIn } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { invalid, type DomainError } from '../errors.ts';
import type { Invoice } from '../invoices/invoice.ts';
import type { Platform } from '../platform.ts';
import { requireMatch } from '../versions.ts';
import { addOnBeginning, addOnQuote, itemChosen, quantityChosen, type AddOnChange } from './add-on-change.ts';
import { requireAddOn, type AddOn } from './add-on.ts';
import { requireAddOnAllows } from './allowed.ts';
import { issueBill, requireBillable, settle } from './bill.ts';
import { redeemQuote, storeQuote, type Person, type Quote } from './quotes.ts';
import { scheduleRenewal } from './renewal-day.ts';
import { invoicedBy } from './standing-price.ts';
import { changedBy } from './subscription.ts';
import type { ItemTerms } from './terms.ts';

/** An add-on that was written, and what it cost today. */
export interface AddOnWritten {
  readonly addOn: AddOn;
  readonly invoice: Invoice | null;
}

/** What is asked about: an item that would be added, or another quantity of an add-on that stands. */
export interface AddOnWanted {
  readonly itemId?: string | undefined;
  readonly addOnId?: string | undefined;
  readonly quantity: number;
}

/** Tells a person what an item, or another quantity, would cost; nothing but the quote is written (ADD-2). */
export function previewAddOn(platform: Platform, connection: Connection, wanted: AddOnWanted, person: Person): Quote {
  const { itemId, addOnId, quantity } = wanted;
  if ((itemId === undefined) === (addOnId === undefined))
    throw invalid('/item_id', 'oneOf', 'Name either an item that would be added, or an add-on that stands.');
  const change =
    itemId === undefined
      ? quantityWanted(platform, connection, addOnId!, quantity)
      : itemChosen(platform, connection, itemId, quantity);
  const subject = itemId === undefined ? ofAddOn(addOnId!, quantity) : ofItem(itemId, quantity);
  return storeQuote(platform, connection, person, subject, addOnQuote(connection, change));
}

/** Adds an item as a quote told it (ADD-2). Refusals are as in `changePlan`. */
export function addAddOn(
  platform: Platform,
  connection: Connection,
  wanted: { readonly itemId: string; readonly quantity: number; readonly quoteId: string },
  person: Person,
): AddOnWritten | { readonly refusal: DomainError } {
  const { itemId, quantity, quoteId } = wanted;
  const change = itemChosen(platform, connection, itemId, quantity);
  return makeQuoted(platform, connection, change, { subject: ofItem(itemId, quantity), quoteId }, person);
}

/** Changes the quantity of an add-on as a quote told it (ADD-2). Refusals are as in `changePlan`. */
export function changeAddOn(
  platform: Platform,
  connection: Connection,
  addOn: AddOn,
  wanted: { readonly quantity: number; readonly quoteId: string; readonly precondition: number | undefined },
  person: Person,
): AddOnWritten | { readonly refusal: DomainError } {
  const { quantity, quoteId, precondition } = wanted;
  requireAddOnAllows(addOn, 'change');
  requireMatch(precondition, addOn, { type: 'add_on', id: addOn.id });
  const change = quantityChosen(platform, connection, addOn, quantity);
  return makeQuoted(platform, connection, change, { subject: ofAddOn(addOn.id, quantity), quoteId }, person);
}

/** The add-on goes on until its period ends and isn't renewed. */
export function removeAddOn(platform: Platform, connection: Connection, addOn: AddOn, actor: Actor = null): AddOn {
  requireAddOnAllows(addOn, 'remove');
  const object = { type: 'add_on', id: addOn.id } as const;
  return recordAct(platform, connection, { action: 'add_on_removed', actor, object }, () =>
    platform.tables.addOns.put({
      ...addOn,
      status: 'ending',
      endsOn: addOn.current.end,
      nextQuantity: null,
      ...changedBy(platform, addOn, actor),
    }),
  );
}

/**
 * An add-on begins today, beside whatever there is: what an approved request does (APR-6). It has had its place since it
 * was approved. Refused (422) before anything is written where a sum would no longer be exact.
 */
export function beginAddOn(
  platform: Platform,
  connection: Connection,
  terms: ItemTerms,
  actor: Actor,
): { readonly addOnId: string; readonly invoice: Invoice | null } {
  const change = addOnBeginning(connection, terms, dayIn(connection.timeZone, platform.now()));
  requireBillable(platform, connection, settle(change.charges, []));
  const { addOn, invoice } = makeChange(platform, connection, change, actor);
  return { addOnId: addOn.id, invoice };
}

function quantityWanted(platform: Platform, connection: Connection, addOnId: string, quantity: number): AddOnChange {
  const addOn = requireAddOn(platform, connection, addOnId);
  requireAddOnAllows(addOn, 'change');
  return quantityChosen(platform, connection, addOn, quantity);
}

function makeQuoted(
  platform: Platform,
  connection: Connection,
  change: AddOnChange,
  { subject, quoteId }: { readonly subject: string; readonly quoteId: string },
  person: Person,
): AddOnWritten | { readonly refusal: DomainError } {
  return platform.transaction(() => {
    requireBillable(platform, connection, settle(change.charges, []));
    const now = { subject, terms: addOnQuote(connection, change) };
    const refusal = redeemQuote(platform, connection, person, quoteId, now);
    return refusal ? { refusal } : makeChange(platform, connection, change, person);
  });
}

/** Makes a change that was worked out: the add-on, and its invoice. */
function makeChange(platform: Platform, connection: Connection, change: AddOnChange, actor: Actor): AddOnWritten {
  const { action, before, after, charged } = change;
  const object = before
    ? { type: 'add_on' as const, id: before.id }
    : ({ addOn }: AddOnWritten) => ({ type: 'add_on' as const, id: addOn.id });
  return recordAct(platform, connection, { action, actor, object }, () => {
    const written = writeAddOn(platform, connection, change, actor);
    const bill = settle(change.charges, []);
    const invoice = issueBill(platform, connection, bill, { type: 'add_on', period: charged }, actor);
    if (!before || before.current.end !== after.current.end) scheduleRenewal(platform, connection);
    return { addOn: invoiceAddOn(platform, written, invoice), invoice };
  });
}

/** Writes the add-on of a change: the one that goes on, or a new one. */
export function writeAddOn(
  platform: Platform,
  connection: Connection,
  { before, after }: Pick<AddOnChange, 'before' | 'after'>,
  actor: Actor,
): AddOn {
  const { addOns } = platform.tables;
  if (before) return addOns.put({ ...before, ...after, ...changedBy(platform, before, actor) });
  const { id, number } = platform.nextId('adn');
  return addOns.put({
    ...after,
    id,
    connectionId: connection.id,
    sequence: number,
    ...changedBy(platform, undefined, actor),
  });
}

/** Keeps which invoice charged the current period of an add-on that was just written: the same version. */
export function invoiceAddOn(platform: Platform, addOn: AddOn, invoice: Invoice | null): AddOn {
  if (!invoice) return addOn;
  return platform.tables.addOns.put({ ...addOn, charged: invoicedBy(addOn.charged, invoice) });
}

function ofItem(itemId: string, quantity: number): string {
  return `item ${itemId} ${quantity}`;
}

function ofAddOn(addOnId: string, quantity: number): string {
  return `add_on ${addOnId} ${quantity}`;
}

import type { Actor } from '../actors.ts';
import type { Connection } from '../connections.ts';
import { noteCreditedRest } from '../invoices/credited-rest.ts';
import { requireExactDue } from '../invoices/due.ts';
import type { Invoice, InvoiceType } from '../invoices/invoice.ts';
import { issueInvoice } from '../invoices/issuing.ts';
import { addMinorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';
import { grantCredit } from '../wallet/grants.ts';
import { balanceOf } from '../wallet/ledger.ts';
import { isWhole, type ChargedPeriod, type Span } from './periods.ts';
import { prorate } from './proration.ts';
import { periodInWords, spanInWords } from './words.ts';

/** A line of a quote, and of the invoice that it leads to. Amounts are minor units of the connection's currency. */
export interface BillLine {
  readonly description: string;
  readonly detail: string | null;
  /** With `unitPrice` where the one times the other is the amount; else both are null. */
  readonly quantity: number | null;
  readonly unitPrice: number | null;
  /** Negative for what was paid already and isn't used. */
  readonly amount: number;
}

/** What was paid for some days and isn't used, which is set against a charge: its amount is negative. */
export interface UnusedLine extends BillLine {
  /** Of the invoices that charged it and stand. */
  readonly invoiceIds: readonly string[];
}

/** Something that is charged by periods. */
export interface Charged {
  readonly kind: 'plan' | 'add-on';
  readonly name: string;
  readonly quantity: number;
  /** Of one and a full period; null where the price of all isn't so many times a whole amount. */
  readonly unitPrice: number | null;
  /** Of all and a full period. */
  readonly price: number;
}

/** What is charged today: its lines, which add up to `total`, never below 0. */
export interface Bill {
  readonly lines: readonly BillLine[];
  readonly total: number;
  /** What wasn't used and is more than the charges: it goes into the wallet, so that no money is lost. */
  readonly rest: {
    readonly amount: number;
    readonly reason: string;
    /** The invoices that charged it. */
    readonly invoiceIds: readonly string[];
  } | null;
}

/** What a line says of which only a part could be set against the charges. */
const RESTS = 'the rest goes into the wallet';

/** A price for a period: in full with its quantity, else the part of it that the days are. */
export function chargeFor(charged: Charged, period: ChargedPeriod, note?: string): BillLine {
  const { kind, name, quantity, unitPrice, price } = charged;
  const words = periodInWords(kind, period);
  if (isWhole(period) && unitPrice !== null)
    return { description: name, detail: withNote(note, words), quantity, unitPrice, amount: price };
  const counted = note ?? (quantity > 1 ? `Quantity ${quantity}` : undefined);
  const amount = prorate(price, period);
  return { description: name, detail: withNote(counted, words), quantity: null, unitPrice: null, amount };
}

/** What was paid for these days, by these invoices, and isn't used. */
export function unusedOf(
  { name, price }: Pick<Charged, 'name' | 'price'>,
  period: ChargedPeriod,
  invoiceIds: readonly string[],
): UnusedLine {
  const description = `Unused ${name}`;
  const amount = -prorate(price, period);
  return { description, detail: spanInWords(period), quantity: null, unitPrice: null, amount, invoiceIds };
}

/** The bill of what begins, less what was paid and isn't used, as far as it goes. Lines of 0 say nothing and are left out. */
export function settle(charges: readonly BillLine[], unused: readonly UnusedLine[]): Bill {
  const lines = charges.filter(({ amount }) => amount !== 0);
  const left: UnusedLine[] = [];
  let total = sumOf(lines);
  for (const { invoiceIds, ...line } of unused) {
    const used = Math.min(-line.amount, total);
    const over = -line.amount - used;
    total -= used;
    if (over > 0) left.push({ ...line, amount: over, invoiceIds });
    if (used > 0) lines.push({ ...line, detail: over > 0 ? `${line.detail}, ${RESTS}` : line.detail, amount: -used });
  }
  const [first] = left;
  const invoiceIds = left.flatMap((line) => line.invoiceIds);
  return { lines, total, rest: first ? { amount: sumOf(left), reason: first.description, invoiceIds } : null };
}

/** Refuses (422) a bill after which what is owed, or the balance, would no longer be exact. */
export function requireBillable(platform: Platform, connection: Connection, { total, rest }: Bill): void {
  requireExactDue(platform, connection.id, total, '');
  addMinorUnits(balanceOf(platform, connection.id), rest?.amount ?? 0, '');
}

/** Invoices a bill today; null where nothing is charged. What is left of it goes into the wallet of this connection. */
export function issueBill(
  platform: Platform,
  connection: Connection,
  bill: Bill,
  { type, period }: { readonly type: InvoiceType; readonly period: Span | undefined },
  actor: Actor,
): Invoice | null {
  const charges = bill.lines.map(({ description, detail, quantity, unitPrice, amount }) => ({
    description,
    ...(detail !== null && { detail }),
    ...(quantity === null ? { unitPrice: amount } : { quantity, unitPrice: unitPrice ?? amount }),
  }));
  const terms = { type, charges, ...(period && { period: { start: period.start, end: period.end } }) };
  const invoice = charges.length > 0 ? issueInvoice(platform, connection, terms, actor) : null;
  if (bill.rest) {
    const amount = { amount: bill.rest.amount, currency: connection.currency };
    const { id } = grantCredit(platform, connection, amount, bill.rest.reason, null);
    noteCreditedRest(platform, bill.rest.invoiceIds, id);
  }
  return invoice;
}

/** The sum of lines in minor units, refused where it would no longer be exact. */
export function sumOf(lines: readonly BillLine[]): number {
  return lines.reduce((sum, { amount }) => addMinorUnits(sum, amount, ''), 0);
}

function withNote(note: string | undefined, words: string): string {
  return note === undefined ? words : `${note}, ${words}`;
}

import type { ActivityState } from '../activity/state.ts';
import type { Actor } from '../actors.ts';
import { dayIn, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { invoiceNotOpen } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { balanceOf } from '../wallet/ledger.ts';

/** Where an invoice stands (INV-4). `overdue` is open and past its due date. */
export type InvoiceStatus = 'draft' | 'open' | 'paid' | 'void' | 'overdue';

/** What an invoice is for. */
export type InvoiceType = 'subscription' | 'add_on' | 'one_time';

/** All invoice statuses. */
export const invoiceStatuses: readonly InvoiceStatus[] = ['draft', 'open', 'paid', 'void', 'overdue'];
/** All invoice types. */
export const invoiceTypes: readonly InvoiceType[] = ['subscription', 'add_on', 'one_time'];

/** An invoice of one connection, by its issuer to its payer. Amounts are minor units of the connection's currency. */
export interface Invoice {
  readonly id: string;
  readonly connectionId: string;
  readonly issuerId: string;
  /** As people know it: `HL-2061`. */
  readonly number: string;
  /** The number's figure; the issuer's invoices are counted by it. */
  readonly sequence: number;
  readonly status: InvoiceStatus;
  readonly type: InvoiceType;
  /** In the connection's time zone, as are all days here. */
  readonly date: Day;
  readonly dueDate: Day;
  readonly period: { readonly start: Day; readonly end: Day } | null;
  /** All charges together. */
  readonly total: number;
  readonly payments: number;
  /** Credit applied and not given back. */
  readonly credits: number;
  /** Charges − payments − credits; 0 when void. */
  readonly amountDue: number;
  readonly voidReason: string | null;
  /** Who changed it last. */
  readonly changedBy: Actor;
  /** UTC milliseconds. */
  readonly changedAt: number;
  readonly version: number;
}

/** A charge, payment or credit of an invoice, in the order in which they came (INV-2). */
export interface InvoiceLine {
  readonly id: string;
  readonly invoiceId: string;
  readonly connectionId: string;
  /** Grows over all lines of the platform. */
  readonly sequence: number;
  readonly kind: 'charge' | 'payment' | 'credit';
  readonly date: Day;
  readonly description: string;
  readonly detail: string | null;
  readonly quantity: number | null;
  /** Minor units. */
  readonly unitPrice: number | null;
  /** Minor units: positive for a charge and for credit given back, negative for a payment or credit. */
  readonly amount: number;
  /** The sum up to and with this line, in minor units. */
  readonly runningTotal: number;
  /** The ledger entry of a credit. */
  readonly walletEntryId: string | null;
  /** How a payment was made, in words. */
  readonly methodLabel: string | null;
  /** Whether the invoice isn't issued yet, so that the line is no part of the billing history. */
  readonly isDraft: boolean;
}

/** Refuses with `invoice_not_open` unless the invoice is open or overdue. */
export function requireOpen(invoice: Invoice): void {
  if (invoice.status !== 'open' && invoice.status !== 'overdue')
    throw invoiceNotOpen(invoice.id, `Invoice ${invoice.number} is ${invoice.status}.`);
}

/** What every change leaves on an invoice: who made it, when, and the next version. */
export function changeBy(
  platform: Platform,
  before: Pick<Invoice, 'version'>,
  actor: Actor,
): Pick<Invoice, 'changedBy' | 'changedAt' | 'version'> {
  return { changedBy: actor, changedAt: platform.now(), version: before.version + 1 };
}

/** What an issued invoice is by its amount due and the day: at 0 due it is `paid` (INV-4). */
export function statusByAmount(
  platform: Platform,
  connection: Connection,
  invoice: Pick<Invoice, 'amountDue' | 'dueDate'>,
): InvoiceStatus {
  if (invoice.amountDue === 0) return 'paid';
  return dayIn(connection.timeZone, platform.now()) > invoice.dueDate ? 'overdue' : 'open';
}

/** How an invoice stands, for the activity: with the balance, since credit moves between the two. */
export function invoiceStanding(platform: Platform, connection: Connection, id: string): ActivityState {
  const balance = balanceOf(platform, connection.id);
  const invoice = platform.tables.invoices.get(id);
  return invoice ? { balance, amountDue: invoice.amountDue, status: invoice.status } : { balance };
}

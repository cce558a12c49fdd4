import { recordAct, type Act } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { addDays, dayIn, startOfDay, type Day } from '../calendar.ts';
import type { Connection } from '../connections.ts';
import { invalid, invoiceNotOpen } from '../errors.ts';
import { scheduleJob } from '../jobs.ts';
import { multiplyMinorUnits } from '../money.ts';
import type { Platform } from '../platform.ts';
import { applyCreditByItself } from '../wallet/applications.ts';
import { putInvoice, requireExactDue } from './due.ts';
import { changeBy, statusByAmount, type Invoice, type InvoiceType } from './invoice.ts';
import { appendLine } from './lines.ts';

/** Something charged: so many of an item at a price in minor units, or (without quantity) an amount as it is. */
export interface Charge {
  readonly description: string;
  readonly detail?: string;
  /** At least 1; with it `unitPrice` is of one. */
  readonly quantity?: number;
  /** Minor units; below 0 only without a quantity, for time that was paid and isn't used. */
  readonly unitPrice: number;
}

/** What an invoice says. Where a day isn't given, it follows from the clock and the connection's settings. */
export interface InvoiceTerms {
  readonly type: InvoiceType;
  readonly charges: readonly Charge[];
  readonly period?: { readonly start: Day; readonly end: Day };
  readonly dueDate?: Day;
  /** The figure of its number, where the issuer's own books have it; else the issuer's next. */
  readonly number?: number;
}

/** Writes an invoice that only the issuer sees yet. */
export function draftInvoice(
  platform: Platform,
  connection: Connection,
  terms: InvoiceTerms,
  actor: Actor = null,
): Invoice {
  return platform.transaction(() => {
    const { id } = platform.nextId('inv');
    const act = actOn(id, 'invoice_drafted', actor);
    return recordAct(platform, connection, act, () => writeDraft(platform, connection, id, terms, actor));
  });
}

/** Sends a draft: from now on it is owed, is in the billing history, and falls overdue after its due date. */
export function issueDraft(platform: Platform, connection: Connection, draft: Invoice, actor: Actor = null): Invoice {
  if (draft.status !== 'draft') throw invoiceNotOpen(draft.id, `Invoice ${draft.number} was already sent.`);
  const act = actOn(draft.id, 'invoice_issued', actor);
  return recordAct(platform, connection, act, () => sendDraft(platform, connection, draft, actor));
}

/** Writes and sends an invoice in one act. */
export function issueInvoice(
  platform: Platform,
  connection: Connection,
  terms: InvoiceTerms,
  actor: Actor = null,
): Invoice {
  return platform.transaction(() => {
    const { id } = platform.nextId('inv');
    return recordAct(platform, connection, actOn(id, 'invoice_issued', actor), () => {
      const draft = writeDraft(platform, connection, id, terms, actor);
      return sendDraft(platform, connection, draft, actor);
    });
  });
}

/** It is known by its id before it is there, so that its row of activity tells the balance only where that changed. */
function actOn(id: string, action: 'invoice_drafted' | 'invoice_issued', actor: Actor): Act<Invoice> {
  return { action, actor, object: { type: 'invoice', id } };
}

function writeDraft(
  platform: Platform,
  connection: Connection,
  id: string,
  terms: InvoiceTerms,
  actor: Actor,
): Invoice {
  if (terms.charges.length === 0) throw invalid('/charges', 'minItems', 'An invoice charges something.');
  const date = dayIn(connection.timeZone, platform.now());
  const sequence = takeNumber(platform, connection.issuer.id, terms.number);
  const draft = putInvoice(platform, {
    id,
    connectionId: connection.id,
    issuerId: connection.issuer.id,
    number: `${platform.tables.organizations.get(connection.issuer.id)!.invoicePrefix}-${sequence}`,
    sequence,
    status: 'draft',
    type: terms.type,
    date,
    dueDate: terms.dueDate ?? addDays(date, connection.settings.daysUntilDue),
    period: terms.period ?? null,
    total: 0,
    payments: 0,
    credits: 0,
    amountDue: 0,
    voidReason: null,
    ...changeBy(platform, { version: 0 }, actor),
  });
  const charged = terms.charges.reduce((invoice, charge) => addCharge(platform, connection, invoice, charge), draft);
  if (charged.total < 0) throw invalid('/charges', 'minimum', 'The total of an invoice is not negative.');
  return charged;
}

function sendDraft(platform: Platform, connection: Connection, draft: Invoice, actor: Actor): Invoice {
  requireExactDue(platform, connection.id, draft.amountDue, '/charges');
  for (const line of platform.tables.invoiceLines.rows('byInvoice', draft.id))
    platform.tables.invoiceLines.put({ ...line, isDraft: false });
  const status = statusByAmount(platform, connection, draft);
  const invoice = putInvoice(platform, { ...draft, status, ...changeBy(platform, draft, actor) });
  const overdueAt = startOfDay(connection.timeZone, addDays(invoice.dueDate, 1));
  if (overdueAt > platform.now()) scheduleJob(platform, 'invoice_overdue', invoice.id, overdueAt);
  return applyCreditByItself(platform, connection, invoice);
}

function addCharge(platform: Platform, connection: Connection, invoice: Invoice, charge: Charge): Invoice {
  const { description, detail, quantity, unitPrice } = charge;
  if (unitPrice < 0 && quantity !== undefined)
    throw invalid('/charges', 'minimum', 'A charge of so many is not negative.');
  if (quantity !== undefined && quantity < 1) throw invalid('/charges', 'minimum', 'A quantity is at least 1.');
  const line = {
    kind: 'charge',
    description,
    detail: detail ?? null,
    amount: multiplyMinorUnits(unitPrice, quantity ?? 1, '/charges'),
    quantity: quantity ?? null,
    unitPrice: quantity === undefined ? null : unitPrice,
  } as const;
  // Whoever wrote the draft wrote its charges.
  return appendLine(platform, connection, invoice, line, invoice.changedBy);
}

/** The issuer's next number, or the one given if it isn't taken; later ones count on from the highest. */
function takeNumber(platform: Platform, issuerId: string, wanted: number | undefined): number {
  const { counters, invoices } = platform.tables;
  const last = counters.get(`invoices of ${issuerId}`)?.last ?? 1000;
  const sequence = wanted ?? last + 1;
  if (invoices.size('byNumber', `${issuerId} ${sequence}`) > 0)
    throw invalid('/number', 'taken', 'The issuer already has an invoice of this number.');
  counters.put({ id: `invoices of ${issuerId}`, last: Math.max(last, sequence) });
  return sequence;
}

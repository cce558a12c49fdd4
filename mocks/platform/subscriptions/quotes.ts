import type { Actor } from '../actors.ts';
import type { Day } from '../calendar.ts';
import type { SessionCaller } from '../callers.ts';
import type { BillingPeriod } from '../catalog/catalog.ts';
import type { Connection } from '../connections.ts';
import { inTheWay, invalid, type DomainError } from '../errors.ts';
import { scheduleJob } from '../jobs.ts';
import type { Platform } from '../platform.ts';
import type { BillLine } from './bill.ts';

/** A person who acts: a quote is made to one. */
export type Person = NonNullable<Actor>;

/** The person of a session. */
export function personOf({ user, session }: SessionCaller): Person {
  return { userId: user.id, mintedById: session.mintedById };
}

/** What something costs: amounts are minor units of the connection's currency. */
export interface QuoteTerms {
  readonly lines: readonly BillLine[];
  /** The sum of the lines. */
  readonly totalToday: number;
  /** The day from which it holds. */
  readonly from: Day;
  /** What it costs from the next full period on. */
  readonly recurring: { readonly amount: number; readonly period: BillingPeriod; readonly from: Day };
}

/** What one person was told that something costs in one connection. It is good once, for half an hour. */
export interface Quote extends QuoteTerms {
  readonly id: string;
  readonly connectionId: string;
  readonly userId: string;
  /** What it is for, to the letter. */
  readonly subject: string;
  /** UTC milliseconds. */
  readonly expiresAt: number;
}

const QUOTE_MS = 30 * 60_000;

/** Keeps what a person is told. */
export function storeQuote(
  platform: Platform,
  connection: Connection,
  person: Person,
  subject: string,
  terms: QuoteTerms,
): Quote {
  return platform.transaction(() => {
    const { id } = platform.nextId('quo');
    const expiresAt = platform.now() + QUOTE_MS;
    scheduleJob(platform, 'quote_expired', id, expiresAt);
    const { lines, totalToday, from, recurring } = terms;
    const told = { lines, totalToday, from, recurring };
    return platform.tables.quotes.put({
      id,
      connectionId: connection.id,
      userId: person.userId,
      subject,
      expiresAt,
      ...told,
    });
  });
}

/**
 * Uses up the quote that a person confirmed. Refused (422, `/quote_id`) where it isn't one that they were made in this
 * connection for this, was used or has expired. Where it costs something else by now the refusal is given back and not
 * thrown, since a new quote was made, which is what stands in the way (`quote_changed`).
 */
export function redeemQuote(
  platform: Platform,
  connection: Connection,
  person: Person,
  quoteId: string,
  now: { readonly subject: string; readonly terms: QuoteTerms },
): DomainError | undefined {
  const quote = platform.tables.quotes.get(quoteId);
  const isTheirs = quote?.userId === person.userId && quote.connectionId === connection.id;
  if (!quote || !isTheirs || quote.subject !== now.subject || quote.expiresAt <= platform.now())
    throw invalid('/quote_id', 'enum', 'This quote is not for this, was used or has expired. Ask for a new one.');
  return platform.transaction(() => {
    forgetQuote(platform, quoteId);
    if (isSame(quote, now.terms)) return undefined;
    const { id } = storeQuote(platform, connection, person, now.subject, now.terms);
    return inTheWay('quote_changed', 'This costs something else by now. Look at the new quote.', { type: 'quote', id });
  });
}

/** A quote's time is up, or it was used. */
export function forgetQuote(platform: Platform, quoteId: string): void {
  platform.tables.quotes.remove(quoteId);
}

function isSame(told: QuoteTerms, now: QuoteTerms): boolean {
  const asText = ({ lines, totalToday, from, recurring }: QuoteTerms): string =>
    JSON.stringify([lines, totalToday, from, recurring.amount, recurring.period, recurring.from]);
  return asText(told) === asText(now);
}

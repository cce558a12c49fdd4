import type { Quote, RevampdError } from '@revampd/api-client';

/** The part of a quote that a person confirmed: what the write names, and what they were told that it costs today. */
export type ConfirmedQuote = Pick<Quote, 'quote_id' | 'total_today'>;

/** The quote that stands now where it costs something else than was confirmed (`quote_changed`), to be confirmed anew (MNY-3). */
export const newQuoteOf = ({ code, current }: RevampdError): Quote | undefined =>
  code === 'quote_changed' ? (current as Quote | undefined) : undefined;

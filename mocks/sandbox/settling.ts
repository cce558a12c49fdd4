import { affiliatePayoutView } from '../operations/views/affiliate-payouts.ts';
import { invoiceView } from '../operations/views/invoices.ts';
import { payoutView } from '../operations/views/payouts.ts';
import {
  affiliatePaid,
  connectionNotFound,
  DomainError,
  failAffiliatePayout,
  invalid,
  payAffiliatePayout,
  payoutEarned,
  recordPayment,
  requireCurrency,
  withdrawalFailed,
  withdrawalPaid,
  type Connection,
  type PayoutSource,
  type Platform,
  type SeenConnection,
} from '../platform/index.ts';
import { readFields, type Fields } from './fields.ts';

/** Something that the outside world can do: what it is told with, and the object changed, as its issuer sees it. */
interface OutsideEvent {
  readonly fields: readonly string[];
  readonly happen: (platform: Platform, fields: Fields) => object;
}

const events = {
  /** Money came in for an invoice. */
  payment_received: {
    fields: ['connection_id', 'invoice_id', 'amount', 'method_label'],
    happen: (platform, fields) => {
      const connection = readConnection(platform, fields);
      const methodLabel = readWords(fields, 'method_label', 'Bank transfer');
      const payment = { amount: fields.money('amount'), methodLabel };
      return invoiceView(platform, connection, recordPayment(platform, connection, fields.text('invoice_id'), payment));
    },
  },
  /** A Partner earned a payout: `sources` is a list of `{organization_id, amount}`. */
  payout_earned: {
    fields: ['connection_id', 'sources'],
    happen: (platform, fields) => {
      const connection = readConnection(platform, fields);
      const payout = payoutEarned(platform, connection, readSources(fields, connection));
      return payoutView(platform, seenByIssuer(connection), payout);
    },
  },
  /** The bank paid the withdrawal of a payout. */
  withdrawal_paid: {
    fields: ['connection_id', 'payout_id'],
    happen: (platform, fields) => {
      const [connection, payoutId] = readPayout(platform, fields);
      return payoutView(platform, seenByIssuer(connection), withdrawalPaid(platform, connection, payoutId));
    },
  },
  /** The bank refused it. */
  withdrawal_failed: {
    fields: ['connection_id', 'payout_id', 'reason'],
    happen: (platform, fields) => {
      const [connection, payoutId] = readPayout(platform, fields);
      const reason = readWords(fields, 'reason', 'The bank refused the transfer.');
      return payoutView(platform, seenByIssuer(connection), withdrawalFailed(platform, connection, payoutId, reason));
    },
  },
  /** The affiliate program paid: a pending payout before its day, or an `amount` that was never announced. */
  affiliate_paid: {
    fields: ['connection_id', 'amount', 'affiliate_payout_id'],
    happen: (platform, fields) => {
      if (fields.has('affiliate_payout_id') && fields.has('amount'))
        throw invalid('/amount', 'oneOf', 'Name a payout that was announced, or an amount that was not: not both.');
      if (fields.has('affiliate_payout_id')) {
        const [connection, payoutId] = readAffiliatePayout(platform, fields);
        return affiliatePayoutView(connection, payAffiliatePayout(platform, connection, payoutId));
      }
      const connection = readConnection(platform, fields);
      return affiliatePayoutView(connection, affiliatePaid(platform, connection, fields.money('amount')));
    },
  },
  /** The affiliate program won't pay a pending payout. */
  affiliate_failed: {
    fields: ['connection_id', 'affiliate_payout_id', 'reason'],
    happen: (platform, fields) => {
      const [connection, payoutId] = readAffiliatePayout(platform, fields);
      const reason = readWords(fields, 'reason', 'The affiliate program withdrew it.');
      return affiliatePayoutView(connection, failAffiliatePayout(platform, connection, payoutId, reason));
    },
  },
} as const satisfies Record<string, OutsideEvent>;

/** As the contract has it for the same words. */
const LONGEST_WORDS = { reason: 500, method_label: 100 } as const;

const names = Object.keys(events) as (keyof typeof events)[];

/** `{event, …}`: what the outside world does, with the fields of that event and no others. 422 names the events. */
export function settle(platform: Platform, body: unknown): object {
  const event: OutsideEvent = events[readName(body)];
  return event.happen(platform, readFields(body, ['event', ...event.fields]));
}

function readName(body: unknown): keyof typeof events {
  const known = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  return readFields(body, known).word('event', names);
}

function readConnection(platform: Platform, fields: Fields): Connection {
  const connection = platform.tables.connections.get(fields.text('connection_id'));
  if (!connection) throw connectionNotFound();
  return connection;
}

/** The payout and the connection that it is of, which may be named too. */
function readPayout(platform: Platform, fields: Fields): [connection: Connection, payoutId: string] {
  const payoutId = fields.text('payout_id');
  return [connectionOf(platform, fields, platform.tables.payouts.get(payoutId)), payoutId];
}

function readAffiliatePayout(platform: Platform, fields: Fields): [connection: Connection, payoutId: string] {
  const payoutId = fields.text('affiliate_payout_id');
  return [connectionOf(platform, fields, platform.tables.affiliatePayouts.get(payoutId)), payoutId];
}

function connectionOf(platform: Platform, fields: Fields, row: { connectionId: string } | undefined): Connection {
  if (fields.has('connection_id')) return readConnection(platform, fields);
  const connection = row && platform.tables.connections.get(row.connectionId);
  if (!connection) throw new DomainError('not_found', 'There is no such payout.');
  return connection;
}

function readSources(fields: Fields, { currency }: Connection): PayoutSource[] {
  return fields.list('sources').map((source, index) => {
    const pointer = `/sources/${index}`;
    const part = readFields(source, ['organization_id', 'amount'], pointer);
    const amount = part.money('amount');
    requireCurrency(amount, currency, `${pointer}/amount`);
    return { organizationId: part.text('organization_id'), amount: amount.amount };
  });
}

/** Words that people will read; without them, some that are always true. */
function readWords(fields: Fields, name: 'reason' | 'method_label', otherwise: string): string {
  if (!fields.has(name)) return otherwise;
  const words = fields.text(name);
  if (words.trim() === '' || words.length > LONGEST_WORDS[name] || words.includes('\0'))
    throw invalid(`/${name}`, 'maxLength', `must be words of at most ${LONGEST_WORDS[name]} characters`);
  return words;
}

function seenByIssuer(connection: Connection): SeenConnection {
  return { connection, seat: connection.issuer.type, sections: [] };
}

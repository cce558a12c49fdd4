import { walletEntryView } from '../operations/views/wallet.ts';
import {
  affiliatePaid,
  connectionNotFound,
  recordPayment,
  type Connection,
  type Platform,
  type SeenConnection,
} from '../platform/index.ts';
import { invoiceView } from '../operations/views/invoices.ts';
import { readFields, type Fields } from './fields.ts';

/** What the outside world can do, each with the answer to `POST /__sandbox/settle`. */
const events = {
  /** Money came in for an invoice: `{connection_id, invoice_id, amount, method_label?}`. */
  payment_received: (platform: Platform, seen: SeenConnection, fields: Fields): object => {
    const methodLabel = fields.has('method_label') ? fields.text('method_label') : 'Bank transfer';
    const payment = { amount: fields.money('amount'), methodLabel };
    const invoice = recordPayment(platform, seen.connection, fields.text('invoice_id'), payment);
    return invoiceView(platform, seen.connection, invoice);
  },
  /** Revampd paid an affiliate payout: `{connection_id, amount}`. */
  affiliate_paid: (platform: Platform, seen: SeenConnection, fields: Fields): object =>
    walletEntryView(platform, seen, affiliatePaid(platform, seen.connection, fields.money('amount'))),
};

/** Does what the outside world does; 422 names the events that there are. */
export function settle(platform: Platform, body: unknown): object {
  const fields = readFields(body, ['event', 'connection_id', 'invoice_id', 'amount', 'method_label']);
  const event = fields.word('event', Object.keys(events) as (keyof typeof events)[]);
  const connection = platform.tables.connections.get(fields.text('connection_id'));
  if (!connection) throw connectionNotFound();
  return events[event](platform, seenByIssuer(connection), fields);
}

function seenByIssuer(connection: Connection): SeenConnection {
  return { connection, seat: connection.issuer.type, sections: [] };
}

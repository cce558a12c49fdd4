import type { components } from '@revampd/api-spec';
import { seeConnection, type Caller, type Obstacle, type Platform, type SeenConnection } from '../../platform/index.ts';
import { addOnView } from './add-ons.ts';
import { requestDetailView } from './approval-requests.ts';
import { connectionView } from './connections.ts';
import { invoiceView } from './invoices.ts';
import { payoutView } from './payouts.ts';
import { currentPlanView, quoteView } from './plan.ts';
import { ticketView, viewerIdOf } from './tickets.ts';
import { walletBalanceView } from './wallet.ts';

type Schemas = components['schemas'];

type Current = NonNullable<Schemas['Problem']['current']>;

/** How each kind of obstacle is shown, from the side of whoever met it. */
const views: {
  readonly [Type in Obstacle['type']]?: (
    platform: Platform,
    id: string,
    see: (id: string) => SeenConnection,
    viewerId: string | null,
  ) => Current;
} = {
  wallet: (platform, id) => walletBalanceView(platform, platform.tables.connections.get(id)!),
  invoice: (platform, id) => {
    const invoice = platform.tables.invoices.get(id)!;
    return invoiceView(platform, platform.tables.connections.get(invoice.connectionId)!, invoice);
  },
  approval_request: (platform, id, see) => {
    const request = platform.tables.approvalRequests.get(id)!;
    return requestDetailView(platform, see(request.connectionId), request);
  },
  connection: (platform, id, see) => connectionView(platform, see(id)),
  plan: (platform, id, see) => currentPlanView(platform, see(id)),
  add_on: (platform, id, see) => {
    const addOn = platform.tables.addOns.get(id)!;
    return addOnView(platform, see(addOn.connectionId), addOn);
  },
  quote: (platform, id) => {
    const quote = platform.tables.quotes.get(id)!;
    return quoteView(quote, platform.tables.connections.get(quote.connectionId)!.currency);
  },
  payout: (platform, id, see) => {
    const payout = platform.tables.payouts.get(id)!;
    return payoutView(platform, see(payout.connectionId), payout);
  },
  ticket: (platform, id, see, viewerId) => {
    const ticket = platform.tables.tickets.get(id)!;
    return ticketView(platform, { seen: see(ticket.connectionId), ticket }, viewerId);
  },
};

/**
 * What stood in the way of an act, as it is now: what a person is shown instead of a code (MNY-3). Without a caller (the
 * outside world) it is shown from the issuer's side, with nothing to do there.
 */
export function obstacleView(
  platform: Platform,
  caller: Caller | undefined,
  { type, id }: Obstacle,
): Current | undefined {
  const see = (connectionId: string): SeenConnection => {
    const connection = platform.tables.connections.get(connectionId)!;
    return caller
      ? seeConnection(platform, caller, connection)
      : { connection, seat: connection.issuer.type, sections: [] };
  };
  return views[type]?.(platform, id, see, caller ? viewerIdOf(caller) : null);
}

import {
  applyCredit,
  createWalletEntry,
  reverseCredit,
  RevampdError,
  type CallOptions,
  type Invoice,
  type WalletReceipt,
} from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import type { Money } from '../money/money.ts';
import type { Scope } from '../session/scope.ts';
import type { MoneyAct } from './money-act.ts';
import { objectAct } from './object-act.ts';

/** What can be done with a wallet; amounts in minor units of the connection's currency. */
export type WalletRequest =
  | {
      readonly kind: 'credit_applied';
      readonly invoice: Pick<Invoice, 'id' | 'number' | 'connection_id'>;
      readonly amount: Money;
    }
  | { readonly kind: 'credit' | 'adjustment'; readonly amount: Money; readonly reason: string }
  | { readonly kind: 'reversal'; readonly entryId: string; readonly amount: Money; readonly reason: string };

/** The act of a wallet: the same for every element that shows this wallet, so that two never send at once. */
export type WalletAct = MoneyAct<WalletRequest, WalletReceipt>;

/** The act of a connection's wallet. */
export function walletAct(scope: Scope, connectionId: string): WalletAct {
  return objectAct(scope, connectionId, '', () => ({
    send: (request, call) => send(scope, connectionId, request, call),
    refuse: (request) => refuse(connectionId, request),
    describe: ({ entry, wallet }, request) => ({
      serverId: entry.id,
      amount: matching(entry.amount, request.amount),
      balance: wallet.balance,
      at: entry.created_at,
    }),
    onReceipt: (receipt) => noteReceipt(scope, receipt),
  }));
}

function send(
  { client }: Scope,
  connection_id: string,
  request: WalletRequest,
  call: CallOptions,
): Promise<WalletReceipt> {
  switch (request.kind) {
    case 'credit_applied': {
      const { invoice, amount } = request;
      return applyCredit(client, { connection_id, invoice_id: invoice.id, body: { amount } }, call);
    }
    case 'reversal': {
      const { entryId: entry_id, reason } = request;
      return reverseCredit(client, { connection_id, entry_id, body: { reason } }, call);
    }
    default: {
      const { kind, amount, reason } = request;
      return createWalletEntry(client, { connection_id, body: { kind, amount, reason } }, call);
    }
  }
}

/** Credit pays invoices of its own connection; another's is refused here, before anything is sent (MNY-5). */
function refuse(connectionId: string, request: WalletRequest): RevampdError | undefined {
  if (request.kind !== 'credit_applied' || request.invoice.connection_id === connectionId) return undefined;
  return new RevampdError(
    'scope_mismatch',
    `Credit of ${connectionId} pays invoices of that connection; ${request.invoice.id} is of ${request.invoice.connection_id}.`,
  );
}

/** What was moved, if it is what was asked for: a receipt of something else says nothing of how this ended. */
function matching(moved: Money, asked: Money): Money {
  if (moved.currency === asked.currency && Math.abs(moved.amount) === Math.abs(asked.amount)) return moved;
  throw new RevampdError('invalid_response', 'The receipt is of something else.');
}

/** What the receipt changed is read anew by all who show it, without waiting for the stream. */
function noteReceipt(scope: Scope, { wallet, invoice }: WalletReceipt): void {
  const { connection_id: connectionId, version } = wallet;
  noteChange(scope, { subject: 'wallet', connectionId, version });
  if (invoice) noteChange(scope, { subject: 'invoice', connectionId, id: invoice.id, version: invoice.version });
}

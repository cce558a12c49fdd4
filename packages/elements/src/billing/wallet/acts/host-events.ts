/** What the host is told of an act on a wallet: before it is sent, and when it was done. */
import type { WalletReceipt, WalletRequest } from '@revampd/core';
import { RevampdAdjustWalletEvent } from '../../../events/adjust-wallet.ts';
import { RevampdApplyCreditEvent } from '../../../events/apply-credit.ts';
import { RevampdGrantCreditEvent } from '../../../events/grant-credit.ts';
import { RevampdReceiptEvent } from '../../../events/receipt.ts';
import { RevampdReverseCreditEvent } from '../../../events/reverse-credit.ts';

/** The event by which the host may stop or take over an act before it is sent. */
export function requestEvent(request: WalletRequest, connectionId: string): Event {
  switch (request.kind) {
    case 'credit_applied':
      return new RevampdApplyCreditEvent({ connectionId, invoiceId: request.invoice.id, amount: request.amount });
    case 'credit':
      return new RevampdGrantCreditEvent({ connectionId, amount: request.amount, reason: request.reason });
    case 'adjustment':
      return new RevampdAdjustWalletEvent({ connectionId, amount: request.amount, reason: request.reason });
    case 'reversal':
      return new RevampdReverseCreditEvent({ connectionId, entryId: request.entryId, reason: request.reason });
  }
}

/** The event that a receipt makes (MNY-2). */
export function receiptEvent(intentId: string, { entry, invoice, wallet }: WalletReceipt): RevampdReceiptEvent {
  return new RevampdReceiptEvent({
    intentId,
    serverId: entry.id,
    kind: entry.kind as 'credit',
    amount: entry.amount,
    balance: wallet.balance,
    at: entry.created_at,
    connectionId: wallet.connection_id,
    ...(invoice && { invoiceId: invoice.id }),
  });
}

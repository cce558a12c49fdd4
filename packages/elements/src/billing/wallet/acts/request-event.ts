import type { WalletRequest } from '@revampd/core';
import { RevampdAdjustWalletEvent } from '../../../events/adjust-wallet.ts';
import { RevampdApplyCreditEvent } from '../../../events/apply-credit.ts';
import { RevampdGrantCreditEvent } from '../../../events/grant-credit.ts';
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

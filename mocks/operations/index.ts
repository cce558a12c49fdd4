import type { OperationId } from '@revampd/api-spec/operations';
import { activityOperations } from './activity.ts';
import { addOnOperations } from './add-ons.ts';
import { affiliatePayoutOperations } from './affiliate-payouts.ts';
import { approvalRequestOperations } from './approval-requests.ts';
import { catalogOperations } from './catalog.ts';
import { connectionOperations } from './connections.ts';
import { eventOperations } from './events.ts';
import { invoiceOperations } from './invoices.ts';
import { notificationOperations } from './notifications.ts';
import type { Operations } from './operation.ts';
import { payoutOperations } from './payouts.ts';
import { planOperations } from './plan.ts';
import { sessionOperations } from './sessions.ts';
import { threadOperations } from './thread.ts';
import { ticketOperations } from './tickets.ts';
import { walletOperations } from './wallet.ts';

/** Every operation of the contract; one that is missing doesn't compile. */
export const operations: Operations<OperationId> = {
  ...sessionOperations,
  ...connectionOperations,
  ...catalogOperations,
  ...planOperations,
  ...addOnOperations,
  ...approvalRequestOperations,
  ...walletOperations,
  ...invoiceOperations,
  ...payoutOperations,
  ...affiliatePayoutOperations,
  ...ticketOperations,
  ...threadOperations,
  ...notificationOperations,
  ...activityOperations,
  ...eventOperations,
};

import type { OperationId } from '@revampd/api-spec/operations';
import { activityOperations } from './activity.ts';
import { connectionOperations } from './connections.ts';
import { eventOperations } from './events.ts';
import { invoiceOperations } from './invoices.ts';
import type { Operations } from './operation.ts';
import { sessionOperations } from './sessions.ts';
import { walletOperations } from './wallet.ts';

/** Every operation of the contract; one that is missing doesn't compile. */
export const operations: Operations<OperationId> = {
  ...sessionOperations,
  ...connectionOperations,
  ...walletOperations,
  ...invoiceOperations,
  ...activityOperations,
  ...eventOperations,
};

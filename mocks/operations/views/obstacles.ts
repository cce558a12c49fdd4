import type { components } from '@revampd/api-spec';
import type { Obstacle, Platform } from '../../platform/index.ts';
import { invoiceView } from './invoices.ts';
import { walletBalanceView } from './wallet.ts';

type Schemas = components['schemas'];

/** What stood in the way of an act, as it is now: what a person is shown instead of a code (MNY-3). */
export function obstacleView(platform: Platform, obstacle: Obstacle): Schemas['Invoice'] | Schemas['WalletBalance'] {
  const { connections, invoices } = platform.tables;
  if (obstacle.type === 'wallet') return walletBalanceView(platform, connections.get(obstacle.connectionId)!);
  const invoice = invoices.get(obstacle.invoiceId)!;
  return invoiceView(platform, connections.get(invoice.connectionId)!, invoice);
}

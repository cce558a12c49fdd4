import { seeSection, type SeenConnection } from '../../callers.ts';
import type { WalletEntry } from '../../wallet/ledger.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** A wallet has a new entry. */
export interface WalletHeard {
  readonly type: 'wallet.updated';
  readonly seen: SeenConnection;
  readonly entry: WalletEntry;
}

/** A ledger's entries are told as the wallet that they change. */
export const walletTeller: Teller<WalletEntry, WalletHeard> = {
  subjectOf: (entry) => entry.connectionId,
  topicsOf: (platform, { after }) => topicsOfConnection(platform, after.connectionId),
  hear: (platform, caller, { after }) => {
    const seen = seeSection(platform, caller, after.connectionId, 'wallet');
    return seen && { type: 'wallet.updated', seen, entry: after };
  },
};

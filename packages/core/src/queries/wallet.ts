import {
  getWallet,
  listWalletEntries,
  type Wallet,
  type WalletEntryKind,
  type WalletEntryPage,
} from '@revampd/api-client';
import type { QueryObserverOptions } from '@tanstack/query-core';
import type { Scope } from '../session/scope.ts';
import { connectionKey } from './keys.ts';
import { notOlder } from './not-older.ts';

/** What of a wallet is shown: the host's or the element's own connection, and rows a page. */
export interface WalletQuery {
  readonly connectionId?: string | undefined;
  readonly limit: number;
}

/** Balance, what it can pay, actions and the first page of the history, in one call. */
export function walletQuery(scope: Scope, { connectionId, limit }: WalletQuery): QueryObserverOptions<Wallet, Error> {
  return {
    queryKey: [...connectionKey('wallet', connectionId), { limit }],
    queryFn: async (query) => {
      const params = { connection_id: await scope.connectionFor(connectionId), limit };
      return notOlder(query, () => getWallet(scope.client, params, { signal: query.signal }));
    },
  };
}

/** Which part of a wallet's history. */
export interface WalletEntriesQuery extends WalletQuery {
  readonly kind?: WalletEntryKind | undefined;
  readonly cursor?: string | undefined;
}

/** A page of the history. */
export function walletEntriesQuery(
  scope: Scope,
  { connectionId, limit, kind, cursor }: WalletEntriesQuery,
): QueryObserverOptions<WalletEntryPage, Error> {
  return {
    queryKey: [...connectionKey('wallet', connectionId), 'entries', { limit, kind, cursor }],
    queryFn: async ({ signal }) =>
      listWalletEntries(
        scope.client,
        { connection_id: await scope.connectionFor(connectionId), limit, cursor, kind: kind && [kind] },
        { signal },
      ),
  };
}

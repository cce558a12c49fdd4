import { QueryObserver } from '@tanstack/query-core';
import { walletQuery } from '../queries/wallet.ts';
import type { Scope } from '../session/scope.ts';
import { until } from './fake-timers.ts';

/** A wallet as an element shows it. */
export interface Shown {
  /** The version that is on screen. */
  readonly version: number | undefined;
  /** Draws it anew, as an element does when its health has changed. */
  render(): void;
  stop(): void;
}

/** Shows a wallet, of a connection or the session's own; each `limit` is a read of its own. */
export function show(scope: Scope, connectionId?: string, limit = 10): Shown {
  const options = walletQuery(scope, { connectionId, limit });
  const observer = new QueryObserver(scope.queries, options);
  const stop = observer.subscribe(() => {});
  return {
    get version() {
      return observer.getCurrentResult().data?.version;
    },
    render: () => observer.setOptions(options),
    stop,
  };
}

/** Resolves when a wallet shows a version. */
export const showsVersion = (shown: Shown, version: number): Promise<void> => until(() => shown.version === version);

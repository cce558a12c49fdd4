/** The script of a page of a partner's portal whose API is behind a hostile proxy. */
import { getWallet, isRevampdError, type HostSession, type Wallet } from '@revampd/api-client';
import { createScope, walletAct } from '@revampd/core';

/** What a test does on a page, and hears of it. */
export interface Visitor {
  /** Reads the wallet. */
  read(): Promise<{
    readonly code: string;
    readonly retryable?: boolean;
    readonly wallet?: Wallet;
    readonly requests: number;
  }>;
  /** Grants a credit. */
  grant(reason: string): Promise<{ readonly status: string; readonly requests: number }>;
  /** Presses what is shown where the session has ended. */
  signIn(): Promise<void>;
  /** Presses what is shown: asks again after what is unknown, grants once more after what failed. */
  goOn(reason: string): Promise<{ readonly status: string; readonly requests: number }>;
}

declare global {
  var visit: (api: string, connectionId: string) => void;
  var visitor: Visitor;
}

globalThis.visit = (api, connectionId) => {
  let requests = 0;
  const scope = createScope({
    baseUrl: api,
    retryDelay: () => 0,
    fetch: (request) => {
      if (request.url.includes('/wallet')) requests += 1;
      return fetch(request);
    },
    fetchSession: async () => (await (await fetch('/session', { method: 'POST' })).json()) as HostSession,
  });
  scope.acquire();
  const act = walletAct(scope, connectionId);
  const counted = async <Answer extends object>(work: () => Promise<Answer>) => {
    requests = 0;
    return { ...(await work()), requests };
  };
  const submit = (reason: string) =>
    act
      .submit({ kind: 'credit', amount: { amount: 100, currency: 'USD' }, reason })
      .then(() => ({ status: act.state.status }));
  globalThis.visitor = {
    read: () =>
      counted(() =>
        getWallet(scope.client, { connection_id: connectionId }).then(
          // What came after this version isn't shown, and may be more than a test can be told.
          ({ deep: _, ...wallet }: Wallet & { deep?: unknown }) => ({ code: 'ok', wallet: wallet as Wallet }),
          (error: unknown) => {
            if (!isRevampdError(error)) throw error;
            return { code: error.code, retryable: error.retryable };
          },
        ),
      ),
    async signIn() {
      scope.retry();
      await scope.session.token();
    },
    grant: (reason) => counted(() => submit(reason)),
    goOn: (reason) =>
      counted(async () => {
        if (act.state.status !== 'unknown') return submit(reason);
        await act.checkAgain();
        return { status: act.state.status };
      }),
  };
};

import type { WalletAct, WalletRequest } from '../actions/wallet.ts';
import { walletAct } from '../actions/wallet.ts';
import { createScope, type Scope, type ScopeOptions } from '../session/scope.ts';
import { until } from './fake-timers.ts';
import { CONNECTION, DANA, type Person, type Platform } from './platform.ts';

/** A page with one wallet on it. */
export interface Page {
  readonly scope: Scope;
  readonly act: WalletAct;
  /** Every state that the act came to, in order. */
  readonly states: string[];
  /** Who is signed in at the host from now on; undefined for nobody. */
  person: Person | undefined;
  /** Sessions that the host was asked for. */
  readonly asked: number;
  /** The page goes, as by a reload: what it held is let go of. */
  leave(): Promise<void>;
}

/** Opens a page; everything that fails is tried again without a pause. */
export function openPage(platform: Platform, person = DANA, options: Partial<ScopeOptions> = {}): Page {
  let asked = 0;
  const scope = createScope({
    baseUrl: platform.baseUrl,
    fetch: platform.fetch,
    retryDelay: () => 0,
    fetchSession: async () => {
      asked += 1;
      if (!page.person) throw new Error('Nobody is signed in.');
      return platform.mint(page.person);
    },
    ...options,
  });
  const release = scope.acquire();
  const act = walletAct(scope, CONNECTION);
  const states: string[] = [];
  act.subscribe(() => states.push(act.state.status));
  const page: Page = {
    scope,
    act,
    states,
    person,
    get asked() {
      return asked;
    },
    async leave() {
      const id = idOf(act);
      release();
      await until(() => act.state.status === 'idle');
      if (id) await letGo(id);
    },
  };
  return page;
}

/** The id of the intent in hand. */
export const idOf = ({ state }: WalletAct): string | undefined =>
  state.status === 'idle' ? undefined : state.intent.id;

/** The browser's own, whatever a test puts in their place. */
const { locks } = navigator;

/** Resolves when no page holds an intent. */
export async function letGo(id: string): Promise<void> {
  let held = true;
  while (held) {
    held = (await locks.query()).held!.some(({ name }) => name!.endsWith(id));
  }
}

/** Resolves when an act has come to a state. */
export const reaches = (act: WalletAct, status: WalletAct['state']['status']): Promise<void> =>
  new Promise((resolve) => {
    const check = (): void => {
      if (act.state.status !== status) return;
      stop();
      resolve();
    };
    const stop = act.subscribe(check);
    check();
  });

/** Credit of so many cents on an invoice. */
export const apply = (amount = 1000, connection_id = CONNECTION): WalletRequest => ({
  kind: 'credit_applied',
  invoice: { id: 'inv_1', number: 'HL-2048', connection_id },
  amount: { amount, currency: 'USD' },
});

/** A promise that is resolved from outside. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Leaves a page whose act is in doubt; answers its intent's id. */
export async function leaveInDoubt(platform: Platform, how: 'cut' | 'lost' = 'lost'): Promise<string> {
  platform.twist = (seen) => (seen.path.endsWith('/credit-applications') ? how : undefined);
  const page = openPage(platform);
  await page.act.submit(apply());
  const id = idOf(page.act)!;
  await page.leave();
  platform.twist = () => undefined;
  return id;
}

/** Every element with its states. A new element joins with a line here. */
import type { ElementUnderTest } from './under-test.ts';
import { WALLET_ACT_STATES } from './wallet-act-states.ts';
import { WALLET_STATES, ready } from './wallet-states.ts';

export const ELEMENTS: readonly ElementUnderTest[] = [
  { tag: 'revampd-wallet', ready, states: [...WALLET_STATES, ...WALLET_ACT_STATES] },
];

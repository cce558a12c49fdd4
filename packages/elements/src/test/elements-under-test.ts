/** Every element with its states. A new element joins with a line here. */
import { APPROVAL } from './approval.ts';
import { THREAD } from './thread.ts';
import type { ElementUnderTest } from './under-test.ts';
import { WALLET } from './wallet.ts';

export const ELEMENTS: readonly ElementUnderTest[] = [WALLET, APPROVAL, THREAD];

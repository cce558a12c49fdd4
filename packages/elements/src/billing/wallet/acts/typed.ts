import type { WalletAct, WalletEntry } from '@revampd/core';
import type { ApplyForm } from './apply-form.ts';
import type { EntryForm } from './entry-form.ts';
import type { Undertaking } from './wallet-acts.ts';

/** What a person has chosen and typed for a wallet, and not sent. */
export interface Typed {
  readonly undertaking: Undertaking;
  readonly apply: ApplyForm;
  readonly entry: EntryForm;
  readonly entryToReverse: WalletEntry | undefined;
}

const kept = new WeakMap<WalletAct, { epoch: number; typed: Typed }>();

/**
 * Keeps what was typed when its element leaves the page: a host that listens for Escape ahead of everyone takes the element
 * away while a person types in it (INTERACTION.md K4). In memory alone, for the wallet's next element of the same person:
 * `epoch` is the scope's.
 */
export function keepTyped(act: WalletAct, epoch: number, typed: Typed): void {
  kept.set(act, { epoch, typed });
}

/** What was kept, once; undefined where it was another person's. */
export function takeTyped(act: WalletAct, epoch: number): Typed | undefined {
  const found = kept.get(act);
  kept.delete(act);
  return found?.epoch === epoch ? found.typed : undefined;
}

import type { WalletAct, WalletEntry } from '@revampd/core';
import type { ApplyForm } from './apply-form.ts';
import { NEW_ENTRY_FORM, type EntryForm } from './entry-form.ts';
import type { Undertaking } from './wallet-acts.ts';

/** What a person has chosen and typed for a wallet, and not sent. */
export interface Typed {
  readonly undertaking: Undertaking;
  readonly apply: ApplyForm;
  readonly entry: EntryForm;
  readonly entryToReverse: WalletEntry | undefined;
  /** The intent that was begun there, if one is: what comes of it is the next element's to tell. */
  readonly own: string | undefined;
}

const kept = new WeakMap<WalletAct, { epoch: number; typed: Typed }>();

/**
 * Keeps what was typed when its element leaves the page: a host that listens for Escape ahead of everyone takes the element
 * away while a person types in it (INTERACTION.md K4). In memory alone, for the wallet's next element of the same person:
 * `epoch` is the scope's.
 */
export function keepTyped(act: WalletAct, epoch: number, typed: Typed): void {
  const isEmpty = typed.apply.text === undefined && typed.entry === NEW_ENTRY_FORM && typed.own === undefined;
  // Of several elements that go together, those in which nothing was typed take nothing away.
  if (isEmpty && kept.get(act)?.epoch === epoch) return;
  kept.set(act, { epoch, typed });
}

/** What was kept, once; undefined where it was another person's. */
export function takeTyped(act: WalletAct, epoch: number): Typed | undefined {
  const found = kept.get(act);
  kept.delete(act);
  return found?.epoch === epoch ? found.typed : undefined;
}

/** What the dialogs of a wallet have in common beside what all acts have. */
import type { WalletReceipt, WalletRequest } from '@revampd/core';
import type { TemplateResult, nothing } from 'lit';
import { outcome, type ActScene } from '../../../acts/dialog-parts.ts';
import { statusLine } from '../../../ui/status-line.ts';
import type { ActVoice } from './act-words.ts';
import type { WalletActs } from './wallet-acts.ts';

/** What a dialog is drawn from. */
export interface DialogScene extends ActScene<WalletRequest, WalletReceipt> {
  readonly acts: WalletActs;
  readonly voice: ActVoice;
}

/**
 * What the dialog is for can't be done any more, however often it is tried: the invoice isn't open, or the credit was given
 * back. It says so, and there is nothing left to confirm (INTERACTION.md 2.11).
 */
export const isOver = (scene: DialogScene): boolean => {
  const { state } = scene.acts;
  return isGivenBack(scene) || (state.status === 'conflict' && state.error.code === 'invoice_not_open');
};

/** Somebody else has given the credit back while the dialog stood. */
const isGivenBack = ({ acts, voice: { wallet } }: DialogScene): boolean =>
  acts.undertaking === 'reverse' &&
  wallet.entries.data.some(({ id, reversed_by: by }) => id === acts.entryToReverse?.id && by !== null);

/** What came in between, or was refused, above what was typed. */
export function walletOutcome(scene: DialogScene): TemplateResult | typeof nothing {
  const { acts, voice, paused } = scene;
  const isOpen = !(paused && !acts.isBusy) && acts.state.status === 'idle';
  if (!isOpen || !isGivenBack(scene)) return outcome(scene);
  const { words } = voice;
  return statusLine({ id: 'outcome', tone: 'warning', fact: words('givenBack'), consequence: words('notDone') });
}

import type { WalletReceipt, WalletRequest } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { actLine } from '../../../acts/act-line.ts';
import type { Done } from '../../../acts/acting.ts';
import type { Routes } from '../../../events/navigate.ts';
import { link } from '../../../ui/link.ts';
import type { StatusLine } from '../../../ui/status-line.ts';
import { doneWords, speechOf, type ActVoice } from './act-words.ts';
import type { WalletActs } from './wallet-acts.ts';

/** Where an act on the wallet stands, with the way to the invoice that it paid. */
export const walletLine = (
  acts: WalletActs,
  voice: ActVoice,
  routes: Routes | undefined,
): TemplateResult | typeof nothing =>
  actLine({ acts, speech: speechOf(voice), done: (state) => receiptLine(state, voice, routes) });

function receiptLine(
  { receipt }: Done<WalletRequest, WalletReceipt>,
  voice: ActVoice,
  routes: Routes | undefined,
): Pick<StatusLine, 'fact' | 'consequence'> {
  const { shared, wallet } = voice;
  const { invoice } = receipt;
  const { fact, consequence } = doneWords(receipt, voice);
  const target = invoice && { kind: 'invoice' as const, connectionId: wallet.connection_id, id: invoice.id };
  const way = target ? link(shared('viewInvoice'), target, routes, nothing) : nothing;
  return { fact, consequence: html`${consequence} ${way}` };
}

/** The part of a wallet that acts: its own chunk, loaded when a person may act here and the page is idle. */
import {
  actsMessages,
  walletActsMessages,
  type ActsMessages,
  type Translate,
  type WalletActsMessages,
} from '@revampd/core';
import { nothing, type TemplateResult } from 'lit';
import { codeDialog } from '../../../acts/code-dialog.ts';
import type { LazyPart } from '../../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../../controllers/messages-controller.ts';
import type { Routes } from '../../../events/navigate.ts';
import { actingStyles } from '../../../ui/acting.styles.ts';
import { speechOf, type ActVoice } from './act-words.ts';
import { applyDialog } from './apply-dialog.ts';
import { walletLine } from './receipt-line.ts';
import { walletActsStyles } from './wallet-acts.styles.ts';
import { WalletActs, type WalletActsHost } from './wallet-acts.ts';

/** What acting needs beside the wallet itself, in one language. */
export interface WalletActing extends LazyPart {
  readonly words: Translate<WalletActsMessages>;
  readonly shared: Translate<ActsMessages>;
  create(host: WalletActsHost): WalletActs;
  /** Where an act stands, for the card. */
  line(acts: WalletActs, voice: ActVoice, routes: Routes | undefined): unknown;
  /** The dialog that is open, or nothing. */
  dialog(acts: WalletActs, voice: ActVoice, paused: TemplateResult | undefined): unknown;
}

/** Loads the words, and the dialogs that only an issuer opens, and hands out the rest. */
export async function loadWalletActing(load: LoadWords, isIssuer: boolean): Promise<WalletActing> {
  const [words, shared, issuer] = await Promise.all([
    load(walletActsMessages),
    load(actsMessages),
    isIssuer ? import('./entry-dialog.ts') : undefined,
  ]);
  return {
    words,
    shared,
    sheets: [actingStyles, walletActsStyles],
    create: (host) => new WalletActs(host),
    line: walletLine,
    dialog: (acts, current, paused) => {
      if (!acts.dialog.isOpen) return nothing;
      const voice = acts.voiceOf(current);
      const scene = { acts, voice, speech: speechOf(voice), paused };
      if (acts.isVerifying) return codeDialog(scene);
      return acts.undertaking === 'apply' ? applyDialog(scene) : issuer?.entryDialog(scene);
    },
  };
}

/** The part of a wallet that acts: its own chunk, loaded when a person may act here and the page is idle. */
import { walletActsMessages, type Translate, type WalletActsMessages } from '@revampd/core';
import { nothing, type TemplateResult } from 'lit';
import type { LazyPart } from '../../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../../controllers/messages-controller.ts';
import type { Routes } from '../../../events/navigate.ts';
import { actingStyles } from '../../../ui/acting.styles.ts';
import type { HeadingLevel } from '../../../ui/heading.ts';
import { actLine } from './act-line.ts';
import type { ActVoice } from './act-words.ts';
import { applyDialog } from './apply-dialog.ts';
import { codeDialog } from './code-dialog.ts';
import { walletActsStyles } from './wallet-acts.styles.ts';
import { WalletActs, type WalletActsHost } from './wallet-acts.ts';

/** What acting needs beside the wallet itself, in one language. */
export interface WalletActing extends LazyPart {
  readonly words: Translate<WalletActsMessages>;
  create(host: WalletActsHost): WalletActs;
  /** Where an act stands, for the card. */
  line(acts: WalletActs, voice: ActVoice, routes: Routes | undefined): unknown;
  /** The dialog that is open, or nothing. */
  dialog(acts: WalletActs, voice: ActVoice, level: HeadingLevel, paused: TemplateResult | undefined): unknown;
}

/** Loads the words, and the dialogs that only an issuer opens, and hands out the rest. */
export async function loadWalletActing(load: LoadWords, isIssuer: boolean): Promise<WalletActing> {
  const [words, issuer] = await Promise.all([
    load(walletActsMessages),
    isIssuer ? import('./entry-dialog.ts') : undefined,
  ]);
  return {
    words,
    sheets: [actingStyles, walletActsStyles],
    create: (host) => new WalletActs(host),
    line: (acts, voice, routes) => actLine({ acts, voice, routes }),
    dialog: (acts, voice, level, paused) => {
      if (!acts.dialog.isOpen) return nothing;
      const scene = { acts, voice: acts.voiceOf(voice), level, paused };
      if (acts.isVerifying) return codeDialog(scene);
      return acts.undertaking === 'apply' ? applyDialog(scene) : issuer?.entryDialog(scene);
    },
  };
}

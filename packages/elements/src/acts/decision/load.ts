/** The deciding part of what shows a request: its own chunk, loaded when a person may decide and the page is idle. */
import {
  actsMessages,
  decisionMessages,
  type ActsMessages,
  type Decision,
  type DecisionMessages,
  type Translate,
} from '@revampd/core';
import { nothing, type TemplateResult } from 'lit';
import type { LazyPart } from '../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../controllers/messages-controller.ts';
import { actingStyles } from '../../ui/acting.styles.ts';
import { actLine } from '../act-line.ts';
import { codeDialog } from '../code-dialog.ts';
import { DecisionActs, type DecisionHost } from './decision-acts.ts';
import { decisionDialog } from './decision-dialog.ts';
import { decidedWords, decisionSpeech, type DecisionVoice } from './decision-words.ts';

/** What deciding needs beside the request itself, in one language. */
export interface Deciding extends LazyPart {
  readonly words: Translate<DecisionMessages>;
  readonly shared: Translate<ActsMessages>;
  create(host: DecisionHost): DecisionActs;
  /** Where a decision stands, for the card. */
  line(acts: DecisionActs, voice: DecisionVoice): TemplateResult | typeof nothing;
  /** While it is sent, in a sentence. */
  pending(decision: Decision, voice: DecisionVoice): string;
  /** That somebody else has decided, in a sentence. */
  decided(voice: DecisionVoice): string;
  /** The dialog that is open, or nothing. */
  dialog(acts: DecisionActs, voice: DecisionVoice, paused: TemplateResult | undefined): unknown;
}

/** Loads the words and hands out the rest. */
export async function loadDeciding(load: LoadWords): Promise<Deciding> {
  const [words, shared] = await Promise.all([load(decisionMessages), load(actsMessages)]);
  return {
    words,
    shared,
    sheets: [actingStyles],
    create: (host) => new DecisionActs(host),
    line: (acts, voice) => {
      const speech = decisionSpeech(voice);
      return actLine({ acts, speech, done: ({ receipt, intent }) => speech.done(receipt, intent.request) });
    },
    pending: (decision, voice) => decisionSpeech(voice).pending(decision),
    decided: (voice) => {
      const { fact, when } = decidedWords(voice.request, voice, Date.now());
      return `${fact} ${when}`;
    },
    dialog: (acts, voice, paused) => {
      if (!acts.dialog.isOpen) return nothing;
      const scene = { acts, voice, speech: decisionSpeech(voice), paused };
      return acts.isVerifying ? codeDialog(scene) : decisionDialog(scene as never);
    },
  };
}

/** What is said of an act with money while it runs and when it has ended: decided without a DOM. */
import type { ActsMessages, RevampdError, Translate } from '@revampd/core';

/** A fact, and what it means. */
export interface ActWords {
  readonly fact: string;
  readonly consequence: string;
  /** Where it is nobody's fault and nothing is left to do: what came first is only told (LOOKS.md 10). */
  readonly tone?: 'info';
}

/** Both, one after the other. */
export const sentence = ({ fact, consequence }: ActWords): string => `${fact} ${consequence}`.trimEnd();

/** In what words a kind of act speaks of itself. */
export interface ActSpeech<Request, Receipt> {
  /** Those that all acts share. */
  readonly words: Translate<ActsMessages>;
  /** What it is done to, where an element shows one of several. */
  readonly subject?: string;
  /** While it runs. */
  pending(request: Request): string;
  /** When it was done: what the receipt says, and nothing that was only hoped for (MNY-2). */
  done(receipt: Receipt, request: Request): ActWords;
  /** What came first: what, who and when, and that no money moved (MNY-3). */
  conflict(error: RevampdError, request: Request): ActWords;
  /** Why it was refused. */
  failed(error: RevampdError): ActWords;
}

const WHY: Partial<Record<string, keyof ActsMessages>> = {
  not_permitted: 'failedForbidden',
  origin_not_allowed: 'failedForbidden',
  not_found: 'failedGone',
  scope_mismatch: 'failedGone',
  rate_limited: 'failedLimited',
};

/** Why an act was refused; `otherwise` where it may be what was typed. */
export const refusalWords = ({ code }: RevampdError, words: Translate<ActsMessages>, otherwise: string): ActWords => ({
  fact: words('failed'),
  consequence: WHY[code] ? words(WHY[code] as 'failedForbidden') : otherwise,
});

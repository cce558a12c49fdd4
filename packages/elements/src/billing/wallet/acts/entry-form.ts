/** What the issuer's dialogs hold, and what of it can't be sent: decided without a DOM. */
import type { Money, Translate, WalletActsMessages } from '@revampd/core';
import { readAmount, type AmountRule } from './amount.ts';

/** The most characters that a reason may have; the contract's limit. */
export const REASON_LIMIT = 500;

/** What a person has typed. It stays until it was sent and confirmed. */
export interface EntryForm {
  readonly text: string;
  readonly reason: string;
  /** Whether credit is taken away, where that may be chosen. */
  readonly takes: boolean;
  /** Whether it was sent once, so that what is wrong is said at once from now on. */
  readonly isChecked: boolean;
}

export const NEW_ENTRY_FORM: EntryForm = { text: '', reason: '', takes: false, isChecked: false };

/** What was read of a form: an amount above zero and a reason, or the words for what is wrong with each. */
export interface ReadEntry {
  readonly amount: Money | undefined;
  readonly reason: string;
  readonly amountProblem: string | undefined;
  readonly reasonProblem: string | undefined;
}

/** Reads the form of a grant or an adjustment; without a rule (a reversal) there is no amount to read. */
export function readEntry(
  form: EntryForm,
  rule: AmountRule | undefined,
  words: Translate<WalletActsMessages>,
): ReadEntry {
  const read = rule && readAmount(form.text, rule, words);
  const reason = form.reason.trim();
  return { amount: read?.money, reason, amountProblem: read?.problem, reasonProblem: reasonProblem(reason, words) };
}

function reasonProblem(reason: string, words: Translate<WalletActsMessages>): string | undefined {
  if (reason === '') return words('reasonNeeded');
  return reason.length > REASON_LIMIT ? words('reasonTooLong', { max: REASON_LIMIT }) : undefined;
}

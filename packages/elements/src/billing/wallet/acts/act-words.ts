/** What is said of an act on a wallet while it runs and when it has ended: decided without a DOM. */
import {
  formatDate,
  formatMoney,
  type ActsMessages,
  type Actor,
  type Invoice,
  type RevampdError,
  type Translate,
  type Wallet,
  type WalletBalance,
  type WalletActsMessages,
  type WalletEntry,
  type WalletReceipt,
  type WalletRequest,
} from '@revampd/core';
import { refusalWords, type ActSpeech, type ActWords } from '../../../acts/speech.ts';

type Words = Translate<WalletActsMessages>;

/** In whose words and figures. */
export interface ActVoice {
  readonly words: Words;
  /** The words that all acts share. */
  readonly shared: Translate<ActsMessages>;
  /** BCP 47. */
  readonly locale: string;
  readonly wallet: Wallet;
}

/** How an act on a wallet speaks of itself. */
export const speechOf = (voice: ActVoice): ActSpeech<WalletRequest, WalletReceipt> => ({
  words: voice.shared,
  pending: (request) => pendingWords(request, voice),
  done: (receipt) => doneWords(receipt, voice),
  conflict: (error, request) => conflictWords(error, voice, request),
  failed: (error) => refusalWords(error, voice.shared, voice.words('failedOther')),
});

const format = ({ locale }: ActVoice, amount: { amount: number; currency: string }): string =>
  formatMoney({ ...amount, amount: Math.abs(amount.amount) }, { locale });

/** While it runs. */
function pendingWords(request: WalletRequest, voice: ActVoice): string {
  const amount = format(voice, request.amount);
  switch (request.kind) {
    case 'credit_applied':
      return voice.words('pendingApply', { amount, number: request.invoice.number });
    case 'credit':
      return voice.words('pendingGrant', { amount });
    case 'adjustment':
      return voice.words('pendingAdjust', { amount });
    case 'reversal':
      return voice.words('pendingReverse', { amount });
  }
}

/**
 * When it was done: what the receipt says, and nothing that was only hoped for (MNY-2). The balance is told until it changes
 * again: the card shows the later one.
 */
export function doneWords({ entry, invoice, wallet }: WalletReceipt, voice: ActVoice): ActWords {
  const { words } = voice;
  const amount = format(voice, entry.amount);
  const isLatest = voice.wallet.version <= wallet.version;
  const due = invoice ? dueWords(entry, invoice, voice) : '';
  const balance = isLatest ? words('balanceNow', { balance: format(voice, wallet.balance) }) : '';
  return { fact: doneFact(entry, amount, voice), consequence: [due, balance].filter(Boolean).join(' ') };
}

function doneFact(entry: WalletEntry, amount: string, { words, wallet }: ActVoice): string {
  const payer = wallet.usable_for.payer.name;
  if (entry.kind === 'credit_applied') return words('applied', { amount, number: entry.invoice?.number ?? '' });
  if (entry.kind === 'reversal') return words('reversed', { amount, payer });
  if (entry.kind === 'adjustment') return words(entry.amount.amount < 0 ? 'taken' : 'added', { amount, payer });
  return words('granted', { amount, payer });
}

function dueWords({ kind }: WalletEntry, { amount_due: owed, number }: Invoice, voice: ActVoice): string {
  const due = format(voice, owed);
  if (kind === 'reversal') return voice.words('dueAgain', { due, number });
  return owed.amount === 0 ? voice.words('paidNow') : voice.words('stillDue', { due });
}

/** What came first: what, who and when, and that no money moved (MNY-3). */
function conflictWords({ current }: RevampdError, voice: ActVoice, request: WalletRequest): ActWords {
  const fact =
    current && (request.kind === 'reversal' ? voice.words('givenBack') : conflictFact(current as Current, voice));
  return whatHappened(fact, current as Current | undefined, voice);
}

/** The invoice that was chosen can't be paid any more; undefined where how it stands couldn't be read. */
export const goneWords = (invoice: Invoice | undefined, voice: ActVoice): ActWords =>
  whatHappened(invoice ? conflictFact(invoice, voice) : voice.words('invoiceGone'), invoice, voice);

function whatHappened(fact: string | undefined, current: Current | undefined, voice: ActVoice): ActWords {
  const { words, shared, locale, wallet } = voice;
  const { changed_by: by = null, changed_at: at = null } = current ?? {};
  const time = at && formatDate(at, { locale, timeZone: wallet.time_zone, style: 'time' });
  return { fact: fact ?? shared('failed'), consequence: time ? whoWords(by, time, words) : words('notDone') };
}

/** What can stand in the way of an act with a wallet. */
type Current = Invoice | WalletBalance;

function conflictFact(current: Current, voice: ActVoice): string {
  const { words } = voice;
  if ('balance' in current) return words('balanceChanged', { balance: format(voice, current.balance) });
  const { number, status } = current;
  if (status === 'paid') return words('invoicePaid', { number });
  return words(status === 'void' ? 'invoiceVoid' : 'invoiceChanged', { number });
}

const whoWords = (by: Actor | null, time: string, words: Words): string =>
  by
    ? words('changedBy', { name: by.name, organization: by.organization.name, time })
    : words('changedByItself', { time });

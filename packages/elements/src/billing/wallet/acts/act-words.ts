/** What is said of an act on a wallet while it runs and when it has ended: decided without a DOM. */
import {
  formatDate,
  formatMoney,
  type Actor,
  type RevampdError,
  type Translate,
  type Wallet,
  type WalletActsMessages,
  type WalletReceipt,
  type WalletRequest,
} from '@revampd/core';

type Words = Translate<WalletActsMessages>;

/** In whose words and figures. */
export interface ActVoice {
  readonly words: Words;
  /** BCP 47. */
  readonly locale: string;
  readonly wallet: Wallet;
}

/** A fact, and what it means. */
export interface ActWords {
  readonly fact: string;
  readonly consequence: string;
}

const format = ({ locale }: ActVoice, amount: { amount: number; currency: string }): string =>
  formatMoney({ ...amount, amount: Math.abs(amount.amount) }, { locale });

/** While it runs. */
export function pendingWords(request: WalletRequest, voice: ActVoice): string {
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

/** When it was done: what the receipt says, and nothing that was only hoped for (MNY-2). */
export function doneWords({ entry, invoice, wallet }: WalletReceipt, voice: ActVoice): ActWords {
  const { words } = voice;
  const amount = format(voice, entry.amount);
  const balance = format(voice, wallet.balance);
  const payer = voice.wallet.usable_for.payer.name;
  const isPaid = invoice?.amount_due.amount === 0;
  switch (entry.kind) {
    case 'credit_applied':
      return {
        fact: words('applied', { amount, number: entry.invoice?.number ?? '' }),
        consequence:
          isPaid || !invoice
            ? words('paidNow', { balance })
            : words('stillDue', { due: format(voice, invoice.amount_due), balance }),
      };
    case 'reversal':
      return {
        fact: words('reversed', { amount, payer }),
        consequence: invoice
          ? words('dueAgain', { due: format(voice, invoice.amount_due), number: invoice.number, balance })
          : words('balanceNow', { balance }),
      };
    case 'adjustment':
      return {
        fact: words(entry.amount.amount < 0 ? 'taken' : 'added', { amount, payer }),
        consequence: words('balanceNow', { balance }),
      };
    default:
      return { fact: words('granted', { amount, payer }), consequence: words('balanceNow', { balance }) };
  }
}

/** What came first: what, who and when, and that no money moved (MNY-3). */
export function conflictWords({ current }: RevampdError, voice: ActVoice): ActWords {
  const { words, locale, wallet } = voice;
  if (!current) return { fact: words('failed'), consequence: words('notDone') };
  const { changed_by: by, changed_at: at } = current;
  const time = at && formatDate(at, { locale, timeZone: wallet.time_zone, style: 'time' });
  return {
    fact: conflictFact(current, voice),
    consequence: time ? whoWords(by, time, words) : words('notDone'),
  };
}

function conflictFact(current: NonNullable<RevampdError['current']>, voice: ActVoice): string {
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

/** Why it was refused. */
export function failedWords({ code }: RevampdError, { words }: ActVoice): ActWords {
  const why: Partial<Record<string, keyof WalletActsMessages>> = {
    not_permitted: 'failedForbidden',
    origin_not_allowed: 'failedForbidden',
    not_found: 'failedGone',
    scope_mismatch: 'failedGone',
    rate_limited: 'failedLimited',
  };
  return { fact: words('failed'), consequence: words((why[code] ?? 'failedOther') as 'failedOther') };
}

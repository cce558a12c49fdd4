/** What is said of a decision while it runs and when it has ended: decided without a DOM. */
import {
  formatDate,
  formatMoney,
  type ActsMessages,
  type ApprovalRequest,
  type ApprovalRequestDetail,
  type Decision,
  type DecisionMessages,
  type RevampdError,
  type Translate,
} from '@revampd/core';
import { dayText } from '../../ui/time.ts';
import { refusalWords, type ActSpeech, type ActWords } from '../speech.ts';
import { itemOf, startOf } from './asked.ts';

/** A request as a list has it, or with its cost and history. */
export type ShownRequest = ApprovalRequest & Partial<ApprovalRequestDetail>;

/** In whose words and figures. */
export interface DecisionVoice {
  readonly words: Translate<DecisionMessages>;
  /** The words that all acts share. */
  readonly shared: Translate<ActsMessages>;
  /** BCP 47. */
  readonly locale: string;
  readonly request: ShownRequest;
}

/** Milliseconds after a decision in which it is told as one of a moment ago. */
const A_MOMENT = 60_000;

/** How a decision speaks of itself. */
export const decisionSpeech = (voice: DecisionVoice): ActSpeech<Decision, ApprovalRequestDetail> => ({
  words: voice.shared,
  subject: itemOf(voice.request, voice.words),
  pending: ({ kind }) => voice.words(PENDING[kind]),
  done: (request, { kind }) => doneWords(request, kind, voice),
  conflict: (error, decision) => conflictWords(error, decision, voice),
  failed: (error) => refusalWords(error, voice.shared, voice.words('failedOther')),
});

const PENDING = {
  approve: 'sendingApproval',
  reject: 'sendingRejection',
  withdraw: 'sendingWithdrawal',
} as const;

/** A price with how often it is charged: "$249.00 per month". */
export function priceWords({ price, period }: ShownRequest, { words, locale }: DecisionVoice): string {
  const amount = formatMoney(price, { locale });
  return words(period === 'month' ? 'month' : period === 'year' ? 'year' : 'once', { amount });
}

/** What came of it, as the answer says (MNY-2). */
function doneWords(request: ShownRequest, kind: Decision['kind'], voice: DecisionVoice): ActWords {
  const { words, locale } = voice;
  const { price, period } = request;
  const item = itemOf(request, words);
  if (kind !== 'approve') {
    const fact = words(kind === 'reject' ? 'rejectedItem' : 'withdrawnItem', { item });
    return { fact, consequence: words('nothingChanges') };
  }
  const started = request.took_effect_at;
  const date = started
    ? formatDate(started, { locale, timeZone: request.time_zone })
    : dayText(startOf(request), locale);
  const key = period === 'month' ? 'approvedMonth' : period === 'year' ? 'approvedYear' : 'approvedOnce';
  const consequence = words(key, { amount: formatMoney(price, { locale }), date });
  return { fact: words('approvedItem', { item }), consequence };
}

const JUST = { approved: 'justApproved', rejected: 'justRejected', withdrawn: 'justWithdrawn' } as const;
const ALREADY = {
  approved: 'alreadyApproved',
  rejected: 'alreadyRejected',
  withdrawn: 'alreadyWithdrawn',
} as const;
const NOT_DONE = { approve: 'noApproval', reject: 'noRejection', withdraw: 'noWithdrawal' } as const;

/** What a decision makes of a request; and what is said where somebody else has decided the same. */
const DONE = { approve: 'approved', reject: 'rejected', withdraw: 'withdrawn' } as const;
const SAME = { approve: 'noSecondApproval', reject: 'notNeeded', withdraw: 'notNeeded' } as const;

/** Who decided what, and when, and what they wrote with it (APR-5, MNY-3). */
export function decidedWords(
  request: ShownRequest,
  voice: DecisionVoice,
  now: number,
): { readonly fact: string; readonly when: string; readonly note: string } {
  const { words, locale } = voice;
  const { decision, status, time_zone: timeZone } = request;
  const name = decision?.actor?.name ?? words('someone');
  const at = decision?.at ?? request.changed_at;
  const keys = Math.abs(now - Date.parse(at)) < A_MOMENT ? JUST : ALREADY;
  const key = keys[status as keyof typeof JUST];
  const fact = key ? words(key, { name }) : words(status === 'expired' ? 'alreadyExpired' : 'alreadyChanged');
  const time = formatDate(at, { locale, timeZone, style: 'moment' });
  const note = decision?.note ? words('quoted', { note: decision.note }) : '';
  return { fact, when: words('at', { time }), note };
}

/** What came first, and that this decision wasn't recorded; or what it would cost by now, to be reviewed. */
function conflictWords(error: RevampdError, decision: Decision, voice: DecisionVoice): ActWords {
  const { words, shared, locale } = voice;
  const now = error.current as unknown as ShownRequest | undefined;
  if (!now) return { fact: shared('failed'), consequence: words('reviewAgain') };
  if (now.status === 'pending') {
    if (error.code === 'invalid_transition') return { fact: words('noRoom'), consequence: '' };
    const [before, after] = [decision.firstInvoice, now.cost?.first_invoice.total];
    const isDearer = before && after && before.amount !== after.amount;
    if (!isDearer) return { fact: words('alreadyChanged'), consequence: words('reviewAgain') };
    const amounts = { before: formatMoney(before, { locale }), after: formatMoney(after, { locale }) };
    return { fact: words('invoiceChanged', amounts), consequence: '' };
  }
  const { fact, when, note } = decidedWords(now, voice, Date.now());
  const yours = words(now.status === DONE[decision.kind] ? SAME[decision.kind] : NOT_DONE[decision.kind]);
  return { tone: 'info', fact, consequence: [when, yours, note].filter(Boolean).join(' ') };
}

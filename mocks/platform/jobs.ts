import { payWhenDue } from './affiliates/paying.ts';
import { expireRequest } from './approvals/deciding.ts';
import { takeEffectsWhenDue } from './approvals/effect.ts';
import { forgetAnswer } from './idempotency.ts';
import { markOverdue } from './invoices/overdue.ts';
import { processWithdrawal } from './payouts/withdrawing.ts';
import type { Platform } from './platform.ts';
import { forgetQuote } from './subscriptions/quotes.ts';
import { renew } from './subscriptions/renewal.ts';

/** Something that falls due by itself at an instant (UTC milliseconds). */
export interface Job {
  readonly id: string;
  readonly at: number;
  readonly kind: keyof typeof actions;
  /** The id of what it is about. */
  readonly subjectId: string;
}

/** What is done when a job falls due. */
const actions = {
  invoice_overdue: markOverdue,
  request_expiry: expireRequest,
  // At the same instant kinds come by their names: what was approved begins before its connection’s renewals.
  request_effect: takeEffectsWhenDue,
  answer_forgotten: forgetAnswer,
  withdrawal_processing: processWithdrawal,
  affiliate_payout_due: payWhenDue,
  quote_expired: forgetQuote,
  subscriptions_renewed: renew,
} satisfies Record<string, (platform: Platform, subjectId: string) => void>;

/** Has something done at an instant (UTC milliseconds); one job of a kind for a subject. */
export function scheduleJob(platform: Platform, kind: Job['kind'], subjectId: string, at: number): void {
  platform.tables.jobs.put({ id: `${kind} ${subjectId}`, at, kind, subjectId });
}

/** Does a job that has fallen due and takes it from the list. */
export function performJob(platform: Platform, job: Job): void {
  platform.tables.jobs.remove(job.id);
  actions[job.kind](platform, job.subjectId);
}

import { forgetAnswer } from './idempotency.ts';
import { markOverdue } from './invoices/overdue.ts';
import type { Platform } from './platform.ts';

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
  answer_forgotten: forgetAnswer,
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

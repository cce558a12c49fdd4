import { scheduleJob } from './jobs.ts';
import type { Platform } from './platform.ts';
import type { Permission } from './roles.ts';

/** What was answered, to be answered again to the letter. */
export interface KeptAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string | null;
  readonly etag: string | null;
}

/** What a person meant to do once, by the key that they did it with (API.md, Idempotency). */
export interface Intent {
  /** Whose key it is, in which connection, and the key. */
  readonly id: string;
  /** What was asked: the same text for the same operation, path and body. */
  readonly request: string;
  /** What the caller might do then. */
  readonly permissions: readonly Permission[];
}

/** An intent that was carried out or refused for good, with its answer. */
export interface IdempotencyRecord extends Intent {
  readonly answer: KeptAnswer;
}

/** How long an answer is kept. */
const KEPT_MS = 24 * 3_600_000;

/** Keeps an intent's answer for 24 hours of the platform's clock; it belongs in the transaction of the act. */
export function keepAnswer(platform: Platform, intent: Intent, answer: KeptAnswer): void {
  platform.tables.idempotencyRecords.put({ ...intent, answer });
  scheduleJob(platform, 'answer_forgotten', intent.id, platform.now() + KEPT_MS);
}

/** Its time is up: the key may be used anew. */
export function forgetAnswer(platform: Platform, intentId: string): void {
  platform.tables.idempotencyRecords.remove(intentId);
}

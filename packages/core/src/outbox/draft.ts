import type { Keeping } from '../kept/keeping.ts';
import { createShared, type Holding } from '../kept/shared.ts';
import type { KeptRecord, WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { createDraft } from './create-draft.ts';

/** What somebody is writing, kept over a reload for them alone, 30 days at most (THR-3). */
export interface Draft<Value extends object> {
  /** What stands in the field; undefined where nothing does. */
  readonly value: Value | undefined;
  /** What was kept has been looked for: a field may say that it is empty. */
  readonly isReady: boolean;
  readonly keeping: Keeping;
  /** Something was typed: kept 300 ms after the last time. Undefined empties it, at once. */
  set(value: Value | undefined): void;
  /** Keeps now what isn't kept yet; resolves when that is done, or can't be. */
  flush(): Promise<void>;
  /** Empties the field for words that go on their way; what is kept stays until `done` with it (see `Outbox.send`). */
  take(): TakenDraft;
  /** Calls back when the value changed by another tab or by what was found, or `keeping` did. Answers how to stop that. */
  subscribe(listener: () => void): () => void;
  /** Lets go of it; what is typed is kept. */
  close(): void;
}

/** A draft whose words are on their way. */
export interface TakenDraft {
  /** Of these words, in whichever tab they are sent: sent twice, they are one message. */
  readonly id: string;
  /** Resolves with the records that held them, when nothing is being written there; none where what is kept wasn't found yet. */
  readonly settled: Promise<readonly KeptRecord[]>;
  /** The words are kept elsewhere: other tabs empty their field, unless they typed on. */
  moved(): void;
  /** The server has the words: what still holds just these goes. */
  done(): void;
}

export interface DraftOptions<Value> {
  /** What becomes of words that were kept and others that were typed before those were found; default both can't be: the typed ones. */
  readonly merge?: (kept: Value, typed: Value) => Value;
}

const drafts = createShared<Draft<object> & { end(): void }>((draft) => draft.end());

/**
 * Opens the draft of a thing: the same for every element of the scope that shows it. Another person's session ends it:
 * `value` is undefined from then on, and a new one is to be opened (SES-7).
 */
export function openDraft<Value extends object>(
  scope: Scope,
  place: WordPlace,
  options: DraftOptions<Value> = {},
): Draft<Value> {
  const name = `${place.connectionId} ${place.objectId}`;
  const make = (holding: Holding) => createDraft(scope, place, options, holding) as never;
  const [draft, release] = drafts.hold(scope, name, make);
  return Object.create(draft, { close: { value: release } });
}

import type { ThreadEntry } from '@revampd/api-client';
import type { Keeping } from '../kept/keeping.ts';
import { createShared } from '../kept/shared.ts';
import type { WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { createOutbox } from './create-outbox.ts';
import type { Draft } from './draft.ts';
import type { MessageWords, UnsentMessage } from './unsent-message.ts';

/** What a person wrote into one ticket and the server doesn't have yet, in order (THR-2, TIC-9). */
export interface Outbox {
  /** First to last; a new list after each change. */
  readonly messages: readonly UnsentMessage[];
  /** What a page before this one left has been looked for. */
  readonly isReady: boolean;
  readonly keeping: Keeping;
  /** Why what is queued isn't sent: no network, no session, or one before it that failed; undefined where it goes. */
  readonly waitsFor: 'network' | 'session' | 'failed' | undefined;
  /**
   * Sends words once: kept first, one after the other. Words that come from a draft empty it, and are always kept in one of
   * the two. Answers the message at once.
   */
  send(words: MessageWords, from?: Draft<MessageWords>): UnsentMessage;
  /** Sends one that failed again, with its own key: nothing is posted twice. */
  retry(id: string): void;
  /** Lets go of one that failed or is blocked. */
  delete(id: string): void;
  /** Has the words of one that the server refused back in the draft, before what stands there. */
  edit(id: string, draft: Draft<MessageWords>): Promise<void>;
  /** Sends one that was held because others read along by now, to those who do (THR-6). */
  confirmAudience(id: string, audienceVersion: number): void;
  /** Resolves when all that stands here is kept, or can't be. */
  flush(): Promise<void>;
  /** An entry came in another way than as the answer: if it is one of these, that is sent. */
  noteEntry(entry: ThreadEntry): void;
  /** Calls back with the message that changed, for the last time when it is sent or deleted; without one for all else. */
  subscribe(listener: (message?: UnsentMessage) => void): () => void;
  /** Lets go of it; what can be sent is sent all the same, while the page lives. */
  close(): void;
}

const outboxes = createShared<Outbox>((outbox) => outbox.close());

/**
 * Opens the outbox of a ticket: the same for every element of the scope that shows it. Another person's session ends it:
 * it is empty from then on, and a new one is to be opened (SES-7).
 *
 * Nothing overtakes: behind a message that failed the others wait until the person retries or deletes it. One that is
 * blocked will never go as it is, and holds up nobody.
 */
export function openOutbox(scope: Scope, place: WordPlace): Outbox {
  const name = `${place.connectionId} ${place.objectId}`;
  const [outbox, release] = outboxes.hold(scope, name, (holding) => createOutbox(scope, place, holding));
  return Object.create(outbox, { close: { value: release } });
}

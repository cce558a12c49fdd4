import type { Message } from '@revampd/api-client';
import { KEPT, toKeeping, type Keeping } from '../kept/keeping.ts';
import { createOwnedChannel } from '../kept/owned-channel.ts';
import type { SessionOwner } from '../kept/session-owner.ts';
import {
  dropWords,
  openWords,
  putWords,
  wordName,
  wordNames,
  type KeptRecord,
  type WordPlace,
} from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import type { KeptMessage } from './unsent-message.ts';

/** What the names of messages begin with, behind whose and where. */
export const IS_MESSAGE = 'm:';

/** What tabs tell each other: a record has changed or is gone, or the server has the message. */
export type SaidOfMessage =
  | { readonly id: string; readonly is: 'changed' }
  | { readonly id: string; readonly is: 'sent'; readonly entry: Message };

/** A message that was kept, and since when: UTC milliseconds by the platform's clock. */
export type FoundMessage = KeptMessage & { readonly savedAt: number };

/** Keeps the unsent messages of one person in one ticket, and tells their other tabs. */
export interface MessageKeeper {
  readonly keeping: Keeping;
  /** Resolves when it is known whose words these are. Rejects with a RevampdError. */
  open(): Promise<unknown>;
  /** What is kept couldn't be looked for: nothing counts as kept until it was. */
  noteUnread(cause: unknown): void;
  /** All that is kept, and the ids of it. Rejects where the browser keeps nothing. */
  readAll(): Promise<ReadonlyMap<string, FoundMessage>>;
  /** Rejects where the browser keeps nothing. */
  read(id: string): Promise<FoundMessage | undefined>;
  /**
   * Keeps a message, in the place of the record that it came from; resolves with since when it counts as kept, by the
   * platform's clock, or with undefined where it isn't.
   */
  put(
    id: string,
    message: KeptMessage,
    since: number | undefined,
    instead?: Promise<readonly KeptRecord[]>,
  ): Promise<number | undefined>;
  /** Never rejects. */
  drop(id: string): Promise<void>;
  say(said: SaidOfMessage): void;
  close(): void;
}

/** `hear` is told what other tabs say, `onKeeping` when `keeping` changed. */
export function createMessageKeeper(
  scope: Scope,
  place: WordPlace,
  hear: (said: SaidOfMessage) => void,
  onKeeping: () => void,
): MessageKeeper {
  const channel = createOwnedChannel<SaidOfMessage>(scope, (of) => wordName(of, place, IS_MESSAGE), hear);
  const askOwner = channel.owner;
  let keeping = KEPT;
  let isUnread = false;

  const keep = (next: Keeping): void => {
    isUnread = false;
    if (next.status === keeping.status) return;
    keeping = next;
    onKeeping();
  };
  const nameOf = (of: SessionOwner, id: string): string => wordName(of, place, IS_MESSAGE + id);

  return {
    get keeping() {
      return keeping;
    },
    open: askOwner,
    noteUnread(cause) {
      keep(toKeeping(cause));
      isUnread = true;
    },
    async readAll() {
      const of = await askOwner();
      const names = await wordNames(nameOf(of, ''));
      const found = await Promise.all(names.map((name) => openWords<KeptMessage>(of, name)));
      if (isUnread) keep(KEPT);
      const start = nameOf(of, '').length;
      return new Map(names.flatMap((name, index) => (found[index] ? [[name.slice(start), found[index]]] : [])));
    },
    async read(id) {
      const of = await askOwner();
      return openWords<KeptMessage>(of, nameOf(of, id));
    },
    async put(id, message, since, instead) {
      try {
        const of = await askOwner();
        const savedAt = since ?? of.now();
        await putWords(of, nameOf(of, id), message, { savedAt, instead: await instead });
        channel.say({ id, is: 'changed' });
        keep(KEPT);
        return savedAt;
      } catch (cause) {
        keep(toKeeping(cause));
        return undefined;
      }
    },
    async drop(id) {
      try {
        const of = await askOwner();
        await dropWords(nameOf(of, id));
        channel.say({ id, is: 'changed' });
      } catch {
        // The browser keeps nothing.
      }
    },
    say: channel.say,
    close() {
      channel.close();
    },
  };
}

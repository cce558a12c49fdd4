import { createOwnedChannel } from '../kept/owned-channel.ts';
import {
  dropRecords,
  openWords,
  putWords,
  wordName,
  wordNames,
  type KeptRecord,
  type WordPlace,
} from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';

/** What the names of drafts begin with, behind whose and where. */
const IS_DRAFT = 'd:';

/** What tabs tell each other of a draft: its record has changed, or the words with this id are on their way. */
export type SaidOfDraft = { readonly draft: 'changed' } | { readonly draft: 'taken'; readonly id: string };

/** A draft as it was found. */
export interface FoundDraft<Value> {
  readonly id: string;
  readonly value: Value;
}

/**
 * The records of one draft. Words that were sent and those typed after them are two; and a record goes only for who has shown
 * or written it as it is: what another tab has typed since stays (THR-3).
 */
export interface DraftKeeper<Value> {
  /** Resolves when it is known whose words these are. Rejects with a RevampdError. */
  open(): Promise<unknown>;
  /** What was written last, in whichever tab: it counts as shown from now on. Rejects where the browser keeps nothing. */
  find(): Promise<FoundDraft<Value> | undefined>;
  /** Keeps words in the place of all that was shown; without any, nothing is kept. Rejects where the browser keeps nothing. */
  put(id: string, value: Value | undefined): Promise<void>;
  /** Hands on what was shown or written: it isn't found again. */
  take(): readonly KeptRecord[];
  /** Never rejects. */
  drop(records: readonly KeptRecord[]): Promise<void>;
  say(said: SaidOfDraft): void;
  /** Whoever's the words are must be known by then, or nothing is kept any more. */
  end(): void;
  close(): void;
}

export function createDraftKeeper<Value>(
  scope: Scope,
  place: WordPlace,
  hear: (said: SaidOfDraft) => void,
): DraftKeeper<Value> {
  const channel = createOwnedChannel<SaidOfDraft>(scope, (of) => wordName(of, place, IS_DRAFT), hear);
  const askOwner = channel.owner;
  /** What stood or stands in the field, by its names. */
  let shown = new Map<string, KeptRecord>();
  const taken = new Set<string>();

  return {
    open: askOwner,
    async find() {
      const of = await askOwner();
      const names = await wordNames(wordName(of, place, IS_DRAFT));
      const found = await Promise.all(
        names.map(async (name) => {
          const kept = await openWords<FoundDraft<Value>>(of, name);
          return kept && !taken.has(kept.mark) ? [{ ...kept, name }] : [];
        }),
      );
      const [last] = found.flat().sort((left, right) => right.savedAt - left.savedAt);
      if (last) shown.set(last.name, { name: last.name, mark: last.mark });
      return last;
    },
    async put(id, value) {
      const of = await askOwner();
      const before = [...shown.values()];
      if (value === undefined) {
        await dropRecords(before);
        shown.clear();
      } else {
        const name = wordName(of, place, IS_DRAFT + id);
        const mark = await putWords(of, name, { id, value }, { instead: before });
        shown = new Map([[name, { name, mark }]]);
      }
      channel.say({ draft: 'changed' });
    },
    take() {
      const records = [...shown.values()];
      for (const { mark } of records) taken.add(mark);
      shown = new Map();
      return records;
    },
    async drop(records) {
      // The browser keeps nothing.
      await dropRecords(records).catch(() => {});
    },
    say: channel.say,
    end: channel.end,
    close() {
      channel.close();
    },
  };
}

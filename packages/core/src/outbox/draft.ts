import { createIdempotencyKey, RevampdError } from '@revampd/api-client';
import { KEPT, toKeeping, type Keeping } from '../kept/keeping.ts';
import { askForOwner, type SessionOwner } from '../kept/session-owner.ts';
import { createShared, type Holding } from '../kept/shared.ts';
import { openChannel, type TabChannel } from '../kept/tab-channel.ts';
import { dropWords, openWords, putWords, sweepWords, wordName, wordNames, type WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { tell } from '../session/tell.ts';

/** Milliseconds after a key until a draft is kept (INTERACTION.md 3.3). */
const SAVE_AFTER = 300;
/** What the names of drafts begin with, behind whose and where. */
const IS_DRAFT = 'd:';

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
  /** Resolves with the record's name when nothing is being written to it; undefined where what is kept wasn't found yet. */
  readonly settled: Promise<string | undefined>;
  /** The words are kept elsewhere, or with the server: other tabs empty their field. */
  done(): void;
}

export interface DraftOptions<Value> {
  /** What becomes of words that were kept and others that were typed before those were found; default both can't be: the typed ones. */
  readonly merge?: (kept: Value, typed: Value) => Value;
}

interface Kept<Value> {
  readonly id: string;
  readonly value: Value;
}

/** What tabs tell each other of a draft: its record has changed, or the words with this id were sent. */
type Said = { readonly draft: 'changed' } | { readonly draft: 'taken'; readonly id: string };

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

function createDraft<Value extends object>(
  scope: Scope,
  place: WordPlace,
  { merge = (_, typed) => typed }: DraftOptions<Value>,
  holding: Holding,
): Draft<Value> & { end(): void } {
  const listeners = new Set<() => void>();
  const listening = new AbortController();
  let value: Value | undefined;
  let id = createIdempotencyKey();
  let keeping = KEPT;
  let isReady = false;
  let isEnded = false;
  /** Typed since it was kept last. */
  let isDirty = false;
  /** Counts what was typed: of several that wait to be kept, the last one is. */
  let version = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let channel: TabChannel<Said> | undefined;
  let owner: SessionOwner | undefined;

  const changed = (): void => [...listeners].forEach(tell);
  const keep = (next: Keeping): void => {
    if (next.status === keeping.status) return;
    keeping = next;
    changed();
  };
  const askOwner = async (): Promise<SessionOwner> => {
    // Ended before it was known whose it is: the scope may be another's by now.
    if (!owner && isEnded) throw new RevampdError('aborted', 'The draft was closed.');
    return (owner ??= await askForOwner(scope));
  };
  /** Words that were sent and those typed after them are two records: letting go of one leaves the other. */
  const nameOf = (of: SessionOwner, draftId: string): string => wordName(of, place, IS_DRAFT + draftId);

  /** What was written last, in whichever tab; what was begun beside it goes. */
  const find = async (of: SessionOwner): Promise<(Kept<Value> & { readonly savedAt: number }) | undefined> => {
    const names = await wordNames(nameOf(of, ''));
    const found = (await Promise.all(names.map((name) => openWords<Kept<Value>>(of, name)))).filter((one) => one);
    const [last, ...rest] = found.sort((left, right) => right!.savedAt - left!.savedAt);
    if (rest.length > 0) await dropWords(...rest.map((one) => nameOf(of, one!.id)));
    return last;
  };

  /** Takes over what is kept, unless something was typed meanwhile. */
  const read = async (mine = version): Promise<void> => {
    const found = await find(await askOwner());
    if (isEnded) return;
    if (mine === version) {
      value = found?.value;
      if (found) id = found.id;
    } else if (found && !isReady) {
      // Typed, or sent, before it was found.
      set(value === undefined ? found.value : merge(found.value, value));
    }
    changed();
  };

  const start = async (): Promise<void> => {
    try {
      const of = await askOwner();
      if (isEnded) return;
      channel = openChannel<Said>(wordName(of, place, IS_DRAFT), hear);
      await sweepWords(of);
      await read(0);
    } catch (cause) {
      keep(toKeeping(cause));
    }
    isReady = true;
    changed();
  };

  function hear(said: Said): void {
    // The words in hand are others than those that were sent: they are a message of their own.
    if (said.draft === 'taken' && said.id === id && isDirty) id = createIdempotencyKey();
    if (isDirty || keeping !== KEPT) return;
    writes = writes.then(() => read()).catch((cause: unknown) => keep(toKeeping(cause)));
  }

  const write = (): Promise<void> => {
    clearTimeout(timer);
    if (!isDirty) return writes;
    isDirty = false;
    const mine = version;
    const record = id;
    const content = value && { id, value };
    return (writes = writes.then(async () => {
      if (mine !== version && !isEnded) return;
      try {
        const of = await askOwner();
        if (content) await putWords(of, nameOf(of, record), content);
        else await dropWords(nameOf(of, record));
        channel?.say({ draft: 'changed' });
        keep(KEPT);
      } catch (cause) {
        keep(toKeeping(cause));
      }
    }));
  };

  function set(next: Value | undefined): void {
    if (isEnded) return;
    value = next;
    version += 1;
    isDirty = true;
    clearTimeout(timer);
    if (next === undefined) void write();
    else timer = setTimeout(() => void write(), SAVE_AFTER);
  }

  const end = (): void => {
    if (isEnded) return;
    // Under the name and key of whoever typed it, whoever comes next: it is read by them alone.
    void write();
    isEnded = true;
    stopForget();
    listening.abort();
    holding.end();
    value = undefined;
    void writes.then(() => channel?.close());
    changed();
  };
  const stopForget = scope.onForget(end);

  const { signal } = listening;
  globalThis.addEventListener?.('pagehide', () => void write(), { signal });
  globalThis.document?.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') void write();
    },
    { signal },
  );
  /** Writes come one after the other, when what was kept is found; only the last of those that wait is carried out. */
  let writes = start();

  return {
    get value() {
      return value;
    },
    get isReady() {
      return isReady;
    },
    get keeping() {
      return keeping;
    },
    set,
    flush: write,
    take() {
      clearTimeout(timer);
      const taken = id;
      const settled = isReady ? writes.then(async () => nameOf(await askOwner(), taken)) : Promise.resolve(undefined);
      settled.catch(() => {});
      id = createIdempotencyKey();
      value = undefined;
      isDirty = false;
      version += 1;
      changed();
      return {
        id: taken,
        settled,
        done: () => {
          channel?.say({ draft: 'taken', id: taken });
          settled.then((name) => (name === undefined ? undefined : dropWords(name))).catch(() => {});
        },
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: end,
    end,
  };
}

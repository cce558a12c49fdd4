import { createIdempotencyKey } from '@revampd/api-client';
import { lookFor } from '../kept/look-for.ts';
import { KEPT, toKeeping, type Keeping } from '../kept/keeping.ts';
import { onChance } from '../kept/on-chance.ts';
import type { Holding } from '../kept/shared.ts';
import type { WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { tell } from '../session/tell.ts';
import { createDraftKeeper, type SaidOfDraft } from './draft-keeper.ts';
import type { Draft, DraftOptions } from './draft.ts';

/** Milliseconds after a key until a draft is kept (INTERACTION.md 3.3). */
const SAVE_AFTER = 300;

/** Makes the draft of a thing. It ends with the scope's person, or with the last who holds it. */
export function createDraft<Value extends object>(
  scope: Scope,
  place: WordPlace,
  { merge = (_, typed) => typed }: DraftOptions<Value>,
  holding: Holding,
): Draft<Value> & { end(): void } {
  const listeners = new Set<() => void>();
  const listening = new AbortController();
  const { signal } = listening;
  const keeper = createDraftKeeper<Value>(scope, place, hear);
  let value: Value | undefined;
  let id = createIdempotencyKey();
  let keeping = KEPT;
  let isReady = false;
  /** What was kept was found, or isn't there. */
  let isRead = false;
  /** Typed since it was kept last. */
  let isDirty = false;
  /** Counts what was typed: of several that wait to be kept, the last one is. */
  let version = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changed = (): void => [...listeners].forEach(tell);
  const keep = (next: Keeping): void => {
    if (next.status === keeping.status) return;
    keeping = next;
    changed();
  };
  /** Of words that were kept, and what was typed or sent before those were found. */
  const both = (kept: Value, typed: Value | undefined): Value => (typed === undefined ? kept : merge(kept, typed));

  /** Takes over what is kept, unless something was typed meanwhile; answers what wasn't known before. */
  const read = async (): Promise<Value | undefined> => {
    const mine = version;
    const found = await keeper.find();
    const isFirst = !isRead;
    isRead = true;
    if (isFirst) keep(KEPT);
    if (isEnded()) return isFirst ? found?.value : undefined;
    if (isFirst && version > 0) {
      if (found) set(both(found.value, value));
      // It couldn't be kept until now.
      else if (isDirty) set(value);
    } else if (mine === version) {
      value = found?.value;
      if (found) id = found.id;
    }
    changed();
    return undefined;
  };
  const failed = (cause: unknown): void => keep(toKeeping(cause));

  const look = async (): Promise<void> => {
    try {
      await lookFor(keeper.open, read, signal);
    } catch (cause) {
      failed(cause);
    }
    isReady = true;
    changed();
  };

  function hear(said: SaidOfDraft): void {
    // The words in hand are others than those that were sent: they are a message of their own.
    if (said.draft === 'taken' && said.id === id && isDirty) id = createIdempotencyKey();
    if (isDirty || keeping !== KEPT) return;
    writes = writes.then(read).then(() => {}, failed);
  }

  const write = (): Promise<void> => {
    clearTimeout(timer);
    if (!isDirty) return writes;
    isDirty = false;
    const mine = version;
    let record = id;
    let content = value;
    return (writes = writes.then(async () => {
      if (mine !== version && !isEnded()) return;
      try {
        if (!isRead) {
          // It wasn't to be had at first: nothing is written over what wasn't seen.
          const found = await read();
          if (!isEnded()) {
            clearTimeout(timer);
            isDirty = false;
            [record, content] = [id, value];
          } else if (found) content = both(found, content);
        }
        await keeper.put(record, content);
        keep(KEPT);
      } catch (cause) {
        if (mine === version) isDirty = true;
        failed(cause);
      }
    }));
  };

  function set(next: Value | undefined): void {
    if (isEnded()) return;
    value = next;
    version += 1;
    isDirty = true;
    clearTimeout(timer);
    if (next === undefined) void write();
    else timer = setTimeout(() => void write(), SAVE_AFTER);
    // Whoever else has it on the page shows the same words.
    changed();
  }

  const isEnded = (): boolean => signal.aborted;
  const end = (): void => {
    if (isEnded()) return;
    // Under the name and key of whoever typed it, whoever comes next: it is read by them alone.
    void write();
    keeper.end();
    stopForget();
    stopChance();
    listening.abort();
    holding.end();
    value = undefined;
    void writes.then(keeper.close);
    changed();
  };
  const stopForget = scope.onForget(end);
  const stopChance = onChance(scope, () => {
    if (isReady && !isRead) writes = writes.then(() => (isRead ? undefined : look()));
  });

  globalThis.addEventListener?.('pagehide', () => void write(), { signal });
  globalThis.document?.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') void write();
    },
    { signal },
  );
  /** Writes come one after the other, when what was kept is found; only the last of those that wait is carried out. */
  let writes = look();

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
      const settled = isRead ? writes.then(keeper.take) : Promise.resolve([]);
      id = createIdempotencyKey();
      value = undefined;
      isDirty = false;
      version += 1;
      changed();
      const moved = (): void => keeper.say({ draft: 'taken', id: taken });
      return {
        id: taken,
        settled,
        moved,
        done: () => void settled.then(keeper.drop).then(moved),
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

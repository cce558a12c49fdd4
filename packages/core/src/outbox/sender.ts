import { createIdempotencyKey, isSessionError, type Message } from '@revampd/api-client';
import { toRevampdError } from '../actions/outcome.ts';
import { settledWithin } from '../actions/settled-within.ts';
import { KEEPING } from '../kept/keeping.ts';
import type { WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { deliver } from './deliver.ts';
import type { Item, MessageLine } from './message-line.ts';
import { withLock } from './ticket-lock.ts';
import { stateAfter, type SendState } from './unsent-message.ts';

/** Milliseconds after which a tab that sends lets others have their turn. */
const TURN = 15_000;

/** Sends the messages of a line, in order, one at a time, in one tab at a time. */
export interface Sender {
  /** Something is under way, or can be. */
  readonly isBusy: boolean;
  /** Why what is queued isn't sent; undefined where it goes, or nothing is. */
  readonly waitsFor: 'network' | 'session' | 'failed' | undefined;
  /** Sends what can be sent now, if it isn't doing that already. */
  readonly kick: () => void;
}

export interface SenderOptions {
  readonly scope: Scope;
  readonly place: WordPlace;
  readonly line: MessageLine;
  /** Ends it. */
  readonly signal: AbortSignal;
  /** Has the line be what is kept; rejects where nothing is. */
  readonly readAll: () => Promise<void>;
  readonly write: (item: Item) => void;
  readonly settle: (item: Item, entry: Message) => void;
  /** Its id is another message's: it takes a new one. */
  readonly rename: (item: Item, state: SendState) => void;
  /** It has sent what it can. */
  readonly onRest: () => void;
}

export function createSender(options: SenderOptions): Sender {
  const { scope, place, line, signal, readAll, write, settle, rename, onRest } = options;
  let isDraining = false;
  /** Something came while the last turn was ending. */
  let isDue = false;

  const isOnline = (): boolean =>
    // A browser may be wrong about its network; a stream that lives is proof.
    globalThis.navigator?.onLine !== false || scope.health.current.status === 'live';
  const maySend = (): boolean => !signal.aborted && isOnline() && scope.session.state !== 'ended';
  const hasWork = (): boolean => (line.head()?.message.state.status ?? 'failed') !== 'failed';

  /** One attempt; answers whether the next one may begin. */
  const attempt = async (item: Item, taken: AbortSignal): Promise<boolean> => {
    const controller = (item.attempt = new AbortController());
    const giveUp = (): void => controller.abort();
    taken.addEventListener('abort', giveUp);
    line.change(item, { state: { status: item.hasFailed ? 'retrying' : 'sending' } });
    const { id } = item.message;
    try {
      settle(item, await deliver(scope, place, item.message, item.key, controller.signal));
    } catch (cause) {
      // Its echo was quicker, or all of this has ended.
      if (line.get(id) !== item || signal.aborted) return true;
      const error = toRevampdError(cause);
      if (taken.aborted || isSessionError(error) || error.code === 'aborted' || !maySend()) {
        line.change(item, { state: { status: 'queued' } });
        return false;
      }
      if (error.code === 'idempotency_key_reused') {
        // Not even with a key of its own: other words have this id, as of a tab that sent the same draft.
        if (item.key !== id) {
          rename(item, { status: 'deleted' });
          return true;
        }
        // Used with another body, as by a tab that saw another audience; the id still makes it one message.
        item.key = createIdempotencyKey();
      } else {
        item.hasFailed = true;
        line.change(item, { state: stateAfter(error) });
      }
      write(item);
    } finally {
      item.attempt = undefined;
      taken.removeEventListener('abort', giveUp);
    }
    return true;
  };

  const drain = async (taken: AbortSignal): Promise<void> => {
    const began = performance.now();
    // What another tab sent, or left behind when it died.
    await settledWithin(KEEPING, readAll(), taken);
    while (!taken.aborted && maySend() && hasWork()) {
      const item = line.head()!;
      if (!item.isKept && item.writes === 0) write(item);
      await settledWithin(KEEPING, item.written, taken);
      if (taken.aborted || line.head() !== item) continue;
      if (!(await attempt(item, taken))) return;
      if (performance.now() - began > TURN) {
        isDue = true;
        return;
      }
    }
  };

  const kick = (): void => {
    isDue ||= isDraining;
    if (isDraining || !maySend() || !hasWork()) return;
    isDraining = true;
    isDue = false;
    const name = `${scope.client.baseUrl} ${place.connectionId} ${place.objectId}`;
    const work = async (taken: AbortSignal): Promise<void> => {
      await drain(taken);
      // Whoever took the lock away may have died since: what is left isn't left to them.
      if (taken.aborted && !signal.aborted) isDue = true;
    };
    void withLock(name, signal, work).finally(() => {
      isDraining = false;
      if (isDue) kick();
      onRest();
    });
  };

  return {
    get isBusy() {
      return isDraining || hasWork();
    },
    get waitsFor() {
      const first = line.head();
      if (!first) return undefined;
      if (first.message.state.status === 'failed') return 'failed';
      if (!isOnline()) return 'network';
      return scope.session.state === 'ended' ? 'session' : undefined;
    },
    kick,
  };
}

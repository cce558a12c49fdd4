import { createIdempotencyKey, RevampdError, type Message } from '@revampd/api-client';
import type { Holding } from '../kept/shared.ts';
import type { WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { tell } from '../session/tell.ts';
import { prepend } from './message-draft.ts';
import { createMessageKeeper, type FoundMessage, type SaidOfMessage } from './message-keeper.ts';
import { createMessageLine, type Item } from './message-line.ts';
import type { Outbox } from './outbox.ts';
import { createSender } from './sender.ts';
import {
  isRefused,
  toKept,
  toUnsent,
  type KeptMessage,
  type MessageWords,
  type SendState,
  type UnsentMessage,
} from './unsent-message.ts';

/** Makes the outbox of a ticket. It ends with the scope's person, or when nobody holds it and it has sent what it can. */
export function createOutbox(scope: Scope, place: WordPlace, holding: Holding): Outbox {
  const listeners = new Set<(message?: UnsentMessage) => void>();
  const ending = new AbortController();
  const { signal } = ending;
  const changed = (message?: UnsentMessage): void =>
    [...listeners].forEach((listener) => tell(() => listener(message)));
  const line = createMessageLine(changed);
  /** What ended, as far as this page knows: a record of it that was read too early doesn't bring it back. */
  const gone = new Set<string>();
  let isReady = false;
  const keeper = createMessageKeeper(scope, place, hear, () => changed());

  const write = (item: Item): void => {
    const { message, key } = item;
    item.writes += 1;
    item.written = item.written.then(async () => {
      const since = await keeper.put(message.id, toKept(message, key), item.since, item.from?.settled);
      item.since ??= since;
      item.isKept = since !== undefined;
      item.writes -= 1;
    });
  };
  /** It ends here: nobody shows or keeps it any more. */
  const finish = (item: Item, state: SendState): void => {
    const { id } = item.message;
    gone.add(id);
    if (!line.remove(id)) return;
    item.attempt?.abort();
    // Not before it is there, or it would stay.
    void item.written.then(() => (item.isKept ? keeper.drop(id) : undefined));
    line.change(item, { state });
    sender.kick();
  };
  const settle = (item: Item, entry: Message): void => {
    // Other tabs learn it before they find the record gone.
    keeper.say({ id: item.message.id, is: 'sent', entry });
    item.from?.done();
    finish(item, { status: 'sent', entry });
  };

  /** A record as it stands now, by whichever tab; undefined where it is gone. What this page knows better stays. */
  const take = (id: string, kept: FoundMessage | undefined): void => {
    const item = line.get(id);
    if (!item) {
      if (kept && gone.has(id)) void keeper.drop(id);
      else if (kept) line.add(toUnsent(id, kept), { key: kept.key, isKept: true, since: kept.savedAt });
    } else if (!item.attempt && item.writes === 0 && item.isKept && !isSame(item, kept)) {
      if (!kept) line.remove(id);
      else item.key = kept.key;
      item.hasFailed ||= kept?.failure !== undefined;
      line.change(item, kept ? toUnsent(id, kept) : { state: { status: 'deleted' } });
    }
  };
  const readAll = async (): Promise<void> => {
    const known = [...line.items()].filter(({ isKept }) => isKept);
    const found = await keeper.readAll();
    if (signal.aborted) return;
    for (const [id, kept] of found) take(id, kept);
    for (const item of known) {
      const { id } = item.message;
      if (!found.has(id) && line.get(id) === item) take(id, undefined);
    }
  };

  function hear(said: SaidOfMessage): void {
    const item = line.get(said.id);
    if (said.is === 'sent') {
      gone.add(said.id);
      if (item) finish(item, { status: 'sent', entry: said.entry });
      return;
    }
    keeper.read(said.id).then(
      (kept) => {
        if (signal.aborted) return;
        take(said.id, kept);
        sender.kick();
      },
      () => {},
    );
  }

  const end = (): void => {
    if (signal.aborted) return;
    ending.abort();
    stopForget();
    stopHealth();
    stopSession();
    holding.end();
    keeper.close();
    line.clear();
  };
  /** Nobody shows it any more: it ends when it has done what it can. */
  const leave = (): void => {
    if (!holding.isHeld && isReady && !sender.isBusy) end();
  };
  const sender = createSender({ scope, place, line, signal, readAll, write, settle, onRest: leave });
  const stopForget = scope.onForget(end);
  const stopHealth = scope.health.subscribe(sender.kick);
  const stopSession = scope.session.subscribe(sender.kick);
  globalThis.addEventListener?.('online', sender.kick, { signal });
  void readAll()
    .catch(() => {})
    .then(() => {
      isReady = true;
      changed();
      sender.kick();
      leave();
    });

  const find = (id: string, isRight: (message: UnsentMessage) => boolean): Item | undefined => {
    const item = line.get(id);
    return item && isRight(item.message) ? item : undefined;
  };
  const again = (item: Item, words?: Partial<MessageWords>): void => {
    line.change(item, { ...words, state: { status: 'queued' } });
    write(item);
    sender.kick();
  };

  return {
    get messages() {
      return line.messages;
    },
    get isReady() {
      return isReady;
    },
    get keeping() {
      return keeper.keeping;
    },
    get waitsFor() {
      return sender.waitsFor;
    },
    send({ body, replyToId, audienceVersion }, draft) {
      if (signal.aborted) throw new RevampdError('aborted', 'This outbox was closed.');
      const from = draft?.take();
      const id = from?.id ?? createIdempotencyKey();
      const writtenAt = Date.now();
      // By the time too: what a page before this one left may not be found yet, and another tab's not be known.
      const order = Math.max(line.nextOrder, writtenAt);
      const about = { order, writtenAt, state: { status: 'queued' } } as const;
      const item = line.add({ id, body, replyToId, audienceVersion, ...about }, { from });
      write(item);
      sender.kick();
      return item.message;
    },
    retry(id) {
      const item = find(id, ({ state }) => state.status === 'failed');
      if (item) again(item);
    },
    delete(id) {
      const item = find(id, ({ state }) => state.status === 'failed' || state.status === 'blocked');
      if (item) finish(item, { status: 'deleted' });
    },
    async edit(id, draft) {
      const item = find(id, isRefused);
      if (!item) return;
      const { body, replyToId } = item.message;
      draft.set(prepend({ body, replyToId }, draft.value));
      // Its record stays until the draft is kept: a crash between leaves both.
      const { isKept } = item;
      item.isKept = false;
      finish(item, { status: 'deleted' });
      await draft.flush();
      if (isKept && draft.keeping.status === 'kept') await keeper.drop(id);
    },
    confirmAudience(id, audienceVersion) {
      const item = find(id, ({ state }) => 'reason' in state && state.reason === 'audience_changed');
      if (!item) return;
      // Another body takes another key, and only now: the one before was refused for good (API.md, Idempotency).
      item.key = createIdempotencyKey();
      again(item, { audienceVersion });
    },
    async flush() {
      await Promise.all(Array.from(line.items(), ({ written }) => written));
    },
    noteEntry(entry) {
      if (entry.kind !== 'message' || entry.client_id === null) return;
      // Another person may have chosen the same id.
      if (!entry.author || !scope.session.subject?.startsWith(`${entry.author.id} `)) return;
      gone.add(entry.client_id);
      const item = line.get(entry.client_id);
      if (item) settle(item, entry);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: leave,
  };
}

/** Whether a record says what is known: a message changes by how it fails and by its key alone. */
const isSame = ({ key, message: { state } }: Item, kept: KeptMessage | undefined): boolean =>
  kept?.key === key && kept.failure?.code === ('error' in state ? state.error.code : undefined);

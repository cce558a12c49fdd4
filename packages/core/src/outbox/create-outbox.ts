import { createIdempotencyKey, RevampdError, type Message } from '@revampd/api-client';
import { lookFor } from '../kept/look-for.ts';
import { onChance } from '../kept/on-chance.ts';
import type { Holding } from '../kept/shared.ts';
import type { WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { tell } from '../session/tell.ts';
import { prepend } from './message-draft.ts';
import { createMessageKeeper, type FoundMessage, type SaidOfMessage } from './message-keeper.ts';
import { createMessageLine, type Item } from './message-line.ts';
import type { Outbox } from './outbox.ts';
import { isOwnMessage, isSame, isSameText } from './same-message.ts';
import { createSender } from './sender.ts';
import {
  isRefused,
  toKept,
  toSent,
  toUnsent,
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
  /** What ended, as far as this page knows, and its words: a record of it that was read too early doesn't bring it back. */
  const gone = new Map<string, string>();
  /** What stood in the line and left it: its end was told. */
  const told = new Set<string>();
  /** What is in the draft by now. Its record stays until the draft is kept: a crash between leaves both. */
  const edited = new Set<string>();
  let isReady = false;
  /** What a page before this one left was read; and what was written here before that. */
  let isRead = false;
  const early: Item[] = [];
  let looking: Promise<void> | undefined;
  const keeper = createMessageKeeper(scope, place, hear, () => changed());

  const write = (item: Item): void => {
    const { message, key } = item;
    item.writes += 1;
    item.written = item.written.then(async () => {
      const since = await keeper.put(message.id, toKept(message, key), item.since, item.from?.settled);
      item.since ??= since;
      item.isKept = since !== undefined;
      // Other tabs show what was the draft as a message by now.
      if (item.isKept) item.from?.moved();
      item.writes -= 1;
    });
  };
  /** It leaves the line. */
  const leaveLine = (item: Item, state: SendState): boolean => {
    if (!line.remove(item.message.id)) return false;
    told.add(item.message.id);
    item.attempt?.abort();
    line.change(item, { state });
    sender.kick();
    return true;
  };
  /** It ends here: nobody shows or keeps it any more. */
  const finish = (item: Item, state: SendState): void => {
    const { id, body } = item.message;
    gone.set(id, body);
    // Not before it is there, or it would stay.
    if (leaveLine(item, state)) void item.written.then(() => (item.isKept ? keeper.drop(id) : undefined));
  };
  const settle = (item: Item, entry: Message): void => {
    // Other tabs learn it before they find the record gone.
    keeper.say({ id: item.message.id, is: 'sent', entry });
    item.from?.done();
    finish(item, { status: 'sent', entry });
  };

  /** Another tab has sent other words of the same draft by its id: these become a message of their own. */
  const rename = (item: Item, state: SendState): void => {
    const { message, from } = item;
    finish(item, state);
    write(line.add({ ...message, id: createIdempotencyKey(), state: { status: 'queued' } }, { from }));
    sender.kick();
  };
  /** It came in another way than as the answer. */
  const heard = (item: Item, entry: Message, end: (item: Item, entry: Message) => void): void => {
    if (item.from && !isSameText(item.message.body, entry.body)) rename(item, { status: 'sent', entry });
    else end(item, entry);
  };

  /** A record as it stands now, by whichever tab; undefined where it is gone. What this page knows better stays. */
  const take = (id: string, kept: FoundMessage | undefined): void => {
    const item = line.get(id);
    if (!item) {
      if (kept && gone.has(id)) void keeper.drop(id);
      else if (kept && !edited.has(id))
        line.add(toUnsent(id, kept), { key: kept.key, isKept: true, since: kept.savedAt });
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
    isRead = true;
    const written = early.splice(0).filter((item) => line.get(item.message.id) === item && !item.attempt);
    for (const [id, kept] of found) take(id, kept);
    // What was left was there first, whatever the clock said then. What couldn't be kept before may be now.
    const isMoved = line.toEnd(written);
    for (const item of written) if (isMoved || (!item.isKept && item.writes === 0)) write(item);
    for (const item of known)
      if (!found.has(item.message.id) && line.get(item.message.id) === item) take(item.message.id, undefined);
  };

  function hear(said: SaidOfMessage): void {
    const item = line.get(said.id);
    if (said.is === 'sent') {
      gone.set(said.id, said.entry.body);
      if (item) heard(item, said.entry, (one, entry) => finish(one, { status: 'sent', entry }));
      // It was sent before this tab had read that it was there: what is in its draft may be the same words.
      else if (!told.has(said.id)) changed(toSent(said.id, said.entry));
      told.add(said.id);
      return;
    }
    const takeUp = (kept: FoundMessage | undefined): void => {
      if (!signal.aborted) take(said.id, kept);
      sender.kick();
    };
    keeper.read(said.id).then(takeUp, () => {});
  }

  const end = (): void => {
    if (signal.aborted) return;
    ending.abort();
    stopForget();
    stopChance();
    holding.end();
    keeper.close();
    line.clear();
  };
  /** Nobody shows it any more: it ends when it has done what it can. */
  const leave = (): void => {
    if (!holding.isHeld && isReady && !sender.isBusy) end();
  };
  const sender = createSender({ scope, place, line, signal, readAll, write, settle, rename, onRest: leave });
  const stopForget = scope.onForget(end);
  /** Looks for what a page before this one left. */
  const look = async (): Promise<void> => {
    try {
      await lookFor(keeper.open, () => readAll().then(sender.kick), signal);
    } catch (cause) {
      keeper.noteUnread(cause);
    }
    looking = undefined;
    isReady = true;
    changed();
    sender.kick();
    leave();
  };
  const goOn = (): void => {
    if (!isRead && !signal.aborted) looking ??= look();
    sender.kick();
  };
  const stopChance = onChance(scope, goOn);
  goOn();

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
      // Another tab may have sent other words of this draft.
      const other = from && (line.get(from.id)?.message.body ?? gone.get(from.id) ?? body);
      const id = from && other === body ? from.id : createIdempotencyKey();
      const writtenAt = Date.now();
      // By the time too: what a page before this one left may not be found yet, and another tab's not be known.
      const order = Math.max(line.nextOrder, writtenAt);
      const state = { status: 'queued' } as const;
      const item = line.add({ id, body, replyToId, audienceVersion, order, writtenAt, state }, { from });
      if (!isRead) early.push(item);
      write(item);
      sender.kick();
      return item.message;
    },
    retry(id) {
      const item = line.find(id, ({ state }) => state.status === 'failed');
      if (item) again(item);
    },
    delete(id) {
      const item = line.find(id, ({ state }) => state.status === 'failed' || state.status === 'blocked');
      if (item) finish(item, { status: 'deleted' });
    },
    async edit(id, draft) {
      const item = line.find(id, isRefused);
      if (!item) return;
      const { body, replyToId } = item.message;
      draft.set(prepend({ body, replyToId }, draft.value));
      edited.add(id);
      leaveLine(item, { status: 'deleted' });
      await Promise.all([draft.flush(), item.written]);
      if (draft.keeping.status !== 'kept') return;
      gone.set(id, body);
      await keeper.drop(id);
    },
    confirmAudience(id, audienceVersion) {
      const item = line.find(id, ({ state }) => 'reason' in state && state.reason === 'audience_changed');
      if (!item) return;
      // Another body takes another key, and only now: the one before was refused for good (API.md, Idempotency).
      item.key = createIdempotencyKey();
      again(item, { audienceVersion });
    },
    async flush() {
      await Promise.all(Array.from(line.items(), ({ written }) => written));
    },
    noteEntry(entry) {
      if (!isOwnMessage(entry, scope)) return;
      gone.set(entry.client_id, entry.body);
      const item = line.get(entry.client_id);
      if (item) heard(item, entry, settle);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: leave,
  };
}

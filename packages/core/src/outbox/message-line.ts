import type { TakenDraft } from './draft.ts';
import type { UnsentMessage } from './unsent-message.ts';

/** A message with what only the outbox needs to know. */
export interface Item {
  message: UnsentMessage;
  key: string;
  /** Settles when the last write of it has; never rejects. */
  written: Promise<void>;
  /** Writes that are under way. */
  writes: number;
  /** Its record is there, as far as is known, and says what this page knows. */
  isKept: boolean;
  /** Since when it counts as kept. */
  since: number | undefined;
  /** It failed before: what is sent now is a retry. */
  hasFailed: boolean;
  readonly from: TakenDraft | undefined;
  attempt: AbortController | undefined;
}

/** Unsent messages in their order. */
export interface MessageLine {
  /** First to last; a new list after each change. */
  readonly messages: readonly UnsentMessage[];
  /** The order of one that is written now. */
  readonly nextOrder: number;
  /** The first that isn't blocked: it is sent next, or has failed and the others wait for it. */
  head(): Item | undefined;
  get(id: string): Item | undefined;
  /** The same, if it is right. */
  find(id: string, isRight: (message: UnsentMessage) => boolean): Item | undefined;
  items(): Iterable<Item>;
  add(message: UnsentMessage, more?: Partial<Item>): Item;
  /** Some of these don't stand behind all others: they go there, in their order. Answers whether that was so. */
  toEnd(some: readonly Item[]): boolean;
  /** Answers whether it stood there. */
  remove(id: string): boolean;
  /** It is another message now; it may have been removed just before. */
  change(item: Item, message: Partial<UnsentMessage>): void;
  clear(): void;
}

/** An empty line; `onChange` hears of each change. */
export function createMessageLine(onChange: (message?: UnsentMessage) => void): MessageLine {
  let items = new Map<string, Item>();
  let list: readonly UnsentMessage[] | undefined;
  let lastOrder = 0;
  const changed = (message?: UnsentMessage): void => {
    list = undefined;
    onChange(message);
  };
  return {
    get messages() {
      return (list ??= [...items.values()].map(({ message }) => message));
    },
    get nextOrder() {
      return lastOrder + 1;
    },
    head() {
      for (const item of items.values()) if (item.message.state.status !== 'blocked') return item;
      return undefined;
    },
    get: (id) => items.get(id),
    find(id, isRight) {
      const item = items.get(id);
      return item && isRight(item.message) ? item : undefined;
    },
    items: () => items.values(),
    add(message, more) {
      const item: Item = {
        message,
        key: message.id,
        written: Promise.resolve(),
        writes: 0,
        isKept: false,
        since: undefined,
        hasFailed: message.state.status === 'failed',
        from: undefined,
        attempt: undefined,
        ...more,
      };
      items.set(message.id, item);
      if (message.order > lastOrder) lastOrder = message.order;
      else items = new Map([...items].sort(([, left], [, right]) => byOrder(left.message, right.message)));
      changed(message);
      return item;
    },
    toEnd(some) {
      const all = [...items.values()];
      if (all.slice(all.length - some.length).every((item) => some.includes(item))) return false;
      for (const item of some) {
        items.delete(item.message.id);
        item.message = { ...item.message, order: (lastOrder += 1) };
        items.set(item.message.id, item);
      }
      changed();
      return true;
    },
    remove: (id) => items.delete(id),
    change(item, message) {
      item.message = { ...item.message, ...message };
      changed(item.message);
    },
    clear() {
      items.clear();
      changed();
    },
  };
}

const byOrder = (left: UnsentMessage, right: UnsentMessage): number =>
  left.order - right.order || (left.id < right.id ? -1 : 1);

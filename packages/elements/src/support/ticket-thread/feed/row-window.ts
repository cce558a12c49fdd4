import type { Thread, ThreadChange, UnsentMessage } from '@revampd/core';
import { END, type Aim } from './aims.ts';
import { Geometry, NONE, type RowKey, type View } from './geometry.ts';
import { Place } from './place.ts';
import { RowNodes, type Row, type RowContent } from './row-nodes.ts';

/** What draws rows, and what is told of them. */
export interface RowWindowOptions {
  readonly host: object;
  readonly drawEntry: (sequence: number) => RowContent;
  readonly drawUnsent: (message: UnsentMessage) => RowContent;
  readonly onMount: (node: HTMLElement) => void;
  readonly onUnmount: (node: HTMLElement) => void;
}

/** Rows in the DOM at most (INTERACTION.md 3.5). */
const MOST = 120;
/** Rounds of drawing and measuring until rows of any height fill the view. */
const ROUNDS = 8;

/** The rows near the view, drawn and measured, and held in their places. */
export class RowWindow {
  readonly geometry = new Geometry();
  readonly place = new Place(this.geometry);
  readonly rows: RowNodes;
  feed: HTMLElement | undefined;
  /** The view is at the newest entry, or was when others came behind it. */
  isAtEnd = false;

  #thread: Thread | undefined;
  readonly #dirty = new Set<RowKey>();
  /** Row → what was drawn in it. */
  readonly #drawn = new Map<RowKey, unknown>();

  constructor({ host, drawEntry, drawUnsent, onMount, onUnmount }: RowWindowOptions) {
    this.rows = new RowNodes({
      host,
      draw: (key) => {
        const thread = this.#thread!;
        const isEntry = typeof key === 'number';
        const one = isEntry ? thread.entry(key) : thread.unsent.find(({ id }) => id === key);
        this.#drawn.set(key, one);
        return isEntry ? drawEntry(key) : drawUnsent(one as UnsentMessage);
      },
      onMount: ({ node }) => onMount(node),
      onUnmount: ({ node, key }) => {
        this.#drawn.delete(key);
        onUnmount(node);
      },
    });
  }

  /** The row that has focus, or in which something has it. */
  get focused(): Row | undefined {
    return this.rows.holding(this.active);
  }

  /** What has focus in the root. */
  get active(): Element | null {
    return (this.feed?.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null;
  }

  /** Stands in this feed from now on. */
  enter(feed: HTMLElement | undefined): void {
    this.rows.clear();
    this.feed = feed;
    this.place.enter(feed);
  }

  /** Nothing of a thread stays. */
  forget(): void {
    this.rows.clear();
    this.#dirty.clear();
    this.isAtEnd = false;
    this.place.leave();
    this.geometry.forget();
  }

  /** A row is to be drawn anew, if it is drawn. */
  markDirty(key: RowKey): void {
    if (this.rows.get(key)) this.#dirty.add(key);
  }

  /** What changed in the thread is to be drawn anew, and nothing else. */
  heed(change: ThreadChange): void {
    if (change.kind === 'changed')
      for (let sequence = change.first; sequence <= change.last; sequence += 1) this.markDirty(sequence);
    // Whether its day differs from that of the one before is known only now.
    if (change.kind === 'prepended') this.markDirty(change.last + 1);
  }

  markAllDirty(): void {
    for (const { key } of this.rows.all) this.#dirty.add(key);
  }

  /** Takes over what the thread has now; answers whether the view was at its end and is to stay there. */
  take(thread: Thread, isReplaced: boolean): boolean {
    this.#thread = thread;
    const { geometry, place } = this;
    const focused = this.focused?.key;
    if (place.isSet) place.take(focused);
    this.isAtEnd &&= place.isPinned;
    const isResized = place.isSet && place.measure();
    const { view } = place;
    const { lastKey } = geometry;
    geometry.loaded = thread.window ?? NONE;
    geometry.tail = thread.unsent.map(({ id }) => id);
    for (const message of thread.unsent) if (this.#drawn.get(message.id) !== message) this.markDirty(message.id);
    if (isReplaced) {
      for (const { key } of this.rows.all)
        if (typeof key === 'number' && thread.entry(key) !== this.#drawn.get(key)) this.#dirty.add(key);
    }
    place.replaceHolder(view);
    const isOnOlder = focused !== undefined && focused !== lastKey;
    return this.isAtEnd && !isOnOlder && (isResized || geometry.lastKey !== lastKey || this.#dirty.size > 0);
  }

  /** Draws what is near the view, and these rows wherever they are; nothing moves that should stay. */
  draw(aim: Aim | undefined, kept: readonly (RowKey | undefined)[], isBusy: boolean): void {
    const { geometry, place, rows } = this;
    const isFirst = !place.isSet;
    const focused = this.focused?.key;
    const settle = (): void => place.settle(rows.all, place.topFor(aim), aim === END, focused);
    for (let round = 0; round < ROUNDS; round += 1) {
      if (isFirst) place.measure();
      const keys = this.#keysFor({ top: place.topFor(aim), height: place.height }, [focused, aim?.key, ...kept]);
      // Entries that weren't there come or go (WAI-ARIA feed).
      if (keys.some((key) => !rows.get(key))) this.feed!.ariaBusy = 'true';
      const drawn = rows.put(this.feed!, keys, this.#dirty);
      this.#dirty.clear();
      place.reserve(rows.all);
      this.#measure(drawn);
      // How high the view is may depend on what is in it.
      if (isFirst) settle();
      if (drawn.length === 0) break;
    }
    settle();
    if (this.feed!.ariaBusy !== `${isBusy}`) this.feed!.ariaBusy = `${isBusy}`;
    const count = this.#thread?.window?.count ?? 0;
    rows.number(count);
    this.isAtEnd = place.isPinned && (this.isAtEnd || geometry.loaded.last === count);
  }

  /** Which row Tab comes to: where one went, else the one that had focus last, else what is in view (F9). */
  findStop(target: RowKey | undefined, last: RowKey | undefined): void {
    const { rows, place, geometry } = this;
    const stays = rows.stop !== undefined && rows.get(rows.stop) ? rows.stop : undefined;
    rows.setStop(target ?? last ?? stays ?? (place.isPinned ? geometry.lastKey : place.holder));
  }

  /** In the order of the thread. */
  #keysFor(view: View, kept: readonly (RowKey | undefined)[]): RowKey[] {
    const { geometry, rows } = this;
    const { tail, loaded } = geometry;
    const entries = new Set<number>();
    if (loaded !== NONE) {
      const near = geometry.rowsNear(view);
      for (let sequence = near.first; sequence <= near.last; sequence += 1) entries.add(sequence);
      // What is drawn stays for a while: rows that turn out to be higher than was thought aren't drawn twice.
      const wide = geometry.rowsNear(view, 1.5);
      const nearly = rows.all.map(({ key }) => key).filter((key) => +key >= wide.first && +key <= wide.last);
      for (const key of [...kept, ...nearly])
        if (typeof key === 'number' && geometry.has(key) && entries.size + tail.length < MOST) entries.add(key);
    }
    return [...[...entries].sort((left, right) => left - right), ...tail];
  }

  /** Reads what was just drawn, all of it after all was written. */
  #measure(drawn: readonly Row[]): void {
    if (drawn.length === 0) return;
    const { scroller } = this.place;
    // The page may show the element scaled, as while a dialog opens.
    const scale = scroller!.getBoundingClientRect().width / scroller!.offsetWidth;
    const factor = Math.abs(scale - 1) < 0.01 ? 1 : scale;
    for (const { key, node } of drawn) {
      const { height } = node.getBoundingClientRect();
      if (height > 0) this.geometry.measured(key, height / factor);
    }
  }
}

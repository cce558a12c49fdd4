import { render, type RootPart } from 'lit';
import type { RowKey } from './geometry.ts';

/** By what an article is named and described: ids of nodes inside it, with spaces between them. */
export interface RowName {
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
}

/** What stands in an article, and its name. */
export interface RowContent extends RowName {
  readonly content: unknown;
}

/** A row that is drawn. */
export interface Row {
  readonly node: HTMLElement;
  key: RowKey;
  /** Pixels between it and the row before it: where rows are that aren't drawn. */
  gap: number;
  part?: RootPart;
}

export interface RowNodesOptions {
  /** To which listeners in the articles are bound. */
  readonly host: object;
  readonly draw: (key: RowKey) => RowContent;
  readonly onMount: (row: Row) => void;
  readonly onUnmount: (row: Row) => void;
}

/** Everything in an article that can be reached by Tab; the list is one stop, so none of it is (THR-8). */
const CONTROLS = 'a[href]:not([tabindex="-1"]),button:not([tabindex="-1"]),[tabindex="0"]';

/**
 * The articles of a feed, each of which keeps its node as long as it is drawn: focus and text selections in it stay, and
 * drawing one touches no other.
 */
export class RowNodes {
  readonly #options: RowNodesOptions;
  readonly #rows = new Map<RowKey, Row>();
  #feed: HTMLElement | undefined;
  #stop: RowKey | undefined;

  constructor(options: RowNodesOptions) {
    this.#options = options;
  }

  get(key: RowKey): Row | undefined {
    return this.#rows.get(key);
  }

  /** The rows as they are drawn, in their order on screen. */
  get all(): readonly Row[] {
    return [...this.#rows.values()];
  }

  /** The row that holds a node. */
  holding(node: Node | null): Row | undefined {
    for (const row of this.#rows.values()) if (node && row.node.contains(node)) return row;
    return undefined;
  }

  /** Draws exactly these rows, in this order, into the feed; answers those that are new or were in `dirty`. */
  put(feed: HTMLElement, keys: readonly RowKey[], dirty: ReadonlySet<RowKey>): Row[] {
    if (this.#feed !== feed) this.clear();
    this.#feed = feed;
    const wanted = new Set(keys);
    for (const row of this.#rows.values()) if (!wanted.has(row.key)) this.#remove(row);
    const drawn: Row[] = [];
    const before = new Map(this.#rows);
    this.#rows.clear();
    let next = feed.firstElementChild;
    for (const key of keys) {
      const known = before.get(key);
      const row = known ?? this.#create(key);
      this.#rows.set(key, row);
      if (row.node === next) next = next.nextElementSibling;
      else feed.insertBefore(row.node, next);
      if (known && !dirty.has(key)) continue;
      this.#draw(row);
      drawn.push(row);
      if (!known) this.#options.onMount(row);
    }
    return drawn;
  }

  /** What was unsent stands in the thread: the same node, with its focus, under its new key. */
  rename(from: RowKey, to: RowKey): void {
    const row = this.#rows.get(from);
    if (!row || this.#rows.has(to)) return;
    this.#rows.delete(from);
    row.key = to;
    this.#rows.set(to, row);
    if (this.#stop === from) this.#stop = to;
  }

  /** How many entries the thread has, as it is told with each. */
  number(count: number): void {
    for (const { node, key } of this.#rows.values()) {
      const isEntry = typeof key === 'number';
      set(node, 'aria-posinset', isEntry ? `${key}` : undefined);
      set(node, 'aria-setsize', isEntry ? `${count}` : undefined);
      set(node, 'data-sequence', isEntry ? `${key}` : undefined);
    }
  }

  /** The one row that Tab comes to (F9). */
  get stop(): RowKey | undefined {
    return this.#stop;
  }

  setStop(key: RowKey | undefined): void {
    if (key === this.#stop && (key === undefined || this.#rows.get(key)?.node.tabIndex === 0)) return;
    if (this.#stop !== undefined) this.#rows.get(this.#stop)?.node.setAttribute('tabindex', '-1');
    this.#stop = key;
    if (key !== undefined) this.#rows.get(key)?.node.setAttribute('tabindex', '0');
  }

  setConnected(isConnected: boolean): void {
    for (const { part } of this.#rows.values()) part?.setConnected(isConnected);
  }

  clear(): void {
    for (const row of this.#rows.values()) this.#remove(row);
    this.#feed = undefined;
  }

  #create(key: RowKey): Row {
    const node = document.createElement('div');
    node.setAttribute('role', 'article');
    node.setAttribute('part', 'entry');
    node.setAttribute('tabindex', key === this.#stop ? '0' : '-1');
    return { node, key, gap: 0 };
  }

  #draw(row: Row): void {
    const { node } = row;
    const { content, labelledBy, describedBy } = this.#options.draw(row.key);
    row.part = render(content, node, { host: this.#options.host });
    set(node, 'aria-labelledby', labelledBy);
    set(node, 'aria-describedby', describedBy);
    for (const control of node.querySelectorAll(CONTROLS)) control.setAttribute('tabindex', '-1');
  }

  #remove(row: Row): void {
    this.#rows.delete(row.key);
    this.#options.onUnmount(row);
    row.part?.setConnected(false);
    row.node.remove();
  }
}

const set = (node: Element, name: string, value: string | undefined): void => {
  if (value === undefined) node.removeAttribute(name);
  else if (node.getAttribute(name) !== value) node.setAttribute(name, value);
};

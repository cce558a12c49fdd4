import { createHeights } from './heights.ts';

/** An entry by its sequence, an unsent message by its id. */
export type RowKey = number | string;

/** Loaded entries without a gap. */
export interface LoadedRows {
  readonly first: number;
  readonly last: number;
}

/** What is in view: pixels from the top of the thread's first entry, whether that one is loaded or not. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** Nothing is loaded. */
export const NONE: LoadedRows = { first: 1, last: 0 };
/** Pixels of a row that was never measured: a short message with its author. */
const ESTIMATE = 80;
/** Rows near the view that are drawn; the rest of the 120 is for those that are kept (INTERACTION.md 3.5). */
const MOST = 100;
/** Pixels beyond the view that are drawn too: more than is scrolled in a frame, less than costs. */
const BEYOND = { least: 320, most: 640 };

/** Which rows stand where: what is drawn for a view, what holds it, and where it goes. Knows no DOM. */
export class Geometry {
  loaded: LoadedRows = NONE;
  /** The unsent messages behind the last entry, in order. */
  tail: readonly string[] = [];

  #heights = createHeights(ESTIMATE);
  readonly #unsent = new Map<string, number>();

  /** Another thread: nothing is loaded or measured. */
  forget(): void {
    this.loaded = NONE;
    this.tail = [];
    this.#heights = createHeights(ESTIMATE);
    this.#unsent.clear();
  }

  /** Pixels from the top of the thread's first entry. */
  topOf(key: RowKey): number {
    if (typeof key === 'number') return this.#heights.before(key);
    let top = this.#heights.before(this.loaded.last + 1);
    for (const one of this.tail) {
      if (one === key) break;
      top += this.heightOf(one);
    }
    return top;
  }

  heightOf(key: RowKey): number {
    return typeof key === 'number' ? this.#heights.of(key) : (this.#unsent.get(key) ?? ESTIMATE);
  }

  endOf(key: RowKey): number {
    return this.topOf(key) + this.heightOf(key);
  }

  /** A row was measured; answers whether it differs from what was known. */
  measured(key: RowKey, height: number): boolean {
    // Half of the finest step in which browsers lay out.
    if (Math.abs(this.heightOf(key) - height) < 1 / 128) return false;
    if (typeof key === 'number') this.#heights.set(key, height);
    else this.#unsent.set(key, height);
    return true;
  }

  /** Of the first loaded row. */
  get start(): number {
    return this.topOf(this.loaded.first);
  }

  /** Below the last row. */
  get end(): number {
    return this.lastKey === undefined ? this.start : this.endOf(this.lastKey);
  }

  get lastKey(): RowKey | undefined {
    const { first, last } = this.loaded;
    return this.tail.at(-1) ?? (last >= first ? last : undefined);
  }

  has(key: RowKey): boolean {
    if (typeof key === 'string') return this.tail.includes(key);
    return this.loaded.first <= key && key <= this.loaded.last;
  }

  /** The loaded entry at a distance, the nearest where there is none. */
  entryAt(distance: number): number {
    const { first, last } = this.loaded;
    return Math.max(first, Math.min(last, this.#heights.at(distance)));
  }

  /** The entries to draw for a view; `times` as far beyond it, those that may stay drawn. */
  rowsNear({ top, height }: View, times = 1): LoadedRows {
    const beyond = times * Math.max(BEYOND.least, Math.min(BEYOND.most, height));
    const seen = this.entryAt(top);
    const first = Math.max(this.entryAt(top - beyond), seen - MOST / 4);
    return { first, last: Math.min(this.entryAt(top + height + beyond), first + MOST - 1) };
  }

  /** The row that keeps its place: what has focus if it is in view, else the first that is wholly in view, else what fills it. */
  holder({ top, height }: View, focused?: RowKey): RowKey | undefined {
    if (focused !== undefined && this.has(focused) && this.topOf(focused) < top + height && this.endOf(focused) > top)
      return focused;
    if (this.loaded.last < this.loaded.first || top >= this.topOf(this.loaded.last + 1)) {
      return this.tail.find((key) => this.topOf(key) >= top) ?? this.lastKey;
    }
    const key = this.entryAt(top);
    const next = key < this.loaded.last ? key + 1 : this.tail[0];
    const isCut = this.topOf(key) < top && next !== undefined && this.endOf(next) <= top + height;
    return isCut ? next : key;
  }
}

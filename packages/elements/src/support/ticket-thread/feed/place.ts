import type { Aim } from './aims.ts';
import type { Geometry, RowKey, View } from './geometry.ts';
import type { Row } from './row-nodes.ts';

/** Pixels from the end within which the view goes along with what comes (INTERACTION.md 3.5). */
const AT_END = 50;
/** Milliseconds after the last step of a person's scrolling in which the scroller is left alone. */
const SCROLLING = 150;

/**
 * Where a feed stands in its scroller, and what is held there. No engine is left to anchor by itself: WebKit can't, and the
 * others know nothing of rows that aren't drawn (INTERACTION.md L6).
 */
export class Place {
  /** Nothing but the end of the thread lies below the view, or nearly. */
  isPinned = false;
  /** Pixels of the view. */
  height = 0;

  readonly #geometry: Geometry;
  #scroller: HTMLElement | undefined;
  #feed: HTMLElement | undefined;
  /** Where the top of the thread's first entry lies, in the scroller's pixels. */
  #origin = 0;
  /** Where the feed's own top lies there. */
  #feedTop = 0;
  /** As it was last known; undefined where the scroller lost it. */
  #scrollTop: number | undefined;
  /** What keeps its distance from the top of the view. */
  #held: { readonly key: RowKey; readonly top: number } | undefined;
  #scrolledAt = Number.NEGATIVE_INFINITY;
  /** What stands in the scroller below the feed. */
  #below = 0;

  constructor(geometry: Geometry) {
    this.#geometry = geometry;
  }

  get scroller(): HTMLElement | undefined {
    return this.#scroller;
  }

  /** Something was placed. */
  get isSet(): boolean {
    return this.#held !== undefined;
  }

  /** The row that keeps its place. */
  get holder(): RowKey | undefined {
    return this.#held?.key;
  }

  get view(): View {
    const { key, top } = this.#held ?? { key: this.#geometry.loaded.first, top: 0 };
    return { top: this.#geometry.topOf(key) - top, height: this.height };
  }

  /** What is placed was shifted while the person scrolls: it is set right when they rest. */
  get isShifted(): boolean {
    return this.#feed !== undefined && Math.abs(this.#lead) >= 1;
  }

  /** Another scroller, or the same in a place of the page where it doesn't know how far it was scrolled. */
  enter(feed: HTMLElement | undefined): void {
    this.#feed = feed;
    this.#scroller = feed?.parentElement ?? undefined;
    this.#scrollTop = undefined;
  }

  /** Nothing is placed any more. */
  leave(): void {
    this.#held = undefined;
    this.isPinned = false;
  }

  /** Reads how high the view is; answers whether it has changed. */
  measure(): boolean {
    const { clientHeight, scrollHeight } = this.#scroller!;
    // A scroller that isn't filled has room below, which is nothing that stands there.
    this.#below = scrollHeight > clientHeight ? scrollHeight - this.#feed!.offsetTop - this.#feed!.offsetHeight : 0;
    const isChanged = clientHeight !== this.height;
    this.height = clientHeight;
    return isChanged;
  }

  /** Takes over how far the scroller was scrolled; to be called before what is known of the rows changes. */
  take(focused: RowKey | undefined, isPerson = false): boolean {
    const now = this.#scroller!.scrollTop;
    if (this.#scrollTop === undefined || now === this.#scrollTop) return false;
    this.#scrollTop = now;
    if (isPerson) this.#scrolledAt = performance.now();
    this.hold(focused);
    return true;
  }

  /** Chooses anew what keeps its place. */
  hold(focused: RowKey | undefined): void {
    if (this.#scrollTop === undefined) return;
    this.#holdAt(this.#scrollTop - this.#origin, focused);
  }

  /** What was held is gone: what stands where it stood is held instead. */
  replaceHolder(view: View): void {
    if (this.#held && !this.#geometry.has(this.#held.key)) this.#holdAt(view.top, undefined);
  }

  /** The top of the view that is wanted: by an aim, or where it is. */
  topFor(aim: Aim | undefined): number {
    return aim ? aim.top(this.#geometry, this.view) : this.view.top;
  }

  /** Gives rows that were just put in the room that they are thought to take, before anything of them is measured. */
  reserve(rows: readonly Row[]): void {
    // Without it the scroller would be too short in between, and engines move it then.
    if (this.#held) this.#write(rows, this.#feedTop - this.#origin);
  }

  /** Puts the rows in their places and the view at `top`; `isEnd` as far down as it goes. Reads first, then writes. */
  settle(rows: readonly Row[], top: number, isEnd: boolean, focused: RowKey | undefined): void {
    const scroller = this.#scroller!;
    const feed = this.#feed!;
    const feedTop = (this.#feedTop = feed.offsetTop);
    const natural = feedTop - this.#geometry.start;
    const [first] = rows;
    const current = scroller.scrollTop;
    let scrollTop = current;
    let origin = scrollTop - top;
    const firstTop = first ? this.#geometry.topOf(first.key) : 0;
    // A person's own scrolling would be cut off by a step of ours: the rows move instead, as long as there is room for them.
    const isFree =
      !isEnd &&
      performance.now() - this.#scrolledAt < SCROLLING &&
      firstTop > this.#geometry.start &&
      origin + firstTop >= feedTop;
    const isRight = origin >= natural && origin < natural + 1;
    if (!isFree && !isRight) {
      // Scrollers take whole pixels; the rest is in the rows' own place, so that it doesn't add up from page to page.
      scrollTop = Math.ceil(top + natural);
      origin = scrollTop < 0 ? natural : scrollTop - top;
    }
    this.#write(rows, feedTop - origin);
    this.#origin = origin;
    if (isEnd) scroller.scrollTop = scroller.scrollHeight;
    else if (scrollTop !== current) scroller.scrollTop = scrollTop;
    this.#scrollTop = isEnd || scrollTop !== current ? scroller.scrollTop : current;
    this.#holdAt(this.#scrollTop - origin, focused);
    // How high the view will be isn't known before the scroller has grown with what is in it.
    if (isEnd) this.isPinned = true;
  }

  /** `end` is where the feed's own top lies among the rows. */
  #write(rows: readonly Row[], end: number): void {
    let below = end;
    for (const row of rows) {
      const gap = Math.max(0, this.#geometry.topOf(row.key) - below);
      if (Math.abs(gap - row.gap) > 1 / 256) row.node.style.setProperty('margin-block-start', `${(row.gap = gap)}px`);
      below = this.#geometry.endOf(row.key);
    }
    this.#feed!.style.setProperty('padding-block-end', `${Math.max(0, this.#geometry.end - below)}px`);
  }

  #holdAt(top: number, focused: RowKey | undefined): void {
    const view = { top, height: this.height };
    const key = this.#geometry.holder(view, focused);
    this.#held = key === undefined ? undefined : { key, top: this.#geometry.topOf(key) - top };
    this.isPinned = this.#geometry.end + this.#below - top - this.height <= AT_END;
  }

  get #lead(): number {
    return this.#origin - this.#feedTop + this.#geometry.start;
  }
}

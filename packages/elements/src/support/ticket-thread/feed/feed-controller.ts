import type { Thread, ThreadChange, ThreadPlace } from '@revampd/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { deepActiveElement } from '../../../controllers/active-element.ts';
import { END, type Aim } from './aims.ts';
import type { FeedOptions } from './feed-options.ts';
import { FollowedThread } from './followed-thread.ts';
import type { RowKey } from './geometry.ts';
import { InUseLoader } from './in-use-loader.ts';
import { Opening } from './opening.ts';
import { isInView, isNewestInView, lookAround } from './reading.ts';
import { RowWindow } from './row-window.ts';
import { adoptSent } from './sent-rows.ts';

/** Milliseconds of rest after which what was shifted while scrolling is set right. */
const REST = 200;

/**
 * The window of a thread on screen (INTERACTION.md 3.5): draws the entries near the view, each as an `article` of a `feed`
 * (WAI-ARIA feed pattern), and holds what is read in its place whatever comes, goes or changes its height. `feed()` is the
 * template that it fills. Keys and read marks are in a part that loads once the first entries stand.
 */
export class FeedController implements ReactiveController {
  readonly options: FeedOptions;
  readonly window: RowWindow;
  /** What comes after the first content: keys, read marks, sizes. */
  readonly inUse = new InUseLoader(this);

  readonly #host: ReactiveControllerHost & HTMLElement;

  readonly #followed = new FollowedThread(
    (change) => this.#heed(change),
    () => this.#forget(),
  );
  readonly #opening = new Opening();
  /** Another window stands than is drawn. */
  #isReplaced = false;
  #aim: Aim | undefined;
  #isAimFocused = false;
  #isAimMarked = false;
  #drawnWith: unknown;
  #firstUnreadId: string | undefined;
  #isScheduled = false;
  #told = '';
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FeedOptions) {
    this.#host = host;
    this.options = options;
    this.window = new RowWindow({
      host,
      drawEntry: options.drawEntry,
      drawUnsent: options.drawUnsent,
      onMount: (node) => this.inUse.part?.watch(node),
      onUnmount: (node) => this.inUse.part?.unwatch(node),
    });
    host.addController(this);
  }

  get thread(): Thread | undefined {
    return this.#followed.thread;
  }

  /** There is nothing to show: neither entries nor the person's own unsent messages. */
  get isEmpty(): boolean {
    return !this.thread?.window && !this.thread?.unsent.length;
  }

  /** A place is on its way: what stands there stays until it comes. */
  get isBusy(): boolean {
    return this.#opening.isUnderWay;
  }

  /** The newest row is in view, at least its beginning; else the button that goes there stands. */
  get isAtNewest(): boolean {
    return isNewestInView(this.window, this.thread);
  }

  /** The first unread entry stands somewhere else than one reads: a button goes there then. */
  get isUnreadAway(): boolean {
    return this.#firstUnreadId !== undefined && !isInView(this.window, this.thread?.sequenceOf(this.#firstUnreadId));
  }

  /** The entry over which the line of the first unread stands; it keeps its place until the person leaves or has read on. */
  get firstUnreadId(): string | undefined {
    return this.#firstUnreadId;
  }

  set firstUnreadId(id: string | undefined) {
    this.#followed.follow(this.options.thread());
    for (const one of [this.#firstUnreadId, id]) {
      const sequence = one && id !== this.#firstUnreadId && this.thread?.sequenceOf(one);
      if (sequence) this.refresh(sequence);
    }
    this.#firstUnreadId = id;
  }

  /**
   * Goes to a place of the thread and reads it if it must; what stands there stays until then. With `focus` the entry gets it;
   * with `mark`, by default then, it stands out for a moment. The newest without focus shows the very end, as after a message
   * was sent. Resolves with its sequence, or undefined where it failed or another place came first.
   */
  async open(
    place: ThreadPlace,
    { focus = false, mark = focus }: { readonly focus?: boolean; readonly mark?: boolean } = {},
  ): Promise<number | undefined> {
    const thread = this.#followed.follow(this.options.thread());
    if (!thread) return undefined;
    const from = deepActiveElement();
    const reading = this.#opening.read(thread, { place, focus, mark });
    this.#schedule();
    const found = await reading;
    if (found === null) return undefined;
    this.#opening.isUnderWay = false;
    const active = deepActiveElement();
    // Who has gone on elsewhere while it came isn't taken away from there (F4).
    const isHere = active === null || active === from || this.window.focused !== undefined;
    if (found) this.aimAt(found.aim, focus && isHere, mark);
    else this.#schedule();
    return found?.at;
  }

  /** Tries again what failed last; focus stays where it has gone meanwhile. */
  retry(): void {
    void this.open(this.#opening.wanted.place);
  }

  /** Brings a row that is loaded into view, and focus to it where that is asked for. */
  aimAt(aim: Aim, isFocused = false, isMarked = isFocused): void {
    this.#aim = aim;
    this.#isAimFocused = isFocused;
    this.#isAimMarked = isMarked;
    this.redraw();
  }

  /** Draws a row anew: what changed in it isn't in the thread. */
  refresh(key: RowKey): void {
    this.window.markDirty(key);
    this.#schedule();
  }

  /** What the template's nodes call. */
  readonly handle = {
    loadOlder: (): void => void this.inUse.load().then((part) => part?.loadOlder()),
    loadNewer: (): void => void this.thread?.loadNewer(),
    key: (event: KeyboardEvent): void => this.inUse.press(event),
    scroll: (): void => {
      const { place, feed, focused } = this.window;
      if (!feed || !place.take(focused?.key, true)) return;
      this.redraw();
      clearTimeout(this.#resting);
      if (place.isShifted) this.#resting = setTimeout(this.redraw, REST);
    },
    focusIn: (): void => {
      const { focused, place } = this.window;
      void this.inUse.load();
      this.inUse.part?.enter();
      if (!focused) return;
      place.hold(focused.key);
      if (this.thread && !this.isBusy) lookAround(this.window, this.thread);
    },
  };

  hostUpdated(): void {
    this.#followed.follow(this.options.thread());
    const { window } = this;
    const feed = this.#host.shadowRoot?.querySelector<HTMLElement>('[role=feed]') ?? undefined;
    if (feed !== window.feed) {
      window.enter(feed);
      if (feed) this.inUse.loadLater();
    }
    const key = this.options.key();
    if (key !== this.#drawnWith) window.markAllDirty();
    this.#drawnWith = key;
    this.redraw();
  }

  hostConnected(): void {
    this.window.rows.setConnected(true);
    this.window.place.enter(this.window.feed);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.window.rows.setConnected(false);
    this.#followed.stop();
    this.inUse.rest();
    clearTimeout(this.#resting);
  }

  #forget(): void {
    this.#opening.forget();
    this.#isReplaced = false;
    this.#aim = this.#firstUnreadId = undefined;
    this.window.forget();
  }

  #heed(change: ThreadChange): void {
    if (change.kind === 'replaced') this.#isReplaced = true;
    if (change.kind === 'appended') this.inUse.part?.extend();
    this.window.heed(change);
    this.#schedule();
  }

  /** Once for all that happens in one go. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    queueMicrotask(() => {
      this.#isScheduled = false;
      this.redraw();
      this.tell();
    });
  }

  /** Draws the thread as it is now. */
  readonly redraw = (): void => {
    const { window } = this;
    const { geometry, place, feed } = window;
    const {
      thread,
      inUse: { part: inUse },
    } = this;
    // While another place comes, where in it is known only when `open` resolves.
    if (!feed || !thread || this.isEmpty || (this.isBusy && this.#isReplaced)) return;
    // Not displayed: nothing has a height.
    if (place.scroller!.clientWidth === 0) return;
    const isFirst = !place.isSet;
    const { holder } = place;
    const before = inUse?.before();
    adoptSent(window, thread);
    const isReplaced = this.#isReplaced;
    const isFollowing = window.take(thread, isReplaced);
    this.#isReplaced = false;
    if (isReplaced) inUse?.rewatch();
    // Read anew around another place than is shown.
    const isElsewhere = isReplaced && !this.#aim && typeof holder === 'number' && !geometry.has(holder);
    if (isElsewhere) return void this.open(this.#opening.wanted.place);
    const wanted = this.#aim ?? (isFirst || isFollowing ? END : undefined);
    const aim = wanted?.key !== undefined && !geometry.has(wanted.key) ? undefined : wanted;
    this.#aim = undefined;
    window.draw(aim, inUse?.kept() ?? [], this.isBusy);
    window.findStop(aim?.key, inUse?.lastFocused);
    if (before) inUse!.after(before);
    if (aim) this.#arrive(aim);
    this.#isAimFocused = this.#isAimMarked = false;
    if (!this.isBusy) lookAround(window, thread);
    this.tell();
  };

  /** The aim is reached: it gets focus, and the page never scrolls for it (F8). */
  #arrive({ key, isJump }: Aim): void {
    const row = key === undefined ? undefined : this.window.rows.get(key);
    if (this.#isAimFocused) row?.node.focus({ preventScroll: true });
    if (row && isJump && this.#isAimMarked) void this.inUse.load().then((part) => part?.mark(row.node));
  }

  /** Has the host render where something changed that it shows. */
  tell(): void {
    const { window, newCount, unsent } = this.thread ?? {};
    const sides = [window?.older.status, window?.newer.status];
    const told = [
      this.isEmpty,
      this.isAtNewest,
      this.isUnreadAway,
      this.isBusy,
      newCount,
      unsent?.length,
      ...sides,
    ].join();
    if (told === this.#told) return;
    this.#told = told;
    this.#host.requestUpdate();
  }
}

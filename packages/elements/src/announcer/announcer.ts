import { Queue, type AnnounceOptions } from './queue.ts';
import { makeRegion, type Region } from './region.ts';
import { dialogLogOf, scopeOf } from './scope.ts';

/** What time is to an announcer; a test brings its own. Milliseconds. */
export interface AnnouncerClock {
  readonly now: () => number;
  readonly setTimeout: (act: () => void, delay: number) => number;
  readonly clearTimeout: (timer: number) => void;
}

/** Says texts to those who hear the page: one voice for all elements of a document (INTERACTION.md 1.3). */
export interface Announcer {
  /**
   * Keeps the announcer in the page; the last one to let go takes it away. Given an element, keys pressed inside it hold
   * polite texts back: the listener is the element's own, so that the page's keys are nobody's business here (K1).
   */
  hold(element?: EventTarget): () => void;
  /**
   * What the element was about to say isn't said, and what it has said is taken out of the page: it belongs to somebody or
   * something that is here no more (SES-7). With `keepsOwn`, results of the person's own acts stay.
   */
  hush(from: Element, keepsOwn?: boolean): void;
  /** Says a text in the scope of `from`, in its turn. Nothing is said while nobody holds. */
  announce(from: Element, text: string, options?: AnnounceOptions): void;
}

/** Milliseconds. */
const EMPTY = 100;
const KEPT = 7000;

/** Makes an announcer; a page has one, `hold` and `announce` below. */
export function createAnnouncer(clock: AnnouncerClock): Announcer {
  const queue = new Queue();
  const regions = new Map<Element, Region>();
  const timers = new Set<number>();
  /** What was said and still stands in the page: what takes it away, by whom it was, and whether it is of their own act. */
  const standing = new Map<() => void, readonly [by: Element, isOwn: boolean | undefined]>();
  let holders = 0;
  let wake: number | undefined;

  const after = (delay: number, act: () => void): number => {
    const timer = clock.setTimeout(() => {
      timers.delete(timer);
      act();
    }, delay);
    timers.add(timer);
    return timer;
  };

  const regionOf = (scope: Element): Region => {
    for (const [one, { element }] of regions) if (!element.isConnected) regions.delete(one);
    const region = regions.get(scope) ?? makeRegion(scope, clock.now());
    regions.set(scope, region);
    return region;
  };

  const append = (place: Element, text: string, from: Element, isOwn: boolean | undefined): void => {
    const said = document.createElement('div');
    const language = languageOf(from);
    if (language) said.lang = language;
    said.textContent = text;
    place.append(said);
    const takeBack = (): void => {
      said.remove();
      standing.delete(takeBack);
    };
    standing.set(takeBack, [from, isOwn]);
    after(KEPT, takeBack);
  };

  /** Says what is due, and comes back for what isn't yet. */
  const turn = (): void => {
    if (wake !== undefined) {
      clock.clearTimeout(wake);
      timers.delete(wake);
      wake = undefined;
    }
    const next = queue.next();
    if (!next) return;
    const { waiting, at } = next;
    const { from, options } = waiting;
    const log = options.inDialog ? dialogLogOf(from) : undefined;
    const scope = options.inDialog ? undefined : scopeOf(from);
    // Decided at the moment of speaking: a modal may have come, a tab gone to the back, an element been scrolled away.
    const isHeard = from.isConnected && document.visibilityState === 'visible' && (log ?? scope);
    if (!isHeard || !(options.own || options.assertive || isInViewport(from))) {
      queue.drop(waiting);
      turn();
      return;
    }
    const region = scope && regionOf(scope);
    const due = Math.max(at, region ? region.since + EMPTY : 0);
    const now = clock.now();
    if (now < due) {
      wake = after(due - now, turn);
      return;
    }
    const text = queue.take(waiting, now);
    const place = log ?? region!.element.children[options.assertive ? 1 : 0]!;
    if (text !== undefined) append(place, text, from, options.own);
    turn();
  };

  const noteKey = (): void => queue.pressKey(clock.now());

  const release = (): void => {
    holders -= 1;
    if (holders > 0) return;
    for (const timer of timers) clock.clearTimeout(timer);
    timers.clear();
    for (const { element } of regions.values()) element.remove();
    regions.clear();
    standing.clear();
    queue.clear();
    wake = undefined;
  };

  return {
    hold: (element) => {
      holders += 1;
      regionOf(document.body);
      element?.addEventListener('keydown', noteKey, { capture: true, passive: true });
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        element?.removeEventListener('keydown', noteKey, { capture: true });
        release();
      };
    },
    hush: (from, keepsOwn) => {
      queue.hush(from, keepsOwn);
      for (const [takeBack, [by, isOwn]] of standing) if (by === from && !(keepsOwn && isOwn)) takeBack();
      turn();
    },
    announce: (from, text, options = {}) => {
      if (holders === 0) return;
      queue.add(from, text, options, clock.now());
      turn();
    },
  };
}

/** Some of it is where the person looks; what changes elsewhere isn't told (INTERACTION.md 1.3). */
function isInViewport(from: Element): boolean {
  if (!from.checkVisibility()) return false;
  const { top, bottom, left, right } = from.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight && right >= 0 && left <= innerWidth;
}

/** The language that an element's text is in, for the page's may be another. */
const languageOf = (from: Element): string =>
  (from.shadowRoot?.querySelector<HTMLElement>('[lang]') ?? from.closest<HTMLElement>('[lang]'))?.lang ?? '';

const page = createAnnouncer({
  now: () => performance.now(),
  setTimeout: (act, delay) => setTimeout(act, delay) as unknown as number,
  clearTimeout: (timer) => clearTimeout(timer),
});

/** Keeps this document's announcer in the page until the answer is called; see `Announcer.hold`. */
export const holdAnnouncer = (element?: EventTarget): (() => void) => page.hold(element);

/** What an element was about to say isn't said; see `Announcer.hush`. */
export const hush = (from: Element, keepsOwn?: boolean): void => page.hush(from, keepsOwn);

/** Says a text by this document's announcer; see `Announcer.announce`. */
export const announce = (from: Element, text: string, options?: AnnounceOptions): void =>
  page.announce(from, text, options);

import type { FeedController } from './feed-controller.ts';
import type { InUse } from './in-use.ts';

/** Milliseconds for which an entry is before the person until it counts as seen. */
const LONG_ENOUGH = 1_000;
/** The part of an entry, or of the view, that is in view then. */
const ENOUGH = 0.5;
/** So many that one of an entry of twenty views is crossed in each. */
const THRESHOLDS = Array.from({ length: 21 }, (_, step) => step / 20);

/**
 * Tells of entries that were really seen: half of the entry or of the view, for a second, in a visible document,
 * with nothing over them, such as a modal (THR-4, INTERACTION.md 3.5).
 */
export function createSeenWatch(
  feed: FeedController,
  onSeen: (sequence: number) => void,
): Pick<InUse, 'watch' | 'unwatch' | 'rewatch' | 'rest'> {
  /** Article in view → since when. */
  const inView = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  const heed = (entries: readonly IntersectionObserverEntry[]): void => {
    const { height } = feed.window.place;
    for (const { target, intersectionRect, boundingClientRect } of entries) {
      const enough = Math.min(boundingClientRect.height, height) * ENOUGH;
      // What is told of late may be gone by now.
      const isSeen = target.isConnected && intersectionRect.height > 0 && intersectionRect.height >= enough;
      if (!isSeen) inView.delete(target);
      else if (!inView.has(target)) inView.set(target, performance.now());
    }
    plan();
  };
  const observer = new IntersectionObserver(heed, { threshold: THRESHOLDS });

  /** Frames come only to a document that is seen. */
  const plan = (): void => {
    if (timer !== undefined || frame !== 0 || inView.size === 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (inView.size === 0) return;
      const first = Math.min(...inView.values());
      timer = setTimeout(check, Math.max(0, first + LONG_ENOUGH - performance.now()));
    });
  };
  const check = (): void => {
    timer = undefined;
    const now = performance.now();
    let highest = 0;
    for (const [article, since] of inView) {
      if (!article.isConnected) inView.delete(article);
      if (since + LONG_ENOUGH > now || !article.isConnected) continue;
      const { sequence } = (article as HTMLElement).dataset;
      if (document.visibilityState === 'visible' && !isCovered(article, feed)) {
        inView.delete(article);
        highest = Math.max(highest, Number(sequence ?? 0));
      } else inView.set(article, now);
    }
    // All before it were seen too, or are read by now.
    if (highest > 0) onSeen(highest);
    plan();
  };

  return {
    watch: (node) => observer.observe(node),
    unwatch(node) {
      observer.unobserve(node);
      inView.delete(node);
    },
    rewatch() {
      for (const { node } of feed.window.rows.all) {
        observer.unobserve(node);
        observer.observe(node);
      }
    },
    rest() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      timer = undefined;
      frame = 0;
      inView.clear();
    },
  };
}

/** Something lies over the middle of what is in view of an article; what is inert under a modal isn't hit either. */
function isCovered(article: Element, feed: FeedController): boolean {
  const box = article.getBoundingClientRect();
  const view = feed.window.place.scroller!.getBoundingClientRect();
  const top = Math.max(0, box.top, view.top);
  const bottom = Math.min(innerHeight, box.bottom, view.bottom);
  const left = Math.max(0, box.left, view.left);
  const right = Math.min(innerWidth, box.right, view.right);
  const hit = (article.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return !article.contains(hit);
}

import { END } from './aims.ts';
import type { FeedController } from './feed-controller.ts';

/** Heeds what changes its size by itself: rows by a font or what they draw in themselves, the view by its host. */
export interface SizesWatch {
  watch(node: HTMLElement): void;
  unwatch(node: HTMLElement): void;
  /** The scroller, in the place of another. */
  watchView(): void;
}

/** Watches the rows of a feed and its view; what is read keeps its place, and the end if one is there. */
export function createSizesWatch({ window, redraw }: FeedController): SizesWatch {
  const { geometry, place, rows } = window;
  let view: Element | undefined;
  let frame = 0;
  // New rows would be observed too late, in a loop: they are drawn in the next frame.
  const drawSoon = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      redraw();
    });
  };

  /** After the browser's layout, before its paint. */
  const heed = (entries: readonly ResizeObserverEntry[]): void => {
    if (!place.isSet) {
      drawSoon();
      return;
    }
    if (!place.scroller || place.scroller.clientWidth === 0) {
      // Not displayed: some engines forget how far it was scrolled.
      place.enter(window.feed);
      return;
    }
    const focused = window.focused?.key;
    place.take(focused);
    window.isAtEnd &&= place.isPinned;
    const isFollowing = window.isAtEnd && (focused === undefined || focused === geometry.lastKey);
    let isChanged = false;
    for (const { target, borderBoxSize } of entries) {
      const height = borderBoxSize[0]?.blockSize ?? 0;
      if (target === place.scroller) isChanged = place.measure() || isChanged;
      else if (height > 0) {
        const row = rows.holding(target);
        isChanged = (row !== undefined && geometry.measured(row.key, height)) || isChanged;
      }
    }
    if (!isChanged) return;
    place.settle(rows.all, place.topFor(isFollowing ? END : undefined), isFollowing, focused);
    drawSoon();
  };
  const observer = new ResizeObserver(heed);

  return {
    watch: (node) => observer.observe(node),
    unwatch: (node) => observer.unobserve(node),
    watchView() {
      if (view === place.scroller) return;
      if (view) observer.unobserve(view);
      view = place.scroller;
      if (view) observer.observe(view);
    },
  };
}

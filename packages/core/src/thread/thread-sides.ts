import type { ThreadPage } from '@revampd/api-client';
import { toRevampdError } from '../actions/outcome.ts';
import type { Range } from './loaded-entries.ts';
import type { ThreadPages } from './thread-pages.ts';
import type { ThreadSide } from './thread-state.ts';

/** Towards the first entry, or the newest. */
export type Side = 'older' | 'newer';

/** Loads a window on at both of its sides, one page at a time at each. */
export interface ThreadSides {
  of(side: Side): ThreadSide;
  /** Resolves with whether the page brought the window further. */
  load(side: Side): Promise<boolean>;
  /** Another window: what is on its way to this one is given up. */
  reset(): void;
}

export interface SidesOptions {
  readonly pages: ThreadPages;
  readonly range: () => Range | undefined;
  /** How many entries the thread has. */
  readonly count: () => number;
  readonly onPage: (page: ThreadPage) => void;
  readonly onChange: () => void;
}

const MORE: ThreadSide = { status: 'more' };

export function createThreadSides({ pages, range, count, onPage, onChange }: SidesOptions): ThreadSides {
  let sides: Record<Side, ThreadSide> = { older: MORE, newer: MORE };
  let loading = new AbortController();
  const isEnd = (side: Side): boolean => {
    const { first = 1, last = 0 } = range() ?? {};
    return side === 'older' ? first <= 1 : last >= count();
  };
  const enter = (side: Side, next: ThreadSide): void => {
    sides = { ...sides, [side]: next };
    onChange();
  };
  return {
    of: (side) => (sides[side].status !== 'loading' && isEnd(side) ? { status: 'end' } : sides[side]),
    async load(side) {
      const before = range();
      if (!before || sides[side].status === 'loading' || isEnd(side)) return false;
      const { signal } = loading;
      enter(side, { status: 'loading' });
      try {
        const page = await (side === 'older' ? pages.before(before.first, signal) : pages.after(before.last, signal));
        if (signal.aborted) return false;
        sides = { ...sides, [side]: MORE };
        onPage(page);
        onChange();
      } catch (cause) {
        if (!signal.aborted) enter(side, { status: 'failed', error: toRevampdError(cause) });
        return false;
      }
      const { first, last } = range() ?? before;
      return first < before.first || last > before.last;
    },
    reset() {
      loading.abort();
      loading = new AbortController();
      sides = { older: MORE, newer: MORE };
    },
  };
}

import type { FeedController } from './feed-controller.ts';
import type { RowKey } from './geometry.ts';
import type { Row } from './row-nodes.ts';

/** What had focus before rows were drawn. */
export interface FocusBefore {
  readonly active: Element | null;
  readonly row: Row | undefined;
  readonly key: RowKey | undefined;
}

/** Keeps focus where it is, whatever is drawn (INTERACTION.md F5, F7). */
export interface RowFocus {
  /** The row that had focus last: Tab comes back to it, wherever one has scrolled (F9). */
  readonly last: RowKey | undefined;
  /** Focus may have come into a row. */
  enter(): void;
  remember(): FocusBefore;
  restore(before: FocusBefore): void;
}

/** Focus in the rows of a feed. */
export function createRowFocus({ window, options }: FeedController): RowFocus {
  const { geometry, rows } = window;
  let wasFocused = false;
  const give = (node: Element | undefined): void => (node as HTMLElement | undefined)?.focus({ preventScroll: true });
  const enter = (): void => {
    const { focused } = window;
    if (!focused) return;
    wasFocused = true;
    rows.setStop(focused.key);
  };
  enter();
  return {
    get last() {
      wasFocused &&= rows.stop !== undefined && geometry.has(rows.stop);
      return wasFocused ? rows.stop : undefined;
    },
    enter,
    remember() {
      const { active, focused: row } = window;
      return { active, row, key: row?.key };
    },
    restore({ active, row, key }) {
      if (!row || window.active === active) return;
      if (active?.isConnected) give(active);
      else if (row.node.isConnected) give(row.node);
      // An unsent message was deleted.
      else if (typeof key !== 'string' || !options.toComposer()) give(rows.get(rows.stop ?? '')?.node);
    },
  };
}

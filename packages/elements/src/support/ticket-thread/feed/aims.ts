import type { Geometry, RowKey, View } from './geometry.ts';

/** Where the view is to go. */
export interface Aim {
  /** The row that is to be there. */
  readonly key?: RowKey;
  /** One jumps there: the row is marked for a moment, so that the eye finds it. */
  readonly isJump?: boolean;
  /** The top of the view then, from where it is. */
  readonly top: (geometry: Geometry, from: View) => number;
}

/** As far down as it goes. */
export const END: Aim = { top: (geometry, { height }) => Math.max(geometry.start, geometry.end - height) };

/** Pixels beside a focused row, so that its ring isn't cut off. */
const RING = 4;

/** Whether a row with its ring has no room in the view. */
export const isTall = (geometry: Geometry, key: RowKey, { height }: View): boolean =>
  geometry.heightOf(key) + 2 * RING > height;

/** The row with some of what stands before it; where it is in view, the view stays. */
export const jumpTo = (key: RowKey): Aim => ({
  key,
  isJump: true,
  top(geometry, view) {
    const start = geometry.topOf(key);
    const rest = view.height - geometry.heightOf(key);
    if (isTall(geometry, key, view)) return start - RING;
    if (isIn(geometry, key, view)) return view.top;
    return Math.min(END.top(geometry, view), start - Math.min(view.height / 4, rest));
  },
});

/** As little as brings the row into view; a taller one by the end from which one comes. */
export const nearTo = (key: RowKey, isUpwards: boolean): Aim => ({
  key,
  top(geometry, view) {
    const start = geometry.topOf(key) - RING;
    const end = geometry.endOf(key) + RING - view.height;
    if (isTall(geometry, key, view)) return isUpwards ? end : start;
    if (isIn(geometry, key, view)) return view.top;
    return start < view.top ? start : end;
  },
});

const isIn = (geometry: Geometry, key: RowKey, { top, height }: View): boolean =>
  geometry.topOf(key) - RING >= top && geometry.endOf(key) + RING <= top + height;

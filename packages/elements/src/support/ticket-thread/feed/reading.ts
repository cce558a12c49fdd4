import type { Thread } from '@revampd/core';
import type { RowWindow } from './row-window.ts';

/** Views of the loaded edge within which the next page is loaded. */
const NEAR = 2;

/** The newest row is in view, at least its beginning. */
export function isNewestInView({ geometry, place }: RowWindow, thread: Thread | undefined): boolean {
  const { lastKey, loaded } = geometry;
  if (!place.isSet || lastKey === undefined) return true;
  const { top, height } = place.view;
  return loaded.last === thread?.window?.count && geometry.topOf(lastKey) < top + height;
}

/** Some of an entry is in view. */
export function isInView({ geometry, place }: RowWindow, sequence: number | undefined): boolean {
  if (sequence === undefined || !place.isSet || !geometry.has(sequence)) return false;
  const { top, height } = place.view;
  return geometry.topOf(sequence) < top + height && geometry.endOf(sequence) > top;
}

/** Tells the thread where one reads, and loads more of it where its loaded edge is near. */
export function lookAround(rowWindow: RowWindow, thread: Thread): void {
  const { geometry, place, active } = rowWindow;
  const { window } = thread;
  if (!window || !place.isSet || place.height === 0) return;
  const { top, height } = place.view;
  thread.lookAt(isNewestInView(rowWindow, thread) || typeof place.holder !== 'number' ? window.last : place.holder);
  // Who is at the button that loads it isn't taken away from it.
  const isNearStart = top - geometry.start < NEAR * height && !active?.matches('[data-edge]');
  if (window.older.status === 'more' && isNearStart) void thread.loadOlder();
  if (window.newer.status === 'more' && geometry.end - top - height < NEAR * height) void thread.loadNewer();
}

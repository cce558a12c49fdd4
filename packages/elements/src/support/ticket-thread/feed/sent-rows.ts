import type { Thread } from '@revampd/core';
import type { RowWindow } from './row-window.ts';

/** What was unsent is in the thread now: its row goes over to it, with its node and the focus in it. */
export function adoptSent(rowWindow: RowWindow, thread: Thread): void {
  const { geometry, rows } = rowWindow;
  const { window, unsent } = thread;
  if (!window || geometry.tail.length === 0) return;
  const ids = new Set(unsent.map(({ id }) => id));
  const from = Math.max(window.first, geometry.loaded.last + 1);
  for (const id of geometry.tail) {
    if (ids.has(id)) continue;
    for (let sequence = window.last; sequence >= from; sequence -= 1) {
      const sent = thread.entry(sequence);
      if (sent?.kind !== 'message' || sent.client_id !== id) continue;
      geometry.measured(sequence, geometry.heightOf(id));
      rows.rename(id, sequence);
      rowWindow.markDirty(sequence);
      break;
    }
  }
}

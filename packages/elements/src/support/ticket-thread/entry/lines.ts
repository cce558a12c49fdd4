import { html, nothing, type TemplateResult } from 'lit';
import type { EntryPlace, EntryScene, ThreadEntry } from './entry-scene.ts';
import { domId } from './entry-scene.ts';
import { dayName } from './entry-time.ts';

/**
 * The lines above an entry: its day, and where the unread begin. Both are for the eye: an entry's own name says them, in the
 * time's whole date and in "New."
 */
export function linesAbove(entry: ThreadEntry, place: EntryPlace, scene: EntryScene): TemplateResult {
  const { startsDay, newCount } = place;
  return html`${
    startsDay
      ? html`<div class="line" part="day" aria-hidden="true"><span>${dayName(entry.created_at, scene)}</span></div>`
      : nothing
  }${
    newCount === undefined
      ? nothing
      : html`<div class="line unread" part="unread" aria-hidden="true">
            <span>${scene.words('countNew', { count: newCount })}</span>
          </div>
          <span hidden id="${domId(entry)}-new">${scene.words('isNew')}</span>`
  }`;
}

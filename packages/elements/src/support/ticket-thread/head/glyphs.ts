import type { Ticket } from '@revampd/core';
import { svg, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import { eventGlyphs } from '../entry/entry-icons.ts';
import { valueIn } from '../entry/entry-scene.ts';

const LEVELS: Readonly<Record<string, number>> = { low: 0, medium: 1, high: 2 };
const BARS = eventGlyphs['priority_changed']!.split(/(?=M)/);

/** The ring of a status (LOOKS.md 8); one that came after this code has the plain one. */
export const statusGlyph = (status: Ticket['status']): TemplateResult =>
  icon(valueIn(eventGlyphs, status) ?? eventGlyphs['other']!, `status-glyph ${status === 'open' ? 'dashed' : status}`);

/** The bars of a priority (LOOKS.md 8). */
export const priorityGlyph = (priority: Ticket['priority']): TemplateResult =>
  svg`<svg class="icon bars ${priority}" viewBox="0 0 24 24" aria-hidden="true">${BARS.map(
    (bar, at) => svg`<path d=${bar} class=${at > (valueIn(LEVELS, priority) ?? -1) ? 'off' : ''}></path>`,
  )}</svg>`;

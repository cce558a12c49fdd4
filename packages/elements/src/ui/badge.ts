import { html, type TemplateResult } from 'lit';
import { icon } from './icon.ts';

export const BADGE_TONES = ['pending', 'success', 'neutral', 'info', 'danger'] as const;
/** What a state means to the viewer; a rejection is neutral: a choice, not an error (LOOKS.md 9). */
export type BadgeTone = (typeof BADGE_TONES)[number];

/** A state as glyph and word, tinted: never colour alone. `glyph` comes from `icons.ts`. */
export function badge(tone: BadgeTone, glyph: string, word: unknown): TemplateResult {
  return html`<span class="badge ${tone}" part="badge">${icon(glyph)}<span>${word}</span></span>`;
}

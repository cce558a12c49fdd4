import { html, nothing, type TemplateResult } from 'lit';
import { advise } from '../advice/advise.ts';

/** A level from 1 to 6, or `none`: the same text without the role of a heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'none';

/** Reads a `heading-level` attribute; anything else than 1 to 6 or `none` is 2 (INTERACTION.md G2). */
export function toHeadingLevel(value: string | null): HeadingLevel {
  if (value === 'none') return 'none';
  const level = Number(value);
  if (Number.isInteger(level) && level >= 1 && level <= 6) return level as HeadingLevel;
  if (value !== null) advise('headingLevel', value);
  return 2;
}

/** The level below, for headings inside an element; 6 is the last. */
export function nextLevel(level: HeadingLevel): HeadingLevel {
  return level === 'none' ? 'none' : (Math.min(level + 1, 6) as HeadingLevel);
}

/** A heading whose level the host decides. It can be focused by script, where focus has nowhere else to go. */
export function heading(
  level: HeadingLevel,
  content: unknown,
  { id, classes = '' }: { readonly id?: string; readonly classes?: string } = {},
): TemplateResult {
  const role = level === 'none' ? nothing : 'heading';
  const ariaLevel = level === 'none' ? nothing : level;
  return html`<div id=${id ?? nothing} class=${classes} role=${role} aria-level=${ariaLevel} tabindex="-1">
    ${content}
  </div>`;
}

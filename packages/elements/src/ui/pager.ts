import type { ListMessages, Translate } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';

export interface Pager {
  readonly words: Translate<ListMessages>;
  /** From 1. */
  readonly page: number;
  /** Goes a page back or forth; undefined at an end. */
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
}

/** Previous, the page's number, Next. A button at an end stays focusable and does nothing (INTERACTION.md F6, 2.6). */
export function pager({ words, page, previous, next }: Pager): TemplateResult {
  const button = (label: string, act: (() => void) | undefined) => html`
    <button type="button" part="button" class="small" aria-disabled=${act ? nothing : 'true'} @click=${() => act?.()}>
      ${label}
    </button>
  `;
  return html`
    <div class="pager" role="group" aria-label=${words('pages')}>
      ${button(words('previous'), previous)}
      <span class="page">${words('page', { page })}</span>
      ${button(words('next'), next)}
    </div>
  `;
}

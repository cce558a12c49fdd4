import { css, unsafeCSS } from 'lit';
import { HIGHLIGHT } from './marks.ts';

/** The bar in which one finds words: one line, or two where there is little room. */
export const findStyles = css`
  .find {
    display: grid;
    grid-template-columns: minmax(0, 24em) minmax(6.5em, 1fr) auto;
    align-items: center;
    gap: 4px 8px;
    padding: 8px var(--_inset);
    background: var(--_surface-sunken);
    border-block-end: 1px solid var(--_border);
  }
  .find-field {
    inline-size: 100%;
    min-block-size: var(--_control-small);
    padding: 2px 10px;
    font: 400 var(--_size-md) / 1.43 var(--_font);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border-field);
    border-radius: var(--_radius-md);
  }
  .find-field:focus-visible {
    border-color: var(--_focus);
    outline-offset: -1px;
  }
  .find-field::placeholder {
    color: var(--_text-subtle);
    opacity: 1;
  }
  .find-count {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
    font-size: var(--_size-sm);
    font-variant-numeric: tabular-nums;
    color: var(--_text-muted);
  }
  .find-waiting {
    animation: appear 0s 0.3s backwards;
  }
  .find-ways {
    display: flex;
    gap: 2px;
    margin-inline-end: -6px;
  }
  .find-way {
    inline-size: max(var(--_touch, 0px), 28 * var(--_u));
    min-block-size: max(var(--_touch, 0px), 28 * var(--_u));
    padding: 0;
  }
  .find-way[aria-disabled='true'],
  .find-way[aria-disabled='true']:hover {
    background: none;
    border-color: transparent;
  }
  .find-trouble {
    grid-column: 1 / -1;
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_danger-text);
  }
  .find-trouble button {
    display: inline-flex;
    min-block-size: max(var(--_touch, 0px), 24px);
    text-decoration: underline;
  }
  ::highlight(${unsafeCSS(HIGHLIGHT)}) {
    color: var(--_text);
    background-color: var(--_warning-border);
  }
  @container (width < 28em) {
    .find {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .find-field {
      grid-column: 1 / -1;
    }
  }
  @media (pointer: coarse) {
    .find-field {
      font-size: max(16px, var(--_size-md));
    }
  }
  @media (forced-colors: active) {
    ::highlight(${unsafeCSS(HIGHLIGHT)}) {
      color: MarkText;
      background-color: Mark;
    }
  }
`;

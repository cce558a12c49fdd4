import { css } from 'lit';

/** Fields, amounts and radio cards: what a person fills in (LOOKS.md 9). */
export const fieldStyles = css`
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 6px;
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .field-label {
    padding: 0;
    font-weight: 550;
    font-size: var(--_size-sm);
    line-height: 1.4;
  }
  .field-label span {
    font-weight: 400;
    color: var(--_text-muted);
  }
  .field-hint,
  .field-error {
    font-size: var(--_size-xs);
    line-height: 1.35;
    color: var(--_text-muted);
  }
  .field-error {
    display: flex;
    align-items: flex-start;
    gap: 6px;
    color: var(--_danger-text);
  }
  .field-error .icon {
    inline-size: 1.35em;
    block-size: 1.35em;
  }
  .input {
    inline-size: 100%;
    min-block-size: var(--_control);
    padding: 4px 10px;
    font: 400 var(--_size-md) / 1.43 var(--_font);
    color: var(--_text);
    background-color: var(--_surface);
    border: 1px solid var(--_border-field);
    border-radius: var(--_radius-md);
  }
  textarea.input {
    min-block-size: calc(2 * 1.43em + 16px);
    /* A long text scrolls: what is wrong with it stands below, to be seen (O3). */
    max-block-size: 14em;
    padding-block: 7px;
    field-sizing: content;
    resize: vertical;
  }
  .input:is(:focus-visible, :has(input:focus-visible)) {
    border-color: var(--_focus);
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  .input:is([aria-invalid='true'], :has(input[aria-invalid='true'])) {
    border-color: var(--_danger-text);
    outline-color: var(--_danger-text);
  }
  .input:is(:read-only:is(input, textarea), :has(input:read-only)) {
    background-color: var(--_surface-sunken);
  }
  .amount-box {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
    padding: 0;
  }
  /* The button stands below it before it covers the figures. */
  .amount {
    display: flex;
    align-items: baseline;
    flex: 1 1 6.5em;
    gap: 6px;
    min-inline-size: 0;
    padding-inline: 10px;
  }
  .symbol {
    color: var(--_text-muted);
  }
  .amount input {
    flex: 1;
    inline-size: 0;
    min-inline-size: 3em;
    min-block-size: calc(var(--_control) - 2px);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: tabular-nums;
    outline: 0;
  }
  .amount-box:dir(rtl) input {
    text-align: right;
  }
  .amount-box button {
    flex: none;
    margin-inline-end: 2px;
  }
  .amount-box button[aria-disabled='true'] {
    background: none;
    border-color: transparent;
  }

  /* One column of figures for all cards, so that they end at one edge in right-to-left text too. */
  .cards {
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 4px 10px;
  }
  .cards > * {
    grid-column: 1 / -1;
  }
  .cards legend {
    margin-block-end: 6px;
  }
  .card {
    display: grid;
    grid-template-columns: subgrid;
    align-items: start;
    row-gap: 2px;
    inline-size: 100%;
    padding: 11px 12px;
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-md);
    cursor: pointer;
  }
  .card:hover {
    background: var(--_surface-hover);
  }
  .card:has(:checked) {
    border-color: var(--_accent-text);
    background: var(--_accent-subtle);
    box-shadow: inset 0 0 0 1px var(--_accent-text);
  }
  .card:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .card input {
    appearance: none;
    inline-size: calc(16 * var(--_u));
    block-size: calc(16 * var(--_u));
    margin: 2px 0 0;
    border: 1px solid var(--_border-field);
    border-radius: 50%;
    background: var(--_surface);
    outline: 0;
  }
  .card input:checked {
    border: calc(5 * var(--_u)) solid var(--_accent-text);
  }
  .card-text {
    display: contents;
  }
  .card-title,
  .card-end {
    font-weight: 550;
  }
  .card-end {
    grid-area: 1 / 3;
    text-align: right;
  }
  .card-sub {
    grid-column: 2 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_text-muted);
  }
  .card:has([aria-disabled='true']) {
    cursor: default;
  }
  @media (pointer: coarse) {
    .input {
      font-size: max(16px, var(--_size-md));
    }
  }
  @media (forced-colors: active) {
    .card input:checked {
      border-color: Highlight;
    }
    .card:has(:checked) {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
    .card:has(:focus-visible) {
      outline: 3px solid;
    }
  }
`;

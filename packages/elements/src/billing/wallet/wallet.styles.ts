import { css } from 'lit';

/** The wallet's own layout; tracks in em, so that larger text folds it as a narrower box does. */
export const walletStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
    padding: 18px var(--_inset) 0;
  }
  /* Read after what the credit pays, and seen beside the balance: there is no stop of Tab in between. */
  .acts {
    order: 1;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .label {
    margin-block-end: 2px;
    font-weight: 550;
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  .balance {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 8px;
    min-block-size: 1.12em;
    font: 600 var(--_size-3xl) / 1.12 var(--_font-heading);
    letter-spacing: -0.028em;
  }
  .balance[data-length='2xl'] {
    font-size: var(--_size-2xl);
    letter-spacing: -0.022em;
  }
  .balance[data-length='xl'] {
    font-size: var(--_size-xl);
    letter-spacing: -0.014em;
  }
  .changed {
    animation: changed 1s;
  }
  @keyframes changed {
    from {
      background: var(--_accent-subtle);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .changed {
      animation: none;
    }
  }
  .currency {
    font: 400 var(--_size-sm) / 1.4 var(--_font);
    letter-spacing: 0;
    color: var(--_text-muted);
  }
  .head > :is(.scope, .notice) {
    order: 3;
    flex: 0 0 calc(100% + 2 * var(--_inset));
    min-inline-size: 0;
    margin: 10px calc(-1 * var(--_inset)) 0;
  }
  .head > .notice {
    order: 2;
  }
  .scope {
    display: flex;
    align-items: flex-start;
    gap: 10px;
    padding: 10px var(--_inset);
    background: var(--_surface-sunken);
    border-block: 1px solid var(--_border);
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  .scope p {
    min-inline-size: 0;
    text-wrap: pretty;
  }
  .scope strong {
    font-weight: 600;
    color: var(--_text);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    min-block-size: calc(24px + var(--_control-small));
    padding: 12px var(--_inset);
  }
  .history {
    font: 600 var(--_size-lg) / 1.4 var(--_font-heading);
    letter-spacing: -0.008em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 0 8px;
    text-align: start;
    font-weight: 400;
    vertical-align: middle;
  }
  :is(th, td):first-child {
    padding-inline-start: var(--_inset);
  }
  :is(th, td):last-child {
    padding-inline-end: var(--_inset);
  }
  /* Where rows end before their room does; else on the foot's own line. */
  [part='history'] {
    margin-block-end: -1px;
    border-block-end: 1px solid var(--_border);
  }
  thead {
    background: var(--_surface-sunken);
  }
  th {
    block-size: calc(34 * var(--_u));
    border-block: 1px solid var(--_border);
    font-weight: 500;
    font-size: var(--_size-xs);
    color: var(--_text-subtle);
  }
  /* Widths that grow with what can't be cut; the description has the rest. */
  .when {
    inline-size: 10em;
    white-space: nowrap;
  }
  /* Figures compare by their last digit, in right-to-left text too (LOOKS.md 12). */
  :is(.much, .after) {
    inline-size: 9.5em;
    white-space: nowrap;
    text-align: right;
  }
  .much {
    font-weight: 500;
  }
  td {
    block-size: var(--_row);
    border-block-start: 1px solid var(--_border);
  }
  tbody tr:first-child td {
    border-block-start: 0;
  }
  td.when,
  td.after {
    font-size: var(--_size-sm);
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 8px;
    padding-block: 6px;
  }
  .entry-icon {
    flex: none;
    padding: calc(6 * var(--_u));
    inline-size: calc(28 * var(--_u));
    block-size: calc(28 * var(--_u));
    border-radius: var(--_radius-sm);
    background: var(--_surface-hover);
    color: var(--_text-muted);
  }
  .entry-icon > svg {
    display: block;
  }
  /* Drawn only where it has room: Chromium never paints what a container query hid before it was laid out and then animates. */
  .entry-icon.bone {
    display: block;
    background: var(--_skeleton);
  }
  .in {
    color: var(--_success-text);
  }
  .entry-icon.in {
    background: var(--_success-subtle);
  }
  :dir(rtl) > .mirrored {
    transform: scaleX(-1);
  }
  .text {
    min-inline-size: 0;
    flex: 1;
  }
  .kind {
    font-weight: 550;
  }
  .what {
    margin-block-start: 2px;
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  /* 24 px to hit, without making the row higher. */
  .what :is(a, button) {
    display: inline-block;
    min-inline-size: 24px;
    font-weight: 500;
    padding-block: 4px;
    margin-block: -4px;
  }

  /* One column of figures for all rows, so that they end at one edge in right-to-left text too. */
  ul {
    margin: 0;
    padding: 0;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
  }
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    gap: 2px 12px;
    min-block-size: var(--_row);
    padding: 10px var(--_inset);
    border-block-start: 1px solid var(--_border);
  }
  li .entry {
    align-items: flex-start;
    padding: 0;
  }
  li .much {
    inline-size: auto;
  }
  /* On the line of what it is beside. */
  li .when {
    margin-block-start: 3px;
    inline-size: auto;
    font-size: var(--_size-xs);
    color: var(--_text-subtle);
    text-align: end;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    min-block-size: calc(54 * var(--_u));
    padding: 10px var(--_inset);
    border-block-start: 1px solid var(--_border);
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 10px;
  }
  .page {
    font-variant-numeric: tabular-nums;
  }
  /* At the top edge of the card. */
  [part='stale'] {
    border-start-start-radius: calc(var(--_radius-lg) - 1px);
    border-start-end-radius: calc(var(--_radius-lg) - 1px);
  }
  /* The caption itself is not to be seen; what it names shows where focus is. */
  ul:focus-visible,
  table:has(caption:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  /* As high as the skeleton was, at least: rows have the room that is left, or what stands in their place (LOK-1). */
  .base,
  [aria-busy] {
    display: flex;
    flex: auto;
    flex-direction: column;
  }
  slot,
  .state {
    display: grid;
    margin-block: auto;
  }

  .figure {
    align-self: center;
    inline-size: 6em;
  }
  .word {
    inline-size: 5em;
    border-radius: 0;
  }
  .act {
    inline-size: 9em;
    block-size: var(--_control);
  }
  .turn {
    inline-size: 15em;
    block-size: var(--_control-small);
  }
  .more {
    display: none;
  }
  .short {
    inline-size: 4.5em;
  }
  .long {
    inline-size: min(11em, 100%);
  }

  @container (width < 24em) {
    .balance {
      font-size: var(--_size-2xl);
    }
    .balance[data-length='2xl'] {
      font-size: var(--_size-xl);
    }
    .balance[data-length='xl'] {
      font-size: var(--_size-lg);
    }
    /* Every other description needs a second line here. */
    li:nth-child(odd) .more {
      display: block;
    }
  }
  @container (width < 46em) {
    .entry-icon {
      display: none;
    }
    .when {
      inline-size: 6em;
    }
    :is(.much, .after) {
      inline-size: 7.5em;
    }
  }
`;

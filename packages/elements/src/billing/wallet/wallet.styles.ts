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
    font-weight: 500;
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
    margin: 8px calc(-1 * var(--_inset)) 0;
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
    color: var(--_text-muted);
  }
  .scope p {
    min-inline-size: 0;
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
    inline-size: 9em;
  }
  :is(.much, .after) {
    inline-size: 9.5em;
  }
  .when,
  .much,
  .after {
    white-space: nowrap;
  }
  /* Figures compare by their last digit, in right-to-left text too (LOOKS.md 12). */
  :is(th, td):is(.much, .after) {
    text-align: right;
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
  td.much {
    font-weight: 500;
  }
  .in {
    color: var(--_success-text);
  }
  .entry {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-block: 6px;
  }
  .entry-icon {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: calc(28 * var(--_u));
    block-size: calc(28 * var(--_u));
    border-radius: var(--_radius-sm);
    background: var(--_surface-hover);
    color: var(--_text-muted);
  }
  .entry-icon.in {
    background: var(--_success-subtle);
    color: var(--_success-text);
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
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  /* 24 px to hit, without making the row higher. */
  .what :is(a, button) {
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 4px;
    margin-block: -4px;
  }

  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  /* One column of figures for all rows, so that they end at one edge in right-to-left text too. */
  ul {
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
    font-weight: 500;
    text-align: right;
  }
  li .when {
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
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    padding: 10px var(--_inset);
    border-block-end: 1px solid var(--_warning-border);
    background: var(--_warning-subtle);
    color: var(--_warning-text);
  }
  .notice > span {
    flex: 1;
    min-inline-size: 0;
  }
  .notice strong {
    font-weight: 600;
  }
  .notice.failed {
    border-block: 1px solid var(--_danger-border);
    background: var(--_danger-subtle);
    color: var(--_danger-text);
  }
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

  /* As high as the skeleton's history, which knows nothing of how many entries will come. */
  .vacant {
    display: grid;
    align-content: center;
    min-block-size: calc(398 * var(--_u));
  }

  .figure {
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
    .head,
    .scope,
    .bar,
    .foot,
    .notice,
    li {
      padding-inline: 16px;
    }
    .head > :is(.scope, .notice) {
      flex-basis: calc(100% + 32px);
      margin-inline: -16px;
    }
    .vacant {
      min-block-size: calc(440 * var(--_u));
    }
    /* Every other description needs a second line here. */
    li:nth-child(even) .more {
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

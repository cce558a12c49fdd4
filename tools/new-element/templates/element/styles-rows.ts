import { isProse, type RowLayout } from '../../layout.ts';
import { when } from '../code.ts';

/** The styles of a table, the list that stands for it in a narrow box, and the pager. */
export const rowsStyles = ({ title, detail }: RowLayout, isChoosable: boolean): string => `  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: 6px 8px;
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
  [part='rows'] {
    margin-block-end: -1px;
    border-block-end: 1px solid var(--_border);
  }
  thead {
    background: var(--_surface-sunken);
  }
  thead th {
    block-size: calc(34 * var(--_u));
    padding-block: 0;
    border-block-end: 1px solid var(--_border);
    font-weight: 500;
    font-size: var(--_size-xs);
    color: var(--_text-subtle);
  }
  tbody :is(th, td) {
    block-size: var(--_row);
    border-block-start: 1px solid var(--_border);
  }
  tbody tr:first-child :is(th, td) {
    border-block-start: 0;
  }
  /* Widths that grow with what can't be cut; the name has the rest. */
  :is(th, td):is(.kind, .when, .figure) {
    inline-size: 9em;
    white-space: nowrap;
  }
  /* Figures compare by their last digit, in right-to-left text too (LOOKS.md 12). */
  .figure {
    text-align: right;
  }
  :is(td, div).figure {
    font-weight: 500;
  }
  :is(td, div).when {
    font-size: var(--_size-sm);
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    min-block-size: calc(22 * var(--_u));
  }
  .name {
    min-inline-size: 0;
    font-weight: 550;
    overflow-wrap: anywhere;
  }
${when(
  isChoosable,
  `  /* 24 px to hit, without making the row higher. */
  .name button {
    display: inline-block;
    min-inline-size: 24px;
    padding-block: 4px;
    margin-block: -4px;
  }
`,
)}  :is(.line, .side) .kind {
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  .detail {
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    margin: 0;
    padding: 0;
  }
  /* One column of figures for all rows, so that they end at one edge in right-to-left text too. */
  li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    gap: 6px 12px;
    min-block-size: var(--_row);
    padding: 10px var(--_inset);
    border-block-start: 1px solid var(--_border);
  }
  li:first-child {
    border-block-start: 0;
  }
  .side .when {
    text-align: end;
  }
  /* The caption itself is not to be seen; what it names shows where focus is. */
  ul:focus-visible,
  table:has(caption:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
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
  .long {
    inline-size: min(11em, 100%);
  }
  .range {
    inline-size: 6em;
  }
  .turn {
    inline-size: 15em;
    block-size: var(--_control-small);
  }${when(isProse(title) || isProse(detail), moreStyles(isProse(title)))}`;

/** The second line that stands in for what wraps: a name beside its kind sooner than what is said under it. */
const moreStyles = (isOfAll: boolean): string => `
  .more {
    display: none;
  }
  @container (width < 24em) {
    ${isOfAll ? 'li' : 'li:nth-child(odd)'} .more {
      display: block;
    }
  }`;

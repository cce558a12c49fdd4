import { css } from 'lit';

/** The head of a thread and the column of facts (LOOKS.md 10, pictures 06 and 19): what is seen at first. */
export const headStyles = css`
  .ticket-head {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 8px 16px;
    padding: 16px var(--_inset);
  }
  .ticket-names {
    flex: 1 1 10em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .ticket-number {
    font: 400 var(--_size-sm) / 1.4 var(--_font-mono, ui-monospace, monospace);
    color: var(--_text-muted);
  }
  .ticket-acts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
  }
  .ticket-acts:empty {
    display: none;
  }
  /* Find stands beside the title, and what takes room below it. */
  @container (width < 34em) {
    .ticket-acts {
      display: contents;
    }
  }
  .ticket-acts button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .ticket-head > :is(.status, .ticket-note) {
    flex: 0 0 100%;
    min-inline-size: 0;
  }
  .ticket-note {
    color: var(--_danger-text);
  }
  .facts {
    display: grid;
    align-content: start;
    gap: 16px;
    margin: 0;
    padding: 20px;
    overflow-wrap: anywhere;
  }
  .fact {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
  }
  .facts :is(dt, small) {
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_text-muted);
  }
  .facts dd {
    display: flex;
    align-items: center;
    gap: 8px;
    min-inline-size: 0;
    min-block-size: calc(24 * var(--_u));
    margin: 0;
  }
  .facts dd > span:not([class]) {
    min-inline-size: 0;
  }
  .facts small {
    display: block;
    text-align: match-parent;
  }
  .facts .person {
    flex: none;
    inline-size: calc(24 * var(--_u));
    block-size: calc(24 * var(--_u));
    border-radius: 50%;
    font-size: calc(10 * var(--_u));
  }
  .facts .person:empty {
    background: none;
    border: 1px dashed var(--_border-field);
  }
  .fact-readers {
    gap: 8px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_border);
  }
  .facts .tile {
    flex: none;
  }
  .count {
    margin-inline-start: auto;
    font-size: var(--_size-sm);
    color: var(--_text-muted);
    font-variant-numeric: tabular-nums;
  }
  .fact-button {
    min-block-size: max(calc(24 * var(--_u)), var(--_touch, 0px));
    max-inline-size: calc(100% + 12px);
    padding: 2px 6px;
    margin: -2px -6px;
    gap: 4px;
    font-weight: 400;
    line-height: 1.35;
    text-align: start;
    color: var(--_text);
    border-radius: var(--_radius-sm);
  }
  /* The glyph beside it stays in sight. */
  .fact-button:focus-visible {
    outline-offset: -2px;
  }
  .fact-button span {
    min-inline-size: 0;
  }
  .fact-button .icon {
    inline-size: calc(14 * var(--_u));
    color: var(--_text-muted);
  }
  .fact-button:is([aria-disabled='true'], [aria-disabled='true']:hover) {
    color: inherit;
    background: none;
    border-color: transparent;
  }
  .status-glyph.in_progress {
    color: var(--_warning-text);
  }
  .status-glyph.resolved {
    color: var(--_success-text);
  }
  .bars {
    stroke-width: 4;
    stroke-linecap: butt;
  }
  .bars.high {
    color: var(--_danger-text);
  }
  .bars .off {
    opacity: 0.28;
  }
  /* One line under the title: what matters most. */
  @container (width < 46em) {
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 14px;
      padding: 0 var(--_inset) 14px;
    }
    .fact:not(.fact-status, .fact-priority, .fact-assignedTo),
    .facts dd > span > small {
      display: none;
    }
    .fact dt {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .facts dd {
      gap: 6px;
    }
  }
`;

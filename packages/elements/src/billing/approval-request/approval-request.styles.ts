import { css } from 'lit';
import { badgeStyles } from '../../ui/badge.styles.ts';

/** The card of a request; tracks in em, so that larger text folds it as a narrower box does (LOOKS.md 10, pictures 04, 05). */
export const approvalRequestStyles = css`
  ${badgeStyles}
  .head {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0 12px;
    padding: 18px var(--_inset);
    border-block-end: 1px solid var(--_border);
  }
  .tile.large {
    inline-size: calc(36 * var(--_u));
    block-size: calc(36 * var(--_u));
    border-radius: var(--_radius-sm);
    font-size: calc(14 * var(--_u));
  }
  .asked {
    display: grid;
    align-content: start;
    gap: 2px;
    min-inline-size: 0;
  }
  .asked > * {
    justify-self: start;
  }
  .asked > *,
  .kicker,
  .words,
  .byline,
  dt,
  dd {
    overflow-wrap: anywhere;
  }
  .kicker {
    color: var(--_text-muted);
    font-size: var(--_size-sm);
    line-height: 1.4;
  }
  .kicker strong {
    font-weight: 600;
  }
  .asks {
    display: grid;
    justify-items: end;
    align-content: start;
    gap: 4px;
  }
  .price {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: flex-end;
    column-gap: 6px;
    min-block-size: 1.23em;
    font: 600 var(--_size-2xl) / 1.23 var(--_font-heading);
    letter-spacing: -0.022em;
  }
  .period {
    font: 400 var(--_size-sm) / 1.4 var(--_font);
    letter-spacing: 0;
    color: var(--_text-muted);
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 26em);
    gap: 20px;
    padding: 18px var(--_inset);
  }
  dl {
    margin: 0;
  }
  .facts > dl:not(.cost) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px 24px;
    align-content: start;
  }
  .facts > dl:not(.cost) > div {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  dt {
    color: var(--_text-muted);
  }
  dd {
    margin: 0;
    min-inline-size: 0;
  }
  .strong dd {
    font-weight: 550;
  }
  .cost {
    display: grid;
    gap: 10px;
    align-content: start;
    align-self: start;
    padding: 14px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-md);
  }
  .cost.became {
    border-color: transparent;
    background: var(--_surface-sunken);
  }
  .cost > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .cost dd {
    margin-inline-start: auto;
  }
  .ends dd {
    color: var(--_success-text);
  }
  .total {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_border);
  }
  .total :is(dt, dd) {
    font-weight: 600;
    color: var(--_text);
  }
  .note {
    display: flex;
    gap: 10px;
    padding: 16px var(--_inset);
    border-block-start: 1px solid var(--_border);
  }
  .note > div,
  .steps li > :last-child {
    min-inline-size: 0;
    flex: 1;
  }
  .byline,
  .when {
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_text-muted);
  }
  :is(.byline, .steps) strong {
    font-weight: 600;
    color: var(--_text);
  }
  .words {
    max-inline-size: 44em;
    margin-block-start: 2px;
    line-height: 1.5;
    text-align: match-parent;
    white-space: pre-line;
  }
  .person,
  .mark {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(32 * var(--_u));
    block-size: calc(32 * var(--_u));
    border-radius: 50%;
    font: 600 calc(12 * var(--_u)) / 1 var(--_font);
    color: var(--_party-other-text);
    background: var(--_party-other);
  }
  .person.self {
    color: var(--_accent-text);
    background: var(--_accent-subtle);
  }
  .person.platform {
    color: var(--_party-platform-text);
    background: var(--_party-platform);
  }
  .mark {
    color: var(--_text-muted);
    background: var(--_surface-hover);
  }
  .steps {
    display: grid;
    gap: 12px;
    align-content: start;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .steps li {
    display: flex;
    gap: 10px;
  }
  .steps :is(.person, .mark) {
    inline-size: calc(24 * var(--_u));
    block-size: calc(24 * var(--_u));
    font-size: calc(10 * var(--_u));
  }
  .steps .mark .icon {
    inline-size: calc(14 * var(--_u));
    block-size: calc(14 * var(--_u));
  }
  .steps p:first-child {
    padding-block: 2px;
  }
  .steps .words {
    color: var(--_text-muted);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 10px 16px;
    min-block-size: calc(28px + var(--_control));
    padding: 14px var(--_inset);
    border-block-start: 1px solid var(--_border);
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  .foot > p {
    flex: 1 1 16em;
    min-inline-size: 0;
    text-wrap: pretty;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-inline-start: auto;
  }
  .result {
    padding: 14px var(--_inset);
    border-block-start: 1px solid var(--_border);
  }
  /* Above everything, from edge to edge (picture 05). */
  .result.strip {
    padding: 0;
    border: 0;
  }
  .strip .status {
    padding: 14px var(--_inset);
    border-width: 0 0 1px;
    border-radius: calc(var(--_radius-lg) - 1px) calc(var(--_radius-lg) - 1px) 0 0;
  }
  .strip .status:focus-visible {
    outline-offset: -2px;
  }
  .strip strong {
    display: block;
  }
  /* At the top edge of the card. */
  [part='stale'] {
    border-start-start-radius: calc(var(--_radius-lg) - 1px);
    border-start-end-radius: calc(var(--_radius-lg) - 1px);
  }
  .short {
    inline-size: 4.5em;
  }
  .long {
    inline-size: min(11em, 100%);
  }
  .figure {
    inline-size: 6em;
  }
  .line {
    inline-size: 100%;
  }
  .act {
    inline-size: 9em;
    block-size: var(--_control);
  }
  .entry {
    inline-size: 12em;
    max-inline-size: 100%;
  }
  .text-line {
    display: block;
  }
  .words .text-line:nth-child(n + 3),
  dd .text-line + .text-line {
    display: none;
  }
  .tile.bone,
  .person.bone {
    background: var(--_skeleton);
  }

  @container (width < 46em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  /* The tile goes, and both buttons share the width. */
  @container (width < 34em) {
    .head {
      grid-template-columns: minmax(0, 1fr);
      gap: 10px;
    }
    .head > .tile {
      display: none;
    }
    .asks {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
    }
    .asks > .price {
      order: -1;
      justify-content: flex-start;
    }
    .acts {
      flex: 1 0 100%;
    }
    .acts > * {
      flex: 1;
    }
    .facts > dl:not(.cost) {
      gap: 10px 16px;
    }
    .words .text-line:nth-child(-n + 4) {
      display: block;
    }
  }
  @container (width < 24em) {
    .price {
      font-size: var(--_size-xl);
    }
    /* Below each other, so that an amount has the width. */
    .facts > dl:not(.cost) {
      grid-template-columns: minmax(0, 1fr);
    }
    .facts > dl:not(.cost) > div {
      gap: 0;
    }
    :is(.price, .facts) .money {
      white-space: normal;
      overflow-wrap: anywhere;
    }
    .words .text-line:nth-child(n),
    dd .text-line:nth-child(n) {
      display: block;
    }
    .cost > :nth-child(-n + 2) .entry {
      inline-size: 100%;
    }
    .cost > :nth-child(-n + 2):has(.entry) dt {
      flex: 1 0 100%;
    }
  }
  @media (forced-colors: active) {
    .person,
    .mark {
      border: 1px solid;
    }
    .cost.became {
      border-color: currentColor;
    }
  }
`;

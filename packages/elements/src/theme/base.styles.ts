import { css, unsafeCSS } from 'lit';
import { tokenDeclarations } from './tokens.ts';

/** The sheet that every element shares: tokens, type, button, select, money, tile, state block, skeleton. */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    ${unsafeCSS(tokenDeclarations)}
    color-scheme: light;
    container-type: inline-size;
    /* Where the page has it find its own width, as in a modal: the least that it is made for, and not nothing (LOK-4). */
    contain-intrinsic-inline-size: 280px;
    font: 400 var(--_font-size) / 1.43 var(--_font);
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    cursor: auto;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  .base[data-color-scheme='dark'] {
    color-scheme: dark;
  }
  .base[data-color-scheme='inherit'] {
    color-scheme: inherit;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p {
    margin: 0;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .money {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .minor {
    color: var(--_text-subtle);
  }
  .icon {
    inline-size: calc(16 * var(--_u));
    block-size: calc(16 * var(--_u));
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .title {
    font: 600 var(--_size-xl) / 1.3 var(--_font-heading);
    letter-spacing: -0.014em;
    text-wrap: balance;
  }
  a {
    color: var(--_accent-text);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  button,
  select {
    font: 550 var(--_size-md) / 1.2 var(--_font);
    color: var(--_text);
    background-color: var(--_surface);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_radius-md);
    box-shadow: 0 1px 1.5px light-dark(rgb(0 0 0 / 7%), rgb(0 0 0 / 30%));
    min-block-size: var(--_control);
    padding: 4px 14px;
    cursor: pointer;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
  }
  .small {
    font-size: var(--_size-sm);
    min-block-size: var(--_control-small);
    padding-inline: 10px;
  }
  select {
    appearance: none;
    field-sizing: content;
    max-inline-size: 100%;
    text-overflow: ellipsis;
  }
  .select {
    position: relative;
    display: inline-flex;
    max-inline-size: 100%;
  }
  .select select {
    padding-inline-end: calc(28 * var(--_u));
  }
  .select .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 9px;
    margin-block: auto;
    inline-size: calc(14 * var(--_u));
    color: var(--_text-muted);
    pointer-events: none;
  }
  button:hover,
  select:hover {
    background-color: var(--_surface-hover);
  }
  /* A filter that is set. */
  select.small:has(:checked:not(:first-child)) {
    color: var(--_accent-text);
    background-color: var(--_accent-subtle);
  }
  .primary,
  .primary:hover {
    color: var(--_on-accent);
    background-color: var(--_accent);
    border-color: transparent;
  }
  .primary:hover {
    background-color: var(--_accent-hover);
  }
  [aria-disabled='true'],
  [aria-disabled='true']:hover {
    color: var(--_text-subtle);
    background-color: var(--_surface-sunken);
    border-color: var(--_border);
    box-shadow: none;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  /* A heading that isn't seen shows by the card that it names where focus is. */
  .base:has(#title.hidden:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .link,
  .link:hover {
    display: inline;
    min-block-size: 0;
    padding-inline: 0;
    font: inherit;
    color: var(--_accent-text);
    background: none;
    border: 0;
    box-shadow: none;
  }
  .link:hover {
    text-decoration: underline;
  }
  .ghost {
    color: var(--_text-muted);
    background: none;
    border-color: transparent;
    box-shadow: none;
  }

  .tiles {
    display: inline-flex;
    flex: none;
  }
  .tile {
    display: grid;
    place-items: center;
    inline-size: calc(20 * var(--_u));
    block-size: calc(20 * var(--_u));
    border-radius: min(5px, var(--_radius-sm));
    font: 600 calc(11 * var(--_u)) / 1 var(--_font);
    background: var(--_party-other);
    color: var(--_party-other-text);
  }
  /* Joined: the second lies on the first, with a seam. */
  .tile + .tile {
    margin-inline-start: -3px;
    box-shadow: 0 0 0 1.5px var(--_surface-sunken);
  }
  .tile.self {
    background: var(--_accent-subtle);
    color: var(--_accent-text);
  }
  .tile.platform {
    background: var(--_party-platform);
    color: var(--_party-platform-text);
  }

  @container (width < 24em) {
    .base > :not(dialog) {
      --_inset: 16px;
    }
  }
  /* The least of a line whose own looks come later, and may not be had (notice.styles.ts). */
  .notice {
    padding: 10px var(--_inset);
  }
  .card-head {
    padding: 14px var(--_inset);
    border-block-end: 1px solid var(--_border);
  }
  .bone {
    display: inline-block;
    max-inline-size: 100%;
    block-size: 0.7em;
    border-radius: 4px;
    background: var(--_skeleton);
    animation:
      appear 0s 0.3s backwards,
      breathe 1.6s 0.3s ease-in-out infinite;
  }
  /* Not by "visibility": in a table, Chromium doesn't paint what such an animation has shown. */
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes breathe {
    50% {
      opacity: 0.55;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .bone {
      animation: appear 0s 0.3s backwards;
    }
  }
  @media (pointer: coarse) {
    .base {
      --_touch: 44px;
    }
    .select select {
      font-size: max(16px, var(--_size-md));
    }
  }
  @media (forced-colors: active) {
    .tile,
    .bone {
      border: 1px solid;
    }
    /* The system's colours take the place of the others, but for one that is read before that. */
    .tile.platform {
      color: inherit;
    }
    .bone {
      background: GrayText;
    }
    .select .icon {
      color: inherit;
    }
    .primary,
    .primary:hover {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    [aria-disabled='true'],
    [aria-disabled='true']:hover {
      background: Canvas;
      color: GrayText;
      border-color: GrayText;
    }
  }
`;

import { css } from 'lit';

/** What comes with the acts of a thread's entries: tools, the choice of reactions, what an unsent message came to. */
export const entryActsStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    margin-inline: -5px;
  }
  .tool {
    min-inline-size: calc(26 * var(--_u));
    min-block-size: calc(24 * var(--_u));
    padding: 0;
  }
  /* What tells a pointer the name: all of the button, and apart from it, or it would be heard twice. */
  :is(.add, .tool, .reaction-choice button) > span {
    display: grid;
    place-items: center;
    align-self: stretch;
    flex: 1;
  }
  .tool .icon {
    inline-size: calc(15 * var(--_u));
    block-size: calc(15 * var(--_u));
  }
  .tool:hover,
  .tool[aria-expanded='true'] {
    color: var(--_text);
    background: var(--_surface-hover);
  }
  .tool:focus-visible {
    outline-offset: -1px;
  }
  .pill.add {
    padding-inline: 7px;
  }
  /* By opacity: what isn't seen is there for those who hear it, and for the keys. */
  @media (hover: hover) {
    .toolbar {
      opacity: 0;
    }
    .entry:hover .toolbar,
    [role='article']:focus-within .toolbar,
    .toolbar:focus-within,
    .toolbar:has([aria-expanded='true']) {
      opacity: 1;
    }
  }
  /* Beside a name there may be no room for them: they lie over the end of its line while they are seen, and move nothing. */
  @media (hover: hover) {
    .by .toolbar {
      position: absolute;
      inset-block-start: 6px;
      inset-inline-end: 0;
      margin: 0;
      background: var(--_surface-raised);
      border: 1px solid var(--_border);
      border-radius: var(--_radius-md);
    }
  }
  .reaction-choice {
    position: absolute;
    inset: auto;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    color: var(--_text);
    background: var(--_surface-raised);
    box-shadow:
      0 12px 32px -8px light-dark(rgb(0 0 0 / 20%), rgb(0 0 0 / 60%)),
      0 2px 6px light-dark(rgb(0 0 0 / 6%), rgb(0 0 0 / 35%));
  }
  .reaction-choice:popover-open {
    display: flex;
    gap: 2px;
  }
  .reaction-choice button {
    min-inline-size: calc(36 * var(--_u));
    min-block-size: calc(36 * var(--_u));
    padding: 0;
    font-size: var(--_size-lg);
  }
  .reaction-choice button:is(:hover, :focus) {
    background: var(--_surface-hover);
  }
  .reaction-choice button:focus-visible {
    outline-offset: -2px;
  }
  .reaction-choice [aria-checked='true'],
  .reaction-choice [aria-checked='true']:is(:hover, :focus) {
    color: var(--_accent-text);
    background: var(--_accent-subtle);
    border-color: var(--_accent-border);
  }
  .act {
    min-block-size: calc(24 * var(--_u));
    padding: 0 2px;
    font-size: var(--_size-sm);
    text-decoration: underline;
    text-decoration-color: var(--_border-field);
    text-underline-offset: 3px;
    background: none;
    border: 0;
    border-radius: var(--_radius-sm);
    box-shadow: none;
  }
  .foot.problem > .act {
    margin-inline-start: 4px;
  }
  .why {
    text-align: end;
  }
  .why .icon {
    margin-inline-end: 2px;
    vertical-align: -0.25em;
  }
  .body a {
    text-decoration: underline;
  }
  .unsent .bubble {
    color: var(--_text-muted);
  }
  .failed .bubble {
    color: var(--_text);
    background: var(--_surface);
    outline: 1px solid var(--_danger-border);
    outline-offset: -1px;
  }
  .late {
    animation: appear 0s 0.3s backwards;
  }
  .quote:hover {
    color: var(--_text);
    background: none;
  }
  .tip {
    display: none;
    position: absolute;
    z-index: 1;
    inset-block-end: 100%;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: 20em;
    padding: 5px 9px;
    font-size: var(--_size-xs);
    color: var(--_text);
    background: var(--_surface-raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-md);
    box-shadow: 0 2px 6px light-dark(rgb(0 0 0 / 6%), rgb(0 0 0 / 35%));
  }
  .own .tip {
    inset-inline: auto 0;
  }
  .reaction:not([data-dismissed]):is(:hover, :has(:focus-visible)) > .tip {
    display: block;
  }
  .note {
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  .problem {
    color: var(--_danger-text);
  }
  .asking {
    inline-size: min(26em, 100% - 32px);
  }
  @media (prefers-reduced-motion: reduce) {
    .late {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .pill[aria-pressed='true'],
    .pill.own {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
    .failed .bubble {
      border-style: dashed;
    }
    .reaction-choice [aria-checked='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;

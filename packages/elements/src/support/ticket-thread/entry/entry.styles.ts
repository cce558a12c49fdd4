import { css } from 'lit';

/**
 * The inside of a thread's entries (LOOKS.md 10, "Thread"): what is seen at first. The rest comes with the acts, and the
 * article around it is the feed's.
 */
export const entryStyles = css`
  .entry,
  .event {
    position: relative;
    display: grid;
    grid-template-columns: calc(32 * var(--_u)) minmax(0, 1fr);
    gap: 4px 10px;
    padding-block: 8px;
    overflow-wrap: anywhere;
  }
  .entry > * {
    grid-column: 2;
  }
  .entry > .avatar {
    grid-area: 1 / 1 / span 2;
    inline-size: calc(32 * var(--_u));
    block-size: calc(32 * var(--_u));
    border-radius: 50%;
    font-size: calc(12 * var(--_u));
  }
  .avatar:empty {
    background: var(--_surface-hover);
  }
  .by,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: 8px;
    min-block-size: calc(24 * var(--_u));
  }
  .by,
  .foot,
  .event,
  .quote {
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_text-muted);
  }
  .author {
    font-size: var(--_size-md);
    font-weight: 600;
    color: var(--_text);
  }
  .organization {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  .organization .tile {
    inline-size: calc(16 * var(--_u));
    block-size: calc(16 * var(--_u));
    font-size: calc(9 * var(--_u));
  }
  .when {
    font-size: var(--_size-xs);
    font-weight: 400;
    color: var(--_text-subtle);
    white-space: nowrap;
  }
  .bubble {
    justify-self: start;
    max-inline-size: min(100%, 44em);
    padding: 8px 13px;
    line-height: 1.5;
    background: var(--_surface-hover);
    border-radius: calc(var(--_radius-lg) + 2px);
    border-start-start-radius: 4px;
  }
  .body {
    white-space: pre-wrap;
    unicode-bidi: plaintext;
    text-align: start;
  }
  .own {
    display: flex;
    flex-direction: column;
    align-items: flex-end;
  }
  .own .bubble {
    max-inline-size: min(86%, 44em);
    background: var(--_accent-subtle);
    border-radius: calc(var(--_radius-lg) + 2px);
    border-start-end-radius: 4px;
  }
  .own > * {
    justify-content: flex-end;
  }
  .quote {
    display: block;
    inline-size: 100%;
    min-block-size: calc(24 * var(--_u));
    margin-block-end: 5px;
    padding: 0;
    padding-inline-start: 10px;
    text-align: start;
    font-weight: 400;
    background: none;
    border: 0;
    border-inline-start: 2px solid var(--_border-field);
    border-radius: 0;
    box-shadow: none;
  }
  .reactions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  .reaction {
    position: relative;
    display: inline-flex;
    max-inline-size: 100%;
  }
  .pill {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: calc(26 * var(--_u));
    padding: 2px 9px;
    font: 500 var(--_size-sm) / 1.2 var(--_font);
    color: var(--_text-muted);
    border: 1px solid var(--_border);
    border-radius: 100px;
    box-shadow: none;
  }
  .pill:is([aria-pressed='true'], .own) {
    color: var(--_accent-text);
    background: var(--_accent-subtle);
    border-color: var(--_accent-border, currentColor);
  }

  .event {
    text-wrap: pretty;
  }
  .event b {
    font-weight: 550;
  }
  .event :is(b, .reason) {
    color: var(--_text);
  }
  .reason {
    white-space: pre-line;
  }
  .glyph {
    place-self: start center;
    display: grid;
    place-items: center;
    inline-size: calc(22 * var(--_u));
    block-size: calc(22 * var(--_u));
    margin-block-start: -2px;
    border: 1px solid var(--_border);
    border-radius: 50%;
  }
  .glyph .icon {
    inline-size: calc(13 * var(--_u));
    block-size: calc(13 * var(--_u));
    stroke-width: 2.1;
  }
  .dashed {
    stroke-dasharray: 3 3.2;
  }
  /* The same as in the sheets that come with the acts, or it would be turned back. */
  :dir(rtl) > .mirrored {
    transform: scaleX(-1);
  }
  [data-kind='escalated'] {
    margin: 6px -10px;
    padding: 10px;
    background: var(--_warning-subtle);
    border-radius: var(--_radius-md);
  }
  [data-kind='escalated'] .sentence {
    font-weight: 550;
    color: var(--_text);
  }
  [data-kind='escalated'] .when {
    color: var(--_text-muted);
  }
  [data-kind='escalated'] .glyph {
    color: var(--_warning-text);
    border-color: transparent;
  }

  .line {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 8px;
    font: 500 var(--_size-xs) / 1.35 var(--_font);
    color: var(--_text-muted);
    --line: var(--_border);
  }
  .line::before,
  .line::after {
    content: '';
    flex: 1;
    border-block-start: 1px solid var(--line);
  }
  .unread {
    font-weight: 600;
    color: var(--_danger-text);
    --line: var(--_danger-border);
  }

  /* The organization goes under the name. */
  @container (width < 34em) {
    .by::after {
      content: '';
      order: 1;
      flex-basis: 100%;
    }
    .by > :is(.organization, .tools) {
      order: 2;
    }
  }
  /* Where nothing hovers they are always seen, below it. */
  @media (hover: none) {
    @container (width < 34em) {
      .by .tools {
        flex-basis: 100%;
        min-block-size: calc(24 * var(--_u));
      }
    }
  }
  @media (forced-colors: active) {
    .bubble,
    [data-kind='escalated'] {
      border: 1px solid;
    }
  }
`;

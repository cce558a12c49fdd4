import { css } from 'lit';

/** What stands in place of content; adopted by an element when it first has such a state. */
export const statesStyles = css`
  .state {
    display: grid;
    justify-items: center;
    gap: 6px;
    padding: 40px var(--_inset) 44px;
    text-align: center;
  }
  .state-icon {
    display: grid;
    place-items: center;
    inline-size: calc(44 * var(--_u));
    block-size: calc(44 * var(--_u));
    margin-block-end: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    color: var(--_text-muted);
  }
  .state-icon .icon {
    inline-size: calc(20 * var(--_u));
    block-size: calc(20 * var(--_u));
    stroke-width: 1.6;
  }
  .failed .state-icon {
    color: var(--_danger-text);
    background: var(--_danger-subtle);
    border-color: var(--_danger-border);
  }
  .state-title {
    font: 600 var(--_size-lg) / 1.4 var(--_font-heading);
    letter-spacing: -0.008em;
  }
  .state-body {
    max-inline-size: 34em;
    color: var(--_text-muted);
    text-wrap: pretty;
  }
  .state-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
    margin-block-start: 12px;
  }
  .request {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    justify-content: center;
    gap: 4px 6px;
    margin-block-start: 10px;
    font-size: var(--_size-xs);
    color: var(--_text-subtle);
  }
  .request code {
    font-family: var(--_font-mono);
    overflow-wrap: anywhere;
  }
  .request button {
    min-inline-size: var(--_control-small);
    padding: 4px;
  }
`;

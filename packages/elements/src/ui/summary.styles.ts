import { css } from 'lit';

/** What an act comes to, in a sunken box (LOOKS.md 9). */
export const summaryStyles = css`
  .summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    margin: 0;
    padding: 14px 16px;
    border-radius: var(--_radius-md);
    background: var(--_surface-sunken);
  }
  .summary > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 16px;
  }
  .summary dt {
    min-inline-size: 0;
    color: var(--_text-muted);
  }
  .summary dd {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 0 6px;
    margin: 0;
    margin-inline-start: auto;
    font-weight: 500;
  }
  .before,
  .summary .icon {
    color: var(--_text-subtle);
    font-weight: 400;
  }
  .summary .icon {
    inline-size: calc(13 * var(--_u));
    block-size: calc(13 * var(--_u));
  }
  :dir(rtl) > .mirrored {
    transform: scaleX(-1);
  }
  .summary > .total {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_border);
  }
  .total :is(dt, dd) {
    color: var(--_text);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .summary {
      border: 1px solid;
    }
    /* A glyph keeps a colour of its own there. */
    .summary .icon {
      color: inherit;
    }
  }
`;

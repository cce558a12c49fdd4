import { css } from 'lit';

/** A line across an element, about what it shows: that it isn't live, or that more of it couldn't be read (LOOKS.md 10). */
export const noticeStyles = css`
  .notice {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 12px;
    padding: 10px var(--_inset);
    border-block-end: 1px solid var(--_warning-border);
    background: var(--_warning-subtle);
    color: var(--_warning-text);
  }
  .notice > .icon {
    margin-block-start: calc(2 * var(--_u));
  }
  .notice > span {
    flex: 1;
    min-inline-size: 0;
    color: var(--_text-muted);
  }
  .notice strong {
    font-weight: 600;
    color: var(--_text);
  }
  .notice.failed {
    border-block: 1px solid var(--_danger-border);
    background: var(--_danger-subtle);
    color: var(--_danger-text);
  }
  [part='stale'] {
    align-items: flex-start;
  }
`;

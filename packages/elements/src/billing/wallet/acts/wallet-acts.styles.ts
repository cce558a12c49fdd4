import { css } from 'lit';

/** What the acts of a wallet add to the sheet that all acting elements share. */
export const walletActsStyles = css`
  #result {
    order: 2;
    flex: 0 0 100%;
    margin: 8px 0 -4px;
  }
  /* 24 px to hit, without making the line higher. */
  #result a {
    display: inline-block;
    padding-block: 4px;
    margin-block: -4px;
  }
  /* As high as two invoices with their amount, so that the dialog doesn't jump when they come. */
  .awaited {
    align-content: start;
    min-block-size: calc(348 * var(--_u));
  }
  .problems {
    padding: 12px 14px;
    border: 1px solid var(--_danger-border);
    border-radius: var(--_radius-md);
    background: var(--_danger-subtle);
  }
  .problems [role='heading'] {
    font-weight: 600;
  }
  .problems :is(ul, li) {
    display: block;
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  .problems a {
    display: inline-block;
    padding-block: 3px;
    color: var(--_danger-text);
    text-decoration: underline;
  }
`;

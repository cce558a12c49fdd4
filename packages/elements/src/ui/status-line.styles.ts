import { css } from 'lit';

/** The result of an act, as a tinted strip at its place (LOOKS.md 9, "Note"). */
export const statusLineStyles = css`
  .status {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    gap: 8px 10px;
    padding: 10px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-md);
    color: var(--_text-muted);
    background: var(--_surface-sunken);
  }
  .status > .icon {
    margin-block-start: calc(2 * var(--_u));
  }
  .status p {
    flex: 1;
    min-inline-size: 0;
  }
  .status strong {
    font-weight: 600;
    color: var(--_text);
  }
  /* Told from the words around it by more than colour. */
  .status p a {
    font-weight: 550;
  }
  .status-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block: -4px;
  }
  @container (width < 34em) {
    .status-actions {
      flex-basis: 100%;
      margin: 0;
      margin-inline-start: calc(10px + 16 * var(--_u));
    }
  }
  .status.success {
    border-color: var(--_success-border);
    background: var(--_success-subtle);
  }
  .status.success > .icon {
    color: var(--_success-text);
  }
  .status.danger {
    border-color: var(--_danger-border);
    background: var(--_danger-subtle);
  }
  .status.danger > .icon {
    color: var(--_danger-text);
  }
  .status.warning {
    border-color: var(--_warning-border);
    background: var(--_warning-subtle);
  }
  .status.warning > .icon {
    color: var(--_warning-text);
  }
  .status.info {
    border-color: var(--_info-border);
    background: var(--_info-subtle);
  }
  .status.info > .icon {
    color: var(--_info-text);
  }
  /* A glyph keeps a colour of its own there. */
  @media (forced-colors: active) {
    .status[class] > .icon {
      color: inherit;
    }
  }
`;

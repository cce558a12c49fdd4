import { css } from 'lit';

/** Tinted states (LOOKS.md 9). */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: calc(22 * var(--_u));
    padding-inline: 7px;
    border-radius: var(--_radius-sm);
    font: 550 var(--_size-xs) / 1.35 var(--_font);
    color: var(--_text-muted);
    background: var(--_surface-hover);
  }
  .badge .icon {
    inline-size: calc(13 * var(--_u));
    block-size: calc(13 * var(--_u));
    stroke-width: 2.1;
  }
  .badge.pending {
    color: var(--_warning-text);
    background: var(--_warning-subtle);
  }
  .badge.success {
    color: var(--_success-text);
    background: var(--_success-subtle);
  }
  .badge.info {
    color: var(--_info-text);
    background: var(--_info-subtle);
  }
  .badge.danger {
    color: var(--_danger-text);
    background: var(--_danger-subtle);
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
  }
`;

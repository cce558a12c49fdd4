import { css } from 'lit';

/** What an act's button has besides the shared button. */
export const actionButtonStyles = css`
  button.danger,
  button.danger:hover {
    color: var(--_on-danger);
    background-color: var(--_danger);
    border-color: transparent;
  }
  button.danger:hover {
    background-color: var(--_danger-hover);
  }
  button.danger[aria-disabled='true'],
  button.danger[aria-disabled='true']:hover {
    color: var(--_text-subtle);
    background-color: var(--_surface-sunken);
    border-color: var(--_border);
  }
  /* Late, so that a quick answer shows no flicker; its room is there from the start. */
  .spinner {
    animation:
      appear 0s 0.3s backwards,
      spin 0.8s 0.3s linear infinite;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  @keyframes spin {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spinner {
      animation: appear 0s 0.3s backwards;
    }
  }
  @media (forced-colors: active) {
    button.danger {
      border-color: currentColor;
    }
  }
`;

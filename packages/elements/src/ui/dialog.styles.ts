import { css } from 'lit';

/** A modal dialog (LOOKS.md 5, 7, 9). It is measured by itself, not by the element that it belongs to. */
export const dialogStyles = css`
  .dialog {
    inline-size: min(33em, 100% - 32px);
    max-inline-size: none;
    max-block-size: calc(100% - 32px);
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius-lg) + 2px);
    color: var(--_text);
    background: var(--_surface-raised);
    box-shadow:
      0 32px 72px -16px light-dark(rgb(0 0 0 / 32%), rgb(0 0 0 / 75%)),
      0 4px 12px light-dark(rgb(0 0 0 / 8%), rgb(0 0 0 / 40%));
    overflow: hidden;
    container-type: inline-size;
  }
  .dialog[open] {
    display: flex;
    flex-direction: column;
    animation: dialog 0.26s cubic-bezier(0.2, 0, 0, 1);
  }
  .dialog::backdrop {
    background: var(--_scrim, rgb(0 0 0 / 45%));
    animation: scrim 0.26s cubic-bezier(0.2, 0, 0, 1);
  }
  @keyframes dialog {
    from {
      opacity: 0;
      translate: 0 4px;
    }
  }
  @keyframes scrim {
    from {
      opacity: 0;
    }
  }
  /* The heading is in the box that scrolls, so that arrow keys scroll it from the start. */
  .dialog-box {
    /* From its content's size: from none, WebKit leaves the box none. */
    flex: auto;
    min-block-size: 0;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .dialog-head {
    display: flex;
    align-items: flex-start;
    justify-content: space-between;
    gap: 12px;
    padding: 20px var(--_inset) 0;
  }
  .dialog h2 {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin: 0;
    font: 600 var(--_size-lg) / 1.4 var(--_font-heading);
    letter-spacing: -0.008em;
    text-wrap: balance;
  }
  /* A long word breaks before it pushes the button out. */
  .dialog-head > div {
    min-inline-size: 0;
  }
  /* The ring leaves the line below legible. */
  .dialog h2:focus-visible {
    outline-offset: 1px;
    border-radius: 2px;
  }
  .dialog-lead {
    margin-block-start: 3px;
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_text-muted);
  }
  /* Hangs out by its padding, so that its glyph ends where the text does. */
  .dialog-close {
    flex: none;
    min-block-size: calc(28 * var(--_u));
    min-inline-size: calc(28 * var(--_u));
    margin-block: -3px;
    margin-inline-end: -6px;
    padding: 0;
  }
  .dialog-body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 18px;
    padding: 18px var(--_inset) 20px;
  }
  .dialog-foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 14px var(--_inset);
    border-block-start: 1px solid var(--_border);
  }
  /* The buttons stay in sight, but where they would leave no room for what they are about. */
  @media (max-height: 20em) {
    .dialog[open] {
      display: block;
      overflow: auto;
    }
  }
  @container (width < 30em) {
    .dialog-foot > * {
      flex: 1 1 auto;
    }
  }
  @container (width < 24em) {
    .dialog > * {
      --_inset: 16px;
    }
  }
  @media (pointer: coarse) {
    .dialog-close {
      min-block-size: 44px;
      min-inline-size: 44px;
      margin-block: -11px;
      margin-inline-end: -14px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .dialog[open],
    .dialog::backdrop {
      animation: none;
    }
  }
`;

import { css } from 'lit';

/** Menus and lists in popovers (LOOKS.md 5, 7): below their buttons, on the page. */
export const popoverStyles = css`
  .popover {
    position: absolute;
    inset: auto;
    margin: 0;
    padding: 4px;
    min-inline-size: 11em;
    max-inline-size: min(22em, 100vi - 8px);
    max-block-size: min(24em, 100vb - 8px);
    border: 1px solid var(--_border);
    border-radius: var(--_radius-lg);
    color: var(--_text);
    background: var(--_surface-raised);
    box-shadow:
      0 12px 32px -8px light-dark(rgb(0 0 0 / 20%), rgb(0 0 0 / 60%)),
      0 2px 6px light-dark(rgb(0 0 0 / 6%), rgb(0 0 0 / 35%));
    overflow: auto;
    overscroll-behavior: contain;
  }
  .popover:popover-open {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .popover .choice {
    display: flex;
    align-items: center;
    justify-content: flex-start;
    gap: 8px;
    min-block-size: max(calc(34 * var(--_u)), var(--_touch, 0px));
    padding: 4px 10px;
    font: 400 var(--_size-md) / 1.35 var(--_font);
    color: var(--_text);
    text-align: start;
    overflow-wrap: anywhere;
    background: none;
    border: 0;
    border-radius: var(--_radius-sm);
    box-shadow: none;
    cursor: pointer;
  }
  .popover .choice:is(:hover, :focus, [data-active]) {
    background: var(--_surface-hover);
  }
  .popover .choice:is(:focus-visible, [data-active]) {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  /* Told by more than colour: by its weight, and a mark at the end. */
  .popover .choice:is([aria-checked='true'], [aria-selected='true']) {
    font-weight: 550;
  }
  .popover .choice:is([aria-checked='true'], [aria-selected='true'])::after {
    content: '';
    flex: none;
    inline-size: calc(4.5 * var(--_u));
    block-size: calc(9 * var(--_u));
    margin-inline: auto 3px;
    border: solid var(--_accent-text);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  .chooser:popover-open {
    display: flex;
    flex-direction: column;
    inline-size: 19em;
    overflow: hidden;
  }
  .chooser > :not(ul) {
    flex: none;
  }
  .chooser [role='listbox'] {
    position: relative;
    min-block-size: 0;
    margin: 4px 0 0;
    padding: 0;
    list-style: none;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .chooser-note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 8px 10px;
    font-size: var(--_size-sm);
    color: var(--_text-muted);
  }
  @media (forced-colors: active) {
    .popover .choice:is([aria-checked='true'], [aria-selected='true'])::after {
      border-color: CanvasText;
    }
  }
`;

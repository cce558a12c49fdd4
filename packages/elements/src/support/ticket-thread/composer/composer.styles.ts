import { css } from 'lit';

/** The composer as most meet it: one outlined box with who will see it, the field, and Send (LOOKS.md 10, picture 08). */
export const composerStyles = css`
  .composer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    border: 1px solid var(--_border-field);
    border-radius: var(--_radius-md);
    background: var(--_surface);
    overflow: clip;
  }
  .composer:has(.composer-field:focus-visible) {
    border-color: var(--_focus);
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .composer-line {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding: 7px 12px;
    font-size: var(--_size-sm);
    line-height: calc(20 * var(--_u));
    color: var(--_text-muted);
    background: var(--_surface-sunken);
    border-block-end: 1px solid var(--_border);
  }
  .composer-line p {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .composer-line strong {
    font-weight: 550;
    color: var(--_text);
  }
  .composer-line.warning {
    color: var(--_text);
    background: var(--_warning-subtle);
    border-color: var(--_warning-border);
  }
  .warning .tile + .tile {
    box-shadow: 0 0 0 1.5px var(--_warning-subtle);
  }
  .composer-field {
    inline-size: 100%;
    min-block-size: calc(2 * 1.5em + 20px);
    /* The element says how much two fifths of it are; before that, about six lines. */
    max-block-size: max(6em, var(--_composer-most, 9em));
    padding: 12px 12px 8px;
    font: 400 var(--_size-md) / 1.5 var(--_font);
    color: var(--_text);
    background: none;
    border: 0;
    outline: 0;
    resize: none;
    field-sizing: content;
    overscroll-behavior: contain;
  }
  /* The box around it has the ring; sheets that come later have one for every field. */
  .composer .composer-field:focus-visible {
    outline: 0;
  }
  .composer-field::placeholder {
    color: var(--_text-subtle);
    opacity: 1;
  }
  .composer-error {
    padding: 4px 12px;
    font-size: var(--_size-xs);
    line-height: 1.35;
    color: var(--_danger-text);
  }
  .composer-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: 6px 10px;
    padding: 4px 8px 8px 12px;
    padding-inline: 12px 8px;
  }
  /* A long word in large text breaks before it is cut off. */
  .composer-tools button {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .composer-hint {
    font-size: var(--_size-xs);
    color: var(--_text-muted);
  }
  @container (width < 24em) {
    .composer-hint {
      display: none;
    }
    /* Names that aren't known yet take as many lines as most will. */
    .composer-line p:has(.bone) {
      min-block-size: 3lh;
    }
  }
  @media (pointer: coarse) {
    .composer-field {
      font-size: max(16px, var(--_size-md));
    }
    .composer-hint {
      display: none;
    }
  }
`;

import { css } from 'lit';

/** The parts of the composer that only some meet (picture 08). */
export const writingStyles = css`
  .composer.shut {
    border-color: var(--_border);
    background: var(--_surface-sunken);
  }
  .composer.shut .composer-line {
    border-block-end: 0;
  }
  form.composer.shut .composer-line {
    border-block-end: 1px solid var(--_border);
  }
  div.composer .composer-line {
    padding: 12px 14px;
    font-size: var(--_size-md);
  }
  .composer-line > .icon {
    margin-block-start: calc(2 * var(--_u));
    color: var(--_text);
  }
  .composer.shut .composer-field {
    color: var(--_text-muted);
  }
  .composer-line.changed {
    flex-wrap: wrap;
  }
  .composer-line.changed p {
    flex-basis: 10em;
  }
  .composer-line > button {
    margin-block: -4px;
    margin-inline: auto -6px;
    min-block-size: max(var(--_touch, 0px), 28 * var(--_u));
    color: inherit;
  }
  .composer-held {
    display: grid;
    gap: 8px;
    padding: 10px 12px;
    border-block-end: 1px solid var(--_border);
  }
  .composer-held p,
  .composer-held strong {
    font-weight: 550;
  }
  .composer-held blockquote,
  .composer-quote {
    margin: 0;
    padding-inline-start: 10px;
    border-inline-start: 2px solid var(--_border-strong);
    font-size: var(--_size-sm);
    line-height: 1.4;
    color: var(--_text-muted);
    overflow-wrap: anywhere;
  }
  .composer-answers {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    justify-content: flex-end;
  }
  .composer-reply {
    display: flex;
    align-items: flex-start;
    gap: 8px;
    padding: 10px 12px 0;
  }
  .composer-quote {
    flex: 1;
    min-inline-size: 0;
  }
  .composer-quoted {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .composer-cancel {
    padding: 0;
    inline-size: max(var(--_touch, 0px), 28 * var(--_u));
    min-block-size: max(var(--_touch, 0px), 28 * var(--_u));
    margin-block: -4px;
  }
  .composer-notes {
    display: grid;
    gap: 4px;
    padding: 4px 12px;
  }
  .composer-note,
  .composer-kept {
    font-size: var(--_size-xs);
    line-height: 1.35;
    color: var(--_text-muted);
  }
  .composer-note.warning {
    color: var(--_warning-text);
  }
  .composer-kept {
    flex: 1 1 auto;
  }
`;

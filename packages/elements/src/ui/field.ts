import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from './icon.ts';
import { circleAlert } from './acting-icons.ts';
import { isComposing, keepTyping } from './keys.ts';

/** What every field has, whatever it takes (INTERACTION.md O3, O5). */
export interface FieldBase {
  /** Unique in the root; `{id}-hint` and `{id}-error` are its too. */
  readonly id: string;
  readonly label: unknown;
  /** Muted, after the label: "(optional)". */
  readonly optional?: string;
  /** The text as it was last told to `onInput`; the caller keeps it, with every character that was typed. */
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Focus has left it after a change: the moment to say what is wrong. */
  readonly onChange?: (value: string) => void;
  /** Enter in a single line; without it Enter does nothing. Never the place to confirm money. */
  readonly onEnter?: () => void;
  readonly hint?: unknown;
  /** "{Field}: {what is wrong}. {how to fix}." Stands in the place of the hint, which is still read. */
  readonly error?: string;
  readonly required?: boolean;
  /** While its act is under way: it keeps its focus and its text, and takes no other (F6). */
  readonly pending?: boolean;
}

export interface Field extends FieldBase {
  /** Lines to start with: more than one line of prose. Without it, one line. */
  readonly rows?: number;
  /** Default `off`: right for reasons and notes, never for a title (O5). */
  readonly autocomplete?: string;
  /** Ctrl or ⌘ with Enter, in several lines (K7). */
  readonly onSubmitKey?: () => void;
}

/** A text field with label, hint and error. Nothing typed is ever replaced by a render. */
export function field(shown: Field): TemplateResult {
  const { id, rows, value, autocomplete = 'off', pending, onSubmitKey } = shown;
  const events = typing(shown);
  return fieldFrame(
    shown,
    rows === undefined
      ? html`<input
          class="input"
          part="input"
          id=${id}
          dir="auto"
          .value=${live(value)}
          autocomplete=${autocomplete}
          ?readonly=${pending}
          aria-required=${shown.required ? 'true' : nothing}
          aria-invalid=${shown.error ? 'true' : nothing}
          aria-describedby=${describedBy(shown)}
          @input=${events.input}
          @change=${events.change}
          @keydown=${events.keydown}
        />`
      : html`<textarea
          class="input"
          part="input"
          id=${id}
          rows=${rows}
          dir="auto"
          .value=${live(value)}
          autocomplete=${autocomplete}
          spellcheck="true"
          ?readonly=${pending}
          aria-required=${shown.required ? 'true' : nothing}
          aria-invalid=${shown.error ? 'true' : nothing}
          aria-describedby=${describedBy(shown)}
          aria-keyshortcuts=${onSubmitKey ? 'Control+Enter Meta+Enter' : nothing}
          @input=${events.input}
          @change=${events.change}
          @keydown=${events.keydown}
        ></textarea>`,
  );
}

/** The label above a control, and the hint or error below it. */
export function fieldFrame({ id, label, optional, hint, error }: FieldBase, control: unknown): TemplateResult {
  return html`
    <div class="field" part="field">
      <label class="field-label" for=${id}>${label}${optional ? html` <span>${optional}</span>` : nothing}</label>
      ${control}
      ${hint === undefined ? nothing : html`<p id="${id}-hint" class="field-hint ${error ? 'hidden' : ''}">${hint}</p>`}
      ${fieldError(id, error)}
    </div>
  `;
}

/** What is wrong, with a glyph, for it isn't told by colour alone (O3). */
export function fieldError(id: string, error: string | undefined): TemplateResult | typeof nothing {
  if (!error) return nothing;
  return html`<p id="${id}-error" class="field-error">${icon(circleAlert)}<span>${error}</span></p>`;
}

/** Of `aria-describedby`. */
export function describedBy({ id, hint, error }: FieldBase): string | typeof nothing {
  const ids = [hint === undefined ? '' : `${id}-hint`, error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

/** The listeners of a field's control. */
export function typing({ onInput, onChange, onEnter, onSubmitKey }: FieldBase & Pick<Field, 'onSubmitKey'>): {
  readonly input: (event: Event) => void;
  readonly change: (event: Event) => void;
  readonly keydown: (event: KeyboardEvent) => void;
} {
  const textOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;
  return {
    input: (event) => onInput(textOf(event)),
    change: (event) => onChange?.(textOf(event)),
    keydown: (event) => {
      if (isComposing(event)) return;
      keepTyping(event);
      if (event.key !== 'Enter' || event.repeat) return;
      const isSingleLine = event.currentTarget instanceof HTMLInputElement;
      const act = isSingleLine ? onEnter : event.ctrlKey || event.metaKey ? onSubmitKey : undefined;
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      act();
    },
  };
}

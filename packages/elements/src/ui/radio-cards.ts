import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { fieldError } from './field.ts';

export interface RadioCard {
  readonly value: string;
  readonly title: unknown;
  /** A muted second line. */
  readonly sub?: unknown;
  /** Stands before the second line: `badge(…)`. */
  readonly badge?: unknown;
  /** A figure at the end: `money(…)`. */
  readonly end?: unknown;
}

export interface RadioCards {
  /** Unique in the root: the group's name. */
  readonly id: string;
  readonly legend: unknown;
  readonly cards: readonly RadioCard[];
  /** Of the chosen card; undefined while there is none. */
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly error?: string;
  readonly required?: boolean;
  /** While its act is under way: the choice stays, and so does focus. */
  readonly pending?: boolean;
}

/** One of several, each with a price or a line of its own, as native radios: arrows, Space and name are the browser's. */
export function radioCards({
  id,
  legend,
  cards,
  value,
  onChange,
  error,
  required,
  pending,
}: RadioCards): TemplateResult {
  return html`
    <fieldset
      class="field cards"
      part="field"
      role="radiogroup"
      aria-required=${required ? 'true' : nothing}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? `${id}-error` : nothing}
    >
      <legend class="field-label">${legend}</legend>
      ${cards.map((card) => {
        // A radio knows no readonly; an arrow key clicks too, and a click that is prevented chooses nothing.
        const click = (event: Event): void => {
          if (pending) event.preventDefault();
        };
        return html`
          <label class="card">
            <input
              type="radio"
              name=${id}
              value=${card.value}
              aria-disabled=${pending ? 'true' : nothing}
              .checked=${live(card.value === value)}
              @click=${click}
              @change=${() => onChange(card.value)}
            />
            <span class="card-text">
              <span class="card-title">${card.title}</span>
              ${
                card.badge === undefined && card.sub === undefined
                  ? nothing
                  : html`<span class="card-sub">${card.badge ?? nothing} ${card.sub ?? nothing}</span>`
              }
            </span>
            ${card.end === undefined ? nothing : html`<span class="card-end">${card.end}</span>`}
          </label>
        `;
      })}
      ${fieldError(id, error)}
    </fieldset>
  `;
}

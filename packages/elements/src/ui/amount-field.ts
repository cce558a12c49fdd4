import { minorDigits } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, fieldFrame, typing, type FieldBase } from './field.ts';

export interface AmountField extends FieldBase {
  /** ISO 4217; its symbol stands in the field, its decimals choose the keyboard of a phone. */
  readonly currency: string;
  /** BCP 47: on which side the symbol stands. */
  readonly locale: string;
  /** A button in the field: "Full amount". It sets the text by the caller's state and keeps its focus. */
  readonly action?: AmountAction;
}

export interface AmountAction {
  readonly label: string;
  readonly act: () => void;
}

/**
 * A field for an amount, as text: the caller parses it. No wheel, no arrow changes it (INTERACTION.md O5). The symbol is a
 * second label, so that a press on it focuses the field and its name tells the currency.
 */
export function amountField(shown: AmountField): TemplateResult {
  const { id, value, currency, locale, action, pending } = shown;
  const events = typing(shown);
  const { symbol, isAfter } = currencySign(currency, locale);
  const sign = html`<label class="symbol" for=${id}>${symbol}</label>`;
  return fieldFrame(
    shown,
    html`<div class="input amount-box" part="input">
      <span class="amount" dir="ltr"
        >${isAfter ? nothing : sign}<input
          id=${id}
          type="text"
          inputmode=${minorDigits(currency) === 0 ? 'numeric' : 'decimal'}
          autocomplete="off"
          .value=${live(value)}
          ?readonly=${pending}
          aria-required=${shown.required ? 'true' : nothing}
          aria-invalid=${shown.error ? 'true' : nothing}
          aria-describedby=${describedBy(shown)}
          @input=${events.input}
          @change=${events.change}
          @keydown=${events.keydown}
        />${isAfter ? sign : nothing}</span
      >
      ${
        action
          ? html`<button
              type="button"
              part="button"
              class="ghost small"
              aria-disabled=${pending ? 'true' : nothing}
              @click=${() => pending || action.act()}
            >
              ${action.label}
            </button>`
          : nothing
      }
    </div>`,
  );
}

/** How a locale writes a currency: its symbol, and whether it stands after the figures. */
export function currencySign(currency: string, locale: string): { readonly symbol: string; readonly isAfter: boolean } {
  const parts = new Intl.NumberFormat(locale, { style: 'currency', currency }).formatToParts(1);
  const at = parts.findIndex(({ type }) => type === 'currency');
  const isAfter = at > parts.findIndex(({ type }) => type === 'integer');
  return { symbol: parts[at]?.value ?? currency, isAfter };
}

import { formatMoneyParts, type Money, type MoneyFormat } from '@revampd/core';
import { html, type TemplateResult } from 'lit';

export interface MoneyOptions extends MoneyFormat {
  /** The word for a minus, for those who hear the page: screen readers skip the sign. */
  readonly minus: string;
  /** Mutes the decimals, in heroes and figures. */
  readonly hero?: boolean;
}

/** An amount in tabular figures, kept whole and left to right wherever it stands. */
export function money(amount: Money, { minus, hero, ...format }: MoneyOptions): TemplateResult {
  const parts = formatMoneyParts(amount, format).map(({ type, value }) => {
    if (type === 'minus') return html`<span class="hidden">${minus} </span><span aria-hidden="true">${value}</span>`;
    return hero && type === 'minor' ? html`<span class="minor">${value}</span>` : value;
  });
  return html`<bdi class="money" dir="ltr">${parts}</bdi>`;
}

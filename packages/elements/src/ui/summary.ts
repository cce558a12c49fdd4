import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.ts';
import { arrowRight } from './acting-icons.ts';

export interface SummaryRow {
  readonly label: unknown;
  /** What it is now, where the act changes it. */
  readonly before?: unknown;
  /** What it is, or will be. */
  readonly value: unknown;
  /** Set apart by a hairline, in the weight of a sum. */
  readonly isTotal?: boolean;
}

export interface Summary {
  readonly rows: readonly SummaryRow[];
  /** Read in place of the arrow: "becomes". Needed where a row has `before`. */
  readonly becomes?: string;
}

/** What an act comes to, as a list of terms: label, old value, new value (LOOKS.md 9). */
export function summary({ rows, becomes }: Summary): TemplateResult {
  return html`
    <dl class="summary" part="summary">
      ${rows.map(
        ({ label, before, value, isTotal }) => html`
          <div class=${isTotal ? 'total' : ''}>
            <dt>${label}</dt>
            <dd>
              ${
                before === undefined
                  ? nothing
                  : html`<span class="before">${before}</span> ${icon(arrowRight, 'mirrored')}<span class="hidden"
                        >${becomes}</span
                      >`
              }
              <span>${value}</span>
            </dd>
          </div>
        `,
      )}
    </dl>
  `;
}

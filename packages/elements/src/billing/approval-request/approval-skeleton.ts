import type { ApprovalRequestMessages, Translate } from '@revampd/core';
import { html, type TemplateResult } from 'lit';

/** The card's labels with bars for its data, in the boxes and lines of the real thing: so that nothing jumps (LOK-1). */
export function approvalSkeleton(words: Translate<ApprovalRequestMessages>): TemplateResult {
  const labels = ['takesEffect', 'firstInvoice', 'askedBy', 'answerBy'] as const;
  return html`
    <div class="skeleton" aria-hidden="true">
      <div class="head">
        <span class="tile large bone"></span>
        <div class="asked">
          <p class="kicker">${bone('long')}</p>
          <p class="title">${bone('figure')}</p>
        </div>
        <div class="asks">
          <span class="badge">${bone('short')}</span>
          <p class="price">${bone('figure')}</p>
        </div>
      </div>
      <div class="facts">
        <dl>
          ${labels.map(
            (label) => html`
              <div>
                <dt>${words(label)}</dt>
                <dd>${label === 'firstInvoice' ? lines(2, 'short') : bone('short')}</dd>
              </div>
            `,
          )}
        </dl>
        <dl class="cost">
          ${[0, 1, 2, 3].map(
            (row) =>
              html`<div class=${row === 3 ? 'total' : ''}>
                <dt>${bone('entry')}</dt>
                <dd>${bone('short')}</dd>
              </div>`,
          )}
        </dl>
      </div>
      <div class="note">
        <span class="person bone"></span>
        <div>
          <p class="byline">${bone('long')}</p>
          <p class="words">${lines(5, 'line')}</p>
        </div>
      </div>
      <div class="foot">
        <p>${bone('long')}</p>
        <span class="acts">${bone('act')}</span>
      </div>
    </div>
  `;
}

const bone = (size: string): TemplateResult => html`<span class="bone ${size}"></span>`;

/** Lines of a text that wraps; the sheet shows as many as there is room for in one. */
const lines = (count: number, size: string): TemplateResult[] =>
  Array.from({ length: count }, () => html`<span class="text-line">${bone(size)}</span>`);

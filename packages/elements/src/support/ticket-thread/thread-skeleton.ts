import { html, type TemplateResult } from 'lit';

/** Six messages as bars, in the boxes of real ones (INTERACTION.md 2.1, LOK-1); `own` stands at the end. */
const ROWS = ['long', 'own', 'short', 'long', 'own short', 'short'] as const;

/** What stands in the place of the messages until they come. */
export const threadSkeleton = (): TemplateResult => html`
  <div class="skeleton" aria-hidden="true">
    ${ROWS.map(
      (row) =>
        html`<div class="entry ${row}">
          ${
            row.startsWith('own')
              ? html`<div class="bubble"><span class="bone"></span></div>`
              : html`<span class="avatar bone"></span>
                  <p class="by"><span class="bone"></span></p>
                  <div class="bubble"><span class="bone"></span><span class="bone"></span></div>`
          }
        </div>`,
    )}
  </div>
`;

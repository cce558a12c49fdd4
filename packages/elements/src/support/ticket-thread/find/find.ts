import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import { FIND_BUTTON, type FindController } from './find-controller.ts';

/** From Lucide 1.62 like `ui/icons.ts` (ISC licence, see THIRD-PARTY.md). */
const SEARCH = 'M3 11a8 8 0 1 0 16 0a8 8 0 1 0 -16 0M21 21l-4.34-4.34';

/** The button in the head that opens and closes the bar (INTERACTION.md 2.1). */
export const findButton = (find: FindController): TemplateResult => html`
  <button
    type="button"
    part="button"
    class="ghost small"
    id=${FIND_BUTTON}
    aria-label=${find.host.words().find}
    aria-expanded=${find.bar ? 'true' : 'false'}
    @click=${find.toggle}
  >
    ${icon(SEARCH)}
  </button>
`;

/** The bar below the head while it is open, or why it can't be. */
export function findBar(find: FindController): unknown {
  if (find.isRefused) return html`<p class="card-head">${find.host.words().unavailable}</p>`;
  return find.bar?.view() ?? nothing;
}

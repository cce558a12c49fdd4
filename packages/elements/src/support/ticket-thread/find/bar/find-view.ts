import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { spinner, x } from '../../../../ui/acting-icons.ts';
import { icon } from '../../../../ui/icon.ts';
import { chevronDown } from '../../../../ui/icons.ts';
import { isComposing, keepTyping } from '../../../../ui/keys.ts';
import { FIND_FIELD } from '../find-controller.ts';
import type { Finding } from './finding.ts';

/** From Lucide 1.62 like `ui/icons.ts` (ISC licence, see THIRD-PARTY.md). */
const chevronUp = 'M18 15l-6-6-6 6';
/** Characters that the API searches for at most. */
const LONGEST = 200;

/** The field, what was found, and the ways through it (INTERACTION.md 2.1). */
export function findView(finding: Finding): TemplateResult {
  const { find, words, trouble, text, typed, step } = finding;
  return html`
    <div
      class="find"
      part="find"
      role="group"
      aria-label=${find.host.words().find}
      @keydown=${(event: KeyboardEvent) => barKeys(finding, event)}
    >
      <label class="hidden" for=${FIND_FIELD}>${words('label')}</label>
      <input
        id=${FIND_FIELD}
        class="find-field"
        part="input"
        dir="auto"
        autocomplete="off"
        spellcheck="false"
        enterkeyhint="search"
        maxlength=${LONGEST}
        placeholder=${find.host.words().find}
        aria-describedby="find-count"
        .value=${live(text)}
        @input=${typed}
        @compositionend=${typed}
        @keydown=${(event: KeyboardEvent) => fieldKeys(finding, event)}
      />
      <span class="find-count" id="find-count">${finding.isBusy ? waiting(finding) : finding.told}</span>
      <span class="find-ways">
        ${way(words('next'), chevronUp, finding, () => step(1))}
        ${way(words('previous'), chevronDown, finding, () => step(-1))}
        ${button(words('close'), x, false, finding.dismiss)}
      </span>
      ${
        trouble
          ? html`<p class="find-trouble">
              ${words(trouble as 'failed')}
              <button type="button" part="button" class="link" @click=${finding.again}>${words('retry')}</button>
            </p>`
          : nothing
      }
    </div>
  `;
}

/** Seen only after a while, so that a quick answer shows no flicker; the number that was there stays. */
const waiting = ({ words, told, at }: Finding): unknown =>
  html`${at >= 0 ? told : html`<span class="find-waiting">${words('searching')}</span>`}${icon(spinner, 'spinner')}`;

const way = (name: string, glyph: string, finding: Finding, act: () => void): TemplateResult =>
  button(name, glyph, !finding.total, act);

/** Keeps its focus where nothing is found (F6). */
const button = (name: string, glyph: string, isDisabled: boolean, act: () => void): TemplateResult => html`
  <button
    type="button"
    part="button"
    class="ghost find-way"
    aria-label=${name}
    aria-disabled=${isDisabled ? 'true' : nothing}
    @click=${() => !isDisabled && act()}
  >
    ${icon(glyph)}
  </button>
`;

/** Enter goes on and Shift+Enter back; all that is typed is the field's own (K3). */
function fieldKeys({ step }: Finding, event: KeyboardEvent): void {
  if (isComposing(event)) return;
  keepTyping(event);
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (key !== 'Enter' || ctrlKey || altKey || metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  step(shiftKey ? -1 : 1);
}

/** Escape closes, wherever in the bar focus is. */
function barKeys({ dismiss }: Finding, event: KeyboardEvent): void {
  if (isComposing(event)) return;
  const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (key !== 'Escape' || shiftKey || ctrlKey || altKey || metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  dismiss();
}

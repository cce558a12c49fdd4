import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { AUDIENCE, audienceLine } from './audience-line.ts';
import { FIELD, type ComposerController } from './composer-controller.ts';
import { composerKeys, hintFor, SHORTCUTS } from './composer-keys.ts';

/** Where a message is written: who will see it, the field, and what sends it (LOOKS.md 10, picture 08). */
export function composer(shown: ComposerController): TemplateResult | typeof nothing {
  const { mode, writing, words } = shown;
  const view = writing?.view;
  const isShut = mode === 'closed' || mode === 'read_only';
  const line = view?.line() ?? (isShut ? html`<div class="composer-line"></div>` : audienceLine(shown));
  if (!shown.hasField && !view) return nothing;
  if (!shown.hasField) return html`<div class="composer shut" part="composer">${line}</div>`;
  const error = shown.isWithoutWriting ? words('unavailable') : view?.error;
  return html`
    <form class="composer ${isShut ? 'shut' : ''} ${view?.tone ?? ''}" part="composer">
      ${line} ${view?.above()} ${field(shown, isShut)}
      ${error ? html`<p id="composer-error" class="composer-error">${error}</p>` : nothing} ${view?.below()}
      <div class="composer-tools">${view?.status()} ${isShut ? view?.action() : sendButton(shown)}</div>
    </form>
  `;
}

function field(shown: ComposerController, isShut: boolean): unknown {
  const { words, typed, source, writing } = shown;
  return html`
    <label class="hidden" for=${FIELD}>${words('label')}</label>
    ${keyed(
      shown.generation,
      html`<textarea
        id=${FIELD}
        class="composer-field"
        part="input"
        rows="2"
        dir="auto"
        placeholder=${isShut ? '' : (writing?.view.placeholder ?? words('placeholder'))}
        autocomplete="off"
        spellcheck="true"
        .value=${live(shown.text)}
        ?readonly=${isShut}
        aria-describedby="${AUDIENCE} composer-error composer-hint"
        aria-invalid=${writing?.view.error ? 'true' : nothing}
        aria-keyshortcuts=${isShut ? nothing : SHORTCUTS[source.sendKey()]}
        @input=${typed}
        @compositionstart=${typed}
        @compositionend=${typed}
        @keydown=${(event: KeyboardEvent) => composerKeys(shown, event)}
      ></textarea>`,
    )}
  `;
}

const sendButton = ({ words, writing, source, send }: ComposerController): TemplateResult => html`
  <span id="composer-hint" class="composer-hint">${words(hintFor(source.sendKey()))}</span>
  <button type="button" part="button" class="primary composer-send" @click=${send}>
    ${writing?.view.sendLabel ?? words('send')}
  </button>
`;

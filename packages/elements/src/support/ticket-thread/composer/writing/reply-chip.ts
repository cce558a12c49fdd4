import { html, type TemplateResult } from 'lit';
import { icon } from '../../../../ui/icon.ts';
import { x } from '../../../../ui/acting-icons.ts';
import type { Writing } from './writing.ts';

/** What is answered: whose words, and how to answer nothing (picture 08). */
export function replyChip({ composer, replyToId, words }: Writing): TemplateResult | undefined {
  const { source, mode } = composer;
  if (replyToId === undefined) return undefined;
  const quoted = source.quoteOf(replyToId);
  const author = quoted?.author;
  const isShut = mode === 'closed' || mode === 'read_only';
  return html`
    <div class="composer-reply" role="group" aria-labelledby="composer-reply">
      <p class="composer-quote">
        <span id="composer-reply"
          >${author === undefined ? words('replyingToMessage') : words('replyingTo', { author })}</span
        >
        ${quoted ? html`<span class="composer-quoted" dir="auto">${quoted.text.slice(0, 300)}</span>` : ''}
      </p>
      ${
        isShut
          ? ''
          : html`<button
              type="button"
              part="button"
              class="ghost small composer-cancel"
              aria-label=${words('cancelReply')}
              @click=${() => composer.reply()}
            >
              ${icon(x)}
            </button>`
      }
    </div>
  `;
}

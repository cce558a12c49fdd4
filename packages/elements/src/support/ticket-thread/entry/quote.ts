import { html, type TemplateResult } from 'lit';
import type { EntryScene, Quotation } from './entry-scene.ts';
import { excerptOf, nameOf } from './message-view.ts';

/** What a reply answers to, in its first 80 characters; leads to it. Its entry is named by whom it answers, too. */
export function quote(quotation: Quotation, id: string, { words, hands }: EntryScene): TemplateResult {
  const said = { author: nameOf(quotation.author, words), words: excerptOf(quotation.excerpt) };
  return html`
    <span hidden id="${id}-reply">${words('isReply', said)}</span>
    <button
      type="button"
      part="quote"
      class="quote"
      tabindex="-1"
      aria-label=${words('replyTo', said)}
      @click=${() => hands.jump(quotation)}
    >
      <span dir="auto">${words('quoted', said)}</span>
    </button>
  `;
}

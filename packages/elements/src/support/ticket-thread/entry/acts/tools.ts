import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../../ui/icon.ts';
import { check } from '../entry-icons.ts';
import { domId, may, type EntryScene, type Message } from '../entry-scene.ts';
import { isOwn } from '../message-entry.ts';
import { addReactionButton } from '../reactions.ts';
import { copy, link, reply, unread } from './acts-icons.ts';
import type { EntryActs } from './entry-acts.ts';

/** The tools of a message (WAI-ARIA toolbar; the feed moves between all of an entry's controls). */
export function tools(message: Message, acts: EntryActs, scene: EntryScene): TemplateResult {
  const { words } = acts;
  const isTextCopied = acts.isCopied(message, 'copyText');
  const isLinkCopied = acts.isCopied(message, 'copyLink');
  return html`
    <div class="toolbar" role="toolbar" part="tools" aria-label=${words('tools')}>
      ${may(scene, 'react') ? addReactionButton(message, `${domId(message)}-tool`, 'tool ghost', scene) : nothing}
      ${may(scene, 'reply') ? tool(words('reply'), reply, () => acts.reply(message)) : nothing}
      ${tool(
        words(isTextCopied ? 'copied' : 'copyText'),
        isTextCopied ? check : copy,
        () => void acts.copy(message, 'copyText'),
      )}
      ${
        acts.addressOf(message) === undefined
          ? nothing
          : tool(
              words(isLinkCopied ? 'copied' : 'copyLink'),
              isLinkCopied ? check : link,
              () => void acts.copy(message, 'copyLink'),
            )
      }
      ${isOwn(message, scene) ? nothing : tool(words('markUnread'), unread, () => acts.markUnread(message))}
    </div>
  `;
}

const tool = (name: string, glyph: string, act: () => void): TemplateResult => html`
  <button type="button" part="button" class="tool ghost" tabindex="-1" aria-label=${name} @click=${act}>
    <span title=${name} aria-hidden="true">${icon(glyph, 'mirrored')}</span>
  </button>
`;

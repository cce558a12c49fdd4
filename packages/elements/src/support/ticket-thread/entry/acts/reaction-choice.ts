import type { Reaction } from '@revampd/core';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { icon } from '../../../../ui/icon.ts';
import { check } from '../entry-icons.ts';
import type { EntryScene, Message } from '../entry-scene.ts';
import { isGivenBy, REACTIONS } from '../message-view.ts';
import type { EntryActs } from './entry-acts.ts';

/** The six reactions that can be given, those of the viewer checked. */
export function reactionChoice(message: Message, { menu, words }: EntryActs, scene: EntryScene): TemplateResult {
  const isGiven = (reaction: string): boolean =>
    message.reactions.some((one) => one.reaction === reaction && isGivenBy(one, scene.viewer));
  const codes = Object.keys(REACTIONS) as Reaction[];
  return html`
    <div
      class="reaction-choice"
      part="reaction-menu"
      role="menu"
      aria-orientation="horizontal"
      aria-label=${words('chooseReaction')}
      popover="auto"
      ${ref(menu.take)}
      @keydown=${menu.press}
      @beforetoggle=${menu.dismissed}
    >
      ${codes.map((reaction) => {
        const { emoji, name } = REACTIONS[reaction];
        return html`<button
          type="button"
          role="menuitemcheckbox"
          class="ghost"
          tabindex="-1"
          aria-checked=${isGiven(reaction)}
          aria-label=${scene.words(name)}
          @click=${() => menu.choose(reaction)}
        >
          <span title=${scene.words(name)} aria-hidden="true">${emoji || icon(check)}</span>
        </button>`;
      })}
    </div>
  `;
}

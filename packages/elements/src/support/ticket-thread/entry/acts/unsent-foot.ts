import { listFormat, type ThreadEntryActsMessages, type UnsentMessage } from '@revampd/core';
import { html, type TemplateResult } from 'lit';
import { icon } from '../../../../ui/icon.ts';
import type { EntryScene } from '../entry-scene.ts';
import { alert } from './acts-icons.ts';
import type { EntryActs } from './entry-acts.ts';
import { reasonOf } from './unsent-view.ts';

/** Why a message isn't sent, and what the person can do with it (INTERACTION.md 3.3, THR-2). */
export function unsentFoot(message: UnsentMessage, acts: EntryActs, scene: EntryScene): TemplateResult {
  const { words } = acts;
  const { state } = message;
  const button = (key: keyof ThreadEntryActsMessages & ('retry' | 'edit' | 'send'), act: () => void): TemplateResult =>
    action(words(key), act);
  const isHeld = state.status === 'blocked' && state.reason === 'audience_changed';
  if (isHeld) {
    const names = listFormat(scene.locale).format(scene.ticket.audience.organizations.map(({ name }) => name));
    return html`<div class="foot problem">
      ${why(words('held', { names }))} ${button('send', () => acts.sendToAll(message))}
      ${action(words('dontSend'), () => acts.edit(message))}
    </div>`;
  }
  const { reason, canRetry, canEdit } = reasonOf(state);
  return html`<div class="foot problem">
    ${why(words('notSent', { reason: words(reason) }))} ${canRetry ? button('retry', () => acts.retry(message)) : ''}
    ${canEdit ? button('edit', () => acts.edit(message)) : ''}
    ${action(words('delete'), (event) => acts.askToDelete(message, event), true)}
  </div>`;
}

const why = (text: string): TemplateResult => html`<span class="why">${icon(alert)} ${text}</span>`;

const action = (label: string, act: (event: Event) => void, isDialog = false): TemplateResult => html`
  <button
    type="button"
    part="button"
    class="act"
    tabindex="-1"
    aria-haspopup=${isDialog ? 'dialog' : 'false'}
    @click=${act}
  >
    ${label}
  </button>
`;

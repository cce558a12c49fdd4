import type { UnsentMessage } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { partyOf, tiles } from '../../../ui/tiles.ts';
import { initials } from '../../../ui/person.ts';
import { domId, type Actor, type EntryPlace, type EntryScene, type Message } from './entry-scene.ts';
import { fullTimeOf, timeOf } from './entry-time.ts';
import { isLong, nameOf } from './message-view.ts';
import { quote } from './quote.ts';
import { reactionPills } from './reactions.ts';

/** Whether the viewer wrote a message. */
export const isOwn = ({ author }: Message, { viewer }: EntryScene): boolean => author?.id === viewer.id;

/**
 * A message: of another at the start, with author, organization and time (THR-6); one's own at the end, where only its time is
 * seen and the rest is heard.
 */
export function messageEntry(message: Message, place: EntryPlace, scene: EntryScene): TemplateResult {
  const { author, reply_to: replyTo } = message;
  const { hands } = scene;
  const time = when(message, place, scene);
  const tools = html`<div class="tools">${hands.drawn?.tools(message, scene)}</div>`;
  const refusal =
    hands.refused?.id === message.id ? html`<p class="note problem">${scene.words('actsUnavailable')}</p>` : '';
  const below = html`${reactionPills(message, scene)}${refusal}${hands.drawn?.below(message, scene)}`;
  const said = bubble(message, replyTo, scene);
  if (isOwn(message, scene))
    return ownEntry(
      message,
      author,
      '',
      html`${said}${below}
        <div class="foot">${tools}${time}</div>`,
      scene,
    );
  const party = author ? partyOf(author.organization, author.organization.type === scene.ticket.seat) : '';
  return html`<div class="entry">
    <span class="avatar tile ${party}" aria-hidden="true">${author ? initials(author.name) : nothing}</span>
    <div class="by">${who(message, author, scene)}${time}${tools}</div>
    ${said}${below}
  </div>`;
}

/** What the viewer wrote, with what stands below it. */
function ownEntry(
  of: Named,
  author: Actor | null,
  classes: string,
  content: unknown,
  scene: EntryScene,
): TemplateResult {
  return html`<div class="entry own ${classes}">
    <div class="hidden">${who(of, author, scene)}</div>
    ${content}
  </div>`;
}

/** What the viewer wrote and the server doesn't have yet (INTERACTION.md 3.3). */
export function unsentEntry(message: UnsentMessage, scene: EntryScene): TemplateResult {
  const { words, viewer, hands } = scene;
  const { status } = message.state;
  const isStuck = status === 'failed' || status === 'blocked';
  const isQueued = status === 'queued';
  const foot = html`<div class="foot ${isQueued ? '' : 'late'}">${words(isQueued ? 'waiting' : 'sending')}</div>`;
  const state = html`<span hidden id="${domId(message)}-state">${words(isStuck ? 'isNotSent' : 'isSending')}</span>`;
  const said = bubble(message, hands.quotation(message.replyToId), scene);
  const content = html`${state}${said}${isStuck ? (hands.needed?.unsent(message, scene) ?? words('isNotSent')) : foot}`;
  return ownEntry(message, viewer, isStuck ? 'unsent failed' : 'unsent', content, scene);
}

interface Named {
  readonly id: string;
}

function bubble(
  of: Named & { readonly body: string },
  replyTo: Message['reply_to'],
  scene: EntryScene,
): TemplateResult {
  const { words, hands } = scene;
  const id = domId(of);
  return html`
    <div class="bubble" part="bubble">
      ${replyTo ? quote(replyTo, id, scene) : nothing}
      <p class="body" id="${id}-body" dir="auto">${hands.drawn?.body(of.body) ?? of.body}</p>
    </div>
    ${isLong(of.body) ? html`<span hidden id="${id}-long">${words('longMessage')}</span>` : nothing}
  `;
}

function who(of: Named, author: Actor | null, { words, ticket }: EntryScene): TemplateResult {
  const id = domId(of);
  return html`
    <b class="author" part="author" id="${id}-author" dir="auto">${nameOf(author, words)}</b>
    ${
      author
        ? html`<span class="organization" part="organization"
            >${tiles([author.organization], ticket.seat)}
            <span id="${id}-organization" dir="auto">${author.organization.name}</span></span
          >`
        : nothing
    }
  `;
}

function when(message: Message, { startsDay }: EntryPlace, scene: EntryScene): TemplateResult {
  const id = `${domId(message)}-time`;
  const { created_at: moment } = message;
  const full = fullTimeOf(moment, scene);
  return html`
    <time class="when" id=${startsDay ? nothing : id} datetime=${moment} title=${full}>${timeOf(moment, scene)}</time>
    ${startsDay ? html`<span hidden id=${id}>${full}</span>` : nothing}
  `;
}

import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import { check, eventGlyphs, smilePlus } from './entry-icons.ts';
import { domId, may, type EntryScene, type Message, type ReactionCount } from './entry-scene.ts';
import { acknowledgedBy, isGivenBy, isKnown, REACTIONS, reactionName } from './message-view.ts';

/** How people have reacted to a message, and by whom; nothing where nobody has (TIC-8). */
export function reactionPills(message: Message, scene: EntryScene): TemplateResult | typeof nothing {
  if (message.reactions.length === 0) return nothing;
  const id = domId(message);
  // Each in a place of its own: a pill that has focus is the same when another one goes.
  const slots = new Set<string>([...Object.keys(REACTIONS), ...message.reactions.map(({ reaction }) => reaction)]);
  return html`
    <div class="reactions" role="group" aria-label=${scene.words('reactions')}>
      ${[...slots].map((code) => {
        const one = message.reactions.find(({ reaction }) => reaction === code);
        return one ? pill(one, `${id}-by-${code}`, message, scene) : nothing;
      })}
      ${may(scene, 'react') ? addReactionButton(message, `${id}-add`, 'pill', scene) : nothing}
    </div>
  `;
}

function pill(one: ReactionCount, id: string, message: Message, scene: EntryScene): TemplateResult {
  const { reaction, count } = one as { reaction: string; count: number };
  const { words, viewer, hands } = scene;
  const isAck = reaction === 'ack';
  const title = isAck ? acknowledgedBy(one, scene) : reactionName(reaction, words);
  const name = words('reactionCount', { reaction: title, count });
  const isOwn = isGivenBy(one, viewer);
  const emoji = isKnown(reaction) ? REACTIONS[reaction].emoji : '';
  const shown = html`${emoji || icon(isAck ? check : eventGlyphs.other!)} ${isAck ? html`<bdi>${title}</bdi>` : count}`;
  return html`
    <span class="reaction">
      ${
        isKnown(reaction) && may(scene, 'react')
          ? html`<button
              type="button"
              part="reaction"
              class="pill"
              tabindex="-1"
              aria-pressed=${isOwn}
              aria-label=${name}
              aria-describedby=${id}
              @click=${() => hands.react(message, reaction)}
            >
              ${shown}
            </button>`
          : html`<span
              part="reaction"
              class="pill ${isOwn ? 'own' : ''}"
              role="img"
              aria-label=${name}
              aria-describedby=${id}
              >${shown}</span
            >`
      }
      ${hands.drawn?.people(one, id, scene)}
    </span>
  `;
}

/** Opens the choice of reactions; among the tools of a message, and behind its pills. */
export function addReactionButton(
  message: Message,
  id: string,
  classes: string,
  { words, hands }: EntryScene,
): TemplateResult {
  return html`<button
    type="button"
    part="button"
    class="add ${classes}"
    id=${id}
    tabindex="-1"
    aria-label=${words('addReaction')}
    aria-haspopup="menu"
    aria-expanded=${hands.drawn?.acts.menu.isOf(id) ?? false}
    @click=${(event: Event) => hands.openMenu(message, event)}
  >
    <span title=${words('addReaction')} aria-hidden="true">${icon(smilePlus)}</span>
  </button>`;
}

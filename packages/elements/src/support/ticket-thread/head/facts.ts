import { formatCount, type Actor, type Ticket, type TicketHeadMessages, type Translate } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../ui/icon.ts';
import { chevronDown } from '../../../ui/icons.ts';
import { isComposing } from '../../../ui/keys.ts';
import { person } from '../../../ui/person.ts';
import { tile } from '../../../ui/tiles.ts';
import { moment } from '../../../ui/time.ts';
import { valueIn } from '../entry/entry-scene.ts';
import { priorityGlyph, statusGlyph } from './glyphs.ts';
import type { Field, HeadController } from './head-controller.ts';

type Words = Translate<TicketHeadMessages>;
type Key = 'open' | 'low';

const STATUSES: Readonly<Record<string, string>> = {
  open: 'open',
  in_progress: 'inProgress',
  resolved: 'resolved',
  closed: 'closed',
};
const PRIORITIES: Readonly<Record<string, string>> = { low: 'low', medium: 'medium', high: 'high' };

/** A status in words; one that came after this code as another. */
export const statusName = (status: string, words: Words): string =>
  words((valueIn(STATUSES, status) ?? 'otherStatus') as Key);

/** A priority in words. */
export const priorityName = (priority: string, words: Words): string =>
  words((valueIn(PRIORITIES, priority) ?? 'otherPriority') as Key);

/**
 * What a ticket is, who has it, and who reads along: a column of its own where there is room, else one line of what matters most
 * (LOOKS.md 10). What the viewer may change is a control (TIC-2, TIC-11).
 */
export function facts(shown: HeadController): TemplateResult {
  const { ticket, words, host } = shown;
  const fact = (name: string, content: unknown): TemplateResult => html`
    <div class="fact fact-${name}">
      <dt>${words(name as 'status')}</dt>
      ${ticket ? content : html`<dd><span class="bone">&emsp;&emsp;&emsp;&emsp;</span></dd>`}
    </div>
  `;
  const { escalation } = ticket ?? {};
  const format = ticket && { locale: host.locale(), timeZone: ticket.time_zone, style: 'moment' as const };
  return html`<dl class="facts" part="facts">
    ${fact('status', ticket && html`<dd>${statusGlyph(ticket.status)}${value(shown, ticket, 'status')}</dd>`)}
    ${fact('priority', ticket && html`<dd>${priorityGlyph(ticket.priority)}${value(shown, ticket, 'priority')}</dd>`)}
    ${fact(
      'assignedTo',
      ticket &&
        html`<dd>
          ${circle(ticket.assignee, ticket)}
          <span>${value(shown, ticket, 'assignee')}${organization(ticket.assignee ?? undefined)}</span>
        </dd>`,
    )}
    ${fact('submittedBy', ticket && who(ticket.submitted_by, ticket, words))}
    ${
      ticket && escalation
        ? fact(
            'escalatedOn',
            html`<dd>
              <span
                >${moment(escalation.at, format!)}${
                  escalation.by ? html`<small dir="auto">${words('by', escalation.by)}</small>` : nothing
                }</span
              >
            </dd>`,
          )
        : nothing
    }
    ${fact(
      'readers',
      ticket?.audience.organizations.map(
        (one) =>
          html`<dd>
            ${tile(one, one.type === ticket.seat)}<span dir="auto">${one.name}</span>
            <span class="count" aria-hidden="true">${formatCount(one.people, host.locale())}</span>
            <span class="hidden">${words('people', { count: one.people })}</span>
          </dd>`,
      ),
    )}
  </dl>`;
}

const organization = (of: Pick<Actor, 'organization'> | undefined): unknown =>
  of ? html`<small dir="auto">${of.organization.name}</small>` : nothing;

const circle = (actor: Actor | null, { seat }: Ticket): unknown =>
  actor ? person(actor, seat) : html`<span class="person" aria-hidden="true"></span>`;

const who = (actor: Actor | null, ticket: Ticket, words: Words): TemplateResult =>
  html`<dd>
    ${circle(actor, ticket)}
    <span><span dir="auto">${actor?.name ?? words('formerMember')}</span>${organization(actor ?? undefined)}</span>
  </dd>`;

/** In words; and where the viewer may change it, the button that opens the choice, with the choice after it. */
function value(shown: HeadController, ticket: Ticket, field: Field): TemplateResult {
  const { words } = shown;
  const { status, priority, assignee } = ticket;
  const text = {
    status: statusName(status, words),
    priority: priorityName(priority, words),
    assignee: assignee?.name ?? words('nobody'),
  }[field];
  if (!shown.offers(field)) return html`<span dir="auto">${text}</span>`;
  const name = {
    status: words('statusNow', { status: text }),
    priority: words('priorityNow', { priority: text }),
    assignee: assignee ? words('assignedNow', { name: text }) : words('assignedToNobody'),
  }[field];
  const isOpen = shown.isOpen(field);
  return html`<button
      type="button"
      part="button"
      class="ghost fact-button"
      id="ticket-${field}"
      aria-label=${name}
      aria-haspopup=${field === 'assignee' ? 'dialog' : 'menu'}
      aria-expanded=${isOpen}
      aria-controls=${(isOpen && shown.drawn?.popoverId(field)) || nothing}
      aria-disabled=${shown.isIdle(field) ? 'true' : nothing}
      @click=${(event: Event) => shown.press(field, event)}
      @keydown=${(event: KeyboardEvent) => keydown(shown, field, event)}
    >
      <span dir="auto">${text}</span>${icon(chevronDown)}</button
    >${shown.drawn?.choice(field)}`;
}

/** ↓ opens at the first, ↑ at the last; a held key opens and closes nothing again and again (WAI-ARIA menu button). */
function keydown(shown: HeadController, field: Field, event: KeyboardEvent): void {
  const { key, repeat, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (isComposing(event) || ctrlKey || metaKey || shiftKey) return;
  const isArrow = key === 'ArrowDown' || (key === 'ArrowUp' && !altKey);
  if (!isArrow && !(repeat && (key === 'Enter' || key === ' '))) return;
  event.preventDefault();
  event.stopPropagation();
  if (isArrow && !repeat) shown.press(field, event, key === 'ArrowUp' ? 'last' : 'first');
}

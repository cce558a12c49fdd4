import {
  FIRST_PLACE,
  isOwn,
  membersQuery,
  turnPage,
  type Member,
  type MemberPage,
  type Place,
  type Scope,
  type Ticket,
  type TicketActsMessages,
  type TicketEdit,
  type Translate,
} from '@revampd/core';
import { html } from 'lit';
import { actionButton } from '../../../../ui/action-button.ts';
import { ComboboxController, MOST_OPTIONS, type ComboboxOption } from '../../../../ui/combobox.ts';
import { person } from '../../../../ui/person.ts';
import type { HeadDrawing } from './head-drawing.ts';

/** People a read. */
const ROWS = 100;
/** Milliseconds after the last key in which the count of what was found is said. */
const REST = 500;
const NOBODY = '';

/** To whom a ticket can be given: me, nobody, and the others who can have it, by name (TIC-4). */
export class AssigneeChoice {
  readonly controller: ComboboxController;
  /** Where reading those people stands. */
  state: 'reading' | 'read' | 'failed' = 'reading';

  readonly #drawing: HeadDrawing;
  #members: readonly Member[] = [];
  #generation = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(drawing: HeadDrawing, onChoose: (assignee: NonNullable<TicketEdit['assignee']> | null) => void) {
    this.#drawing = drawing;
    const { element } = drawing.head.host;
    this.controller = new ComboboxController(element, {
      find: (text) => this.#find(text),
      onChoose: (id) => onChoose(id === NOBODY ? null : this.#members.find((one) => one.id === id)!),
      onOpen: () => void this.read(),
      onType: () => this.#tellCountAfterRest(),
      // VoiceOver says no active option of an empty field (INTERACTION.md 2.9).
      onActive: ({ label }) => {
        if (/Mac|iP/.test(navigator.platform) && this.controller.text === '') element.say(label, { own: true });
      },
    });
  }

  /** Reads them anew: who can have a ticket changes with roles. */
  async read(): Promise<void> {
    const { host, ticket } = this.#drawing.head;
    const scope = host.scope();
    if (!scope || !ticket) return;
    const generation = (this.#generation += 1);
    if (this.state === 'failed') this.state = 'reading';
    const members = await readAll(scope, ticket).catch(() => undefined);
    if (generation !== this.#generation) return;
    this.#members = members ?? this.#members;
    this.state = members ? 'read' : this.#members.length > 0 ? 'read' : 'failed';
    host.element.requestUpdate();
  }

  /** Reads them again, after that failed; focus stays with the choice, for the button goes. */
  retry(): void {
    this.controller.focus();
    void this.read();
  }

  forget(): void {
    this.#generation += 1;
    clearTimeout(this.#timer);
    this.#members = [];
    this.state = 'reading';
  }

  #find(text: string): readonly ComboboxOption[] {
    const { head, words } = this.#drawing;
    const { ticket, host } = head;
    if (!ticket) return [];
    const current = ticket.assignee?.id ?? NOBODY;
    const me = this.#members.find((one) => isOwn(host.scope(), one));
    const circle = (one?: Member): unknown =>
      one ? person({ ...one, minted_by: null }, ticket.seat) : html`<span class="person" aria-hidden="true"></span>`;
    const nobody = head.words('nobody');
    const option = (value: string, label: string, content: unknown): ComboboxOption => ({
      value,
      label,
      content,
      isCurrent: value === current,
    });
    const own =
      me &&
      option(
        me.id,
        `${words('me')}, ${me.name}`,
        html`${circle(me)}<span>${words('me')} <small dir="auto">${me.name}</small></span>`,
      );
    const others = this.#members.filter((one) => one !== me);
    const all = [
      ...(own ? [own] : []),
      option(NOBODY, nobody, html`${circle()}<span>${nobody}</span>`),
      ...others.map((one) => option(one.id, one.name, html`${circle(one)}<span dir="auto">${one.name}</span>`)),
    ];
    const wanted = folded(text).split(/\s+/);
    return all.filter(({ label }) => wanted.every((word) => folded(label).includes(word)));
  }

  #tellCountAfterRest(): void {
    const { head, words } = this.#drawing;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.controller.isOpen)
        head.host.element.say(words('peopleFound', { count: this.controller.found.length }), { own: true });
    }, REST);
  }
}

/** By which names are compared: without marks and case, in any script. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();

async function readAll(scope: Scope, { connection_id: connectionId }: Ticket): Promise<readonly Member[]> {
  const found: Member[] = [];
  for (let place: Place | undefined = FIRST_PLACE; place;) {
    const query = membersQuery(scope, { connectionId, filter: { assignable: true }, limit: ROWS, place });
    const page: MemberPage = await scope.queries.fetchQuery(query as never);
    found.push(...page.data);
    place = turnPage(place, page, 'next');
  }
  return found;
}

/** Below the list, or in its place: that it is on its way, didn't come, holds no such name, or holds more. */
export function assigneeNote(choice: AssigneeChoice, words: Translate<TicketActsMessages>): unknown {
  if (choice.state === 'reading') return words('peopleLoading');
  if (choice.state === 'failed')
    return html`<span>${words('peopleFailed')}</span> ${actionButton({
        label: words('tryAgain'),
        small: true,
        act: () => choice.retry(),
      })}`;
  const count = choice.controller.found.length;
  if (count === 0) return words('noMatch');
  return count > MOST_OPTIONS ? words('morePeople', { count: count - MOST_OPTIONS }) : undefined;
}

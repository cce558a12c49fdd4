/** The page of tickets: beside the thread, the tickets that the person sees, as they change. */
import { ticketsQuery, type QueryState, type Ticket, type TicketPage } from '@revampd/core';
import type { TicketsWords } from '../tickets-words.ts';
import { openScope, reloadForOthers } from './page/account.ts';
import { element, find } from './page/element.ts';
import { follow, known } from './page/follow.ts';
import { fill } from './page/words.ts';

for (const place of document.querySelectorAll<HTMLElement>('.ticket-list')) showList(place);

function showList(place: HTMLElement): void {
  const { of: connectionId = '', rows, href = '', ticketId } = place.dataset;
  const words = JSON.parse(place.dataset['words'] ?? '') as TicketsWords;
  const thread = place.parentElement?.querySelector<Element & { retry(): void }>('revampd-provider');
  const scope = openScope(place);
  let isLive = false;
  let isListed: boolean | undefined;
  follow(scope, ticketsQuery(scope, { connectionId, limit: Number(rows) }), (state) => {
    const page = known(state);
    find(place, '.note').textContent = noteOf(state, words);
    find(place, '.shown').textContent = page
      ? fill(words.shown, { count: String(page.data.length), total: String(page.total) })
      : '';
    find(place, 'ul').replaceChildren(...(page?.data ?? []).map((ticket) => row(ticket, { href, ticketId, words })));
    const wasListed = isListed;
    isListed = page?.data.some(({ id }) => id === ticketId);
    // It couldn't be seen before, as by Revampd's people until it is escalated: the thread isn't told by itself.
    if (isListed && wasListed === false) thread?.retry();
    if (state.status === 'pending' || isLive) return;
    isLive = true;
    reloadForOthers(scope);
    scope.goLive();
  });
}

/** What is said in place of the list, or above one that is old. */
function noteOf(state: QueryState<TicketPage>, words: TicketsWords): string {
  if (state.status === 'pending') return words.loading;
  if (state.status === 'ready') return state.data.total === 0 ? words.none : '';
  const { code } = state.error;
  // Revampd's people have nothing to do with a connection of which nothing is escalated.
  if (code === 'not_found') return words.none;
  return code === 'not_permitted' ? words.notYours : words.unreachable;
}

interface Row {
  readonly href: string;
  /** The ticket that is open beside. */
  readonly ticketId: string | undefined;
  readonly words: TicketsWords;
}

function row({ id, number, title, status, viewer_state: mine }: Ticket, { href, ticketId, words }: Row): HTMLElement {
  const isOpen = id === ticketId;
  const { unread_count: unread } = mine;
  return element(
    'li',
    {},
    element(
      'a',
      { href: href.replace('{ticket_id}', encodeURIComponent(id)), ...(isOpen && { 'aria-current': 'true' }) },
      element('span', { class: 'number' }, number),
      ' ',
      element('span', { class: 'title', dir: 'auto' }, title),
    ),
    element('span', { class: 'quiet-line' }, words.statuses[status] ?? status),
    ...(unread > 0 ? [element('span', { class: 'unread' }, fill(words.unread, { count: String(unread) }))] : []),
  );
}

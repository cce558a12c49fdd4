import { html } from 'hono/html';
import { northgate, type Person } from '../directory.ts';
import { ticketsWords } from '../tickets-words.ts';
import type { TicketPlace } from '../tickets.ts';
import type { View } from '../view.ts';
import { embed, type EmbedPlace } from './embed.ts';
import type { Html } from './layout.ts';

/** The page with all sides, on one ticket. */
export const ticketsHref = '/tickets?ticket={ticket_id}';

/** A ticket as one person sees it. */
const OWN_HREF = '/tickets/{ticket_id}';

/** Rows of the list beside a thread, and below one that stands beside others. */
const BESIDE = 12;
const BELOW = 5;

type Place = Omit<EmbedPlace, 'tickets'> & Partial<TicketPlace> & { readonly person: Person };

export interface TicketsPlace extends Place {
  readonly headingLevel: 2 | 3;
  /** Where a ticket of the list leads to, with `{ticket_id}` for its id. */
  readonly href: string;
  /** Rows of the list. */
  readonly rows?: number;
}

/**
 * One ticket's thread, and the tickets that the person sees: `browser/tickets.ts` fills their list. The address of a message
 * is that of the ticket's own page; at Revampd's desk, which has no such page here, of the one with all sides.
 */
export function tickets(
  view: View,
  { desk, apiUrl, ticketId, entryId, headingLevel, href, rows = BELOW }: TicketsPlace,
): Html {
  const words = ticketsWords[view.locale];
  const isRevampds = desk === 'revampd';
  const own = isRevampds ? `${ticketsHref}&entry={entry_id}` : `${OWN_HREF}?entry={entry_id}`;
  const thread = html`
    <revampd-ticket-thread
      ticket-id="${ticketId}"
      ${entryId ? html`entry-id="${entryId}"` : ''}
      ${isRevampds ? html`connection-id="${northgate.connectionId}"` : ''}
      heading-level="${headingLevel}"
    ></revampd-ticket-thread>
  `;
  return html`
    <div class="tickets">
      ${ticketId ? embed({ desk, apiUrl, tickets: own }, thread) : ''}
      <section
        class="panel ticket-list"
        aria-labelledby="${desk}-list-title"
        data-session-url="/desks/${desk}/session"
        ${isRevampds ? '' : html`data-connection-id="${northgate.connectionId}"`}
        data-of="${northgate.connectionId}"
        data-base-url="${apiUrl}"
        data-href="${href}"
        data-ticket-id="${ticketId}"
        data-rows="${rows}"
        data-words="${JSON.stringify(words)}"
      >
        <div class="panel-head">
          <h3 id="${desk}-list-title">${words.list}</h3>
          <p class="quiet-line shown"></p>
        </div>
        <p class="quiet-line note">${words.loading}</p>
        <ul></ul>
      </section>
    </div>
  `;
}

/** A ticket as whoever is signed in sees it, beside their other ones. */
export function ticketPage(view: View, place: Place): Html {
  const { own } = ticketsWords[view.locale];
  return html`
    <div class="intro">
      <h1>${place.person.client ? own : northgate.name}</h1>
    </div>
    <div class="list-beside">${tickets(view, { ...place, headingLevel: 2, href: OWN_HREF, rows: BESIDE })}</div>
  `;
}

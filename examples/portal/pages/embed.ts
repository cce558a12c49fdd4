import { html } from 'hono/html';
import { northgate } from '../directory.ts';
import type { Desk } from '../login.ts';
import { invoicePath, type Html } from './layout.ts';

/** Harborline's look, for elements that aren't its own: its green, its radius, and light or dark as the page is. */
const APPEARANCE = JSON.stringify({ 'color-scheme': 'inherit', accent: '#0b6e6e', radius: '6px' });

export interface EmbedPlace {
  /** Whose login the session is for. */
  readonly desk: Desk;
  readonly apiUrl: string;
  /** Where a ticket stands, with `{ticket_id}` and `{entry_id}` for its ids, where the elements link to one. */
  readonly tickets?: string;
}

/**
 * Elements of Northgate's connection, embedded. The page holds no token: it names the endpoint that hands one out. `routes` is
 * a property, so `public/portal.js` sets it. A session of Revampd's own people is for all connections, so that there each
 * element names its own, and invoices are none of theirs.
 */
export const embed = ({ desk, apiUrl, tickets }: EmbedPlace, elements: Html | readonly Html[]): Html => html`
  <revampd-provider
    session-url="/desks/${desk}/session"
    ${
      desk === 'revampd'
        ? ''
        : html`connection-id="${northgate.connectionId}" data-invoices="${invoicePath(desk, '{invoice_id}')}"`
    }
    base-url="${apiUrl}"
    appearance="${APPEARANCE}"
    ${tickets ? html`data-tickets="${tickets}"` : ''}
  >
    ${elements}
  </revampd-provider>
`;

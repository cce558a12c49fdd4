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
}

/**
 * Elements of Northgate's connection, embedded. The page holds no token: it names the endpoint that hands one out. `routes` is
 * a property, so `public/portal.js` sets it.
 */
export const embed = ({ desk, apiUrl }: EmbedPlace, elements: Html | readonly Html[]): Html => html`
  <revampd-provider
    session-url="/desks/${desk}/session"
    connection-id="${northgate.connectionId}"
    base-url="${apiUrl}"
    appearance="${APPEARANCE}"
    data-invoices="${invoicePath(desk, '{invoice_id}')}"
  >
    ${elements}
  </revampd-provider>
`;

import { listTickets, type RevampdClient } from '@revampd/api-client';
import { northgate } from './directory.ts';
import { report } from './sessions.ts';

/** A ticket, and an entry of it that its thread is to begin at. */
export interface TicketPlace {
  readonly ticketId: string;
  readonly entryId?: string;
}

/** What an address asks for; undefined for what is no ticket's id. */
export function toTicketPlace(ticket: string | undefined, entry: string | undefined): TicketPlace | undefined {
  if (!/^tkt_\w+$/.test(ticket ?? '')) return undefined;
  return { ticketId: ticket!, ...(entry && /^ent_\w+$/.test(entry) && { entryId: entry }) };
}

/** The ticket of Northgate in which something happened last; undefined if there is none, or Revampd isn't reached. */
export async function latestTicket(revampd: RevampdClient): Promise<string | undefined> {
  const page = await listTickets(revampd, { connection_id: northgate.connectionId, limit: 1 }).catch(report);
  return page?.data[0]?.id;
}

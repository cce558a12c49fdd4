/** What other people do with a ticket of Northgate's, straight at the platform: no page knows of it but by the stream. */
import { changeTicket, escalateTicket, postMessage, returnTicket, seeAs, type MockApi } from '@revampd/mocks';
import { NORTHGATE } from './wallet-states.ts';

type Api = Pick<MockApi, 'platform'>;

/** The id of the ticket with this number, the same in each default world. */
export const ticketOf = ({ platform }: Api, number: string): string =>
  platform.tables.tickets.all().find((one) => one.number === number)!.id;

function open({ platform }: Api, who: string, ticketId: string) {
  const user = platform.tables.users.get(`usr_${who}`)!;
  const connection = platform.tables.connections.get(NORTHGATE)!;
  const ticket = platform.tables.tickets.get(ticketId)!;
  const by = { userId: user.id, mintedById: user.organizationId };
  return { ticket: { seen: seeAs(platform, user, connection), ticket }, by };
}

/** Somebody writes a message. */
export function say(api: Api, who: string, ticketId: string, body: string): void {
  const { ticket, by } = open(api, who, ticketId);
  postMessage(api.platform, ticket, { clientId: crypto.randomUUID(), body }, by);
}

/** Somebody changes status, priority or assignee. */
export function change(api: Api, who: string, ticketId: string, to: Parameters<typeof changeTicket>[2]): void {
  const { ticket, by } = open(api, who, ticketId);
  changeTicket(api.platform, ticket, to, ticket.ticket.entryCount, by);
}

/** The Partner's person escalates it, or Revampd's returns it. */
export function hand(api: Api, who: string, ticketId: string, reason = '4 s'): void {
  const { ticket, by } = open(api, who, ticketId);
  const isRevampd = by.mintedById === 'org_revampd';
  (isRevampd ? returnTicket : escalateTicket)(api.platform, ticket, reason, by);
}

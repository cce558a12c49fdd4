import {
  countPendingRequests,
  type Connection,
  type Organization,
  type Platform,
  type Role,
  type Ticket,
  type User,
} from '../platform/index.ts';

/** A call of the API that a person makes. */
export interface Turn {
  readonly user: User;
  readonly method: 'POST' | 'PATCH' | 'PUT';
  readonly path: string;
  readonly body?: object;
  /** The version that a PATCH is made to. */
  readonly version?: number;
}

/** A whole number from 0 to below a limit, by chance. */
export type Below = (limit: number) => number;

type MakeTurn = (platform: Platform, below: Below) => Turn | undefined;

/** What somebody does next, if there is something to do: each kind of act in which a world feels alive. */
export const turns: readonly MakeTurn[] = [answer, react, takeUp, answer, grant, ask, answer];

const answers = [
  'Thanks, I’m on it.',
  'Could you try once more and tell me what you see?',
  'It worked just now. I’ll watch it for the rest of the day.',
  'Same here on the second line.',
  'Give me ten minutes, please.',
  'That did it. Thank you!',
  'Is this for both locations, or the main one only?',
  'The main one for now.',
] as const;

const reactions = ['ack', 'thumbs_up', 'thanks', 'eyes', 'celebrate'] as const;

/** Somebody who hasn't spoken last answers in an open ticket. */
function answer(platform: Platform, below: Below): Turn | undefined {
  const ticket = openTicket(platform, below);
  const last = ticket && platform.tables.threadEntries.last('byTicket', ticket.id)?.author?.userId;
  const user =
    ticket &&
    oneOf(
      readersOf(platform, ticket, ['owner', 'support']).filter(({ id }) => id !== last),
      below,
    );
  if (!ticket || !user) return undefined;
  const body = { client_id: `lively-${platform.position()}`, body: oneOf(answers, below) };
  return { user, method: 'POST', path: `${pathOf(ticket)}/messages`, body };
}

/** Somebody reacts to the last message of another. */
function react(platform: Platform, below: Below): Turn | undefined {
  const ticket = openTicket(platform, below);
  const entry = ticket && platform.tables.threadEntries.last('byTicket', ticket.id);
  if (!ticket || entry?.kind !== 'message') return undefined;
  const readers = readersOf(platform, ticket, ['owner', 'support']).filter(({ id }) => id !== entry.author?.userId);
  const user = oneOf(readers, below);
  const path = `${pathOf(ticket)}/messages/${entry.id}/reactions/${oneOf(reactions, below)!}`;
  return user && { user, method: 'PUT', path };
}

/** Somebody of the assigned side takes up a ticket that waits. */
function takeUp(platform: Platform, below: Below): Turn | undefined {
  const ticket = openTicket(platform, below);
  const user = ticket && oneOf(peopleOf(platform, ticket.assignedOrganizationId, ['support']), below);
  if (ticket?.status !== 'open' || !user) return undefined;
  return { user, method: 'PATCH', path: pathOf(ticket), body: { status: 'in_progress' }, version: ticket.entryCount };
}

/** A Partner gives one of its Sub-Orgs some credit. */
function grant(platform: Platform, below: Below): Turn | undefined {
  const connection = oneOf(connectionsOf(platform, 'org_harborline partner_sub_org'), below);
  const user = connection && oneOf(peopleOf(platform, connection.issuer.id, ['billing', 'owner']), below);
  if (!connection || !user) return undefined;
  const amount = { amount: 500 * (1 + below(6)), currency: connection.currency };
  const body = { kind: 'credit', amount, reason: 'Goodwill for the wait' };
  return { user, method: 'POST', path: `/v1/connections/${connection.id}/wallet/entries`, body };
}

/** A Partner asks for a one-time charge, where none waits. */
function ask(platform: Platform, below: Below): Turn | undefined {
  const connection = oneOf(connectionsOf(platform, 'org_harborline partner_sub_org'), below);
  const user = connection && oneOf(peopleOf(platform, connection.issuer.id, ['billing', 'owner']), below);
  if (!connection || !user || countPendingRequests(platform, connection.id) > 0) return undefined;
  const price = { amount: 9500, currency: connection.currency };
  const effective_date = new Date(platform.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  const body = { kind: 'one_time', name: 'On-site visit', price, effective_date, note: 'Half a day, as we discussed.' };
  return { user, method: 'POST', path: `/v1/connections/${connection.id}/approval-requests`, body };
}

function openTicket(platform: Platform, below: Below): Ticket | undefined {
  const shelves = ['org_harborline partner_sub_org', 'org_revampd self_serve_revampd', 'org_revampd partner_revampd'];
  const connections = shelves.flatMap((shelf) => connectionsOf(platform, shelf));
  const waiting = connections.flatMap(({ id }) => platform.tables.tickets.rows('unsettled', id));
  return oneOf(waiting, below);
}

/** The first of an organization's connections of a type: enough for a demo, however many there are. */
function connectionsOf(platform: Platform, partition: string): readonly Connection[] {
  return platform.tables.connections.page('byCounterpart', { partitions: [partition], limit: 25 }).rows;
}

function readersOf(platform: Platform, ticket: Ticket, roles: readonly Role[]): readonly User[] {
  return ticket.audience.organizationIds.flatMap((id) => peopleOf(platform, id, roles));
}

function peopleOf(platform: Platform, organizationId: Organization['id'], roles: readonly Role[]): readonly User[] {
  return roles.flatMap((role) => platform.tables.users.rows('byRole', `${organizationId} ${role}`));
}

function pathOf(ticket: Ticket): string {
  return `/v1/connections/${ticket.connectionId}/tickets/${ticket.id}`;
}

function oneOf<Value>(values: readonly Value[], below: Below): Value | undefined {
  return values[below(Math.max(1, values.length))];
}

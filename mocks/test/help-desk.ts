import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { MockApiOptions, MockSessionRequest, Permission } from '../index.ts';
import { openStream, type StreamReader } from './stream.ts';
import { BASE_URL, createTester, type Answer, type Person, type Tester } from './tester.ts';

/** The Partner's connection with a Sub-Org, and the others that its people have. */
export const NORTHGATE = 'con_harborline_northgate';
export const RIDGEWAY = 'con_harborline_ridgeway';
export const NORTHGATE_REVAMPD = 'con_northgate_revampd';
export const HARBORLINE_REVAMPD = 'con_harborline_revampd';
export const JUNIPER_REVAMPD = 'con_juniper_revampd';

/** A person with a session, who calls and listens. */
export interface DeskPerson extends Person {
  readonly userId: string;
  /** What their stream tells of tickets and threads, behind an event or a GET's `Event-Id` if one is given. */
  listen(after?: string): Promise<Listener>;
  /** Ends the session, and its streams with it. */
  leave(): void;
}

/** A stream that is read to its end. */
export interface Listener {
  /** All that it told of tickets and threads, once its session is over. */
  rest(): Promise<any[]>;
}

/** People who submit, handle and read tickets in a world without any. */
export interface HelpDesk extends Tester {
  person(userId: string, connectionId?: string | null, permissions?: readonly Permission[]): DeskPerson;
  /** The Support Reps of a connection. */
  staff(connectionId: string, supportRepIds: readonly string[]): void;
  /** How a user's role is from now on. */
  setRole(userId: string, role: 'owner' | 'billing' | 'support' | 'viewer'): void;
}

const TOLD = /^(ticket|thread_entry)\./;

/** A new world in which nothing has happened. */
export function createHelpDesk(options: MockApiOptions = {}): HelpDesk {
  const tester = createTester({ scenario: 'empty', ...options });
  const { api } = tester;
  const { platform } = api;
  const listen = async (token: string, after: string | undefined): Promise<Listener> => {
    const stream: StreamReader = await openStream({ fetch: api.fetch, baseUrl: BASE_URL, token, after });
    return { rest: async () => (await stream.rest()).filter(({ type }) => TOLD.test(type) || type === 'reset') };
  };
  return {
    ...tester,
    person: (userId, connectionId = null, permissions) => {
      const request: MockSessionRequest = { user_id: userId, connection_id: connectionId };
      const { token } = api.mintSession({ ...request, ...(permissions && { permissions }) });
      return {
        ...tester.with(token),
        userId,
        listen: (after) => listen(token, after),
        leave: () => {
          const session = platform.tables.sessions.first('byToken', token)!;
          platform.transaction(() => platform.tables.sessions.put({ ...session, isRevoked: true }));
        },
      };
    },
    staff: (connectionId, supportRepIds) => {
      const connection = platform.tables.connections.get(connectionId)!;
      const settings = { ...connection.settings, supportRepIds };
      platform.transaction(() => platform.tables.connections.put({ ...connection, settings }));
    },
    setRole: (userId, role) => {
      const user = platform.tables.users.get(userId)!;
      platform.transaction(() => platform.tables.users.put({ ...user, role }));
    },
  };
}

/** Where the tickets of a connection are. */
export const ticketsOf = (connectionId: string): string => `/v1/connections/${connectionId}/tickets`;

/** Where a ticket is. */
export const pathOf = ({ connection_id, id }: { connection_id: string; id: string }): string =>
  `${ticketsOf(connection_id)}/${id}`;

/** Submits a ticket: its answer. */
export const submit = (person: Person, connectionId: string, more: object = {}): Promise<Answer> =>
  person.post(ticketsOf(connectionId), {
    title: 'Calls drop',
    priority: 'medium',
    description: 'Since this morning.',
    ...more,
  });

/** Submits a ticket that must be accepted: the ticket. */
export async function submitted(person: Person, connectionId: string, more: object = {}): Promise<any> {
  const { status, body } = await submit(person, connectionId, more);
  assert.equal(status, 201, JSON.stringify(body));
  return body;
}

/** Changes a ticket as the person sees it now, unless a version is given. */
export async function change(person: Person, ticket: any, json: object, version?: number): Promise<Answer> {
  const tag = version ?? (await person.get(pathOf(ticket))).body.version;
  return person.call('PATCH', pathOf(ticket), { json, headers: { 'If-Match': `"${tag}"` } });
}

let messages = 0;

/** Writes into a ticket, under a new client id unless one is given. */
export function say(person: Person, ticket: any, body: string, more: object = {}): Promise<Answer> {
  messages += 1;
  return person.post(`${pathOf(ticket)}/messages`, { client_id: `client-${messages}`, body, ...more });
}

/** Escalates or returns a ticket. */
export const escalate = (person: Person, ticket: any, reason = 'Beyond us'): Promise<Answer> =>
  person.post(`${pathOf(ticket)}/escalate`, { reason });
export const giveBack = (person: Person, ticket: any, reason = 'Fixed'): Promise<Answer> =>
  person.post(`${pathOf(ticket)}/de-escalate`, { reason });

/** Reacts to a message, or takes it back. */
export const react = (
  person: Person,
  message: any,
  reaction = 'ack',
  method: 'PUT' | 'DELETE' = 'PUT',
): Promise<Answer> =>
  person.call(
    method,
    `${pathOf({ connection_id: message.connection_id, id: message.ticket_id })}/messages/${message.id}/reactions/${reaction}`,
  );

/** Says how far a thread was read. */
export const markRead = (person: Person, ticket: any, last_read_sequence: number): Promise<Answer> =>
  person.call('PUT', `${pathOf(ticket)}/read`, { json: { last_read_sequence } });

/** What tickets and all that follows from them are: a digest that must not change when something is refused. */
export function worldOf({ api }: Tester): string {
  const { tables } = api.platform.snapshot();
  const { counters: _counted, idempotencyRecords: _answers, jobs: _jobs, sessions: _sessions, ...rest } = tables;
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex');
}

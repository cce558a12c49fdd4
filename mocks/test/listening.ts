import {
  appendEntry,
  createMockApi,
  draftInvoice,
  grantCredit,
  issueInvoice,
  permissionsOfRole,
  type Connection,
  type Invoice,
  type MockApi,
  type MockApiOptions,
  type MockSessionRequest,
  type Permission,
} from '../index.ts';
import { openStream, type StreamReader } from './stream.ts';

export const BASE_URL = 'https://api.test';

/**
 * What a listener's session leaves aside, unless it asks for it: each act also tells of its row of activity and of its
 * notifications, which would stand between the events that a test counts.
 */
const aside: readonly Permission[] = ['activity:read', 'notifications:read'];

/** A session of a person, with its stream. */
export interface ListeningPerson {
  readonly token: string;
  /** Opens a stream, behind an event or a GET's `Event-Id` if one is given. */
  open(after?: string, signal?: AbortSignal): Promise<StreamReader>;
  /** The answer to a GET: its JSON and its `Event-Id`. */
  get(path: string): Promise<{ readonly body: any; readonly eventId: string }>;
  /** Ends the session: its streams end, and so `rest()` answers. */
  leave(): void;
}

/** A mock API whose world changes by the acts of others, and people who listen. */
export interface Listening {
  readonly api: MockApi;
  as(userId: string, connectionId?: string | null, more?: Partial<MockSessionRequest>): ListeningPerson;
  connection(id: string): Connection;
  /** The issuer gives so many minor units. */
  grant(connectionId: string, amount?: number): void;
  /** The issuer sends an invoice of so many minor units. */
  issue(connectionId: string, amount?: number): Invoice;
  /** So many minor units stand in the ledger, and nothing else happens: one change, one event. */
  credit(connectionId: string, amount?: number): void;
  draft(connectionId: string): Invoice;
}

/** A new world to listen to. */
export function createListening(options: MockApiOptions = {}): Listening {
  const api = createMockApi({ onError: (error) => console.error(error), ...options });
  const { platform } = api;
  const connection = (id: string): Connection => platform.tables.connections.get(id)!;
  const charges = (unitPrice: number) => ({
    type: 'one_time' as const,
    charges: [{ description: 'Visit', unitPrice }],
  });
  return {
    api,
    connection,
    as: (user_id, connection_id = null, more = {}) => {
      const { role } = platform.tables.users.get(user_id)!;
      const permissions = permissionsOfRole[role].filter((permission) => !aside.includes(permission));
      const { token } = api.mintSession({ user_id, connection_id, permissions, ...more });
      const headers = { Authorization: `Bearer ${token}` };
      return {
        token,
        open: (after, signal) =>
          openStream({ fetch: api.fetch, baseUrl: BASE_URL, token, after, ...(signal && { signal }) }),
        get: async (path) => {
          const response = await api.fetch(BASE_URL + path, { headers });
          return { body: await response.json(), eventId: response.headers.get('Event-Id')! };
        },
        leave: () => {
          const session = platform.tables.sessions.first('byToken', token)!;
          platform.transaction(() => platform.tables.sessions.put({ ...session, isRevoked: true }));
        },
      };
    },
    grant: (id, amount = 500) => {
      const { currency } = connection(id);
      grantCredit(platform, connection(id), { amount, currency }, 'Goodwill');
    },
    credit: (id, amount = 500) =>
      void platform.transaction(() => appendEntry(platform, connection(id), 'credit', amount, { actor: null })),
    issue: (id, amount = 1000) => issueInvoice(platform, connection(id), charges(amount)),
    draft: (id) => draftInvoice(platform, connection(id), charges(1000)),
  };
}

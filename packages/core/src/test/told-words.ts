import {
  addReaction,
  createTicket,
  deescalateTicket,
  escalateTicket,
  listThread,
  markAllNotificationsRead,
  markThreadRead,
  postMessage,
  updateConnectionSettings,
  updateTicket,
} from '@revampd/api-client';
import { type MockApi, type MockSessionRequest } from '@revampd/mocks';
import { DANA, NORTHGATE, PRIYA, TOM } from './real.ts';
import type { Told } from './told.ts';

const here = { connection_id: NORTHGATE };
const ticket = { ...here, ticket_id: 'tkt_57' };
const reason = 'Because';
const JOEL: MockSessionRequest = { user_id: 'usr_joel', connection_id: NORTHGATE };
const WIDE_LENA: MockSessionRequest = { user_id: 'usr_lena', connection_id: null };
const versionOf = ({ platform }: MockApi, id: string): number => platform.tables.tickets.get(id)!.entryCount;

/** What is done in words: settings, tickets, notifications. */
export const toldOfWords: readonly Told[] = [
  {
    what: 'settings',
    who: TOM,
    seenBy: DANA,
    act: (client, { platform }) => {
      const { version: ifMatch } = platform.tables.connections.get(NORTHGATE)!;
      return updateConnectionSettings(client, { ...here, body: { days_until_due: 30 } }, { ifMatch });
    },
    changes: ['connection', 'connections', 'activity'],
  },
  {
    what: 'a ticket',
    who: JOEL,
    seenBy: TOM,
    act: (client) => createTicket(client, { ...here, body: { title: 'Fax', priority: 'low', description: 'Is dead' } }),
    changes: ['tickets', 'open tickets', 'queue', 'connection', 'connections', 'activity'],
  },
  {
    what: 'a status',
    acts: 2,
    who: PRIYA,
    seenBy: DANA,
    act: async (client, api) => {
      for (const status of ['in_progress', 'resolved'] as const) {
        await updateTicket(client, { ...ticket, body: { status } }, { ifMatch: versionOf(api, 'tkt_57') });
      }
    },
    changes: ['ticket', 'tickets', 'open tickets', 'queue', 'connection', 'connections', 'notifications'],
  },
  {
    what: 'an escalation',
    who: PRIYA,
    seenBy: DANA,
    act: (client) => escalateTicket(client, { ...ticket, body: { reason } }),
    changes: ['ticket', 'tickets', 'queue', 'activity'],
  },
  {
    what: 'an escalated ticket',
    who: PRIYA,
    seenBy: WIDE_LENA,
    act: (client) => escalateTicket(client, { ...ticket, body: { reason } }),
    changes: ['queue'],
  },
  {
    what: 'a returned ticket',
    who: WIDE_LENA,
    seenBy: { ...WIDE_LENA },
    act: (client) => deescalateTicket(client, { ...here, ticket_id: 'tkt_50', body: { reason } }),
    changes: ['queue'],
  },
  {
    what: 'a message',
    who: PRIYA,
    seenBy: DANA,
    act: (client) => postMessage(client, { ...ticket, body: { client_id: 'client_1', body: 'On it.' } }),
    changes: ['ticket', 'tickets', 'queue', 'notifications', 'notification summary', 'unread'],
  },
  {
    what: 'a reaction',
    who: PRIYA,
    seenBy: DANA,
    act: async (client) => {
      const escalated = { ...here, ticket_id: 'tkt_50' };
      const { data } = await listThread(client, escalated);
      const { id: message_id } = data.find(({ kind, author }) => kind === 'message' && author?.id === 'usr_dana')!;
      await addReaction(client, { ...escalated, message_id, reaction: 'celebrate' });
    },
    changes: ['notifications', 'notification summary'],
  },
  {
    what: 'what the person has read elsewhere',
    who: DANA,
    seenBy: DANA,
    act: (client) => markThreadRead(client, { ...ticket, body: { last_read_sequence: 3 } }),
    changes: ['ticket', 'tickets', 'queue'],
  },
  {
    what: 'notifications that the person marked elsewhere',
    who: DANA,
    seenBy: DANA,
    act: (client) => markAllNotificationsRead(client, { body: { up_to_id: 'ntf_1559' } }),
    changes: ['notifications', 'notification summary', 'unread'],
  },
];

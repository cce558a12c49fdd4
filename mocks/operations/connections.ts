import {
  actorOf,
  openConnection,
  openToSet,
  pageConnections,
  pageMembers,
  seeConnection,
  updateSettings,
} from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { connectionView, memberView } from './views/connections.ts';

/** The operations of the tag Connections. */
export const connectionOperations: Operations<
  'listConnections' | 'getConnection' | 'listMembers' | 'updateConnectionSettings'
> = {
  listConnections: ({ platform, caller, query, cursors }) => {
    const from = cursors.read(query.cursor);
    const filter = { types: query.type, words: query.q };
    const page = pageConnections(platform, caller, filter, { limit: query.limit, from });
    const view = (row: (typeof page.rows)[number]) => connectionView(platform, seeConnection(platform, caller, row));
    return { status: 200, body: cursors.page(page, view) };
  },
  getConnection: ({ platform, caller, path }) => {
    const seen = openConnection(platform, caller, path.connection_id);
    const body = connectionView(platform, seen);
    return { status: 200, body, version: body.version };
  },
  listMembers: ({ platform, caller, path, query, cursors }) => {
    const seen = openConnection(platform, caller, path.connection_id);
    const from = cursors.read(query.cursor);
    const page = pageMembers(platform, seen, query.assignable ?? false, { limit: query.limit, from });
    return { status: 200, body: cursors.page(page, (user) => memberView(platform, user)) };
  },
  updateConnectionSettings: ({ platform, caller, path, body, precondition }) => {
    const change = {
      invoiceDay: body.invoice_day,
      daysUntilDue: body.days_until_due,
      autoApplyCredit: body.auto_apply_credit,
      supportRepIds: body.support_rep_ids,
    };
    const seen = openToSet(platform, caller, path.connection_id, change);
    const connection = updateSettings(platform, seen.connection, change, precondition, actorOf(caller));
    return { status: 200, body: connectionView(platform, { ...seen, connection }), version: connection.version };
  },
};

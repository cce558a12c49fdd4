import type { Connection, Invoice, Organization, Platform, User } from '../platform/index.ts';

/** How many organizations and connections are shown: all but those of the large world, whose first are the demo's. */
const MOST_ORGANIZATIONS = 100;
const MOST_CONNECTIONS = 200;

/** What `GET /__sandbox/world` shows: who there is, with their keys, and a few things worth opening. */
export function describeWorld(platform: Platform): object {
  const organizations = platform.tables.organizations.all();
  const connections = platform.tables.connections.all();
  return {
    now: new Date(platform.now()).toISOString(),
    organizations: organizations
      .slice(0, MOST_ORGANIZATIONS)
      .map((organization) => describeOrganization(platform, organization)),
    connections: connections.slice(0, MOST_CONNECTIONS).map(describeConnection),
    totals: { organizations: organizations.length, connections: connections.length },
    worth_opening: [...describeInvoices(platform), ...describeRequest(platform), ...describeTicket(platform)],
  };
}

function describeOrganization({ tables }: Platform, { id, name, type }: Organization): object {
  const people = (['owner', 'billing', 'support', 'viewer'] as const).flatMap((role) =>
    tables.users.rows('byRole', `${id} ${role}`),
  );
  return {
    id,
    name,
    type,
    secret_key: tables.secretKeys.first('byOrganization', id)?.id ?? null,
    users: people.map((user: User) => ({ id: user.id, name: user.name, role: user.role })),
  };
}

function describeConnection({ id, type, issuer, payer, currency, timeZone }: Connection): object {
  return { id, type, issuer, payer, currency, time_zone: timeZone };
}

/** The newest invoice in each status, as an example of it. */
function describeInvoices({ tables }: Platform): object[] {
  const newest = new Map(tables.invoices.all().map((invoice): [string, Invoice] => [invoice.status, invoice]));
  return [...newest].map(([status, { id, connectionId, number }]) => ({
    what: `invoice, ${status}`,
    connection_id: connectionId,
    invoice_id: id,
    number,
  }));
}

/** The newest request that waits for a decision. */
function describeRequest({ tables }: Platform): object[] {
  const request = tables.approvalRequests.all().findLast(({ status }) => status === 'pending');
  return request
    ? [{ what: 'approval request, pending', connection_id: request.connectionId, request_id: request.id }]
    : [];
}

/** The ticket with the longest thread. */
function describeTicket({ tables }: Platform): object[] {
  const [longest] = tables.tickets.all().sort((left, right) => right.entryCount - left.entryCount);
  return longest
    ? [
        {
          what: `ticket, ${longest.entryCount} entries`,
          connection_id: longest.connectionId,
          ticket_id: longest.id,
          number: longest.number,
        },
      ]
    : [];
}

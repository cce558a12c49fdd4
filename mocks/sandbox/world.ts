import type { Invoice, Platform } from '../platform/index.ts';

/** What `GET /__sandbox/world` shows: who there is, with their keys, and a few things worth opening. */
export function describeWorld(platform: Platform): object {
  const { organizations, secretKeys, users, connections, invoices } = platform.tables;
  const people = users.all();
  return {
    now: new Date(platform.now()).toISOString(),
    organizations: organizations.all().map(({ id, name, type }) => ({
      id,
      name,
      type,
      secret_key: secretKeys.first('byOrganization', id)?.id ?? null,
      users: people
        .filter((user) => user.organizationId === id)
        .map((user) => ({
          id: user.id,
          name: user.name,
          role: user.role,
        })),
    })),
    connections: connections.all().map(({ id, type, issuer, payer, currency, timeZone }) => ({
      id,
      type,
      issuer,
      payer,
      currency,
      time_zone: timeZone,
    })),
    worth_opening: describeInvoices(invoices.all()),
  };
}

/** The newest invoice in each status, as an example of it. */
function describeInvoices(all: readonly Invoice[]): object[] {
  const newest = new Map(all.map((invoice) => [invoice.status, invoice]));
  return [...newest].map(([status, invoice]) => ({
    what: `invoice, ${status}`,
    connection_id: invoice.connectionId,
    invoice_id: invoice.id,
    number: invoice.number,
  }));
}

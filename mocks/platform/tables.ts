import { activityPartition, type ActivityEntry } from './activity/activity.ts';
import { affiliateTables } from './affiliates/tables.ts';
import { catalogTables } from './catalog/tables.ts';
import { approvalTables } from './approvals/tables.ts';
import type { Challenge, WrongCodes } from './challenges.ts';
import type { Connection } from './connections.ts';
import type { IdempotencyRecord } from './idempotency.ts';
import type { CreditedRest } from './invoices/credited-rest.ts';
import type { InvoicesDue } from './invoices/due.ts';
import type { Invoice, InvoiceLine } from './invoices/invoice.ts';
import type { Organization, SecretKey, User } from './organizations.ts';
import type { Job } from './jobs.ts';
import { notificationTables } from './notifications/tables.ts';
import { payoutTables } from './payouts/tables.ts';
import type { Session } from './sessions.ts';
import { subscriptionTables } from './subscriptions/tables.ts';
import { defineTable } from './tables/database.ts';
import type { WalletEntry } from './wallet/ledger.ts';
import { ticketTables } from './tickets/tables.ts';
import { foldName } from './names.ts';

/** How many rows of a kind have been numbered: the source of ids and of invoice numbers. */
export interface Counter {
  /** What is counted: the prefix of an id, or the issuer of invoices. */
  readonly id: string;
  readonly last: number;
}

/**
 * Every table of the platform and how it is read. A partition is what an operation asks for, so that no read looks
 * at the rows of another connection.
 */
export const tableDefinitions = {
  counters: defineTable<Counter>()({}),
  jobs: defineTable<Job>()({
    due: (job) => [{ partition: 'all', key: [job.at, job.id] }],
  }),
  organizations: defineTable<Organization>()({}),
  secretKeys: defineTable<SecretKey>()({
    byOrganization: (key) => [{ partition: key.organizationId, key: [key.id] }],
  }),
  users: defineTable<User>()({
    byRole: (user) => [{ partition: `${user.organizationId} ${user.role}`, key: [foldName(user.name), user.id] }],
  }),
  sessions: defineTable<Session>()({
    byToken: (session) => [{ partition: session.token, key: [session.id] }],
    byUser: (session) => [{ partition: session.userId, key: [session.issuedAt, session.id] }],
  }),
  challenges: defineTable<Challenge>()({
    bySession: (challenge) => [{ partition: challenge.sessionId, key: [challenge.id] }],
  }),
  wrongCodes: defineTable<WrongCodes>()({}),
  idempotencyRecords: defineTable<IdempotencyRecord>()({}),
  connections: defineTable<Connection>()({
    byId: (connection) => [{ partition: connection.id, key: [connection.id] }],
    byCounterpart: (connection) => [
      {
        partition: `${connection.issuer.id} ${connection.type}`,
        key: [foldName(connection.payer.name), connection.id],
      },
      {
        partition: `${connection.payer.id} ${connection.type}`,
        key: [foldName(connection.issuer.name), connection.id],
      },
    ],
  }),
  walletEntries: defineTable<WalletEntry>()(
    {
      byConnection: (entry) => [{ partition: entry.connectionId, key: [entry.sequence] }],
      byKind: (entry) => [{ partition: `${entry.connectionId} ${entry.kind}`, key: [entry.sequence] }],
      byReversed: (entry) => (entry.reverses === null ? [] : [{ partition: entry.reverses, key: [entry.sequence] }]),
      applications: (entry) =>
        entry.kind === 'credit_applied' ? [{ partition: entry.invoiceId!, key: [entry.sequence] }] : [],
    },
    { appendOnly: true },
  ),
  invoices: defineTable<Invoice>()({
    date: (invoice) => [{ partition: invoicePartition(invoice), key: [invoice.date, invoice.sequence] }],
    due_date: (invoice) => [{ partition: invoicePartition(invoice), key: [invoice.dueDate, invoice.sequence] }],
    number: (invoice) => [{ partition: invoicePartition(invoice), key: [invoice.sequence] }],
    amount_due: (invoice) => [{ partition: invoicePartition(invoice), key: [invoice.amountDue, invoice.sequence] }],
    byNumber: (invoice) => [{ partition: `${invoice.issuerId} ${invoice.sequence}`, key: [invoice.id] }],
  }),
  invoicesDue: defineTable<InvoicesDue>()({}),
  creditedRests: defineTable<CreditedRest>()({}),
  invoiceLines: defineTable<InvoiceLine>()({
    byInvoice: (line) => [{ partition: line.invoiceId, key: [line.sequence] }],
    history: (line) => (line.isDraft ? [] : [{ partition: line.connectionId, key: [line.date, line.sequence] }]),
  }),
  activity: defineTable<ActivityEntry>()(
    {
      byObject: (entry) => [{ partition: activityPartition(entry), key: [entry.sequence] }],
    },
    { appendOnly: true },
  ),
  ...approvalTables,
  ...payoutTables,
  ...notificationTables,
  ...affiliateTables,
  ...catalogTables,
  ...subscriptionTables,
  ...ticketTables,
};

function invoicePartition(invoice: Invoice): string {
  return `${invoice.connectionId} ${invoice.status} ${invoice.type}`;
}

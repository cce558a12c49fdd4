import { applyCredit, grantCredit, issueInvoice, type Connection, type Platform } from '../index.ts';
import type { Tester } from './tester.ts';

/** Things of one connection that every act on its money has something to do with. */
export interface Scene {
  readonly connection: Connection;
  /** An open invoice with 900 due. */
  readonly invoiceId: string;
  /** An application of 100 to it, not given back. */
  readonly entryId: string;
}

/** Gives a connection 400 more of credit, an open invoice of 1000, and an application of 100 to it. */
export function stage(platform: Platform, connectionId: string): Scene {
  const connection = platform.tables.connections.get(connectionId)!;
  const money = (amount: number) => ({ amount, currency: connection.currency });
  grantCredit(platform, connection, money(500), 'For the scene');
  const charges = [{ description: 'Thing', unitPrice: 1000 }];
  const { id } = issueInvoice(platform, connection, { type: 'one_time', charges });
  return { connection, invoiceId: id, entryId: applyCredit(platform, connection, id, money(100)).entry.id };
}

/** The owner of an organization. */
export function ownerOf(tester: Tester, organizationId: string): string {
  const { users } = tester.api.platform.tables;
  return users.all().find((user) => user.organizationId === organizationId && user.role === 'owner')!.id;
}

/** A key as a client makes one. */
export function newKey(): string {
  return crypto.randomUUID();
}

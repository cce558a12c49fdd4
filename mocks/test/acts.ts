import { operationTable, type OperationId } from '@revampd/api-spec/operations';
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

/** A call of one operation, and the side of the connection that may make it. */
export interface Attempt {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  readonly json: object | undefined;
  readonly side: 'issuer' | 'payer';
}

/** Who acts on money, and with what: an operation with a body that isn't here has none that the contract accepts. */
const acts: { readonly [Id in OperationId]?: { side: Attempt['side']; body: (currency: string) => object } } = {
  createWalletEntry: {
    side: 'issuer',
    body: (currency) => ({ kind: 'credit', amount: { amount: 1, currency }, reason: 'Because' }),
  },
  reverseCredit: { side: 'issuer', body: () => ({ reason: 'Because' }) },
  applyCredit: { side: 'payer', body: (currency) => ({ amount: { amount: 1, currency } }) },
};

/** Gives a connection 400 more of credit, an open invoice of 1000, and an application of 100 to it. */
export function stage(platform: Platform, connectionId: string): Scene {
  const connection = platform.tables.connections.get(connectionId)!;
  const money = (amount: number) => ({ amount, currency: connection.currency });
  grantCredit(platform, connection, money(500), 'For the scene');
  const charges = [{ description: 'Thing', unitPrice: 1000 }];
  const { id } = issueInvoice(platform, connection, { type: 'one_time', charges });
  return { connection, invoiceId: id, entryId: applyCredit(platform, connection, id, money(100)).entry.id };
}

/** A call of every operation on a connection that would succeed for the right person of it. */
export function attemptsOn({ connection, invoiceId, entryId }: Scene): Attempt[] {
  return Object.entries(operationTable)
    .filter(([, { path }]) => path.includes('{connection_id}'))
    .map(([id, { method, path: template }]) => {
      const path = template
        .replace('{connection_id}', connection.id)
        .replace('{invoice_id}', invoiceId)
        .replace('{entry_id}', entryId);
      const act = acts[id as OperationId];
      if (path.includes('{') || (method !== 'GET' && !act)) throw new Error(`${id} has no row in ${import.meta.url}`);
      const json = act?.body(connection.currency);
      return { operationId: id as OperationId, method, path, json, side: act?.side ?? 'issuer' };
    });
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

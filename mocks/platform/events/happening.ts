import type { Invoice } from '../invoices/invoice.ts';
import type { User } from '../organizations.ts';
import type { Platform } from '../platform.ts';
import type { Session } from '../sessions.ts';
import type { Commit } from '../tables/database.ts';
import type { Change } from '../tables/table.ts';
import type { WalletEntry } from '../wallet/ledger.ts';

/** What one commit did to one object that streams tell of. Whether somebody may hear of it is asked at delivery. */
export type Happening = {
  /** The place in the log of the object's last change in the commit. */
  readonly position: number;
  /** By which of these a listener finds it: one listens to what it may hear of at all, and to nothing else. */
  readonly topics: readonly string[];
} & (
  | { readonly kind: 'wallet'; readonly entry: WalletEntry }
  | { readonly kind: 'invoice'; readonly before: Invoice | undefined; readonly invoice: Invoice }
  | { readonly kind: 'session' }
);

/** The topics of what may concern a session: itself, its person, and its connection or all of the organization's. */
export function topicsOfSession(session: Session, organizationId: string): readonly string[] {
  const scope = session.connectionId === null ? `organization ${organizationId}` : `connection ${session.connectionId}`;
  return [`session ${session.id}`, `user ${session.userId}`, scope];
}

/** What a commit did, in the order of the log: each object once, as its last change left it. */
export function happeningsOf(platform: Platform, { position, changes }: Commit): readonly Happening[] {
  const objects = new Map<string, { change: Change; position: number }>();
  const start = position - changes.length;
  for (const [index, change] of changes.entries()) {
    const object = objectOf(change);
    if (object === undefined) continue;
    const before = objects.has(object) ? objects.get(object)!.change.before : change.before;
    // Taken out and put in again, it stands behind the others.
    objects.delete(object);
    objects.set(object, { change: { ...change, before }, position: start + index + 1 });
  }
  return [...objects.values()].flatMap((last) => readChange(platform, last.change, last.position) ?? []);
}

/** What a change is about: a wallet, not its entry. Undefined where no stream tells of it. */
function objectOf({ table, id, after }: Change): string | undefined {
  if (table === 'walletEntries') return `wallet ${(after as WalletEntry).connectionId}`;
  return table === 'invoices' || table === 'sessions' || table === 'users' ? `${table} ${id}` : undefined;
}

function readChange(platform: Platform, { table, before, after }: Change, position: number): Happening | undefined {
  if (!after) return undefined;
  if (table === 'walletEntries') {
    const entry = after as WalletEntry;
    return { kind: 'wallet', position, topics: topicsOfConnection(platform, entry.connectionId), entry };
  }
  if (table === 'invoices') {
    const invoice = after as Invoice;
    const topics = topicsOfConnection(platform, invoice.connectionId);
    return { kind: 'invoice', position, topics, invoice, before: before as Invoice | undefined };
  }
  const isChanged =
    table === 'users'
      ? (before as User | undefined)?.role !== (after as User).role
      : standingOf(before as Session | undefined) !== standingOf(after as Session);
  const topic = table === 'users' ? 'user' : 'session';
  return before && isChanged ? { kind: 'session', position, topics: [`${topic} ${after.id}`] } : undefined;
}

function topicsOfConnection(platform: Platform, connectionId: string): readonly string[] {
  const { issuer, payer } = platform.tables.connections.get(connectionId)!;
  return [`connection ${connectionId}`, `organization ${issuer.id}`, `organization ${payer.id}`];
}

/** What a session lets its holder do, as one text to compare. */
function standingOf(session: Session | undefined): string | undefined {
  return session && JSON.stringify([session.permissions, session.elevatedUntil, session.isRevoked]);
}

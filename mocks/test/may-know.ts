import type { Platform } from '../index.ts';

/** Who reads an answer: a person, with the connection that their session is for, or null for all of theirs. */
export interface Viewer {
  readonly userId: string;
  readonly connectionId: string | null;
}

/** Objects by the prefix of their ids: the table that has them, and whether the money of a connection is told by them. */
const kinds = {
  con: { table: 'connections', isMoney: false },
  inv: { table: 'invoices', isMoney: true },
  lin: { table: 'invoiceLines', isMoney: true },
  wle: { table: 'walletEntries', isMoney: true },
  req: { table: 'approvalRequests', isMoney: true },
  sub: { table: 'subscriptions', isMoney: true },
  adn: { table: 'addOns', isMoney: true },
  quo: { table: 'quotes', isMoney: true },
  pay: { table: 'payouts', isMoney: true },
  aff: { table: 'affiliatePayouts', isMoney: true },
  tkt: { table: 'tickets', isMoney: false },
  ent: { table: 'threadEntries', isMoney: false },
  ntf: { table: 'notifications', isMoney: false },
  act: { table: 'activity', isMoney: false },
} as const;

interface Thing {
  readonly id: string;
  readonly connectionId?: string;
  readonly ticketId?: string;
  readonly userId?: string;
  readonly status?: string;
}

/**
 * The ids in an answer that its reader must not be told of now, by REQUIREMENTS.md in words of its own: what isn't of
 * their connections; the money, for `support`; drafts, for the payer; of a Partner's connection, for Revampd, all but
 * the tickets that are escalated; the notifications of others.
 */
export function leaksIn(platform: Platform, viewer: Viewer, body: unknown): string[] {
  if (typeof body === 'string') return mayKnow(platform, viewer, body) ? [] : [body];
  if (typeof body !== 'object' || body === null) return [];
  // Whoever was told something keeps it as they were told (NOT-13), also when they see its object no longer.
  const { id } = body as { id?: unknown };
  if (typeof id === 'string' && id.startsWith('ntf_')) return mayKnow(platform, viewer, id) ? [] : [id];
  return Object.values(body).flatMap((part) => leaksIn(platform, viewer, part));
}

function mayKnow(platform: Platform, { userId, connectionId }: Viewer, id: string): boolean {
  const kind = kinds[id.slice(0, 3) as keyof typeof kinds];
  const thing = kind && /^[a-z]{3}_/.test(id) ? (platform.tables[kind.table].get(id) as Thing | undefined) : undefined;
  if (!thing) return true;
  const { users, connections, tickets } = platform.tables;
  const user = users.get(userId)!;
  if (thing.userId !== undefined) return thing.userId === userId;
  const ticket = kind.table === 'tickets' ? tickets.get(id) : tickets.get(thing.ticketId ?? '');
  const connection = connections.get(ticket?.connectionId ?? thing.connectionId ?? id)!;
  // That there is another connection of their own, a person knows: a managed plan leads there (PLN-2).
  const isOwn = [connection.issuer.id, connection.payer.id].includes(user.organizationId);
  if (kind.table === 'connections' && isOwn) return true;
  if (connectionId !== null && connectionId !== connection.id) return false;
  if (kind.isMoney && user.role === 'support') return false;
  if (kind.table === 'invoices' && thing.status === 'draft') return user.organizationId === connection.issuer.id;
  if (isOwn) return true;
  if (user.organizationId !== 'org_revampd' || connection.type !== 'partner_sub_org') return false;
  if (ticket) return ticket.escalation !== null;
  const isHere = (each: { readonly connectionId: string }): boolean => each.connectionId === connection.id;
  const isIn = tickets.all().some((each) => isHere(each) && each.escalation !== null);
  const wasTold = platform.tables.notifications.all().some((each) => isHere(each) && each.userId === userId);
  return kind.table === 'connections' && (isIn || wasTold);
}

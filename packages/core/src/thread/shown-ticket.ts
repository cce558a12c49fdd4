import type { Ticket } from '@revampd/api-client';
import { CancelledError } from '@tanstack/query-core';
import type { WordPlace } from '../kept/word-store.ts';
import { ticketQuery } from '../queries/tickets.ts';
import type { Scope } from '../session/scope.ts';

/**
 * The ticket of a thread, as whoever shows it reads it: one who names no connection reads the session's own, and it isn't read
 * a second time under its name. Where that one stops in the middle, as an element does that is moved in its page, it is read
 * anew, unless the signal says that nobody waits for it. Rejects with a RevampdError.
 */
export async function readShownTicket(scope: Scope, place: WordPlace, signal: AbortSignal): Promise<Ticket> {
  const { connectionId, objectId: id } = place;
  const asOwn = ticketQuery(scope, { connectionId: undefined, id });
  const isOwn = scope.ownConnectionId === connectionId && scope.queries.getQueryCache().find(asOwn as never);
  try {
    return (await scope.queries.fetchQuery(isOwn ? asOwn : ticketQuery(scope, { connectionId, id }))) as Ticket;
  } catch (cause) {
    if (cause instanceof CancelledError && !signal.aborted) return readShownTicket(scope, place, signal);
    throw cause;
  }
}

import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { requireAction } from '../callers.ts';
import { inTheWay, invalid } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { wordsOf } from './quoting.ts';
import type { OpenTicket } from './reading.ts';
import { clientPartition } from './tables.ts';
import { messageDraft, type Message } from './thread-entry.ts';
import { findEntry } from './thread.ts';
import { asObstacle, type Ticket } from './ticket.ts';
import { writeTicket } from './writing.ts';

/** What somebody writes into a thread. */
export interface MessageRequest {
  /** The writer's own id for it: one message of theirs in this ticket, for ever. */
  readonly clientId: string;
  readonly body: string;
  readonly replyToId?: string | undefined;
  /** The version of the audience for which it was written. */
  readonly audienceVersion?: number | undefined;
}

/**
 * Writes a message. Sent again with its `clientId`, it answers the message that is there; with other words that id is
 * `idempotency_key_reused`. Nothing is written into a closed ticket (`ticket_closed`), and nothing for others than those
 * who read along now (`audience_changed`).
 */
export function postMessage(
  platform: Platform,
  { seen, ticket }: OpenTicket,
  request: MessageRequest,
  actor: NonNullable<Actor>,
): Message {
  requireAction(seen, 'tickets', 'reply');
  const { clientId, body, replyToId = null, audienceVersion = ticket.audience.version } = request;
  const existing = findMessage(platform, ticket, actor.userId, clientId);
  if (existing) return requireSame(ticket, existing, body, replyToId);
  requireNotClosed(ticket);
  if (audienceVersion !== ticket.audience.version)
    throw inTheWay('audience_changed', 'Others read along than when this was written.', asObstacle(ticket));
  if (replyToId !== null) requireQuotable(platform, ticket, replyToId);
  const object = ({ id }: Message) => ({ type: 'message', id }) as const;
  return recordAct(platform, seen.connection, { action: 'message_posted', actor, object }, () => {
    const { entries } = writeTicket(platform, ticket, [messageDraft(actor, body, { clientId, replyToId })]);
    return entries[0] as Message;
  });
}

/** Refuses with `ticket_closed` what a closed ticket doesn't take until it is reopened (TIC-11). */
export function requireNotClosed(ticket: Ticket): void {
  if (ticket.status === 'closed')
    throw inTheWay('ticket_closed', `${ticket.number} is closed. Reopen it to write in it.`, asObstacle(ticket));
}

function findMessage(platform: Platform, { id }: Ticket, userId: string, clientId: string): Message | undefined {
  return platform.tables.threadEntries.first('byClientId', clientPartition(id, userId, clientId)) as
    Message | undefined;
}

function requireSame(ticket: Ticket, message: Message, body: string, replyToId: string | null): Message {
  if (message.body === body && message.replyToId === replyToId) return message;
  throw inTheWay('idempotency_key_reused', 'This client_id is another message of yours here.', asObstacle(ticket));
}

function requireQuotable(platform: Platform, ticket: Ticket, entryId: string): void {
  const entry = findEntry(platform, ticket, entryId);
  if (!entry || wordsOf(entry) === null)
    throw invalid('/reply_to_id', 'unknown', 'No such message in this ticket that could be answered.');
}

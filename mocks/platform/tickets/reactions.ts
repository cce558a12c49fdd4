import { recordAct } from '../activity/activity.ts';
import type { Actor } from '../actors.ts';
import { requireAction } from '../callers.ts';
import { DomainError } from '../errors.ts';
import type { Platform } from '../platform.ts';
import { requireNotClosed } from './messages.ts';
import type { OpenTicket } from './reading.ts';
import { reactionCodes, type GivenReaction, type Message, type ReactionCode } from './thread-entry.ts';
import { findEntry } from './thread.ts';

/** A reaction to a message: whose it is says the actor. */
export interface ReactionRequest {
  readonly messageId: string;
  /** One of the contract's codes; another is `not_found`. */
  readonly code: string;
}

/** Reacts to a message, once per person and code; the same again changes nothing. Not in a closed ticket. */
export function addReaction(
  platform: Platform,
  open: OpenTicket,
  request: ReactionRequest,
  actor: NonNullable<Actor>,
): Message {
  return react(platform, open, request, actor, 'reaction_added', (given, code) =>
    given.some((each) => isOf(each, code, actor)) ? given : [...given, { code, by: actor }],
  );
}

/** Takes a reaction back; one that the person didn't give changes nothing. Not in a closed ticket. */
export function removeReaction(
  platform: Platform,
  open: OpenTicket,
  request: ReactionRequest,
  actor: NonNullable<Actor>,
): Message {
  return react(platform, open, request, actor, 'reaction_removed', (given, code) =>
    given.some((each) => isOf(each, code, actor)) ? given.filter((each) => !isOf(each, code, actor)) : given,
  );
}

function react(
  platform: Platform,
  { seen, ticket }: OpenTicket,
  { messageId, code }: ReactionRequest,
  actor: NonNullable<Actor>,
  action: 'reaction_added' | 'reaction_removed',
  change: (given: readonly GivenReaction[], code: ReactionCode) => readonly GivenReaction[],
): Message {
  const message = findEntry(platform, ticket, messageId);
  if (message?.kind !== 'message') throw new DomainError('not_found', 'No such message in this ticket.');
  if (!isReactionCode(code)) throw new DomainError('not_found', 'There is no such reaction.');
  requireAction(seen, 'tickets', 'react');
  requireNotClosed(ticket);
  const reactions = change(message.reactions, code);
  if (reactions === message.reactions) return message;
  const object = { type: 'message', id: message.id } as const;
  return recordAct(platform, seen.connection, { action, actor, object }, () => {
    const { threadEntries } = platform.tables;
    const audienceVersion = ticket.audience.version;
    return threadEntries.put({ ...message, reactions, audienceVersion, version: message.version + 1 }) as Message;
  });
}

function isOf(given: GivenReaction, code: ReactionCode, actor: NonNullable<Actor>): boolean {
  return given.code === code && given.by.userId === actor.userId;
}

function isReactionCode(code: string): code is ReactionCode {
  return (reactionCodes as readonly string[]).includes(code);
}

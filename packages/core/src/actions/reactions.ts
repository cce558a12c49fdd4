import { addReaction, removeReaction, type Actor, type Message, type Reaction } from '@revampd/api-client';
import type { Scope } from '../session/scope.ts';
import { actInWords, type WordOutcome } from './word-act.ts';

/** A reaction of the viewer to a message: given, or taken back. */
export interface ReactionEdit {
  readonly reaction: Reaction;
  readonly isGiven: boolean;
  /** Whose it is. */
  readonly viewer: Actor;
}

/**
 * Reacts to a message, or takes it back; shown at once, and the last click wins. The message is where a thread keeps it: it hears
 * of the change by `watchPending`, and lays it over what it reads by `withPending`. `onEnd` is given what the server made of it.
 */
export function react(
  scope: Scope,
  message: Message,
  { reaction, isGiven, viewer }: ReactionEdit,
  onEnd: (message: Message | undefined) => void,
): Promise<WordOutcome<Message>> {
  const { connection_id, ticket_id, id: message_id } = message;
  const call = isGiven ? addReaction : removeReaction;
  return actInWords({
    scope,
    thing: message,
    connectionId: connection_id,
    change: (one) => ({ ...one, reactions: reacted(one.reactions, reaction, isGiven, viewer) }),
    send: ({ signal }) => call(scope.client, { connection_id, ticket_id, message_id, reaction }, { signal }),
    onEnd,
  });
}

/** The reactions of a message with the viewer's as it is meant to be, whatever it was. */
function reacted(
  reactions: Message['reactions'],
  reaction: Reaction,
  isGiven: boolean,
  viewer: Actor,
): Message['reactions'] {
  const known = reactions.find((one) => one.reaction === reaction);
  const others = (known?.people ?? []).filter(({ id }) => id !== viewer.id);
  const isThere = others.length < (known?.people.length ?? 0);
  if (isThere === isGiven) return reactions;
  const people = isGiven ? [...others, viewer] : others;
  const count = (known?.count ?? 0) + (isGiven ? 1 : -1);
  if (!known) return [...reactions, { reaction, count, people }];
  return reactions.flatMap((one) => (one !== known ? one : count > 0 ? { reaction, count, people } : []));
}

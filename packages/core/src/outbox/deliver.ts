import { postMessage, RevampdError, type Message } from '@revampd/api-client';
import type { WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import type { UnsentMessage } from './unsent-message.ts';

/** Milliseconds that a message has to be sent in, with all attempts (INTERACTION.md 3.3). */
const TIME = 20_000;

/**
 * Posts a message by its `client_id` and key, however often it was posted before. The platform knows a key for 24 hours; the
 * `client_id` is unique per user and ticket for ever (API.md, postMessage), and sent again it answers the message that is
 * there: so a message may be asked for a month later. Rejects with a RevampdError.
 */
export async function deliver(
  { client, connectionFor }: Scope,
  { connectionId, objectId }: WordPlace,
  { id, body, replyToId, audienceVersion }: UnsentMessage,
  key: string,
  signal: AbortSignal,
): Promise<Message> {
  const late = new AbortController();
  const giveUp = (): void => late.abort(signal.reason);
  const timer = setTimeout(() => {
    late.abort(new RevampdError('timeout', `The message was not answered within ${TIME / 1000} s.`));
  }, TIME);
  signal.addEventListener('abort', giveUp);
  try {
    // A session for one connection posts to no other (MNY-5).
    await Promise.race([
      connectionFor(connectionId),
      new Promise<never>((_, reject) => late.signal.addEventListener('abort', () => reject(late.signal.reason))),
    ]);
    const message = await postMessage(
      client,
      {
        connection_id: connectionId,
        ticket_id: objectId,
        body: { client_id: id, body, reply_to_id: replyToId, audience_version: audienceVersion },
      },
      { idempotencyKey: key, signal: late.signal },
    );
    // An answer that isn't this message says nothing of it.
    if (message?.client_id === id) return message;
    throw new RevampdError('invalid_response', 'The answer is not the message.');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', giveUp);
  }
}

import { RevampdError, type Message } from '@revampd/api-client';

/** Why a message can't be sent as it is: the person edits it, or deletes it (INTERACTION.md 3.3). */
export type BlockReason = 'ticket_closed' | 'audience_changed' | 'not_permitted' | 'not_found';

/**
 * How far a message is (INTERACTION.md 3.3): `queued` offline, or behind another · `sending` · `retrying` the same after it
 * failed · `sent` the server has it, final · `failed` the person retries or deletes it · `blocked` it can't be sent as it
 * is · `deleted` by the person, or back in the draft, final.
 */
export type SendState =
  | { readonly status: 'queued' | 'sending' | 'retrying' | 'deleted' }
  /** `entry` is undefined where another tab sent it and didn't say more: the thread has it. */
  | { readonly status: 'sent'; readonly entry: Message | undefined }
  | { readonly status: 'failed'; readonly error: RevampdError }
  | { readonly status: 'blocked'; readonly reason: BlockReason; readonly error: RevampdError };

/** What a person writes into a thread. */
export interface MessageWords {
  readonly body: string;
  /** The entry that it answers to. */
  readonly replyToId?: string | undefined;
  /** The version of the audience that the person saw: the message goes to no others (THR-2, THR-6). */
  readonly audienceVersion?: number | undefined;
}

/** A message that the server doesn't have yet, as far as is known. A change makes a new object. */
export interface UnsentMessage extends MessageWords {
  /** Its `client_id`, by which the thread knows it again. */
  readonly id: string;
  /** Its place among a person's unsent messages of a ticket. */
  readonly order: number;
  /** UTC milliseconds, by the page's clock. */
  readonly writtenAt: number;
  readonly state: SendState;
}

/** An unsent message as it is kept. */
export interface KeptMessage extends Omit<UnsentMessage, 'id' | 'state'> {
  /** The idempotency key that every attempt has. */
  readonly key: string;
  /** Only what ended an attempt: whatever else it was, its key says how it went. */
  readonly failure?:
    | {
        readonly code: string;
        readonly message: string;
        readonly status: number | undefined;
        readonly requestId: string | undefined;
      }
    | undefined;
}

const BLOCKS: ReadonlySet<string> = new Set<BlockReason>([
  'ticket_closed',
  'audience_changed',
  'not_permitted',
  'not_found',
]);

/** Where a failed attempt leaves a message. */
export const stateAfter = (error: RevampdError): SendState =>
  BLOCKS.has(error.code)
    ? { status: 'blocked', reason: error.code as BlockReason, error }
    : { status: 'failed', error };

/** Whether the server said that it has not taken the message: its words may become another one. */
export const isRefused = ({ state }: UnsentMessage): boolean =>
  state.status === 'blocked' ||
  (state.status === 'failed' && !state.error.retryable && (state.error.status ?? 0) >= 400);

const toFailure = ({ state }: UnsentMessage): KeptMessage['failure'] => {
  if (!('error' in state)) return undefined;
  const { code, message, status, requestId } = state.error;
  return { code, message, status, requestId };
};

/** What was under way is asked for before anything is said to have failed. */
const stateOf = ({ failure }: KeptMessage): SendState =>
  failure ? stateAfter(new RevampdError(failure.code as never, failure.message, failure)) : { status: 'queued' };

/** A message as it is kept. */
export const toKept = (message: UnsentMessage, key: string): KeptMessage => {
  const { body, replyToId, audienceVersion, order, writtenAt } = message;
  return { body, replyToId, audienceVersion, order, writtenAt, key, failure: toFailure(message) };
};

/** A message that was kept. */
export const toUnsent = (id: string, kept: KeptMessage): UnsentMessage => {
  const { body, replyToId, audienceVersion, order, writtenAt } = kept;
  return { id, body, replyToId, audienceVersion, order, writtenAt, state: stateOf(kept) };
};

/** A message as it ended that another tab has sent. It stands in no line of this one any more. */
export const toSent = (id: string, entry: Message): UnsentMessage => ({
  id,
  body: entry.body,
  replyToId: entry.reply_to?.id,
  order: 0,
  writtenAt: Date.parse(entry.created_at),
  state: { status: 'sent', entry },
});

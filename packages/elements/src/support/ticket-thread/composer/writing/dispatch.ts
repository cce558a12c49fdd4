import type { RevampdError, SendState, UnsentMessage } from '@revampd/core';
import { RevampdMessageFailedEvent } from '../../../../events/message-failed.ts';
import { RevampdMessageSentEvent } from '../../../../events/message-sent.ts';
import { toBody } from './words.ts';
import { isWrittenHere, writerOf } from './writers.ts';
import type { Writing } from './writing.ts';

/** States that were told: several elements of a page hear of each. */
const told = new WeakSet<SendState>();
/** Messages of which it was said that they weren't sent. */
const lamented = new Set<string>();

const REASONS = {
  network: 'reasonOffline',
  timeout: 'reasonTimeout',
  ticket_closed: 'reasonClosed',
  not_permitted: 'reasonForbidden',
  not_found: 'reasonGone',
  rate_limited: 'reasonBusy',
} as const;

/** What becomes of messages on their way, told to the host and to those who hear the page (INTERACTION.md 3.3). */
export class Dispatch {
  /** What stood in the field was sent from another tab. */
  isFromOtherTab = false;
  readonly #writing: Writing;
  /** Messages that were on their way while this looked, by how they last stood. */
  readonly #seen = new Map<string, SendState['status']>();
  /** Bodies of messages that came from other tabs. */
  readonly #others = new Set<string>();
  #vanished: string | undefined;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  hear(message: UnsentMessage): void {
    const { id, body, state } = message;
    const before = this.#seen.get(id);
    this.#seen.set(id, state.status);
    if (!isWrittenHere(this.#writing.scope, id)) this.#noteOther(body);
    // One that a page before this one left behind is no news.
    if (before === undefined || told.has(state)) return;
    const writer = writerOf(this.#writing.scope, id);
    if (writer && writer !== this.#writing.composer.host) return;
    told.add(state);
    if (state.status === 'sent') this.#tellSent(message, state.entry, before);
    else if (state.status === 'failed' || state.status === 'blocked')
      this.#tellFailed(message, state.error, state.status);
    if (state.status === 'sent' || state.status === 'deleted') this.#seen.delete(id);
  }

  vanished(text: string): void {
    this.#vanished = toBody(text);
    this.#compare();
  }

  forget(): void {
    this.#seen.clear();
    this.#others.clear();
    this.#vanished = undefined;
    this.isFromOtherTab = false;
  }

  #noteOther(body: string): void {
    this.#others.add(body);
    this.#compare();
  }

  /** The two become known in any order. */
  #compare(): void {
    if (this.#vanished === undefined || !this.#others.has(this.#vanished)) return;
    this.#vanished = undefined;
    this.#noteOtherTab();
  }

  #noteOtherTab(): void {
    this.isFromOtherTab = true;
    this.#writing.say(this.#writing.words('otherTab'), { own: true });
    this.#writing.update();
  }

  #detail({ id: clientId, body, replyToId }: UnsentMessage) {
    const { ticket } = this.#writing;
    return { connectionId: ticket?.connection_id ?? '', ticketId: ticket?.id ?? '', body, replyToId, clientId };
  }

  #tellSent(
    message: UnsentMessage,
    entry: { readonly id: string; readonly created_at: string } | undefined,
    before: string,
  ): void {
    const { host } = this.#writing.composer;
    host.dispatchEvent(
      new RevampdMessageSentEvent({ ...this.#detail(message), entryId: entry?.id, at: entry?.created_at }),
    );
    // It was never on its way from here.
    if (before === 'queued' && isWrittenHere(this.#writing.scope, message.id)) this.#noteOtherTab();
    if (lamented.delete(message.id)) this.#writing.say(this.#writing.words('sent'), { own: true });
  }

  #tellFailed(message: UnsentMessage, { code, retryable }: RevampdError, status: 'failed' | 'blocked'): void {
    const { composer, words } = this.#writing;
    const canRetry = status === 'failed';
    composer.host.dispatchEvent(
      new RevampdMessageFailedEvent({ ...this.#detail(message), retryable: canRetry && retryable, code }),
    );
    // That one is asked about.
    if (code === 'audience_changed' || lamented.has(message.id)) return;
    lamented.add(message.id);
    const known = REASONS[code as keyof typeof REASONS];
    const reason = words(known ?? (retryable ? 'reasonFailed' : 'reasonRefused'));
    const text = words(canRetry ? 'notSent' : 'notTaken', { reason });
    this.#writing.say(text, { assertive: true, own: true, key: `${message.id}:failed` });
  }
}

import type { ComposerMessages, Draft, MessageWords, Outbox, Scope, Ticket, Translate } from '@revampd/core';
import type { ReactiveController } from 'lit';
import type { Audience } from './audience-line.ts';
import { LazyController } from '../../../controllers/lazy-controller.ts';
import type { ComposerHost, ComposerSource } from './composer-source.ts';
import type { Writing } from './writing/load.ts';

/** Of the field in the root. */
export const FIELD = 'composer-message';

/** Whether and how the person may write: `opening` nothing is known of the ticket yet. */
export type ComposerMode = 'opening' | 'open' | 'closed' | 'read_only';

/** What was done before the code for it was there. */
export interface Early {
  readonly text: string;
  readonly replyToId: string | undefined;
  readonly isSent: boolean;
}

const NOTHING: Early = { text: '', replyToId: undefined, isSent: false };

/**
 * What a person writes into a ticket (INTERACTION.md 2.1, 3.3). This much is there with the first content: a field that takes
 * every key. Draft, outbox, audience and all that is said of them is a part that comes right after it, and takes over what
 * was typed until then.
 */
export class ComposerController implements ReactiveController {
  readonly host: ComposerHost;
  readonly source: ComposerSource;
  /** Changes with whoever writes: the next person gets a field without a past, which an undo could bring back. */
  generation = 0;
  /** Whom the line has shown from the beginning. */
  firstAudience: Audience | undefined;

  readonly #writing: LazyController<Writing>;
  #early = NOTHING;
  #scope: Scope | undefined;
  /** Whose words these are, and where they go. */
  #owner: string | undefined;
  /** The person may have written something: the field doesn't go under their hands. */
  #wasOpen = false;
  #wasLive = false;
  #hadFocus = false;

  constructor(host: ComposerHost, source: ComposerSource) {
    this.host = host;
    this.source = source;
    this.#writing = new LazyController(
      host,
      async () => (await import('./writing/load.ts')).loadWriting(this, source.messages.load),
      () => source.messages.key,
    );
    host.addController(this);
  }

  get words(): Translate<ComposerMessages> {
    return this.source.messages.translate;
  }

  /** Of the ticket that is written into, and of no other that may still be on screen. */
  get ticket(): Ticket | undefined {
    const ticket = this.source.ticket();
    return ticket?.id === this.source.place()?.objectId ? ticket : undefined;
  }

  /** What comes after the first content; undefined until then. */
  get writing(): Writing | undefined {
    return this.#writing.loaded;
  }

  /** It is needed and couldn't be loaded: what is typed stays, and nothing is sent. */
  get isWithoutWriting(): boolean {
    return this.#writing.unavailable;
  }

  /** What is kept of what is written; undefined until that code is there. */
  get draft(): Draft<MessageWords> | undefined {
    return this.writing?.draft;
  }

  get outbox(): Outbox | undefined {
    return this.writing?.outbox;
  }

  /** What stands in the field. */
  get text(): string {
    return this.writing?.text ?? this.#early.text;
  }

  /** The entry that is answered. */
  get replyToId(): string | undefined {
    return this.writing ? this.writing.replyToId : this.#early.replyToId;
  }

  get mode(): ComposerMode {
    const { ticket } = this;
    if (!ticket) return 'opening';
    // It is shown as open before the server has said so.
    if (ticket.status === 'closed' || this.writing?.closing.isReopening) return 'closed';
    return ticket.viewer_state.actions.includes('reply') ? 'open' : 'read_only';
  }

  get canReopen(): boolean {
    return this.mode === 'closed' && this.ticket?.viewer_state.statuses.includes('open') === true;
  }

  /** A field stands: the person may write, or could, or has left something there. */
  get hasField(): boolean {
    return this.#wasOpen || this.text !== '' || this.canReopen || this.mode === 'open' || this.mode === 'opening';
  }

  get field(): HTMLTextAreaElement | null {
    return this.host.renderRoot.querySelector(`#${FIELD}`);
  }

  /** Focus goes to the field; the page isn't scrolled (INTERACTION.md F8). */
  focus(): void {
    this.field?.focus({ preventScroll: true });
  }

  /** Answers an entry from now on, or none; focus goes to the field. */
  readonly reply = (replyToId?: string): void => {
    if (this.writing) this.writing.answer(replyToId);
    else this.#keep({ replyToId });
    this.focus();
  };

  /** For the field's `input`, and for what input methods tell. */
  readonly typed = (event: Event): void => {
    if (this.writing) this.writing.typed(event);
    else this.#keep({ text: this.field!.value });
  };

  /** Sends what stands in the field, or says why not. Focus stays where it is, or goes to the field. */
  readonly send = (): void => {
    if (this.writing) this.writing.send();
    else this.#keep({ isSent: true });
  };

  /** Hands over what was done so far. */
  takeEarly(): Early {
    const early = this.#early;
    this.#early = NOTHING;
    return early;
  }

  /** Another person, connection or provider: nothing of what was here stays (SES-7). */
  forget(): void {
    this.writing?.close();
    this.#early = NOTHING;
    this.#owner = this.firstAudience = undefined;
    this.#wasOpen = false;
    this.generation += 1;
    this.host.requestUpdate();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostUpdate(): void {
    // Lit updates an element that has left the page too.
    if (!this.host.isConnected) return;
    const scope = this.source.scope();
    const place = this.source.place();
    const owner = scope && place && `${scope.epoch} ${place.connectionId} ${place.objectId}`;
    if (this.#owner !== undefined && (this.#owner !== owner || this.#scope !== scope)) this.forget();
    this.#owner = owner;
    this.#scope = scope;
    this.firstAudience ??= this.ticket?.audience;
    if (scope && place) this.writing?.follow(scope, place);
    if (this.mode === 'open') this.#wasOpen = true;
    this.#hadFocus = this.host.shadowRoot?.activeElement?.closest('.composer') != null;
  }

  hostUpdated(): void {
    // A button of ours has gone with this render, as Send where the ticket was closed (F5).
    if (this.#hadFocus && !this.host.shadowRoot?.activeElement) this.focus();
    const isLive = this.#scope?.health.current.status === 'live';
    if (isLive && !this.#wasLive) this.#writing.retry();
    this.#wasLive = isLive;
    if ((this.ticket && this.source.isShown?.() !== false) || this.#early !== NOTHING) void this.#writing.part;
  }

  hostDisconnected(): void {
    this.writing?.close();
  }

  #keep(early: Partial<Early>): void {
    this.#early = { ...this.#early, ...early };
    this.host.requestUpdate();
  }
}

import type {
  ComposerPartsMessages,
  Draft,
  MessageWords,
  Outbox,
  Scope,
  Ticket,
  Translate,
  UnsentMessage,
  WordPlace,
} from '@revampd/core';
import type { CSSResult } from 'lit';
import type { LazyPart } from '../../../../controllers/lazy-controller.ts';
import { RevampdSendEvent } from '../../../../events/send.ts';
import { actionButtonStyles } from '../../../../ui/action-button.styles.ts';
import type { ComposerController } from '../composer-controller.ts';
import { AudienceNews } from './audience-news.ts';
import { AudienceWatch, TOO_FRESH } from './audience-watch.ts';
import { Closing } from './closing.ts';
import { Desk } from './desk.ts';
import { Dispatch } from './dispatch.ts';
import { DraftKept } from './draft-kept.ts';
import { FieldHeight } from './field-height.ts';
import { Room } from './room.ts';
import { lengthOf, MAX_LENGTH, toBody } from './words.ts';
import { sendAs } from './writers.ts';
import { WritingView } from './writing-view.ts';
import { writingStyles } from './writing.styles.ts';

/** Why nothing was sent; it stands at the field. */
type Refusal = 'writeFirst' | 'audienceUnknown' | 'tooLong';

/** What a person writes: their draft, who will see it, its way into the outbox, and all that is said of them. */
export class Writing implements LazyPart {
  readonly sheets: readonly CSSResult[] = [actionButtonStyles, writingStyles];
  words: Translate<ComposerPartsMessages>;
  readonly composer: ComposerController;
  readonly audience = new AudienceWatch();
  readonly news = new AudienceNews(this);
  readonly closing = new Closing(this);
  readonly dispatch = new Dispatch(this);
  readonly kept = new DraftKept(this);
  readonly room = new Room(this);
  readonly view = new WritingView(this);
  /** The person has sent just when the audience changed: nothing goes before they say so again. */
  isHeld = false;

  #desk: Desk | undefined;
  #refusal: Refusal | undefined;
  #heldAt = 0;
  /** What an input method has in hand. */
  #composed: string | undefined;
  #wasClosed: boolean | undefined;
  #isFound = false;

  constructor(composer: ComposerController, words: Translate<ComposerPartsMessages>) {
    this.composer = composer;
    this.words = words;
    new FieldHeight(composer);
  }

  get ticket(): Ticket | undefined {
    return this.composer.ticket;
  }

  get scope(): Scope | undefined {
    return this.#own?.scope;
  }

  get draft(): Draft<MessageWords> | undefined {
    return this.#own?.draft;
  }

  get outbox(): Outbox | undefined {
    return this.#own?.outbox;
  }

  get text(): string {
    return this.#composed ?? this.draft?.value?.body ?? '';
  }

  get replyToId(): string | undefined {
    return this.draft?.value?.replyToId;
  }

  get locale(): string {
    return this.composer.source.locale();
  }

  /** Says something to those who hear the page. */
  say(...said: Parameters<ComposerController['host']['say']>): void {
    this.composer.host.say(...said);
  }

  update(): void {
    this.composer.host.requestUpdate();
  }

  typed(event: Event): void {
    const { value } = this.composer.field!;
    const isComposing = event.type === 'compositionstart' || (this.#composed !== undefined && event.type === 'input');
    this.#composed = isComposing ? value : undefined;
    this.#refusal = undefined;
    if (event.type === 'compositionstart') return;
    this.#write(value, this.replyToId);
    this.dispatch.isFromOtherTab = false;
    this.kept.typed();
    this.room.typed();
  }

  answer(replyToId: string | undefined): void {
    this.#write(this.text, replyToId);
    this.kept.typed();
  }

  send(): void {
    const { mode } = this.composer;
    const now = performance.now();
    // A second press that soon answers no question: it was meant for the first.
    if (mode === 'closed' || mode === 'read_only' || (this.isHeld && now - this.#heldAt < TOO_FRESH)) return;
    const body = toBody(this.text);
    this.#refusal = body === '' ? 'writeFirst' : lengthOf(body) > MAX_LENGTH ? 'tooLong' : undefined;
    if (!this.ticket) this.#refusal ??= 'audienceUnknown';
    this.update();
    if (this.#refusal) this.#refuse();
    else if (!this.isHeld && this.audience.isTooFresh(now)) {
      this.isHeld = true;
      this.#heldAt = now;
      this.news.sayHeld();
    } else this.deliver();
  }

  /** Puts what stands in the field in the outbox, for those who are shown to see it; the host may stop that. */
  deliver(): void {
    const { ticket, replyToId, audience } = this;
    const desk = this.#own;
    if (!ticket || !desk) return;
    const body = toBody(this.text);
    const { id: ticketId, connection_id: connectionId } = ticket;
    const { host } = this.composer;
    this.isHeld = false;
    this.update();
    if (!host.dispatchEvent(new RevampdSendEvent({ connectionId, ticketId, body, replyToId }))) return;
    // The host may have taken the element away, or signed somebody else in.
    if (this.#own !== desk) return;
    audience.acknowledge();
    this.#composed = undefined;
    desk.last = '';
    const words = { body, replyToId, audienceVersion: audience.version };
    sendAs(desk.scope, host, () => desk.outbox.send(words, desk.draft));
  }

  /** The person knows who reads along: what stands in the field is written for them. */
  readonly dismiss = (): void => {
    this.audience.acknowledge();
    this.keep();
    this.#write(this.text, this.replyToId);
    this.composer.focus();
  };

  /** Nothing is sent; what was written stays in the field. */
  keep(): void {
    this.isHeld = false;
    this.update();
  }

  /** Before a render: whose words these are, where they go, and what became of the ticket. */
  follow(scope: Scope, place: WordPlace): void {
    if (!this.#desk?.isFor(scope, place)) {
      this.close();
      this.#open(scope, place);
    }
    const { ticket, composer } = this;
    if (!ticket) return;
    this.audience.take(composer.firstAudience ?? ticket.audience, Number.NEGATIVE_INFINITY);
    if (this.audience.take(ticket.audience, performance.now())) this.news.sayChange();
    const isClosed = ticket.status === 'closed';
    // While it is being reopened here, nobody else has done that.
    if (!this.closing.isReopening && this.#wasClosed !== isClosed) {
      if (this.#wasClosed !== undefined) this.closing.say(isClosed);
      this.#wasClosed = isClosed;
    }
    if (composer.mode !== 'open') this.isHeld = false;
  }

  /** Another person, or another ticket: nothing of what was here stays. */
  close(): void {
    this.#desk?.close();
    this.#desk = this.#composed = this.#refusal = this.#wasClosed = undefined;
    this.isHeld = this.#isFound = false;
    this.audience.forget();
    this.closing.forget();
    this.dispatch.forget();
    this.kept.forget();
    this.room.forget();
  }

  /** What is wrong with what stands in the field. */
  get error(): string | undefined {
    if (this.#refusal === 'writeFirst' || this.#refusal === 'audienceUnknown') return this.words(this.#refusal);
    return this.room.tooLong;
  }

  get #own(): Desk | undefined {
    return this.#desk?.isOwn ? this.#desk : undefined;
  }

  #open(scope: Scope, place: WordPlace): void {
    this.#desk = new Desk(scope, place, {
      heed: (before) => this.#heed(before),
      hear: (message) => this.#hear(message),
    });
    const { text, replyToId, isSent } = this.composer.takeEarly();
    if (text !== '' || replyToId !== undefined) this.#write(text, replyToId);
    this.#heed('');
    this.kept.typed();
    if (isSent) this.composer.host.updateComplete.then(() => this.send());
  }

  #heed(before: string): void {
    const { draft } = this;
    if (draft?.isReady && !this.#isFound) {
      this.#isFound = true;
      this.audience.takeDraft(draft.value?.audienceVersion);
    }
    if (before !== '' && draft && !draft.value) this.dispatch.vanished(before);
    this.update();
  }

  #hear(message: UnsentMessage | undefined): void {
    this.update();
    if (!message) return;
    this.dispatch.hear(message);
    this.news.hear(message);
  }

  #write(body: string, replyToId: string | undefined): void {
    if (this.#desk) this.#desk.last = body;
    const isNothing = body === '' && replyToId === undefined;
    this.draft?.set(isNothing ? undefined : { body, replyToId, audienceVersion: this.audience.version });
    this.update();
  }

  #refuse(): void {
    const { host, field } = this.composer;
    // With focus there, nothing else would tell what is said at it.
    if (host.shadowRoot?.activeElement === field) this.say(this.error!, { own: true });
    else void host.updateComplete.then(() => this.composer.focus());
  }
}

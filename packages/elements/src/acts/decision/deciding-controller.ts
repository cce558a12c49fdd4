import type { ApprovalRequestDetail, Decision, Scope } from '@revampd/core';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { invokerOf } from '../../controllers/active-element.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../controllers/messages-controller.ts';
import type { ActingElement } from '../acting.ts';
import type { DecisionActs } from './decision-acts.ts';
import type { DecisionVoice, ShownRequest } from './decision-words.ts';
import type { Deciding } from './load.ts';

/** What an element shows now, for what is decided of it. */
export interface DecidingSource {
  readonly scope: () => Scope | undefined;
  readonly request: () => ShownRequest | undefined;
  /** BCP 47. */
  readonly locale: () => string;
  readonly messages: { readonly load: LoadWords; readonly key: string };
  /** That not even the code of deciding could be had. */
  readonly unavailable: () => string;
  /** Why nothing can be confirmed now: what is shown may be out of date. */
  readonly paused: () => TemplateResult | undefined;
}

/**
 * The way from a request that is shown to its decision, whose code comes later: once the page is idle where the viewer may
 * decide, or when they begin before that.
 */
export class DecidingController implements ReactiveController {
  readonly #host: ActingElement;
  readonly #source: DecidingSource;
  readonly #part: LazyController<Deciding>;
  #acts: DecisionActs | undefined;
  /** As it was rendered last. */
  #before: ShownRequest | undefined;
  /** Focus was in the card before this render. */
  #hadFocus = false;
  /** What was begun while the code was on its way. */
  #begun: { readonly requestId: string; readonly kind: Decision['kind']; readonly invoker: Element } | undefined;

  constructor(host: ActingElement, source: DecidingSource) {
    this.#host = host;
    this.#source = source;
    this.#part = new LazyController(
      host,
      async () => (await import('./load.ts')).loadDeciding(source.messages.load),
      () => source.messages.key,
    );
    host.addController(this);
  }

  /** Something is under way, in doubt, or waits for the person. */
  get isBusy(): boolean {
    return this.#acts?.isBusy ?? false;
  }

  /** What is being sent, in the words of a button and of the card; undefined while nothing is. */
  get sending(): { readonly label: string; readonly text: string } | undefined {
    const part = this.#part.loaded;
    const voice = this.#voice(part);
    const acts = this.#acts;
    // While it is asked how it ended, the line says so.
    if (!part || !voice || acts?.state.status !== 'submitting' || acts.isAsking) return undefined;
    const { request } = acts.state.intent;
    const label = acts.isSlow ? part.shared('stillWorking') : part.words(PENDING[request.kind]);
    return { label, text: part.pending(request, voice) };
  }

  /** Somebody else has decided first: that stands above all that the card says (LOOKS.md 10). */
  get isBeaten(): boolean {
    const { state } = this.#acts ?? {};
    if (state?.status !== 'conflict') return false;
    const current = state.error.current as { readonly status?: string } | undefined;
    return current?.status !== undefined && current.status !== 'pending';
  }

  /** The request as the answer to a decision has it: newer than what was read, until that is read again (MNY-2). */
  get receipt(): ApprovalRequestDetail | undefined {
    const { state } = this.#acts ?? {};
    return state?.status === 'done' ? state.receipt : undefined;
  }

  begin(kind: Decision['kind'], event: Event): void {
    const invoker = invokerOf(event);
    const request = this.#source.request();
    if (!invoker || !request) return;
    this.#part.retry();
    this.#begun = { requestId: request.id, kind, invoker };
    this.#host.requestUpdate();
  }

  /** Where a decision stands, but while it is sent; and where not even its code could be had, that nothing can be done. */
  renderLine(): unknown {
    if (this.sending) return nothing;
    const part = this.#begun ? this.#part.part : this.#part.loaded;
    const voice = this.#voice(part);
    if (part && this.#acts && voice) return part.line(this.#acts, voice);
    if (!this.#begun || !this.#part.unavailable) return nothing;
    return html`<p class="notice failed" role="alert">${this.#source.unavailable()}</p>`;
  }

  /** The dialog that is open. */
  renderDialog(): unknown {
    const part = this.#part.loaded;
    const voice = this.#voice(part);
    return part && this.#acts && voice ? part.dialog(this.#acts, voice, this.#source.paused()) : nothing;
  }

  /** Another person, connection, provider or request. */
  forget(): void {
    this.#begun = undefined;
    this.#acts?.forget();
  }

  hostUpdate(): void {
    this.#hadFocus = this.#host.shadowRoot?.activeElement != null;
  }

  hostUpdated(): void {
    const request = this.#source.request();
    this.#tellOfOthers(request);
    this.#before = request;
    // Of one that is decided too: this person's own decision may have been left in doubt, and is asked for then (MNY-1).
    const isReader = request?.status === 'pending' && request.viewer_state.actions.length === 0;
    if (!request || (isReader && !this.#acts)) return;
    this.#part.prefetch();
    const part = this.#part.loaded;
    if (!part) return;
    this.#acts ??= part.create({
      element: this.#host,
      scope: this.#source.scope,
      voice: () => this.#voice(this.#part.loaded),
    });
    const begun = this.#begun;
    this.#begun = undefined;
    // Another request may be shown since: it was meant for that one alone.
    if (begun?.requestId === request.id) this.#acts.begin(begun.kind, begun.invoker);
  }

  /** Somebody else decided: said where focus is on the card, which changes under it; an open dialog says it itself. */
  #tellOfOthers(request: ShownRequest | undefined): void {
    const part = this.#part.loaded;
    const voice = this.#voice(part);
    const was = this.#before;
    const isDecided = was?.id === request?.id && was?.status === 'pending' && request?.status !== 'pending';
    if (!isDecided || !part || !voice || !this.#hadFocus || this.#acts?.isTelling) return;
    this.#host.say(part.decided(voice));
  }

  #voice(part: Deciding | undefined): DecisionVoice | undefined {
    const request = this.#source.request();
    return part && request && { words: part.words, shared: part.shared, locale: this.#source.locale(), request };
  }
}

const PENDING = { approve: 'approving', reject: 'rejecting', withdraw: 'withdrawing' } as const;

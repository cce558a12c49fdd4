import { RevampdError, approvalRequestMessages, approvalRequestQuery, type ApprovalRequestDetail } from '@revampd/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { itemOf } from '../../acts/decision/asked.ts';
import { DecidingController } from '../../acts/decision/deciding-controller.ts';
import { HeightController } from '../../controllers/height-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { LoadingController } from '../../controllers/loading-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { ObjectController } from '../../controllers/object-controller.ts';
import { QueryController } from '../../controllers/query-controller.ts';
import { StaleController } from '../../controllers/stale-controller.ts';
import { RevampdElement } from '../../element/revampd-element.ts';
import { actionButton } from '../../ui/action-button.ts';
import { heading, nextLevel } from '../../ui/heading.ts';
import { cardFacts, cardHead, cardHistory } from './approval-card.ts';
import { approvalRequestStyles } from './approval-request.styles.ts';
import { approvalSkeleton } from './approval-skeleton.ts';
import { footWords } from './approval-view.ts';

/**
 * One approval request: what the Partner asks its Sub-Org to approve, what it costs and changes, and what has become of it.
 * Who may decide does it here, after a confirmation; the Partner may take it back.
 *
 * @slot not-permitted - Replaces what is said to a person whose role doesn't read billing.
 *
 * @event {RevampdReadyEvent} revampd-ready - The first content stands.
 * @event {RevampdStatusEvent} revampd-status - How fresh it is has changed: live, connecting, stale, offline, ended.
 * @event {RevampdErrorEvent} revampd-error - Reading or a decision failed; the element shows it.
 * @event {RevampdContactEvent} revampd-contact - A person asks for help with a failure; only with `contactable`.
 * @event {RevampdNavigateEvent} revampd-navigate - A person follows the link to the invoice; cancelable.
 * @event {RevampdApproveEvent} revampd-approve - A person has confirmed that they approve; cancelable, before it is sent.
 * @event {RevampdRejectEvent} revampd-reject - A person has confirmed that they reject; cancelable, before it is sent.
 * @event {RevampdWithdrawEvent} revampd-withdraw - The Partner has confirmed; cancelable, before it is sent.
 * @event {RevampdApprovedEvent} revampd-approved - It was approved here, as Revampd has confirmed.
 * @event {RevampdRejectedEvent} revampd-rejected - It was rejected here, as Revampd has confirmed.
 * @event {RevampdWithdrawnEvent} revampd-withdrawn - It was taken back here, as Revampd has confirmed.
 * @event {RevampdStepUpEvent} revampd-step-up - A decision waits until the person has been verified.
 * @event {RevampdReceiptEvent} revampd-receipt - A decision was taken: what to reconcile with.
 *
 * @csspart base - The card around everything.
 * @csspart price - What is asked for, for one period or once.
 * @csspart facts - The list of facts.
 * @csspart cost - What it costs and changes; once it is approved, what came of it.
 * @csspart history - What happened to it, step by step.
 * @csspart stale - The line that says since when what is shown may be out of date.
 * @csspart link - The link to the invoice.
 * @csspart button - A button.
 * @csspart state - What stands in place of content: failed, not permitted, ended.
 * @csspart status - The line that says where a decision stands, and what came of it.
 * @csspart dialog - The dialog in which a decision is confirmed.
 * @csspart field - A label with its field, hint and error.
 * @csspart input - The box of a field.
 * @csspart summary - What a decision comes to.
 * @csspart badge - A status with glyph and word.
 *
 * @cssproperty [--revampd-accent=#2b5bd7] - The brand's colour.
 * @cssproperty [--revampd-radius=8px] - Radius of controls; cards have one and a half.
 * @cssproperty [--revampd-density=0] - −1 compact, 0 regular, 1 comfortable.
 * @cssproperty [--revampd-font-size=14px] - Size of the text, from which all others follow.
 *
 * @example
 * <revampd-approval-request request-id="req_7"></revampd-approval-request>
 */
export class RevampdApprovalRequest extends RevampdElement {
  static override styles = [...RevampdElement.styles, approvalRequestStyles];

  /** The request to show: `req_…`. */
  @property({ attribute: 'request-id' }) requestId: string | undefined;

  readonly #messages = new MessagesController(this, approvalRequestMessages, () => this.resolvedLocale);
  readonly #states = new LazyController(
    this,
    async () => (await import('../../ui/states/shared-states.ts')).loadSharedStates(this.#messages.load),
    () => this.#messages.key,
  );
  readonly #object = new ObjectController(this, 'request-id', () => this.requestId);
  readonly #request = new QueryController<ApprovalRequestDetail>(
    this,
    () => this.scope,
    (scope) =>
      this.requestId ? approvalRequestQuery(scope, { connectionId: this.connectionId, id: this.requestId }) : undefined,
  );
  readonly #stale = new StaleController(
    this,
    () => this.#voice,
    () => (this.#request.state.status === 'failed' && this.#shown ? this.#request.state.since : undefined),
  );
  readonly #deciding = new DecidingController(this, {
    scope: () => this.scope,
    request: () => (this.#failure ? undefined : this.#shown),
    locale: () => this.resolvedLocale,
    messages: this.#messages,
    unavailable: () => this.#messages.translate('actsUnavailable'),
    paused: () => (this.#stale.since === undefined ? undefined : (this.#renderStale() ?? html``)),
  });

  constructor() {
    super();
    new HeightController(this, () => this.requestId ?? '');
    new LoadingController(
      this,
      () => (this.#failure ? 'failed' : this.#shown ? 'ready' : 'loading'),
      () => ({ loading: this.#messages.translate('loading'), loaded: this.#messages.translate('loaded') }),
    );
  }

  protected override messageControllers(): readonly Pick<MessagesController<unknown>, 'prepare'>[] {
    return [this.#messages];
  }

  protected override startReading(): void {
    this.#request.hostUpdate();
  }

  protected override forget(): void {
    this.#deciding.forget();
  }

  /** Controllers read their queries after `willUpdate`, so what is derived from them is derived here. */
  protected override update(changed: PropertyValues<this>): void {
    const failure = this.#failure;
    if (failure && !this.abandoned && !this.#object.isMissing) this.reportFailure(failure);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const request = this.#shown;
    if (!request || this.#failure) return;
    this.contentShown(request.connection_id);
    this.#states.prefetch();
  }

  /** The request as it was read last, or as a decision was answered since. */
  get #shown(): ApprovalRequestDetail | undefined {
    const read = this.#request.latest;
    const { receipt } = this.#deciding;
    return read && receipt?.id === read.id && receipt.version > read.version ? receipt : read;
  }

  /** Why there is no content, if there is none. An ended session ends it for every element of the scope (SES-4). */
  get #failure(): RevampdError | undefined {
    const { state } = this.#request;
    const session = this.scope?.session;
    if (this.abandoned || this.#object.isMissing) return new RevampdError('session_url_wrong', 'It isn’t set up.');
    if (session?.state === 'ended') return session.error;
    if (state.status === 'failed' && (!this.#shown || !state.error.retryable)) return state.error;
    return undefined;
  }

  /** In which words its age is told: they come with the states, which are loaded before there is an age to tell. */
  get #voice() {
    const request = this.#shown;
    const words = this.#states.loaded?.words;
    return request && words && { words, locale: this.resolvedLocale, timeZone: request.time_zone };
  }

  #retry(): void {
    this.#states.retry();
    this.scope?.retry();
  }

  protected override renderContent(): unknown {
    const failure = this.#failure;
    if (failure) return this.#renderFailure(failure);
    const request = this.#shown;
    const { translate: words } = this.#messages;
    return html`
      ${
        request
          ? nothing
          : html`${this.#renderTitle(words('title'), 'hidden')}
              <p class="hidden">${words('loading')}</p>`
      }
      <div aria-busy=${request ? 'false' : 'true'}>
        ${this.#renderStale()} ${request ? this.#renderCard(request) : approvalSkeleton(words)}
      </div>
      ${this.#deciding.renderDialog()}
    `;
  }

  #renderTitle(text: string, classes = this.hideHeading ? 'hidden' : 'title'): TemplateResult {
    return heading(this.headingLevel, this.label ?? html`<bdi>${text}</bdi>`, { id: 'title', classes });
  }

  #renderCard(request: ApprovalRequestDetail): TemplateResult {
    const { translate: words } = this.#messages;
    const card = {
      request,
      words,
      locale: this.resolvedLocale,
      routes: this.resolvedRoutes,
      title: this.#renderTitle(itemOf(request, words)),
    };
    const { isBeaten } = this.#deciding;
    const line = this.#deciding.renderLine();
    const result = line === nothing ? nothing : html`<div class="result ${isBeaten ? 'strip' : ''}">${line}</div>`;
    return html`
      ${isBeaten ? result : nothing} ${cardHead(card)}
      ${request.status === 'pending' ? cardFacts(card) : cardHistory(card)} ${isBeaten ? nothing : result}
      ${this.#renderFoot(request)}
    `;
  }

  /** What can be done, or why nothing can; while a decision is under way, that. */
  #renderFoot(request: ApprovalRequestDetail): TemplateResult | typeof nothing {
    const { translate: words } = this.#messages;
    const text = this.#deciding.sending?.text ?? footWords(request, { words, locale: this.resolvedLocale });
    const buttons = this.#renderButtons(request);
    return text || buttons !== nothing
      ? html`<div class="foot">
          <p>${text}</p>
          ${buttons}
        </div>`
      : nothing;
  }

  #renderButtons(request: ApprovalRequestDetail): TemplateResult | typeof nothing {
    const { actions } = request.viewer_state;
    const { translate: words } = this.#messages;
    const { sending } = this.#deciding;
    if (sending) {
      return html`<div class="acts">${actionButton({ label: sending.label, pending: true, act: () => {} })}</div>`;
    }
    const possible = BUTTONS.filter(([action]) => actions.includes(action));
    if (possible.length === 0 || this.#deciding.isBusy) return nothing;
    return html`<div class="acts">
      ${possible.map(([kind, label, look]) =>
        actionButton({
          label: words(label),
          kind: look,
          opensDialog: true,
          disabled: this.#stale.since !== undefined,
          act: (event) => this.#deciding.begin(kind, event),
        }),
      )}
    </div>`;
  }

  /** What is shown stays, with its age; decisions wait until it is right again (LIV-2, LOOKS.md 10). */
  #renderStale(): TemplateResult | undefined {
    const { line, since } = this.#stale;
    // Asked for where it wasn't loaded ahead.
    const states = since === undefined ? undefined : this.#states.part;
    const request = this.#shown;
    if (!request || !states || !line) return undefined;
    const consequence = request.viewer_state.actions.length > 0 ? this.#messages.translate('paused') : undefined;
    return states.stale({ ...line, consequence });
  }

  #renderFailure(error: RevampdError): unknown {
    const { translate: words } = this.#messages;
    const title = words('failedTitle');
    const { state } = this.#request;
    const failure = {
      error,
      level: nextLevel(this.headingLevel),
      title,
      retry: () => this.#retry(),
      retrying: state.status === 'failed' && state.retrying,
      contact: this.contactAbout(error),
      notFound: { title: words('notFoundTitle'), body: words('notFoundBody') },
    };
    const block = this.#states.part?.failure(failure) ?? this.#renderPlainly(title);
    return html`
      <div class=${this.hideHeading ? '' : 'card-head'}>${this.#renderTitle(words('title'))}</div>
      ${error.code === 'not_permitted' ? html`<slot name="not-permitted">${block}</slot>` : block}
    `;
  }

  /** Where even the code of the states didn't load: nothing while it may still come, then the least that helps. */
  #renderPlainly(title: string): unknown {
    if (!this.#states.unavailable) return nothing;
    return html`
      <div class="foot">
        <p>${title}</p>
        <button type="button" part="button" @click=${() => this.#retry()}>${this.#messages.translate('retry')}</button>
      </div>
    `;
  }
}

/** Which act of the contract lets its button stand; what isn't permitted has none (CON-7). In INTERACTION.md's order (2.2). */
const BUTTONS = [
  ['approve', 'approve', 'primary'],
  ['reject', 'reject', 'secondary'],
  ['withdraw', 'withdraw', 'secondary'],
] as const;

declare global {
  interface HTMLElementTagNameMap {
    'revampd-approval-request': RevampdApprovalRequest;
  }
}

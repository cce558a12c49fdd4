import { RevampdError, listMessages, walletMessages, walletQuery, type Wallet, type WalletEntry } from '@revampd/core';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { advise } from '../../advice/advise.ts';
import { HeightController } from '../../controllers/height-controller.ts';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { LoadingController } from '../../controllers/loading-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { QueryController } from '../../controllers/query-controller.ts';
import { StaleController } from '../../controllers/stale-controller.ts';
import { WidthController } from '../../controllers/width-controller.ts';
import { RevampdElement } from '../../element/revampd-element.ts';
import { heading, nextLevel, type HeadingLevel } from '../../ui/heading.ts';
import { ActingController } from './acting-controller.ts';
import type { Undertaking } from './acts/wallet-acts.ts';
import { HistoryController } from './history-controller.ts';
import { historySection } from './history-section.ts';
import { walletHead } from './wallet-head.ts';
import { walletSkeleton } from './wallet-skeleton.ts';
import { kindName } from './wallet-view.ts';
import { walletStyles } from './wallet.styles.ts';

/** Rows a page, unless told otherwise: what LOOKS.md's picture 02 shows. */
const PAGE_SIZE = 7;

const toPageSize = (value: string | null): number => {
  const size = Math.trunc(Number(value));
  if (size >= 1 && size <= 100) return size;
  if (value !== null) advise('pageSize', value, 'revampd-wallet', `${PAGE_SIZE}`);
  return PAGE_SIZE;
};

/**
 * The wallet of one connection: its balance, what this credit can be spent on, its history, and what the viewer may do with
 * it: the payer applies credit to an invoice, the issuer grants, adjusts, and gives an application back.
 *
 * @slot empty - Replaces what is said while there is no entry yet.
 * @slot no-match - Replaces what is said when no entry is of the chosen kind.
 * @slot not-permitted - Replaces what is said to a person whose role doesn't read billing.
 *
 * @event {RevampdReadyEvent} revampd-ready - The first content stands.
 * @event {RevampdStatusEvent} revampd-status - How fresh it is has changed: live, connecting, stale, offline, ended.
 * @event {RevampdErrorEvent} revampd-error - Reading or an act failed; the element shows it.
 * @event {RevampdContactEvent} revampd-contact - A person asks for help with a failure; only with `contactable`.
 * @event {RevampdNavigateEvent} revampd-navigate - A person follows a link to an invoice or payout; cancelable.
 * @event {RevampdApplyCreditEvent} revampd-apply-credit - The payer has confirmed; cancelable, before it is sent.
 * @event {RevampdGrantCreditEvent} revampd-grant-credit - The issuer has confirmed; cancelable, before it is sent.
 * @event {RevampdAdjustWalletEvent} revampd-adjust-wallet - The issuer has confirmed; cancelable, before it is sent.
 * @event {RevampdReverseCreditEvent} revampd-reverse-credit - The issuer has confirmed; cancelable, before it is sent.
 * @event {RevampdStepUpEvent} revampd-step-up - An act waits until the person has been verified.
 * @event {RevampdReceiptEvent} revampd-receipt - An act was done: what to reconcile with.
 *
 * @csspart base - The card around everything.
 * @csspart balance - The balance.
 * @csspart stale - The line that says since when what is shown may be out of date.
 * @csspart scope - The strip that says what the credit pays.
 * @csspart history - The table or list of entries.
 * @csspart link - A link to an invoice or payout.
 * @csspart button - A button.
 * @csspart state - What stands in place of content: empty, failed, not permitted, ended.
 * @csspart status - The line that says where an act stands, and what came of it.
 * @csspart dialog - The dialog in which an act is entered and confirmed.
 * @csspart field - A label with its field, hint and error.
 * @csspart input - The box of a field.
 * @csspart summary - What an act comes to, before and after.
 * @csspart badge - A status with glyph and word.
 *
 * @cssproperty [--revampd-accent=#2b5bd7] - The brand's colour.
 * @cssproperty [--revampd-radius=8px] - Radius of controls; cards have one and a half.
 * @cssproperty [--revampd-density=0] - −1 compact, 0 regular, 1 comfortable.
 * @cssproperty [--revampd-font-size=14px] - Size of the text, from which all others follow.
 *
 * @example
 * <revampd-wallet></revampd-wallet>
 */
export class RevampdWallet extends RevampdElement {
  static override styles = [...RevampdElement.styles, walletStyles];

  /** Rows of history a page, 1 to 100; default 7. */
  @property({ attribute: 'page-size', converter: toPageSize }) pageSize = PAGE_SIZE;

  readonly #messages = new MessagesController(this, walletMessages, () => this.resolvedLocale);
  readonly #list = new MessagesController(this, listMessages, () => this.resolvedLocale);
  readonly #states = new LazyController(
    this,
    async () => (await import('./wallet-states.ts')).createWalletStates(this.#messages.load),
    () => this.#messages.key,
  );
  readonly #width = new WidthController(this);
  /** Which state of which wallet is on screen. */
  #marked: { id: string; version: number } | undefined;
  readonly #wallet = new QueryController<Wallet>(
    this,
    () => this.scope,
    (scope) => walletQuery(scope, { connectionId: this.connectionId, limit: this.pageSize }),
  );
  readonly #history = new HistoryController(
    this,
    () => this.scope,
    () => ({ connectionId: this.connectionId, limit: this.pageSize }),
  );
  readonly #acting = new ActingController(this, {
    scope: () => this.scope,
    connectionId: () => this.connectionId,
    wallet: () => this.#wallet.latest,
    locale: () => this.resolvedLocale,
    messages: this.#messages,
    paused: () => (this.#stale.since === undefined ? undefined : (this.#renderStale(this.#wallet.latest) ?? html``)),
  });
  readonly #stale = new StaleController(
    this,
    () => this.#voice,
    () => (this.#wallet.state.status === 'failed' && this.#wallet.latest ? this.#wallet.state.since : undefined),
  );

  constructor() {
    super();
    new HeightController(this, () => `${this.#width.em} ${this.pageSize}`);
    new LoadingController(
      this,
      () => (this.#failure() ? 'failed' : this.#wallet.latest ? 'ready' : 'loading'),
      () => ({ loading: this.#messages.translate('loading'), loaded: this.#messages.translate('loaded') }),
    );
  }

  protected override messageControllers(): readonly Pick<MessagesController<unknown>, 'prepare'>[] {
    return [this.#messages, this.#list];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('connectionId') || changed.has('pageSize')) this.#history.reset();
  }

  /** Controllers read their queries after `willUpdate`, so what is derived from them is derived here. */
  protected override update(changed: PropertyValues<this>): void {
    this.#history.take(this.#wallet.latest);
    const failure = this.#failure();
    if (failure && !this.abandoned) this.reportFailure(failure);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const wallet = this.#wallet.latest;
    if (wallet && !this.#failure()) {
      this.#markChange(wallet);
      this.contentShown(wallet.connection_id);
      this.#states.prefetch();
    }
    if (this.#history.takeFocus() && this.#mayFocus) {
      this.renderRoot.querySelector<HTMLElement>('#history')?.focus({ preventScroll: true });
    }
    this.#tellNews();
  }

  /** The result of a filter, and the page that was turned to (INTERACTION.md 1.3, 2.6). */
  #tellNews(): void {
    const news = this.#history.takeNews();
    if (!news) return;
    this.say('page' in news ? this.#list.translate('page', news) : this.#messages.translate('total', news), {
      own: true,
    });
  }

  /** A balance that has changed is marked for a second; it isn't said, since nobody asked (INTERACTION.md 2.3). */
  #markChange({ connection_id: id, version }: Wallet): void {
    const before = this.#marked;
    this.#marked = { id, version };
    if (before?.id !== id || before.version === version) return;
    const balance = this.renderRoot.querySelector('[part=balance]');
    balance?.getAnimations().forEach((animation) => animation.cancel());
    balance?.classList.add('changed');
    balance?.addEventListener('animationend', () => balance.classList.remove('changed'), { once: true });
  }

  protected override startReading(): void {
    this.#wallet.hostUpdate();
  }

  protected override forget(): void {
    this.#history.reset();
    this.#acting.forget();
  }

  /** In which words its age is told: they come with the states, which are loaded before there is an age to tell. */
  get #voice() {
    const wallet = this.#wallet.latest;
    const words = this.#states.loaded?.words;
    return wallet && words && { words, locale: this.resolvedLocale, timeZone: wallet.time_zone };
  }

  /** Focus is inside, or nowhere: Safari gives none to a button that is clicked. Elsewhere it is the person's own choice. */
  get #mayFocus(): boolean {
    return this.shadowRoot?.activeElement != null || document.activeElement === document.body;
  }

  #retry(): void {
    this.#states.retry();
    this.scope?.retry();
  }

  protected override renderContent(): unknown {
    const { state } = this.#wallet;
    const data = this.#wallet.latest;
    const failure = this.#failure();
    if (failure) return this.#renderFailure(failure, state.status === 'failed' && state.retrying);
    return html`
      ${this.#renderTitle('hidden')}
      ${data ? nothing : html`<p class="hidden">${this.#messages.translate('loading')}</p>`}
      <div aria-busy=${data ? 'false' : 'true'}>
        ${this.#renderStale(data)}
        ${data ? this.#renderWallet(data) : walletSkeleton(this.#messages.translate, this.#width.em, this.pageSize)}
      </div>
      ${this.#acting.renderDialog()}
    `;
  }

  /** Why there is no content, if there is none. An ended session ends it for every element of the scope (SES-4). */
  #failure(): RevampdError | undefined {
    const { state } = this.#wallet;
    const session = this.scope?.session;
    if (this.abandoned) return new RevampdError('session_url_wrong', 'No provider.');
    if (session?.state === 'ended') return session.error;
    if (state.status === 'failed' && (!this.#wallet.latest || !state.error.retryable)) return state.error;
    return this.#history.refusal;
  }

  #renderTitle(classes: string): unknown {
    const text = this.label ?? this.#messages.translate('title');
    return heading(this.headingLevel, text, { id: 'title', classes });
  }

  #renderFailure(error: RevampdError, retrying: boolean): unknown {
    const title = this.#messages.translate('failedTitle');
    const failure = {
      error,
      level: nextLevel(this.headingLevel),
      title,
      retry: () => this.#retry(),
      retrying,
      contact: this.contactAbout(error),
    };
    const block = this.#states.part?.failure(failure) ?? this.#renderPlainly(title);
    return html`
      <div class=${this.hideHeading ? '' : 'card-head'}>
        ${this.#renderTitle(this.hideHeading ? 'hidden' : 'title')}
      </div>
      ${error.code === 'not_permitted' ? html`<slot name="not-permitted">${block}</slot>` : block}
    `;
  }

  /** Where even the code of the states didn't load: nothing while it may still come, then the least that helps. */
  #renderPlainly(title: string): unknown {
    if (!this.#states.unavailable) return nothing;
    return html`
      <div class="foot">
        <span>${title}</span>
        <button type="button" part="button" @click=${() => this.#retry()}>${this.#list.translate('retry')}</button>
      </div>
    `;
  }

  /** What is shown stays, with its age; what is done with money waits until it is right again (LIV-2, LOOKS.md 10). */
  #renderStale(wallet: Wallet | undefined): TemplateResult | undefined {
    const { line, since } = this.#stale;
    // Asked for where it wasn't loaded ahead.
    const states = since === undefined ? undefined : this.#states.part;
    if (!wallet || !states || !line) return undefined;
    return states.stale({ ...line, consequence: wallet.actions.length > 0 ? states.own('paused') : undefined });
  }

  #renderWallet(wallet: Wallet): unknown {
    return html`
      ${walletHead({
        wallet,
        words: this.#messages.translate,
        locale: this.resolvedLocale,
        begin: this.#begin,
        result: this.#acting.renderLine(this.resolvedRoutes),
      })}
      ${this.#renderHistory(wallet)}
    `;
  }

  /** Begins an act; undefined while what is shown may be out of date, or another is under way. */
  get #begin(): ((undertaking: Undertaking, event: Event, entry?: WalletEntry) => void) | undefined {
    if (this.#stale.since !== undefined || this.#acting.isBusy) return undefined;
    return (undertaking, event, entry) => this.#acting.begin(undertaking, event, entry);
  }

  #renderHistory(wallet: Wallet): unknown {
    // What a failed page looks like comes with the states, where it wasn't loaded ahead.
    if (this.#history.hasFailed) void this.#states.part;
    const level = nextLevel(this.headingLevel);
    if (wallet.entries.total === 0) {
      return html`<slot name="empty">${this.#states.part?.empty(wallet, level)}</slot>`;
    }
    return historySection({
      wallet,
      history: this.#history,
      words: this.#messages.translate,
      list: this.#list.translate,
      locale: this.resolvedLocale,
      routes: this.resolvedRoutes,
      level,
      pageSize: this.pageSize,
      em: this.#width.em,
      retry: () => this.#retry(),
      giveBack: wallet.actions.includes('reverse_application')
        ? (entry, event) => this.#begin?.('reverse', event, entry)
        : undefined,
      noMatch: () => this.#renderNoMatch(wallet, level),
    });
  }

  #renderNoMatch({ entries }: Wallet, level: HeadingLevel): unknown {
    const noMatch = {
      level,
      hidden: entries.total ?? entries.data.length,
      kind: kindName(this.#history.wanted.kind ?? '', this.#messages.translate),
      clear: () => this.#history.chooseKind(undefined),
    };
    return html`<slot name="no-match">${this.#states.part?.noMatch(noMatch)}</slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'revampd-wallet': RevampdWallet;
  }
}

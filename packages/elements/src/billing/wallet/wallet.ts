import {
  RevampdError,
  formatDate,
  formatMoney,
  listMessages,
  walletMessages,
  walletQuery,
  type QueryState,
  type Wallet,
} from '@revampd/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { QueryController } from '../../controllers/query-controller.ts';
import { WidthController } from '../../controllers/width-controller.ts';
import { RevampdElement } from '../../element/revampd-element.ts';
import { heading, nextLevel, type HeadingLevel } from '../../ui/heading.ts';
import { money } from '../../ui/money.ts';
import { tiles } from '../../ui/tiles.ts';
import { HistoryController } from './history-controller.ts';
import { historySection } from './history-section.ts';
import { walletSkeleton } from './wallet-skeleton.ts';
import { kindName, usableSentences } from './wallet-view.ts';
import { walletStyles } from './wallet.styles.ts';

/** Characters up to which the balance is set in the largest size, and the next (LOOKS.md 4). */
const HERO_LENGTHS = [
  [10, '3xl'],
  [14, '2xl'],
] as const;

/** A symbol with letters (US$, KWD) says which currency it is; a bare one ($, ¥) needs the code beside it. */
const HAS_LETTERS = /\p{L}/u;

/** Rows a page, unless told otherwise. */
const PAGE_SIZE = 25;

const toPageSize = (value: string | null): number => {
  const size = Math.trunc(Number(value));
  return size >= 1 && size <= 100 ? size : PAGE_SIZE;
};

/**
 * The wallet of one connection: its balance, what this credit can be spent on, and its history.
 *
 * @slot empty - Replaces what is said while there is no entry yet.
 * @slot no-match - Replaces what is said when no entry is of the chosen kind.
 * @slot not-permitted - Replaces what is said to a person whose role doesn't read billing.
 *
 * @event {RevampdNavigateEvent} revampd-navigate - A person follows a link to an invoice or payout; cancelable.
 *
 * @csspart base - The card around everything.
 * @csspart balance - The balance.
 * @csspart stale - The line that says since when what is shown may be out of date.
 * @csspart scope - The strip that says what the credit pays.
 * @csspart history - The table or list of entries.
 * @csspart link - A link to an invoice or payout.
 * @csspart button - A button.
 * @csspart state - What stands in place of content: empty, failed, not permitted, ended.
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

  /** Rows of history a page, 1 to 100; default 25. */
  @property({ attribute: 'page-size', converter: toPageSize }) pageSize = PAGE_SIZE;

  readonly #messages = new MessagesController(this, walletMessages, () => this.resolvedLocale);
  readonly #list = new MessagesController(this, listMessages, () => this.resolvedLocale);
  readonly #states = new LazyController(
    this,
    async () => (await import('./wallet-states.ts')).createWalletStates(this.resolvedLocale),
    () => this.resolvedLocale,
  );
  readonly #width = new WidthController(this);
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

  protected override messageControllers(): readonly Pick<MessagesController<unknown>, 'prepare'>[] {
    return [this.#messages, this.#list];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('connectionId') || changed.has('pageSize')) this.#history.reset();
  }

  /** Controllers read their queries after `willUpdate`, so what is derived from them is derived here. */
  protected override update(changed: PropertyValues<this>): void {
    const { state: wallet } = this.#wallet;
    this.#history.take(latest(wallet));
    const failure = this.#failure();
    if (failure && !this.abandoned) this.reportMistake(failure);
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#history.shown) this.#states.prefetch();
    if (this.#history.takeFocus() && this.#mayFocus) {
      this.renderRoot.querySelector<HTMLElement>('#history')?.focus({ preventScroll: true });
    }
  }

  protected override startReading(): void {
    this.#wallet.hostUpdate();
  }

  protected override forget(): void {
    this.#history.reset();
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
    const data = latest(state);
    const failure = this.#failure();
    if (failure) return this.#renderFailure(failure, state.status === 'failed' && state.retrying);
    return html`
      ${this.#renderTitle('hidden')}
      ${data ? nothing : html`<p class="hidden">${this.#messages.translate('loading')}</p>`}
      <div aria-busy=${data ? 'false' : 'true'}>
        ${state.status === 'failed' && data ? this.#renderStale(state.since, data) : nothing}
        ${data ? this.#renderWallet(data) : walletSkeleton(this.#messages.translate, this.#width.em < 40)}
      </div>
    `;
  }

  /** Why there is no content, if there is none. An ended session ends it for every element of the scope (SES-4). */
  #failure(): RevampdError | undefined {
    const { state } = this.#wallet;
    const session = this.scope?.session;
    if (this.abandoned) return new RevampdError('session_url_wrong', 'No provider.');
    if (session?.state === 'ended') return session.error;
    if (state.status === 'failed' && (!latest(state) || !state.error.retryable)) return state.error;
    return this.#history.refusal;
  }

  #renderTitle(classes: string): unknown {
    const text = this.label ?? this.#messages.translate('title');
    return heading(this.headingLevel, text, { id: 'title', classes });
  }

  #renderFailure(error: RevampdError, retrying: boolean): unknown {
    const title = this.#messages.translate('failedTitle');
    const failure = { error, level: nextLevel(this.headingLevel), title, retry: () => this.#retry(), retrying };
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

  /** What is shown stays when reading it again fails, with its age (LIV-2). */
  #renderStale(since: string, { time_zone: timeZone }: Wallet): unknown {
    const time = formatDate(since, { locale: this.resolvedLocale, timeZone, style: 'time' });
    return html`
      <p class="notice" part="stale">
        <span><strong>${this.#list.translate('stale', { time })}</strong> ${this.#list.translate('reconnecting')}</span>
      </p>
    `;
  }

  #renderWallet(wallet: Wallet): unknown {
    const words = this.#messages.translate;
    const { does, doesNot } = usableSentences(wallet, words);
    const { issuer, payer } = wallet.usable_for;
    return html`
      <div class="head">
        <div>
          <p class="label">${words('balance')}</p>
          ${this.#renderBalance(wallet)}
        </div>
      </div>
      <div class="scope" part="scope">
        ${tiles([issuer, payer], wallet.seat)}
        <p><strong>${does}</strong> ${doesNot}</p>
      </div>
      ${this.#renderHistory(wallet)}
    `;
  }

  #renderBalance({ balance }: Wallet): unknown {
    const locale = this.resolvedLocale;
    const text = formatMoney(balance, { locale });
    const size = HERO_LENGTHS.find(([length]) => [...text].length <= length)?.[1] ?? 'xl';
    return html`
      <p class="balance" part="balance" data-length=${size}>
        ${money(balance, { locale, minus: this.#messages.translate('minus'), hero: true })}
        ${HAS_LETTERS.test(text) ? nothing : html`<span class="currency">${balance.currency}</span>`}
      </p>
    `;
  }

  #renderHistory(wallet: Wallet): unknown {
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

const latest = <Data>(state: QueryState<Data>): Data | undefined =>
  state.status === 'ready' ? state.data : state.previous;

declare global {
  interface HTMLElementTagNameMap {
    'revampd-wallet': RevampdWallet;
  }
}

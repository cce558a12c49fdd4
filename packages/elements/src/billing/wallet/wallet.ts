import {
  RevampdError,
  formatMoney,
  listMessages,
  walletEntriesQuery,
  walletMessages,
  walletQuery,
  type QueryState,
  type Wallet,
  type WalletEntryKind,
  type WalletEntryPage,
} from '@revampd/core';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { LazyController } from '../../controllers/lazy-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { QueryController } from '../../controllers/query-controller.ts';
import { WidthController } from '../../controllers/width-controller.ts';
import { RevampdElement } from '../../element/revampd-element.ts';
import { heading, nextLevel } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import { chevronDown } from '../../ui/icons.ts';
import { money } from '../../ui/money.ts';
import { pager } from '../../ui/pager.ts';
import { tiles } from '../../ui/tiles.ts';
import { historyList, historyTable, type HistoryRows } from './wallet-history.ts';
import { walletSkeleton } from './wallet-skeleton.ts';
import {
  FIRST_PAGE,
  WALLET_ENTRY_KINDS,
  kindName,
  pageRange,
  usableSentences,
  type HistoryView,
} from './wallet-view.ts';
import { walletStyles } from './wallet.styles.ts';

/** Widths in em at which the history is a table, and at which its dates have their year. */
const STEPS = [
  ['wide', 46],
  ['table', 40],
  ['list', 0],
] as const;

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

  @state() private view: HistoryView = FIRST_PAGE;

  readonly #messages = new MessagesController(this, walletMessages, () => this.resolvedLocale);
  readonly #list = new MessagesController(this, listMessages, () => this.resolvedLocale);
  readonly #states = new LazyController(
    this,
    async () => (await import('./wallet-states.ts')).createWalletStates(this.resolvedLocale),
    () => this.resolvedLocale,
  );
  readonly #width = new WidthController(this, STEPS);
  readonly #wallet = new QueryController<Wallet>(
    this,
    () => this.scope,
    (scope) => walletQuery(scope, { connectionId: this.connectionId, limit: this.pageSize }),
  );
  readonly #entries = new QueryController<WalletEntryPage>(
    this,
    () => this.scope,
    (scope) =>
      isFirstPage(this.view)
        ? undefined
        : walletEntriesQuery(scope, { connectionId: this.connectionId, limit: this.pageSize, ...this.view }),
  );
  /** The part of the history on screen; it stays while another one comes, and where that fails. */
  #shown: { readonly view: HistoryView; readonly page: WalletEntryPage } | undefined;
  #focusesHistory = false;

  protected override messageControllers(): readonly Pick<MessagesController<unknown>, 'prepare'>[] {
    return [this.#messages, this.#list];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('connectionId') || changed.has('pageSize')) this.view = FIRST_PAGE;
  }

  /** Controllers read their queries after `willUpdate`, so what is derived from them is derived here. */
  protected override update(changed: PropertyValues<this>): void {
    const { state: wallet } = this.#wallet;
    if (wallet.status === 'failed') this.reportMistake(wallet.error);
    const data = latest(wallet);
    const page = isFirstPage(this.view) ? data?.entries : ready(this.#entries.state);
    if (page) this.#shown = { view: this.view, page };
    else if (!data) this.#shown = undefined;
    super.update(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#shown) this.#states.prefetch();
    if (this.#focusesHistory && this.#shown?.view === this.view) {
      this.#focusesHistory = false;
      this.renderRoot.querySelector<HTMLElement>('#history')?.focus({ preventScroll: true });
    }
  }

  #retry(): void {
    this.scope?.retry();
  }

  #chooseKind(kind: string): void {
    this.view = { ...FIRST_PAGE, kind: (kind || undefined) as WalletEntryKind | undefined };
  }

  #turnTo(cursor: string | null, page: number): (() => void) | undefined {
    if (cursor === null) return undefined;
    return () => {
      this.#focusesHistory = true;
      this.view = page === 1 ? { ...FIRST_PAGE, kind: this.view.kind } : { ...this.view, cursor, page };
    };
  }

  protected override renderContent(): unknown {
    const { state } = this.#wallet;
    const data = latest(state);
    if (this.abandoned) return this.#renderFailure(new RevampdError('session_url_wrong', 'No provider.'), false);
    if (state.status === 'failed' && (!data || !state.error.retryable)) {
      return this.#renderFailure(state.error, state.retrying);
    }
    return html`
      ${this.#renderTitle('hidden')}
      <div aria-busy=${data ? 'false' : 'true'}>
        ${data ? this.#renderWallet(data) : walletSkeleton(this.#messages.translate, this.#width.step === 'list')}
      </div>
    `;
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
    const words = this.#messages.translate;
    if (wallet.entries.total === 0) return this.#renderEmpty(wallet);
    return html`
      <div class="bar">
        ${heading(nextLevel(this.headingLevel), words('history'), { classes: 'history' })}
        <span class="select">
          <label class="hidden" for="kind">${words('kindLabel')}</label>
          <select
            id="kind"
            class="small"
            @change=${(event: Event) => this.#chooseKind((event.target as HTMLSelectElement).value)}
          >
            <option value="" ?selected=${!this.view.kind}>${words('allKinds')}</option>
            ${WALLET_ENTRY_KINDS.map(
              (kind) =>
                html`<option value=${kind} ?selected=${this.view.kind === kind}>${kindName(kind, words)}</option>`,
            )}
          </select>
          ${icon(chevronDown)}
        </span>
      </div>
      ${this.#renderPage(wallet)}
    `;
  }

  #renderPage(wallet: Wallet): unknown {
    const { view, page } = this.#shown ?? { view: FIRST_PAGE, page: wallet.entries };
    if (page.data.length === 0) return this.#renderNoMatch(wallet);
    const rows: HistoryRows = {
      entries: page.data,
      wallet,
      words: this.#messages.translate,
      locale: this.resolvedLocale,
      routes: this.resolvedRoutes,
      shortDates: this.#width.step !== 'wide',
    };
    return html`
      <div aria-busy=${this.#isTurning ? 'true' : 'false'}>
        ${this.#width.step === 'list' ? historyList(rows) : historyTable(rows)}
      </div>
      ${this.#renderPageFailure()} ${this.#renderFoot(view, page)}
    `;
  }

  get #isTurning(): boolean {
    return !isFirstPage(this.view) && this.#entries.state.status === 'pending';
  }

  #renderPageFailure(): unknown {
    if (isFirstPage(this.view) || this.#entries.state.status !== 'failed') return nothing;
    return html`
      <div class="notice" role="alert">
        ${this.#messages.translate('entriesFailed')}
        <button type="button" part="button" class="small" @click=${() => this.#retry()}>
          ${this.#list.translate('retry')}
        </button>
      </div>
    `;
  }

  #renderFoot(view: HistoryView, { data, total, next_cursor: next, prev_cursor: previous }: WalletEntryPage): unknown {
    const words = this.#messages.translate;
    const whole = next === null && previous === null;
    const range = { ...pageRange(view, this.pageSize, data.length), total: total ?? data.length };
    return html`
      <div class="foot">
        <span>${whole ? words('total', { total: range.total }) : words('range', range)}</span>
        ${
          whole
            ? nothing
            : pager({
                words: this.#list.translate,
                page: view.page,
                previous: this.#turnTo(previous, view.page - 1),
                next: this.#turnTo(next, view.page + 1),
              })
        }
      </div>
    `;
  }

  #renderEmpty(wallet: Wallet): unknown {
    return html`<slot name="empty">${this.#states.part?.empty(wallet, nextLevel(this.headingLevel))}</slot>`;
  }

  #renderNoMatch(wallet: Wallet): unknown {
    const noMatch = {
      level: nextLevel(this.headingLevel),
      hidden: wallet.entries.total ?? wallet.entries.data.length,
      kind: kindName(this.view.kind ?? '', this.#messages.translate),
      clear: () => this.#chooseKind(''),
    };
    return html`<slot name="no-match">${this.#states.part?.noMatch(noMatch)}</slot>`;
  }
}

const isFirstPage = ({ kind, cursor }: HistoryView): boolean => kind === undefined && cursor === undefined;

const ready = <Data>(state: QueryState<Data>): Data | undefined => (state.status === 'ready' ? state.data : undefined);

const latest = <Data>(state: QueryState<Data>): Data | undefined =>
  state.status === 'ready' ? state.data : state.previous;

declare global {
  interface HTMLElementTagNameMap {
    'revampd-wallet': RevampdWallet;
  }
}

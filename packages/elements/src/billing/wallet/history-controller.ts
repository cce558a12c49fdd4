import {
  isRefusal,
  walletEntriesQuery,
  type QueryState,
  type RevampdError,
  type Scope,
  type Wallet,
  type WalletEntryKind,
  type WalletEntryPage,
  type WalletQuery,
} from '@revampd/core';
import type { ReactiveControllerHost } from 'lit';
import { QueryController } from '../../controllers/query-controller.ts';
import { FIRST_PAGE, type HistoryView } from './wallet-view.ts';

/** A part of the history with the place that it has in the whole. */
export interface ShownPage {
  readonly view: HistoryView;
  readonly page: WalletEntryPage;
}

/**
 * Which part of a wallet's history is wanted, and which is shown: the one before stays until the next has come, and where
 * that fails. The first page of all kinds comes with the wallet itself and costs no call.
 */
export class HistoryController {
  /** What the person chose. */
  wanted: HistoryView = FIRST_PAGE;
  /** What is on screen. */
  shown: ShownPage | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #entries: QueryController<WalletEntryPage>;
  #takesFocus = false;
  #news: 'kind' | 'page' | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, scope: () => Scope | undefined, query: () => WalletQuery) {
    this.#host = host;
    this.#entries = new QueryController<WalletEntryPage>(host, scope, (from) =>
      this.#isFirst ? undefined : walletEntriesQuery(from, { ...query(), ...this.wanted }),
    );
  }

  /** Takes over what has come; called before each render, after the queries were read. */
  take(wallet: Wallet | undefined): void {
    const page = this.#isFirst ? wallet?.entries : ready(this.#entries.state);
    if (page) this.shown = { view: this.wanted, page };
    else if (!wallet) this.shown = undefined;
    if (!this.hasFailed) return;
    this.#takesFocus = false;
    this.#news = undefined;
  }

  /** Another wallet or page size: from the start, and nothing of the one before. */
  reset(): void {
    this.wanted = FIRST_PAGE;
    this.shown = undefined;
    this.#takesFocus = false;
    this.#news = undefined;
  }

  chooseKind(kind: WalletEntryKind | undefined): void {
    this.#news = 'kind';
    this.#want({ ...FIRST_PAGE, kind });
  }

  /** What turns the page shown one back or forth; undefined at an end. */
  turn(direction: 'prev' | 'next'): (() => void) | undefined {
    if (!this.shown) return undefined;
    const { page, view } = this.shown;
    const cursor = page[`${direction}_cursor`];
    if (cursor === null) return undefined;
    const to = view.page + (direction === 'next' ? 1 : -1);
    return () => {
      this.#takesFocus = true;
      this.#news = 'page';
      this.#want(to === 1 ? { ...FIRST_PAGE, kind: view.kind } : { ...view, cursor, page: to });
    };
  }

  /** Another page is on its way. */
  get isTurning(): boolean {
    return !this.#isFirst && this.#entries.state.status === 'pending';
  }

  /** The page that was wanted didn't come. */
  get hasFailed(): boolean {
    return !this.#isFirst && this.#entries.state.status === 'failed';
  }

  /** Why nothing more of this wallet may be read: a right is gone, or the wallet itself. It concerns all of it. */
  get refusal(): RevampdError | undefined {
    const { state } = this.#entries;
    return !this.#isFirst && state.status === 'failed' && isRefusal(state.error) ? state.error : undefined;
  }

  /** Whether focus goes to the history now: once, when the page that a person turned to has come (INTERACTION.md 2.6). */
  takeFocus(): boolean {
    const arrived = this.#takesFocus && this.shown?.view === this.wanted;
    if (arrived) this.#takesFocus = false;
    return arrived;
  }

  /** What a person who hears the page is told of what has come, once: how much a filter left, or which page it is. */
  takeNews(): { readonly total: number } | { readonly page: number } | undefined {
    const { shown } = this;
    const news = this.#news;
    if (!shown || !news || shown.view !== this.wanted) return undefined;
    this.#news = undefined;
    return news === 'page' ? { page: shown.view.page } : { total: shown.page.total ?? shown.page.data.length };
  }

  get #isFirst(): boolean {
    return this.wanted.kind === undefined && this.wanted.cursor === undefined;
  }

  #want(view: HistoryView): void {
    this.wanted = view;
    this.#host.requestUpdate();
  }
}

const ready = <Data>(state: QueryState<Data>): Data | undefined => (state.status === 'ready' ? state.data : undefined);

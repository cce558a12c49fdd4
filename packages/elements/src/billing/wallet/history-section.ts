import {
  formatMoney,
  type ListMessages,
  type Translate,
  type Wallet,
  type WalletEntry,
  type WalletEntryKind,
  type WalletMessages,
} from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Routes } from '../../events/navigate.ts';
import { heading, type HeadingLevel } from '../../ui/heading.ts';
import { icon } from '../../ui/icon.ts';
import { chevronDown } from '../../ui/icons.ts';
import { pager } from '../../ui/pager.ts';
import type { HistoryController, ShownPage } from './history-controller.ts';
import { historyList, historyTable, type HistoryRows } from './history-rows.ts';
import { WALLET_ENTRY_KINDS, historyLayout, kindName, pageRange } from './wallet-view.ts';

/** What the section is drawn from. */
export interface HistorySection {
  readonly wallet: Wallet;
  readonly history: HistoryController;
  readonly words: Translate<WalletMessages>;
  readonly list: Translate<ListMessages>;
  readonly locale: string;
  readonly routes: Routes | undefined;
  readonly level: HeadingLevel;
  readonly pageSize: number;
  /** The element's width in em. */
  readonly em: number;
  readonly retry: () => void;
  /** Gives an application of credit back; undefined where the viewer may not. */
  readonly giveBack: ((entry: WalletEntry, event: Event) => void) | undefined;
  /** Stands in place of the rows when the filter leaves none. */
  readonly noMatch: () => unknown;
}

/** The history of a wallet: kind filter, a page of rows, pager (WAL-7, INTERACTION.md 2.3 and 2.6). */
export function historySection(section: HistorySection): TemplateResult {
  const { history, wallet, noMatch } = section;
  const shown = history.shown ?? { view: history.wanted, page: wallet.entries };
  return html`
    <div class="bar">
      ${heading(section.level, section.words('history'), { classes: 'history' })} ${kindFilter(section)}
    </div>
    ${shown.page.data.length === 0 ? noMatch() : rows(section, shown)}
  `;
}

function kindFilter({ history, words }: HistorySection): TemplateResult {
  const { kind: chosen } = history.wanted;
  const choose = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    history.chooseKind(value === '' ? undefined : (value as WalletEntryKind));
  };
  return html`
    <span class="select">
      <label class="hidden" for="kind">${words('kindLabel')}</label>
      <select id="kind" class="small" @change=${choose}>
        <option value="" .selected=${!chosen}>${words('allKinds')}</option>
        ${WALLET_ENTRY_KINDS.map(
          (kind) => html`<option value=${kind} .selected=${chosen === kind}>${kindName(kind, words)}</option>`,
        )}
      </select>
      ${icon(chevronDown)}
    </span>
  `;
}

function rows(section: HistorySection, { page, view }: ShownPage): TemplateResult {
  const { history, wallet, words, list, locale, routes, giveBack, pageSize, em, retry } = section;
  const layout = historyLayout(em, longestAmount(page, locale));
  const drawn: HistoryRows = {
    entries: page.data,
    wallet,
    words,
    locale,
    routes,
    giveBack,
    shortDates: layout !== 'wide',
  };
  const isWhole = page.next_cursor === null && page.prev_cursor === null;
  const range = { ...pageRange(view, pageSize, page.data.length), total: page.total ?? page.data.length };
  return html`
    <div aria-busy=${history.isTurning ? 'true' : 'false'}>
      ${layout === 'list' ? historyList(drawn) : historyTable(drawn)}
    </div>
    ${
      history.hasFailed
        ? html`<div class="notice failed" role="alert">
            ${words('entriesFailed')}
            <button type="button" part="button" class="small" @click=${retry}>${list('retry')}</button>
          </div>`
        : nothing
    }
    <div class="foot">
      <span>${isWhole ? words('total', { total: range.total }) : words('range', range)}</span>
      ${
        isWhole
          ? nothing
          : pager({ words: list, page: view.page, previous: history.turn('prev'), next: history.turn('next') })
      }
    </div>
  `;
}

/** Characters of the longest figure that a page shows. */
function longestAmount({ data }: ShownPage['page'], locale: string): number {
  const lengths = data.flatMap(({ amount, balance_after: after }) => [
    formatMoney(amount, { locale, sign: 'always' }).length,
    formatMoney(after, { locale }).length,
  ]);
  return Math.max(...lengths);
}

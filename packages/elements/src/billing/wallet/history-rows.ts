import {
  formatDate,
  formatMoney,
  type DateFormat,
  type Translate,
  type Wallet,
  type WalletEntry,
  type WalletMessages,
} from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Routes } from '../../events/navigate.ts';
import { icon } from '../../ui/icon.ts';
import { banknote, gift, handshake, other, receipt, scale, undo } from '../../ui/icons.ts';
import { link } from '../../ui/link.ts';
import { money } from '../../ui/money.ts';
import { describeEntry, kindName } from './wallet-view.ts';

/** What rows of the history are drawn from. */
export interface HistoryRows {
  readonly entries: readonly WalletEntry[];
  readonly wallet: Wallet;
  readonly words: Translate<WalletMessages>;
  readonly locale: string;
  readonly routes: Routes | undefined;
  /** Gives an application of credit back; undefined where the viewer may not. */
  readonly giveBack: ((entry: WalletEntry, event: Event) => void) | undefined;
  /** Without the year, where the column is narrow and the year is this one. */
  readonly shortDates: boolean;
}

const GLYPHS: Record<string, string> = {
  credit: gift,
  affiliate_payout: handshake,
  payout_credit: banknote,
  adjustment: scale,
  credit_applied: receipt,
  reversal: undo,
};

/** The history as a native table; its caption takes focus after a change of page (INTERACTION.md 2.6). */
export function historyTable(rows: HistoryRows): TemplateResult {
  const { entries, words } = rows;
  return html`
    <table part="history">
      <caption class="hidden" id="history" tabindex="-1">
        ${words('caption')}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="when">${words('date')}</th>
          <th scope="col">${words('entry')}</th>
          <th scope="col" class="much">${words('amount')}</th>
          <th scope="col" class="after">${words('balanceAfter')}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          entries,
          ({ id }) => id,
          (entry) => html`
            <tr>
              <td class="when">${when(entry, rows)}</td>
              <td>${what(entry, rows)}</td>
              <td class="much ${incoming(entry)}">${amount(entry, rows)}</td>
              <td class="after">${money(entry.balance_after, { locale: rows.locale, minus: words('minus') })}</td>
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

/** The history as a list of two-line rows, for boxes too narrow for a table (INTERACTION.md G5). */
export function historyList(rows: HistoryRows): TemplateResult {
  const { entries, words, locale } = rows;
  return html`
    <ul part="history" role="list" id="history" tabindex="-1" aria-label=${words('caption')}>
      ${repeat(
        entries,
        ({ id }) => id,
        (entry) => html`
          <li>
            ${what(entry, rows)}
            <div class="side">
              <div class="much ${incoming(entry)}">${amount(entry, rows)}</div>
              <div class="when">${when(entry, rows)}</div>
              <div class="hidden">
                ${words('balanceAfterIs', { balance: formatMoney(entry.balance_after, { locale }) })}
              </div>
            </div>
          </li>
        `,
      )}
    </ul>
  `;
}

const incoming = (entry: WalletEntry): string => (entry.amount.amount > 0 ? 'in' : '');

const amount = (entry: WalletEntry, { locale, words }: HistoryRows): TemplateResult =>
  money(entry.amount, { locale, minus: words('minus'), sign: 'always' });

function when({ created_at: moment }: WalletEntry, { locale, wallet, shortDates }: HistoryRows): TemplateResult {
  const inZone = { locale, timeZone: wallet.time_zone };
  const style = shortDates && isThisYear(moment, inZone) ? 'short' : 'day';
  return html`
    <time datetime=${moment} title=${formatDate(moment, { ...inZone, style: 'full' })}
      >${formatDate(moment, { ...inZone, style })}</time
    >
  `;
}

function isThisYear(moment: string, inZone: DateFormat): boolean {
  const year = (one: string) => formatDate(one, { ...inZone, style: 'year' });
  return year(moment) === year(new Date().toISOString());
}

function what(entry: WalletEntry, rows: HistoryRows): TemplateResult {
  const mirrored = entry.kind === 'reversal' ? 'mirrored' : '';
  return html`
    <div class="entry">
      <span class="entry-icon ${incoming(entry)}">${icon(GLYPHS[entry.kind] ?? other, mirrored)}</span>
      <div class="text">
        <div class="kind">${kindName(entry.kind, rows.words)}</div>
        <div class="what">${description(entry, rows)}</div>
      </div>
    </div>
  `;
}

function description(entry: WalletEntry, { words, routes, wallet, giveBack }: HistoryRows): TemplateResult {
  const { text, target: of, linkText, note } = describeEntry(entry, words);
  const said = text === undefined ? nothing : html`<bdi>${text}</bdi>`;
  const target = of && { ...of, connectionId: wallet.connection_id };
  return html`${target ? link(text === undefined ? linkText : said, target, routes, said) : said}${
    note ? html` · ${note}` : nothing
  }${
    giveBack && isGivable(entry)
      ? html` ·
          <button
            type="button"
            part="button"
            class="link"
            aria-haspopup="dialog"
            @click=${(event: Event) => giveBack(entry, event)}
          >
            ${words('giveBack')}<span class="hidden"> ${text}</span>
          </button>`
      : nothing
  }`;
}

/** An application that still stands. */
const isGivable = ({ kind, reversed_by: reversedBy }: WalletEntry): boolean =>
  kind === 'credit_applied' && reversedBy === null;

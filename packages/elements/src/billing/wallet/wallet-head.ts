import { formatMoney, type Translate, type Wallet, type WalletMessages } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { money } from '../../ui/money.ts';
import { tiles } from '../../ui/tiles.ts';
import type { Undertaking } from './acts/wallet-acts.ts';
import { usableSentences } from './wallet-view.ts';

/** What the head is drawn from. */
export interface WalletHead {
  readonly wallet: Wallet;
  readonly words: Translate<WalletMessages>;
  /** BCP 47. */
  readonly locale: string;
  /** Begins what a button is for; undefined while acts are paused: then the buttons stand, and do nothing. */
  readonly begin: ((undertaking: Undertaking, event: Event) => void) | undefined;
  /** Is seen between the balance and what it pays. */
  readonly result: unknown;
}

/** Characters up to which the balance is set in the largest size, and the next (LOOKS.md 4). */
const HERO_LENGTHS = [
  [10, '3xl'],
  [14, '2xl'],
] as const;

/** A symbol with letters (US$, KWD) says which currency it is; a bare one ($, ¥) needs the code beside it. */
const HAS_LETTERS = /\p{L}/u;

/** Which act of the contract lets its button stand; what isn't permitted has none (CON-7). */
const BUTTONS = [
  ['apply_credit', 'apply', 'applyCredit', 'primary'],
  ['grant_credit', 'grant', 'grantCredit', ''],
  ['adjust', 'adjust', 'adjust', ''],
] as const;

/** Balance, what it pays, what can be done with it, and what came of that: in the order in which they are read. */
export function walletHead(head: WalletHead): TemplateResult {
  const { wallet, words, result } = head;
  const { does, doesNot } = usableSentences(wallet, words);
  const { issuer, payer } = wallet.usable_for;
  return html`
    <div class="head">
      <div>
        <p class="label">${words('balance')}</p>
        ${balance(head)}
      </div>
      <div class="scope" part="scope">
        ${tiles([issuer, payer], wallet.seat)}
        <p><strong>${does}</strong> ${doesNot}</p>
      </div>
      ${buttons(head)} ${result}
    </div>
  `;
}

function balance({ wallet, words, locale }: WalletHead): TemplateResult {
  const text = formatMoney(wallet.balance, { locale });
  const size = HERO_LENGTHS.find(([length]) => [...text].length <= length)?.[1] ?? 'xl';
  return html`
    <p class="balance" part="balance" data-length=${size}>
      ${money(wallet.balance, { locale, minus: words('minus'), hero: true })}
      ${HAS_LETTERS.test(text) ? nothing : html`<span class="currency">${wallet.balance.currency}</span>`}
    </p>
  `;
}

function buttons({ wallet, words, begin }: WalletHead): TemplateResult | typeof nothing {
  const possible = BUTTONS.filter(([action]) => wallet.actions.includes(action));
  if (possible.length === 0) return nothing;
  return html`<div class="acts">
    ${possible.map(
      ([, undertaking, label, kind]) => html`
        <button
          type="button"
          part="button"
          class=${kind}
          aria-haspopup="dialog"
          aria-disabled=${begin ? nothing : 'true'}
          @click=${(event: Event) => begin?.(undertaking, event)}
        >
          ${words(label)}
        </button>
      `,
    )}
  </div>`;
}

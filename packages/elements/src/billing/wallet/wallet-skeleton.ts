import type { Translate, WalletMessages } from '@revampd/core';
import { html, type TemplateResult } from 'lit';

/** Rows that stand in for a first page whose length isn't known yet. */
const ROWS = 5;
/** Bars that stand in for the words of the scope line, and wrap as they do. */
const WORDS = 13;

/** The wallet's labels with bars for its data, in the boxes and lines of the real thing, so that nothing jumps (LOK-1). */
export function walletSkeleton(words: Translate<WalletMessages>, isNarrow: boolean): TemplateResult {
  return html`
    <div aria-hidden="true">
      <div class="head">
        <div>
          <p class="label">${words('balance')}</p>
          <p class="balance">${bone('figure')}</p>
        </div>
        <div class="scope">
          <span class="tiles">${bone('tile')}${bone('tile')}</span>
          <p>${Array.from({ length: WORDS }, () => bone('word'))}</p>
        </div>
        <div class="acts">${bone('act')}</div>
      </div>
      <div class="bar"><div class="history">${words('history')}</div></div>
      ${isNarrow ? listBones() : tableBones(words)}
      <div class="foot">${bone('short')}</div>
    </div>
  `;
}

const bone = (size: string): TemplateResult => html`<span class="bone ${size}"></span>`;

const entryBones = (): TemplateResult => html`
  <div class="entry">
    <span class="bone entry-icon"></span>
    <div class="text">
      <div class="kind">${bone('short')}</div>
      <div class="what">${bone('long')}</div>
      <div class="what more">${bone('short')}</div>
    </div>
  </div>
`;

const listBones = (): TemplateResult => html`
  <ul>
    ${Array.from(
      { length: ROWS },
      () => html`
        <li>
          ${entryBones()}
          <div><div class="much">${bone('short')}</div></div>
        </li>
      `,
    )}
  </ul>
`;

const tableBones = (words: Translate<WalletMessages>): TemplateResult => html`
  <table>
    <thead>
      <tr>
        <th class="when">${words('date')}</th>
        <th>${words('entry')}</th>
        <th class="much">${words('amount')}</th>
        <th class="after">${words('balanceAfter')}</th>
      </tr>
    </thead>
    <tbody>
      ${Array.from(
        { length: ROWS },
        () => html`
          <tr>
            <td class="when">${bone('short')}</td>
            <td>${entryBones()}</td>
            <td class="much">${bone('short')}</td>
            <td class="after">${bone('short')}</td>
          </tr>
        `,
      )}
    </tbody>
  </table>
`;

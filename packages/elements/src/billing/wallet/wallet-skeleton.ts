import type { Translate, WalletMessages } from '@revampd/core';
import { html, type TemplateResult } from 'lit';

/** Rows that stand in for a first page whose length isn't known yet. */
const ROWS = 5;

/** The wallet's labels with bars for its data, in the same tracks and heights, so that nothing jumps (LOK-1). */
export function walletSkeleton(words: Translate<WalletMessages>, narrow: boolean): TemplateResult {
  return html`
    <p class="hidden">${words('loading')}</p>
    <div aria-hidden="true">
      <div class="head">
        <div>
          <p class="label">${words('balance')}</p>
          <span class="bone bones-balance"></span>
        </div>
      </div>
      <div class="scope"><span class="bone bones-line"></span></div>
      <div class="bar"><div class="history">${words('history')}</div></div>
      ${
        narrow
          ? html`<ul>
              ${Array.from({ length: ROWS }, () => html`<li>${entryBones()}<span class="bone bones-end"></span></li>`)}
            </ul>`
          : html`<table>
              <colgroup>
                <col class="col-when" />
                <col />
                <col class="col-much" />
                <col class="col-after" />
              </colgroup>
              <thead>
                <tr>
                  <th>${words('date')}</th>
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
                      <td><span class="bone bones-short"></span></td>
                      <td>${entryBones()}</td>
                      <td><span class="bone bones-end"></span></td>
                      <td><span class="bone bones-end"></span></td>
                    </tr>
                  `,
                )}
              </tbody>
            </table>`
      }
      <div class="foot"><span class="bone bones-short"></span></div>
    </div>
  `;
}

const entryBones = (): TemplateResult => html`
  <div class="entry">
    <span class="bone bones-icon"></span>
    <div class="text"><span class="bone bones-short"></span></div>
  </div>
`;

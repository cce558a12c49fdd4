import type { Translate, WalletMessages } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';

/** Characters of the scope line's second sentence for each bar that stands in for both, and wraps as they do. */
const CHARACTERS = 5.8;

/**
 * The wallet's labels with bars for its data, in the boxes and lines of the real thing, and as many rows as a page has: so that
 * nothing jumps (LOK-1). `em` is the element's width.
 */
export function walletSkeleton(words: Translate<WalletMessages>, em: number, pageSize: number): TemplateResult {
  const bars = bones(words('notPlatform', { organization: '' }).length / CHARACTERS, () => bone('word'));
  const isNarrow = em < 40;
  const rows = bones(pageSize, isNarrow ? itemBones : () => rowBones(em < 46 ? nothing : bone('entry-icon')));
  return html`
    <div class="skeleton" aria-hidden="true">
      <div class="head">
        <div>
          <p class="label">${words('balance')}</p>
          <p class="balance">${bone('figure')}</p>
        </div>
        <div class="scope">
          <span class="tiles">${bone('tile')}${bone('tile')}</span>
          <p>${bars}</p>
        </div>
        <div class="acts">${bone('act')}</div>
      </div>
      <div class="bar"><div class="history">${words('history')}</div></div>
      ${
        isNarrow
          ? html`<ul>
              ${rows}
            </ul>`
          : html`
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
                  ${rows}
                </tbody>
              </table>
            `
      }
      <div class="foot"><span>${bone('figure')}</span>${bone('turn')}</div>
    </div>
  `;
}

const bone = (size: string): TemplateResult => html`<span class="bone ${size}"></span>`;

const bones = (length: number, draw: () => TemplateResult): TemplateResult[] => Array.from({ length }, draw);

const entryBones = (icon: unknown): TemplateResult => html`
  <div class="entry">
    ${icon}
    <div class="text">
      <div class="kind">${bone('short')}</div>
      <div class="what">${bone('long')}</div>
      <div class="what more">${bone('short')}</div>
    </div>
  </div>
`;

const itemBones = (): TemplateResult => html`
  <li>
    ${entryBones(nothing)}
    <div><div class="much">${bone('short')}</div></div>
  </li>
`;

const rowBones = (icon: unknown): TemplateResult => html`
  <tr>
    <td class="when">${bone('short')}</td>
    <td>${entryBones(icon)}</td>
    <td class="much">${bone('short')}</td>
    <td class="after">${bone('short')}</td>
  </tr>
`;

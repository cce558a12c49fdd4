import type { InvoiceDetail } from '@revampd/api-client';
import { html } from 'hono/html';
import type { Desk } from '../login.ts';
import { formatMoney } from '../public/money.js';
import type { View } from '../view.ts';
import { codeHint } from './account.ts';
import type { Html } from './layout.ts';
import { wallet } from './wallet.ts';

/** What an invoice's page is drawn from. */
export interface InvoicePlace {
  readonly desk: Desk;
  readonly apiUrl: string;
  /** Where the person came from. */
  readonly back: string;
  /** The one who reads it works for the client. */
  readonly isOfClient: boolean;
}

/** An invoice as Harborline's own page shows it, above the wallet that can pay it. */
export function invoicePage(
  view: View,
  invoice: InvoiceDetail,
  { desk, apiUrl, back, isOfClient }: InvoicePlace,
): Html {
  return html`
    <p class="back"><a href="${back}">${view.words.back}</a></p>
    ${article(view, invoice)} ${isOfClient ? codeHint(view.words.codeHint) : ''}
    ${wallet({ desk, apiUrl, headingLevel: 2, pageSize: 5 })}
  `;
}

/** Where there is nothing to show, and why. */
export function noInvoice({ words }: View, text: string, back: string): Html {
  return html`
    <p class="back"><a href="${back}">${words.back}</a></p>
    <div class="intro narrow">
      <h1>${words.invoice}</h1>
      <p>${text}</p>
    </div>
  `;
}

function article({ words, locale }: View, invoice: InvoiceDetail): Html {
  const { id, number, status, date, due_date: dueDate, lines, amount_due: due } = invoice;
  const day = (text: string): string =>
    new Date(`${text}T12:00Z`).toLocaleDateString(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return html`
    <article class="invoice narrow" data-invoice="${id}">
      <div class="invoice-head">
        <h1>${words.invoice} <bdi>${number}</bdi></h1>
        <p class="invoice-status" data-status="${status}">${words.statuses[status] ?? status}</p>
        <p class="invoice-dates">${words.invoiceDate} ${day(date)} · ${words.dueDate} ${day(dueDate)}</p>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.date}</th>
            <th scope="col">${words.line}</th>
            <th scope="col" class="figure">${words.amount}</th>
          </tr>
        </thead>
        <tbody>
          ${lines.map(
            (line) => html`
              <tr>
                <td>${day(line.date)}</td>
                <td>${line.description}${line.detail ? html`<br /><small>${line.detail}</small>` : ''}</td>
                <td class="figure"><bdi dir="ltr">${formatMoney(line.amount, locale)}</bdi></td>
              </tr>
            `,
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colspan="2">${words.amountDue}</th>
            <td class="figure"><bdi dir="ltr">${formatMoney(due, locale)}</bdi></td>
          </tr>
        </tfoot>
      </table>
    </article>
  `;
}

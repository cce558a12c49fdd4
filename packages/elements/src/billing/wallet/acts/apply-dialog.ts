import { formatDate, formatMoney, type Invoice, type Money } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { amountField } from '../../../ui/amount-field.ts';
import { badge } from '../../../ui/badge.ts';
import { dialog } from '../../../ui/dialog.ts';
import { circleAlert } from '../../../ui/acting-icons.ts';
import { money } from '../../../ui/money.ts';
import { radioCards, type RadioCard } from '../../../ui/radio-cards.ts';
import { statusLine } from '../../../ui/status-line.ts';
import { summary } from '../../../ui/summary.ts';
import { readAmount, type ReadAmount } from './amount.ts';
import { afterApplying, amountText, chosenInvoice, mostOf } from './apply-form.ts';
import { cancelButton, confirmButton, focusProblem, outcome, type DialogScene } from './dialog-parts.ts';
import { invoicesOf } from './wallet-acts.ts';

/** The dialog in which credit is applied to an invoice: entry and review in one (INTERACTION.md 2.3, LOOKS.md 10). */
export function applyDialog(scene: DialogScene): unknown {
  const { acts, voice } = scene;
  const { words, wallet, locale } = voice;
  const balance = formatMoney(wallet.balance, { locale });
  const choice = choose(scene);
  return dialog({
    controller: acts.dialog,
    heading: words('applyTitle'),
    lead: words('applyLead', { issuer: wallet.usable_for.issuer.name, balance }),
    closeLabel: words('close'),
    onCancel: () => acts.cancel(),
    body: html`${outcome(scene)} ${choice ? fields(scene, choice) : instead(scene)}`,
    actions: choice
      ? html`${cancelButton(scene)}
        ${confirmButton(
          scene,
          choice.read.money
            ? words('apply', { amount: formatMoney(choice.read.money, { locale }) })
            : words('applyTitle'),
          words('applying'),
          () => confirm(scene, choice),
        )}`
      : cancelButton(scene, words('close')),
  });
}

/** What was chosen and typed, as far as there is something to choose. */
interface Choice {
  readonly invoice: Invoice;
  readonly invoices: readonly Invoice[];
  readonly text: string;
  readonly read: ReadAmount;
  /** The most that can be applied, formatted, and whether the invoice or the balance is the bound. */
  readonly most: string;
  readonly isBoundByDue: boolean;
}

function choose({ acts, voice: { wallet, locale, words } }: DialogScene): Choice | undefined {
  const invoices = invoicesOf(acts);
  const invoice = invoices && chosenInvoice(acts.apply, invoices);
  if (!invoice || wallet.balance.amount <= 0) return undefined;
  const most = mostOf(invoice, wallet.balance);
  const text = amountText(acts.apply, most, locale);
  const rule = { locale, currency: most.currency, maximum: { money: most, words: 'maximumApply' } } as const;
  return {
    invoice,
    invoices,
    text,
    read: readAmount(text, rule, words),
    most: formatMoney(most, { locale }),
    isBoundByDue: invoice.amount_due.amount <= wallet.balance.amount,
  };
}

function fields(scene: DialogScene, choice: Choice): TemplateResult {
  const { acts, voice } = scene;
  const { words, locale } = voice;
  const { invoice, invoices, text, read, most, isBoundByDue } = choice;
  const pending = acts.isBusy;
  const change = (patch: Partial<typeof acts.apply>): void =>
    acts.change(
      () => (acts.apply = { ...acts.apply, ...patch }),
      () => afterWords(scene),
    );
  return html`
    ${radioCards({
      id: 'invoice',
      legend: words('invoiceLegend'),
      cards: invoices.map((one) => invoiceCard(one, scene)),
      value: invoice.id,
      pending,
      onChange: (invoiceId) => change({ invoiceId }),
    })}
    ${amountField({
      id: 'amount',
      label: words('amountLabel'),
      value: text,
      currency: invoice.amount_due.currency,
      locale,
      required: true,
      pending,
      hint: html`${
          isBoundByDue
            ? words('maximumDue', { max: most, number: invoice.number })
            : words('maximumBalance', { max: most })
        } <span class="hidden">${afterWords(scene)}</span>`,
      error: acts.apply.isChecked ? read.problem : undefined,
      onInput: (typed) => change({ text: typed }),
      onChange: () => change({ isChecked: true }),
      action: { label: words('useMaximum'), act: () => change({ text: undefined }) },
    })}
    ${after(scene, choice)}
    <p class="hidden" role="status">${acts.spoken}</p>
  `;
}

function invoiceCard(invoice: Invoice, { voice: { words, locale } }: DialogScene): RadioCard {
  const isLate = invoice.status === 'overdue';
  const date = formatDate(`${invoice.due_date}T12:00:00Z`, { locale, timeZone: 'UTC' });
  return {
    value: invoice.id,
    title: html`<bdi>${invoice.number}</bdi>`,
    badge: isLate ? badge('danger', circleAlert, words('overdue')) : undefined,
    sub: isLate
      ? words('overdueSince', { date })
      : `${words(TYPE_WORDS[invoice.type] ?? 'typeOther')} · ${words('dueDate', { date })}`,
    end: money(invoice.amount_due, { locale, minus: '' }),
  };
}

const TYPE_WORDS: Partial<Record<string, 'typeSubscription' | 'typeAddOn' | 'typeOneTime'>> = {
  subscription: 'typeSubscription',
  add_on: 'typeAddOn',
  one_time: 'typeOneTime',
};

/** Both sides before and after; what can't be read leaves them as they are. */
function after({ voice: { words, wallet, locale } }: DialogScene, { invoice, read }: Choice): TemplateResult {
  const { rest, due } = afterApplying(
    read.money ?? { amount: 0, currency: wallet.balance.currency },
    invoice,
    wallet.balance,
  );
  const shown = (amount: Money) => money(amount, { locale, minus: '' });
  const before = (amount: Money) => (read.money ? shown(amount) : undefined);
  return summary({
    becomes: words('becomes'),
    rows: [
      { label: words('dueOn', { number: invoice.number }), before: before(invoice.amount_due), value: shown(due) },
      { label: words('walletBalance'), before: before(wallet.balance), value: shown(rest) },
    ],
  });
}

function afterWords(scene: DialogScene): string {
  const choice = choose(scene);
  const { words, wallet, locale } = scene.voice;
  if (!choice?.read.money) return '';
  const { rest, due } = afterApplying(choice.read.money, choice.invoice, wallet.balance);
  return words('afterThis', { rest: formatMoney(rest, { locale }), due: formatMoney(due, { locale }) });
}

/** What stands where there is nothing to choose: not yet, not at all, or not to be had. */
function instead({ acts, voice: { words, wallet } }: DialogScene): TemplateResult {
  const { invoices } = acts;
  if (wallet.balance.amount <= 0) {
    return statusLine({ id: 'nothing', tone: 'info', fact: words('noCredit'), consequence: words('noCreditBody') });
  }
  if (invoicesOf(acts)) {
    return statusLine({ id: 'nothing', tone: 'info', fact: words('noInvoices'), consequence: words('noInvoicesBody') });
  }
  if (invoices.status === 'failed') {
    return statusLine({
      id: 'nothing',
      tone: 'danger',
      fact: words('invoicesFailed'),
      actions: [{ label: words('retry'), act: () => acts.retry(), pending: invoices.retrying }],
    });
  }
  return html`
    <p class="hidden" role="status">${words('invoicesLoading')}</p>
    <div class="cards" aria-hidden="true">
      ${[0, 1].map(() => html`<div class="card"><span class="bone long"></span></div>`)}
    </div>
    ${nothing}
  `;
}

function confirm({ acts, voice: { words } }: DialogScene, { invoice, read }: Choice): void {
  if (read.money) {
    acts.submit({ kind: 'credit_applied', invoice, amount: read.money });
    return;
  }
  acts.change(() => (acts.apply = { ...acts.apply, isChecked: true }));
  void focusProblem(acts, [{ id: 'amount', text: read.problem ?? words('amountAboveZero') }]);
}

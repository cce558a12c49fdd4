import { formatDate, formatMoney, type Invoice, type Money } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cancelButton, confirmButton, focusProblem } from '../../../acts/dialog-parts.ts';
import { amountField } from '../../../ui/amount-field.ts';
import { badge } from '../../../ui/badge.ts';
import { dialog } from '../../../ui/dialog.ts';
import { circleAlert } from '../../../ui/acting-icons.ts';
import { money } from '../../../ui/money.ts';
import { radioCards, type RadioCard } from '../../../ui/radio-cards.ts';
import { statusLine } from '../../../ui/status-line.ts';
import { summary } from '../../../ui/summary.ts';
import { readAmount, type ReadAmount } from './amount.ts';
import { goneWords } from './act-words.ts';
import { isOver, walletOutcome, type DialogScene } from './dialog-parts.ts';
import { afterApplying, amountText, choosing, mostOf, type ApplyForm } from './apply-form.ts';

/** The dialog in which credit is applied to an invoice: entry and review in one (INTERACTION.md 2.3, LOOKS.md 10). */
export function applyDialog(scene: DialogScene): unknown {
  const { acts, voice } = scene;
  const { words, shared, wallet, locale } = voice;
  const balance = formatMoney(wallet.balance, { locale });
  const choice = isOver(scene) ? undefined : choose(scene);
  return dialog({
    controller: acts.dialog,
    heading: words('applyTitle'),
    lead: words('applyLead', { issuer: wallet.usable_for.issuer.name, balance }),
    closeLabel: shared('close'),
    onCancel: () => acts.cancel(),
    body: html`
      ${walletOutcome(scene)} ${choice ? fields(scene, choice) : isOver(scene) ? nothing : instead(scene)}
      <p class="hidden" role="status">${acts.spoken}</p>
    `,
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
      : cancelButton(scene, !isAwaited(scene)),
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
  const { invoices, invoice, isGone, form } = acts.choice;
  if (!invoices || !invoice || isGone || wallet.balance.amount <= 0) return undefined;
  const most = mostOf(invoice, wallet.balance);
  const text = amountText(form, locale);
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
  const { words, locale, wallet } = voice;
  const { invoice, invoices, text, read, most, isBoundByDue } = choice;
  const pending = acts.isBusy;
  const { form } = acts.choice;
  const change = (next: (form: ApplyForm) => ApplyForm): void =>
    acts.change(
      () => (acts.choice.form = next(acts.choice.form)),
      () => afterWords(scene),
    );
  const chooseInvoice = (id: string): void => {
    const next = invoices.find((one) => one.id === id);
    if (next) change((before) => choosing(before, next, wallet.balance));
  };
  return html`
    ${radioCards({
      id: 'invoice',
      legend: words('invoiceLegend'),
      cards: invoices.map((one) => invoiceCard(one, scene)),
      value: invoice.id,
      pending,
      onChange: chooseInvoice,
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
      error: form.isChecked ? read.problem : undefined,
      onInput: (typed) => change((before) => ({ ...before, text: typed })),
      onChange: () => change((before) => ({ ...before, isChecked: true })),
      action: {
        label: words('useMaximum'),
        act: () => change((before) => ({ ...choosing(before, invoice, wallet.balance), text: undefined })),
      },
    })}
    ${after(scene, choice)}
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
function after({ voice: { words, shared, wallet, locale } }: DialogScene, { invoice, read }: Choice): TemplateResult {
  const { rest, due } = afterApplying(
    read.money ?? { amount: 0, currency: wallet.balance.currency },
    invoice,
    wallet.balance,
  );
  const shown = (amount: Money) => money(amount, { locale, minus: '' });
  const before = (amount: Money) => (read.money ? shown(amount) : undefined);
  return summary({
    becomes: shared('becomes'),
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
function instead({ acts, voice }: DialogScene): TemplateResult {
  const { words, wallet } = voice;
  const { invoices, isGone, isChecking, gone, state } = acts.choice;
  if (isGone) return statusLine({ id: 'nothing', tone: 'warning', ...goneWords(gone, voice) });
  if (wallet.balance.amount <= 0) {
    return statusLine({ id: 'nothing', tone: 'info', fact: words('noCredit'), consequence: words('noCreditBody') });
  }
  if (invoices && !isChecking) {
    return statusLine({ id: 'nothing', tone: 'info', fact: words('noInvoices'), consequence: words('noInvoicesBody') });
  }
  if (state.status === 'failed') {
    return statusLine({
      id: 'nothing',
      tone: 'danger',
      fact: words('invoicesFailed'),
      actions: [{ label: words('retry'), act: () => acts.retry(), pending: state.retrying }],
    });
  }
  const bone = (size: string) => html`<span><span class="bone ${size}"></span></span>`;
  return html`
    <p class="hidden" role="status">${words('invoicesLoading')}</p>
    <div class="field cards awaited" aria-hidden="true">
      <span class="field-label">${words('invoiceLegend')}</span>
      ${[0, 1].map(
        () => html`
          <div class="card">
            <span></span> <span class="card-title">${bone('short')}</span>
            <span class="card-sub">${bone('figure')}</span>
          </div>
        `,
      )}
    </div>
  `;
}

/** Whether there may be something to choose in a moment. */
const isAwaited = ({ acts, voice: { wallet } }: DialogScene): boolean =>
  wallet.balance.amount > 0 &&
  (acts.choice.isChecking || (!acts.choice.invoices && acts.choice.state.status !== 'failed'));

function confirm({ acts, voice: { words } }: DialogScene, { invoice, read }: Choice): void {
  if (read.money) {
    acts.submit({ kind: 'credit_applied', invoice, amount: read.money });
    return;
  }
  acts.change(() => (acts.choice.form = { ...acts.choice.form, isChecked: true }));
  void focusProblem(acts, [{ id: 'amount', text: read.problem ?? words('amountAboveZero') }]);
}

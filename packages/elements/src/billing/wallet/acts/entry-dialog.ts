import { addMoney, formatMoney, subtractMoney, type Money, type WalletRequest } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { cancelButton, confirmButton, focusProblem, problemSummary, type Problem } from '../../../acts/dialog-parts.ts';
import { amountField } from '../../../ui/amount-field.ts';
import { dialog } from '../../../ui/dialog.ts';
import { field } from '../../../ui/field.ts';
import { money } from '../../../ui/money.ts';
import { radioCards } from '../../../ui/radio-cards.ts';
import { summary } from '../../../ui/summary.ts';
import type { AmountRule } from './amount.ts';

import { isOver, walletOutcome, type DialogScene } from './dialog-parts.ts';
import { readEntry, type EntryForm, type ReadEntry } from './entry-form.ts';

/** The issuer's dialogs: credit is granted, the wallet adjusted, an application given back (INTERACTION.md 2.3). */
export function entryDialog(scene: DialogScene): unknown {
  const { acts, voice } = scene;
  const { words, shared } = voice;
  const entry = read(scene);
  const problems = acts.entry.isChecked ? entry.problems : [];
  return dialog({
    controller: acts.dialog,
    heading: title(scene),
    lead: lead(scene),
    closeLabel: shared('close'),
    onCancel: () => acts.cancel(),
    body: isOver(scene)
      ? walletOutcome(scene)
      : html`
          ${walletOutcome(scene)} ${problemSummary(problems, words('problemTitle'))}
          ${acts.undertaking === 'adjust' ? direction(scene) : nothing}
          ${acts.undertaking === 'reverse' ? nothing : amount(scene, entry)} ${reason(scene, entry)}
          ${after(scene, entry)}
        `,
    actions: isOver(scene)
      ? cancelButton(scene, true)
      : html`${cancelButton(scene)}
        ${confirmButton(scene, label(scene, entry.amount), pendingLabel(scene), () => confirm(scene, entry))}`,
  });
}

interface Entry extends ReadEntry {
  readonly problems: readonly Problem[];
}

function read({ acts, voice: { wallet, locale, words } }: DialogScene): Entry {
  const { undertaking, entry: form, entryToReverse } = acts;
  const { balance } = wallet;
  const isTaken = undertaking === 'adjust' && form.takes;
  // Above it a balance is no longer exact.
  const room = { amount: Number.MAX_SAFE_INTEGER - balance.amount, currency: balance.currency };
  const rule: AmountRule = {
    locale,
    currency: balance.currency,
    maximum: isTaken ? { money: balance, words: 'maximumTake' } : { money: room, words: 'amountTooLarge' },
  };
  const result = readEntry(form, undertaking === 'reverse' ? undefined : rule, words);
  const problems = [
    { id: 'amount', text: result.amountProblem },
    { id: 'reason', text: result.reasonProblem },
  ].filter((problem): problem is Problem => problem.text !== undefined);
  const amount = undertaking === 'reverse' && entryToReverse ? magnitude(entryToReverse.amount) : result.amount;
  return { ...result, amount, problems };
}

const magnitude = ({ amount, currency }: Money): Money => ({ amount: Math.abs(amount), currency });

function title({ acts, voice: { words, locale } }: DialogScene): string {
  if (acts.undertaking === 'grant') return words('grantTitle');
  if (acts.undertaking === 'adjust') return words('adjustTitle');
  return words('reverseTitle', { amount: formatMoney(magnitude(acts.entryToReverse!.amount), { locale }) });
}

function lead({ acts, voice: { words, wallet, locale } }: DialogScene): string {
  const payer = wallet.usable_for.payer.name;
  const issuer = wallet.usable_for.issuer.name;
  if (acts.undertaking === 'grant') return words('grantLead', { payer, issuer });
  if (acts.undertaking === 'adjust') {
    return words('adjustLead', { payer, issuer, balance: formatMoney(wallet.balance, { locale }) });
  }
  return words('reverseLead', { payer, number: acts.entryToReverse?.invoice?.number ?? '' });
}

function direction({ acts, voice: { words } }: DialogScene): TemplateResult {
  return radioCards({
    id: 'direction',
    legend: words('directionLegend'),
    cards: [
      { value: 'add', title: words('directionAdd') },
      { value: 'take', title: words('directionTake') },
    ],
    value: acts.entry.takes ? 'take' : 'add',
    pending: acts.isBusy,
    onChange: (value) => change(acts, { takes: value === 'take' }),
  });
}

function amount({ acts, voice: { words, wallet, locale } }: DialogScene, entry: Entry): TemplateResult {
  return amountField({
    id: 'amount',
    label: words('amountLabel'),
    value: acts.entry.text,
    currency: wallet.balance.currency,
    locale,
    required: true,
    pending: acts.isBusy,
    error: acts.entry.isChecked ? entry.amountProblem : undefined,
    onInput: (text) => change(acts, { text }),
  });
}

function reason({ acts, voice: { words, wallet } }: DialogScene, entry: Entry): TemplateResult {
  return field({
    id: 'reason',
    label: words('reasonLabel'),
    value: acts.entry.reason,
    rows: 2,
    required: true,
    pending: acts.isBusy,
    hint: words('reasonHint', { payer: wallet.usable_for.payer.name }),
    error: acts.entry.isChecked ? entry.reasonProblem : undefined,
    onInput: (text) => change(acts, { reason: text }),
    onSubmitKey: () => acts.find<HTMLElement>('dialog .primary')?.focus({ preventScroll: true }),
  });
}

const change = (acts: DialogScene['acts'], patch: Partial<EntryForm>): void =>
  acts.change(() => (acts.entry = { ...acts.entry, ...patch }));

/** The wallet before and after. */
function after(
  { acts, voice: { words, shared, wallet, locale } }: DialogScene,
  { amount: moved }: Entry,
): TemplateResult {
  const takes = acts.undertaking === 'adjust' && acts.entry.takes;
  const next = moved && (takes ? subtractMoney(wallet.balance, moved) : addMoney(wallet.balance, moved));
  return summary({
    becomes: shared('becomes'),
    rows: [
      {
        label: words('walletBalance'),
        before: next && money(wallet.balance, { locale, minus: '' }),
        value: money(next ?? wallet.balance, { locale, minus: '' }),
      },
    ],
  });
}

function label({ acts, voice: { words, locale } }: DialogScene, moved: Money | undefined): string {
  if (!moved) return words(acts.undertaking === 'grant' ? 'grantTitle' : 'adjustTitle');
  const values = { amount: formatMoney(moved, { locale }) };
  if (acts.undertaking === 'grant') return words('grant', values);
  if (acts.undertaking === 'reverse') return words('reverse', values);
  return words(acts.entry.takes ? 'take' : 'add', values);
}

function pendingLabel({ acts, voice: { words } }: DialogScene): string {
  if (acts.undertaking === 'grant') return words('granting');
  return words(acts.undertaking === 'adjust' ? 'adjusting' : 'reversing');
}

function confirm({ acts }: DialogScene, { amount: moved, reason: why, problems }: Entry): void {
  if (problems.length > 0 || !moved) {
    change(acts, { isChecked: true });
    void focusProblem(acts, problems);
    return;
  }
  acts.submit(requestOf(acts, moved, why));
}

function requestOf(
  { undertaking, entry, entryToReverse }: DialogScene['acts'],
  moved: Money,
  why: string,
): WalletRequest {
  if (undertaking === 'reverse') return { kind: 'reversal', entryId: entryToReverse!.id, amount: moved, reason: why };
  if (undertaking === 'grant') return { kind: 'credit', amount: moved, reason: why };
  return {
    kind: 'adjustment',
    amount: entry.takes ? { ...moved, amount: -moved.amount } : moved,
    reason: why,
  };
}

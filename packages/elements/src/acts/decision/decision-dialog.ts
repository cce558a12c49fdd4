import { formatMoney, type Decision, type DecisionMessages, type Money } from '@revampd/core';
import { html, nothing, type TemplateResult } from 'lit';
import { dialog } from '../../ui/dialog.ts';
import { field } from '../../ui/field.ts';
import { money } from '../../ui/money.ts';
import { statusLine } from '../../ui/status-line.ts';
import { summary, type SummaryRow } from '../../ui/summary.ts';
import { calendarDay } from '../../ui/time.ts';
import { cancelButton, confirmButton, focusProblem, outcome, type ActScene } from '../dialog-parts.ts';
import { counted, isImmediate, itemOf, startOf } from './asked.ts';
import { NOTE_LENGTH, type DecisionActs } from './decision-acts.ts';
import { decidedWords, priceWords, type DecisionVoice, type ShownRequest } from './decision-words.ts';

/** What the dialog is drawn from. */
export interface DecisionScene extends ActScene<Decision, never> {
  readonly acts: DecisionActs & ActScene<Decision, never>['acts'];
  readonly voice: DecisionVoice;
}

type Key = keyof DecisionMessages;

const TITLES = { approve: 'approveTitle', reject: 'rejectTitle', withdraw: 'withdrawTitle' } as const;
const PENDING = { approve: 'approving', reject: 'rejecting', withdraw: 'withdrawing' } as const;

/**
 * The one place in which a decision is confirmed, on a card or in a notification: who pays whom, what, how much, from when,
 * and a note (INTERACTION.md 2.2, P2).
 */
export function decisionDialog(scene: DecisionScene): unknown {
  const { acts, voice } = scene;
  const { words, shared, request } = voice;
  const { kind, isOver } = acts;
  return dialog({
    controller: acts.dialog,
    heading: words(isOver ? 'overTitle' : TITLES[kind], { item: itemOf(request, words) }),
    lead: isOver ? undefined : leadOf(kind, voice),
    closeLabel: shared('close'),
    onCancel: () => acts.cancel(),
    body: html`
      ${outcomeOf(scene)} ${isOver ? nothing : review(scene)}
      <p class="hidden" role="status">${acts.spoken}</p>
    `,
    actions: isOver
      ? cancelButton(scene, true)
      : html`${cancelButton(scene)}
        ${confirmButton(scene, confirmLabel(scene), words(PENDING[kind]), () => confirm(scene))}`,
  });
}

function leadOf(kind: Decision['kind'], { words, request }: DecisionVoice): string {
  const { partner, sub_org: subOrg } = request;
  if (kind === 'approve') return words('paysLead', { payer: subOrg.name, issuer: partner.name });
  if (kind === 'reject') return words('rejectLead', { partner: partner.name });
  return words('withdrawLead', { subOrg: subOrg.name });
}

/** What came first, also where nothing was sent yet. */
function outcomeOf(scene: DecisionScene): TemplateResult | typeof nothing {
  const { acts, voice } = scene;
  const { state } = acts;
  const current =
    state.status === 'conflict' ? (state.error.current as unknown as ShownRequest | undefined) : undefined;
  // What this decision itself met says more: that it wasn't recorded.
  if (!acts.isOver || (current && current.status !== 'pending')) return outcome(scene);
  if (voice.request.status === 'pending') {
    return statusLine({ id: 'outcome', tone: 'warning', fact: voice.words('noRoom') });
  }
  const { fact, when, note } = decidedWords(voice.request, voice, Date.now());
  const consequence = [when, voice.words('noDecision'), note].filter(Boolean).join(' ');
  return statusLine({ id: 'outcome', tone: 'info', fact, consequence });
}

/** What is decided, and the note. */
function review(scene: DecisionScene): TemplateResult {
  const { acts, voice } = scene;
  const { words, request } = voice;
  const name = acts.kind === 'withdraw' ? request.sub_org.name : request.partner.name;
  return html`
    ${acts.kind === 'approve' ? summary({ rows: rowsOf(request, voice) }) : nothing}
    ${field({
      id: 'note',
      label: words('noteTo', { name }),
      optional: words('optional'),
      value: acts.note,
      rows: 3,
      pending: acts.isBusy,
      hint: words('noteHint', { name }),
      error: problemOf(scene),
      onInput: (note) => acts.change(() => (acts.note = note)),
      // It goes on to the button, and confirms nothing (INTERACTION.md 2.2).
      onSubmitKey: () => acts.find('.dialog-foot .primary')?.focus({ preventScroll: true }),
    })}
  `;
}

function rowsOf(request: ShownRequest, voice: DecisionVoice): SummaryRow[] {
  const { words, shared, locale } = voice;
  const { cost } = request;
  const amount = (value: Money, sign?: 'always') => money(value, { locale, minus: shared('minus'), sign });
  const ends = (cost?.lines ?? []).filter((line) => line.amount.amount < 0);
  const change = cost?.change_per_month;
  return [
    { label: words('price'), value: priceWords(request, voice) },
    ...ends.map(({ description: what, quantity, amount: ended }) => ({
      label: words('ends', { what: counted(what, quantity, words) }),
      value: amount(ended),
    })),
    ...(change && ends.length > 0 ? [{ label: words('change'), value: amount(change, 'always') }] : []),
    {
      label: words('starts'),
      value: isImmediate(request, Date.now()) ? words('startsToday') : calendarDay(startOf(request), locale),
    },
    ...(cost
      ? [
          {
            label: words('firstInvoice'),
            value: html`${calendarDay(cost.first_invoice.date, locale)} · ${amount(cost.first_invoice.total)}`,
            isTotal: true,
          },
        ]
      : []),
  ];
}

function confirmLabel({ acts, voice }: DecisionScene): string {
  const { words, locale, request } = voice;
  if (acts.kind !== 'approve') return words(acts.kind === 'reject' ? 'rejectConfirm' : 'withdrawConfirm');
  const key: Key =
    request.period === 'month' ? 'approveMonth' : request.period === 'year' ? 'approveYear' : 'approveOnce';
  return words(key as 'approveMonth', { amount: formatMoney(request.price, { locale }) });
}

function problemOf({ acts, voice: { words } }: DecisionScene): string | undefined {
  return [...acts.note.trim()].length > NOTE_LENGTH ? words('noteTooLong', { max: NOTE_LENGTH }) : undefined;
}

function confirm(scene: DecisionScene): void {
  const problem = problemOf(scene);
  if (problem) void focusProblem(scene.acts, [{ id: 'note', text: problem }]);
  else scene.acts.confirm();
}

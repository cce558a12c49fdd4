import { catalogQuery, planQuery, proposalAct, type Catalog } from '@revampd/core';
import type { RequestsWords } from '../../requests-words.ts';
import type { Account } from '../page/account.ts';
import { element, find } from '../page/element.ts';
import { follow, known } from '../page/follow.ts';
import { fill, money } from '../page/words.ts';
import { outcomeOf } from './outcome.ts';

type CatalogPlan = Catalog['plans'][number];

/**
 * Has a form propose a plan of the catalogue, at its price. One proposal is in hand at a time, with one idempotency key: an
 * answer that was lost is asked for again, after a reload too, and never proposed twice.
 */
export function takeProposals(form: HTMLFormElement, account: Account, words: RequestsWords): void {
  const { scope, connection, today } = account;
  const connectionId = connection.id;
  const act = proposalAct(scope, connectionId);
  const chosen = find<HTMLSelectElement>(form, '[name=plan]');
  const from = find<HTMLInputElement>(form, '[name=effective_date]');
  const note = find<HTMLTextAreaElement>(form, '[name=note]');
  const button = find<HTMLButtonElement>(form, 'button');
  const outcome = find(form, '.outcome');
  let plans: readonly CatalogPlan[] = [];
  let current: string | null = null;

  const plan = (): CatalogPlan | undefined => plans.find(({ id }) => id === chosen.value);

  const showPlans = (): void => {
    const kept = chosen.value;
    const offered = plans.filter(({ id }) => id !== current);
    chosen.replaceChildren(...offered.map(({ id, name }) => element('option', { value: id }, name)));
    if (offered.some(({ id }) => id === kept)) chosen.value = kept;
    form.hidden = offered.length === 0;
    show();
  };

  const show = (): void => {
    const { state } = act;
    const { price, period } = plan() ?? {};
    const isSending = state.status === 'submitting';
    if (isSending) button.textContent = words.proposing;
    else if (state.status === 'unknown') button.textContent = words.checkAgain;
    else if (price && period) button.textContent = fill(words.propose[period], { amount: money(price) });
    button.setAttribute('aria-disabled', String(isSending));
    const { tone, text } = outcomeOf(state, words);
    outcome.dataset['tone'] = tone;
    // A live region: the same words again would be said again.
    if (outcome.textContent !== text) outcome.textContent = text;
    // What was said went with it.
    if (state.status === 'done' && note.value === (state.intent.request.note ?? '')) note.value = '';
  };

  const send = (): void => {
    const { status } = act.state;
    if (status === 'unknown') return void act.checkAgain();
    // Nobody can be verified here; it wasn't done.
    if (status === 'step_up') act.dismiss();
    const planId = plan()?.id;
    if (!planId) return;
    const said = note.value.trim();
    void act.submit({ kind: 'plan', plan_id: planId, effective_date: from.value, ...(said && { note: said }) });
  };

  from.min = from.value = today;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.addEventListener('focusin', () => void act.prepare(), { once: true });
  chosen.addEventListener('change', show);
  act.subscribe(show);
  void act.restore();
  follow(scope, catalogQuery(scope, { connectionId }), (state) => {
    plans = known(state)?.plans ?? [];
    showPlans();
  });
  follow(scope, planQuery(scope, { connectionId }), (state) => {
    const standing = known(state);
    current = standing?.kind === 'subscription' && standing.status === 'active' ? standing.plan.id : null;
    showPlans();
  });
}

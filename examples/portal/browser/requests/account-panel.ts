import {
  activityQuery,
  invoicesQuery,
  planQuery,
  type ActivityEntry,
  type Invoice,
  type Plan,
  type QueryState,
} from '@revampd/core';
import type { RequestsWords } from '../../requests-words.ts';
import { actionsIn, type Account, type SectionName } from '../page/account.ts';
import { element, find } from '../page/element.ts';
import { follow, known } from '../page/follow.ts';
import { day, fill, money, moment } from '../page/words.ts';

/** Rows of each list. */
const INVOICES = 3;
const ACTIVITY = 6;

/** What a request leads to, kept up to date: the plan, the last invoices, and who did what. */
export function showAccount(panel: HTMLElement, account: Account, words: RequestsWords): void {
  const { scope, connection } = account;
  const connectionId = connection.id;

  /** Shows a part as `draw` does, or in words why not. */
  const part =
    <Data>(name: SectionName, draw: (data: Data) => readonly Node[]) =>
    (state: QueryState<Data>): void => {
      const data = known(state);
      const text = state.status === 'failed' ? words.unreachable : words.loading;
      const missing = element('p', { class: 'quiet-line' }, text);
      find(panel, `[data-part=${name}]`).replaceChildren(
        ...(state.status === 'ready' ? [] : [missing]),
        ...(data === undefined ? [] : draw(data)),
      );
    };

  const refuse = (name: SectionName): void =>
    find(panel, `[data-part=${name}]`).replaceChildren(element('p', { class: 'quiet-line' }, words.notYours));

  if (actionsIn(account, 'plan'))
    follow(
      scope,
      planQuery(scope, { connectionId }),
      part('plan', (plan: Plan) => planLines(plan, words)),
    );
  else refuse('plan');
  if (actionsIn(account, 'invoices'))
    follow(
      scope,
      invoicesQuery(scope, { connectionId, limit: INVOICES }),
      part('invoices', ({ data }: { readonly data: readonly Invoice[] }) =>
        list(data.map((invoice) => invoiceRow(invoice, panel.dataset['invoices'] ?? '', words))),
      ),
    );
  else refuse('invoices');
  follow(
    scope,
    activityQuery(scope, { connectionId, limit: ACTIVITY }),
    part('activity', ({ data }: { readonly data: readonly ActivityEntry[] }) =>
      list(data.map((entry) => activityRow(entry, connection.time_zone, words))),
    ),
  );

  const health = find(panel, '.health');
  const showHealth = (): void => {
    const { status } = scope.health.current;
    health.dataset['status'] = status;
    health.textContent = words.health[status] ?? status;
  };
  scope.health.subscribe(showHealth);
  showHealth();

  function list(rows: readonly HTMLElement[]): readonly Node[] {
    return [rows.length > 0 ? element('ul', {}, ...rows) : element('p', { class: 'quiet-line' }, words.nothingYet)];
  }
}

function planLines(plan: Plan, words: RequestsWords): readonly Node[] {
  if (plan.kind !== 'subscription') return [element('p', {}, words.noPlan)];
  const { price, period, renews_on: renewal, ends_on: end, next } = plan;
  const lines = [
    renewal ? fill(words.renews, { date: day(renewal) }) : '',
    end ? fill(words.ends, { date: day(end) }) : '',
    next ? fill(words.next, { name: next.plan.name, date: day(next.on) }) : '',
  ].filter((line) => line !== '');
  return [
    element(
      'p',
      { class: 'plan-line' },
      element('strong', { dir: 'auto' }, plan.plan.name),
      element('span', { class: 'figure' }, fill(words.perPeriod[period], { amount: money(price) })),
    ),
    element('p', { class: 'quiet-line' }, lines.join(' ')),
  ];
}

/** `place` is where an invoice stands, with `{invoice_id}` for its id. */
function invoiceRow(
  { id, number, date, status, total }: Invoice,
  place: string,
  { statuses }: RequestsWords,
): HTMLElement {
  return element(
    'li',
    { class: 'dated' },
    element('a', { href: place.replace('{invoice_id}', encodeURIComponent(id)) }, number),
    element('span', { class: 'quiet-line' }, `${day(date)} · ${statuses[status] ?? status}`),
    element('span', { class: 'figure' }, element('bdi', { dir: 'ltr' }, money(total))),
  );
}

function activityRow({ action, object, actor, at, reason }: ActivityEntry, timeZone: string, words: RequestsWords) {
  const who = actor?.name ?? words.byItself;
  const said = reason === null ? [] : [element('q', { dir: 'auto' }, reason)];
  return element(
    'li',
    { class: 'act' },
    element('span', {}, `${words.actions[action] ?? words.otherAction}: `, element('bdi', {}, object.label)),
    element('span', { class: 'quiet-line' }, element('bdi', {}, who), ' · ', time(at, timeZone)),
    ...said,
  );
}

const time = (at: string, timeZone: string): HTMLElement => element('time', { datetime: at }, moment(at, timeZone));

/** Every state of what is done with a wallet: the dialogs, and what the card says of an act. */
import { applyCredit, grantCredit, type Fault } from '@revampd/mocks';
import type { RevampdElement } from '../element/revampd-element.ts';
import { press, pressIn, typeIn } from './control.ts';
import { seen, type Host } from './mount.ts';
import { holdTime } from './page-clock.ts';
import { holdCalls, whileTimePasses, type ElementState } from './under-test.ts';
import { NORTHGATE, person, ready, ROUTES } from './wallet-states.ts';

type Reach = ElementState['reach'];

const confirmButton = 'dialog[open] .dialog-foot button:last-of-type';
const find = (element: RevampdElement, selector: string): Promise<Element> =>
  seen(element, (root) => root.querySelector(selector));

/** The dialog that applies credit, with its invoices. */
export async function openApply(element: RevampdElement): Promise<void> {
  await ready(element);
  await pressIn(element, '.acts button');
  await find(element, 'dialog[open] input[type=radio]');
}

/** The dialog behind the nth button of the head. */
async function openNth(element: RevampdElement, nth: number): Promise<void> {
  await ready(element);
  await pressIn(element, `.acts button:nth-of-type(${nth})`);
  await find(element, 'dialog[open] #reason');
}

export const openGrant = (element: RevampdElement): Promise<void> => openNth(element, 1);

export async function openReverse(element: RevampdElement): Promise<void> {
  await ready(element);
  await pressIn(element, '.what button.link');
  await find(element, 'dialog[open] #reason');
}

export const confirm = (element: RevampdElement): Promise<void> => pressIn(element, confirmButton);

async function apply(element: RevampdElement, amount = '10'): Promise<void> {
  await openApply(element);
  await typeIn(element, '#amount', amount);
  await confirm(element);
}

/** Applies, and waits for what the card then says. */
const applied =
  (before?: (host: Host) => void, tone = 'success'): Reach =>
  async (element, host) => {
    before?.(host);
    await apply(element);
    await whileTimePasses(element, (root) => root.querySelector(`#result.${tone}`));
  };

const failing = (fault: Fault, times?: number) => (host: Host) =>
  host.api.network.faults.set([{ match: { path: 'applyCredit' }, fault, ...(times && { times }) }]);

/** Applies, and waits for what the dialog then says. */
const refused =
  (fault: Fault): Reach =>
  async (element, host) => {
    failing(fault)(host);
    await apply(element);
    await find(element, 'dialog[open] #outcome');
  };

/** Somebody else spends what there is before. */
async function conflict(element: RevampdElement, host: Host): Promise<void> {
  await openApply(element);
  const { platform } = host.api;
  const [first, second] = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('dialog input[type=radio]')];
  press(second);
  await typeIn(element, '#amount', '300');
  host.api.network.holdStreams();
  const connection = platform.tables.connections.get(NORTHGATE)!;
  const ines = { userId: 'usr_ines', mintedById: 'org_northgate' };
  const due = platform.tables.invoices.get(first!.value)!.amountDue;
  for (const [invoice, amount] of [
    [first!.value, due],
    [second!.value, 30_000 - due],
  ] as const) {
    applyCredit(platform, connection, invoice, { amount, currency: 'USD' }, ines);
  }
  await confirm(element);
  await find(element, 'dialog[open] #outcome');
}

/** Nothing is open any more: all was paid with credit. */
function payEverything({ api }: Host): void {
  const { platform } = api;
  const connection = platform.tables.connections.get(NORTHGATE)!;
  grantCredit(platform, connection, { amount: 1_000_000, currency: 'USD' }, 'Enough for all');
  for (const { id, connectionId, status, amountDue } of platform.tables.invoices.all()) {
    if (connectionId !== NORTHGATE || !['open', 'overdue'].includes(status)) continue;
    applyCredit(platform, connection, id, { amount: amountDue, currency: 'USD' });
  }
}

/** Dana's sessions come from Harborline's own key, as in its white-label portal: acts need Revampd's own challenge. */
function mintedByPartner(host: Host): void {
  const body = { user_id: 'usr_dana', connection_id: NORTHGATE, allowed_origins: [location.origin] };
  const headers = { Authorization: 'Bearer sk_test_partner', 'Content-Type': 'application/json' };
  const fetchSession = async (): Promise<unknown> => {
    const request = new Request('https://api.example/v1/sessions', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    return (await host.api.transport(request)).json();
  };
  Object.assign(host.settings, { fetchSession });
}

async function askForCode(element: RevampdElement): Promise<void> {
  await apply(element);
  await find(element, 'dialog[open] #code:not([readonly])');
}

async function answerWrongly(element: RevampdElement): Promise<void> {
  await askForCode(element);
  await typeIn(element, '#code', '111111');
  await confirm(element);
  await find(element, 'dialog[open] #code-error');
}

/** The host verifies its own person, and hasn't yet. */
async function waitForHost(element: RevampdElement, host: Host): Promise<void> {
  const provider = element.closest('revampd-provider')!;
  provider.fetchElevatedSession = () => new Promise(() => {});
  await provider.updateComplete;
  failing({ status: 403, code: 'step_up_required' }, 1)(host);
  await apply(element);
  await find(element, '#result.warning');
}

async function refusedByHost(element: RevampdElement, host: Host): Promise<void> {
  const provider = element.closest('revampd-provider')!;
  provider.fetchElevatedSession = () => Promise.reject(new Error('No.'));
  await provider.updateComplete;
  failing({ status: 403, code: 'step_up_required' }, 1)(host);
  await apply(element);
  await find(element, 'dialog[open] #outcome');
}

async function pending(element: RevampdElement, host: Host): Promise<void> {
  holdCalls(host, 'credit-applications');
  await apply(element);
  await find(element, `${confirmButton}[aria-disabled=true]`);
}

async function pendingOnCard(element: RevampdElement, host: Host): Promise<void> {
  await pending(element, host);
  await pressIn(element, 'dialog[open] .dialog-close');
  await find(element, '#result.info');
}

async function stillWorking(element: RevampdElement, host: Host): Promise<void> {
  await openApply(element);
  holdCalls(host, 'credit-applications');
  const clock = holdTime();
  await confirm(element);
  await find(element, `${confirmButton}[aria-disabled=true]`);
  await clock.advance(10_000);
  clock.release();
}

async function grantDone(element: RevampdElement): Promise<void> {
  await openGrant(element);
  await typeIn(element, '#amount', '25');
  await typeIn(element, '#reason', 'Sorry');
  await confirm(element);
  await find(element, '#result.success');
}

async function adjust(element: RevampdElement): Promise<void> {
  await openNth(element, 2);
  press(element.shadowRoot!.querySelector('dialog input[value=take]'));
  await typeIn(element, '#amount', '12');
  await find(element, 'dialog .before');
}

async function reverseDone(element: RevampdElement): Promise<void> {
  await openReverse(element);
  await typeIn(element, '#reason', 'Sorry');
  await confirm(element);
  await find(element, '#result.success');
}

const dana = person('dana');
const tom = person('tom');
const set = { pageSize: 7, routes: ROUTES };

export const WALLET_ACT_STATES: readonly ElementState[] = [
  { name: 'apply', person: dana, set, reach: openApply },
  {
    name: 'apply, wrong amount',
    person: dana,
    set,
    reach: async (element) => {
      await apply(element, '99999');
      await find(element, '#amount-error');
    },
  },
  {
    name: 'apply, invoices on their way',
    person: dana,
    set,
    before: (host) => void holdCalls(host, '/invoices'),
    reach: async (element) => {
      await ready(element);
      await pressIn(element, '.acts button');
      await find(element, 'dialog[open] [role=status]');
    },
  },
  {
    name: 'apply, invoices failed',
    person: dana,
    set,
    before: ({ api }) => api.network.faults.set([{ match: { path: '/invoices' }, fault: { status: 422 } }]),
    reach: async (element) => {
      await ready(element);
      await pressIn(element, '.acts button');
      await find(element, 'dialog[open] #nothing.danger');
    },
  },
  {
    name: 'apply, no invoices',
    person: dana,
    set,
    before: payEverything,
    reach: async (element) => {
      await ready(element);
      await pressIn(element, '.acts button');
      await find(element, 'dialog[open] #nothing');
    },
  },
  {
    name: 'apply, no credit',
    person: person('abel', 'con_harborline_ridgeway'),
    set,
    reach: async (element) => {
      await ready(element);
      await pressIn(element, '.acts button');
      await find(element, 'dialog[open] #nothing');
    },
  },
  { name: 'apply, pending', person: dana, set, reach: pending },
  { name: 'apply, pending on the card', person: dana, set, reach: pendingOnCard },
  { name: 'apply, still working', person: dana, set, reach: stillWorking },
  { name: 'apply, unknown', person: dana, set, reach: applied(failing('lost'), 'warning') },
  { name: 'apply, done', person: dana, set, reach: applied() },
  { name: 'apply, conflict', person: dana, set, reach: conflict },
  { name: 'apply, refused', person: dana, set, reach: refused({ status: 422 }) },
  { name: 'code', person: dana, set, before: mintedByPartner, reach: askForCode },
  { name: 'code, wrong', person: dana, set, before: mintedByPartner, reach: answerWrongly },
  { name: 'waiting for the host', person: dana, set, reach: waitForHost },
  { name: 'refused by the host', person: dana, set, reach: refusedByHost },
  { name: 'grant', person: tom, set, reach: openGrant },
  {
    name: 'grant, two problems',
    person: tom,
    set,
    reach: async (element) => {
      await openGrant(element);
      await confirm(element);
      await find(element, '#problems');
    },
  },
  { name: 'grant, done', person: tom, set, reach: grantDone },
  { name: 'adjust', person: tom, set, reach: adjust },
  { name: 'give back', person: tom, set, reach: openReverse },
  { name: 'give back, done', person: tom, set, reach: reverseDone },
];

import { expect, html } from '@open-wc/testing';
import type { FetchSession } from '@revampd/core';
import type {} from '../../../events/step-up.ts';
import { buttonOf, confirmOf, fieldOf, focusOn, openDialog, problemOf, type } from '../../../test/acting.ts';
import { createHost, inside, mountIn, seen, shows, textOf, type Host } from '../../../test/mount.ts';
import type { RevampdWallet } from '../wallet.ts';

const CONNECTION = 'con_harborline_northgate';

/** Dana's session as somebody's key mints it: her own organization's, or the Partner's for its white-label portal. */
const mintedBy =
  ({ api }: Host, key: string): FetchSession =>
  async () => {
    const response = await api.fetch('https://api.example/v1/sessions', {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ user_id: 'usr_dana', connection_id: CONNECTION, allowed_origins: [location.origin] }),
    });
    return response.json();
  };

async function mountDialog(
  host: Host,
  fetchSession: FetchSession,
  fetchElevatedSession?: FetchSession,
): Promise<{ wallet: RevampdWallet; dialog: HTMLDialogElement }> {
  Object.assign(host.settings, { fetchSession });
  const provider = await mountIn(host, html`<revampd-wallet></revampd-wallet>`);
  provider.fetchElevatedSession = fetchElevatedSession;
  await provider.updateComplete;
  const wallet = provider.querySelector('revampd-wallet')!;
  await seen(wallet, (root) => root.querySelector('[aria-busy=false] [part=balance]'));
  const dialog = await openDialog(wallet, 'Apply credit');
  await seen(wallet, (root) => root.querySelector('dialog input[type=radio]'));
  await type(wallet, 'Amount', '10');
  return { wallet, dialog };
}

const applications = ({ calls }: Host): number => calls.filter((call) => call.endsWith('/credit-applications')).length;
const keys = ({ requests }: Host): Set<string | null> =>
  new Set(
    requests
      .filter(({ url }) => url.endsWith('/credit-applications'))
      .map(({ headers }) => headers.get('Idempotency-Key')),
  );

/** Confirms, and waits for the code's dialog; a press there counts at once. */
async function confirmUntilCode(wallet: RevampdWallet): Promise<void> {
  const now = performance.now.bind(performance);
  performance.now = () => now() - 1000;
  confirmOf(wallet).click();
  await shows(wallet, 'A six-digit code was sent to');
  performance.now = now;
}

describe('SES-8 a session that the Partner minted for its portal', () => {
  it('SES-8 asks the person for the code that was sent to them, and goes on with the same key', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host, mintedBy(host, 'sk_test_partner'));
    const steps: string[] = [];
    wallet.addEventListener('revampd-step-up', ({ detail }) => steps.push(detail.intentId));
    await confirmUntilCode(wallet);
    expect(textOf(inside(wallet, 'dialog'))).to.contain('Confirm it’s you');
    expect(wallet.shadowRoot!.querySelectorAll('dialog')).to.have.length(1);
    expect(fieldOf(wallet, 'Code').getAttribute('autocomplete')).to.equal('one-time-code');
    await type(wallet, 'Code', '424242');
    confirmOf(wallet).click();
    await shows(wallet, '$10.00 applied to HL-2048.');
    await shows(wallet, '$402.60 USD');
    expect(applications(host)).to.equal(2);
    expect([...keys(host)]).to.deep.equal(steps);
  });

  it('SES-8 a wrong code is told at its field, what was typed stays, and nothing is applied', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host, mintedBy(host, 'sk_test_partner'));
    await confirmUntilCode(wallet);
    confirmOf(wallet).click();
    await focusOn(wallet, '#code');
    expect(problemOf(wallet, 'Code')).to.contain('six digits are needed');
    await type(wallet, 'Code', '111111');
    confirmOf(wallet).click();
    await shows(wallet, 'Code: it isn’t right.');
    await focusOn(wallet, '#code');
    expect(problemOf(wallet, 'Code')).to.equal('Code: it isn’t right. Enter the six digits that were sent last.');
    expect(fieldOf(wallet, 'Code').value).to.equal('111111');
    expect(applications(host)).to.equal(1);
    for (let wrong = 0; wrong < 5; wrong += 1) {
      confirmOf(wallet).click();
      await wallet.updateComplete;
      await seen(wallet, (root) => !root.querySelector('dialog [aria-disabled=true]'));
    }
    await shows(wallet, 'Code: it is no longer good.');
    expect(textOf(inside(wallet, 'dialog'))).not.to.contain('Sending a code…');
    // Nothing is left to confirm: what helps has focus, and the reason stays.
    confirmOf(wallet).click();
    expect(wallet.shadowRoot!.activeElement).to.equal(buttonOf(wallet, 'Send another code'));
    await wallet.updateComplete;
    expect(problemOf(wallet, 'Code')).to.contain('it is no longer good');
    buttonOf(wallet, 'Send another code').click();
    await shows(wallet, 'A six-digit code was sent to');
    await type(wallet, 'Code', '424242');
    confirmOf(wallet).click();
    await shows(wallet, '$10.00 applied to HL-2048.');
  });

  it('SES-8 only Revampd’s own challenge counts there, whatever the host offers', async () => {
    const host = createHost();
    let asked = 0;
    const { wallet } = await mountDialog(host, mintedBy(host, 'sk_test_partner'), async () => {
      asked += 1;
      return mintedBy(host, 'sk_test_partner')({ signal: new AbortController().signal });
    });
    await confirmUntilCode(wallet);
    expect(asked).to.equal(0);
  });

  it('SES-8 given up, nothing was done, and it can be begun again', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host, mintedBy(host, 'sk_test_partner'));
    await confirmUntilCode(wallet);
    buttonOf(wallet, 'Cancel').click();
    await seen(wallet, (root) => !root.querySelector('dialog'));
    expect(inside(wallet, '#result')).to.equal(null);
    expect(textOf(inside(wallet, '[part=balance]'))).to.equal('$412.60 USD');
    await openDialog(wallet, 'Apply credit');
    await seen(wallet, (root) => root.querySelector('dialog input[type=radio]'));
    expect(fieldOf(wallet, 'Amount').value).to.equal('10');
  });
});

describe('SES-8 the code is asked for in one place and given in another', () => {
  it('SES-8 given in another element: the first dialog goes with the act, and the next act has a dialog of its own', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host, mintedBy(host, 'sk_test_partner'));
    const second = document.createElement('revampd-wallet');
    wallet.parentElement!.append(second);
    await confirmUntilCode(wallet);
    await shows(second, 'Waiting for you to confirm who you are.');
    await openDialog(second, 'Enter the code');
    await type(second, 'Code', '424242');
    confirmOf(second).click();
    await shows(wallet, '$10.00 applied to HL-2048.');
    for (const one of [wallet, second]) await seen(one, (root) => !root.querySelector('dialog'));
    await openDialog(second, 'Apply credit');
    expect(textOf(inside(second, 'dialog h2'))).to.equal('Apply credit');
  });

  it('SES-8 the element is moved meanwhile: the card offers the code, and what is begun next isn’t the code’s dialog', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host, mintedBy(host, 'sk_test_partner'));
    await confirmUntilCode(wallet);
    wallet.parentElement!.prepend(wallet);
    await shows(wallet, 'Waiting for you to confirm who you are.');
    buttonOf(wallet, 'Dismiss').click();
    await wallet.updateComplete;
    await openDialog(wallet, 'Apply credit');
    expect(textOf(inside(wallet, 'dialog h2'))).to.equal('Apply credit');
    await seen(wallet, (root) => root.querySelector('dialog input[type=radio]'));
    expect(fieldOf(wallet, 'Amount').value).to.equal('10');
  });
});

describe('SES-8 the host verifies its own person', () => {
  /** The platform asks for it, as it does for approvals; what it takes is the host's own elevated session. */
  const asking = (host: Host): void =>
    host.api.network.faults.set([
      { match: { path: 'applyCredit' }, fault: { status: 403, code: 'step_up_required' }, times: 1 },
    ]);
  const elevated =
    (host: Host): FetchSession =>
    async () =>
      host.api.mintSession({ user_id: 'usr_dana', connection_id: CONNECTION, assurance: 'elevated' });

  it('SES-8 our dialog is closed before the host is asked, then the act goes on with the same key and no second confirm', async () => {
    const host = createHost();
    let wasOpen: boolean | undefined;
    const { wallet } = await mountDialog(host, mintedBy(host, 'sk_test_sub_org'), async (request) => {
      wasOpen = wallet.shadowRoot!.querySelector('dialog[open]') !== null;
      return elevated(host)(request);
    });
    asking(host);
    confirmOf(wallet).click();
    await shows(wallet, '$10.00 applied to HL-2048.');
    expect(wasOpen).to.equal(false);
    expect([applications(host), keys(host).size]).to.deep.equal([2, 1]);
  });

  it('SES-8 refused by the host: the dialog stands again with the reason and what was typed, and nothing is applied', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host, mintedBy(host, 'sk_test_sub_org'), () =>
      Promise.reject(new Error('No.')),
    );
    asking(host);
    confirmOf(wallet).click();
    await shows(wallet, 'This site couldn’t confirm who you are. No money moved.');
    await seen(wallet, (root) => root.querySelector('dialog[open] input[type=radio]'));
    expect(fieldOf(wallet, 'Amount').value).to.equal('10');
    expect(applications(host)).to.equal(1);
  });

  it('SES-8 a person who waits for the host in an element that was moved can go on, or give it up', async () => {
    for (const [button, calls] of [
      ['Confirm who you are', 2],
      ['Dismiss', 1],
    ] as const) {
      const host = createHost();
      const answers: ((session: Awaited<ReturnType<FetchSession>>) => void)[] = [];
      const { wallet } = await mountDialog(
        host,
        mintedBy(host, 'sk_test_sub_org'),
        () => new Promise((resolve) => answers.push(resolve)),
      );
      asking(host);
      confirmOf(wallet).click();
      await shows(wallet, 'Waiting for you to confirm who you are.');
      wallet.parentElement!.prepend(wallet);
      await seen(wallet, (root) => [...root.querySelectorAll('button')].some((one) => textOf(one) === button));
      expect(answers).to.have.length(1);
      buttonOf(wallet, button).click();
      if (button === 'Dismiss') await seen(wallet, (root) => !root.querySelector('#result'));
      answers[0]!(await elevated(host)({ signal: new AbortController().signal }));
      if (button !== 'Dismiss') await shows(wallet, '$10.00 applied to HL-2048.');
      await host.settled();
      expect(applications(host)).to.equal(calls);
      wallet.closest('revampd-provider')!.remove();
    }
  });
});

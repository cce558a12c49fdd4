/** What others do, and what the host does, while a person stands before a dialog of the wallet. */
import { expect, html } from '@open-wc/testing';
import { applyCredit, grantCredit, recordPayment, reverseApplication, type MockSessionRequest } from '@revampd/mocks';
import type { RevampdReceiptEvent } from '../../../events/receipt.ts';
import { buttonOf, confirmOf, fieldOf, focusOn, hasButton, openDialog, problemOf, type } from '../../../test/acting.ts';
import { press } from '../../../test/control.ts';
import { createHost, DANA, inside, isLive, mountIn, seen, shows, textOf, type Host } from '../../../test/mount.ts';
import { holdTime, settled } from '../../../test/page-clock.ts';
import { whileTimePasses } from '../../../test/under-test.ts';
import type { RevampdWallet } from '../wallet.ts';

const CONNECTION = 'con_harborline_northgate';
const OTHER = 'con_harborline_cascade';
const TOM: MockSessionRequest = { user_id: 'usr_tom', connection_id: null };
const INES = { userId: 'usr_ines', mintedById: 'org_northgate' };
const COLLEAGUE = { userId: 'usr_haruka', mintedById: 'org_harborline' };

async function mountWallet(host: Host, connectionId = CONNECTION): Promise<RevampdWallet> {
  const provider = await mountIn(
    host,
    html`<revampd-wallet connection-id=${connectionId} page-size="100"></revampd-wallet>`,
  );
  const wallet = provider.querySelector('revampd-wallet')!;
  await seen(wallet, (root) => root.querySelector('[aria-busy=false] [part=balance]'));
  return wallet;
}

/** Dana's dialog, live, with her second invoice chosen. */
async function mountChosen(host: Host): Promise<{ wallet: RevampdWallet; chosen: string; other: string }> {
  const wallet = await mountWallet(host);
  await isLive(wallet);
  await openDialog(wallet, 'Apply credit');
  await seen(wallet, (root) => root.querySelector('dialog input[type=radio]'));
  const [first, second] = [...wallet.shadowRoot!.querySelectorAll<HTMLInputElement>('dialog input[type=radio]')];
  second!.click();
  await wallet.updateComplete;
  return { wallet, chosen: second!.value, other: first!.value };
}

const connection = ({ api }: Host, id = CONNECTION) => api.platform.tables.connections.get(id)!;
const entries = ({ api }: Host, id = CONNECTION): number => api.platform.tables.walletEntries.size('byConnection', id);
const lastEntry = ({ api }: Host, id = CONNECTION) => api.platform.tables.walletEntries.last('byConnection', id)!;
const dollars = (amount: number) => ({ amount: amount * 100, currency: 'USD' });

/** What the platform answers to an act is held until it is let go. `done` resolves when the platform has done it. */
function holdAnswers(host: Host): { done: Promise<void>; release: () => void } {
  const { fetch } = host.api;
  let [release, tell] = [(): void => {}, (): void => {}];
  const held = new Promise<void>((resolve) => (release = resolve));
  const done = new Promise<void>((resolve) => (tell = resolve));
  Object.assign(host.api, {
    fetch: async (request: Request) => {
      const response = await fetch(request);
      if (request.method !== 'POST') return response;
      tell();
      await held;
      return response;
    },
  });
  return { done, release };
}

const confirmText = (wallet: RevampdWallet): string => textOf(confirmOf(wallet));

/** A press that a person made `at` a moment, and that is heard only now. */
async function pressedAt(wallet: RevampdWallet, at: number): Promise<void> {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 });
  Object.defineProperty(event, 'timeStamp', { value: at });
  confirmOf(wallet).dispatchEvent(event);
  await settled();
}

describe('an invoice is chosen', () => {
  it('WAL-6 stays chosen with its amount when it was paid elsewhere: nothing else is paid in its place', async () => {
    const host = createHost();
    const { wallet, chosen } = await mountChosen(host);
    await type(wallet, 'Amount', '50');
    const before = entries(host);
    recordPayment(host.api.platform, connection(host), chosen, { amount: dollars(318), methodLabel: 'Card' });
    await shows(wallet, 'Invoice HL-2061 is already paid.');
    expect(hasButton(wallet, /^Apply \$/)).to.equal(false);
    await seen(wallet, (root) =>
      textOf(root.querySelector('dialog [role=status]')!).includes('HL-2061 is already paid'),
    );
    expect(entries(host)).to.equal(before);
  });

  it('keeps the amount that stands there when more becomes possible', async () => {
    const host = createHost();
    const { wallet, chosen, other } = await mountChosen(host);
    applyCredit(host.api.platform, connection(host), other, dollars(92), INES);
    applyCredit(host.api.platform, connection(host), chosen, dollars(10), INES);
    await shows(wallet, 'Up to $308.00');
    expect(confirmText(wallet)).to.equal('Apply $308.00');
    const application = lastEntry(host);
    reverseApplication(host.api.platform, connection(host), application.id, 'By mistake', COLLEAGUE);
    await shows(wallet, 'Up to $318.00');
    await shows(wallet, 'By mistake · Invoice HL-2061');
    expect(confirmText(wallet)).to.equal('Apply $308.00');
    buttonOf(wallet, 'Use maximum').click();
    await wallet.updateComplete;
    expect(confirmText(wallet)).to.equal('Apply $318.00');
    grantCredit(host.api.platform, connection(host), dollars(30), 'Goodwill', COLLEAGUE);
    await shows(wallet, '$350.60');
    expect(confirmText(wallet)).to.equal('Apply $318.00');
  });

  it('says that less is possible, and a press that was meant for more confirms nothing', async () => {
    const host = createHost();
    const { wallet, chosen, other } = await mountChosen(host);
    expect(confirmText(wallet)).to.equal('Apply $318.00');
    const before = entries(host);
    const at = performance.now();
    recordPayment(host.api.platform, connection(host), chosen, { amount: dollars(100), methodLabel: 'Card' });
    await shows(wallet, 'Invoice HL-2061 has changed.');
    expect(confirmText(wallet)).to.equal('Apply $218.00');
    await pressedAt(wallet, at);
    expect(entries(host), 'a press that was meant for more').to.equal(before);
    applyCredit(host.api.platform, connection(host), other, dollars(92), INES);
    grantCredit(host.api.platform, connection(host), dollars(1), 'Goodwill', COLLEAGUE);
    await shows(wallet, '$321.60');
    expect(confirmText(wallet)).to.equal('Apply $218.00');
  });

  it('keeps what was typed, and says at its field that it is too much now', async () => {
    const host = createHost();
    const { wallet, chosen } = await mountChosen(host);
    await type(wallet, 'Amount', '300');
    recordPayment(host.api.platform, connection(host), chosen, { amount: dollars(100), methodLabel: 'Card' });
    await shows(wallet, 'Invoice HL-2061 has changed.');
    expect(fieldOf(wallet, 'Amount').value).to.equal('300');
    expect(problemOf(wallet, 'Amount')).to.equal('The most you can apply is $218.00.');
  });

  it('MNY-3 part paid elsewhere before the page heard of it: the new maximum stands at the field, which has focus', async () => {
    const host = createHost();
    const { wallet, chosen } = await mountChosen(host);
    await type(wallet, 'Amount', '300');
    host.api.network.holdStreams();
    recordPayment(host.api.platform, connection(host), chosen, { amount: dollars(100), methodLabel: 'Card' });
    press(confirmOf(wallet));
    await focusOn(wallet, '#amount');
    expect(problemOf(wallet, 'Amount')).to.equal('The most you can apply is $218.00.');
    expect(textOf(inside(wallet, '#amount-hint'))).to.contain('Up to $218.00');
    expect(fieldOf(wallet, 'Amount').value).to.equal('300');
  });

  it('shows what was confirmed while it is sent, though the stream tells of it first', async () => {
    const host = createHost();
    const { wallet } = await mountChosen(host);
    const summary = textOf(inside(wallet, 'dialog .summary'));
    const answer = holdAnswers(host);
    press(confirmOf(wallet));
    await shows(wallet, '$94.60 USD');
    expect(textOf(inside(wallet, 'dialog .summary'))).to.equal(summary);
    answer.release();
    await shows(wallet, '$318.00 applied to HL-2061.');
  });
});

describe('credit is to be given back', () => {
  const begin = async (host: Host): Promise<RevampdWallet> => {
    const wallet = await mountWallet(host);
    await isLive(wallet);
    await openDialog(wallet, /^Give back…/u);
    await type(wallet, 'Reason', 'Applied to the wrong invoice');
    return wallet;
  };
  const giveBackFirst = (host: Host, wallet: RevampdWallet): void => {
    const row = [...wallet.shadowRoot!.querySelectorAll('tr, li')].find((one) => textOf(one).includes('Give back'))!;
    const application = [...host.api.platform.tables.walletEntries.rows('byConnection', CONNECTION)].findLast(
      ({ kind }) => kind === 'credit_applied',
    )!;
    expect(textOf(row)).to.contain(host.api.platform.tables.invoices.get(application.invoiceId!)!.number);
    reverseApplication(host.api.platform, connection(host), application.id, 'A colleague was first', COLLEAGUE);
  };

  for (const isTold of [true, false]) {
    it(`MNY-3 a colleague gave it back already: it says so, with Close alone: ${isTold ? 'at once' : 'when it is confirmed'}`, async () => {
      const host = createHost({ user_id: 'usr_tom', connection_id: CONNECTION });
      const wallet = await begin(host);
      if (!isTold) host.api.network.holdStreams();
      giveBackFirst(host, wallet);
      const after = entries(host);
      if (!isTold) press(confirmOf(wallet));
      await shows(wallet, 'This credit was already given back.');
      expect(textOf(inside(wallet, 'dialog')))
        .to.contain('no money moved')
        .and.not.contain('has changed');
      expect([...wallet.shadowRoot!.querySelectorAll('.dialog-foot button')].map(textOf)).to.deep.equal(['Close']);
      expect(entries(host)).to.equal(after);
    });
  }

  it('keeps the reason that was typed over a page that is read anew', async () => {
    const host = createHost({ user_id: 'usr_tom', connection_id: CONNECTION });
    const wallet = await begin(host);
    buttonOf(wallet, 'Cancel').click();
    grantCredit(host.api.platform, connection(host), dollars(5), 'Goodwill', COLLEAGUE);
    await shows(wallet, '$417.60 USD');
    await openDialog(wallet, /^Give back…/u);
    expect(fieldOf(wallet, 'Reason').value).to.equal('Applied to the wrong invoice');
  });
});

describe('another wallet comes into the element', () => {
  const show = async (wallet: RevampdWallet, connectionId: string, payer: string): Promise<void> => {
    wallet.connectionId = connectionId;
    await shows(wallet, payer);
  };

  for (const isKnown of [true, false]) {
    it(`SES-1 an open dialog never becomes another connection’s, whose wallet is ${isKnown ? 'known' : 'still to be read'}`, async () => {
      const host = createHost(TOM);
      const wallet = await mountWallet(host, isKnown ? OTHER : CONNECTION);
      await show(wallet, CONNECTION, 'Northgate Dental');
      await openDialog(wallet, 'Grant credit');
      await type(wallet, 'Amount', '77');
      await type(wallet, 'Reason', 'About Northgate only');
      wallet.connectionId = OTHER;
      await shows(wallet, 'Cascade Physio');
      expect(inside(wallet, 'dialog')).to.equal(null);
      await openDialog(wallet, 'Grant credit');
      expect(fieldOf(wallet, 'Amount').value).to.equal('');
      expect(fieldOf(wallet, 'Reason').value).to.equal('');
      buttonOf(wallet, 'Cancel').click();
      await show(wallet, CONNECTION, 'Northgate Dental');
      await openDialog(wallet, 'Grant credit');
      expect([fieldOf(wallet, 'Amount').value, fieldOf(wallet, 'Reason').value]).to.deep.equal([
        '77',
        'About Northgate only',
      ]);
    });
  }

  it('has the dialogs of the seat that the person has there: the payer’s, then the issuer’s', async () => {
    const host = createHost(TOM);
    const wallet = await mountWallet(host, 'con_harborline_revampd');
    await openDialog(wallet, 'Apply credit');
    buttonOf(wallet, /^(?:Cancel|Close)$/).click();
    await show(wallet, CONNECTION, 'Northgate Dental');
    await openDialog(wallet, 'Grant credit');
    expect(textOf(inside(wallet, 'dialog h2'))).to.equal('Grant credit');
    expect(fieldOf(wallet, 'Reason').value).to.equal('');
  });

  it('MNY-2 an act that ended while another wallet was shown is told by its receipt when its own is shown again', async () => {
    const host = createHost(TOM);
    const wallet = await mountWallet(host, OTHER);
    wallet.connectionId = CONNECTION;
    await shows(wallet, 'Northgate Dental');
    const receipts: RevampdReceiptEvent[] = [];
    wallet.addEventListener('revampd-receipt', (event) => receipts.push(event));
    const answer = holdAnswers(host);
    await openDialog(wallet, 'Grant credit');
    await type(wallet, 'Amount', '10');
    await type(wallet, 'Reason', 'Goodwill');
    press(confirmOf(wallet));
    await answer.done;
    wallet.connectionId = OTHER;
    await seen(wallet, (root) => !root.querySelector('dialog'));
    answer.release();
    await settled();
    expect(entries(host)).to.equal(24);
    expect(receipts).to.have.length(0);
    wallet.connectionId = CONNECTION;
    await shows(wallet, '$10.00 granted to Northgate Dental.');
    await settled();
    expect(receipts.map(({ detail }) => [detail.connectionId, detail.amount!.amount])).to.deep.equal([
      [CONNECTION, 1000],
    ]);
    await openDialog(wallet, 'Grant credit');
    expect(fieldOf(wallet, 'Amount').value, 'what was typed for it').to.equal('');
  });

  it('MNY-2 an act that ended while its element was out of the page is told when it is back, once', async () => {
    const host = createHost(DANA);
    const wallet = await mountWallet(host);
    const provider = wallet.parentElement!;
    const receipts: EventTarget[] = [];
    provider.addEventListener('revampd-receipt', ({ target }) => receipts.push(target!));
    const answer = holdAnswers(host);
    await openDialog(wallet, 'Apply credit');
    await seen(wallet, (root) => root.querySelector('dialog input[type=radio]'));
    await type(wallet, 'Amount', '10');
    press(confirmOf(wallet));
    await answer.done;
    // Nothing that shows this wallet is there, but its session is held.
    const holder = document.createElement('revampd-wallet');
    holder.connectionId = 'con_of_nobody';
    provider.append(holder);
    await holder.updateComplete;
    wallet.remove();
    answer.release();
    await settled();
    expect(receipts).to.have.length(0);
    provider.append(wallet);
    await shows(wallet, '$10.00 applied to HL-2048.');
    await settled();
    expect(receipts).to.deep.equal([wallet]);
  });
});

describe('what is shown becomes old', () => {
  it('LIV-2 nothing is confirmed in a dialog that stands open, until it is right again; what was typed stays', async () => {
    const host = createHost();
    const { wallet } = await mountChosen(host);
    await type(wallet, 'Amount', '50');
    const before = entries(host);
    const { network } = host.api;
    network.faults.set([{ match: { path: 'streamEvents' }, fault: 'network' }]);
    network.cutStreams();
    // In one piece: the next attempt of the stream stands in the time that is held.
    const clock = holdTime();
    await whileTimePasses(wallet, (root) => root.querySelector('dialog [part=stale]'), 1000);
    expect(textOf(inside(wallet, 'dialog [part=stale]'))).to.contain('Changes are paused until then.');
    expect(confirmOf(wallet).getAttribute('aria-disabled')).to.equal('true');
    press(confirmOf(wallet));
    await settled();
    expect(entries(host)).to.equal(before);
    network.faults.set([]);
    await whileTimePasses(wallet, (root) => !root.querySelector('dialog [part=stale]'), 1000);
    clock.release();
    expect(fieldOf(wallet, 'Amount').value).to.equal('50');
    press(confirmOf(wallet));
    await shows(wallet, '$50.00 applied to HL-2061.');
  });
});

import { expect, html } from '@open-wc/testing';
import { applyCredit, grantCredit } from '@revampd/mocks';
import { sendKeys } from '@web/test-runner-commands';
import type { RevampdApplyCreditEvent } from '../../../events/apply-credit.ts';
import type { RevampdReceiptEvent } from '../../../events/receipt.ts';
import { buttonOf, confirmOf, fieldOf, focusOn, openDialog, problemOf, result, type } from '../../../test/acting.ts';
import { createHost, DANA, inside, mountIn, seen, shows, textOf, type Host } from '../../../test/mount.ts';
import type { RevampdWallet } from '../wallet.ts';

const CONNECTION = 'con_harborline_northgate';

async function mountWallet(host: Host): Promise<RevampdWallet> {
  const provider = await mountIn(host, html`<revampd-wallet></revampd-wallet>`);
  const wallet = provider.querySelector('revampd-wallet')!;
  await seen(wallet, (root) => root.querySelector('[aria-busy=false] [part=balance]'));
  return wallet;
}

/** The dialog with its invoices. */
async function mountDialog(host: Host): Promise<{ wallet: RevampdWallet; dialog: HTMLDialogElement }> {
  const wallet = await mountWallet(host);
  const dialog = await openDialog(wallet, 'Apply credit');
  await seen(wallet, (root) => root.querySelector('dialog input[type=radio]'));
  return { wallet, dialog };
}

const invoicesOf = (wallet: RevampdWallet): string[] =>
  [...wallet.shadowRoot!.querySelectorAll('dialog .card-title')].map((one) => textOf(one));
const chosen = (wallet: RevampdWallet): string => inside<HTMLInputElement>(wallet, 'dialog input:checked').value;
const posts = ({ requests }: Host): Request[] =>
  requests.filter(({ method, url }) => method === 'POST' && url.includes('credit-applications'));
const keysOf = (host: Host): string[] => posts(host).map(({ headers }) => headers.get('Idempotency-Key')!);
const balanceOf = (wallet: RevampdWallet): string => textOf(inside(wallet, '[part=balance]'));
const connectionOf = ({ api }: Host) => api.platform.tables.connections.get(CONNECTION)!;
const dueOf = (host: Host, id: string): number => host.api.platform.tables.invoices.get(id)!.amountDue;

describe('<revampd-wallet> applies credit', () => {
  it('offers the open invoices, overdue ones first, and the most that is possible', async () => {
    const { wallet } = await mountDialog(createHost());
    expect(invoicesOf(wallet).slice(0, 2)).to.deep.equal(['HL-2048', 'HL-2061']);
    const due = textOf(inside(wallet, 'dialog .card-end'));
    expect(`$${fieldOf(wallet, 'Amount').value}`).to.equal(due);
    expect(textOf(confirmOf(wallet))).to.equal(`Apply ${due}`);
    expect(textOf(inside(wallet, 'dialog .summary'))).to.match(/Due on HL-2048 .*\$0\.00 Wallet balance \$412\.60/);
  });

  it('WAL-6 pays what was confirmed: the entry, the invoice and the balance agree to the cent', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host);
    const invoiceId = chosen(wallet);
    const due = dueOf(host, invoiceId);
    await type(wallet, 'Amount', '12.34');
    expect(textOf(confirmOf(wallet))).to.equal('Apply $12.34');
    confirmOf(wallet).click();
    await shows(wallet, 'applied to');
    expect(await result(wallet)).to.match(
      /^\$12\.34 applied to HL-2048\. \$[\d.]+ still due\. The balance is \$400\.26\./,
    );
    await shows(wallet, '$400.26 USD');
    expect(dueOf(host, invoiceId)).to.equal(due - 1234);
    expect(inside(wallet, 'dialog')).to.equal(null);
    expect(textOf(inside(wallet, 'tbody tr')))
      .to.contain('Credit applied')
      .and.contain('−$12.34');
  });

  it('MNY-1 one intent has one key and is done once: a double click, and an answer that was lost twice', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host);
    const invoiceId = chosen(wallet);
    const due = dueOf(host, invoiceId);
    host.api.network.faults.set([{ match: { path: 'applyCredit' }, fault: 'lost', times: 2 }]);
    await type(wallet, 'Amount', '10');
    const confirm = confirmOf(wallet);
    confirm.click();
    confirm.click();
    confirm.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, detail: 2 }));
    await result(wallet);
    await shows(wallet, '$402.60 USD');
    expect(posts(host)).to.have.length(3);
    expect(new Set(keysOf(host)).size).to.equal(1);
    expect(dueOf(host, invoiceId)).to.equal(due - 1000);
  });

  it('MNY-1 no answer at all: it says that nobody knows, and checking again asks with the same key', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host);
    host.api.network.holdStreams();
    host.api.network.faults.set([{ match: { path: 'applyCredit' }, fault: 'lost', times: 4 }]);
    await type(wallet, 'Amount', '10');
    confirmOf(wallet).click();
    await shows(wallet, 'We don’t know yet whether this went through.');
    expect(balanceOf(wallet)).to.equal('$412.60 USD');
    await focusOn(wallet, '#result');
    buttonOf(wallet, 'Check again').click();
    await shows(wallet, '$10.00 applied to HL-2048.');
    await shows(wallet, '$402.60 USD');
    expect(new Set(keysOf(host)).size).to.equal(1);
    expect(host.api.platform.tables.walletEntries.size('byConnection', CONNECTION)).to.equal(24);
  });

  it('MNY-1 a page that is left in between finds its intent again, and asks how it ended', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host);
    host.api.network.faults.set([{ match: { path: 'applyCredit' }, fault: 'lost', times: 4 }]);
    await type(wallet, 'Amount', '10');
    confirmOf(wallet).click();
    await shows(wallet, 'We don’t know yet');
    const before = keysOf(host)[0];
    wallet.closest('revampd-provider')!.remove();

    const receipts: RevampdReceiptEvent[] = [];
    const listen = (event: RevampdReceiptEvent) => receipts.push(event);
    document.addEventListener('revampd-receipt', listen);
    const later = await mountWallet(host);
    await shows(later, '$10.00 applied to HL-2048.');
    document.removeEventListener('revampd-receipt', listen);
    expect(new Set(keysOf(host))).to.deep.equal(new Set([before]));
    expect(receipts.map(({ detail }) => detail.intentId)).to.deep.equal([before]);
    expect(host.api.platform.tables.walletEntries.size('byConnection', CONNECTION)).to.equal(24);
  });

  it('MNY-2 shows the old balance until the receipt, then tells the host what to reconcile with, once', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host);
    const receipts: RevampdReceiptEvent[] = [];
    wallet.addEventListener('revampd-receipt', (event) => receipts.push(event));
    const invoiceId = chosen(wallet);
    let answer = (): void => {};
    const { fetch } = host.api;
    const held = new Promise<void>((resolve) => (answer = resolve));
    Object.assign(host.api, {
      fetch: async (request: Request) => {
        const answered = await fetch(request);
        if (request.url.includes('credit-applications')) await held;
        return answered;
      },
    });
    await type(wallet, 'Amount', '10');
    confirmOf(wallet).click();
    await shows(wallet, 'Applying…');
    expect(balanceOf(wallet)).to.equal('$412.60 USD');
    expect(confirmOf(wallet).getAttribute('aria-disabled')).to.equal('true');
    expect(receipts).to.have.length(0);
    answer();
    await result(wallet);
    await shows(wallet, '$402.60 USD');
    expect(receipts.map(({ detail }) => detail)).to.deep.equal([
      {
        intentId: keysOf(host)[0],
        serverId: host.api.platform.tables.walletEntries.last('byConnection', CONNECTION)!.id,
        kind: 'credit_applied',
        amount: { amount: -1000, currency: 'USD' },
        balance: { amount: 40260, currency: 'USD' },
        at: '2026-11-21T17:00:00.000Z',
        connectionId: CONNECTION,
        invoiceId,
      },
    ]);
  });

  it('MNY-3 a balance that somebody else has used: what, who and when, with what was typed kept and a new maximum', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host);
    const [first, second] = [...wallet.shadowRoot!.querySelectorAll<HTMLInputElement>('dialog input[type=radio]')];
    second!.click();
    await type(wallet, 'Amount', '300');
    // Her colleague, on another computer, in the moment before.
    const ines = host.api.mintSession({ user_id: 'usr_ines', connection_id: CONNECTION });
    host.api.network.holdStreams();
    const hers = dueOf(host, first!.value);
    for (const [invoice, amount] of [
      [first!.value, hers],
      [second!.value, 30_000 - hers],
    ] as const) {
      await host.api.transport(
        new Request(`https://api.example/v1/connections/${CONNECTION}/invoices/${invoice}/credit-applications`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${ines.token}`, 'Content-Type': 'application/json' },
          body: JSON.stringify({ amount: { amount, currency: 'USD' } }),
        }),
      );
    }
    confirmOf(wallet).click();
    await shows(wallet, 'The balance changed to $112.60.');
    const told = textOf(inside(wallet, 'dialog #outcome'));
    expect(told)
      .to.match(/Ines [^,]+, Northgate Dental, did that at 9:00\sAM/u)
      .and.contain('no money moved');
    expect(told).not.to.match(/insufficient|409|rid_/);
    expect(fieldOf(wallet, 'Amount').value).to.equal('300');
    await shows(wallet, 'Up to $');
    await focusOn(wallet, '#outcome');
  });

  it('the host may stop it or take it over before anything is sent', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host);
    const asked: RevampdApplyCreditEvent[] = [];
    wallet.addEventListener('revampd-apply-credit', (event) => {
      asked.push(event);
      event.preventDefault();
    });
    confirmOf(wallet).click();
    await seen(wallet, (root) => !root.querySelector('dialog'));
    expect(asked[0]!.detail.connectionId).to.equal(CONNECTION);
    expect(posts(host)).to.have.length(0);
  });

  const wrong: [text: string, problem: RegExp][] = [
    ['', /^Enter an amount, for example 12\.50\.$/],
    ['12,5x', /^Enter an amount, for example 12\.50\.$/],
    ['0', /^Enter an amount above zero\.$/],
    ['-1', /^Enter an amount above zero\.$/],
    ['1.234', /^USD has 2 decimals\. Enter an amount such as 12\.50\.$/],
    ['99999', /^The most you can apply is \$[\d.]+\.$/],
    ['9007199254740993', /^The most you can apply is \$[\d.]+\.$/],
  ];
  for (const [text, problem] of wrong) {
    it(`MNY-4 “${text}”: clear words at the field, nothing sent, what was typed kept`, async () => {
      const host = createHost();
      const { wallet } = await mountDialog(host);
      await type(wallet, 'Amount', text);
      expect(problemOf(wallet, 'Amount')).to.equal(undefined);
      confirmOf(wallet).click();
      await seen(wallet, (root) => root.querySelector('[aria-invalid=true]'));
      expect(problemOf(wallet, 'Amount')).to.match(problem);
      expect(fieldOf(wallet, 'Amount').value).to.equal(text);
      await focusOn(wallet, '#amount');
      expect(posts(host)).to.have.length(0);
    });
  }

  it('A11-2 opens on its heading, keeps Tab inside, and Escape goes back to the button, nothing sent', async () => {
    const host = createHost();
    const { wallet, dialog } = await mountDialog(host);
    const root = wallet.shadowRoot!;
    expect(root.activeElement?.textContent?.trim()).to.equal('Apply credit');
    const stops: string[] = [];
    for (let stop = 0; stop < 6; stop += 1) {
      await sendKeys({ press: 'Tab' });
      stops.push(
        root.activeElement
          ? textOf(root.activeElement) || root.activeElement.id || (root.activeElement as HTMLInputElement).type
          : '',
      );
      expect(dialog.contains(root.activeElement)).to.equal(true);
    }
    await sendKeys({ press: 'Escape' });
    await seen(wallet, (shown) => !shown.querySelector('dialog'));
    expect(textOf(root.activeElement!)).to.equal('Apply credit');
    expect(posts(host)).to.have.length(0);
  });

  it('a held Enter that opened the dialog confirms nothing', async () => {
    const host = createHost();
    const wallet = await mountWallet(host);
    buttonOf(wallet, 'Apply credit').focus();
    await sendKeys({ down: 'Enter' });
    await seen(wallet, (root) => root.querySelector('dialog input[type=radio]'));
    confirmOf(wallet).focus();
    await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    expect(posts(host)).to.have.length(0);
    expect(inside(wallet, 'dialog[open]')).to.not.equal(null);
  });

  it('Escape while it is pending hides the dialog; the card says how it goes, and how it ended', async () => {
    const host = createHost();
    const { wallet } = await mountDialog(host);
    let answer = (): void => {};
    const { fetch } = host.api;
    const held = new Promise<void>((resolve) => (answer = resolve));
    Object.assign(host.api, {
      fetch: async (request: Request) => {
        if (request.url.includes('credit-applications')) await held;
        return fetch(request);
      },
    });
    await type(wallet, 'Amount', '10');
    confirmOf(wallet).focus();
    confirmOf(wallet).click();
    await shows(wallet, 'Applying…');
    expect(wallet.shadowRoot!.activeElement).to.equal(confirmOf(wallet));
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'Escape' });
    expect(await result(wallet)).to.contain('Applying $10.00 to HL-2048…');
    answer();
    await shows(wallet, '$10.00 applied to HL-2048.');
  });

  it('a role that only reads has no control', async () => {
    const wallet = await mountWallet(createHost({ ...DANA, user_id: 'usr_marcus' }));
    expect([...wallet.shadowRoot!.querySelectorAll('button')].map((one) => textOf(one))).not.to.include('Apply credit');
  });

  it('says so where nothing is open, and where there is no credit', async () => {
    const host = createHost();
    const { tables } = host.api.platform;
    const connection = connectionOf(host);
    grantCredit(host.api.platform, connection, { amount: 1_000_000, currency: 'USD' }, 'Enough for all');
    for (const invoice of tables.invoices.all()) {
      if (invoice.connectionId === CONNECTION && ['open', 'overdue'].includes(invoice.status)) {
        applyCredit(host.api.platform, connection, invoice.id, { amount: invoice.amountDue, currency: 'USD' });
      }
    }
    const wallet = await mountWallet(host);
    await openDialog(wallet, 'Apply credit');
    await shows(wallet, 'No open invoices.');
    expect([...wallet.shadowRoot!.querySelectorAll('dialog button')].map((one) => textOf(one)).at(-1)).to.equal(
      'Close',
    );
  });
});

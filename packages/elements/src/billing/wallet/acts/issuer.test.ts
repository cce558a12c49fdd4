import { expect, html } from '@open-wc/testing';
import type { MockSessionRequest } from '@revampd/mocks';
import type { RevampdReceiptEvent } from '../../../events/receipt.ts';
import { confirmOf, fieldOf, focusOn, hasButton, openDialog, problemOf, type } from '../../../test/acting.ts';
import { createHost, inside, mountIn, seen, shows, textOf, type Host } from '../../../test/mount.ts';
import type { RevampdWallet } from '../wallet.ts';

const CONNECTION = 'con_harborline_northgate';
const person = (user_id: string, connection_id = CONNECTION): MockSessionRequest => ({ user_id, connection_id });

async function mountWallet(host: Host): Promise<RevampdWallet> {
  const provider = await mountIn(host, html`<revampd-wallet page-size="100"></revampd-wallet>`);
  const wallet = provider.querySelector('revampd-wallet')!;
  await seen(wallet, (root) => root.querySelector('[aria-busy=false] [part=balance]'));
  return wallet;
}

const entries = ({ api }: Host): number => api.platform.tables.walletEntries.size('byConnection', CONNECTION);

describe('<revampd-wallet> for the issuer', () => {
  it('grants credit with a reason that the payer reads', async () => {
    const host = createHost(person('usr_tom'));
    const wallet = await mountWallet(host);
    await openDialog(wallet, 'Grant credit');
    expect(textOf(inside(wallet, 'dialog'))).to.contain(
      'To Northgate Dental’s wallet. It can be used only for invoices from Harborline.',
    );
    await type(wallet, 'Amount', '25');
    await type(wallet, 'Reason', 'Goodwill for the Nov 20 outage');
    expect(textOf(inside(wallet, 'dialog .summary'))).to.match(/Wallet balance \$412\.60 .*\$437\.60/);
    expect(textOf(confirmOf(wallet))).to.equal('Grant $25.00');
    const receipts: RevampdReceiptEvent[] = [];
    wallet.addEventListener('revampd-receipt', (event) => receipts.push(event));
    confirmOf(wallet).click();
    await shows(wallet, '$25.00 granted to Northgate Dental. The balance is $437.60.');
    await shows(wallet, '$437.60 USD');
    expect(textOf(inside(wallet, 'tbody tr')))
      .to.contain('Goodwill for the Nov 20 outage')
      .and.contain('+$25.00');
    expect(receipts.map(({ detail }) => [detail.kind, detail.amount!.amount])).to.deep.equal([['credit', 2500]]);
  });

  it('names every field that is wrong on top, each a way to its field, and nothing that was typed is lost', async () => {
    const host = createHost(person('usr_tom'));
    const before = entries(host);
    const wallet = await mountWallet(host);
    await openDialog(wallet, 'Grant credit');
    await type(wallet, 'Amount', '12,5x');
    confirmOf(wallet).click();
    await focusOn(wallet, '#problems-title');
    const links = [...wallet.shadowRoot!.querySelectorAll<HTMLAnchorElement>('#problems a')];
    expect(links.map((one) => textOf(one))).to.deep.equal([
      'Enter an amount, for example 12.50.',
      'Reason: it is empty. Say why in a few words.',
    ]);
    links[1]!.click();
    await focusOn(wallet, '#reason');
    expect(problemOf(wallet, 'Reason')).to.equal('Reason: it is empty. Say why in a few words.');
    await type(wallet, 'Reason', 'A mistake of ours');
    expect(fieldOf(wallet, 'Amount').value).to.equal('12,5x');
    confirmOf(wallet).click();
    await focusOn(wallet, '#amount');
    expect(entries(host)).to.equal(before);
  });

  it('takes credit away, but never more than there is', async () => {
    const host = createHost(person('usr_tom'));
    const wallet = await mountWallet(host);
    await openDialog(wallet, 'Adjust…');
    inside<HTMLInputElement>(wallet, 'dialog input[value=take]').click();
    await type(wallet, 'Amount', '412.61');
    await type(wallet, 'Reason', 'Granted twice');
    confirmOf(wallet).click();
    await focusOn(wallet, '#amount');
    expect(problemOf(wallet, 'Amount')).to.equal('The most you can take away is $412.60.');
    await type(wallet, 'Amount', '12.60');
    expect(textOf(confirmOf(wallet))).to.equal('Take $12.60 away');
    confirmOf(wallet).click();
    await shows(wallet, '$12.60 taken from Northgate Dental’s wallet. The balance is $400.00.');
  });

  it('gives an application of credit back, once: the wallet has it again, and the invoice is owed again', async () => {
    const host = createHost(person('usr_tom'));
    const wallet = await mountWallet(host);
    const { platform } = host.api;
    const application = platform.tables.walletEntries.last('byConnection', CONNECTION)!;
    const due = () => platform.tables.invoices.get(application.invoiceId!)!.amountDue;
    const before = due();
    await openDialog(wallet, /^Give back… .*HL-2061/);
    expect(textOf(inside(wallet, 'dialog')))
      .to.contain('Give $87.40 back?')
      .and.contain('due again on invoice HL-2061');
    await type(wallet, 'Reason', 'Meant for another invoice');
    confirmOf(wallet).click();
    await shows(wallet, '$87.40 given back to Northgate Dental’s wallet.');
    await shows(wallet, '$500.00 USD');
    expect(due()).to.equal(before + 8740);
    await seen(wallet, () => !hasButton(wallet, /^Give back… .*HL-2061/));
  });

  const roles: [who: string, may: boolean][] = [
    ['usr_tom', true],
    ['usr_grace', true],
    ['usr_noor', false],
  ];
  for (const [who, may] of roles) {
    it(`CON-7 ${who} of the Partner ${may ? 'has' : 'has no'} controls`, async () => {
      const wallet = await mountWallet(createHost(person(who)));
      for (const name of ['Grant credit', 'Adjust…', /^Give back…/]) expect(hasButton(wallet, name)).to.equal(may);
      expect(hasButton(wallet, 'Apply credit')).to.equal(false);
    });
  }

  const currencies: [
    connection: string,
    who: string,
    example: string,
    wrong: string,
    said: RegExp,
    right: string,
    shown: RegExp,
  ][] = [
    [
      'con_harborline_omori',
      'usr_tom',
      '12',
      '12.5',
      /^JPY has no decimals\. Enter an amount such as 12\.$/,
      '1,250',
      /¥1,250/,
    ],
    [
      'con_harborline_salmiya',
      'usr_tom',
      '12.500',
      '1.2345',
      /^KWD has 3 decimals\. Enter an amount such as 12\.500\.$/,
      '1.234',
      /KWD.1\.234/,
    ],
  ];
  for (const [connection, who, , wrong, said, right, shown] of currencies) {
    it(`MNY-4 ${connection}: takes the decimals of its currency and no others`, async () => {
      const wallet = await mountWallet(createHost(person(who, connection)));
      await openDialog(wallet, 'Grant credit');
      await type(wallet, 'Reason', 'Goodwill');
      await type(wallet, 'Amount', wrong);
      confirmOf(wallet).click();
      await focusOn(wallet, '#amount');
      expect(problemOf(wallet, 'Amount')).to.match(said);
      expect(fieldOf(wallet, 'Amount').value).to.equal(wrong);
      await type(wallet, 'Amount', right);
      expect(textOf(confirmOf(wallet))).to.match(shown);
    });
  }

  const locales: [locale: string, text: string, shown: string][] = [
    ['de', '1.234,50', '1.234,50 $ gutschreiben'],
    ['ar-EG', '١٢٫٥٠', 'منح ١٢٫٥٠ US$'],
    ['fr', '1 234,5', 'Grant 1 234,50 $US'],
  ];
  for (const [locale, text, shown] of locales) {
    it(`MNY-4 “${text}” in ${locale} is read as it is written there`, async () => {
      const provider = await mountIn(
        createHost(person('usr_tom')),
        html`<revampd-wallet locale=${locale}></revampd-wallet>`,
      );
      const wallet = provider.querySelector('revampd-wallet')!;
      await seen(wallet, (root) => root.querySelector('[aria-busy=false] .acts'));
      await openDialog(wallet, textOf(inside(wallet, '.acts button')));
      const label = textOf(inside(wallet, 'dialog label'));
      await type(wallet, label, text);
      const said = textOf(confirmOf(wallet)).replaceAll(/[\u2068\u2069]/g, '');
      expect(said.replaceAll(/[\u00a0\u202f]/g, ' ')).to.equal(shown);
    });
  }
});

import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { grantCredit, type MockSessionRequest } from '@revampd/mocks';
import { sendKeys } from '@web/test-runner-commands';
import type { RevampdNavigateEvent } from '../../events/navigate.ts';
import {
  createHost,
  DANA,
  inside,
  isLive,
  mountIn,
  seen,
  shows,
  textOf,
  warningsOf,
  type Host,
} from '../../test/mount.ts';
import { buttonOfPage } from '../../test/stops.ts';
import type { RevampdWallet } from './wallet.ts';

const person = (user_id: string, connection_id: string): MockSessionRequest => ({ user_id, connection_id });

/** A ready wallet in a provider; the page is `width` pixels wide for it. */
async function mountWallet(host: Host, template = html`<revampd-wallet></revampd-wallet>`): Promise<RevampdWallet> {
  const provider = await mountIn(host, template);
  return provider.querySelector('revampd-wallet')!;
}

const rowsOf = (wallet: RevampdWallet): HTMLTableRowElement[] => [
  ...wallet.shadowRoot!.querySelectorAll<HTMLTableRowElement>('tbody tr'),
];
const ready = (wallet: RevampdWallet): Promise<Element> =>
  seen(wallet, (root) => root.querySelector('[aria-busy=false] [part=balance]'));
const button = (wallet: RevampdWallet, name: string): HTMLButtonElement =>
  [...wallet.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === name)!;
const minorUnits = (cell: Element): number => {
  const text = textOf(cell).replace(/[^\d−]/g, '');
  return Number(text.replace('−', '-'));
};

describe('<revampd-wallet> content', () => {
  it('WAL-1 shows the balance that the entries on its pages add up to', async () => {
    const wallet = await mountWallet(createHost(), html`<revampd-wallet page-size="10"></revampd-wallet>`);
    await ready(wallet);
    let sum = 0;
    for (let page = 1; ; page += 1) {
      await shows(wallet, `Page ${page}`);
      await seen(wallet, (root) => !root.querySelector('[aria-busy=true]'));
      sum += rowsOf(wallet).reduce((total, row) => total + minorUnits(row.querySelector('.much')!), 0);
      const next = button(wallet, 'Next');
      if (next.getAttribute('aria-disabled') === 'true') break;
      next.click();
    }
    expect(textOf(inside(wallet, '[part=balance]'))).to.equal('$412.60 USD');
    expect(sum).to.equal(41260);
  });

  it('WAL-2 names every kind of entry that the platform has, an adjustment with its reason', async () => {
    const names = new Set<string>();
    for (const one of [
      DANA,
      person('usr_tom', 'con_harborline_revampd'),
      person('usr_dana', 'con_northgate_revampd'),
    ]) {
      const wallet = await mountWallet(createHost(one), html`<revampd-wallet page-size="100"></revampd-wallet>`);
      await ready(wallet);
      for (const row of rowsOf(wallet)) {
        names.add(textOf(row.querySelector('.kind')!));
        if (textOf(row.querySelector('.kind')!) === 'Adjustment')
          expect(textOf(row.querySelector('.what')!)).not.to.equal('');
      }
    }
    expect([...names].sort()).to.deep.equal([
      'Adjustment',
      'Affiliate payout',
      'Credit',
      'Credit applied',
      'Payout credit',
      'Reversal',
    ]);
  });

  const sentences: [seat: string, who: MockSessionRequest, does: string, doesNot: string][] = [
    [
      'a Sub-Org with its Partner',
      DANA,
      'Pays invoices from Harborline only.',
      'It can’t pay Revampd invoices, such as phone numbers, or move to another connection.',
    ],
    [
      'a Partner with Revampd',
      person('usr_tom', 'con_harborline_revampd'),
      'Pays invoices from Revampd only.',
      'It can’t pay invoices of your Sub-Orgs, or move to another connection.',
    ],
    [
      'a Sub-Org with Revampd',
      person('usr_dana', 'con_northgate_revampd'),
      'Pays Revampd-issued items only, such as phone numbers.',
      'It can’t pay invoices from Harborline, or move to another connection.',
    ],
    [
      'a Self-Serve',
      person('usr_wren', 'con_juniper_revampd'),
      'Pays your own invoices from Revampd only.',
      'It can’t pay anyone else’s invoices, or move to another connection.',
    ],
    [
      'a Partner as issuer',
      person('usr_tom', 'con_harborline_northgate'),
      'Pays Northgate Dental’s invoices from Harborline only.',
      'It can’t pay Northgate Dental’s other invoices, or move to another connection.',
    ],
    [
      'Revampd as issuer',
      person('usr_omar', 'con_juniper_revampd'),
      'Pays Juniper & Co’s invoices from Revampd only.',
      'It can’t pay Juniper & Co’s other invoices, or move to another connection.',
    ],
  ];
  for (const [seat, who, does, doesNot] of sentences) {
    it(`WAL-5 tells ${seat} in one sentence what the credit pays, naming the issuer, and one thing it doesn't`, async () => {
      const wallet = await mountWallet(createHost(who));
      await ready(wallet);
      expect(textOf(inside(wallet, '[part=scope] p'))).to.equal(`${does} ${doesNot}`);
      const order = inside(wallet, '[part=balance]').compareDocumentPosition(inside(wallet, '[part=scope]'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.ok;
    });
  }

  it('WAL-7 shows date, kind, description, amount and balance after of each entry, in the zone of the connection', async () => {
    const wallet = await mountWallet(createHost(), html`<revampd-wallet page-size="7"></revampd-wallet>`);
    await ready(wallet);
    const shown = rowsOf(wallet).map((row) =>
      ['.when time', '.kind', '.what', 'td.much', 'td.after'].map((cell) => textOf(row.querySelector(cell)!)),
    );
    expect(shown.slice(0, 3)).to.deep.equal([
      ['Nov 18, 2026', 'Credit applied', 'Invoice HL-2061', 'minus −$87.40', '$412.60'],
      ['Nov 11, 2026', 'Credit', 'Goodwill for the Nov 6 outage', '+$150.00', '$500.00'],
      ['Oct 30, 2026', 'Reversal', 'Invoice HL-2019 was voided', '+$64.00', '$350.00'],
    ]);
    expect(shown).to.have.length(7);
    expect(textOf(inside(wallet, '.foot span'))).to.equal('1–7 of 23 entries');
  });

  it('WAL-7 filters by kind through the API, and says so when nothing matches', async () => {
    const host = createHost();
    const wallet = await mountWallet(host);
    await ready(wallet);
    const select = inside<HTMLSelectElement>(wallet, 'select');
    expect([...select.options].map((one) => one.text)).to.deep.equal([
      'All kinds',
      'Credit',
      'Affiliate payout',
      'Payout credit',
      'Adjustment',
      'Credit applied',
      'Reversal',
    ]);
    select.value = 'adjustment';
    select.dispatchEvent(new Event('change'));
    await seen(wallet, () => rowsOf(wallet).every((row) => textOf(row.querySelector('.kind')!) === 'Adjustment'));
    expect(host.calls.at(-1)).to.equal(
      'GET /v1/connections/con_harborline_northgate/wallet/entries?limit=7&kind=adjustment',
    );

    select.value = 'affiliate_payout';
    select.dispatchEvent(new Event('change'));
    await shows(wallet, 'Nothing matches this filter');
    await shows(wallet, '23 entries are of another kind than “Affiliate payout”.');
    button(wallet, 'Clear filter').click();
    await seen(wallet, () => rowsOf(wallet).length === 7);
    expect(select.value).to.equal('');
  });

  it('has the chosen kind in its filter, whatever was chosen before', async () => {
    const wallet = await mountWallet(createHost());
    await ready(wallet);
    const select = inside<HTMLSelectElement>(wallet, 'select');
    for (const kind of ['credit', '', 'affiliate_payout']) {
      select.value = kind;
      select.dispatchEvent(new Event('change'));
      await wallet.updateComplete;
    }
    await shows(wallet, 'Nothing matches this filter');
    button(wallet, 'Clear filter').click();
    await seen(wallet, () => rowsOf(wallet).length === 7);
    expect(select.value).to.equal('');
  });

  it('WAL-7 links an entry to its invoice or payout where the host has a page for it, and lets the host route', async () => {
    const routes = { invoice: '/invoices/{invoice_id}?c={connection_id}', payout: '/payouts/{payout_id}' };
    const who = person('usr_tom', 'con_harborline_revampd');
    const wallet = await mountWallet(
      createHost(who),
      html`<revampd-wallet page-size="100" .routes=${routes}></revampd-wallet>`,
    );
    await ready(wallet);
    const linkOf = (kind: string): HTMLAnchorElement =>
      rowsOf(wallet)
        .find((row) => textOf(row.querySelector('.kind')!) === kind)!
        .querySelector('a')!;
    const invoiceLink = linkOf('Credit applied');
    expect(invoiceLink.getAttribute('href')).to.match(/^\/invoices\/inv_\w+\?c=con_harborline_revampd$/);
    expect(linkOf('Payout credit').getAttribute('href')).to.match(/^\/payouts\/pay_\w+$/);

    const events: RevampdNavigateEvent[] = [];
    const onNavigate = (event: RevampdNavigateEvent) => {
      event.preventDefault();
      events.push(event);
    };
    document.body.addEventListener('revampd-navigate', onNavigate);
    invoiceLink.click();
    document.body.removeEventListener('revampd-navigate', onNavigate);
    expect(events).to.have.length(1);
    expect(events[0]!.detail).to.deep.include({ href: invoiceLink.getAttribute('href') });
    expect(events[0]!.detail.target).to.include({ kind: 'invoice', connectionId: 'con_harborline_revampd' });
  });

  it('WAL-7 links an affiliate payout to its own page, and to no other', async () => {
    const who = person('usr_wren', 'con_juniper_revampd');
    const linksWith = async (routes: object): Promise<string[]> => {
      const wallet = await mountWallet(createHost(who), html`<revampd-wallet .routes=${routes}></revampd-wallet>`);
      await ready(wallet);
      return [...wallet.shadowRoot!.querySelectorAll('a')].map((one) => `${textOf(one)} ${one.getAttribute('href')}`);
    };
    expect(await linksWith({ payout: '/payouts/{payout_id}' })).to.deep.equal([]);
    const links = await linksWith({ affiliate_payout: '/affiliate/{affiliate_payout_id}' });
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) expect(link).to.match(/^View payout \/affiliate\/aff_\w+$/);
  });

  it('has no dead links: plain text without a route, and for a route that is not http', async () => {
    for (const routes of [
      undefined,
      { invoice: 'javascript:alert({invoice_id})' },
      { invoice: 'https://{invoice_id}:x/' },
    ]) {
      const wallet = await mountWallet(createHost(), html`<revampd-wallet .routes=${routes}></revampd-wallet>`);
      await ready(wallet);
      expect(wallet.shadowRoot!.querySelectorAll('a')).to.have.length(0);
      expect(textOf(rowsOf(wallet)[0]!)).to.contain('Invoice HL-2061');
    }
  });

  it('shows what people typed as text', async () => {
    const wallet = await mountWallet(createHost(person('usr_vera', 'con_kilowatt_pinecrest')));
    const other = await mountWallet(createHost(person('usr_vera', 'con_kilowatt_bluestem')));
    await Promise.all([ready(wallet), ready(other)]);
    const text = textOf(wallet.shadowRoot!) + textOf(other.shadowRoot!);
    expect(text).to.contain('<img src=x onerror=alert(1)>');
    expect(wallet.shadowRoot!.querySelector('img') ?? other.shadowRoot!.querySelector('img')).to.be.null;
  });

  const currencies: [connection: string, user: string, shape: RegExp][] = [
    ['con_harborline_omori', 'usr_haruka', /^¥[\d,]+ JPY$/],
    ['con_harborline_salmiya', 'usr_yousef', /^KWD\s[\d,]+\.\d{3}$/],
  ];
  for (const [connection, user, shape] of currencies) {
    it(`shows ${connection} in its currency's own decimals`, async () => {
      const wallet = await mountWallet(createHost(person(user, connection)));
      await ready(wallet);
      expect(textOf(inside(wallet, '[part=balance]'))).to.match(shape);
    });
  }
});

describe('<revampd-wallet> pages of the history', () => {
  const small = html`<revampd-wallet page-size="10"></revampd-wallet>`;

  it('go forth and back by cursors; focus follows to the history, and the ends are said, not disabled', async () => {
    const wallet = await mountWallet(createHost(), small);
    await ready(wallet);
    const first = textOf(rowsOf(wallet)[0]!);
    expect(button(wallet, 'Previous').getAttribute('aria-disabled')).to.equal('true');
    expect(button(wallet, 'Previous').disabled).to.be.false;
    button(wallet, 'Next').focus();
    await sendKeys({ press: 'Enter' });
    await shows(wallet, '11–20 of 23 entries');
    expect(wallet.shadowRoot!.activeElement).to.equal(inside(wallet, '#history'));
    expect(textOf(rowsOf(wallet)[0]!)).not.to.equal(first);
    button(wallet, 'Next').click();
    await shows(wallet, '21–23 of 23 entries');
    expect(button(wallet, 'Next').getAttribute('aria-disabled')).to.equal('true');
    button(wallet, 'Previous').click();
    await shows(wallet, '11–20 of 23 entries');
    button(wallet, 'Previous').click();
    await shows(wallet, '1–10 of 23 entries');
    expect(textOf(rowsOf(wallet)[0]!)).to.equal(first);
  });

  it('leave focus where the person has gone while they were on their way', async () => {
    const elsewhere = await fixture<HTMLInputElement>(html`<input aria-label="Elsewhere" />`);
    const host = createHost();
    const wallet = await mountWallet(host, small);
    await ready(wallet);
    button(wallet, 'Next').focus();
    button(wallet, 'Next').click();
    elsewhere.focus();
    await shows(wallet, '11–20 of 23 entries');
    await wallet.updateComplete;
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('stay on screen when the next one fails, with Try again', async () => {
    const host = createHost();
    const wallet = await mountWallet(host, small);
    await ready(wallet);
    host.api.network.faults.set([{ match: { path: 'wallet/entries' }, fault: { status: 422 } }]);
    button(wallet, 'Next').click();
    await shows(wallet, 'This page of the history didn’t load. The one before is still shown.');
    expect(rowsOf(wallet)).to.have.length(10);
    expect(textOf(inside(wallet, '.foot span'))).to.equal('1–10 of 23 entries');
    host.api.network.faults.set([]);
    button(wallet, 'Try again').click();
    await shows(wallet, '11–20 of 23 entries');
  });
});

describe('<revampd-wallet> states', () => {
  it('says that it is loading, in a busy box whose bars nobody hears, and then that it is not', async () => {
    const host = createHost();
    let answer!: () => void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const { fetch } = host.settings;
    Object.assign(host.settings, { fetch: (request: Request) => held.then(() => fetch(request)) });
    const wallet = await mountWallet(host);
    const busy = inside(wallet, '[aria-busy=true]');
    expect(textOf(busy)).not.to.contain('Loading');
    expect(textOf(wallet.shadowRoot!)).to.contain('Loading wallet…');
    expect(busy.querySelector('.bone')!.closest('[aria-hidden=true]')).not.to.be.null;
    answer();
    await ready(wallet);
    expect(wallet.shadowRoot!.querySelector('.bone')).to.be.null;
  });

  for (const [seat, user, text] of [
    ['payer', 'usr_dana', 'Credit that Harborline grants you appears here'],
    ['issuer', 'usr_tom', 'Credit that you grant Northgate Dental appears here'],
  ] as const) {
    it(`tells the ${seat} of an empty wallet what will be here; the host may say it in its own words`, async () => {
      const host = createHost(person(user, 'con_harborline_northgate'), { scenario: 'empty' });
      const wallet = await mountWallet(host, html`<revampd-wallet><p slot="empty">Ours</p></revampd-wallet>`);
      await shows(wallet, text);
      await shows(wallet, '$0.00');
      expect(wallet.shadowRoot!.querySelector('table, select')).to.be.null;
      expect(inside<HTMLSlotElement>(wallet, 'slot[name=empty]').assignedElements()).to.have.length(1);
    });
  }

  it('tells a role that reads no billing so, with no control and nothing of the money', async () => {
    const wallet = await mountWallet(createHost(person('usr_joel', 'con_harborline_northgate')));
    const text = await shows(wallet, 'Billing isn’t part of your role');
    expect(text).not.to.contain('$');
    expect(wallet.shadowRoot!.querySelector('button, select, a')).to.be.null;
  });

  it('CON-1 tells a person of another organization that the connection is not available, and shows nothing of it', async () => {
    const stella = createHost({ user_id: 'usr_stella', connection_id: null });
    const wallet = await mountWallet(
      stella,
      html`<revampd-wallet connection-id="con_harborline_northgate"></revampd-wallet>`,
    );
    const text = await shows(wallet, 'This connection isn’t available');
    expect(text).not.to.match(/Northgate|Harborline|\$/);
  });

  it('says what of the page failed and that nothing was changed, with the request id, and recovers by Try again', async () => {
    const host = createHost();
    host.api.network.faults.set([{ match: { path: '/wallet' }, fault: { status: 422 } }]);
    const wallet = await mountWallet(host);
    const text = await shows(wallet, 'Wallet didn’t load');
    expect(text).to.match(/Nothing was changed\. Try again; .* Request rid_\w+/);
    expect(inside(wallet, '.request button').getAttribute('aria-label')).to.match(/^Copy request ID rid_/);
    host.api.network.faults.set([]);
    button(wallet, 'Try again').focus();
    await sendKeys({ press: 'Enter' });
    await ready(wallet);
    expect(wallet.shadowRoot!.activeElement, 'focus is not lost with the button').not.to.be.null;
  });

  it('says that the session ended when its own site refuses one, and goes on when it gives one again', async () => {
    const host = createHost();
    host.signedIn = false;
    const wallet = await mountWallet(host);
    await shows(wallet, 'Your session ended');
    expect(host.calls, 'nothing was sent without a session').to.deep.equal([]);
    host.signedIn = true;
    button(wallet, 'Continue').click();
    await ready(wallet);
    expect(host.minted).to.have.length(1);
  });

  it('gives focus to the heading of what comes in place of the control that had it', async () => {
    const host = createHost();
    const wallet = await mountWallet(host, html`<revampd-wallet page-size="10"></revampd-wallet>`);
    await ready(wallet);
    host.signedIn = false;
    host.api.clock.advance(3_600_000);
    button(wallet, 'Next').focus();
    await sendKeys({ press: 'Enter' });
    await shows(wallet, 'Your session ended');
    await wallet.updateComplete;
    expect(textOf(wallet.shadowRoot!.activeElement!)).to.equal('Your session ended');
  });

  it('keeps what it shows when reading it again fails, says since when, and is up to date again by itself', async () => {
    const host = createHost();
    const wallet = await mountWallet(host);
    await ready(wallet);
    const connection = host.api.platform.tables.connections.get('con_harborline_northgate')!;
    const grant = () => grantCredit(host.api.platform, connection, { amount: 100, currency: 'USD' }, 'Sorry');
    await isLive(wallet);
    host.api.network.faults.set([{ match: { path: '/wallet' }, fault: 'network', times: 4 }]);
    grant();
    const text = await shows(wallet, 'May be out of date since');
    expect(text).to.match(/since \d+:\d\d [AP]M\. Reconnecting…/);
    expect(text).to.contain('$412.60');
    expect(button(wallet, 'Apply credit').getAttribute('aria-disabled')).to.equal('true');
    grant();
    await shows(wallet, '$414.60 USD');
    expect(inside(wallet, '[part=stale]')).to.equal(null);
    expect(button(wallet, 'Apply credit').getAttribute('aria-disabled')).to.equal(null);
  });

  it('refreshes an expired session without anyone noticing', async () => {
    const host = createHost();
    const wallet = await mountWallet(host);
    await ready(wallet);
    host.api.clock.advance(3_600_000);
    const select = inside<HTMLSelectElement>(wallet, 'select');
    select.value = 'reversal';
    select.dispatchEvent(new Event('change'));
    await seen(wallet, () => rowsOf(wallet).length === 1 && textOf(rowsOf(wallet)[0]!).includes('Reversal'));
    expect(host.minted).to.have.length(2);
    expect(textOf(wallet.shadowRoot!)).not.to.contain('session');
  });
});

describe('<revampd-wallet> in somebody’s page', () => {
  it('has one heading of the level asked for, a group named by it, and no landmark', async () => {
    const wallet = await mountWallet(
      createHost(),
      html`<revampd-wallet heading-level="4" label="Your credit"></revampd-wallet>`,
    );
    await ready(wallet);
    const section = inside(wallet, 'section');
    expect(section.getAttribute('role')).to.equal('group');
    const levels = [...wallet.shadowRoot!.querySelectorAll('[role=heading]')].map((one) => [
      textOf(one),
      one.getAttribute('aria-level'),
    ]);
    expect(levels).to.deep.equal([
      ['Your credit', '4'],
      ['History', '5'],
    ]);
    expect(textOf(inside(wallet, `#${section.getAttribute('aria-labelledby')}`))).to.equal('Your credit');
  });

  it('takes no focus by itself, and has its controls in reading order as the only stops', async () => {
    const before = await fixture<HTMLButtonElement>(html`<button>before</button>`);
    before.focus();
    const wallet = await mountWallet(createHost(), html`<revampd-wallet page-size="7"></revampd-wallet>`);
    await ready(wallet);
    expect(document.activeElement).to.equal(before);
    const stops: string[] = [];
    for (let press = 0; press < 4; press += 1) {
      await sendKeys({ press: 'Tab' });
      const active = wallet.shadowRoot!.activeElement!;
      stops.push(active.localName === 'select' ? 'Kind' : textOf(active));
    }
    expect(stops).to.deep.equal(['Apply credit', 'Kind', 'Previous', 'Next']);
    const after = buttonOfPage('after');
    wallet.after(after);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(after);
  });

  it('is a list of the same entries where a table has no room, with the balance after still to be heard', async () => {
    const wallet = await mountWallet(createHost(), html`<revampd-wallet></revampd-wallet>`);
    await ready(wallet);
    wallet.parentElement!.parentElement!.style.inlineSize = '320px';
    const list = await seen(wallet, (root) => root.querySelector('ul[role=list]'));
    expect(list.getAttribute('aria-label')).to.equal('Wallet history');
    expect(textOf(list.querySelector('li')!)).to.equal(
      'Credit applied Invoice HL-2061 minus −$87.40 Nov 18 Balance after: $412.60',
    );
    expect(wallet.shadowRoot!.querySelector('table')).to.be.null;
    const box = inside(wallet, '.base');
    expect(box.scrollWidth).to.be.at.most(box.clientWidth);
  });

  const themes = ['light', 'dark'] as const;
  const states: [name: string, host: () => Host, text: string][] = [
    ['content', () => createHost(), 'Pays invoices'],
    ['empty', () => createHost(DANA, { scenario: 'empty' }), 'No credit yet'],
    ['not permitted', () => createHost(person('usr_joel', 'con_harborline_northgate')), 'Billing isn’t'],
    ['failed', () => failing(createHost()), 'Wallet didn’t load'],
    ['session ended', () => Object.assign(createHost(), { signedIn: false }), 'Your session ended'],
  ];
  for (const theme of themes) {
    for (const [name, host, text] of states) {
      it(`has no accessibility violation: ${name}, ${theme}`, async () => {
        const wallet = await mountWallet(
          host(),
          html`<revampd-wallet color-scheme=${theme} page-size="7"></revampd-wallet>`,
        );
        await shows(wallet, text);
        await expect(wallet).to.be.accessible();
      });
    }
  }

  it('speaks the language and direction of its locale, dates and money too', async () => {
    const german = await mountWallet(createHost(), html`<revampd-wallet locale="de"></revampd-wallet>`);
    await Promise.all([shows(german, 'Bezahlt nur Rechnungen von Harborline.'), ready(german)]);
    expect(textOf(inside(german, '[part=balance]'))).to.equal('412,60 $ USD');
    const arabic = await mountWallet(createHost(), html`<revampd-wallet locale="ar"></revampd-wallet>`);
    await Promise.all([shows(arabic, 'رصيد المحفظة'), ready(arabic)]);
    expect(inside(arabic, 'section').dir).to.equal('rtl');
    expect(getComputedStyle(inside(arabic, 'td.much')).textAlign).to.equal('right');
    const unknown = await mountWallet(createHost(), html`<revampd-wallet locale="tlh"></revampd-wallet>`);
    await shows(unknown, 'Wallet balance');
  });

  it('takes a locale in the way that servers write it, and says of one that is none', async () => {
    const german = await mountWallet(createHost(), html`<revampd-wallet locale="de_AT"></revampd-wallet>`);
    await shows(german, 'Guthabenstand');
    expect(inside(german, 'section').lang).to.equal('de-AT');
    const said = await warningsOf(async () => {
      const odd = await mountWallet(createHost(), html`<revampd-wallet locale="not a locale"></revampd-wallet>`);
      await Promise.all([ready(odd), shows(odd, 'Wallet balance')]);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('"not a locale" is no BCP 47 locale');
  });

  it('reads its content while its language is still on the way', async () => {
    const host = createHost();
    const provider = await mountIn(host, html``);
    await host.settled();
    const wallet = Object.assign(document.createElement('revampd-wallet'), { locale: 'ar' });
    provider.append(wallet);
    await host.settled();
    expect(wallet.hasUpdated).to.be.false;
    expect(host.calls).to.have.length(1);
    await shows(wallet, 'رصيد المحفظة');
  });

  const amounts: [currency: string, user: string, connection: string, amount: number][] = [
    ['USD', 'usr_tom', 'con_harborline_northgate', 1_234_567_890],
    ['KWD', 'usr_tom', 'con_harborline_salmiya', 1_234_567_890],
    ['USD', 'usr_tom', 'con_harborline_northgate', 9_007_199_254_000_000],
  ];
  for (const [currency, user, connection, amount] of amounts) {
    it(`never prints money over money, or out of its box: ${amount} ${currency}`, async () => {
      const host = createHost(person(user, connection));
      const { platform } = host.api;
      grantCredit(platform, platform.tables.connections.get(connection)!, { amount, currency }, 'A large one');
      const wallet = await mountWallet(host, html`<revampd-wallet page-size="5"></revampd-wallet>`);
      await ready(wallet);
      for (const width of [280, 480, 560, 640, 780]) {
        wallet.parentElement!.parentElement!.style.inlineSize = `${width}px`;
        // The observer of sizes tells them after the callbacks of its frame.
        await nextFrame();
        await nextFrame();
        await wallet.updateComplete;
        const box = inside(wallet, '.base');
        expect(box.scrollWidth, `${width} px`).to.be.at.most(box.clientWidth);
        for (const figure of wallet.shadowRoot!.querySelectorAll('.money')) {
          const cell = figure.parentElement!.getBoundingClientRect();
          const own = figure.getBoundingClientRect();
          expect(own.left, `${textOf(figure)} at ${width} px`).to.be.at.least(cell.left - 0.5);
          expect(own.right, `${textOf(figure)} at ${width} px`).to.be.at.most(cell.right + 0.5);
        }
      }
    });
  }

  it('follows a change of locale, page size and connection while it is shown', async () => {
    const host = createHost({ user_id: 'usr_tom', connection_id: null });
    const wallet = await mountWallet(
      host,
      html`<revampd-wallet connection-id="con_harborline_northgate"></revampd-wallet>`,
    );
    await ready(wallet);
    wallet.locale = 'de';
    await shows(wallet, 'Guthabenstand');
    wallet.pageSize = 5;
    await shows(wallet, '1–5 von 23 Buchungen');
    wallet.connectionId = 'con_harborline_omori';
    await shows(wallet, 'JPY');
    expect(textOf(wallet.shadowRoot!)).not.to.contain('Northgate');
  });
});

const failing = (host: Host): Host => {
  host.api.network.faults.set([{ match: { path: '/wallet' }, fault: { status: 422 } }]);
  return host;
};

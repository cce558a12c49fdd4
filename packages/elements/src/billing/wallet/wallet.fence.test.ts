/** What one wallet keeps from another, and money from what isn't exact: SES-1, MNY-4, MNY-5. */
import { expect, fixture, html } from '@open-wc/testing';
import { toDecimalString, type RevampdErrorCode } from '@revampd/core';
import type { MockSessionRequest } from '@revampd/mocks';
import type { RevampdGrantCreditEvent } from '../../events/grant-credit.ts';
import type { RevampdProvider } from '../../provider/provider.ts';
import { problemOf } from '../../test/acting.ts';
import { choose, press, pressIn, typeIn } from '../../test/control.ts';
import { expectNone } from '../../test/focus.ts';
import { createHost, inside, isLive, seen, shows, textOf, warningsOf, type Host } from '../../test/mount.ts';
import { holdCalls, mountTag, whileTimePasses } from '../../test/under-test.ts';
import { confirm, openApply, openGrant } from '../../test/wallet-act-states.ts';
import { NORTHGATE, person, ready } from '../../test/wallet-states.ts';
import type { RevampdWallet } from './wallet.ts';

const OTHER = 'con_northgate_revampd';
const balanceOf = (wallet: RevampdWallet): string => textOf(inside(wallet, '[part=balance]'));
const rowsOf = (wallet: RevampdWallet): number => wallet.shadowRoot!.querySelectorAll('tbody tr').length;

/** Two wallets side by side for the same person, on one platform at one address. */
interface SideBySide {
  readonly host: Host;
  readonly one: RevampdWallet;
  readonly other: RevampdWallet;
  /** Calls with a session of this connection, as they were sent. */
  readonly sentFor: (connection: string) => Request[];
}

/** `together`: in one provider with a session for all connections; else each in its own, with its own session. */
async function sideBySide(isTogether: boolean): Promise<SideBySide> {
  const host = createHost(person('dana'));
  const sent = new Map<string, Request[]>();
  const providerFor = (session: MockSessionRequest, content: unknown): Promise<RevampdProvider> => {
    const requests: Request[] = [];
    sent.set(session.connection_id ?? 'all', requests);
    return fixture<RevampdProvider>(html`
      <revampd-provider
        .baseUrl=${host.settings.baseUrl}
        .fetch=${(request: Request) => {
          requests.push(request.clone());
          return host.api.fetch(request);
        }}
        .fetchSession=${async () => host.api.mintSession(session)}
        >${content}</revampd-provider
      >
    `);
  };
  const wallet = (connection?: string) =>
    html`<revampd-wallet connection-id=${connection ?? ''} page-size="7"></revampd-wallet>`;
  const wallets: RevampdWallet[] = [];
  if (isTogether) {
    const session = { user_id: 'usr_dana', connection_id: null };
    const provider = await providerFor(session, [wallet(NORTHGATE), wallet(OTHER)]);
    wallets.push(...provider.querySelectorAll('revampd-wallet'));
  } else {
    for (const connection of [NORTHGATE, OTHER]) {
      const provider = await providerFor(person('dana', connection), wallet(connection));
      wallets.push(provider.querySelector('revampd-wallet')!);
    }
  }
  const [one, other] = wallets as [RevampdWallet, RevampdWallet];
  await Promise.all([ready(one), ready(other)]);
  await Promise.all([isLive(one), isLive(other)]);
  return { host, one, other, sentFor: (connection) => sent.get(connection) ?? sent.get('all')! };
}

for (const isTogether of [false, true]) {
  const where = isTogether ? 'in one provider with a session for both' : 'each in a provider of its own';
  describe(`SES-1 two connections side by side, ${where}`, () => {
    it('SES-1 share no cache and no filter', async () => {
      const { one, other, sentFor } = await sideBySide(isTogether);
      const before = [balanceOf(other), rowsOf(other), textOf(inside(other, '.foot span'))];
      expect(balanceOf(one)).not.to.equal(before[0]);
      choose(one, 'select', 'adjustment');
      await shows(one, '3 entries');
      expect(inside<HTMLSelectElement>(other, 'select').value).to.equal('');
      expect([balanceOf(other), rowsOf(other), textOf(inside(other, '.foot span'))]).to.deep.equal(before);
      const reads = sentFor(OTHER).filter(({ url }) => url.includes(`/${OTHER}/wallet`));
      expect(reads).to.have.length(1);
      expect(textOf(inside(other, '[part=history]'))).not.to.contain('HL-');
    });

    it('SES-1 share no typed text, chosen invoice or open dialog', async () => {
      const { one, other } = await sideBySide(isTogether);
      await openApply(one);
      press(one.shadowRoot!.querySelectorAll('dialog input[type=radio]')[1]);
      await typeIn(one, '#amount', '1.23');
      expectNone(inside(other, 'dialog'), 'in the other');
      await pressIn(one, 'dialog .dialog-close');
      await openApply(other);
      expect(inside<HTMLInputElement>(other, '#amount').value).not.to.equal('1.23');
      expect(textOf(inside(other, 'dialog'))).not.to.contain('HL-');
      expect(inside<HTMLInputElement>(other, 'dialog input[type=radio]').checked).to.equal(true);
    });

    it('SES-1 share no error, and no word of it to the host', async () => {
      const { host, one, other } = await sideBySide(isTogether);
      const told: [string, RevampdErrorCode][] = [];
      one.addEventListener('revampd-error', ({ detail }) => told.push(['one', detail.code]));
      other.addEventListener('revampd-error', ({ detail }) => told.push(['other', detail.code]));
      host.api.network.faults.set([{ match: { path: `${NORTHGATE}/wallet` }, fault: { status: 422 } }]);
      one.pageSize = 5;
      await shows(one, 'Wallet didn’t load');
      expect(told).to.deep.equal([['one', 'validation_failed']]);
      expect(balanceOf(other)).to.match(/^\$/);
      expectNone(inside(other, '[part=state], [part=stale]'), 'in the other');
    });

    it('SES-1 share no act: what is pending in one leaves the other free, and its result is its own', async () => {
      const { host, one, other, sentFor } = await sideBySide(isTogether);
      const before = balanceOf(other);
      const release = holdCalls(host, `${NORTHGATE}/invoices`);
      const told: string[] = [];
      one.addEventListener('revampd-receipt', ({ detail }) => told.push(`one ${detail.connectionId}`));
      other.addEventListener('revampd-receipt', ({ detail }) => told.push(`other ${detail.connectionId}`));
      release();
      await openApply(one);
      const answer = holdCalls(host, `${NORTHGATE}/invoices`);
      await typeIn(one, '#amount', '10');
      await confirm(one);
      await seen(one, (root) => root.querySelector('dialog .primary[aria-disabled=true]'));
      await pressIn(one, 'dialog .dialog-close');
      await seen(one, (root) => root.querySelector('#result.info'));
      expectNone(inside(other, '#result'), 'in the other');
      expect(inside(other, '.acts button').getAttribute('aria-disabled')).to.equal(null);
      expect(balanceOf(other)).to.equal(before);
      answer();
      await shows(one, '$10.00 applied to HL-2048.');
      await shows(one, '$402.60 USD');
      expect(told).to.deep.equal([`one ${NORTHGATE}`]);
      expectNone(inside(other, '#result'), 'in the other, after it was done');
      expect(balanceOf(other)).to.equal(before);
      const posts = sentFor(OTHER).filter(({ method, url }) => method === 'POST' && url.includes(OTHER));
      expect(posts).to.have.length(0);
    });
  });
}

describe('SES-1 two providers', () => {
  it('SES-1 share no token: each call carries the session of its own connection, streams too', async () => {
    const { sentFor } = await sideBySide(false);
    const tokens = [NORTHGATE, OTHER].map((connection) => {
      const requests = sentFor(connection);
      expect(requests.some(({ url }) => url.includes('/v1/events'))).to.equal(true);
      for (const { url } of requests) expect(url).not.to.contain(connection === OTHER ? NORTHGATE : OTHER);
      return new Set(requests.map(({ headers }) => headers.get('Authorization')));
    });
    expect(tokens.map(({ size }) => size)).to.deep.equal([1, 1]);
    expect([...tokens[0]!][0]).not.to.equal([...tokens[1]!][0]);
  });

  it('SES-1 share no end of a session', async () => {
    const { host, one, other } = await sideBySide(false);
    one.closest('revampd-provider')!.fetchSession = () => Promise.reject(new Error('Nobody is signed in.'));
    await whileTimePasses(one, (root) => root.querySelector('[part=state]'), 500);
    host.api.network.cutStreams();
    expect(balanceOf(other)).to.match(/^\$/);
    await isLive(other);
    expectNone(inside(other, '[part=state]'), 'in the other');
  });
});

describe('MNY-4 the wallet’s fields', () => {
  const currencies = [
    ['USD', NORTHGATE],
    ['EUR', 'con_harborline_lindner'],
    ['GBP', 'con_harborline_islington'],
    ['JPY', 'con_harborline_omori'],
    ['KWD', 'con_harborline_salmiya'],
  ] as const;
  const locales = ['en', 'de', 'fr', 'ar-EG', 'ja', 'de-CH', 'hi-u-nu-deva'];
  const amounts = [1, 1_234_567, 2 ** 52 + 1];

  for (const [currency, connection] of currencies) {
    it(`MNY-4 ${currency}: what ${locales.join(', ')} write is read exactly to the minor unit, up to the limit`, async function () {
      this.timeout(20_000);
      const element = await mountTag(createHost(person('tom', connection)), 'revampd-wallet');
      const asked: RevampdGrantCreditEvent[] = [];
      element.addEventListener('revampd-grant-credit', (event) => {
        event.preventDefault();
        asked.push(event);
      });
      for (const locale of locales) {
        element.locale = locale;
        await element.updateComplete;
        for (const amount of amounts) {
          const decimal = toDecimalString({ amount, currency });
          const digits = decimal.split('.')[1]?.length ?? 0;
          const text = new Intl.NumberFormat(locale, { minimumFractionDigits: digits }).format(decimal);
          await openGrant(element);
          await typeIn(element, '#amount', text);
          await typeIn(element, '#reason', 'Exactly so much');
          await confirm(element);
          await seen(element, (root) => !root.querySelector('dialog'));
          expect(asked.at(-1)!.detail.amount, `${text} in ${locale}`).to.deep.equal({ amount, currency });
        }
      }
      expect(asked).to.have.length(locales.length * amounts.length);
    });
  }

  it('MNY-4 sums are exact next to the limit, and beyond it an amount is refused in words', async () => {
    const host = createHost(person('tom'));
    const element = await mountTag(host, 'revampd-wallet');
    await openGrant(element);
    await typeIn(element, '#reason', 'All there can be');
    await typeIn(element, '#amount', toDecimalString({ amount: Number.MAX_SAFE_INTEGER - 41_260, currency: 'USD' }));
    expect(textOf(inside(element, 'dialog .summary'))).to.match(/\$412\.60 .*\$90,071,992,547,409\.91$/);
    await typeIn(element, '#amount', toDecimalString({ amount: Number.MAX_SAFE_INTEGER - 41_259, currency: 'USD' }));
    await confirm(element);
    await seen(element, (root) => root.querySelector('#amount-error'));
    expect(problemOf(element, 'Amount')).to.equal('That is more than a wallet can hold.');
    expect(host.calls.filter((call) => call.startsWith('POST'))).to.deep.equal([]);
  });

  const refused: [locale: string, text: string][] = [
    ['en', '1,23'],
    ['en', '1.234.567'],
    ['de', '12.5'],
    ['de', '1,234.50'],
    ['fr', '1.234,50'],
    ['ar-EG', '١٢.٥٫٠'],
    ['en', '1e3'],
    ['en', '0x10'],
    ['en', '12 34'],
    ['en', '$12 €'],
    ['en', '1²'],
    ['en', '১2'],
  ];
  for (const [locale, text] of refused) {
    it(`MNY-4 “${text}” in ${locale} could be read in two ways or in none: it is refused in words, and nothing is guessed`, async () => {
      const host = createHost(person('tom'));
      const element = await mountTag(host, 'revampd-wallet', { locale });
      await openGrant(element);
      await typeIn(element, '#reason', 'Goodwill');
      await typeIn(element, '#amount', text);
      await confirm(element);
      const error = await seen(element, (root) => root.querySelector('#amount-error'));
      expect(textOf(error)).not.to.equal('');
      expect(inside<HTMLInputElement>(element, '#amount').value).to.equal(text);
      expect(host.calls.filter((call) => call.startsWith('POST'))).to.deep.equal([]);
    });
  }
});

describe('MNY-5 where credit can be spent', () => {
  const seats: [user: string, connection: string, where: RegExp][] = [
    ['dana', NORTHGATE, /^Pays invoices from Harborline only\. It can’t pay /],
    ['tom', NORTHGATE, /^Pays Northgate Dental’s invoices from Harborline only\. It can’t pay /],
    ['tom', 'con_harborline_revampd', /^Pays invoices from Revampd only\. It can’t pay /],
    ['dana', OTHER, /^Pays Revampd-issued items only, .* It can’t pay /],
    ['wren', 'con_juniper_revampd', /^Pays your own invoices from Revampd only\. It can’t pay /],
    ['omar', 'con_juniper_revampd', /^Pays Juniper & Co’s invoices from Revampd only\. It can’t pay /],
  ];
  for (const [user, connection, where] of seats) {
    it(`MNY-5 the balance says where: ${user} in ${connection}, empty wallets too`, async () => {
      for (const scenario of ['default', 'empty'] as const) {
        const element = await mountTag(createHost(person(user, connection), { scenario }), 'revampd-wallet');
        await ready(element);
        expect(textOf(inside(element, '[part=scope] p'))).to.match(where);
      }
    });
  }

  it('MNY-5 an invoice of another connection isn’t even offered, whoever says that it were one of these', async () => {
    const host = createHost(person('dana'));
    const { fetch } = host.api;
    Object.assign(host.api, {
      fetch: async (request: Request) => {
        const response = await fetch(request);
        if (!request.url.includes('/invoices')) return response;
        const page = (await response.json()) as { data: { connection_id: string }[] };
        for (const invoice of page.data) invoice.connection_id = OTHER;
        return new Response(JSON.stringify(page), { status: response.status, headers: response.headers });
      },
    });
    const element = await mountTag(host, 'revampd-wallet');
    await ready(element);
    await pressIn(element, '.acts button');
    await seen(element, (root) => root.querySelector('dialog[open]')?.textContent?.includes('didn’t load'));
    expect(inside(element, 'dialog').querySelectorAll('input[type=radio]')).to.have.length(0);
    expect(host.calls.filter((call) => call.startsWith('POST'))).to.deep.equal([]);
  });

  it('MNY-5 a wallet of another connection than the session’s asks for nothing', async () => {
    const host = createHost(person('dana'));
    const said = await warningsOf(async () => {
      const element = await mountTag(host, 'revampd-wallet', { connectionId: OTHER });
      await seen(element, (root) => root.querySelector('[part=state]'));
    });
    expect(host.calls).to.deep.equal([]);
    expect(said.join()).to.contain(NORTHGATE).and.to.contain(OTHER);
  });
});

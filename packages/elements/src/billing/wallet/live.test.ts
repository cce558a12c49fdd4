import { expect, fixture, html } from '@open-wc/testing';
import { grantCredit, type MockSessionRequest } from '@revampd/mocks';
import type {} from '../../events/status.ts';
import type { RevampdProvider } from '../../provider/provider.ts';
import { createHost, DANA, inside, isLive, mountIn, seen, shows, textOf, type Host } from '../../test/mount.ts';
import type { RevampdWallet } from './wallet.ts';

const CONNECTION = 'con_harborline_northgate';

const grant = ({ api }: Host, amount = 100, connection = CONNECTION): void =>
  void grantCredit(
    api.platform,
    api.platform.tables.connections.get(connection)!,
    { amount, currency: 'USD' },
    'Sorry',
  );
const balanceOf = (wallet: RevampdWallet): string => textOf(inside(wallet, '[part=balance]'));
const reads = ({ calls }: Host): number => calls.filter((call) => /\/wallet\?/.test(call)).length;

async function walletsIn(provider: RevampdProvider): Promise<RevampdWallet[]> {
  const wallets = [...provider.querySelectorAll('revampd-wallet')];
  await Promise.all(
    wallets.map((wallet) => seen(wallet, (root) => root.querySelector('[aria-busy=false] [part=balance]'))),
  );
  await Promise.all(wallets.map(isLive));
  return wallets;
}

/** Two people of two organizations on one platform, each in a page part of their own. */
async function twoPeople(host: Host, other: MockSessionRequest): Promise<[RevampdWallet, RevampdWallet]> {
  const first = await mountIn(host, html`<revampd-wallet></revampd-wallet>`);
  const second = await fixture<RevampdProvider>(html`
    <revampd-provider
      .baseUrl=${host.settings.baseUrl}
      .fetch=${host.settings.fetch}
      .fetchSession=${async () => host.api.mintSession(other)}
      ><revampd-wallet></revampd-wallet
    ></revampd-provider>
  `);
  const [one] = await walletsIn(first);
  const [two] = await walletsIn(second);
  return [one!, two!];
}

describe('<revampd-wallet> live', () => {
  it('LIV-4 what the Partner grants is on the Sub-Org’s screen without a reload: balance and history', async () => {
    const host = createHost();
    const [dana, tom] = await twoPeople(host, { user_id: 'usr_tom', connection_id: CONNECTION });
    grant(host, 2500);
    for (const wallet of [dana, tom]) {
      await shows(wallet, '$437.60 USD');
      expect(inside(wallet, '[part=balance]').classList.contains('changed')).to.equal(true);
      expect(textOf(inside(wallet, 'tbody tr')))
        .to.contain('Sorry')
        .and.contain('+$25.00');
    }
  });

  it('LIV-4 three elements of a connection are told by one stream and one read, and no element of another by any', async () => {
    const host = createHost();
    const provider = await mountIn(
      host,
      html`<revampd-wallet></revampd-wallet><revampd-wallet></revampd-wallet><revampd-wallet></revampd-wallet>`,
    );
    const other = createHost({ user_id: 'usr_dana', connection_id: 'con_northgate_revampd' });
    Object.assign(other, { api: host.api });
    const wallets = await walletsIn(provider);
    const [apart] = await walletsIn(
      await fixture<RevampdProvider>(html`
        <revampd-provider
          .baseUrl=${other.settings.baseUrl}
          .fetch=${(request: Request) => {
            other.calls.push(`${request.method} ${new URL(request.url).pathname}?`);
            return host.api.fetch(request);
          }}
          .fetchSession=${async () => host.api.mintSession({ user_id: 'usr_dana', connection_id: 'con_northgate_revampd' })}
          ><revampd-wallet></revampd-wallet
        ></revampd-provider>
      `),
    );
    const before = balanceOf(apart!);
    expect([reads(host), reads(other)]).to.deep.equal([1, 1]);
    grant(host);
    await Promise.all(wallets.map((wallet) => shows(wallet, '$413.60 USD')));
    expect([reads(host), reads(other)]).to.deep.equal([2, 1]);
    expect(host.calls.filter((call) => call.includes('/v1/events'))).to.have.length(1);
    expect(balanceOf(apart!)).to.equal(before);
  });

  it('LIV-3 events that come late, twice and in the wrong order end in the server’s state', async () => {
    const host = createHost();
    const [wallet] = await walletsIn(await mountIn(host, html`<revampd-wallet></revampd-wallet>`));
    host.api.network.tamper = (frames) => [...frames].reverse().flatMap((frame) => [frame, frame]);
    const release = host.api.network.holdStreams();
    for (let amount = 1; amount <= 20; amount += 1) grant(host, amount);
    release();
    await shows(wallet!, '$414.70 USD');
    await host.settled();
    expect(balanceOf(wallet!)).to.equal('$414.70 USD');
    expect(reads(host)).to.be.at.most(4);
  });

  it('LIV-2 after a cut, what was missed is there once, in order, and nothing says otherwise', async () => {
    const host = createHost();
    const [wallet] = await walletsIn(await mountIn(host, html`<revampd-wallet></revampd-wallet>`));
    host.api.network.cutStreams();
    grant(host, 700);
    await shows(wallet!, '$419.60 USD');
    expect(inside(wallet!, '[part=stale]')).to.equal(null);
    const events = host.requests.filter(({ url }) => url.includes('/v1/events'));
    expect(events.at(-1)!.headers.get('Last-Event-ID')).to.match(/^evt_\d+$/);
  });

  it('LIV-6 the host reads its health from the element: status, event and state', async () => {
    const host = createHost();
    const provider = await mountIn(host, html`<revampd-wallet></revampd-wallet>`);
    const wallet = provider.querySelector('revampd-wallet')!;
    const statuses: string[] = [];
    wallet.addEventListener('revampd-status', ({ detail }) => statuses.push(detail.status));
    expect(wallet.matches(':state(connecting)')).to.equal(true);
    await isLive(wallet);
    expect(wallet.matches(':state(live)')).to.equal(true);
    host.signedIn = false;
    host.api.clock.advance(3_600_000);
    // The stream ends with the session, at the latest when there is something to tell.
    grant(host);
    await shows(wallet, 'Your session ended');
    expect(wallet.matches(':state(ended)')).to.equal(true);
    expect([statuses[0], statuses.at(-1)]).to.deep.equal(['live', 'ended']);
  });

  it('own changes are read once: the receipt and its event are one', async () => {
    const host = createHost(DANA);
    const [wallet] = await walletsIn(await mountIn(host, html`<revampd-wallet></revampd-wallet>`));
    grant(host);
    await shows(wallet!, '$413.60 USD');
    expect(reads(host)).to.equal(2);
  });

  it('leaves no stream behind when the last element goes', async () => {
    const host = createHost();
    const provider = await mountIn(host, html`<revampd-wallet></revampd-wallet>`);
    await walletsIn(provider);
    const stream = host.requests.find(({ url }) => url.includes('/v1/events'))!;
    provider.remove();
    await host.settled();
    expect(stream.signal.aborted).to.equal(true);
    expect(document.querySelector('revampd-announcer')).to.equal(null);
  });
});

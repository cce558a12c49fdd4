import { expect, fixture, html } from '@open-wc/testing';
import { createHost, inside, mountIn, seen, shows, textOf, warningsOf, type Host } from '../test/mount.ts';
import { holdTime } from '../test/page-clock.ts';
import type {} from '../events/session-ended.ts';
import { configure } from './configure.ts';
import type { RevampdProvider } from './provider.ts';

const balanceOf = (wallet: Element): Promise<Element> => seen(wallet, (root) => root.querySelector('[part=balance]'));
const wallets = (count: number) => Array.from({ length: count }, () => html`<revampd-wallet></revampd-wallet>`);

/** A host whose session never comes; `signal` is that of the asking. */
function pendingHost(): { host: Host; signal: () => AbortSignal } {
  const host = createHost();
  let signal!: AbortSignal;
  Object.assign(host.settings, {
    fetchSession: (request: { signal: AbortSignal }) => {
      signal = request.signal;
      return new Promise(() => {});
    },
  });
  return { host, signal: () => signal };
}

describe('<revampd-provider>', () => {
  it('SES-2 fetches one session and one wallet for any number of elements', async () => {
    const host = createHost();
    const provider = await mountIn(host, wallets(20));
    await Promise.all([...provider.querySelectorAll('revampd-wallet')].map(balanceOf));
    expect(host.minted).to.have.length(1);
    expect(host.calls).to.deep.equal(['GET /v1/connections/con_harborline_northgate/wallet?limit=7']);
  });

  it('SES-2 starts the session before any element asks', async () => {
    const host = createHost();
    await mountIn(host, html`<p>No element yet</p>`);
    expect(host.minted).to.have.length(1);
    expect(host.calls).to.deep.equal([]);
  });

  it('SES-2 aborts the session that is under way when the last element leaves, and not before', async () => {
    const { host, signal } = pendingHost();
    const provider = await mountIn(host, wallets(2));
    const [first, second] = provider.querySelectorAll('revampd-wallet');
    first!.remove();
    expect(signal().aborted).to.be.false;
    second!.remove();
    await Promise.resolve();
    expect(signal().aborted).to.be.true;
  });

  it('SES-2 aborts the session that is under way when it leaves itself with nothing inside', async () => {
    const { host, signal } = pendingHost();
    const provider = await mountIn(host, html`<p>No element yet</p>`);
    provider.remove();
    await Promise.resolve();
    expect(signal().aborted).to.be.true;
  });

  it('starts anew when an element comes back after the last one left', async () => {
    const host = createHost();
    const provider = await mountIn(host, wallets(1));
    const wallet = provider.querySelector('revampd-wallet')!;
    await balanceOf(wallet);
    wallet.remove();
    await Promise.resolve();
    provider.append(wallet);
    await balanceOf(wallet);
    expect(host.minted).to.have.length(2);
  });

  it('keeps its session and what was read when an element is only moved', async () => {
    const host = createHost();
    const provider = await mountIn(host, wallets(1));
    const wallet = provider.querySelector('revampd-wallet')!;
    await balanceOf(wallet);
    provider.append(wallet);
    await wallet.updateComplete;
    expect(textOf(wallet.shadowRoot!)).to.contain('$412.60');
    expect(host.minted).to.have.length(1);
    expect(host.calls).to.have.length(1);
  });

  it('SES-2 asks for no session and reads nothing for elements that have left before they were drawn', async () => {
    const host = createHost();
    const provider = await mountIn(host, html`<p>No element yet</p>`);
    await host.settled();
    const before = host.minted.length;
    const wallet = document.createElement('revampd-wallet');
    provider.append(wallet);
    wallet.remove();
    provider.remove();
    await wallet.updateComplete;
    await host.settled();
    const late = Object.assign(document.createElement('revampd-provider'), host.settings);
    late.append(document.createElement('revampd-wallet'));
    document.body.append(late);
    late.remove();
    await late.updateComplete;
    await host.settled();
    expect(host.minted).to.have.length(before);
    expect(host.calls).to.deep.equal([]);
  });

  it('SES-7 shows nothing of the person before when the host’s session is somebody else’s', async () => {
    const host = createHost();
    const provider = await mountIn(host, html`<revampd-wallet page-size="10"></revampd-wallet>`);
    const wallet = provider.querySelector('revampd-wallet')!;
    await shows(wallet, '1–10 of 23 entries');
    const next = [...wallet.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === 'Next')!;
    next.click();
    await shows(wallet, '11–20 of 23 entries');

    host.becomes({ user_id: 'usr_wren', connection_id: 'con_juniper_revampd' });
    host.api.clock.advance(3_600_000);
    const seenTogether: string[] = [];
    const watch = new MutationObserver(() => {
      const text = textOf(wallet.shadowRoot!);
      if (text.includes('Harborline') && /of 8 entries|own invoices/.test(text)) seenTogether.push(text);
    });
    watch.observe(wallet.shadowRoot!, { subtree: true, childList: true, characterData: true });
    [...wallet.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === 'Next')!.click();
    const text = await shows(wallet, 'Pays your own invoices from Revampd only.');
    watch.disconnect();
    expect(seenTogether).to.deep.equal([]);
    expect(text).not.to.match(/Harborline|412\.60/);
    expect(text, 'from the first page').not.to.match(/Page [23]|11–/);
    const ofJuniper = host.calls.slice(host.calls.findIndex((call) => call.includes('juniper')));
    expect(
      ofJuniper.filter((call) => call.includes('cursor')),
      'no cursor of Northgate',
    ).to.deep.equal([]);
  });

  it('SES-7 starts a new connection at its first page, without the filter of the one before', async () => {
    const host = createHost({ user_id: 'usr_tom', connection_id: null });
    const provider = await mountIn(host, html`<revampd-wallet page-size="5"></revampd-wallet>`);
    provider.connectionId = 'con_harborline_northgate';
    const wallet = provider.querySelector('revampd-wallet')!;
    await shows(wallet, '1–5 of 23 entries');
    [...wallet.shadowRoot!.querySelectorAll('button')].find((one) => textOf(one) === 'Next')!.click();
    await shows(wallet, '6–10 of 23 entries');
    host.calls.length = 0;
    provider.connectionId = 'con_harborline_lindner';
    await shows(wallet, '€');
    expect(host.calls).to.deep.equal(['GET /v1/connections/con_harborline_lindner/wallet?limit=5']);
  });

  it('SES-7 takes no page or filter along when an element is moved to another provider', async () => {
    const [dana, wren] = [createHost(), createHost({ user_id: 'usr_wren', connection_id: 'con_juniper_revampd' })];
    const one = await mountIn(dana, html`<revampd-wallet page-size="5"></revampd-wallet>`);
    const two = await mountIn(wren, html`<p>No element yet</p>`);
    const wallet = one.querySelector('revampd-wallet')!;
    await shows(wallet, '1–5 of 23 entries');
    [...wallet.shadowRoot!.querySelectorAll('button')].find((button) => textOf(button) === 'Next')!.click();
    await shows(wallet, '6–10 of 23 entries');
    two.append(wallet);
    await shows(wallet, '1–5 of 8 entries');
    expect(wren.calls).to.deep.equal(['GET /v1/connections/con_juniper_revampd/wallet?limit=5']);
  });

  it('says once what is wrong with its look, however often it is updated', async () => {
    const said = await warningsOf(async () => {
      const provider = await mountIn(createHost(), html`<p>No element yet</p>`);
      provider.appearance = { accent: 'bluu' };
      await provider.updateComplete;
      provider.locale = 'de';
      await provider.updateComplete;
      provider.parentElement!.append(provider);
      await provider.updateComplete;
    });
    expect(said).to.have.length(1);
  });

  it('SES-4 ends for every element at once, with one event and no further call, and starts again by one Continue', async () => {
    const host = createHost();
    const ended: string[] = [];
    const provider = await mountIn(
      host,
      html`<revampd-wallet></revampd-wallet><revampd-wallet page-size="5"></revampd-wallet>`,
    );
    const [one, two] = provider.querySelectorAll('revampd-wallet');
    await Promise.all([balanceOf(one!), balanceOf(two!)]);
    host.signedIn = false;
    host.api.clock.advance(3_600_000);
    [...two!.shadowRoot!.querySelectorAll('button')].find((button) => textOf(button) === 'Next')!.click();
    provider.addEventListener('revampd-session-ended', ({ detail }) => ended.push(detail.reason));
    await Promise.all([shows(one!, 'Your session ended'), shows(two!, 'Your session ended')]);
    const calls = host.calls.length;
    await host.settled();
    expect(host.calls).to.have.length(calls);
    expect(ended).to.deep.equal(['session_refused']);
    host.signedIn = true;
    [...one!.shadowRoot!.querySelectorAll('button')].find((button) => textOf(button) === 'Continue')!.click();
    await Promise.all([balanceOf(one!), balanceOf(two!)]);
  });

  it('tells the developer of a session endpoint that goes wrong in mid-use', async () => {
    const host = createHost();
    const { fetchSession } = host.settings;
    const isWrong = { now: false };
    Object.assign(host.settings, {
      fetchSession: (request: { signal: AbortSignal }) => (isWrong.now ? Promise.resolve({}) : fetchSession!(request)),
    });
    const said = await warningsOf(async () => {
      const provider = await mountIn(host, html`<revampd-wallet page-size="5"></revampd-wallet>`);
      const wallet = provider.querySelector('revampd-wallet')!;
      await balanceOf(wallet);
      isWrong.now = true;
      host.api.clock.advance(3_600_000);
      [...wallet.shadowRoot!.querySelectorAll('button')].find((button) => textOf(button) === 'Next')!.click();
      await shows(wallet, 'This part of the page isn’t set up');
    });
    expect(said.join()).to.contain('It must answer the body of createSession as it is');
  });

  it('takes its session along with none of its elements that are moved out of it', async () => {
    const host = createHost();
    const provider = await mountIn(host, wallets(1));
    const wallet = provider.querySelector('revampd-wallet')!;
    await balanceOf(wallet);
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(wallet);
    await seen(wallet, (root) => !root.querySelector('[part=balance]'));
    expect(textOf(wallet.shadowRoot!)).not.to.contain('$');
  });

  it('asks once which connection its session is for, where the host passed on only the token', async () => {
    const host = createHost();
    const { fetchSession } = host.settings;
    Object.assign(host.settings, {
      fetchSession: async (request: { signal: AbortSignal }) => {
        const { token, expires_in } = await fetchSession!(request);
        return { token, expires_in };
      },
    });
    const provider = await mountIn(
      host,
      html`<revampd-wallet></revampd-wallet><revampd-wallet page-size="5"></revampd-wallet>`,
    );
    await Promise.all([...provider.querySelectorAll('revampd-wallet')].map(balanceOf));
    expect(host.calls.filter((call) => call === 'GET /v1/session')).to.have.length(1);
  });

  it('EMB-3 gives the session’s own connection to elements, so that a page need not name one', async () => {
    const provider = await mountIn(
      createHost({ user_id: 'usr_wren', connection_id: 'con_juniper_revampd' }),
      wallets(1),
    );
    await shows(provider.querySelector('revampd-wallet')!, 'Pays your own invoices from Revampd only.');
  });

  it('refuses in words a connection that the session is not for, before anything is sent', async () => {
    const host = createHost();
    const warnings = await warningsOf(async () => {
      const content = html`<revampd-wallet connection-id="con_northgate_revampd"></revampd-wallet>`;
      const provider = await mountIn(host, content);
      await shows(provider.querySelector('revampd-wallet')!, 'This part of the page isn’t set up');
    });
    expect(host.calls).to.deep.equal([]);
    expect(warnings.join()).to.contain('con_harborline_northgate').and.to.contain('con_northgate_revampd');
  });

  it('SES-1 shares nothing with another provider on the page', async () => {
    const [dana, wren] = [createHost(), createHost({ user_id: 'usr_wren', connection_id: 'con_juniper_revampd' })];
    const one = await mountIn(dana, wallets(1));
    const two = await mountIn(wren, wallets(1));
    await shows(one.querySelector('revampd-wallet')!, 'Harborline');
    const text = await shows(two.querySelector('revampd-wallet')!, 'Revampd');
    expect(text).not.to.contain('Harborline');
    for (const request of wren.requests)
      expect(request.headers.get('Authorization')).to.equal(`Bearer ${wren.minted[0]}`);
  });

  it('serves elements that were upgraded before it got its settings', async () => {
    const host = createHost();
    const provider = await fixture<RevampdProvider>(html`<revampd-provider>${wallets(1)}</revampd-provider>`);
    Object.assign(provider, host.settings);
    await balanceOf(provider.querySelector('revampd-wallet')!);
  });

  it('writes a look as tokens that the page itself may still overrule', async () => {
    const host = createHost();
    const provider = await mountIn(host, wallets(1));
    provider.appearance = { 'color-scheme': 'dark', accent: 'rgb(200, 0, 100)', 'font-size': '20px' };
    const wallet = provider.querySelector('revampd-wallet')!;
    await balanceOf(wallet);
    await provider.updateComplete;
    await wallet.updateComplete;
    const base = getComputedStyle(inside(wallet, '.base'));
    expect(base.colorScheme).to.equal('dark');
    expect(base.fontSize).to.equal('20px');
    expect(getComputedStyle(provider).getPropertyValue('--revampd-accent')).to.equal('rgb(200, 0, 100)');
    provider.style.setProperty('--revampd-font-size', '18px');
    expect(getComputedStyle(inside(wallet, '.base')).fontSize).to.equal('18px');
  });

  it('warns of an appearance that it cannot read, and keeps its look', async () => {
    const warnings = await warningsOf(async () => {
      await fixture(html`<revampd-provider appearance="{accent: red}"></revampd-provider>`);
    });
    expect(warnings.join())
      .to.contain('<revampd-provider>: appearance="{accent: red}"')
      .and.to.contain('light, dark, inherit');
  });

  it('names a tag that nobody has defined 10 s after it came, and no other', async () => {
    const said = await warningsOf(async () => {
      const clock = holdTime();
      await mountIn(createHost(), html`<revampd-wallet></revampd-wallet><revampd-walet></revampd-walet><x-y></x-y>`);
      await clock.advance(9_999);
      expect(clock.standing).to.include(10_000);
      await clock.advance(1);
      clock.release();
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<revampd-walet> is still unknown').and.to.contain('Is its name right');
  });

  it('waits for no tag when it has left the page', async () => {
    const clock = holdTime();
    const provider = await fixture<RevampdProvider>(html`<revampd-provider></revampd-provider>`);
    expect(clock.standing).to.include(10_000);
    provider.remove();
    expect(clock.standing).not.to.include(10_000);
  });

  it('names a fetchSession that is no function, and takes the session-url beside it', async () => {
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = async (input) => {
      asked.push(String(input));
      return new Response('{}', { status: 401 });
    };
    try {
      const said = await warningsOf(async () => {
        await fixture(html`
          <revampd-provider session-url="/session" .fetchSession=${'getSession' as never}></revampd-provider>
        `);
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('fetchSession is a string, not a function');
      expect(asked).to.deep.equal(['/session']);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('SES-5 has the token in no attribute, no storage, no URL, no error and no log, whatever happens', async () => {
    const host = createHost();
    const logged = await warningsOf(async () => {
      const provider = await mountIn(host, wallets(1));
      const wallet = provider.querySelector('revampd-wallet')!;
      await balanceOf(wallet);
      host.api.network.faults.set([{ match: { path: 'wallet' }, fault: 'malformed' }]);
      wallet.pageSize = 3;
      await shows(wallet, 'didn’t load');
    });
    const [token] = host.minted;
    const attributes = [...everyElement(document)].flatMap((one) => [...one.attributes].map(({ value }) => value));
    const kept = [localStorage, sessionStorage].map((storage) => JSON.stringify({ ...storage }));
    const urls = [
      location.href,
      ...performance.getEntries().map(({ name }) => name),
      ...host.requests.map(({ url }) => url),
    ];
    expect(token).to.match(/^es_/);
    expect(
      [...attributes, ...kept, ...urls, ...logged, document.cookie, JSON.stringify(history.state)].join('\n'),
    ).not.to.contain(token);
    expect(textOf(document.body)).not.to.contain(token);
    for (const { url } of host.requests) expect(new URL(url).origin).to.equal(host.settings.baseUrl);
  });
});

describe('configure()', () => {
  it('EMB-1 gives a session to an element that stands alone on any page', async () => {
    const host = createHost();
    const wallet = await fixture(html`<revampd-wallet></revampd-wallet>`);
    configure(host.settings);
    await shows(wallet, '$412.60');
    wallet.remove();
  });

  it('is replaced by a second call, and by a provider around an element', async () => {
    const [dana, wren] = [createHost(), createHost({ user_id: 'usr_wren', connection_id: 'con_juniper_revampd' })];
    configure(dana.settings);
    const alone = await fixture(html`<revampd-wallet></revampd-wallet>`);
    await shows(alone, 'Pays invoices from Harborline only.');
    const provider = await mountIn(
      createHost({ user_id: 'usr_tom', connection_id: 'con_harborline_revampd' }),
      wallets(1),
    );
    await shows(provider.querySelector('revampd-wallet')!, 'Pays invoices from Revampd only.');
    configure(wren.settings);
    await shows(alone, 'Pays your own invoices from Revampd only.');
    alone.remove();
  });

  for (const settings of [undefined, null, {}, { sessionUrl: 5 }, { sessionUrl: '' }, { fetchSession: 'x' }]) {
    it(`says what it needs when ${JSON.stringify(settings)} is no way to get a session`, () => {
      expect(() => configure(settings as never)).to.throw(
        TypeError,
        "configure() needs a way to get a session: sessionUrl: '",
      );
    });
  }
});

function* everyElement(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

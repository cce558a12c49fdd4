/** What a developer wrote wrong for `<revampd-provider>` is named in the console, with what would do. */
import { expect, fixture, html } from '@open-wc/testing';
import { createHost, mountIn, shows, warningsOf } from '../test/mount.ts';
import type { RevampdProvider } from './provider.ts';

/** What is said while a wallet says that it can't be shown. */
const saidWithout = (settings: object, words: string): Promise<string[]> =>
  warningsOf(async () => {
    const provider = await fixture<RevampdProvider>(html`
      <revampd-provider><revampd-wallet></revampd-wallet></revampd-provider>
    `);
    Object.assign(provider, settings);
    await shows(provider.querySelector('revampd-wallet')!, words);
    provider.remove();
  });

describe('what is wrong with a provider', () => {
  it('names a fetchElevatedSession that is no function, before anyone has to be verified, and does without', async () => {
    const host = createHost();
    const said = await warningsOf(async () => {
      const provider = await mountIn(host, html`<revampd-wallet></revampd-wallet>`);
      provider.fetchElevatedSession = '/elevate' as never;
      await provider.updateComplete;
      await shows(provider.querySelector('revampd-wallet')!, '$412.60');
    });
    expect(said).to.have.length(1);
    expect(said[0])
      .to.contain('fetchElevatedSession is a string, not a function')
      .and.to.contain('{ token, issued_at, expires_in, connection_id, user_id, permissions }');
  });

  it('names what the developer’s own fetchSession throws', async () => {
    const page = {} as { user: { id: string } };
    const said = await saidWithout({ fetchSession: async () => page.user.id }, 'The session couldn’t start');
    // In the browser's own words, which differ but for what they speak of.
    expect(said.join()).to.match(
      /fetchSession failed: TypeError: [^.]*\buser\b|fetchSession failed: TypeError: .*\bid\b/,
    );
  });

  it('names a session-url that is no URL', async () => {
    const said = await saidWithout({ sessionUrl: 'http://[bad' }, 'This part of the page isn’t set up');
    expect(said.join()).to.contain('"http://[bad" is no URL. Check session-url.');
  });

  it('names routes to what there is none of, once, of the provider and of an element', async () => {
    const host = createHost();
    const said = await warningsOf(async () => {
      const provider = await mountIn(host, html`<revampd-wallet></revampd-wallet>`);
      const wallet = provider.querySelector('revampd-wallet')!;
      provider.routes = { invoise: '/invoices/{invoice_id}', payout: '/payouts/{payout_id}' } as never;
      await provider.updateComplete;
      provider.locale = 'de';
      await provider.updateComplete;
      wallet.routes = { invoices: '/invoices/{invoice_id}' } as never;
      await shows(wallet, '412,60');
    });
    expect(said).to.deep.equal(
      ['invoise', 'invoices'].map(
        (kind) => `routes: "${kind}" is not invoice, payout, affiliate_payout, ticket. It is ignored.`,
      ),
    );
  });
});

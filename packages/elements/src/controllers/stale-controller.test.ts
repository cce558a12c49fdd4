/** The line that says since when content may be out of date. */
import { expect, html } from '@open-wc/testing';
import { grantCredit } from '@revampd/mocks';
import { createHost, inside, mountIn, seen, shows, textOf } from '../test/mount.ts';
import { holdTime } from '../test/page-clock.ts';

describe('content that may be out of date', () => {
  it('LIV-2 a proxy refuses the stream while the session is fine: its age stands above it, and it is read now and then', async () => {
    const host = createHost();
    const { fetch } = host.settings;
    let asked = 0;
    let begin: () => void;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    Object.assign(host.settings, {
      fetch: async (request: Request) => {
        if (!request.url.includes('/v1/events')) return fetch(request);
        asked += 1;
        begin();
        return new Response('<h1>No', { status: 403 });
      },
    });
    const provider = await mountIn(host, html`<revampd-wallet></revampd-wallet>`);
    const wallet = provider.querySelector('revampd-wallet')!;
    await seen(wallet, (root) => root.querySelector('[aria-busy=false] [part=balance]'));
    const clock = holdTime();
    try {
      await begun;
      await clock.advance(10_000);
      const line = await seen(wallet, (root) => root.querySelector('[part=stale]'));
      expect(textOf(line)).to.contain('May be out of date since');
      expect(wallet.matches(':state(stale)')).to.equal(true);
      const connection = host.api.platform.tables.connections.get('con_harborline_northgate')!;
      grantCredit(host.api.platform, connection, { amount: 2500, currency: 'USD' }, 'Sorry');
      await clock.advance(30_000);
      await shows(wallet, '$437.60 USD');
      expect(inside(wallet, '[part=stale]')).not.to.equal(null);
      expect(asked).to.be.greaterThan(1);
    } finally {
      clock.release();
    }
  });
});

import { expect, fixture, html } from '@open-wc/testing';
import { createHost, DANA, inside, mountIn, shows, warningsOf } from '../test/mount.ts';

/** Runs `act` with the timers of an element's patience held back; answers how to let those fire that still stand. */
async function withHeldTimers<T>(act: (fire: () => void) => Promise<T>): Promise<T> {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const held = new Map<number, () => void>();
  globalThis.setTimeout = ((callback: () => void, milliseconds = 0, ...rest: unknown[]) => {
    if (milliseconds !== 2000) return set(callback, milliseconds, ...rest);
    held.set(-held.size - 1, callback);
    return -held.size;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = (handle) => (held.delete(handle as number) ? undefined : clear(handle));
  try {
    return await act(() => held.forEach((callback) => callback()));
  } finally {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
  }
}

describe('an element without a provider', () => {
  it('says to the developer, once and after some patience, what is missing, and to the person that it is not set up', async () => {
    const said = await warningsOf(() =>
      withHeldTimers(async (fire) => {
        const wallet = await fixture(html`<revampd-wallet></revampd-wallet>`);
        fire();
        await shows(wallet, 'This part of the page isn’t set up');
      }),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<revampd-provider session-url="…">').and.to.contain('configure({ sessionUrl })');
  });

  it('says nothing when a provider comes around it in time', async () => {
    const said = await warningsOf(() =>
      withHeldTimers(async (fire) => {
        const wallet = await fixture<HTMLElement>(html`<revampd-wallet></revampd-wallet>`);
        const provider = await mountIn(createHost(DANA), html``);
        provider.append(wallet);
        fire();
        await shows(wallet, '$412.60');
      }),
    );
    expect(said).to.deep.equal([]);
  });
});

describe('what an element says to the developer', () => {
  it('is said once each, though it is drawn again and again and has two things to say', async () => {
    const host = createHost(DANA);
    host.signedIn = false;
    const said = await warningsOf(async () => {
      const provider = await mountIn(host, html`<revampd-wallet locale="no locale"></revampd-wallet>`);
      const wallet = provider.querySelector('revampd-wallet')!;
      await shows(wallet, 'Your session ended');
      for (let render = 0; render < 3; render += 1) {
        wallet.requestUpdate();
        await wallet.updateComplete;
      }
    });
    expect(said).to.have.length(2);
    expect(said.join()).to.contain('"no locale" is no BCP 47 locale').and.to.contain('Nobody is signed in.');
  });

  it('names a choice that isn’t one, and goes by its provider’s', async () => {
    const said = await warningsOf(async () => {
      const provider = await mountIn(
        createHost(DANA),
        html`<revampd-wallet color-scheme="drak" announcements="none" heading-level="9"></revampd-wallet>`,
      );
      provider.appearance = { 'color-scheme': 'dark' };
      const wallet = provider.querySelector('revampd-wallet')!;
      await shows(wallet, '$412.60');
      await wallet.updateComplete;
      expect(getComputedStyle(inside(wallet, '.base')).colorScheme).to.equal('dark');
    });
    expect(said).to.have.members([
      'color-scheme: "drak" is not light, dark, inherit. The default holds.',
      'announcements: "none" is not all, own, off. The default holds.',
      'heading-level="9" is not 1 to 6 or none. It is 2.',
    ]);
  });
});

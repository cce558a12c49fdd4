import { expect } from '@open-wc/testing';
import { LazyController, type LazyPart } from './lazy-controller.ts';

interface Words extends LazyPart {
  readonly text: string;
}

/** A host that counts its updates, and a part whose loading each test decides. */
function setUp() {
  const attempts: { resolve: (part: Words) => void; reject: () => void }[] = [];
  const element = Object.assign(document.createElement('div'), {
    updates: 0,
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => (element.updates += 1),
    updateComplete: Promise.resolve(true),
  });
  const locale = { value: 'en' };
  const lazy = new LazyController<Words>(
    element as never,
    () => new Promise((resolve, reject) => attempts.push({ resolve, reject: () => reject(new Error('offline')) })),
    () => locale.value,
  );
  return { attempts, element, lazy, locale };
}

const settled = (): Promise<void> => Promise.resolve().then(() => Promise.resolve().then(() => {}));

describe('LazyController', () => {
  it('loads once, however often it is asked, and has the host render again', async () => {
    const { attempts, element, lazy } = setUp();
    expect([lazy.part, lazy.part]).to.deep.equal([undefined, undefined]);
    attempts[0]!.resolve({ sheets: [], text: 'here' });
    await settled();
    expect(lazy.part?.text).to.equal('here');
    expect(attempts).to.have.length(1);
    expect(element.updates).to.equal(1);
  });

  it('says that it is unavailable when it cannot be loaded, and tries again only when it is told to', async () => {
    const { attempts, element, lazy } = setUp();
    void lazy.part;
    attempts[0]!.reject();
    await settled();
    expect(lazy.unavailable).to.be.true;
    for (let render = 0; render < 5; render += 1) void lazy.part;
    await settled();
    expect(attempts, 'renders don’t try again').to.have.length(1);
    expect(element.updates).to.equal(1);
    lazy.retry();
    void lazy.part;
    attempts[1]!.resolve({ sheets: [], text: 'here' });
    await settled();
    expect(lazy.unavailable).to.be.false;
    expect(lazy.part?.text).to.equal('here');
  });

  it('loads anew for another key, and drops what was on its way for the one before', async () => {
    const { attempts, lazy, locale } = setUp();
    void lazy.part;
    locale.value = 'de';
    void lazy.part;
    attempts[1]!.resolve({ sheets: [], text: 'hier' });
    attempts[0]!.resolve({ sheets: [], text: 'here' });
    await settled();
    expect(lazy.part?.text).to.equal('hier');
  });
});

import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { problem } from '../../../test/composer-page.ts';
import { counts, openBar, openFind, typeWords, type FindPage, type Found } from '../../../test/find-page.ts';
import { DARK, LARGE_TEXT, LIGHT, NARROW_WINDOW, reflowed, resetWindow, TEXT_SPACING } from '../../../test/looks.ts';
import { inside, seen, textOf } from '../../../test/mount.ts';
import { overhear } from '../../../test/overheard.ts';
import { clipperOf, covererOf, ringOf, tabThrough, targetOf } from '../../../test/stops.ts';
import { until } from '../../../../../core/src/test/fake-timers.ts';

const NUMBERS = '7';

/** The states in which one can meet the bar, by what is typed: digits, which no language has for itself. */
const STATES: Readonly<Record<string, (found: Found) => Promise<unknown>>> = {
  empty: () => Promise.resolve(),
  found: async ({ element }) => {
    typeWords(element, NUMBERS);
    await seen(element, () => element.gone.length > 0 && !inside(element, '.find-count .spinner'));
  },
  'nothing found': async ({ element, searches }) => {
    typeWords(element, '99999999');
    await until(() => searches.length > 0);
    await seen(
      element,
      (root) =>
        /\S/.test(root.querySelector('#find-count')!.textContent!) && !root.querySelector('.find-count .spinner'),
    );
  },
  searching: async (found) => {
    found.fate = () => new Promise(() => {});
    typeWords(found.element, NUMBERS);
    await seen(found.element, (root) => root.querySelector('.find-waiting'));
  },
  failed: async (found) => {
    found.fate = async () => problem(422, 'validation_failed');
    typeWords(found.element, NUMBERS);
    await seen(found.element, (root) => root.querySelector('.find-trouble'));
  },
};

async function reach(name: string, set: Partial<FindPage> = {}): Promise<Found> {
  const found = await openFind(60, set);
  await openBar(found);
  await STATES[name]!(found);
  await found.element.updateComplete;
  return found;
}

const fits = (element: FindPage): void => {
  const box = inside(element, '[part=base]').getBoundingClientRect();
  for (const one of inside(element, '.find').querySelectorAll('*:not(path):not(.hidden)')) {
    const { left, right } = one.getBoundingClientRect();
    expect(left, one.outerHTML).to.be.at.least(box.left);
    expect(right, one.outerHTML).to.be.at.most(box.right + 0.5);
  }
};

describe('finding: looks and languages', () => {
  afterEach(resetWindow);

  for (const name of Object.keys(STATES)) {
    it(`A11-1 axe finds nothing in light, dark, 320 px, text spacing and right to left: ${name}`, async function () {
      this.timeout(60_000);
      const { element } = await reach(name);
      for (const look of [LIGHT, DARK, NARROW_WINDOW, TEXT_SPACING]) {
        await look.wear(element);
        await expect(element).to.be.accessible();
        await look.takeOff(element);
      }
      element.remove();
      await expect((await reach(name, { locale: 'ar' })).element).to.be.accessible();
    });

    it(`LOK-4 nothing is cut off or overflows at 280 px, in German, with 200 % text: ${name}`, async () => {
      await setViewport({ width: 280 + 16, height: 700 });
      const { element } = await reach(name, { locale: 'de' });
      await reflowed(element);
      fits(element);
      await LARGE_TEXT.wear(element);
      fits(element);
      await setViewport({ width: 1600, height: 800 });
      await reflowed(element);
      fits(element);
    });

    it(`I18-1 has no text outside of the message files, seen, named or said: ${name}`, async () => {
      const said = overhear();
      const { element } = await reach(name, { locale: 'en-XA' });
      if (name !== 'empty' && name !== 'searching') await until(() => said.length > 0);
      const bar = inside(element, '.find');
      const texts = [bar, ...bar.querySelectorAll('*')].flatMap((one) => [
        ...[...one.childNodes].filter((node) => node instanceof Text).map(({ data }) => data),
        ...['aria-label', 'placeholder', 'title'].map((attribute) => one.getAttribute(attribute) ?? ''),
      ]);
      const told = [...texts, ...said.map(({ text }) => text)].map((text) => text.trim()).filter((text) => text !== '');
      expect(told.length).to.be.greaterThan(5);
      for (const text of told) expect(text).to.match(/^\[.*\]$/s);
    });
  }

  it('I18-2 counts as the language does', async () => {
    const german = await openFind(1300, { locale: 'de' }, (turn) => `Nummer ${turn}`);
    await openBar(german);
    typeWords(german.element, 'nummer');
    await counts(german.element, '1 von 1.300');
    expect(inside(german.element, '.find').getAttribute('aria-label')).to.equal('Im Ticket suchen');
    const arabic = await openFind(20, { locale: 'ar-EG' });
    await openBar(arabic);
    typeWords(arabic.element, 'falcon');
    await counts(arabic.element, '١ من ٢');
    expect(textOf(inside(arabic.element, '.find'))).not.to.match(/[A-Za-z]/);
  });

  it('A11-2 by Tab every stop is seen with its ring, is named and is large enough', async () => {
    for (const name of ['found', 'failed']) {
      const { element } = await reach(name);
      let stops = 0;
      await tabThrough(element, (stop) => {
        if (!stop.closest('.find')) return;
        stops += 1;
        const ring = ringOf(stop);
        expect(ring, stop.outerHTML).not.to.equal(undefined);
        expect(clipperOf(stop, ring!)).to.equal(undefined);
        expect(covererOf(stop)).to.equal(undefined);
        const { width, height } = targetOf(stop);
        expect(Math.min(width, height)).to.be.at.least(24);
      });
      expect(stops).to.equal(name === 'failed' ? 5 : 4);
    }
  });
});

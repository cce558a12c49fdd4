import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { createRoom, type, type ComposerPage } from '../../../test/composer-page.ts';
import { reachScene, SCENES } from '../../../test/composer-scenes.ts';
import { LARGE_TEXT, reflowed, resetWindow } from '../../../test/looks.ts';
import { inside } from '../../../test/mount.ts';
import { clipperOf, covererOf, ringOf, tabThrough, targetOf } from '../../../test/stops.ts';

const fits = (element: ComposerPage): void => {
  const box = inside(element, '.composer').getBoundingClientRect();
  const base = inside(element, '[part=base]').getBoundingClientRect();
  expect(box.left).to.be.at.least(base.left);
  expect(box.right).to.be.at.most(base.right);
  for (const one of inside(element, '.composer').querySelectorAll('*:not(bdi):not(path):not(strong)')) {
    if (getComputedStyle(one).display === 'none' || one.closest('.composer-quoted, label')) continue;
    const { left, right } = one.getBoundingClientRect();
    expect(left, one.className.toString()).to.be.at.least(box.left - 0.5);
    expect(right, one.className.toString()).to.be.at.most(box.right + 0.5);
  }
};

describe('composer: looks', () => {
  afterEach(resetWindow);

  for (const name of Object.keys(SCENES)) {
    it(`LOK-4 nothing is cut off or overflows at 280 px, in German, with 200 % text: ${name}`, async () => {
      await setViewport({ width: 280 + 16, height: 700 });
      const element = await reachScene(name, { locale: 'de' });
      await reflowed(element);
      fits(element);
      await LARGE_TEXT.wear(element);
      fits(element);
      await setViewport({ width: 1600, height: 800 });
      await reflowed(element);
      fits(element);
    });

    it(`A11-1 axe finds nothing in the default looks (all of them: composer.axe.proof.ts): ${name}`, async () => {
      await expect(await reachScene(name)).to.be.accessible();
    });
  }

  for (const name of ['held before it is sent', 'held by the platform', 'a reply', 'closed', 'others left'])
    it(`A11-2 by Tab every stop is seen with its ring, is named and is large enough: ${name}`, async () => {
      const element = await reachScene(name);
      const stops: string[] = [];
      await tabThrough(element, (stop) => {
        stops.push(stop.getAttribute('aria-label') ?? (stop.textContent!.trim() || stop.localName));
        const ring = ringOf(stop);
        expect(ring, `ring of ${stops.at(-1)}`).not.to.equal(undefined);
        expect(
          clipperOf(stop.localName === 'textarea' ? stop.closest('form')! : stop, ring!),
          `clips ${stops.at(-1)}`,
        ).to.equal(undefined);
        expect(covererOf(stop)).to.equal(undefined);
        const { width, height } = targetOf(stop);
        expect(Math.min(width, height)).to.be.at.least(24);
      });
      const expected: Record<string, string[]> = {
        'held before it is sent': ['Dismiss', 'Don’t send', 'Send', 'textarea', 'Send to 3 organizations'],
        'held by the platform': ['Dismiss', 'Don’t send', 'Send', 'textarea', 'Send to 3 organizations'],
        'a reply': ['Cancel reply', 'textarea', 'Send'],
        closed: ['textarea', 'Reopen and send'],
        'others left': ['Dismiss', 'textarea', 'Send to 2 organizations'],
      };
      expect(stops).to.deep.equal(expected[name]);
    });

  for (const [how, supports] of [
    ['by itself', CSS.supports],
    ['measured, where the browser can’t', () => false],
  ] as const)
    it(`the field grows with its text to two fifths of the element, ${how}, and shrinks again`, async () => {
      const real = CSS.supports;
      CSS.supports = supports as typeof CSS.supports;
      try {
        const { element } = await (await createRoom()).open();
        const spacer = element.shadowRoot!.querySelector<HTMLElement>('#unsent')!;
        spacer.style.setProperty('block-size', '500px');
        if (how !== 'by itself') {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('.composer-field { field-sizing: fixed !important }');
          element.shadowRoot!.adoptedStyleSheets.push(sheet);
        }
        await reflowed(element);
        const least = element.field.offsetHeight;
        await type(element, 'One\n'.repeat(6));
        await reflowed(element);
        const some = element.field.offsetHeight;
        expect(some).to.be.greaterThan(least + 60);
        expect(element.field.scrollHeight).to.be.at.most(some + 1);
        await type(element, 'One\n'.repeat(80));
        for (let frame = 0; frame < 10; frame += 1) await reflowed(element);
        expect(element.field.offsetHeight / element.clientHeight).to.be.closeTo(0.4, 0.02);
        element.field.value = '';
        await type(element, '');
        await reflowed(element);
        expect(element.field.offsetHeight).to.equal(least);
      } finally {
        CSS.supports = real;
      }
    });
});

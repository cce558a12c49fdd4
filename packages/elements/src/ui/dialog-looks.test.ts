import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { dialogIn, openActing, type ActingElement } from '../test/acting-element.ts';
import { inside } from '../test/mount.ts';

/** Without its opening motion, so that what is measured stands still. */
async function openStill(): Promise<ActingElement> {
  await emulateMedia({ reducedMotion: 'reduce' });
  return openActing();
}

afterEach(async () => {
  await emulateMedia({ reducedMotion: 'no-preference' });
  await setViewport({ width: 800, height: 600 });
});

describe('a dialog’s looks', () => {
  for (const [text, width] of [
    ['14px', 280],
    ['28px', 560],
    ['56px', 1040],
  ] as const) {
    it(`fits a window of ${width} px with text of ${text}: nothing is cut, the buttons are in sight`, async () => {
      await setViewport({ width, height: 640 });
      const element = await openStill();
      element.style.setProperty('--revampd-font-size', text);
      const dialog = dialogIn(element)!.getBoundingClientRect();
      expect([dialog.left >= 0, dialog.right <= width, dialog.top >= 0, dialog.bottom <= 640]).to.deep.equal(
        Array(4).fill(true),
      );
      const box = inside(element, '.dialog-box');
      expect(box.scrollWidth).to.equal(box.clientWidth);
      for (const button of dialogIn(element)!.querySelectorAll('.dialog-foot button')) {
        const { left, right, bottom } = button.getBoundingClientRect();
        expect(left >= dialog.left && right <= dialog.right && bottom <= dialog.bottom, button.textContent!).to.be.true;
      }
    });
  }

  it('is 33em wide where there is room, with its buttons at the end, whatever the width of its element', async () => {
    const element = await openStill();
    element.style.inlineSize = '200px';
    const { left, width } = dialogIn(element)!.getBoundingClientRect();
    expect(width).to.equal(33 * 14);
    const [cancel] = dialogIn(element)!.querySelectorAll('.dialog-foot button');
    expect(cancel!.getBoundingClientRect().left).to.be.above(left + 100);
  });

  it('has no target below 24 px', async () => {
    const element = await openStill();
    for (const target of dialogIn(element)!.querySelectorAll('button, input')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML).to.be.at.least(24);
    }
  });

  it('stands still for those who want no motion', async () => {
    const element = await openStill();
    element.set({ pending: true });
    await element.updateComplete;
    const animations = element.shadowRoot!.getAnimations() as CSSAnimation[];
    expect(animations.filter(({ animationName }) => animationName !== 'appear')).to.be.empty;
    expect(getComputedStyle(inside(element, '.spinner')).animationName).to.equal('appear');
  });

  it('shows its spinner after 300 ms only', async () => {
    const element = await openActing();
    element.set({ pending: true });
    await element.updateComplete;
    const spinner = inside(element, '.spinner');
    const appear = spinner.getAnimations().find((one) => (one as CSSAnimation).animationName === 'appear')!;
    expect(getComputedStyle(spinner).opacity).to.equal('0');
    appear.currentTime = 300;
    expect(getComputedStyle(spinner).opacity).to.equal('1');
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe finds fault with, in ${scheme}`, async () => {
      const element = await openStill();
      inside(element, '.base').dataset['colorScheme'] = scheme;
      await expect(element).to.be.accessible();
      element.set({ pending: true });
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }
});

import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { DARK, LIGHT, NARROW_WINDOW, resetWindow, TEXT_SPACING } from '../../../test/looks.ts';
import { HEAD_SCENES, headIn } from '../../../test/ticket-head-states.ts';

describe('the head of a ticket: axe', () => {
  // Half a fade has no contrast.
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(resetWindow);

  for (const name of Object.keys(HEAD_SCENES))
    it(`A11-1 axe finds nothing in light, dark, 320 px, text spacing and right to left: ${name}`, async function () {
      this.timeout(60_000);
      for (const look of [LIGHT, DARK, NARROW_WINDOW, TEXT_SPACING]) {
        const element = await headIn(name);
        await look.wear(element);
        await expect(element).to.be.accessible();
        await look.takeOff(element);
        element.closest('revampd-provider')!.remove();
      }
      await expect(await headIn(name, { locale: 'ar' })).to.be.accessible();
    });
});

/** axe-core, with every rule that it has on by itself, over states of an element in every look. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { DARK, LIGHT, NARROW_WINDOW, resetWindow, RIGHT_TO_LEFT, TEXT_SPACING, type Look } from './looks.ts';
import { reach, type ElementState, type ElementUnderTest } from './under-test.ts';

/** Forced colours are the stories' runner's: axe reads no colours that the browser puts in the place of ours. */
const LOOKS: readonly Look[] = [LIGHT, DARK, NARROW_WINDOW, TEXT_SPACING, RIGHT_TO_LEFT];

/** What was found, without the page around it. */
const inShort = (message: string): string =>
  message
    .split('\n')
    .filter((line) => /^(Rule|Issue target| {2})/.test(line))
    .join('\n');

/** A test for each state, under the title of its caller: nothing is found in any look (A11-1). */
export function testAccessibility(title: string, one: ElementUnderTest, states: readonly ElementState[]): void {
  describe(title, () => {
    // Half a fade has no contrast.
    before(() => emulateMedia({ reducedMotion: 'reduce' }));
    after(() => emulateMedia({ reducedMotion: 'no-preference' }));
    afterEach(resetWindow);
    for (const state of states) {
      it(`A11-1 axe finds nothing in light, dark, 320 px, text spacing and right to left: ${state.name}`, async function () {
        this.timeout(30_000);
        const { element } = await reach(one, state);
        const found: string[] = [];
        for (const look of LOOKS) {
          await look.wear(element);
          await expect(element)
            .to.be.accessible()
            .then(undefined, (error: Error) => found.push(`${look.name}: ${inShort(error.message)}`));
          await look.takeOff(element);
        }
        expect(found.join('\n')).to.equal('');
      });
    }
  });
}

/** What holds for every element in somebody else's page: INTERACTION.md 4, "Every element", 1–3, 6. */
import { expect, fixture, html } from '@open-wc/testing';
import { accessibleNodes } from '../test/browser.ts';
import { ELEMENTS } from '../test/elements-under-test.ts';
import { expectNone, labelOf } from '../test/focus.ts';
import { inside, textOf } from '../test/mount.ts';
import { reach } from '../test/under-test.ts';
import type { RevampdElement } from './revampd-element.ts';

/** A page has one each of these, or names them itself; a form without a name is none. */
const LANDMARKS =
  'main,header,footer,aside,nav,search,form:is([aria-label],[aria-labelledby],[title]),[role=main],[role=banner],[role=contentinfo],[role=complementary],[role=search],[role=navigation],[role=form],[role=region]';

const levelsOf = (element: RevampdElement): (number | string)[] =>
  [...element.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')].map((one) =>
    Number(one.getAttribute('aria-level') ?? one.localName.slice(1)),
  );

for (const one of ELEMENTS) {
  describe(`<${one.tag}> in somebody’s page`, () => {
    for (const state of one.states) {
      it(`brings no h1, no landmark and no role of its own tag: ${state.name}`, async () => {
        const { element } = await reach(one, state);
        const root = element.shadowRoot!;
        expect(levelsOf(element), 'the level of a page’s own heading').not.to.include(1);
        const wrapper = inside(element, '[part~=base]');
        expect(wrapper.getAttribute('role')).to.equal(one.role);
        const landmarks = [...root.querySelectorAll(LANDMARKS)].filter((found) => found !== wrapper);
        expect(landmarks.map(labelOf)).to.deep.equal([]);
        expect([element.getAttribute('role'), element.getAttribute('tabindex')]).to.deep.equal([null, null]);
      });
    }

    it('has headings of the level that the host asks for, and one below it; dialogs begin at 2', async () => {
      const { element } = await reach(one, one.content, { headingLevel: 4 });
      expect(levelsOf(element)[0]).to.equal(4);
      expect(
        levelsOf(element)
          .slice(1)
          .filter((level) => level !== 5),
      ).to.deep.equal([]);
      const failed = await reach(
        one,
        one.states.find(({ name }) => name === 'failed')!,
        { headingLevel: 4 },
      );
      expect(levelsOf(failed.element)).to.deep.equal([4, 5]);
      const typing = await reach(one, one.typing.state, { headingLevel: 4 });
      const dialog = inside(typing.element, 'dialog[open]');
      expect(dialog.querySelector(`#${dialog.getAttribute('aria-labelledby')}`)!.localName).to.equal('h2');
      const none = await reach(one, one.content, { headingLevel: 'none' });
      expect(levelsOf(none.element), 'none').to.deep.equal([]);
      expect(textOf(inside(none.element, '#title'))).not.to.equal('');
    });

    it('is named by its heading, by the host’s words, or by the host’s own heading', async () => {
      const names = async (): Promise<(string | undefined)[]> =>
        (await accessibleNodes()).filter(({ role }) => role === one.role).map(({ name }) => name);
      const { element } = await reach(one, one.content);
      expect(await names()).to.include(textOf(inside(element, '#title')));
      element.label = 'Your credit';
      await element.updateComplete;
      expect(await names()).to.include('Your credit');
      const heading = await fixture<HTMLElement>(html`<h2>Money of ours</h2>`);
      element.labelledByElements = [heading];
      await element.updateComplete;
      expect(await names())
        .to.include('Money of ours')
        .and.not.to.include('Your credit');
      element.labelledByElements = undefined;
      await element.updateComplete;
      expect(await names()).to.include('Your credit');
    });

    it('is busy while it loads, with a skeleton that nobody hears, and not any more with its content', async () => {
      const { element } = await reach(one, one.loading);
      const busy = inside(element, '[aria-busy=true]');
      expect(busy.querySelector('.bone') !== null).to.equal(true);
      const heard = (await accessibleNodes()).map(({ name }) => name ?? '');
      expect(heard.join(' ')).to.contain('Loading');
      const labels = [...busy.querySelectorAll('*')].filter(
        (part) => part.childElementCount === 0 && textOf(part) !== '',
      );
      for (const label of labels) expect(heard, 'a label of the skeleton').not.to.include(textOf(label));
      expect(
        [...busy.querySelectorAll('*')].filter((part) => !part.closest('[aria-hidden=true]')).map(labelOf),
      ).to.deep.equal([]);
      const shown = await reach(one, one.content);
      expectNone(inside(shown.element, '[aria-busy=true], .bone'), 'with its content');
      expect(inside(shown.element, '[aria-busy]').getAttribute('aria-busy')).to.equal('false');
    });
  });
}

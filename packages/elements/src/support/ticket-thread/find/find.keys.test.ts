import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { gate } from '../../../../../core/src/test/page.ts';
import { press } from '../../../test/control.ts';
import { counts, countOf, openBar, openFind, pressKey, typeWords, type Found } from '../../../test/find-page.ts';
import { expectFocus } from '../../../test/focus.ts';
import { seen } from '../../../test/mount.ts';
import { holdTime } from '../../../test/page-clock.ts';
import { tabThrough } from '../../../test/stops.ts';

async function search(set = {}): Promise<Found> {
  const found = await openFind(300, set);
  await openBar(found);
  typeWords(found.element, 'falcon');
  await counts(found.element, '1 of 30');
  return found;
}
const ways = ({ element }: Found): HTMLButtonElement[] =>
  [...element.shadowRoot!.querySelectorAll('.find-way')] as never;
const mod = /Mac|iP/.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };

describe('finding: keys and focus', () => {
  it('A11-2 what an input method has in hand is neither searched for nor closed nor gone through', async () => {
    const found = await search();
    const { element, searches } = found;
    const clock = holdTime();
    typeWords(element, 'か', { isComposing: true });
    await clock.advance(1000);
    expect(searches).to.deep.equal(['falcon']);
    for (const init of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ['Enter', 'Escape'])
        expect(pressKey(element, key, init).event.defaultPrevented).to.equal(false);
    await clock.advance(1000);
    expect(searches).to.deep.equal(['falcon']);
    expectFocus(element.field);
    element.field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await clock.advance(299);
    expect(searches).to.deep.equal(['falcon']);
    await clock.advance(1);
    expect(searches).to.deep.equal(['falcon', 'か']);
  });

  it('A11-2 what is typed stays from the page’s own keys; what has a modifier passes', async () => {
    const found = await search();
    for (const key of ['a', ' ', 'ArrowDown', 'Backspace', 'Enter', 'Escape'])
      expect(pressKey(found.element, key).isHeard, key).to.equal(false);
    await openBar(found);
    for (const init of [{ ctrlKey: true }, { metaKey: true }])
      for (const key of ['k', 'Enter', 'Escape']) {
        const { event, isHeard } = pressKey(found.element, key, init);
        expect([isHeard, event.defaultPrevented], key).to.deep.equal([true, false]);
      }
    expectFocus(found.element.field);
  });

  it('A11-2 Enter searches at once for what was just typed, and a pause of 300 ms by itself', async () => {
    const { element, searches } = await search();
    const clock = holdTime();
    typeWords(element, 'fal');
    typeWords(element, 'falc');
    await clock.advance(299);
    expect(searches).to.deep.equal(['falcon']);
    expect(countOf(element), 'the count of other words is gone').to.equal('');
    await clock.advance(1);
    expect(searches).to.deep.equal(['falcon', 'falc']);
    typeWords(element, 'number');
    pressKey(element, 'Enter');
    expect(searches).to.deep.equal(['falcon', 'falc']);
    await clock.advance(0);
    expect(searches).to.deep.equal(['falcon', 'falc', 'number']);
    typeWords(element, '   ');
    await clock.advance(1000);
    expect(searches, 'blanks are no words').to.have.length(3);
    expect(countOf(element)).to.equal('');
  });

  it('A11-2 the buttons go on, back and close, each by its name; Escape on them closes too', async () => {
    const found = await search();
    const { element } = found;
    const [next, previous, close] = ways(found);
    expect([next, previous, close].map((one) => one!.ariaLabel)).to.deep.equal([
      'Next match, older',
      'Previous match, newer',
      'Close find',
    ]);
    press(next);
    await counts(element, '2 of 30');
    press(previous);
    await counts(element, '1 of 30');
    press(close);
    await until(() => element.shadowRoot!.activeElement === element.article(309));
    await openBar(found);
    typeWords(element, 'falcons');
    ways(found)[0]!.focus();
    expect(pressKey(element, 'Escape').event.defaultPrevented).to.equal(true);
    expectFocus(element.button);
  });

  it('A11-2 Tab goes from the field through the three buttons', async () => {
    const found = await search();
    const stops: string[] = [];
    await tabThrough(found.element, (stop) => {
      stops.push(stop.ariaLabel ?? (stop.id || stop.localName));
    });
    const at = stops.indexOf('find-words');
    expect(stops.slice(at - 1, at + 4)).to.deep.equal([
      'Find in ticket',
      'find-words',
      'Next match, older',
      'Previous match, newer',
      'Close find',
    ]);
  });

  it('A11-2 the head’s button closes the bar again and keeps its focus', async () => {
    const found = await openFind();
    const { element } = found;
    element.button.focus();
    element.button.click();
    await seen(element, (root) => root.querySelector('#find-words'));
    element.button.focus();
    element.button.click();
    await element.updateComplete;
    expectFocus(element.button);
    expect(element.shadowRoot!.querySelector('.find')).to.equal(null);
    expect(element.gone).to.deep.equal([]);
  });

  for (const [what, goesOn] of [
    ['goes to the field when it comes', false],
    ['stays where the person has gone meanwhile', true],
  ] as const)
    it(`A11-2 focus ${what}`, async () => {
      const { opened, open } = gate();
      const found = await openFind(300, {}, undefined, opened);
      const { element } = found;
      element.button.focus();
      element.button.click();
      await element.updateComplete;
      expect(element.button.ariaExpanded).to.equal('false');
      const box = element.shadowRoot!.querySelector('textarea')!;
      if (goesOn) box.focus();
      open();
      await seen(element, (root) => root.querySelector('#find-words'));
      await element.updateComplete;
      expectFocus(goesOn ? box : element.field);
    });

  it('A11-2 with find-key="mod-f" the first press opens the bar, the second is the browser’s; without it both are', async () => {
    const plain = await openFind();
    plain.element.button.focus();
    expect(pressKey(plain.element, 'f', mod).event.defaultPrevented).to.equal(false);
    const { element } = await openFind(20, { findKey: 'mod-f' });
    element.button.focus();
    expect(pressKey(element, 'f', { ...mod, shiftKey: true }).event.defaultPrevented).to.equal(false);
    expect(pressKey(element, 'f').event.defaultPrevented).to.equal(false);
    expect(pressKey(element, 'f', { ...mod, isComposing: true }).event.defaultPrevented).to.equal(false);
    expect(pressKey(element, 'ب', { ...mod, code: 'KeyF' }).event.defaultPrevented).to.equal(true);
    await seen(element, (root) => root.querySelector('#find-words'));
    await element.updateComplete;
    expectFocus(element.field);
    expect(pressKey(element, 'f', { ...mod, repeat: true }).event.defaultPrevented, 'still the first').to.equal(true);
    expect(pressKey(element, 'f', mod).event.defaultPrevented).to.equal(false);
    element.shadowRoot!.querySelector('textarea')!.focus();
    expect(pressKey(element, 'f', mod).event.defaultPrevented, 'back to the field').to.equal(true);
    await element.updateComplete;
    expectFocus(element.field);
  });

  it('A11-2 whoever goes on at once after Escape isn’t taken to the match', async () => {
    const found = await search();
    const { element } = found;
    const { opened, open } = gate();
    element.going = () => opened.then(() => true);
    pressKey(element, 'Escape');
    expectFocus(element.button);
    const box = element.shadowRoot!.querySelector('textarea')!;
    box.focus();
    open();
    await found.host.settled();
    await element.updateComplete;
    expectFocus(box);
  });

  it('A11-2 the page’s own close moves no focus that is elsewhere', async () => {
    const { element } = await search();
    const box = element.shadowRoot!.querySelector('textarea')!;
    box.focus();
    await sendKeys({ type: 'x' });
    element.find.close();
    await element.updateComplete;
    expectFocus(box);
    expect(element.gone).to.deep.equal(['309']);
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { counts, countOf, marked, openBar, openFind, pressKey, typeWords } from '../../../test/find-page.ts';
import { fill } from '../../../test/feed-scene.ts';
import { expectFocus } from '../../../test/focus.ts';
import { seen } from '../../../test/mount.ts';
import { overhear } from '../../../test/overheard.ts';

/** Whether Ctrl+F, as a person presses it, is kept from the page or the browser. */
async function isFindKeyTaken(): Promise<boolean> {
  let isTaken = true;
  const look = (event: KeyboardEvent): void => {
    if (event.key !== 'f') return;
    isTaken = event.defaultPrevented;
    // The browser's own bar isn't the test's to open.
    event.preventDefault();
  };
  addEventListener('keydown', look);
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: 'f' });
  await sendKeys({ up: 'Control' });
  removeEventListener('keydown', look);
  return isTaken;
}

describe('finding words in a ticket', () => {
  it('THR-8 find: the count is spoken, Enter and Shift+Enter go on and back, Escape goes to the match; Ctrl+F isn’t prevented', async () => {
    const said = overhear();
    const found = await openFind();
    const { element } = found;
    element.button.focus();
    expect(element.button.ariaExpanded).to.equal('false');
    await sendKeys({ press: 'Enter' });
    await seen(element, (root) => root.querySelector('#find-words'));
    expectFocus(element.field);
    expect(element.button.ariaExpanded).to.equal('true');

    await sendKeys({ type: 'landed falcon' });
    await counts(element, '1 of 30');
    await until(() => said.some(({ text }) => text === '1 of 30'));
    await sendKeys({ press: 'Enter' });
    await counts(element, '2 of 30');
    await sendKeys({ press: 'Enter' });
    await counts(element, '3 of 30');
    await until(() => said.some(({ text }) => text === '3 of 30'));
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await counts(element, '2 of 30');
    await until(() => said.at(-1)!.text === '2 of 30');
    expect(element.gone).to.deep.equal(['309', '299', '289', '299']);
    expectFocus(element.field);
    expect(said.filter(({ isAssertive }) => isAssertive)).to.deep.equal([]);

    expect(await isFindKeyTaken()).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await until(() => element.shadowRoot!.activeElement === element.article(299));
    expect(element.shadowRoot!.querySelector('.find')).to.equal(null);
    expect(element.button.ariaExpanded).to.equal('false');
    expect(await isFindKeyTaken(), 'nor from an entry').to.equal(false);
  });

  it('says one count in a pause, however many matches were gone through', async () => {
    const said = overhear();
    const found = await openFind();
    const { element } = found;
    await openBar(found);
    typeWords(element, 'falcon');
    await counts(element, '1 of 30');
    for (let step = 0; step < 5; step += 1) pressKey(element, 'Enter');
    await counts(element, '6 of 30');
    await until(() => said.length > 0);
    expect(said.map(({ text }) => text)).to.deep.equal(['6 of 30']);
  });

  it('finds what isn’t loaded, reads on where one goes beyond what was found, and goes round', async () => {
    const found = await openFind();
    const { element, searches } = found;
    await openBar(found);
    typeWords(element, 'cafe');
    await counts(element, '1 of 1');
    expect(element.gone.at(-1), 'by its id: it isn’t loaded').to.match(/^ent_/);
    await until(() => marked().length > 0);
    const match = element.article(66)!;
    const [box, view] = [match.getBoundingClientRect(), match.closest('.scroller')!.getBoundingClientRect()];
    expect(box.top).to.be.at.least(view.top);
    expect(box.bottom).to.be.at.most(view.bottom);
    expect(marked()).to.deep.equal(['Café']);
    expectFocus(element.field);

    typeWords(element, 'falcon');
    await counts(element, '1 of 30');
    expect(searches).to.deep.equal(['cafe', 'falcon']);
    for (let at = 2; at <= 30; at += 1) {
      pressKey(element, 'Enter');
      await counts(element, `${at} of 30`);
    }
    expect(searches).to.deep.equal(['cafe', 'falcon', 'falcon+']);
    await until(() => element.article(19) !== null);
    pressKey(element, 'Enter');
    await counts(element, '1 of 30');
    await until(() => element.article(309) !== null);
  });

  it('goes back from the newest to the oldest, reading what lies between', async () => {
    const found = await openFind();
    const { element, searches } = found;
    await openBar(found);
    typeWords(element, 'falcon');
    await counts(element, '1 of 30');
    pressKey(element, 'Enter', { shiftKey: true });
    await counts(element, '30 of 30');
    expect(searches).to.deep.equal(['falcon', 'falcon+']);
    await until(() => element.article(19) !== null && marked().length > 0);
  });

  it('shows where the words are in a message that is taller than the view', async () => {
    const body = (turn: number): string => `Number ${turn}${turn === 40 ? `${'\nline'.repeat(80)}\nthe falcon` : ''}`;
    const found = await openFind(60, {}, body);
    const { element } = found;
    await openBar(found);
    typeWords(element, 'falcon');
    await counts(element, '1 of 1');
    await until(() => {
      const [range] = CSS.highlights.get('revampd-find') ?? [];
      const match = (range as Range | undefined)?.getBoundingClientRect();
      const view = element.shadowRoot!.querySelector('.scroller')!.getBoundingClientRect();
      return match !== undefined && match.top >= view.top && match.bottom <= view.bottom;
    });
  });

  it('counts what comes meanwhile with the next search', async () => {
    const found = await openFind();
    const { element, host } = found;
    await openBar(found);
    typeWords(element, 'falcon');
    await counts(element, '1 of 30');
    fill(host.api, element.ticketId, 1, () => 'Another falcon');
    pressKey(element, 'Enter');
    await counts(element, '2 of 30');
    pressKey(element, 'Escape');
    await openBar(found);
    expect(element.field.value, 'the words of before').to.equal('falcon');
    expect([element.field.selectionStart, element.field.selectionEnd]).to.deep.equal([0, 6]);
    expect(countOf(element)).to.equal('');
    pressKey(element, 'Enter');
    await counts(element, '1 of 31');
  });

  it('says where nothing is found, and its buttons keep their focus', async () => {
    const said = overhear();
    const found = await openFind();
    const { element } = found;
    await openBar(found);
    typeWords(element, 'albatross');
    await counts(element, 'No matches');
    await until(() => said.some(({ text }) => text === 'No matches'));
    const [next] = element.shadowRoot!.querySelectorAll<HTMLButtonElement>('.find-way');
    expect(next!.ariaDisabled).to.equal('true');
    next!.focus();
    next!.click();
    await element.updateComplete;
    expectFocus(next);
    expect(element.gone).to.deep.equal([]);
    pressKey(element, 'Escape');
    expectFocus(element.button, 'there is no match to go to');
  });
});

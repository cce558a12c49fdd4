import { expect } from '@open-wc/testing';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { counts, marked, openBar, openFind, pressKey, typeWords, type Found } from '../../../test/find-page.ts';
import { placesOf } from './bar/word-places.ts';

const colourIn = (entry: Element): string =>
  getComputedStyle(entry.querySelector('.body')!, '::highlight(revampd-find)').backgroundColor;

async function search(words: string, count = 300): Promise<Found> {
  const found = await openFind(count);
  await openBar(found);
  typeWords(found.element, words);
  await until(() => marked().length > 0);
  return found;
}

describe('marks of found words', () => {
  it('are on every place of the words in the entry, in the root’s own colours', async () => {
    const { element } = await search('falcon nu');
    expect(marked()).to.deep.equal(['Nu', 'FALCON']);
    expect(colourIn(element.article(309)!)).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('leave the nodes of the entry as they are, and are there again when it is drawn anew', async () => {
    const { element } = await search('falcon');
    const text = element.article(309)!.querySelector('.body')!.textContent;
    expect(text).to.equal('Number 300: the FALCON landed');
    expect(element.article(309)!.querySelector('mark')).to.equal(null);
    element.mood = 1;
    element.requestUpdate();
    await until(() => element.article(309)!.querySelector('.body span') !== null);
    await until(() => marked().length === 1);
    const [range] = CSS.highlights.get('revampd-find')!;
    expect((range as Range).startContainer.parentElement!.localName).to.equal('span');
  });

  it('are there again when the entry was out of the view and comes back', async () => {
    const { element } = await search('falcon');
    await element.feed.open(1);
    await until(() => marked().length === 0);
    await element.feed.open(309);
    await until(() => marked().length === 1);
  });

  it('go with the next match, with another word, and with the bar', async () => {
    const { element } = await search('falcon');
    pressKey(element, 'Enter');
    await until(() => marked().length === 1 && element.article(299)!.contains(startOfMark()));
    typeWords(element, 'fal');
    expect(marked()).to.deep.equal([]);
    await counts(element, '1 of 30');
    await until(() => marked().length === 1);
    pressKey(element, 'Escape');
    expect(CSS.highlights.has('revampd-find')).to.equal(false);
  });

  it('go with the element', async () => {
    const { element } = await search('falcon');
    element.remove();
    expect(CSS.highlights.has('revampd-find')).to.equal(false);
  });

  it('are none where the browser has no such thing; the match comes into view all the same', async () => {
    const own = Object.getOwnPropertyDescriptor(CSS, 'highlights')!;
    delete (CSS as { highlights?: unknown }).highlights;
    try {
      const found = await openFind();
      await openBar(found);
      typeWords(found.element, 'cafe');
      await counts(found.element, '1 of 1');
      await until(() => found.element.article(66) !== null);
      pressKey(found.element, 'Escape');
      await found.element.updateComplete;
    } finally {
      Object.defineProperty(CSS, 'highlights', own);
    }
  });

  const rows: readonly (readonly [words: string, text: string, found: readonly string[]])[] = [
    ['cafe', 'The Café and the cafe\u0301s', ['Café', 'cafe\u0301']],
    ['STRASSE', 'Hauptstraße 7', ['straße']],
    ['s', 'Maß', ['ß']],
    ['two one', 'one, two; One', ['one', 'two', 'One']],
    ['ab bc', 'abc', ['abc']],
    ['سلام', 'قال سَلَامٌ ثم', ['سَلَامٌ']],
    ['🙂', 'so 🙂 good', ['🙂']],
    ['ﬁ', 'find', ['fi']],
    ['', 'nothing', []],
    ['no', 'nothing', ['no']],
    ['x', 'nothing', []],
  ];
  for (const [words, text, wanted] of rows)
    it(`“${words}” stands in “${text}” as the search finds it`, () => {
      expect(placesOf(words, text).map(([from, to]) => text.slice(from, to))).to.deep.equal(wanted);
    });
});

const startOfMark = (): Node => ([...CSS.highlights.get('revampd-find')!][0] as Range).startContainer;

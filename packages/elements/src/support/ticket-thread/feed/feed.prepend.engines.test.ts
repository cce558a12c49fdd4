import { expect } from '@open-wc/testing';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { DANA, TOM } from '../../../../../core/src/test/desk.ts';
import { bodyOf, focusEntry, frame, mountFeed, readIn, scrollTo, topIn, type Scene } from '../../../test/feed-scene.ts';

/** Loads a page above, and answers how far an entry moved at most until all of it had come to rest. */
async function prepend({ thread, ...scene }: Scene, reading: number): Promise<number> {
  const before = topIn(scene as Scene, reading);
  const { first } = thread.window!;
  await thread.loadOlder();
  await until(() => thread.window!.first < first);
  let most = 0;
  for (let turn = 0; turn < 4; turn += 1) {
    most = Math.max(most, Math.abs(topIn(scene as Scene, reading) - before));
    await frame();
  }
  return Math.max(most, Math.abs(topIn(scene as Scene, reading) - before));
}

describe('feed: what comes above', function () {
  // Hundreds of frames.
  this.timeout(60_000);

  it('THR-5 ten pages of mixed heights above what one reads move it by 2 pixels at most', async () => {
    const scene = await mountFeed(700);
    await scrollTo(scene, 900);
    const { first } = scene.thread.window!;
    const reading = readIn(scene);
    for (let page = 0; page < 10; page += 1) expect(await prepend(scene, reading)).to.be.at.most(2);
    expect(scene.thread.window!.first).to.equal(first - 500);
    // The same heights that the rows have when they are all there: the place is right, and not only still.
    expect(scene.element.articles.length).to.be.at.most(120);
  });

  it('THR-5 who scrolls up through ten pages goes as far as they scroll, and no further', async () => {
    const scene = await mountFeed(560);
    let steps = 0;
    let most = 0;
    while (scene.scroller.scrollTop >= 300 || scene.thread.window!.first > 1) {
      await until(() => scene.thread.window!.older.status !== 'loading');
      const reading = readIn(scene);
      const before = topIn(scene, reading);
      const from = scene.scroller.scrollTop;
      scene.scroller.scrollTop = Math.max(0, from - 300);
      const by = from - scene.scroller.scrollTop;
      await frame();
      // What is held may have been scrolled out below by a tall one.
      if (scene.element.article(reading)) most = Math.max(most, Math.abs(topIn(scene, reading) - before - by));
      steps += 1;
    }
    expect(steps).to.be.at.least(150);
    expect(most).to.be.at.most(2);
    expect(scene.thread.window!.first).to.equal(1);
  });

  it('Thread 14: through ten pages the focused entry is the same node in the same place, and has focus', async () => {
    const scene = await mountFeed(620);
    await scrollTo(scene, 1200);
    const reading = readIn(scene);
    await focusEntry(scene, reading);
    const node = scene.element.article(reading);
    for (let page = 0; page < 10; page += 1) expect(await prepend(scene, reading)).to.be.at.most(2);
    expect(scene.element.article(reading)).to.equal(node);
    expect(scene.element.shadowRoot!.activeElement).to.equal(node);
  });

  it('THR-5 an entry above that grows, and another width, move what one reads by 2 pixels at most', async () => {
    const scene = await mountFeed(60, 'newest', (turn) => `${bodyOf(turn)} ${'and so on '.repeat(turn % 9)}`);
    await scrollTo(scene, 1500);
    const reading = readIn(scene);
    const before = topIn(scene, reading);
    const above = scene.element.articles.find((article) => article.getBoundingClientRect().bottom < 0)!;
    await until(() => scene.element.feed.inUse.part !== undefined);
    // As by a font, or by what an entry draws in itself.
    above.querySelector('p')!.style.setProperty('padding-block', '37px');
    await frame();
    expect(topIn(scene, reading)).to.be.closeTo(before, 2);
    for (const width of ['250px', '640px', '400px']) {
      scene.element.style.setProperty('width', width);
      await frame();
      await frame();
      expect(topIn(scene, reading), width).to.be.closeTo(before, 2);
    }
  });

  it('THR-5 a change of an entry above that comes live moves nothing', async () => {
    const scene = await mountFeed(60);
    scene.thread.subscribe(() => {});
    await scrollTo(scene, 1500);
    const reading = readIn(scene);
    const before = topIn(scene, reading);
    const above = scene.element.articles.find((article) => article.getBoundingClientRect().bottom < 0)!;
    const sequence = Number(above.dataset['sequence']);
    const entry = scene.thread.entry(sequence)! as never as { body: string; version: number };
    const drawn = scene.element.drawn.get(sequence)!;
    scene.thread.noteEntry({ ...entry, version: entry.version + 1, body: `${entry.body}\nmore\nand more` } as never);
    await until(() => scene.element.drawn.get(sequence) === drawn + 1);
    await frame();
    expect(topIn(scene, reading)).to.be.closeTo(before, 2);
  });

  it('What comes behind the newest moves nobody who reads further up, or has focus there', async () => {
    const scene = await mountFeed(60);
    await scrollTo(scene, 1500);
    const reading = readIn(scene);
    const before = topIn(scene, reading);
    scene.thread.noteEntry(await scene.desk.write(TOM, 'Are you there?'));
    await until(() => scene.thread.window!.last === 61);
    await frame();
    expect(topIn(scene, reading)).to.equal(before);
    expect(scene.element.feed.isAtNewest).to.equal(false);

    await scene.element.feed.open('newest');
    await focusEntry(scene, 60);
    const focused = topIn(scene, 60);
    scene.thread.noteEntry(await scene.desk.write(DANA, bodyOf(5)));
    await frame();
    expect(topIn(scene, 60)).to.equal(focused);
  });
});

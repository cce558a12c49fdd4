import { expect } from '@open-wc/testing';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { DANA, TOM } from '../../../../../core/src/test/desk.ts';
import { frame, mountFeed, scrollTo, type Scene } from '../../../test/feed-scene.ts';
import { holdTime, settled } from '../../../test/page-clock.ts';

/** The marks that reached the platform. */
const marks = ({ desk }: Scene): number[] =>
  desk.requests.filter(({ path }) => path.endsWith('/read')).map(({ body }) => body.last_read_sequence);
/** The code that watches is there, and has seen what is in view. */
const isWatched = async ({ element }: Scene): Promise<void> => {
  await until(() => element.feed.inUse.part !== undefined);
  await frame();
  await frame();
};
const lines = (turn: number): string => Array.from({ length: 4 }, (_, line) => `${turn}.${line}`).join('\n');

describe('feed: what was seen', () => {
  it('THR-4 marks what was at least half in view for a second, and not what is below', async () => {
    const scene = await mountFeed(60, 10, lines);
    await isWatched(scene);
    const view = scene.scroller.getBoundingClientRect();
    const inView = scene.element.articles.filter((article) => {
      const { top, bottom, height } = article.getBoundingClientRect();
      return Math.min(bottom, view.bottom) - Math.max(top, view.top) >= height / 2;
    });
    const highest = Number(inView.at(-1)!.dataset['sequence']);
    expect(scene.element.articles.length).to.be.above(inView.length);
    await until(() => marks(scene).length > 0);
    expect(marks(scene)).to.deep.equal([highest]);
    await until(async () => (await scene.desk.ticket()).viewer_state.last_read_sequence === highest);
  });

  it('THR-4 marks nothing that was gone within a second', async () => {
    const scene = await mountFeed(40, 1, lines);
    await isWatched(scene);
    const clock = holdTime();
    await scrollTo_(scene, scene.scroller.scrollHeight);
    await clock.advance(900);
    await scrollTo_(scene, 0);
    await clock.advance(900);
    expect(marks(scene).every((mark) => mark < 30)).to.equal(true);
    await scrollTo_(scene, scene.scroller.scrollHeight);
    await clock.advance(1_100);
    clock.release();
    await until(() => marks(scene).at(-1) === 40);
  });

  it('THR-4 marks nothing under a modal of the page, and marks it when that is gone', async () => {
    const scene = await mountFeed(20, null, lines);
    const modal = document.createElement('dialog');
    modal.textContent = 'Are you sure?';
    document.body.append(modal);
    modal.showModal();
    const clock = holdTime();
    await scene.element.feed.open('newest');
    await scene.element.updateComplete;
    await clock.advance(200);
    await until(() => scene.element.feed.inUse.part !== undefined);
    await frameOf();
    for (let second = 0; second < 5; second += 1) {
      await clock.advance(1_100);
      await frameOf();
    }
    expect(marks(scene)).to.deep.equal([]);
    modal.remove();
    for (let second = 0; second < 3; second += 1) {
      await frameOf();
      await clock.advance(1_100);
    }
    clock.release();
    await until(() => marks(scene).at(-1) === 20);
  });

  it('THR-4 marks nothing in a hidden tab, and marks it once the tab is seen', async () => {
    const scene = await mountFeed(20, null, lines);
    let state = 'hidden';
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    try {
      const clock = holdTime();
      await scene.element.feed.open('newest');
      await scene.element.updateComplete;
      await clock.advance(200);
      await until(() => scene.element.feed.inUse.part !== undefined);
      for (let second = 0; second < 4; second += 1) {
        await frameOf();
        await clock.advance(1_100);
      }
      expect(marks(scene)).to.deep.equal([]);
      state = 'visible';
      for (let second = 0; second < 3; second += 1) {
        await frameOf();
        await clock.advance(1_100);
      }
      clock.release();
      await until(() => marks(scene).at(-1) === 20);
    } finally {
      delete (document as { visibilityState?: unknown }).visibilityState;
    }
  });

  it('THR-4 marked unread, what stays on screen isn’t read again until one comes back', async () => {
    const scene = await mountFeed(12, 'newest', lines);
    await isWatched(scene);
    await until(() => marks(scene).at(-1) === 12);
    scene.thread.markUnread(9);
    await until(() => marks(scene).at(-1) === 8);
    await scrollTo(scene, 0);
    await scrollTo(scene, scene.scroller.scrollHeight);
    const clock = holdTime();
    await frameOf();
    await clock.advance(3_000);
    expect(marks(scene).at(-1)).to.equal(8);
    await scene.element.feed.open('newest');
    for (let second = 0; second < 3; second += 1) {
      await frameOf();
      await clock.advance(1_100);
    }
    clock.release();
    await until(() => marks(scene).at(-1) === 12);
  });

  it('what others write counts as new until it was seen', async () => {
    const scene = await mountFeed(40, 'newest', lines);
    await isWatched(scene);
    await until(() => marks(scene).at(-1) === 40);
    await scrollTo(scene, 0);
    scene.thread.noteEntry(await scene.desk.write(TOM, 'One'));
    scene.thread.noteEntry(await scene.desk.write(DANA, 'Own'));
    expect(scene.thread.newCount).to.equal(1);
    await scrollTo(scene, scene.scroller.scrollHeight);
    await until(() => scene.thread.newCount === 0);
  });
});

/** Two frames, which come though the page's time is held. */
const frameOf = async (): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) await new Promise(requestAnimationFrame);
  await settled();
};
const scrollTo_ = async ({ scroller }: Scene, top: number): Promise<void> => {
  scroller.scrollTop = top;
  await frameOf();
};

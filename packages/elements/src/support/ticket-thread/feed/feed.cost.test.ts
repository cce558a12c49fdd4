import { expect } from '@open-wc/testing';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { TOM } from '../../../../../core/src/test/desk.ts';
import { frame, mountFeed, scrollTo, type Scene } from '../../../test/feed-scene.ts';

const MANY = 10_000;
const total = ({ element }: Scene): number => [...element.drawn.values()].reduce((sum, one) => sum + one, 0);
/** The whole thread is loaded, a page at a time. */
async function loadAll({ thread }: Scene): Promise<void> {
  while (thread.window!.first > 1) {
    await thread.loadOlder();
    await until(() => thread.window!.older.status !== 'loading');
  }
}

describe('feed: what it costs', function () {
  // Ten thousand messages are written first.
  this.timeout(120_000);

  it('TIC-10 10,000 entries: opened at the newest by one page, few articles, and each tells its place of 10,000', async () => {
    const scene = await mountFeed(MANY, 'newest');
    expect(scene.desk.requests.filter(({ path }) => path.endsWith('/thread')).length).to.equal(1);
    expect(scene.element.articles.length).to.be.within(2, 60);
    const last = scene.element.article(MANY)!;
    expect(last.getAttribute('aria-posinset')).to.equal('10000');
    expect(last.getAttribute('aria-setsize')).to.equal('10000');
    expect(total(scene)).to.be.at.most(60);
    await loadAll(scene);
    await scrollTo(scene, scene.scroller.scrollTop - 100_000);
    expect(scene.element.articles.length).to.be.within(2, 120);
    await scene.element.feed.open('newest');

    // Its button is gone, and the view is higher. One live message draws one article, and touches no other.
    for (let turn = 0; turn < 4; turn += 1) await frame();
    let before = total(scene);
    const changed = new Set<Node>();
    const observer = new MutationObserver((records) => {
      for (const { target, type } of records) if (type !== 'attributes') changed.add(target);
    });
    observer.observe(scene.element.renderRoot.querySelector('[role=feed]')!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    scene.thread.noteEntry(await scene.desk.write(TOM, 'One more'));
    await frame();

    expect(total(scene)).to.equal(before + 1);
    expect(scene.element.article(MANY)!.getAttribute('aria-setsize')).to.equal('10001');
    expect([...changed].filter((node) => node instanceof Element && node.role === 'article')).to.deep.equal([
      scene.element.article(MANY + 1),
    ]);

    // So does a change of one, as long as it is no shorter.
    before = total(scene);
    const entry = scene.thread.entry(MANY)! as never as { version: number; body: string };
    const body = entry.body.replaceAll('.', ':');
    scene.thread.noteEntry({ ...entry, version: entry.version + 1, body } as never);
    await frame();
    expect(total(scene)).to.equal(before + 1);
    observer.disconnect();

    // 300 pixels a frame: what is drawn is what came into view, once each, and the view is never empty.
    before = total(scene);
    let least = Number.POSITIVE_INFINITY;
    const steps = 100;
    for (let step = 0; step < steps; step += 1) {
      await scrollTo(scene, scene.scroller.scrollTop - 300);
      const view = scene.scroller.getBoundingClientRect();
      const boxes = scene.element.articles.map((article) => article.getBoundingClientRect());
      least = Math.min(least, view.top - boxes[0]!.top, boxes.at(-1)!.bottom - view.bottom);
      expect(boxes.length).to.be.at.most(120);
    }
    expect(least).to.be.at.least(0);
    const passed = MANY + 1 - Number(scene.element.articles[0]!.dataset['sequence']);
    expect(total(scene) - before).to.be.at.most(passed * 1.02);
  });

  it('draws all anew where what every entry depends on is another, each in its own node', async () => {
    const small = await mountFeed(30, 'newest');
    const before = small.element.articles;
    const drawn = total(small);
    small.element.mood = 'de';
    await small.element.updateComplete;
    expect(total(small)).to.equal(drawn + before.length);
    expect(small.element.articles).to.deep.equal(before);
    // And for nothing else that the host renders for.
    small.element.requestUpdate();
    await small.element.updateComplete;
    expect(total(small)).to.equal(drawn + before.length);
  });
});

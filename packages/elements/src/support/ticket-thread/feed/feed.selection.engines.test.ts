import { expect } from '@open-wc/testing';
import { frame, mountFeed, scrollTo, type Scene } from '../../../test/feed-scene.ts';
import { until } from '../../../../../core/src/test/fake-timers.ts';

type Ends = Pick<Range, 'startContainer' | 'startOffset' | 'endContainer' | 'endOffset'>;
type Root = ShadowRoot & { getSelection?(): Selection };
type Composed = Selection & { getComposedRanges(options: object): Ends[] };

/** What is selected, as each engine tells of it through a shadow root. */
const selected = ({ element }: Scene): Ends => {
  const root = element.shadowRoot as Root;
  return (
    root.getSelection?.().getRangeAt(0) ?? (getSelection() as Composed).getComposedRanges({ shadowRoots: [root] })[0]!
  );
};

describe('feed: text that is selected', () => {
  it('Pointer: it stays selected whatever is drawn anew and wherever one scrolls, as long as it is', async () => {
    const scene = await mountFeed(300);
    await until(() => scene.element.feed.inUse.part !== undefined);
    const node = scene.element.article(298)!;
    const [from, to] = [298, 299].map((sequence) => {
      const walker = document.createTreeWalker(
        scene.element.article(sequence)!.querySelector('.body')!,
        NodeFilter.SHOW_TEXT,
      );
      return walker.nextNode()!;
    }) as [Node, Node];
    getSelection()!.setBaseAndExtent(from, 1, to, 2);
    const isStill = (): boolean => {
      const { startContainer, startOffset, endContainer, endOffset } = selected(scene);
      return startContainer === from && startOffset === 1 && endContainer === to && endOffset === 2;
    };
    expect(isStill()).to.equal(true);
    scene.element.feed.refresh(298);
    scene.element.mood = 'de';
    await scene.element.updateComplete;
    await frame();
    expect(scene.element.drawn.get(298)).to.be.above(1);
    expect(isStill()).to.equal(true);
    for (let step = 0; step < 12; step += 1) await scrollTo(scene, Math.max(0, scene.scroller.scrollTop - 900));
    expect(scene.thread.window!.first).to.be.below(251);
    expect(scene.element.article(298)).to.equal(node);
    expect(isStill()).to.equal(true);
    getSelection()!.removeAllRanges();
    await scrollTo(scene, Math.max(0, scene.scroller.scrollTop - 900));
    expect(scene.element.article(298)).to.equal(null);
  });
});

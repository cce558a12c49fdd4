import { expect } from '@open-wc/testing';
import { nearTo } from './aims.ts';
import { gate } from '../../../../../core/src/test/page.ts';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import {
  bodyOf,
  focusEntry,
  frame,
  mountFeed,
  pressKey,
  scrollTo,
  topIn,
  type Scene,
} from '../../../test/feed-scene.ts';

const SHORT = (turn: number): string => `Message ${turn}`;
const TALL = (turn: number): string => (turn === 30 ? bodyOf(7) : SHORT(turn));
/** Of the tall one: two entries are the ticket's own. */
const TALL_AT = 32;

const isWholeIn = (scene: Scene, sequence: number): boolean => {
  const box = scene.element.article(sequence)!.getBoundingClientRect();
  const view = scene.scroller.getBoundingClientRect();
  return box.top >= view.top - 1 && box.bottom <= view.bottom + 1;
};
const stops = ({ element }: Scene): HTMLElement[] =>
  [...element.scroller.querySelectorAll<HTMLElement>('*')].filter((one) => one.tabIndex >= 0);
const activeText = ({ element }: Scene): string | undefined =>
  element.shadowRoot!.activeElement?.textContent?.trim().slice(0, 40);

describe('feed: keys', () => {
  it('THR-8 Thread 2: the list is one stop, whatever stands in it and wherever one is', async () => {
    const scene = await mountFeed(40, 'newest', SHORT);
    expect(stops(scene)).to.deep.equal([scene.element.article(40)]);
    expect(scene.scroller.tabIndex).to.equal(-1);
    await focusEntry(scene, 38);
    pressKey(scene.element, 'ArrowUp');
    expect(stops(scene)).to.deep.equal([scene.element.article(37)]);
    // One that is clicked is the stop from then on.
    scene.element.article(36)!.focus();
    expect(stops(scene)).to.deep.equal([scene.element.article(36)]);
    // Who leaves comes back to it, wherever they have scrolled.
    scene.element.renderRoot.querySelector('textarea')!.focus();
    await scrollTo(scene, 0);
    expect(stops(scene)).to.deep.equal([scene.element.article(36)]);
  });

  it('THR-8 Thread 3: ↓ and ↑ go to the next entry and bring it whole into view', async () => {
    const scene = await mountFeed(40, 'newest', SHORT);
    await focusEntry(scene, 40);
    expect(pressKey(scene.element, 'ArrowDown')).to.equal(false);
    expect(scene.element.focused).to.equal(40);
    for (let sequence = 39; sequence >= 15; sequence -= 1) {
      pressKey(scene.element, 'ArrowUp');
      expect(scene.element.focused).to.equal(sequence);
      expect(isWholeIn(scene, sequence), `${sequence}`).to.equal(true);
    }
    for (let sequence = 16; sequence <= 40; sequence += 1) {
      pressKey(scene.element, 'ArrowDown');
      expect(scene.element.focused).to.equal(sequence);
      expect(isWholeIn(scene, sequence), `${sequence}`).to.equal(true);
    }
  });

  it('THR-8 Thread 3: PageUp and PageDown go one view further, Home to the first entry of the ticket, End to the newest', async () => {
    const scene = await mountFeed(300, 'newest', SHORT);
    await focusEntry(scene, 300);
    const view = scene.scroller.clientHeight;
    pressKey(scene.element, 'PageUp');
    const up = scene.element.focused!;
    // The one that begins a view further up, or covers that place.
    expect(topIn(scene, 300) - topIn(scene, up)).to.be.at.least(view);
    expect(topIn(scene, 300) - topIn(scene, up + 1)).to.be.below(view);
    expect(isWholeIn(scene, up)).to.equal(true);
    pressKey(scene.element, 'PageDown');
    expect(scene.element.focused).to.be.closeTo(300, 1);
    expect(isWholeIn(scene, scene.element.focused!)).to.equal(true);

    expect(scene.thread.window!.first).to.be.above(1);
    pressKey(scene.element, 'Home');
    // What was there stays, and focus in it, until the beginning has come.
    expect(scene.element.focused).to.be.closeTo(300, 1);
    await until(() => scene.element.focused === 1);
    expect(isWholeIn(scene, 1)).to.equal(true);
    pressKey(scene.element, 'PageUp');
    expect(scene.element.focused).to.equal(1);
    pressKey(scene.element, 'ArrowUp');
    expect(scene.element.focused).to.equal(1);
    pressKey(scene.element, 'End');
    await until(() => scene.element.focused === 300);
    expect(isWholeIn(scene, 300)).to.equal(true);
    expect(scene.element.feed.isAtNewest).to.equal(true);
  });

  it('THR-8 Thread 3: at the loaded edge ↑ and PageUp load, and go on when it has come', async () => {
    const scene = await mountFeed(300, 200, SHORT);
    for (const [key, side] of [
      ['ArrowUp', 'first'],
      ['PageUp', 'first'],
      ['ArrowDown', 'last'],
      ['PageDown', 'last'],
    ] as const) {
      await until(() => ['more', 'end'].includes(scene.thread.window![side === 'first' ? 'older' : 'newer'].status));
      const { opened, open } = gate();
      scene.desk.fate = () => opened as Promise<undefined>;
      const edge = scene.thread.window![side];
      scene.element.feed.aimAt(nearTo(edge, false), true);
      await until(() => scene.element.feed.inUse.part !== undefined);
      pressKey(scene.element, key);
      await frame();
      expect(scene.element.focused, key).to.equal(edge);
      open();
      await until(() => scene.element.focused !== edge);
      expect(scene.element.focused, key).to.equal(side === 'first' ? edge - 1 : edge + 1);
      expect(isWholeIn(scene, scene.element.focused!)).to.equal(true);
    }
  });

  it('THR-8 Thread 4: an entry taller than the view is scrolled by 80 % of it until its end shows, then one goes on', async () => {
    const scene = await mountFeed(60, 'newest', TALL);
    await scene.element.feed.open(TALL_AT - 1, { focus: true });
    await focusEntry(scene, TALL_AT - 1);
    await frame();
    pressKey(scene.element, 'ArrowDown');
    expect(scene.element.focused).to.equal(TALL_AT);
    expect(topIn(scene, TALL_AT)).to.be.closeTo(4, 1);
    const height = scene.scroller.clientHeight;
    const tops: number[] = [topIn(scene, TALL_AT)];
    while (scene.element.focused === TALL_AT) {
      pressKey(scene.element, 'ArrowDown');
      if (scene.element.focused === TALL_AT) tops.push(topIn(scene, TALL_AT));
      await frame();
    }
    const taller = scene.element.article(TALL_AT)!.getBoundingClientRect().height;
    expect(tops.length).to.be.above(2);
    expect(tops[0]! - tops[1]!).to.be.closeTo(height * 0.8, 1);
    expect(tops.at(-1)!).to.be.closeTo(height - taller, 1.5);
    expect(scene.element.focused).to.equal(TALL_AT + 1);
    // And back, from its end to its beginning.
    pressKey(scene.element, 'ArrowUp');
    expect(scene.element.focused).to.equal(TALL_AT);
    expect(topIn(scene, TALL_AT)).to.be.closeTo(height - taller - 4, 1.5);
    while (topIn(scene, TALL_AT) < -1) {
      pressKey(scene.element, 'ArrowUp');
      expect(scene.element.focused).to.equal(TALL_AT);
      await frame();
    }
    expect(topIn(scene, TALL_AT)).to.be.closeTo(0, 1);
    pressKey(scene.element, 'ArrowUp');
    expect(scene.element.focused).to.equal(TALL_AT - 1);
  });

  it('THR-8 Thread 5: Ctrl+End goes to the composer; Ctrl+Home to the button before the list, or to the header', async () => {
    const scene = await mountFeed(5, 'newest', SHORT);
    await focusEntry(scene, 4);
    pressKey(scene.element, 'End', { ctrlKey: true });
    expect(scene.element.shadowRoot!.activeElement!.localName).to.equal('textarea');
    await focusEntry(scene, 4);
    pressKey(scene.element, 'Home', { ctrlKey: true });
    expect(activeText(scene)).to.equal('Ticket');

    const long = await mountFeed(300, 'newest', SHORT);
    await focusEntry(long, 300);
    pressKey(long.element, 'Home', { ctrlKey: true });
    await frame();
    expect(activeText(long)).to.equal('Load older messages');
    const { first } = long.thread.window!;
    // It is pressed, and what it loads comes above; focus goes to what was the first.
    (long.element.shadowRoot!.activeElement as HTMLElement).click();
    await until(() => long.element.focused === first);
    expect(long.thread.window!.first).to.equal(first - 50);
    expect(isWholeIn(long, first)).to.equal(true);
  });

  it('Thread 15: an entry that is scrolled far out keeps its focus and its node, and ↓ goes on from it', async () => {
    const scene = await mountFeed(300);
    await focusEntry(scene, 298);
    const node = scene.element.article(298);
    for (let top = scene.scroller.scrollTop; top > 0 || scene.thread.window!.first > 1; top = scene.scroller.scrollTop)
      await scrollTo(scene, Math.max(0, top - 900));
    expect(scene.element.shadowRoot!.activeElement).to.equal(node);
    expect(scene.element.articles.length).to.be.at.most(120);
    pressKey(scene.element, 'ArrowDown');
    expect(scene.element.focused).to.equal(299);
    expect(isWholeIn(scene, 299)).to.equal(true);
  });

  it('F8: nothing that keys do scrolls the page', async () => {
    const scene = await mountFeed(300, 'newest', SHORT);
    const spacer = document.createElement('div');
    spacer.style.setProperty('height', '3000px');
    scene.element.after(spacer);
    window.scrollTo(0, 120);
    await focusEntry(scene, 300);
    for (const key of ['ArrowUp', 'PageUp', 'PageUp', 'Home', 'End']) {
      pressKey(scene.element, key);
      await until(() => !scene.element.feed.isBusy);
      await frame();
      expect(window.scrollY, key).to.equal(120);
    }
    spacer.remove();
    window.scrollTo(0, 0);
  });
});

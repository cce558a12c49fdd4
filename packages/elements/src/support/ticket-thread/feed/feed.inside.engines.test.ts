import { expect } from '@open-wc/testing';
import { focusEntry, mountFeed, pressKey, type Scene } from '../../../test/feed-scene.ts';

const SHORT = (turn: number): string => `Message ${turn}`;
const activeText = ({ element }: Scene): string | undefined =>
  element.shadowRoot!.activeElement?.textContent?.trim().slice(0, 40);

describe('feed: keys inside an entry', () => {
  it('THR-8 Thread 6: Enter, F2 and → go into an entry, ← → Home End go round in it, Escape back and then to the composer', async () => {
    const scene = await mountFeed(40, 'newest', SHORT);
    await focusEntry(scene, 40);
    for (const key of ['Enter', 'F2', 'ArrowRight']) {
      expect(pressKey(scene.element, key)).to.equal(false);
      expect(activeText(scene)).to.equal('Link');
      expect(pressKey(scene.element, 'Escape')).to.equal(false);
      expect(scene.element.shadowRoot!.activeElement).to.equal(scene.element.article(40));
    }
    expect(pressKey(scene.element, 'ArrowLeft')).to.equal(true);
    pressKey(scene.element, 'Enter');
    for (const [key, text] of [
      ['ArrowRight', 'React'],
      ['ArrowRight', 'Reply'],
      ['ArrowRight', 'Reply'],
      ['ArrowLeft', 'React'],
      ['Home', 'Link'],
      ['ArrowLeft', 'Link'],
      ['End', 'Reply'],
    ] as const) {
      expect(pressKey(scene.element, key)).to.equal(false);
      expect(activeText(scene), key).to.equal(text);
    }
    pressKey(scene.element, 'ArrowUp');
    expect(scene.element.shadowRoot!.activeElement).to.equal(scene.element.article(39));
    // Nothing to press in it: Enter is left to the page.
    expect(pressKey(scene.element, 'Enter')).to.equal(true);
    pressKey(scene.element, 'Escape');
    expect(scene.element.shadowRoot!.activeElement!.localName).to.equal('textarea');
  });

  it('Thread 6: where text runs from right to left, ← goes in and on, → back', async () => {
    const scene = await mountFeed(40, 'newest', SHORT);
    scene.element.dir = 'rtl';
    await focusEntry(scene, 40);
    expect(pressKey(scene.element, 'ArrowRight')).to.equal(true);
    pressKey(scene.element, 'ArrowLeft');
    expect(activeText(scene)).to.equal('Link');
    pressKey(scene.element, 'ArrowLeft');
    expect(activeText(scene)).to.equal('React');
    pressKey(scene.element, 'ArrowRight');
    expect(activeText(scene)).to.equal('Link');
  });

  it('THR-8 Thread 7: Tab from inside an entry leaves the list, since nothing else in it is a stop', async () => {
    const scene = await mountFeed(40, 'newest', SHORT);
    await focusEntry(scene, 40);
    pressKey(scene.element, 'Enter');
    expect(pressKey(scene.element, 'Tab')).to.equal(true);
    const after = [...scene.element.renderRoot.querySelectorAll<HTMLElement>('*')].filter(
      (one) =>
        one.tabIndex >= 0 &&
        scene.element.shadowRoot!.activeElement!.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(after[0]!.localName).to.equal('textarea');
  });

  it('K1 K2: what an input method composes, what has a modifier, and what isn’t of the list is left alone', async () => {
    const scene = await mountFeed(40, 'newest', SHORT);
    await focusEntry(scene, 35);
    expect(pressKey(scene.element, 'ArrowUp', { isComposing: true })).to.equal(true);
    expect(pressKey(scene.element, 'ArrowUp', { keyCode: 229 })).to.equal(true);
    for (const more of [{ altKey: true }, { metaKey: true }, { shiftKey: true }, { ctrlKey: true }])
      expect(pressKey(scene.element, 'ArrowUp', more)).to.equal(true);
    for (const key of ['j', ' ', 'Tab', 'Delete']) expect(pressKey(scene.element, key)).to.equal(true);
    expect(scene.element.focused).to.equal(35);
    // What is heeded isn't heard by the page.
    let heard = 0;
    const listen = (): void => void (heard += 1);
    document.addEventListener('keydown', listen);
    pressKey(scene.element, 'ArrowUp');
    pressKey(scene.element, 'j');
    document.removeEventListener('keydown', listen);
    expect(heard).to.equal(1);
  });
});

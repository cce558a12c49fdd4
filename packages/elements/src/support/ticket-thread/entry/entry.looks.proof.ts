/** Entries in every look: A11-1, targets, narrow boxes, large text, forced colours. */
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { articleOf, open, withTools, type ScratchThread } from '../../../test/entry-page.ts';
import { forceColors } from '../../../test/browser.ts';
import { DARK, LARGE_TEXT, LIGHT, NARROW_WINDOW, resetWindow, TEXT_SPACING, widen } from '../../../test/looks.ts';
import { seen } from '../../../test/mount.ts';
import { whileTimePasses } from '../../../test/under-test.ts';

const VERY_NARROW = { width: 280, height: 700 };

/** A thread with tools, an unsent message, and the choice of reactions open. */
async function everything(locale = 'en'): Promise<ScratchThread> {
  const set = { locale, unreadFrom: { sequence: 7, count: 2 }, addressOf: () => 'https://x' };
  const { element, host } = await withTools(await open('priya', 'T-1482', set));
  host.api.network.faults.set([{ match: { path: '/messages' }, fault: { status: 500 } }]);
  element.thread!.outbox.send({ body: 'Good to hear: https://a.example/x' });
  await whileTimePasses(element, () => articleOf(element, 'Good to hear')?.querySelectorAll('.act').length === 2, 500);
  return element;
}

/** What is wider than the box of the element. */
function overflowing(element: ScratchThread): string[] {
  const box = element.getBoundingClientRect();
  return [...element.shadowRoot!.querySelectorAll('[role=feed] *:not(.hidden, .hidden *, .tip, path)')]
    .filter((one) => {
      const { left, right, width } = one.getBoundingClientRect();
      return width > 0 && (left < box.left - 0.5 || right > box.right + 0.5);
    })
    .map((one) => `${one.localName}.${one.className}`);
}

describe('looks of entries', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  afterEach(async () => {
    await forceColors(false);
    await resetWindow();
  });

  for (const locale of ['en', 'ar'])
    it(`A11-1 axe finds nothing in light, dark, 320 px and with wider text, nor with the menu open: ${locale}`, async function () {
      this.timeout(60_000);
      const element = await everything(locale);
      for (const look of [LIGHT, DARK, NARROW_WINDOW, TEXT_SPACING]) {
        await look.wear(element);
        await expect(element).to.be.accessible();
        await look.takeOff(element);
      }
      articleOf(element, '11:31').querySelector<HTMLElement>('.tool.add')!.click();
      await seen(element, (root) => root.querySelector('[role=menu]:popover-open'));
      await expect(element).to.be.accessible();
    });

  it('A11-1 axe finds nothing where the viewer may only read', async () => {
    const { element } = await withTools(await open('noor'));
    await expect(element).to.be.accessible();
  });

  it('A11-2 targets are 24 px at least, also in the menu', async () => {
    const element = await everything();
    articleOf(element, '11:31').querySelector<HTMLElement>('.tool.add')!.click();
    await seen(element, (root) => root.querySelector('[role=menu]:popover-open'));
    const small = [...element.shadowRoot!.querySelectorAll('[role=feed] button')].filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      return width < 24 || height < 24;
    });
    expect(small.map((one) => one.className)).to.deep.equal([]);
  });

  for (const locale of ['en', 'de', 'ar'])
    it(`LOK-4 nothing is wider than its box, 280 px wide and with text of twice the size: ${locale}`, async () => {
      const element = await everything(locale);
      await widen(element, VERY_NARROW);
      expect(overflowing(element)).to.deep.equal([]);
      await LARGE_TEXT.wear(element);
      expect(overflowing(element)).to.deep.equal([]);
    });

  it('the organization stands under the name in a narrow box, beside it in a wide one', async () => {
    const { element } = await open('priya');
    const below = (): boolean => {
      const by = articleOf(element, 'Since this morning').querySelector('.by')!;
      const [author, organization] = ['.author', '.organization'].map((part) =>
        by.querySelector(part)!.getBoundingClientRect(),
      );
      return organization!.top >= author!.bottom - 2;
    };
    expect(below()).to.equal(false);
    await widen(element, VERY_NARROW);
    expect(below()).to.equal(true);
  });

  it('in forced colours bubbles and avatars have edges, and own reactions stand out', async () => {
    const { element } = await withTools(await open('dana'));
    await forceColors(true);
    const root = element.shadowRoot!;
    for (const part of ['.bubble', '.avatar', '.pill', '.tile'])
      expect(getComputedStyle(root.querySelector(part)!).borderTopWidth, part).to.equal('1px');
    expect(getComputedStyle(root.querySelector('.pill[aria-pressed=true]')!).outlineStyle).to.equal('solid');
    expect(getComputedStyle(root.querySelector('.pill[aria-pressed=false]')!).outlineStyle).to.equal('none');
  });
});

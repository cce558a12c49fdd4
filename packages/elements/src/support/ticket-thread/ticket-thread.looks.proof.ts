/** A thread in every width, language and size of text, in whatever box, and while it loads: LOK-1, LOK-4. */
import { expect } from '@open-wc/testing';
import { cutOf } from '../../test/cut.ts';
import { reflowed, resetWindow, widen } from '../../test/looks.ts';
import { createHost, inside } from '../../test/mount.ts';
import { shiftDuring } from '../../test/shift.ts';
import { THREAD } from '../../test/thread.ts';
import { ready, TICKETS, used } from '../../test/thread-states.ts';
import { holdCalls, mountTag } from '../../test/under-test.ts';
import { person } from '../../test/wallet-states.ts';
import type { RevampdElement } from '../../element/revampd-element.ts';

/** A page whose thread hasn't been answered, with paragraphs of the host's below. */
async function open(width: number, set: object = {}): Promise<{ element: RevampdElement; answer: () => void }> {
  const host = createHost(person('priya'));
  const answer = holdCalls(host, '/tickets/');
  const element = await mountTag(host, THREAD.tag, { ticketId: TICKETS.escalated, ...set });
  const paragraph = document.createElement('p');
  paragraph.textContent = 'The page goes on. '.repeat(900);
  element.closest('revampd-provider')!.parentElement!.append(paragraph);
  await widen(element, { width, height: 1000 });
  return { element, answer };
}

const WIDTHS = [280, 320, 480, 700, 1040, 1600];

describe('LOK-1 the thread keeps its height', () => {
  afterEach(resetWindow);

  const threads: [what: string, set: object][] = [
    ['unread', {}],
    ['closed', { ticketId: TICKETS.closed }],
    ['in German', { locale: 'de' }],
  ];
  for (const [what, set] of threads) {
    for (const width of [900, 560, 320]) {
      it(`LOK-1 what is around shifts by 0.02 at most from skeleton to content: ${what}, ${width} px`, async () => {
        const { element, answer } = await open(width, set);
        const { height } = element.getBoundingClientRect();
        const shift = await shiftDuring(async () => {
          answer();
          await ready(element);
          await reflowed(element);
        });
        expect(shift).to.be.at.most(0.02);
        expect(element.getBoundingClientRect().height).to.equal(height);
      });
    }
  }
});

describe('LOK-4 nothing of a thread is cut off or reaches over the edge', () => {
  afterEach(resetWindow);

  for (const locale of ['en', 'de', 'ar']) {
    for (const fontSize of ['14px', '28px']) {
      it(`LOK-4 from 280 px to 1,600 px: ${locale}, text of ${fontSize}`, async () => {
        const { element, answer } = await open(900, { locale });
        answer();
        await used(element);
        element.style.setProperty('--revampd-font-size', fontSize);
        for (const width of WIDTHS) {
          // Large text in the narrowest box is a word a line.
          if (fontSize === '28px' && width < 560) continue;
          await widen(element, { width, height: 900 });
          expect(cutOf(element), `${width} px`).to.deep.equal([]);
        }
      });
    }
  }

  /** How the page holds it, and how high that makes it. */
  const boxes: [what: string, css: string, height: number | undefined][] = [
    ['a grid', 'display: grid; grid-template-columns: 1fr 1fr', undefined],
    ['a flexible column of 500 px', 'display: flex; flex-direction: column; height: 500px', 500],
    ['a table', 'display: table; width: 100%', undefined],
    ['a box that finds its own width', 'width: fit-content', undefined],
    ['a box of 640 px that it fills', 'height: 640px', 640],
  ];
  for (const [what, css, height] of boxes) {
    it(`LOK-4 it has room to read and write in ${what}`, async () => {
      const { element, answer } = await open(900);
      const box = element.parentElement!;
      box.setAttribute('style', css);
      if (height !== undefined) element.style.setProperty('height', '100%');
      answer();
      await used(element);
      await reflowed(element);
      expect(cutOf(element)).to.deep.equal([]);
      const [whole, log, composer] = ['[part~=base]', '.scroller', '[part=composer]'].map((one) =>
        inside(element, one).getBoundingClientRect(),
      );
      expect(element.getBoundingClientRect().width).to.be.at.least(280);
      if (height !== undefined) expect(element.getBoundingClientRect().height).to.equal(height);
      expect(log!.height).to.be.at.least(100);
      expect(composer!.bottom).to.be.at.most(whole!.bottom);
      expect(whole!.bottom).to.be.closeTo(element.getBoundingClientRect().bottom, 1);
    });
  }
});

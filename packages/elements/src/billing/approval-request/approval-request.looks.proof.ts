/** A card of a request in every width, language and size of text, and while it loads: LOK-1, LOK-4. */
import { expect } from '@open-wc/testing';
import { APPROVAL } from '../../test/approval.ts';
import { ready, REQUESTS } from '../../test/approval-states.ts';
import { cutOf } from '../../test/cut.ts';
import { reflowed, resetWindow, widen } from '../../test/looks.ts';
import { createHost } from '../../test/mount.ts';
import { shiftDuring } from '../../test/shift.ts';
import { holdCalls, mountTag } from '../../test/under-test.ts';
import { person } from '../../test/wallet-states.ts';
import type { RevampdElement } from '../../element/revampd-element.ts';

/** A page whose request hasn't been answered, with paragraphs of the host's below. */
async function open(
  width: number,
  set: object,
  user = 'dana',
): Promise<{ element: RevampdElement; answer: () => void }> {
  const host = createHost(person(user));
  const answer = holdCalls(host, '/approval-requests/');
  const element = await mountTag(host, APPROVAL.tag, { requestId: REQUESTS.plan, ...set });
  const paragraph = document.createElement('p');
  paragraph.textContent = 'The page goes on. '.repeat(900);
  element.closest('revampd-provider')!.parentElement!.append(paragraph);
  await widen(element, { width, height: 1000 });
  return { element, answer };
}

const WIDTHS = [280, 320, 480, 700, 1040, 1600];

describe('LOK-1 the skeleton keeps the height', () => {
  afterEach(resetWindow);

  const cards: [what: string, set: object, user?: string][] = [
    ['a plan', {}],
    ['a charge', { requestId: REQUESTS.charge }],
    ['one that was approved', { requestId: REQUESTS.approved }],
    ['one that was withdrawn', { requestId: REQUESTS.withdrawn }, 'tom'],
    ['in German', { locale: 'de' }],
  ];
  for (const [what, set, user] of cards) {
    for (const width of [900, 560, 320]) {
      it(`LOK-1 what is around shifts by 0.02 at most from skeleton to content: ${what}, ${width} px`, async () => {
        const { element, answer } = await open(width, set, user);
        const shift = await shiftDuring(async () => {
          answer();
          await ready(element);
          await reflowed(element);
        });
        expect(shift).to.be.at.most(0.02);
      });
    }
  }
});

describe('LOK-4 nothing is cut off or reaches over the edge', () => {
  afterEach(resetWindow);

  for (const locale of ['en', 'de', 'ar']) {
    for (const fontSize of ['14px', '28px']) {
      it(`LOK-4 from 280 px to 1,600 px: ${locale}, text of ${fontSize}`, async () => {
        const { element, answer } = await open(900, { locale });
        answer();
        await ready(element);
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
});

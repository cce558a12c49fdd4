/** What follows on a page stays where it is when a wallet's skeleton goes (LOK-1). */
import { expect } from '@open-wc/testing';
import type { Wallet } from '@revampd/core';
import type { RevampdElement } from '../../element/revampd-element.ts';
import { pressIn } from '../../test/control.ts';
import { expectNone } from '../../test/focus.ts';
import { reflowed, resetWindow, widen } from '../../test/looks.ts';
import { createHost, inside, seen, textOf, type Host } from '../../test/mount.ts';
import { shiftDuring } from '../../test/shift.ts';
import { holdCalls, mountTag } from '../../test/under-test.ts';
import { person, ready } from '../../test/wallet-states.ts';
import { WALLET } from '../../test/wallet.ts';

/** A page with a wallet whose first read hasn't been answered. */
interface Page {
  readonly seat?: string;
  /** How many entries there are. */
  readonly entries?: number;
  readonly pageSize?: number;
  readonly width?: number;
  readonly locale?: string;
  readonly fontSize?: string;
  /** A paragraph stands beside the wallet, level with its middle, and another below. */
  readonly isBeside?: boolean;
}

const SEATS: Record<string, string> = { payer: 'dana', issuer: 'tom', reader: 'marcus', outsider: 'joel' };
/** Entries of the scenario. */
const ALL = 23;
/** Of the window, in pixels. */
const HEIGHT = 1000;

const beside = new CSSStyleSheet();
beside.replaceSync('.beside{display:grid;grid-template-columns:minmax(0,1fr) 180px;align-items:center}');

/** Of all its entries the wallet has the newest only. */
function shorten({ api }: Host, entries: number): void {
  const { fetch } = api;
  Object.assign(api, {
    fetch: async (request: Request) => {
      const response = await fetch(request);
      if (!request.url.includes('/wallet?')) return response;
      const wallet = (await response.json()) as Wallet;
      const data = wallet.entries.data.slice(0, entries);
      const cursor = data.length < entries ? wallet.entries.next_cursor : null;
      const page = { ...wallet.entries, data, next_cursor: cursor, total: entries };
      return Response.json({ ...wallet, entries: page }, { headers: response.headers });
    },
  });
}

/** Opens it, with paragraphs of the host's around the wallet; `answer` lets the wallet be read. */
async function open(page: Page): Promise<{ element: RevampdElement; host: Host; answer: () => void }> {
  const { seat = 'payer', entries = ALL, pageSize = 7, width = 900, locale, fontSize, isBeside } = page;
  const host = createHost(person(SEATS[seat]!));
  if (entries < ALL) shorten(host, entries);
  const answer = holdCalls(host, '/wallet');
  const element = await mountTag(host, WALLET.tag, { ...(page.pageSize && { pageSize }), locale });
  if (fontSize) element.style.setProperty('--revampd-font-size', fontSize);
  const box = element.closest('revampd-provider')!.parentElement!;
  const paragraphs = [50, 900].map((times) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = 'The page goes on. '.repeat(times);
    return paragraph;
  });
  box.append(...paragraphs);
  if (isBeside) box.classList.add('beside');
  await widen(element, { width, height: HEIGHT });
  expect(element.shadowRoot!.querySelectorAll('.skeleton :is(tbody tr, li)').length).to.equal(pageSize);
  return { element, host, answer };
}

const stateIn = (element: RevampdElement): Promise<Element> =>
  seen(element, (root) => root.querySelector('[part=state]'));

describe('LOK-1 the skeleton keeps the height', () => {
  before(() => void document.adoptedStyleSheets.push(beside));
  after(() => void document.adoptedStyleSheets.pop());
  afterEach(resetWindow);
  afterEach(() => scrollTo(0, 0));

  const around = (page: Page, widths: readonly number[], ...entries: number[]): Page[] =>
    widths.flatMap((width) => entries.map((count) => ({ ...page, width, entries: count })));
  const pages: Page[] = [
    ...around({}, [900, 560, 320], 0, 1, 3, 7, ALL),
    ...around({ pageSize: 5 }, [900, 320], 0, 1, ALL),
    ...around({ pageSize: 25 }, [900, 320], 1, ALL),
    ...around({ pageSize: 100 }, [560], 1, ALL),
    ...around({ seat: 'issuer', pageSize: 5 }, [900, 560, 320], ALL),
    ...around({ seat: 'reader', pageSize: 5 }, [320], ALL),
    ...around({ locale: 'ar', pageSize: 5 }, [900, 320], ALL),
    ...around({ locale: 'de', pageSize: 5 }, [560, 320], ALL),
    ...around({ fontSize: '28px', pageSize: 3 }, [900, 560], 1, ALL),
    ...around({ isBeside: true }, [900, 560], 1, ALL),
  ];
  for (const page of pages) {
    const facts = Object.entries({ seat: 'payer', pageSize: 'default', ...page }).map(
      ([name, fact]) => `${name} ${fact}`,
    );
    it(`LOK-1 what is around shifts by 0.02 at most from skeleton to content: ${facts.join(', ')}`, async () => {
      const { element, answer } = await open(page);
      const shift = await shiftDuring(async () => {
        answer();
        await ready(element);
        if (page.entries === 0) await stateIn(element);
        await reflowed(element);
      });
      expectNone(inside(element, '.bone'), 'with its content');
      expect(shift).to.be.at.most(0.02);
    });
  }

  it('LOK-1 what is around shifts by 0.02 at most where the page was scrolled before content came', async () => {
    const { element, answer } = await open({ pageSize: 25, entries: 1 });
    scrollBy(0, element.getBoundingClientRect().bottom - HEIGHT / 2);
    const shift = await shiftDuring(async () => {
      answer();
      await ready(element);
      await reflowed(element);
    });
    expect(scrollY).to.be.greaterThan(0);
    expect(shift).to.be.at.most(0.02);
  });

  for (const [what, seat, fault] of [
    ['a failure', 'payer', { status: 422 }],
    ['what a person without the right is told', 'outsider', undefined],
  ] as const) {
    for (const width of [900, 320]) {
      it(`LOK-1 what is around shifts by 0.02 at most from skeleton to ${what}: ${width} px`, async () => {
        const { element, host, answer } = await open({ seat, width, pageSize: 5 });
        if (fault) host.api.network.faults.set([{ match: { path: '/wallet' }, fault }]);
        const shift = await shiftDuring(async () => {
          answer();
          await stateIn(element);
          await reflowed(element);
        });
        expectNone(inside(element, '.bone'), 'with the state');
        expect(shift).to.be.at.most(0.02);
      });
    }
  }
});

describe('the height of a wallet', () => {
  afterEach(resetWindow);

  const heightOf = (element: RevampdElement): number => inside(element, '[part=base]').getBoundingClientRect().height;
  const footOf = (element: RevampdElement): number => inside(element, '.foot').getBoundingClientRect().top;

  it('leaves the pager where it is on a last page of few rows', async () => {
    const { element, answer } = await open({});
    answer();
    await ready(element);
    const before = footOf(element);
    for (const range of ['8–14', '15–21', '22–23']) {
      await pressIn(element, '.pager button:last-of-type');
      await seen(element, () => textOf(inside(element, '.foot span')).startsWith(range));
    }
    expect(footOf(element)).to.be.closeTo(before, 1);
  });

  it('is the skeleton’s until the element has another width, and then its own', async () => {
    const { element, answer } = await open({ entries: 1 });
    const before = heightOf(element);
    answer();
    await ready(element);
    expect(heightOf(element)).to.be.closeTo(before, 0.1);
    await widen(element, { width: 560, height: HEIGHT });
    expect(heightOf(element)).to.be.lessThan(before - 200);
  });

  it('is the skeleton’s own while it loads, in every width', async () => {
    const { element } = await open({ width: 560 });
    await widen(element, { width: 900, height: HEIGHT });
    const borders = 2;
    expect(heightOf(element)).to.equal(inside(element, '.skeleton').getBoundingClientRect().height + borders);
  });

  it('is that of fewer rows once a page has fewer', async () => {
    const { element, answer } = await open({ pageSize: 10 });
    answer();
    await ready(element);
    const before = heightOf(element);
    Object.assign(element, { pageSize: 5 });
    await seen(element, () => textOf(inside(element, '.foot span') ?? element).startsWith('1–5'));
    expect(heightOf(element)).to.be.lessThan(before - 200);
  });

  it('is never more than a viewport for the skeleton’s sake', async () => {
    const { element, answer } = await open({ pageSize: 100, entries: 1 });
    expect(heightOf(element)).to.be.greaterThan(HEIGHT);
    answer();
    await ready(element);
    expect(heightOf(element)).to.equal(HEIGHT);
  });
});

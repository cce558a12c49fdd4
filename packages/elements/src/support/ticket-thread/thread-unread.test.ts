/** Where one begins to read, what counts as read, and what one reads staying where it is: THR-4, THR-5, TIC-10. */
import { expect } from '@open-wc/testing';
import { browserState } from '../../../../core/src/test/browser-state.ts';
import { rest, until } from '../../../../core/src/test/fake-timers.ts';
import { seen } from '../../test/mount.ts';
import { holdTime, settled } from '../../test/page-clock.ts';
import {
  articleAt,
  articleOf,
  articlesOf,
  buttonOf,
  frame,
  hasTools,
  pressButton,
  rootOf,
  screenOf,
  scrollerOf,
} from '../../test/thread-hands.ts';
import { createTicket, type Page, type Ticket } from '../../test/thread-page.ts';

type Element = Page['element'];

const marks = ({ sent }: Page): number[] =>
  sent
    .filter(({ method, path }) => method === 'PUT' && path.endsWith('/read'))
    .map(({ body }) => body.last_read_sequence);
const lines = (turn: number): string => Array.from({ length: 3 }, (_, line) => `${turn}.${line}`).join('\n');
const isInView = (element: Element, article: Element | HTMLElement): boolean => {
  const view = scrollerOf(element).getBoundingClientRect();
  const { top, bottom, height } = article.getBoundingClientRect();
  return Math.min(bottom, view.bottom) - Math.max(top, view.top) >= height / 2;
};
/** The code that watches has come, and what is in view has been there for so many seconds. */
async function secondsPass(count: number): Promise<void> {
  const clock = holdTime();
  for (let second = 0; second < count; second += 1) {
    for (let turn = 0; turn < 3; turn += 1) await frame();
    await clock.advance(1_100);
    await settled();
  }
  clock.release();
}
/** Every node of the element and of all roots in it. */
const nodesIn = (root: ParentNode): number =>
  [...root.querySelectorAll('*')].reduce((sum, one) => sum + 1 + (one.shadowRoot ? nodesIn(one.shadowRoot) : 0), 0);

describe('ticket thread: what is unread', function () {
  this.timeout(60_000);
  let ticket: Ticket;
  beforeEach(async () => void (ticket = await createTicket()));
  afterEach(() => browserState.restore());

  it('THR-4 TIC-10 it opens where the unread begin, pages up from the newest, with the line over that entry, which is named new', async () => {
    ticket.fill(400, lines);
    await ticket.readTo('dana', 120);
    const page = await ticket.open('dana');
    const { element } = page;
    const first = await seen(element, () => articleAt(element, 121));
    await frame();
    expect(isInView(element, first)).to.equal(true);
    expect(rootOf(element).querySelectorAll('[part~=unread]')).to.have.length(1);
    expect(first.querySelector('[part~=unread]')!.textContent).to.contain(
      `${(await ticket.read('dana')).entry_count - 120} new`,
    );
    const names = first
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map((id) => rootOf(element).getElementById(id)!.textContent!.trim());
    expect(names[0]).to.equal('New.');
    expect(page.sent.filter(({ path }) => path.endsWith('/thread')).length).to.be.at.most(2);
  });

  it('THR-4 from the newest, the button jumps to the first unread though it is pages up, and gives it focus', async () => {
    ticket.fill(400, lines);
    await ticket.readTo('dana', 120);
    const newest = (await ticket.entries()).at(-1);
    const page = await ticket.open('dana', { set: { entryId: newest.id } });
    const { element } = page;
    await until(() => articleAt(element, newest.sequence) !== null);
    expect(articleAt(element, 121)).to.equal(null);
    const requests = page.sent.filter(({ path }) => path.endsWith('/thread')).length;
    await pressButton(element, `Jump to first unread (${newest.sequence - 120})`);
    await until(() => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['sequence'] === '121');
    expect(isInView(element, articleAt(element, 121)!)).to.equal(true);
    expect(page.sent.filter(({ path }) => path.endsWith('/thread')).length - requests).to.be.at.most(2);
    await until(() => !screenOf(element).includes('Jump to first unread'));
  });

  it('THR-4 only what was in view counts as read: not what is below, and nothing while the tab is hidden or something lies over it', async () => {
    ticket.fill(60, lines);
    browserState.visible(false);
    const page = await ticket.open('dana');
    const { element } = page;
    await hasTools(element);
    await secondsPass(4);
    expect(marks(page)).to.deep.equal([]);
    const modal = document.createElement('dialog');
    modal.textContent = 'Are you sure?';
    document.body.append(modal);
    modal.showModal();
    browserState.restore();
    document.dispatchEvent(new Event('visibilitychange'));
    await secondsPass(4);
    modal.remove();
    expect(marks(page)).to.deep.equal([]);
    const inView = articlesOf(element).filter((one) => isInView(element, one));
    const highest = Number(inView.at(-1)!.dataset['sequence']);
    expect(highest).to.be.below(40);
    await secondsPass(4);
    await until(() => marks(page).length > 0);
    expect(marks(page).at(-1)).to.equal(highest);
    await until(async () => (await ticket.read('dana')).viewer_state.last_read_sequence === highest);
  });

  it('THR-4 “Mark unread from here” has it unread on the platform and on the person’s next page, with the line there', async () => {
    ticket.fill(30, lines);
    await ticket.readTo('dana');
    const page = await ticket.open('dana');
    const { element } = page;
    await hasTools(element);
    const article = articlesOf(element).at(-4)!;
    const sequence = Number(article.dataset['sequence']);
    await pressButton(element, 'Mark unread from here', () => article);
    await until(async () => (await ticket.read('dana')).viewer_state.last_read_sequence === sequence - 1);
    await seen(element, () => articleAt(element, sequence)!.querySelector('[part~=unread]'));
    // What stays on screen isn't read again by that.
    await secondsPass(3);
    expect((await ticket.read('dana')).viewer_state.last_read_sequence).to.equal(sequence - 1);
    await page.leave();
    const next = await ticket.open('dana');
    await seen(next.element, () => articleAt(next.element, sequence)?.querySelector('[part~=unread]'));
  });
});

describe('ticket thread: 10,000 entries', function () {
  // They are written first.
  this.timeout(180_000);

  it('THR-5 TIC-10 it opens at the newest by one page; ten pages of mixed heights above move what one reads by 2 pixels at most; no more than 1,500 nodes stand', async () => {
    const ticket = await createTicket();
    ticket.fill(10_000 - (await ticket.read('dana')).entry_count);
    await ticket.readTo('dana');
    const page = await ticket.open('dana', { height: 700 });
    const { element } = page;
    const pages = (): number => page.sent.filter(({ path }) => path.endsWith('/thread')).length;
    await until(() => articleAt(element, 10_000) !== null);
    expect(pages()).to.equal(1);
    expect(articleAt(element, 10_000)!.getAttribute('aria-setsize')).to.equal('10000');
    await hasTools(element);
    let most = nodesIn(rootOf(element));
    const scroller = scrollerOf(element);
    scroller.scrollTop = scroller.scrollHeight - scroller.clientHeight - 900;
    await frame();
    await frame();
    const reading = articlesOf(element).find((one) => isInView(element, one) && one.dataset['sequence'])!;
    const { sequence } = reading.dataset;
    const topOf = (): number => reading.getBoundingClientRect().top;
    const before = topOf();
    let moved = 0;
    for (let turn = 0; turn < 10; turn += 1) {
      const asked = pages();
      await pressButton(element, 'Load older messages');
      await until(() => pages() > asked);
      await until(() => buttonOf(element, 'Loading older messages…') === undefined);
      for (let look = 0; look < 4; look += 1) {
        await frame();
        moved = Math.max(moved, Math.abs(topOf() - before));
      }
      most = Math.max(most, nodesIn(rootOf(element)));
    }
    expect(reading.isConnected && reading.dataset['sequence'] === sequence).to.equal(true);
    expect(moved).to.be.at.most(2);
    expect(pages()).to.equal(11);
    for (let step = 0; step < 40; step += 1) {
      scroller.scrollTop -= 900;
      await frame();
      most = Math.max(most, nodesIn(rootOf(element)));
    }
    expect(most).to.be.at.most(1_500);
    await ticket.write('priya', 'Still here?');
    await rest();
    expect(articleOf(element, 'Still here?')).to.equal(undefined);
    await until(() => screenOf(element).includes('Newest messages, 1 new'));
  });
});

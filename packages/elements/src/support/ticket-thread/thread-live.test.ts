/** What is on screen is what the platform has, whatever became of the network: LIV-2, LIV-3, LIV-4, THR-9. */
import { expect } from '@open-wc/testing';
import { browserState } from '../../../../core/src/test/browser-state.ts';
import { chance } from '../../../../core/src/test/chance.ts';
import { rest, until } from '../../../../core/src/test/fake-timers.ts';
import { isLive, seen } from '../../test/mount.ts';
import { overhear } from '../../test/overheard.ts';
import { holdTime } from '../../test/page-clock.ts';
import {
  articleOf,
  articlesOf,
  choose,
  composerOf,
  fieldOf,
  frame,
  hasTools,
  rootOf,
  screenOf,
  scrollThrough,
  sendByKey,
  type,
} from '../../test/thread-hands.ts';
import { CONNECTION, createTicket, type Page, type Ticket } from '../../test/thread-page.ts';
import { whileTimePasses } from '../../test/under-test.ts';

type Element = Page['element'];

const factOf = (element: Element, name: string): string =>
  rootOf(element).querySelector(`.fact-${name}`)!.textContent!.replaceAll(/\s+/g, ' ').trim();
/** Every entry, once, in the platform's order, with as many reactions as it has there; and status and priority. */
async function expectTruth(ticket: Ticket, element: Element): Promise<void> {
  const server = (await ticket.entries()).map(({ id, sequence, reactions = [] }) => ({
    id,
    sequence,
    reactions: reactions.length,
  }));
  await until(() => articlesOf(element).at(-1)?.getAttribute('aria-setsize') === `${server.length}`);
  const screen = await scrollThrough(element);
  expect(screen.map(({ id, sequence, reactions }) => ({ id, sequence, reactions: reactions.length }))).to.deep.equal(
    server,
  );
  const { status, priority } = await ticket.read('dana');
  await until(
    () =>
      factOf(element, 'status') ===
      `Status ${{ open: 'Open', in_progress: 'In progress', resolved: 'Resolved' }[status as 'open']}`,
  );
  await until(() => factOf(element, 'priority').toLowerCase() === `priority ${priority}`);
}
/** Others do all kinds of things to it. */
async function happen(ticket: Ticket, count: number): Promise<void> {
  const entries = await ticket.entries();
  const first = entries.find(({ kind }) => kind === 'message').id;
  for (let turn = 1; turn <= count; turn += 1) {
    await ticket.write(turn % 2 === 0 ? 'priya' : 'joel', `Turn ${turn}`);
    if (turn % 5 === 0) await ticket.act('priya', 'PATCH', '', { priority: ['low', 'medium', 'high'][turn % 3]! });
    if (turn % 7 === 0)
      await ticket.act('tom', 'PUT', `messages/${first}/reactions/${turn % 2 === 0 ? 'heart' : 'eyes'}`);
  }
  const { status } = await ticket.read('priya');
  await ticket.act('priya', 'PATCH', '', { status: status === 'in_progress' ? 'resolved' : 'in_progress' });
}

describe('ticket thread: live', function () {
  this.timeout(60_000);
  let ticket: Ticket;
  const open = async (who: Parameters<Ticket['open']>[0] = 'dana'): Promise<Page> => {
    await ticket.readTo(who);
    const page = await ticket.open(who);
    await isLive(page.element);
    await hasTools(page.element);
    return page;
  };
  const cut = (page: Page): void => {
    page.fate = () => 'cut';
    page.network.cutStreams();
  };
  beforeEach(async () => void (ticket = await createTicket()));
  afterEach(() => browserState.restore());

  it('LIV-2 after a network that was cut for 90 s all that was missed is there once, in order; meanwhile its age stands above it', async () => {
    const page = await open();
    const { element } = page;
    const clock = holdTime();
    cut(page);
    await clock.advance(10_000);
    await happen(ticket, 60);
    await clock.advance(80_000);
    expect(screenOf(element)).to.match(/May be out of date since \d+:\d\d/);
    expect(articleOf(element, 'Turn')).to.equal(undefined);
    page.fate = () => undefined;
    await whileTimePasses(element, () => element.status.status === 'live', 1_000);
    clock.release();
    await expectTruth(ticket, element);
    expect(screenOf(element)).not.to.contain('out of date');
  });

  it('LIV-2 a stream that drops again and again in the midst of things loses nothing', async () => {
    const page = await open();
    for (let round = 0; round < 2; round += 1) {
      page.network.cutStreams();
      await happen(ticket, 6);
      await whileTimePasses(page.element, () => page.element.status.status === 'live', 500);
    }
    page.network.cutStreams();
    await ticket.write('priya', 'Between two streams');
    await whileTimePasses(page.element, () => page.element.status.status === 'live', 500);
    await expectTruth(ticket, page.element);
  });

  it('LIV-2 where the log no longer knows what was missed, it is read anew: once, in order', async () => {
    ticket = await createTicket('Calls drop', { logLength: 12 });
    const page = await open();
    cut(page);
    await happen(ticket, 40);
    page.fate = () => undefined;
    await whileTimePasses(page.element, () => page.element.status.status === 'live', 500);
    await expectTruth(ticket, page.element);
  });

  for (const seed of [1, 2, 3])
    it(`LIV-3 events twice, late and in another order end in what the platform has (seed ${seed})`, async () => {
      const page = await open();
      const roll = chance(seed);
      const late: string[] = [];
      let isOver = false;
      page.network.tamper = (frames) => {
        const told = frames.flatMap((one) => (roll() < 0.3 ? [one, one] : [one]));
        const held = isOver ? [] : told.filter((one) => one.startsWith('id:') && roll() < 0.3);
        const now = [
          ...told.filter((one) => !held.includes(one)),
          ...late.splice(0, isOver ? late.length : Math.floor(roll() * 3)),
        ];
        late.push(...held);
        return now
          .map((one) => [roll(), one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
      };
      await happen(ticket, 25);
      isOver = true;
      await ticket.write('priya', 'The last');
      await until(() => late.length === 0);
      await rest();
      await expectTruth(ticket, page.element);
    });

  it('LIV-4 a status changed in one element stands in each other one of that ticket on the page, and no element of another connection asks for anything', async () => {
    const page = await open('priya');
    const { tickets } = ticket.api.platform.tables;
    const foreign = tickets.all().find(({ connectionId }) => connectionId === 'con_harborline_cascade')!;
    const { id: ticketId, connectionId } = foreign;
    const wide = await ticket.open('priya', { wide: true, set: { ticketId, connectionId } });
    await isLive(wide.element);
    /** One more of this ticket, in a provider that stands there. */
    const add = async ({ provider }: Page): Promise<Element> => {
      const element = document.createElement('revampd-ticket-thread');
      Object.assign(element, { ticketId: ticket.ticketId, connectionId: CONNECTION });
      provider.append(element);
      await seen(element, (root) => root.querySelector('[role=article]'));
      return element;
    };
    const elements = [page.element, await add(page), await add(wide)];
    const ofForeign = (): string[] =>
      wide.sent.filter(({ path }) => path.includes(connectionId)).map(({ method, path }) => `${method} ${path}`);
    const before = ofForeign();
    expect(before.length).to.be.above(0);
    expect(await choose(page.element, 'status', () => 'In progress')).to.equal('In progress');
    for (const one of elements) {
      await until(() => factOf(one, 'status').includes('In progress'));
      await until(() => screenOf(one).includes('changed status from Open to In progress'));
    }
    await rest();
    expect(ofForeign()).to.deep.equal(before);
  });

  it('THR-9 closed elsewhere while offline: after reconnecting the composer says who and that the draft is kept, and there is no Send', async () => {
    const said = overhear();
    const page = await open();
    const { element } = page;
    cut(page);
    browserState.online(false);
    await type(element, 'I’ll keep this open.');
    await ticket.act('joel', 'PATCH', '', { status: 'closed' });
    expect(fieldOf(element)!.readOnly).to.equal(false);
    page.fate = () => undefined;
    browserState.online(true);
    await seen(element, () => /Joel Park closed this ticket at .+ Your draft is kept\./.test(composerOf(element)));
    await frame();
    expect(fieldOf(element)!.readOnly).to.equal(true);
    expect(fieldOf(element)!.value).to.equal('I’ll keep this open.');
    expect(element.shadowRoot!.activeElement === fieldOf(element)).to.equal(true);
    expect(rootOf(element).querySelector('.composer-send')).to.equal(null);
    await until(() => said.some(({ text }) => text === 'Ticket closed by Joel Park. Your draft is kept.'));
    sendByKey(element);
    await rest();
    expect(page.posts).to.deep.equal([]);
    await until(() => factOf(element, 'status').includes('Closed'));
  });
});

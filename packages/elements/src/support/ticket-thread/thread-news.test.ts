/** What those who hear the page are told of a ticket that is open: THR-7, and checks 11 and 12 of INTERACTION.md. */
import { expect } from '@open-wc/testing';
import { rest, until } from '../../../../core/src/test/fake-timers.ts';
import { isLive } from '../../test/mount.ts';
import { holdTime } from '../../test/page-clock.ts';
import { overhear, type Said } from '../../test/overheard.ts';
import {
  articleOf,
  bodiesOf,
  frame,
  hasTools,
  react,
  scrollerOf,
  screenOf,
  unsentOf,
  write,
} from '../../test/thread-hands.ts';
import { createTicket, type Page, type Ticket } from '../../test/thread-page.ts';

const textsOf = (said: readonly Said[]): [string, boolean][] =>
  said.map(({ text, isAssertive }) => [text, isAssertive]);

// Each test has words of its own: the same text isn't said twice in five seconds.
describe('ticket thread: what is said of it', function () {
  this.timeout(40_000);
  let ticket: Ticket;
  const open = async (set = {}): Promise<Page> => {
    const page = await ticket.open('dana', { set });
    await isLive(page.element);
    await hasTools(page.element);
    return page;
  };
  beforeEach(async () => void (ticket = await createTicket()));

  it('THR-7 a message of another is said politely once, with author and organization, and moves no focus', async () => {
    const said = overhear();
    const { element } = await open();
    const { activeElement } = document;
    await ticket.write('priya', 'Which line is it?');
    await until(() => said.length > 0);
    await rest();
    expect(textsOf(said)).to.deep.equal([['Priya Raman, Harborline: Which line is it?', false]]);
    expect(bodiesOf(element)).to.include('Which line is it?');
    expect(document.activeElement === activeElement).to.equal(true);
  });

  it('THR-7 several of others in a second are one text, of the latest, with how many they are', async () => {
    const said = overhear();
    await open();
    for (const text of ['One', 'Two', 'Three']) await ticket.write('priya', text);
    await until(() => said.length > 0);
    await ticket.write('tom', 'Later');
    await until(() => said.length > 1);
    expect(textsOf(said)).to.deep.equal([
      ['3 new messages. Latest from Priya Raman, Harborline: Three', false],
      ['Tom Aldersey, Harborline: Later', false],
    ]);
    expect(said[1]!.at - said[0]!.at).to.be.at.least(1_000 - 1);
  });

  it('THR-7 one’s own, by this page or another, reactions, read marks, history and what is loaded above are silent', async () => {
    ticket.fill(160);
    await ticket.readTo('dana');
    const said = overhear();
    const page = await open();
    const { element } = page;
    await write(element, 'Mine, from here');
    await until(() => unsentOf(element).length === 0);
    await ticket.write('dana', 'Mine, from elsewhere');
    await until(() => articleOf(element, 'Mine, from elsewhere') !== undefined);
    await react(element, articleOf(element, 'Mine, from here')!, 'Heart');
    const [last] = (await ticket.entries()).slice(-1);
    await ticket.act('priya', 'PUT', `messages/${last.id}/reactions/eyes`);
    await until(() => articleOf(element, 'Mine, from elsewhere')?.querySelector('[aria-label="Eyes, 1"]') != null);
    await ticket.readTo('priya');
    // History: two pages more, above.
    const pages = (): number => page.sent.filter(({ path }) => path.endsWith('/thread')).length;
    for (let more = pages() + 2; pages() < more; await frame()) scrollerOf(element).scrollTop = 0;
    // The ears work: what comes after is the first that is heard.
    await ticket.write('priya', 'Anything else?');
    await until(() => said.length > 0);
    expect(textsOf(said)).to.deep.equal([['Priya Raman, Harborline: Anything else?', false]]);
  });

  it('THR-7 status and assignment to the viewer are said; priority isn’t, and reading old entries takes nothing away', async () => {
    const said = overhear();
    const page = await ticket.open('tom');
    await isLive(page.element);
    await ticket.act('priya', 'PATCH', '', { priority: 'high' });
    await ticket.act('priya', 'PATCH', '', { status: 'in_progress' });
    await until(() => said.length > 0);
    await ticket.act('priya', 'PATCH', '', { assignee_id: 'usr_tom' });
    await until(() => said.length > 1);
    expect(textsOf(said)).to.deep.equal([
      ['Status changed to In progress by Priya Raman.', false],
      ['This ticket is now assigned to you.', false],
    ]);
  });

  for (const [mode, heard] of [
    ['off', 0],
    ['own', 0],
    ['all', 1],
  ] as const)
    it(`THR-7 announcements="${mode}": ${heard === 0 ? 'nothing' : 'all'} of others is said, and all of it is shown`, async () => {
      const said = overhear();
      const { element } = await open({ announcements: mode });
      const clock = holdTime();
      await ticket.write('priya', `Which line is it, ${mode}?`);
      await clock.advance(3_000);
      expect(bodiesOf(element)).to.include(`Which line is it, ${mode}?`);
      expect(said).to.have.length(heard);
    });

  it('THR-7 who reads history isn’t moved by what comes, hears it, and finds how many there are on the way to the newest', async () => {
    ticket.fill(60);
    await ticket.readTo('dana');
    const said = overhear();
    const { element } = await open();
    const scroller = scrollerOf(element);
    scroller.scrollTop = 300;
    await frame();
    await frame();
    const { scrollTop } = scroller;
    await ticket.write('priya', 'And now?');
    await until(() => said.length > 0);
    expect(Math.abs(scroller.scrollTop - scrollTop)).to.be.at.most(2);
    await until(() => screenOf(element).includes('Newest messages, 1 new'));
  });
});

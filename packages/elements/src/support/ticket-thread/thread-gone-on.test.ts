/** What comes late, when the person has gone on elsewhere meanwhile: it takes neither their focus nor their words. */
import { expect } from '@open-wc/testing';
import { until } from '../../../../core/src/test/fake-timers.ts';
import { gate } from '../../../../core/src/test/page.ts';
import { isLive, seen } from '../../test/mount.ts';
import { overhear } from '../../test/overheard.ts';
import { holdTime } from '../../test/page-clock.ts';
import {
  articleOf,
  articlesOf,
  bodiesOf,
  buttonOf,
  fieldOf,
  hasTools,
  pressButton,
  rootOf,
  screenOf,
  scrollerOf,
  type,
  write,
} from '../../test/thread-hands.ts';
import { createTicket, isPost, problem, type Page, type Ticket } from '../../test/thread-page.ts';

/** A second ticket of the same platform. */
const another = async (ticket: Ticket): Promise<string> => {
  const { tickets } = ticket.api.platform.tables;
  return tickets.all().find(({ number }) => number === 'T-1475')!.id;
};

describe('ticket thread: who has gone on', function () {
  this.timeout(30_000);
  let ticket: Ticket;
  const open = async (who: Parameters<Ticket['open']>[0] = 'dana'): Promise<Page> => {
    const page = await ticket.open(who);
    await isLive(page.element);
    await hasTools(page.element);
    return page;
  };
  beforeEach(async () => void (ticket = await createTicket('Calls drop after transfer')));

  it('THR-3 a ticket that is reopened sends what was written in it, and never another’s draft', async () => {
    const other = await another(ticket);
    await ticket.act('dana', 'PATCH', '', { status: 'closed' });
    const page = await ticket.open('dana', { set: { ticketId: other } });
    const { element, sent } = page;
    await seen(element, () => fieldOf(element));
    await type(element, 'For the other alone');
    await seen(element, (root) => root.querySelector('.composer-kept'));
    element.ticketId = ticket.ticketId;
    await seen(element, () => buttonOf(element, 'Reopen'));
    const { opened, open: letGo } = gate();
    page.fate = async ({ method }) => (method === 'PATCH' ? { until: opened } : undefined);
    await pressButton(element, 'Reopen');
    element.ticketId = other;
    await until(() => fieldOf(element)?.value === 'For the other alone');
    letGo();
    await until(async () => (await ticket.read('dana')).status === 'open');
    await element.updateComplete;
    expect(sent.filter(isPost)).to.deep.equal([]);
    expect(fieldOf(element)!.value).to.equal('For the other alone');
  });

  it('F4 A11-2 a jump that comes late leaves focus with who has gone to write', async () => {
    ticket.fill(200);
    await ticket.readTo('dana');
    const page = await open();
    const { element } = page;
    // Far up, so that the newest has to be read.
    element.entryId = (await ticket.entries())[2].id;
    await seen(element, () => buttonOf(element, 'Newest messages'));
    const { opened, open: letGo } = gate();
    page.fate = async ({ path }) => (path.endsWith('/thread') ? { until: opened } : undefined);
    await pressButton(element, 'Newest messages');
    await type(element, 'Meanwhile');
    letGo();
    await until(() => buttonOf(element, 'Newest messages') === undefined || articlesOf(element).length > 0);
    await until(() => articleOf(element, (bodiesOf(element).at(-1) ?? '').slice(0, 5)) !== undefined);
    expect(rootOf(element).activeElement === fieldOf(element)).to.equal(true);
  });

  it('THR-1 TIC-9 one’s own message is seen as it is sent, from wherever one reads', async () => {
    ticket.fill(60);
    await ticket.readTo('dana');
    const { element } = await open();
    scrollerOf(element).scrollTop = 0;
    await seen(element, () => buttonOf(element, 'Newest messages'));
    await write(element, 'It rings through again.');
    await until(() => articleOf(element, 'It rings through again.') !== undefined);
    await until(() => buttonOf(element, 'Newest messages') === undefined);
    expect(rootOf(element).activeElement === fieldOf(element), 'focus stays where one writes').to.equal(true);
  });

  it('THR-4 says how many are unread from where one marked it, as the server counts them', async () => {
    for (const body of ['One', 'Two', 'Three']) await ticket.write('tom', body);
    await ticket.readTo('dana');
    const { element } = await open();
    const two = await seen(element, () => articleOf(element, 'Two'));
    await pressButton(element, 'Mark unread from here', () => two);
    await until(async () => (await ticket.read('dana')).viewer_state.unread_count === 2);
    await seen(element, (root) => root.querySelector('[part=unread]')?.textContent?.includes('2 new'));
  });

  it('TIC-6 an escalation that is answered when another ticket is shown is told by its number, and holds nothing up there', async () => {
    const said = overhear();
    const page = await open('priya');
    const { element } = page;
    const { number } = await ticket.read('priya');
    const other = await another(ticket);
    const { opened, open: letGo } = gate();
    page.fate = async ({ path }) => (path.endsWith('/escalate') ? { until: opened } : undefined);
    await pressButton(element, 'Escalate to Revampd Support…');
    const reason = await seen(element, (root) => root.querySelector<HTMLTextAreaElement>('#ticket-reason'));
    reason.value = 'Platform side.';
    reason.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await pressButton(element, 'Escalate to Revampd Support', () => rootOf(element).querySelector('dialog')!);
    const escalated: unknown[] = [];
    element.addEventListener('revampd-escalated', ({ detail }) => escalated.push(detail.ticketId));
    element.ticketId = other;
    await seen(element, () => screenOf(element).includes('T-1475'));
    const button = await seen(element, () => buttonOf(element, 'Escalate to Revampd Support…'));
    expect(button.getAttribute('aria-disabled')).to.equal(null);
    letGo();
    await until(() => escalated.length > 0);
    expect(escalated).to.deep.equal([ticket.ticketId]);
    await until(() => said.some(({ text }) => text === `${number}: Escalated to Revampd Support.`));
    expect(screenOf(element)).not.to.contain('Escalated to Revampd Support.');
  });

  it('what was about to be said of a ticket isn’t said once another is shown', async () => {
    const { element } = await open('priya');
    const said = overhear();
    const clock = holdTime();
    // One a second, so that the others wait.
    for (const text of ['Of the first: one', 'Of the first: two', 'Of the first: three']) element.say(text);
    await clock.advance(500);
    element.ticketId = await another(ticket);
    await element.updateComplete;
    await clock.advance(10_000);
    clock.release();
    expect(said.map(({ text }) => text))
      .not.to.include('Of the first: two')
      .and.not.to.include('Of the first: three');
  });

  it('keeps the whole thread where one entry that was asked for isn’t there', async () => {
    const page = await open();
    const { element } = page;
    await type(element, 'Half a sentence');
    const field = fieldOf(element);
    page.fate = ({ query }) => (query.get('around') === 'ent_nothere' ? problem(404, 'not_found') : undefined);
    element.entryId = 'ent_nothere';
    await seen(element, () => screenOf(element).includes('Couldn’t load that message.'));
    expect(fieldOf(element) === field).to.equal(true);
    expect(bodiesOf(element)).to.include('Since this morning.');
  });
});

describe('ticket thread: two of one ticket on a page', function () {
  this.timeout(30_000);

  it('THR-3 THR-1 both show the same draft, and what is sent is what stands there', async () => {
    const ticket = await createTicket('Calls drop twice');
    const { element, provider } = await ticket.open('dana');
    await hasTools(element);
    const second = document.createElement('revampd-ticket-thread');
    second.ticketId = ticket.ticketId;
    provider.append(second);
    await hasTools(second);
    await type(element, 'First words');
    await until(() => fieldOf(second)!.value === 'First words');
    await type(second, ', and more');
    await until(() => fieldOf(element)!.value === 'First words, and more');
    await write(element, '.');
    await until(async () => (await ticket.said('dana')).includes('First words, and more.'));
    await until(() => fieldOf(second)!.value === '' && fieldOf(element)!.value === '');
    expect(screenOf(second)).not.to.contain('another tab');
  });

  it('THR-7 is heard again when it comes back, though something ended while it was away', async () => {
    const ticket = await createTicket('Calls drop away');
    const { element, provider } = await ticket.open('dana');
    await isLive(element);
    await hasTools(element);
    const second = document.createElement('revampd-ticket-thread');
    second.ticketId = ticket.ticketId;
    provider.append(second);
    await hasTools(second);
    element.remove();
    element.say('While away', { own: true });
    provider.append(element);
    await hasTools(element);
    second.remove();
    const said = overhear();
    await ticket.write('tom', 'Heard after all, once back');
    await until(() => said.some(({ text }) => text.includes('Heard after all, once back')));
    expect(said.some(({ text }) => text.includes('While away'))).to.equal(false);
  });

  it('THR-7 says nothing from a part of the page that isn’t shown', async () => {
    const ticket = await createTicket('Calls drop unseen');
    const { element, provider } = await ticket.open('dana');
    await isLive(element);
    await hasTools(element);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.unseen { display: none }');
    document.adoptedStyleSheets.push(sheet);
    provider.classList.add('unseen');
    const said = overhear();
    const clock = holdTime();
    element.say('Not to be heard now');
    await clock.advance(10_000);
    clock.release();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    expect(said).to.deep.equal([]);
  });
});

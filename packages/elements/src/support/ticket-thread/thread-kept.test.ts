/** What one has written and not sent stays, for this person and no other: THR-3, TIC-9. */
import { expect } from '@open-wc/testing';
import { browserState } from '../../../../core/src/test/browser-state.ts';
import { rest, until } from '../../../../core/src/test/fake-timers.ts';
import { isLive, seen } from '../../test/mount.ts';
import {
  bodiesOf,
  buttonOf,
  composerOf,
  fieldOf,
  rootOf,
  sendByKey,
  type,
  unsentOf,
  write,
} from '../../test/thread-hands.ts';
import { createTicket, isPost, problem, type Page, type Ticket } from '../../test/thread-page.ts';
import { whileTimePasses } from '../../test/under-test.ts';

const WORDS = ['My first', 'My second'];
const isKept = (element: Page['element']) => seen(element, () => composerOf(element).includes('Draft kept'));
/** Text, and what fields hold. */
const contentOf = ({ element }: Page): string =>
  `${rootOf(element).querySelector('[part~=base]')!.textContent} ${fieldOf(element)?.value}`;

describe('ticket thread: what is kept', function () {
  this.timeout(30_000);
  let ticket: Ticket;
  beforeEach(async () => void (ticket = await createTicket()));
  afterEach(() => browserState.restore());

  it('THR-3 TIC-9 a draft is there again after a reload, and is sent once', async () => {
    const page = await ticket.open('dana');
    await type(page.element, 'Half a sent');
    await isKept(page.element);
    await page.leave();
    const { element } = await ticket.open('dana');
    await until(() => fieldOf(element)?.value === 'Half a sent');
    await type(element, 'ence.');
    sendByKey(element);
    await until(() => bodiesOf(element).includes('Half a sentence.') && unsentOf(element).length === 0);
    expect(await ticket.said('dana')).to.deep.equal(['Half a sentence.']);
    expect(fieldOf(element)!.value).to.equal('');
  });

  it('THR-3 TIC-9 what waited offline stands there after a reload, and goes by itself, in order, once', async () => {
    const page = await ticket.open('dana');
    await isLive(page.element);
    page.fate = () => 'cut';
    browserState.online(false);
    page.network.cutStreams();
    for (const text of WORDS) await write(page.element, text);
    await page.leave();
    expect(await ticket.said('dana')).to.deep.equal([]);
    const next = await ticket.open('dana', { fate: (sent) => (isPost(sent) ? 'cut' : undefined) });
    await until(() => unsentOf(next.element).length === 2);
    expect(bodiesOf(next.element).slice(-2)).to.deep.equal(WORDS);
    next.fate = () => undefined;
    browserState.online(true);
    await until(() => unsentOf(next.element).length === 0);
    expect(await ticket.said('dana')).to.deep.equal(WORDS);
    expect(bodiesOf(next.element).slice(-2)).to.deep.equal(WORDS);
  });

  it('THR-3 TIC-9 one whose acknowledgement was lost in a reload is one message: the same id goes again', async () => {
    const page = await ticket.open('dana');
    await isLive(page.element);
    const letGo = page.network.holdStreams();
    page.fate = (sent) => (isPost(sent) ? { until: new Promise(() => {}) } : undefined);
    await write(page.element, 'My words');
    await until(async () => (await ticket.said('dana')).length === 1);
    await page.leave();
    letGo();
    const next = await ticket.open('dana');
    await until(() => bodiesOf(next.element).includes('My words') && unsentOf(next.element).length === 0);
    await rest();
    expect(bodiesOf(next.element).filter((body) => body === 'My words')).to.have.length(1);
    expect(await ticket.said('dana')).to.deep.equal(['My words']);
    for (const { body } of next.posts) expect(body.client_id).to.equal(page.posts[0]!.body.client_id);
  });

  it('THR-3 what failed says so after a reload too, with Retry', async () => {
    const page = await ticket.open('dana');
    await isLive(page.element);
    const refuse: Page['fate'] = (sent) => (isPost(sent) ? problem(422, 'validation_failed') : undefined);
    page.fate = refuse;
    await write(page.element, 'My words');
    await whileTimePasses(page.element, () => unsentOf(page.element)[0]?.includes('Not sent.'), 500);
    await page.leave();
    const { element } = await ticket.open('dana', { fate: refuse });
    await until(() => unsentOf(element)[0]?.includes('Not sent.') === true && buttonOf(element, 'Retry') !== undefined);
    expect(bodiesOf(element)).to.include('My words');
    expect(await ticket.said('dana')).to.deep.equal([]);
  });

  it('THR-3 SES-7 another user of the same browser sees nothing of it and sends nothing of it; the first finds all again', async () => {
    const page = await ticket.open('dana');
    await isLive(page.element);
    page.fate = (sent) => (isPost(sent) ? problem(422, 'validation_failed') : undefined);
    await write(page.element, 'Unsent of mine');
    await until(() => unsentOf(page.element)[0]?.includes('Not sent.') === true);
    await type(page.element, 'Draft of mine');
    await isKept(page.element);
    await page.leave();

    const joel = await ticket.open('joel');
    await isLive(joel.element);
    await seen(joel.element, () => fieldOf(joel.element));
    await rest();
    expect(contentOf(joel)).not.to.contain('of mine');
    expect(joel.posts).to.deep.equal([]);
    await joel.leave();

    const again = await ticket.open('dana', { fate: page.fate });
    await until(() => fieldOf(again.element)?.value === 'Draft of mine' && unsentOf(again.element).length === 1);
    await until(() => /^Unsent of mine: Not sent\./.test(unsentOf(again.element)[0] ?? ''));
    expect(await ticket.said('joel')).to.deep.equal([]);
  });

  it('THR-3 SES-7 where the session becomes another user’s under an open page, nothing of the first stays in it', async () => {
    const page = await ticket.open('dana');
    const { element } = page;
    await isLive(element);
    page.fate = (sent) => (isPost(sent) ? problem(422, 'validation_failed') : undefined);
    await write(element, 'Unsent of mine');
    await until(() => unsentOf(element)[0]?.includes('Not sent.') === true);
    await type(element, 'Draft of mine');
    await isKept(element);
    page.becomes('joel');
    // The host's session is at its end, and the next one that its back end mints is Joel's.
    page.provider.fetchSession = page.provider.fetchSession!.bind(undefined);
    await until(() => fieldOf(element)?.value === '' && bodiesOf(element).includes('Since this morning.'));
    await rest();
    expect(contentOf(page)).not.to.contain('of mine');
  });
});

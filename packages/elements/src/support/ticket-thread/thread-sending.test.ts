/** What becomes of a message on its way, in the whole element: TIC-9, THR-1, THR-2. */
import { expect } from '@open-wc/testing';
import { browserState } from '../../../../core/src/test/browser-state.ts';
import { rest, until } from '../../../../core/src/test/fake-timers.ts';
import { gate } from '../../../../core/src/test/page.ts';
import { isLive, seen } from '../../test/mount.ts';
import {
  articleOf,
  bodiesOf,
  composerOf,
  frame,
  hasTools,
  pressButton,
  rootOf,
  sendByKey,
  type,
  unsentOf,
  write,
} from '../../test/thread-hands.ts';
import { createTicket, isPost, problem, type Page, type Ticket } from '../../test/thread-page.ts';
import { whileTimePasses } from '../../test/under-test.ts';

type Element = Page['element'];

/** What stood on screen of one's own after each change of it, from now on. */
function watch(element: Element): readonly (readonly string[])[] {
  const stood: string[][] = [];
  const look = (): void => void stood.push(bodiesOf(element).filter((body) => body.startsWith('My ')));
  new MutationObserver(look).observe(rootOf(element).querySelector('[role=feed]')!, { childList: true, subtree: true });
  return stood;
}

/** The entry stands among those that the server has. */
const isEntry = (element: Element, text: string): boolean =>
  articleOf(element, text)?.dataset['sequence'] !== undefined && unsentOf(element).length === 0;

const isFailed = (element: Element) => whileTimePasses(element, () => unsentOf(element)[0]?.includes('Not sent.'), 500);

describe('ticket thread: sending', function () {
  this.timeout(30_000);
  let ticket: Ticket;
  const open = async (): Promise<Page> => {
    const page = await ticket.open('dana');
    await isLive(page.element);
    await hasTools(page.element);
    return page;
  };
  beforeEach(async () => void (ticket = await createTicket()));
  afterEach(() => browserState.restore());

  it('TIC-9 THR-1 the bubble stands in the frame of the key press, before any answer and before anything is kept, and the field is free', async () => {
    const page = await open();
    const { element } = page;
    await type(element, 'My words');
    const { put } = IDBObjectStore.prototype;
    const requests = page.sent.length;
    page.fate = () => new Promise(() => {});
    let isKept = false;
    IDBObjectStore.prototype.put = function (...given) {
      isKept = true;
      return put.apply(this, given);
    };
    try {
      let stood: string[] = [];
      sendByKey(element);
      requestAnimationFrame(() => (stood = unsentOf(element)));
      await frame();
      expect(stood).to.have.length(1);
      expect(stood[0]).to.match(/^My words: /);
      expect(rootOf(element).querySelector('textarea')!.value).to.equal('');
      expect(page.sent.slice(requests).filter((sent) => !isPost(sent))).to.deep.equal([]);
      await until(() => isKept);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });

  it('THR-1 the echo before the acknowledgement: one message at any moment, the same node all along', async () => {
    const page = await open();
    const { element } = page;
    const { opened, open: answer } = gate();
    const done = gate();
    page.fate = (sent) => (isPost(sent) ? { done: done.open, until: opened } : undefined);
    const stood = watch(element);
    await write(element, 'My words');
    const node = articleOf(element, 'My words');
    await done.opened;
    await until(() => isEntry(element, 'My words'));
    answer();
    await rest();
    expect(bodiesOf(element).filter((body) => body === 'My words')).to.have.length(1);
    expect(
      stood.every((own) => own.length === 1),
      JSON.stringify(stood),
    ).to.equal(true);
    expect(articleOf(element, 'My words') === node).to.equal(true);
    expect(await ticket.said('dana')).to.deep.equal(['My words']);
  });

  it('THR-1 the acknowledgement before the echo, and the echo twice: one message at any moment', async () => {
    const page = await open();
    const { element } = page;
    const letGo = page.network.holdStreams();
    let echoes = 0;
    page.network.tamper = (frames) => {
      const twice = frames.flatMap((one) => [one, one]);
      echoes += twice.filter((one) => one.includes('thread_entry.created')).length;
      return twice;
    };
    const stood = watch(element);
    await write(element, 'My words');
    await until(() => isEntry(element, 'My words'));
    expect(echoes).to.equal(0);
    letGo();
    await until(() => echoes === 2);
    await rest();
    expect(
      stood.every((own) => own.length === 1),
      JSON.stringify(stood),
    ).to.equal(true);
    expect(bodiesOf(element).filter((body) => body === 'My words')).to.have.length(1);
  });

  it('THR-1 two fast sends, of which the second is acknowledged first, keep their order at every moment and on the platform', async () => {
    const page = await open();
    const { element } = page;
    const first = gate();
    const order: string[] = [];
    page.fate = (sent) => {
      if (!isPost(sent)) return undefined;
      const isFirst = sent.body.body === 'My first';
      const until = isFirst ? first.opened : Promise.resolve();
      return { until: until.then(() => order.push(sent.body.body)) };
    };
    const stood = watch(element);
    await type(element, 'My first');
    sendByKey(element);
    await type(element, 'My second');
    sendByKey(element);
    await until(() => order.includes('My second'));
    await until(() => isEntry(element, 'My second'));
    first.open();
    await until(() => order.length === 2);
    await rest();
    expect(order).to.deep.equal(['My second', 'My first']);
    for (const own of stood) expect(own.join()).to.be.oneOf(['My first', 'My first,My second']);
    expect(bodiesOf(element).slice(-2)).to.deep.equal(['My first', 'My second']);
    expect(await ticket.said('dana')).to.deep.equal(['My first', 'My second']);
  });

  for (const [name, fate, reason] of [
    ['a 500', () => problem(500, 'internal_error'), 'The service didn’t answer as it should.'],
    ['no answer in time', () => new Promise<never>(() => {}), 'The service didn’t answer in time.'],
    ['an acknowledgement that is lost each time', () => 'lost' as const, 'The service wasn’t reached.'],
  ] as const)
    it(`THR-2 TIC-9 ${name}: it says so with Retry and Delete; Retry uses the same id and key, and there is one message`, async () => {
      const page = await open();
      const { element } = page;
      const letGo = page.network.holdStreams();
      page.fate = (sent) => (isPost(sent) ? fate() : undefined);
      await write(element, 'My words');
      await isFailed(element);
      expect(unsentOf(element)).to.deep.equal([`My words: Not sent. ${reason} Retry Delete`]);
      const tries = page.posts.length;
      page.fate = () => undefined;
      await pressButton(element, 'Retry');
      await until(() => isEntry(element, 'My words'));
      letGo();
      await rest();
      expect(page.posts.length).to.be.above(tries);
      expect(new Set(page.posts.map(({ body }) => body.client_id))).to.have.property('size', 1);
      expect(new Set(page.posts.map(({ key }) => key))).to.have.property('size', 1);
      expect(page.posts[0]!.key).to.be.a('string');
      expect(await ticket.said('dana')).to.deep.equal(['My words']);
      expect(bodiesOf(element).filter((body) => body === 'My words')).to.have.length(1);
    });

  it('THR-2 Delete asks first, then it is gone from the screen and never was on the platform', async () => {
    const page = await open();
    const { element } = page;
    page.fate = (sent) => (isPost(sent) ? 'cut' : undefined);
    await write(element, 'My words');
    await isFailed(element);
    await pressButton(element, 'Delete');
    const dialog = await seen(element, (root) => root.querySelector('dialog[open]'));
    expect(bodiesOf(element)).to.include('My words');
    page.fate = () => undefined;
    await pressButton(element, 'Delete message', () => dialog);
    await until(() => !bodiesOf(element).includes('My words'));
    await write(element, 'My next');
    await until(() => isEntry(element, 'My next'));
    expect(await ticket.said('dana')).to.deep.equal(['My next']);
  });

  it('THR-2 offline: each waits, nothing is posted, and back online they go by themselves, in order, once', async () => {
    const page = await open();
    const { element } = page;
    page.fate = () => 'cut';
    browserState.online(false);
    page.network.cutStreams();
    for (const text of ['My first', 'My second', 'My third']) await write(element, text);
    expect(unsentOf(element)).to.deep.equal(
      ['My first', 'My second', 'My third'].map((text) => `${text}: Waiting to send`),
    );
    await rest();
    expect(page.posts).to.deep.equal([]);
    page.fate = () => undefined;
    browserState.online(true);
    await until(() => isEntry(element, 'My third'));
    expect(await ticket.said('dana')).to.deep.equal(['My first', 'My second', 'My third']);
    expect(bodiesOf(element).slice(-3)).to.deep.equal(['My first', 'My second', 'My third']);
  });

  it('THR-2 what was written offline for two organizations doesn’t go to a third that came meanwhile, until the person says so', async () => {
    const page = await open();
    const { element } = page;
    page.fate = () => 'cut';
    browserState.online(false);
    page.network.cutStreams();
    await write(element, 'My words for two');
    await ticket.act('priya', 'POST', 'escalate', { reason: 'Platform side.' });
    page.fate = () => undefined;
    browserState.online(true);
    await seen(element, () => composerOf(element).includes('The audience changed while you were sending.'));
    expect(await ticket.said('dana')).to.deep.equal([]);
    expect(page.posts.map(({ body }) => body.audience_version)).to.deep.equal([1]);
    const question = rootOf(element).querySelector('.composer-held')!;
    await pressButton(element, 'Send', () => question);
    await until(() => isEntry(element, 'My words for two'));
    expect(await ticket.said('dana')).to.deep.equal(['My words for two']);
    expect(page.posts.at(-1)!.body.audience_version).to.equal(2);
  });
});

import { expect } from '@open-wc/testing';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { DANA, TOM } from '../../../../../core/src/test/desk.ts';
import { gate } from '../../../../../core/src/test/page.ts';
import { bodyOf, focusEntry, frame, mountFeed, readIn, scrollTo, topIn, type Scene } from '../../../test/feed-scene.ts';

const SHORT = (turn: number): string => `Message ${turn}`;
const fromEnd = ({ scroller }: Scene): number => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
/** Dana has read up to here. */
const readTo = async ({ desk }: Scene, sequence: number): Promise<void> => {
  await desk.act(DANA, 'PUT', `${desk.ticketId}/read`, { last_read_sequence: sequence });
};

describe('feed: its place', () => {
  it('TIC-10 opens at the newest, and stands there in its first paint', async () => {
    const scene = await mountFeed(700, null);
    const moves: number[] = [];
    let isShown = false;
    // What is painted: how far from the end it is in each frame since the first in which there is an entry.
    const opening = scene.element.feed.open('newest');
    while (!isShown || moves.length < 5) {
      await new Promise(requestAnimationFrame);
      isShown = scene.element.articles.length > 0;
      if (isShown) moves.push(fromEnd(scene));
    }
    await opening;
    moves.forEach((move) => expect(move).to.be.at.most(1));
    expect(scene.element.article(700)).not.to.equal(null);
    expect(scene.element.feed.isAtNewest).to.equal(true);
  });

  it('TIC-10 opens around an entry that is pages up, in view in its first paint', async () => {
    const scene = await mountFeed(700, null);
    const tops: number[] = [];
    void scene.element.feed.open(212);
    while (tops.length < 5) {
      await new Promise(requestAnimationFrame);
      if (scene.element.articles.length > 0) tops.push(topIn(scene, 212));
    }
    expect(new Set(tops).size).to.equal(1);
    expect(tops[0]).to.be.within(0, scene.scroller.clientHeight / 2);
    expect(scene.element.feed.isAtNewest).to.equal(false);
    expect(scene.element.renderRoot.querySelector('.newest')).not.to.equal(null);
    // Nobody asked for focus (F1).
    expect(scene.element.shadowRoot!.activeElement).to.equal(null);
  });

  it('works with a height of its own, and with a greatest height that it need not fill', async () => {
    const scene = await mountFeed(4, null, SHORT);
    scene.element.style.setProperty('height', 'auto');
    scene.element.style.setProperty('max-height', '420px');
    await scene.element.feed.open('newest');
    await scene.element.updateComplete;
    expect(scene.element.articles.length).to.equal(4);
    const few = scene.element.getBoundingClientRect().height;
    expect(few).to.be.below(400);
    expect(fromEnd(scene)).to.equal(0);
    await until(() => scene.element.feed.inUse.part !== undefined);
    for (let turn = 0; turn < 30; turn += 1) scene.thread.noteEntry(await scene.desk.write(TOM, SHORT(turn)));
    await frame();
    await frame();
    await frame();
    expect(scene.element.getBoundingClientRect().height).to.equal(420);
    expect(fromEnd(scene)).to.equal(0);
    const { bottom } = scene.scroller.getBoundingClientRect();
    expect(scene.element.article(34)!.getBoundingClientRect().bottom).to.be.at.most(bottom);
  });

  it('goes along with the newest within 50 pixels of the end, and no further up', async () => {
    const scene = await mountFeed(60);
    await frame();
    const end = scene.scroller.scrollTop;
    await scrollTo(scene, end - 48);
    scene.thread.noteEntry(await scene.desk.write(TOM, 'One'));
    await frame();
    expect(fromEnd(scene)).to.equal(0);
    await scrollTo(scene, scene.scroller.scrollTop - 53);
    const { scrollTop } = scene.scroller;
    scene.thread.noteEntry(await scene.desk.write(TOM, 'Two'));
    await frame();
    expect(scene.scroller.scrollTop).to.equal(scrollTop);
  });

  it('offers the newest only while it is out of view, with how many are new', async () => {
    const scene = await mountFeed(60);
    expect(scene.element.renderRoot.querySelector('.newest')).to.equal(null);
    await scrollTo(scene, 500);
    await scene.element.updateComplete;
    expect(scene.element.renderRoot.querySelector('.newest')!.textContent).to.equal('Newest, 0 new');
    scene.thread.noteEntry(await scene.desk.write(TOM, 'One'));
    scene.thread.noteEntry(await scene.desk.write(TOM, 'Two'));
    await frame();
    expect(scene.element.renderRoot.querySelector('.newest')!.textContent).to.equal('Newest, 2 new');
    await scene.element.feed.open('newest', { focus: true });
    await scene.element.updateComplete;
    expect(scene.element.renderRoot.querySelector('.newest')).to.equal(null);
    expect(scene.element.focused).to.equal(62);
  });

  it('THR-4 Thread 16: a jump to the first unread, pages up, keeps what stands there until it has come; then it has focus, a mark for 2 s, and its line', async () => {
    const scene = await mountFeed(400);
    await readTo(scene, 150);
    const unread = (await scene.desk.ticket()).viewer_state.first_unread_id!;
    scene.element.feed.firstUnreadId = unread;
    const { opened, open } = gate();
    scene.desk.fate = () => opened as Promise<undefined>;
    const jumped = scene.element.feed.open('unread', { focus: true });
    await frame();
    expect(scene.element.article(400)).not.to.equal(null);
    expect(scene.element.renderRoot.querySelector('[role=feed]')!.getAttribute('aria-busy')).to.equal('true');
    open();
    expect(await jumped).to.equal(151);
    expect(scene.element.focused).to.equal(151);
    const article = scene.element.article(151)!;
    await until(() => article.hasAttribute('data-target'));
    expect(article.textContent).to.contain('New.');
    expect(article.getAttribute('aria-labelledby')).to.match(/^e151-new /);
    expect(topIn(scene, 151)).to.be.within(0, scene.scroller.clientHeight / 2);
    expect(scene.element.renderRoot.querySelector('[role=feed]')!.getAttribute('aria-busy')).to.equal('false');
    // Both sides of it load as one comes near them.
    await until(() => scene.thread.window!.last < 400 && scene.thread.window!.newer.status !== 'end');
  });

  it('a jump that fails leaves one where one was, and is tried again', async () => {
    const scene = await mountFeed(400);
    await scrollTo(scene, scene.scroller.scrollTop - 700);
    const reading = readIn(scene);
    const before = topIn(scene, reading);
    scene.desk.fate = () => 'cut';
    expect(await scene.element.feed.open(20, { focus: true })).to.equal(undefined);
    await frame();
    expect(scene.thread.state.status).to.equal('failed');
    expect(topIn(scene, reading)).to.equal(before);
    scene.desk.fate = () => undefined;
    scene.element.feed.retry();
    await until(() => scene.element.article(20) !== null);
    expect(scene.element.focused, 'focus stays where it has gone meanwhile').to.equal(undefined);
  });

  it('THR-4 the line of the first unread stays until one has read to the end and more comes', async () => {
    const scene = await mountFeed(60);
    await readTo(scene, 55);
    scene.element.feed.firstUnreadId = (await scene.desk.ticket()).viewer_state.first_unread_id!;
    await frame();
    const line = (): string | undefined => scene.element.renderRoot.querySelector('.new')?.id;
    expect(line()).to.equal('e56-new');
    // Above the end: not all is read when more comes.
    await scrollTo(scene, scene.scroller.scrollTop - 300);
    await until(() => scene.element.feed.inUse.part !== undefined);
    scene.thread.noteEntry(await scene.desk.write(TOM, 'One'));
    await frame();
    expect(line()).to.equal('e56-new');
    await scrollTo(scene, scene.scroller.scrollHeight);
    await until(async () => (await scene.desk.ticket()).viewer_state.last_read_sequence === 61);
    expect(line()).to.equal('e56-new');
    scene.thread.noteEntry(await scene.desk.write(TOM, 'Two'));
    await frame();
    expect(line()).to.equal(undefined);
  });

  it('loads on near both edges of what is loaded, without a gap and without moving what one reads', async () => {
    const scene = await mountFeed(700, 350);
    const start = scene.thread.window!;
    // Down to the end of what is loaded: the next page comes behind it, and doesn't take one along.
    await scrollTo(scene, scene.scroller.scrollHeight);
    const reading = readIn(scene);
    const before = topIn(scene, reading);
    await until(() => scene.thread.window!.last >= start.last + 40);
    await frame();
    expect(topIn(scene, reading)).to.be.closeTo(before, 2);
    expect(scene.element.feed.isAtNewest).to.equal(false);
    for (let step = 0; step < 60 && scene.thread.window!.first > start.first - 40; step += 1)
      await scrollTo(scene, scene.scroller.scrollTop - 400);
    await until(() => scene.thread.window!.first <= start.first - 40);
  });

  it('what couldn’t be loaded has a button outside the feed, with which it is tried again', async () => {
    const scene = await mountFeed(700);
    scene.desk.fate = ({ path }) => (path.endsWith('/thread') ? 'cut' : undefined);
    await scrollTo(scene, 0);
    const button = (): HTMLElement | null => scene.element.renderRoot.querySelector('[data-edge=older]');
    await until(() => button()?.textContent?.trim() === "Couldn't load older messages. Try again");
    expect(button()!.closest('[role=feed]')).to.equal(null);
    expect(
      [...scene.element.renderRoot.querySelector('[role=feed]')!.children].every(({ role }) => role === 'article'),
    ).to.equal(true);
    const { first } = scene.thread.window!;
    const reading = readIn(scene);
    const before = topIn(scene, reading);
    scene.desk.fate = () => undefined;
    button()!.click();
    await until(() => scene.thread.window!.first < first);
    await frame();
    expect(topIn(scene, reading)).to.be.closeTo(before, 2);
  });

  it('an element that is moved in the page, or hidden for a while, stands where it stood', async () => {
    const scene = await mountFeed(100);
    await scrollTo(scene, 1500);
    const reading = readIn(scene);
    const before = topIn(scene, reading);
    scene.element.parentElement!.parentElement!.append(scene.element);
    await scene.element.updateComplete;
    await frame();
    expect(topIn(scene, reading)).to.be.closeTo(before, 1);
    scene.element.style.setProperty('display', 'none');
    await frame();
    scene.thread.noteEntry(await scene.desk.write(TOM, bodyOf(3)));
    await frame();
    scene.element.style.removeProperty('display');
    await frame();
    await frame();
    expect(topIn(scene, reading)).to.be.closeTo(before, 1);
    scene.element.remove();
  });

  it('an unsent message stands behind the newest; sent, it keeps its node and its focus', async () => {
    const scene = await mountFeed(60);
    const { opened, open } = gate();
    scene.desk.fate = ({ method }) => (method === 'POST' ? (opened as Promise<undefined>) : undefined);
    const { id } = scene.thread.outbox.send({ body: 'On my way' });
    await until(() => scene.element.articles.at(-1)!.textContent!.includes('On my way'));
    const bubble = scene.element.articles.at(-1)!;
    expect(fromEnd(scene)).to.equal(0);
    expect(bubble.hasAttribute('aria-posinset')).to.equal(false);
    await focusEntry(scene, 60);
    bubble.focus();
    expect(scene.element.feed.window.focused!.key).to.equal(id);
    open();
    await until(() => scene.thread.window!.last === 61);
    await frame();
    expect(scene.element.article(61)).to.equal(bubble);
    expect(bubble.getAttribute('aria-posinset')).to.equal('61');
    expect(scene.element.shadowRoot!.activeElement).to.equal(bubble);
    expect(scene.element.articles.filter((one) => one.textContent!.includes('On my way')).length).to.equal(1);
  });

  it('an unsent message that is deleted while it has focus leaves focus in the composer', async () => {
    const scene = await mountFeed(20);
    scene.desk.fate = ({ method }) => (method === 'POST' ? new Response('{}', { status: 422 }) : undefined);
    const message = scene.thread.outbox.send({ body: 'No' });
    await until(() => scene.thread.unsent[0]?.state.status === 'failed');
    await frame();
    await focusEntry(scene, 20);
    scene.element.articles.at(-1)!.focus();
    scene.thread.outbox.delete(message.id);
    await until(() => scene.thread.unsent.length === 0);
    await frame();
    expect(scene.element.shadowRoot!.activeElement!.localName).to.equal('textarea');
  });
});

import { expect } from '@open-wc/testing';
import { browserState } from '../../../../../core/src/test/browser-state.ts';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import type { MessageFailedDetail } from '../../../events/message-failed.ts';
import type { MessageSentDetail } from '../../../events/message-sent.ts';
import type { SendDetail } from '../../../events/send.ts';
import {
  composerText,
  createRoom,
  key,
  problem,
  type,
  unsentOf,
  type ComposerPage,
  type Room,
  type Sent,
} from '../../../test/composer-page.ts';
import { expectFocus } from '../../../test/focus.ts';
import { inside, isLive, seen } from '../../../test/mount.ts';
import { overhear } from '../../../test/overheard.ts';

const ctrl = { ctrlKey: true };
const isPost = ({ method, path }: Sent): boolean => method === 'POST' && path.endsWith('/messages');
const shows = (element: ComposerPage, words: string) => seen(element, () => composerText(element).includes(words));
const write = async (element: ComposerPage, text: string): Promise<void> => {
  await type(element, text);
  key(element, 'Enter', ctrl);
  await element.updateComplete;
};

describe('composer: sending', () => {
  let room: Room;
  beforeEach(async () => void (room = await createRoom()));
  afterEach(() => browserState.restore());

  it('TIC-9 offline it says when messages go, queues them with focus kept, and they go by themselves, in order, once', async () => {
    const { element } = await room.open();
    await isLive(element);
    room.fate = () => 'cut';
    browserState.online(false);
    await write(element, 'One');
    await write(element, 'Two');
    expectFocus(element.field);
    expect(unsentOf(element)).to.deep.equal(['One: queued', 'Two: queued']);
    await shows(element, 'Messages will be sent when you’re back online.');
    room.fate = () => undefined;
    browserState.online(true);
    await until(() => unsentOf(element).length === 0);
    expect(await room.said()).to.deep.equal(['One', 'Two']);
    expect(composerText(element)).not.to.contain('back online');
  });

  it('THR-2 after a 500 it says once, assertively, why and where to go on; a retry with the same id is told as sent', async () => {
    const said = overhear();
    const { element } = await room.open();
    await isLive(element);
    const failed: MessageFailedDetail[] = [];
    const sent: MessageSentDetail[] = [];
    document.addEventListener('revampd-message-failed', ({ detail }) => failed.push(detail), { once: true });
    document.addEventListener('revampd-message-sent', ({ detail }) => sent.push(detail), { once: true });
    room.fate = (one) => (isPost(one) ? problem(500, 'internal_error') : undefined);
    await write(element, 'One');
    await until(() => unsentOf(element)[0] === 'One: failed');
    await until(() => said.length > 0);
    expect(said.map(({ text, isAssertive }) => [text, isAssertive])).to.deep.equal([
      ['Message not sent. Something went wrong at our end. Retry or delete it in the list.', true],
    ]);
    expectFocus(element.field);
    expect(failed).to.have.length(1);
    expect(failed[0]).to.deep.include({
      body: 'One',
      retryable: true,
      code: 'internal_error',
      ticketId: room.ticketId,
    });
    room.fate = () => undefined;
    element.composer.outbox!.retry(element.composer.outbox!.messages[0]!.id);
    await until(() => said.length > 1);
    expect(said[1]).to.deep.include({ text: 'Message sent.', isAssertive: false });
    expect(await room.said()).to.deep.equal(['One']);
    expect(sent).to.have.length(1);
    expect(sent[0]).to.deep.include({ body: 'One', clientId: failed[0]!.clientId });
    expect(new Set(room.posts.map(({ body }) => body.client_id))).to.have.property('size', 1);
  });

  it('nothing is said of what is sent without trouble, and the host is told which entry it became', async () => {
    const said = overhear();
    const { element } = await room.open();
    const sent: MessageSentDetail[] = [];
    element.addEventListener('revampd-message-sent', ({ detail }) => sent.push(detail));
    await write(element, 'One');
    await until(() => sent.length > 0);
    const { data } = await room.act('usr_dana', 'GET', `${room.ticketId}/thread?limit=10&after=1`);
    const entry = data.find(({ body }: { body?: string }) => body === 'One');
    expect(sent).to.deep.equal([
      {
        connectionId: 'con_harborline_northgate',
        ticketId: room.ticketId,
        body: 'One',
        replyToId: undefined,
        clientId: entry.client_id,
        entryId: entry.id,
        at: entry.created_at,
      },
    ]);
    expect(said).to.deep.equal([]);
  });

  it('a host that prevents revampd-send keeps everything from being sent, and the text stays', async () => {
    const { element } = await room.open();
    const asked: SendDetail[] = [];
    element.addEventListener('revampd-send', (event) => {
      asked.push(event.detail);
      event.preventDefault();
    });
    await write(element, ' Mine \n');
    expect(asked).to.deep.equal([
      { connectionId: 'con_harborline_northgate', ticketId: room.ticketId, body: ' Mine', replyToId: undefined },
    ]);
    expect(element.field.value).to.equal(' Mine \n');
    expect(unsentOf(element)).to.deep.equal([]);
    expect(room.posts).to.deep.equal([]);
    expectFocus(element.field);
  });

  it('two composers of one ticket on a page tell of a message once, and neither says that another tab sent it', async () => {
    const { element, provider } = await room.open();
    const second = Object.assign(document.createElement('composer-page') as ComposerPage, { ticketId: room.ticketId });
    provider.append(second);
    await seen(second, (root) => second.ticket && root.querySelector('.composer'));
    const sent: EventTarget[] = [];
    provider.addEventListener('revampd-message-sent', ({ target }) => sent.push(target!));
    await write(element, 'One');
    await until(() => sent.length > 0 && unsentOf(second).length === 0);
    await second.updateComplete;
    expect(sent).to.deep.equal([element]);
    expect(composerText(second)).not.to.contain('another tab');
  });

  it('what waits behind a message that failed says so', async () => {
    const { element } = await room.open();
    room.fate = (one) => (isPost(one) ? problem(422, 'validation_failed') : undefined);
    await write(element, 'One');
    await until(() => unsentOf(element)[0] === 'One: failed');
    await write(element, 'Two');
    await shows(element, 'Messages wait until the one that wasn’t sent is retried or deleted.');
  });

  it('a long paste stays whole: how much is left is said at 100, 20 and 0, and too much is told at the field, in code points', async () => {
    const said = overhear();
    const { element } = await room.open();
    await type(element, '😀'.repeat(9_899));
    await shows(element, 'Draft kept');
    expect(said).to.deep.equal([]);
    for (const [text, words] of [
      ['aa', '99 characters left'],
      ['a'.repeat(79), '20 characters left'],
      ['a'.repeat(20), '0 characters left'],
      ['é'.repeat(5), '5 characters too many. Shorten the message, or send it in parts.'],
    ] as const) {
      await type(element, text);
      await shows(element, words);
      await until(() => said.at(-1)?.text === words);
    }
    expect(said).to.have.length(4);
    expect(element.field.getAttribute('aria-invalid')).to.equal('true');
    key(element, 'Enter', ctrl);
    await element.updateComplete;
    expect(room.posts).to.deep.equal([]);
    expect([...element.field.value]).to.have.length(10_005);
    expect(inside(element, '#composer-error').textContent).to.contain('5 characters too many');
    element.field.value = element.field.value.slice(0, -5);
    await type(element, '');
    key(element, 'Enter', ctrl);
    await until(async () => (await room.said()).length === 1);
    expect([...(await room.said())[0]!]).to.have.length(10_000);
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import {
  composerText,
  createRoom,
  key,
  type,
  unsentOf,
  type ComposerPage,
  type Room,
} from '../../../test/composer-page.ts';
import { press } from '../../../test/control.ts';
import { expectFocus } from '../../../test/focus.ts';
import { inside, seen } from '../../../test/mount.ts';

const isSent = (element: ComposerPage): boolean => unsentOf(element).length > 0;
const QUOTES = { ent_1: { author: 'Lena Fischer', text: 'Confirmed. The transfer leg times out.' } };

describe('composer: keys', () => {
  let room: Room;
  beforeEach(async () => {
    room = await createRoom();
    room.fate = ({ method, path }) =>
      method === 'POST' && path.endsWith('/messages') ? new Promise(() => {}) : undefined;
  });
  const open = async (set: Partial<ComposerPage> = {}): Promise<ComposerPage> =>
    (await room.open('usr_dana', set)).element;
  const keys: readonly (readonly [
    name: string,
    init: KeyboardEventInit & { keyCode?: number },
    mod: boolean,
    enter: boolean,
  ])[] = [
    ['Enter', {}, false, true],
    ['Enter', { shiftKey: true }, false, false],
    ['Enter', { ctrlKey: true }, true, true],
    ['Enter', { metaKey: true }, true, true],
    ['Enter', { altKey: true }, false, false],
    ['Enter', { ctrlKey: true, repeat: true }, false, false],
    ['Enter', { ctrlKey: true, isComposing: true }, false, false],
    ['Enter', { ctrlKey: true, keyCode: 229 }, false, false],
    ['Enter', { isComposing: true }, false, false],
    ['Enter', { keyCode: 229 }, false, false],
  ];
  for (const sendKey of ['mod-enter', 'enter'] as const)
    for (const [name, init, mod, enter] of keys) {
      const sends = sendKey === 'enter' ? enter : mod;
      it(`A11-2 with send-key="${sendKey}" ${JSON.stringify(init)} + ${name} ${sends ? 'sends' : 'sends nothing'}`, async () => {
        const element = await open({ sendKey });
        await type(element, 'Words');
        const { event } = key(element, name, init);
        await element.updateComplete;
        expect(isSent(element)).to.equal(sends);
        // What sends makes no new line; all else is the field's own.
        expect(event.defaultPrevented).to.equal(sends || init.repeat === true);
      });
    }

  it('A11-2 where one writes by touch, Enter is a new line whatever the host has set', async () => {
    const element = await open({ sendKey: 'enter' });
    await type(element, 'Words');
    const { matchMedia } = globalThis;
    globalThis.matchMedia = ((query: string) => ({ matches: query === '(pointer: coarse)' })) as typeof matchMedia;
    try {
      expect(key(element, 'Enter').event.defaultPrevented).to.equal(false);
      await element.updateComplete;
      expect(isSent(element)).to.equal(false);
    } finally {
      globalThis.matchMedia = matchMedia;
    }
  });

  it('A11-2 real keys: Enter breaks the line, Control with Enter sends, and one goes on typing', async () => {
    const element = await open();
    element.field.focus();
    await sendKeys({ type: 'One' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Two' });
    expect(element.field.value).to.equal('One\nTwo');
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    await sendKeys({ type: 'Three' });
    expect(element.composer.outbox!.messages.map(({ body }) => body)).to.deep.equal(['One\nTwo']);
    expect(element.field.value).to.equal('Three');
  });

  it('a page’s own hotkeys don’t hear what is typed, and hear what has a modifier (K3)', async () => {
    const element = await open();
    await type(element, 'Words');
    for (const name of ['j', ' ', 'Enter', 'Backspace', 'ArrowUp'])
      expect(key(element, name).isHeard, name).to.equal(false);
    expect(key(element, 'k', { ctrlKey: true }).isHeard).to.equal(true);
    expect(key(element, 'Escape').isHeard).to.equal(true);
    expect(key(element, 'Tab').isHeard).to.equal(true);
    expect(key(element, 'Enter', { ctrlKey: true }).isHeard).to.equal(false);
  });

  it('a reply shows whose words are answered; Escape cancels it and keeps the text, and the next Escape is the page’s', async () => {
    const element = await open({ quotes: QUOTES });
    await type(element, 'Thanks');
    element.composer.reply('ent_1');
    await seen(element, (root) => root.querySelector('.composer-reply'));
    expect(composerText(element)).to.contain('Replying to Lena Fischer Confirmed. The transfer leg times out.');
    expect(element.field.placeholder).to.equal('Write a reply');
    expectFocus(element.field);
    expect(key(element, 'Escape', { isComposing: true }).event.defaultPrevented).to.equal(false);
    expect(element.composer.replyToId).to.equal('ent_1');
    const { event, isHeard } = key(element, 'Escape');
    expect([event.defaultPrevented, isHeard]).to.deep.equal([true, false]);
    await seen(element, (root) => !root.querySelector('.composer-reply'));
    expect(element.field.value).to.equal('Thanks');
    expect(key(element, 'Escape')).to.have.property('isHeard', true);
  });

  it('a reply is cancelled by its button too, with focus in the field, and is sent with what it answers', async () => {
    const element = await open({ quotes: QUOTES });
    element.composer.reply('ent_1');
    const cancel = await seen(element, (root) => root.querySelector<HTMLElement>('.composer-cancel'));
    expect(cancel.getAttribute('aria-label')).to.equal('Cancel reply');
    cancel.focus();
    press(cancel);
    await seen(element, (root) => !root.querySelector('.composer-reply'));
    expectFocus(element.field);
    element.composer.reply('ent_1');
    await type(element, 'Thanks');
    key(element, 'Enter', { ctrlKey: true });
    await until(() => room.posts.length > 0);
    expect(room.posts[0]!.body).to.deep.include({ body: 'Thanks', reply_to_id: 'ent_1' });
    await seen(element, (root) => !root.querySelector('.composer-reply'));
  });

  it('an entry that isn’t loaded is answered all the same', async () => {
    const element = await open();
    element.composer.reply('ent_9');
    await seen(element, () => composerText(element).includes('Replying to a message'));
  });

  it('what an input method has in hand is left alone by renders', async () => {
    const element = await open();
    const { field } = element;
    field.focus();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    field.value = 'に';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    // Another tab's draft comes in the middle of it.
    element.composer.draft!.set({ body: 'Other' });
    element.requestUpdate();
    await element.updateComplete;
    expect(field.value).to.equal('に');
    field.value = '日';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await element.updateComplete;
    expect(field.value).to.equal('日');
    expect(element.composer.draft!.value!.body).to.equal('日');
  });

  it('says which key sends, and tells assistive technology', async () => {
    const element = await open();
    expect(inside(element, '#composer-hint').textContent).to.equal('Ctrl+Enter to send');
    expect(element.field.getAttribute('aria-keyshortcuts')).to.equal('Control+Enter Meta+Enter');
    element.sendKey = 'enter';
    await element.updateComplete;
    expect(inside(element, '#composer-hint').textContent).to.equal('Enter to send, Shift+Enter for a new line');
    expect(element.field.getAttribute('aria-keyshortcuts')).to.equal('Enter');
  });
});

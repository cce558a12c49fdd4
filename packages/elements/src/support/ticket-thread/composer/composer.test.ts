import { expect } from '@open-wc/testing';
import {
  composerText,
  createRoom,
  key,
  type,
  unsentOf,
  type ComposerPage,
  type Room,
} from '../../../test/composer-page.ts';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { expectFocus } from '../../../test/focus.ts';
import { inside } from '../../../test/mount.ts';
import { press } from '../../../test/control.ts';

const ctrl = { ctrlKey: true };
const send = (element: ComposerPage): HTMLButtonElement => inside<HTMLButtonElement>(element, '.composer-send');
const isEmpty = (element: ComposerPage) => until(() => unsentOf(element).length === 0);

describe('composer', () => {
  let room: Room;
  beforeEach(async () => void (room = await createRoom()));

  it('THR-6 says who will see the next message: every organization by name, and how many people they are', async () => {
    const { element } = await room.open();
    expect(composerText(element)).to.contain('Visible to Northgate Dental and Harborline · 8 people');
    const field = element.field;
    expect(field.labels![0]!.textContent).to.equal('Message');
    const described = field.getAttribute('aria-describedby')!.split(' ');
    expect(described.map((id) => inside(element, `#${id}`)?.textContent?.trim().slice(0, 10))).to.include('Visible to');
    expect(described.map((id) => inside(element, `#${id}`)?.textContent?.trim())).to.include('Ctrl+Enter to send');
  });

  it('THR-1 what is sent stands among the unsent within a task, focus stays, and the field is empty', async () => {
    const { element } = await room.open();
    await type(element, 'I’ll keep this open.');
    room.fate = () => new Promise(() => {});
    key(element, 'Enter', ctrl);
    await element.updateComplete;
    expect(unsentOf(element)).to.have.length(1);
    expect(unsentOf(element)[0]).to.match(/^I’ll keep this open\.: (queued|sending)$/);
    expect(element.field.value).to.equal('');
    expectFocus(element.field);
  });

  it('sends by its button, to those who are shown, and keeps focus on it', async () => {
    const { element } = await room.open();
    await type(element, '\n  Indented\nTwo  \n\n');
    send(element).focus();
    press(send(element));
    await element.updateComplete;
    expectFocus(send(element));
    await isEmpty(element);
    expect(await room.said()).to.deep.equal(['  Indented\nTwo']);
    expect(room.posts[0]!.body.audience_version).to.equal(element.ticket!.audience.version);
  });

  it('an empty message isn’t sent: focus goes to the field, which says why until something is typed', async () => {
    const { element } = await room.open();
    for (const blank of ['', ' \n ']) {
      element.field.value = '';
      await type(element, blank);
      expect(send(element).hasAttribute('disabled')).to.equal(false);
      send(element).focus();
      press(send(element));
      await element.updateComplete;
      await until(() => element.shadowRoot!.activeElement === element.field);
      expect(element.field.getAttribute('aria-invalid')).to.equal('true');
      expect(inside(element, '#composer-error').textContent).to.equal('Write a message first.');
    }
    await type(element, 'Words');
    expect(inside(element, '#composer-error')).to.equal(null);
    expect(room.posts).to.have.length(0);
  });

  it('what is typed, answered and sent before its code has come is taken over: nothing is lost, and it goes once', async () => {
    const { provider } = await room.open();
    const element = Object.assign(document.createElement('composer-page') as ComposerPage, {
      ticketId: room.ticketId,
      isShown: false,
      quotes: { ent_1: { author: 'Lena Fischer', text: 'Confirmed.' } },
    });
    provider.append(element);
    await until(() => element.ticket !== undefined && element.shadowRoot?.querySelector('.composer-field') != null);
    expect(element.composer.writing).to.equal(undefined);
    const { field } = element;
    element.composer.reply('ent_1');
    field.value = 'Early';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    key(element, 'Enter', ctrl);
    expectFocus(field);
    await until(() => room.posts.length > 0);
    expect(room.posts.map(({ body }) => [body.body, body.reply_to_id])).to.deep.equal([['Early', 'ent_1']]);
    expect(element.field).to.equal(field);
    await until(() => field.value === '');
    expectFocus(field);
  });

  it('where that code can’t be loaded it says so, and the text stays', async () => {
    const { provider } = await room.open();
    const element = Object.assign(document.createElement('composer-page') as ComposerPage, { ticketId: room.ticketId });
    Object.defineProperty(element.composer, 'isWithoutWriting', { value: true });
    Object.defineProperty(element.composer, 'writing', { value: undefined });
    provider.append(element);
    await until(() => element.shadowRoot?.querySelector('.composer-field') != null);
    await type(element, 'Mine');
    key(element, 'Enter', ctrl);
    await element.updateComplete;
    expect(composerText(element)).to.contain('Nothing can be sent right now: a part of the page didn’t load.');
    expect(element.field.value).to.equal('Mine');
  });
});

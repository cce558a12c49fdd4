import { expect } from '@open-wc/testing';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { gate } from '../../../../../core/src/test/page.ts';
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
import { inside, isLive, seen } from '../../../test/mount.ts';
import { overhear } from '../../../test/overheard.ts';
import { holdTime } from '../../../test/page-clock.ts';

const ctrl = { ctrlKey: true };
const LIST = 'Northgate Dental, Harborline, and Revampd';
const QUESTION = `The audience changed while you were sending. Send to ${LIST}?`;
const send = (element: ComposerPage): HTMLButtonElement => inside<HTMLButtonElement>(element, '.composer-send');
const textOf = (button: Element): string => button.textContent!.trim();
const isChanged = (element: ComposerPage) => seen(element, (root) => root.querySelector('.composer-line.changed'));
const isAsked = (element: ComposerPage) => seen(element, (root) => root.querySelector('.composer-held'));
const isQuiet = (element: ComposerPage) =>
  seen(element, (root) => !root.querySelector('.composer-held, .composer-line.changed'));
const answer = (element: ComposerPage, words: string): void =>
  press([...element.shadowRoot!.querySelectorAll('.composer-held button')].find((one) => textOf(one) === words));

describe('composer: who will see it', () => {
  let room: Room;
  const escalate = () => room.act('usr_priya', 'POST', `${room.ticketId}/escalate`, { reason: 'Platform side.' });
  const giveBack = () => room.act('usr_lena', 'POST', `${room.ticketId}/de-escalate`, { reason: 'Done.' });
  const open = async (user?: string): Promise<ComposerPage> => {
    const { element } = await room.open(user);
    await isLive(element);
    return element;
  };
  beforeEach(async () => void (room = await createRoom()));

  it('THR-6 an escalation is told on the line, on the button and once in words, to the Sub-Org and the Partner, whose text and focus stay', async () => {
    const said = overhear();
    const dana = await open();
    await type(dana, 'I’ll keep this open.');
    const priya = await open('usr_priya');
    await escalate();
    for (const element of [dana, priya]) {
      await isChanged(element);
      expect(composerText(element)).to.contain(
        'Revampd joined. They will see this too, with Northgate Dental and Harborline · 12 people',
      );
      expect(textOf(send(element))).to.equal('Send to 3 organizations');
    }
    expect(dana.field.value).to.equal('I’ll keep this open.');
    expectFocus(dana.field);
    await until(() => said.length > 0);
    expect(said.map(({ text, isAssertive }) => [text, isAssertive])).to.deep.equal([
      [`Revampd can now see this ticket. Your next message goes to ${LIST}.`, false],
    ]);
    expect(dana.field.getAttribute('aria-describedby')).to.contain(inside(dana, '.changed p').id);
  });

  it('THR-6 Revampd, which came with the escalation, is told of nothing new and reads who sees it', async () => {
    await escalate();
    const lena = await open('usr_lena');
    expect(composerText(lena)).to.contain(`Visible to ${LIST} · 12 people`);
    expect(textOf(send(lena))).to.equal('Send');
  });

  it('THR-6 a Send within a second after the change is held: asked once, nothing goes, and it goes to all where one says so', async () => {
    const said = overhear();
    const element = await open();
    await type(element, 'For two');
    await escalate();
    await isChanged(element);
    key(element, 'Enter', ctrl);
    const question = await isAsked(element);
    expect(question.textContent).to.contain(QUESTION);
    expectFocus(element.field);
    expect(element.field.value).to.equal('For two');
    expect(room.posts).to.deep.equal([]);
    // Pressed again before it can be read: no answer.
    key(element, 'Enter', ctrl);
    press(send(element));
    expect(unsentOf(element)).to.deep.equal([]);
    await until(() => said.some(({ text }) => text === QUESTION));
    answer(element, 'Send');
    await isQuiet(element);
    expectFocus(element.field);
    await until(async () => (await room.said()).length === 1);
    expect(room.posts.map(({ body }) => body.audience_version)).to.deep.equal([element.ticket!.audience.version]);
    expect(textOf(send(element))).to.equal('Send');
    expect(said.filter(({ text }) => text === QUESTION)).to.have.length(1);
  });

  it('THR-6 held and not sent: the text stays in the field, and others still stand on the line', async () => {
    const element = await open();
    await type(element, 'For two');
    await escalate();
    await isChanged(element);
    press(send(element));
    await isAsked(element);
    answer(element, 'Don’t send');
    await seen(element, (root) => !root.querySelector('.composer-held'));
    expect(element.field.value).to.equal('For two');
    expectFocus(element.field);
    expect(room.posts).to.deep.equal([]);
    expect(textOf(send(element))).to.equal('Send to 3 organizations');
  });

  it('THR-6 a second after it stood there the change is known: Send sends, for those who are shown', async () => {
    const element = await open();
    await type(element, 'For three');
    await escalate();
    await isChanged(element);
    const clock = holdTime();
    await clock.advance(1001);
    clock.release();
    key(element, 'Enter', ctrl);
    await until(async () => (await room.said()).length === 1);
    expect(room.posts[0]!.body.audience_version).to.equal(2);
    await isQuiet(element);
  });

  it('THR-6 a Send just before the change is held by the platform: nothing was posted, and the answer decides', async () => {
    const said = overhear();
    const element = await open();
    const { opened, open: letGo } = gate();
    room.fate = async ({ path, method }) => {
      if (method === 'POST' && path.endsWith('/messages')) await opened;
    };
    await type(element, 'For two');
    key(element, 'Enter', ctrl);
    await element.updateComplete;
    await type(element, 'Next');
    await escalate();
    await isChanged(element);
    letGo();
    const question = await isAsked(element);
    expect(question.textContent).to.contain(QUESTION).and.contain('For two');
    expect(await room.said()).to.deep.equal([]);
    expectFocus(element.field);
    await until(() => said.some(({ text }) => text === QUESTION));
    expect(said.every(({ isAssertive }) => !isAssertive)).to.equal(true);
    answer(element, 'Send');
    await until(async () => (await room.said()).length === 1);
    expect(await room.said()).to.deep.equal(['For two']);
    expect(element.field.value).to.equal('Next');
    await seen(element, (root) => !root.querySelector('.composer-held'));
  });

  it('THR-6 what the platform held and the person doesn’t send is back in the field, before what was typed since', async () => {
    const element = await open();
    const { opened, open: letGo } = gate();
    room.fate = async ({ path, method }) => {
      if (method === 'POST' && path.endsWith('/messages')) await opened;
    };
    await type(element, 'For two');
    key(element, 'Enter', ctrl);
    await element.updateComplete;
    await type(element, 'Next');
    await escalate();
    letGo();
    await isAsked(element);
    answer(element, 'Don’t send');
    await seen(element, () => element.field.value === 'For two\n\nNext');
    expect(unsentOf(element)).to.deep.equal([]);
    expect(await room.said()).to.deep.equal([]);
  });

  it('THR-6 a return is told in the same way, and Dismiss makes it known', async () => {
    const said = overhear();
    await escalate();
    const element = await open();
    await giveBack();
    await isChanged(element);
    expect(composerText(element)).to.contain(
      'Revampd left. Only Northgate Dental and Harborline will see this · 8 people',
    );
    expect(textOf(send(element))).to.equal('Send to 2 organizations');
    await until(() => said.length > 0);
    expect(said[0]!.text).to.equal(
      'Revampd can no longer see this ticket. Your next message goes to Northgate Dental and Harborline.',
    );
    press(inside(element, '.changed button'));
    await isQuiet(element);
    expect(textOf(send(element))).to.equal('Send');
    expectFocus(element.field);
    expect(composerText(element)).to.contain('Visible to Northgate Dental and Harborline · 8 people');
  });

  it('THR-6 a draft that was written for others says so after a reload, until it is sent or dismissed', async () => {
    const page = await room.open();
    await type(page.element, 'For two');
    await page.element.composer.draft!.flush();
    page.provider.remove();
    await escalate();
    const element = await open();
    await seen(element, () => element.field.value === 'For two');
    await isChanged(element);
    expect(composerText(element)).to.contain(`Who sees this has changed. ${LIST} will see this`);
    press(inside(element, '.changed button'));
    await isQuiet(element);
    await element.composer.draft!.flush();
    expect(element.composer.draft!.value!.audienceVersion).to.equal(2);
  });
});

import { expect } from '@open-wc/testing';
import { browserState } from '../../../../../core/src/test/browser-state.ts';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import {
  composerText,
  createRoom,
  key,
  problem,
  type,
  type ComposerPage,
  type Room,
} from '../../../test/composer-page.ts';
import { press } from '../../../test/control.ts';
import { expectFocus } from '../../../test/focus.ts';
import { inside, isLive, seen } from '../../../test/mount.ts';
import { overhear } from '../../../test/overheard.ts';

const isClosed = (element: ComposerPage) => seen(element, (root) => root.querySelector('.shut .composer-line strong'));
const isOpen = (element: ComposerPage) => seen(element, (root) => root.querySelector('.composer-send'));
const action = (element: ComposerPage) => inside(element, '.composer-tools button');

describe('composer: closed, and read only', () => {
  let room: Room;
  const move = (user: string, ...statuses: readonly string[]) =>
    statuses.reduce<Promise<unknown>>(
      (before, status) => before.then(() => room.act(user, 'PATCH', room.ticketId, { status })),
      Promise.resolve(),
    );
  const close = (user = 'usr_joel') => move(user, 'closed');
  const open = async (user?: string): Promise<ComposerPage> => {
    const { element } = await room.open(user);
    await isLive(element);
    return element;
  };
  beforeEach(async () => void (room = await createRoom()));
  afterEach(() => browserState.restore());

  it('THR-9 closed while offline: after reconnecting it says who and that the draft is kept; read only, no Send, focus and text stay', async () => {
    const said = overhear();
    const element = await open();
    room.fate = () => 'cut';
    browserState.online(false);
    room.api.network.cutStreams();
    await type(element, 'I’ll keep this open.');
    await close();
    expect(element.field.readOnly).to.equal(false);
    room.fate = () => undefined;
    browserState.online(true);
    await isClosed(element);
    expect(composerText(element)).to.match(
      /^Joel Park closed this ticket at \d+:\d\d [AP]M\. Your draft is kept\. Reopen the ticket to send it\./,
    );
    expect(element.field.readOnly).to.equal(true);
    expect(element.field.value).to.equal('I’ll keep this open.');
    expectFocus(element.field);
    expect(inside(element, '.composer-send')).to.equal(null);
    expect(action(element).textContent!.trim()).to.equal('Reopen and send');
    await until(() => said.some(({ text }) => text.startsWith('Ticket closed')));
    expect(said.at(-1)).to.deep.include({
      text: 'Ticket closed by Joel Park. Your draft is kept.',
      isAssertive: false,
    });
    key(element, 'Enter', { ctrlKey: true });
    await element.updateComplete;
    expect(room.posts).to.deep.equal([]);
  });

  it('THR-9 “Reopen and send” reopens it, and then sends, once', async () => {
    const element = await open();
    await type(element, 'One more thing');
    await close();
    await isClosed(element);
    action(element).focus();
    press(action(element));
    press(action(element));
    await isOpen(element);
    await until(async () => (await room.said()).length === 1);
    expect((await room.act('usr_dana', 'GET', room.ticketId)).status).to.equal('open');
    expect(await room.said()).to.deep.equal(['One more thing']);
    expect(element.reopened.map(({ status }) => status)).to.deep.equal(['open']);
    await until(() => element.shadowRoot!.activeElement === element.field);
    expect(element.field.readOnly).to.equal(false);
  });

  it('a reopening that fails sends nothing, keeps the draft, and says so', async () => {
    const element = await open();
    await type(element, 'One more thing');
    await close();
    await isClosed(element);
    room.fate = ({ method }) => (method === 'PATCH' ? problem(500, 'internal_error') : undefined);
    action(element).focus();
    press(action(element));
    await element.updateComplete;
    expect(action(element).getAttribute('aria-disabled')).to.equal('true');
    expect(element.field.readOnly).to.equal(true);
    await seen(element, () =>
      composerText(element).includes('The ticket wasn’t reopened, and nothing was sent. Try again.'),
    );
    expect(element.field.value).to.equal('One more thing');
    expect(element.field.readOnly).to.equal(true);
    expect(room.posts).to.deep.equal([]);
    expectFocus(action(element));
  });

  it('THR-9 reopened elsewhere it can be written in again, with the same text and the same field', async () => {
    const element = await open();
    await type(element, 'Still here');
    const { field } = element;
    await close();
    await isClosed(element);
    await move('usr_joel', 'open');
    await isOpen(element);
    expect(element.field).to.equal(field);
    expect(field.readOnly).to.equal(false);
    expect(field.value).to.equal('Still here');
    expectFocus(field);
  });

  it('who may not reopen it has no button, and reads who can', async () => {
    await move('usr_priya', 'in_progress');
    await room.act('usr_priya', 'POST', `${room.ticketId}/escalate`, { reason: 'Platform side.' });
    const element = await open('usr_priya');
    await type(element, 'Mine');
    await move('usr_lena', 'resolved', 'closed');
    await isClosed(element);
    expect(composerText(element)).to.contain('Lena Fischer closed this ticket at');
    expect(composerText(element)).to.contain('Your draft is kept. Revampd can reopen it, or submit a new ticket.');
    expect(action(element)).to.equal(null);
    expect(element.field.value).to.equal('Mine');
  });

  it('one’s own closing is said in the second person, and not read out', async () => {
    const said = overhear();
    const element = await open();
    await close('usr_dana');
    await isClosed(element);
    expect(composerText(element)).to.match(/^You closed this ticket at .+\. Reopen the ticket to write in it\./);
    expect(action(element).textContent!.trim()).to.equal('Reopen');
    press(action(element));
    await isOpen(element);
    await until(() => element.shadowRoot!.activeElement === element.field);
    expect(room.posts).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });

  it('focus on Send goes to the field where the ticket is closed under it', async () => {
    const element = await open();
    await type(element, 'Mine');
    inside(element, '.composer-send').focus();
    await close();
    await isClosed(element);
    expectFocus(element.field);
  });

  it('TIC-11 a viewer may read only: a note says who can change that, and there is no field and no button', async () => {
    const element = await open('usr_marcus');
    await seen(element, () => composerText(element).includes('You can read this thread.'));
    expect(composerText(element)).to.equal('You can read this thread. An owner of Northgate Dental can let you reply.');
    expect(element.field).to.equal(null);
    expect(inside(element, '.composer button')).to.equal(null);
  });
});

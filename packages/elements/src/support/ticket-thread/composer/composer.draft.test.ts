import { expect } from '@open-wc/testing';
import { browserState } from '../../../../../core/src/test/browser-state.ts';
import { rest, until } from '../../../../../core/src/test/fake-timers.ts';
import { gate } from '../../../../../core/src/test/page.ts';
import { composerText, createRoom, key, type, unsentOf, type Room } from '../../../test/composer-page.ts';
import { expectFocus } from '../../../test/focus.ts';
import { isLive } from '../../../test/mount.ts';
import { holdTime } from '../../../test/page-clock.ts';
import { overhear } from '../../../test/overheard.ts';

const ctrl = { ctrlKey: true };

describe('composer: drafts', () => {
  let room: Room;
  beforeEach(async () => void (room = await createRoom()));
  afterEach(() => browserState.restore());

  it('THR-3 what is typed is kept, says so, and is there again after a reload, with what it answers', async () => {
    const page = await room.open();
    const [first] = (await room.act('usr_dana', 'GET', `${room.ticketId}/thread?limit=1&after=0`)).data;
    page.element.composer.reply(first.id);
    await type(page.element, 'Half a sent');
    expect(composerText(page.element)).not.to.contain('Draft kept');
    await until(() => composerText(page.element).includes('Draft kept'));
    page.provider.remove();
    const { element } = await room.open();
    await until(() => element.field.value === 'Half a sent');
    await until(() => composerText(element).includes('Draft kept'));
    expect(element.composer.replyToId).to.equal(first.id);
    await type(element, 'ence.');
    key(element, 'Enter', ctrl);
    await until(async () => (await room.said()).length === 1);
    expect(await room.said()).to.deep.equal(['Half a sentence.']);
    expect(composerText(element)).not.to.contain('Draft kept');
  });

  it('THR-3 an emptied field leaves no draft, and says nothing of one', async () => {
    const page = await room.open();
    await type(page.element, 'Half');
    await until(() => composerText(page.element).includes('Draft kept'));
    page.element.field.value = '';
    await type(page.element, '');
    expect(composerText(page.element)).not.to.contain('Draft kept');
    await page.element.composer.draft!.flush();
    page.provider.remove();
    const { element } = await room.open();
    await until(() => element.composer.draft!.isReady);
    await element.updateComplete;
    expect(element.field.value).to.equal('');
  });

  for (const [name, words] of [
    ['QuotaExceededError', 'this browser has no space left'],
    ['InvalidStateError', 'this browser doesn’t store it'],
  ] as const)
    it(`where the browser keeps nothing (${name}) it says so honestly, and sends all the same`, async () => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No', name);
      };
      try {
        const { element } = await room.open();
        await type(element, 'Mine');
        await until(() => composerText(element).includes(`Draft not kept: ${words}`));
        expect(composerText(element)).not.to.contain('Draft kept');
        key(element, 'Enter', ctrl);
        await until(async () => (await room.said()).length === 1);
      } finally {
        IDBObjectStore.prototype.put = put;
      }
    });

  it('SES-7 another person finds nothing of what was written: not typed, kept or unsent, also not by an undo', async () => {
    const { element, becomes: signIn } = await room.open();
    await isLive(element);
    room.fate = ({ method, path }) => (method === 'POST' && path.endsWith('/messages') ? 'cut' : undefined);
    browserState.online(false);
    await type(element, 'Unsent of Dana');
    key(element, 'Enter', ctrl);
    await type(element, 'Draft of Dana');
    await element.composer.draft!.flush();
    browserState.online(true);
    const { field } = element;
    const { session } = element.composer.writing!.scope!;
    const becomes = async (user: string): Promise<void> => {
      signIn(user);
      await session.replace(await session.token());
    };
    await becomes('usr_joel');
    await until(() => element.field !== null && element.field !== field);
    await until(() => element.composer.draft?.isReady === true);
    await rest();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.contain('Dana:').and.not.to.contain('of Dana');
    expect(element.field.value).to.equal('');
    expect(unsentOf(element)).to.deep.equal([]);
    element.field.focus();
    document.execCommand('undo');
    expect(element.field.value).to.equal('');
    await becomes('usr_dana');
    await until(() => element.field?.value === 'Draft of Dana');
  });

  it('two tabs with one draft: sent in one, the other empties and says so, once; and nothing is sent twice', async () => {
    const said = overhear();
    const here = (await room.open()).element;
    await type(here, 'One text');
    await here.composer.draft!.flush();
    const there = (await room.open()).element;
    await until(() => there.field.value === 'One text');
    const { opened, open: letGo } = gate();
    room.fate = async ({ method, path }) => {
      if (method === 'POST' && path.endsWith('/messages')) await opened;
    };
    key(here, 'Enter', ctrl);
    await until(() => unsentOf(there).length === 1);
    letGo();
    await until(() => there.field.value === '' && composerText(there).includes('Sent from another tab'));
    await until(async () => (await room.said()).length === 1);
    await until(() => unsentOf(there).length === 0 && unsentOf(here).length === 0);
    expect(composerText(here)).not.to.contain('another tab');
    await until(() => said.length > 0);
    expect(said.map(({ text }) => text)).to.deep.equal(['Sent from another tab']);
    await type(there, 'N');
    expect(composerText(there)).not.to.contain('another tab');
  });

  it('two tabs send one draft at once: it is one message, and the second says so', async () => {
    const here = (await room.open()).element;
    await type(here, 'One text');
    await here.composer.draft!.flush();
    const there = (await room.open()).element;
    await until(() => there.field.value === 'One text');
    there.field.focus();
    key(here, 'Enter', ctrl);
    key(there, 'Enter', ctrl);
    await until(() => room.posts.length > 0);
    await until(() => unsentOf(there).length === 0 && unsentOf(here).length === 0);
    expect(await room.said()).to.deep.equal(['One text']);
    await until(() => [here, there].some((one) => composerText(one).includes('Sent from another tab')));
    expect([here, there].filter((one) => composerText(one).includes('Sent from another tab'))).to.have.length(1);
    expectFocus(there.field);
  });

  it('taken out of the page it leaves no timer and no listener, keeps what was typed, and shows it when it is put back', async () => {
    const { element, provider } = await room.open();
    await until(() => element.composer.draft!.isReady);
    const clock = holdTime();
    await type(element, 'Half');
    expect(clock.standing).to.include(400);
    const told: Event[] = [];
    element.remove();
    expect(clock.standing).not.to.include(400).and.not.to.include(300);
    clock.release();
    element.addEventListener('revampd-message-sent', (event) => told.push(event));
    const other = (await room.open()).element;
    await until(() => other.field.value === 'Half');
    key(other, 'Enter', ctrl);
    await until(async () => (await room.said()).length === 1);
    await rest();
    expect(told).to.deep.equal([]);
    await type(other, 'Next');
    await other.composer.draft!.flush();
    provider.append(element);
    await until(() => element.field.value === 'Next');
    expect(element.composer.outbox!.messages).to.deep.equal([]);
  });
});

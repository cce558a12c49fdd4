import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../../../../core/src/test/fake-timers.ts';
import { deepActiveElement } from '../../../../controllers/active-element.ts';
import { press, typeIn } from '../../../../test/control.ts';
import { expectFocus } from '../../../../test/focus.ts';
import { inside, seen, shows, textOf } from '../../../../test/mount.ts';
import { overhear } from '../../../../test/overheard.ts';
import { MOST_OPTIONS } from '../../../../ui/combobox.ts';
import {
  choicesOf,
  controlsOf,
  createDesk,
  key,
  nameOf,
  opened,
  type ScratchHead,
} from '../../../../test/ticket-head-page.ts';

const BUTTON = '#ticket-assignee';
const FIELD = '[role=combobox]';

const isClosed = (element: ScratchHead) => seen(element, (root) => !root.querySelector('.chooser'));
const active = (element: ScratchHead): string | undefined => {
  const id = inside(element, FIELD).getAttribute('aria-activedescendant');
  // In the same root (G4).
  return id === null ? undefined : nameOf(inside(element, `#${id}`));
};

/** The list is there, with focus in its field. */
async function open(element: ScratchHead): Promise<HTMLElement> {
  press(inside(element, BUTTON));
  await seen(element, (root) => root.querySelector('.chooser:popover-open [role=option]:nth-child(3)'));
  await element.updateComplete;
  return inside(element, FIELD);
}

describe('who has a ticket', () => {
  it('TIC-4 the assigned side chooses among me, nobody and those who can have it, in that order', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'tom');
    expect(controlsOf(element)).to.include('Assigned to Priya Raman');
    await open(element);
    expect(choicesOf(element)).to.deep.equal(['Me Tom Aldersey', 'Nobody', '• Priya Raman']);
    await desk.act('tom', 'POST', 'escalate', { reason: 'Same drop.' });
    const lena = await opened(desk, 'lena');
    await open(lena);
    expect(choicesOf(lena)).to.deep.equal(['Me Lena Fischer', '• Nobody', 'Omar Castellanos']);
  });

  it('TIC-4 one choice gives it, another takes it away: shown at once, and said when the platform has it', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    const said = overhear();
    const field = await open(element);
    expectFocus(field);
    await sendKeys({ type: 'tom' });
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await isClosed(element);
    expectFocus(inside(element, BUTTON));
    expect(controlsOf(element)).to.include('Assigned to Tom Aldersey');
    await until(async () => (await desk.act('dana', 'GET')).assignee?.id === 'usr_tom');
    press(inside(element, BUTTON));
    await seen(element, (root) => root.querySelector('.chooser:popover-open'));
    press([...element.shadowRoot!.querySelectorAll('.chooser .choice')].find((one) => textOf(one) === 'Nobody'));
    await shows(element, 'Assigned to Nobody');
    await until(async () => (await desk.act('dana', 'GET')).assignee === null);
    await until(() => said.length > 1);
    expect(said.map(({ text }) => text)).to.deep.equal(['Assigned to Tom Aldersey.', 'Assigned to nobody.']);
  });

  it('TIC-4 what failed is as before, and can be tried again', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    desk.host.api.network.faults.set([{ match: { method: 'PATCH' }, fault: { status: 422 } }]);
    await open(element);
    press(inside(element, '.chooser .choice:nth-child(3)'));
    await shows(element, 'This wasn’t assigned to Tom Aldersey.');
    expect(controlsOf(element)).to.include('Assigned to Priya Raman');
    desk.host.api.network.faults.set([]);
    press(inside(element, '.ticket-head .status button'));
    await until(async () => (await desk.act('dana', 'GET')).assignee?.id === 'usr_tom');
    await shows(element, 'TA Tom Aldersey');
    expect(inside(element, '.ticket-head .status')).to.equal(null);
  });

  it('A11-2 combobox: ↓ ↑ PageDown PageUp move, round at the ends; focus stays in the field', async () => {
    const element = await opened(await createDesk(), 'priya');
    const field = await open(element);
    expect(field.getAttribute('aria-expanded')).to.equal('true');
    expect(field.getAttribute('aria-controls')).to.equal(inside(element, '[role=listbox]').id);
    expect(field.getAttribute('aria-autocomplete')).to.equal('list');
    expect(active(element)).to.equal(undefined);
    const went: (string | undefined)[] = [];
    for (const name of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'PageUp', 'PageDown']) {
      const { event, isHeard } = key(element, name);
      expect([event.defaultPrevented, isHeard], name).to.deep.equal([true, false]);
      await element.updateComplete;
      went.push(active(element));
      expectFocus(field, name);
    }
    const [me, nobody, tom] = ['Me Priya Raman', 'Nobody', 'Tom Aldersey'];
    expect(went).to.deep.equal([me, nobody, tom, me, tom, me, tom]);
    const selected = [...element.shadowRoot!.querySelectorAll('[role=option][aria-selected=true]')].map(nameOf);
    expect(selected).to.deep.equal([me]);
  });

  it('A11-2 combobox: Home, End and the arrows of a line are the field’s own, and the page’s hotkeys don’t hear them', async () => {
    const element = await opened(await createDesk(), 'priya');
    await open(element);
    for (const name of ['ArrowLeft', 'ArrowRight', 'a', 'Backspace']) {
      const { event, isHeard } = key(element, name);
      expect([event.defaultPrevented, isHeard], name).to.deep.equal([false, false]);
    }
    for (const name of ['Home', 'End']) expect(key(element, name).event.defaultPrevented, name).to.equal(false);
    expect(key(element, 'k', { ctrlKey: true }).isHeard).to.equal(true);
  });

  it('A11-2 combobox: typing filters, also without marks and by a word within, and clears what was active', async () => {
    const element = await opened(await createDesk(), 'priya');
    await open(element);
    key(element, 'ArrowDown');
    await element.updateComplete;
    const said = overhear();
    await typeIn(element, FIELD, 'ÁLDER tom');
    expect(choicesOf(element)).to.deep.equal(['Tom Aldersey']);
    expect(active(element)).to.equal(undefined);
    await until(() => said.length > 0);
    expect(said.map(({ text }) => text)).to.deep.equal(['1 choice']);
    await typeIn(element, FIELD, 'zzz');
    expect(inside(element, '[role=listbox]')).to.equal(null);
    expect(inside(element, FIELD).getAttribute('aria-expanded')).to.equal('false');
    expect(textOf(inside(element, '.chooser'))).to.equal('Nobody has that name.');
    key(element, 'Enter');
    key(element, 'ArrowDown');
    await element.updateComplete;
    expectFocus(inside(element, FIELD));
  });

  it('A11-2 combobox: Enter without an active one, a held Enter and the keys of an input method choose nothing', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    await open(element);
    key(element, 'Enter');
    key(element, 'ArrowDown');
    await element.updateComplete;
    key(element, 'Enter', { repeat: true });
    key(element, 'Enter', { keyCode: 229 });
    key(element, 'Escape', { isComposing: true });
    await element.updateComplete;
    expectFocus(inside(element, FIELD));
    expect(desk.host.calls.filter((call) => call.startsWith('PATCH'))).to.deep.equal([]);
  });

  it('A11-2 combobox: Escape and Alt+↑ go back to the button, once; ↓ opens it from there', async () => {
    const element = await opened(await createDesk(), 'priya');
    const button = inside(element, BUTTON);
    for (const close of [{ name: 'Escape' }, { name: 'ArrowUp', init: { altKey: true } }]) {
      button.focus();
      await sendKeys({ press: 'ArrowDown' });
      await seen(element, (root) => root.querySelector('.chooser:popover-open'));
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expectFocus(inside(element, FIELD));
      await typeIn(element, FIELD, 'tom');
      const { event, isHeard } = key(element, close.name, close.init);
      expect([event.defaultPrevented, isHeard]).to.deep.equal([true, false]);
      await isClosed(element);
      expectFocus(button, close.name);
    }
    // The next one is the page's.
    expect(key(element, 'Escape').isHeard).to.equal(true);
    await open(element);
    expect(inside<HTMLInputElement>(element, FIELD).value).to.equal('');
  });

  it('A11-2 combobox: Tab leaves without choosing, on from the button; Shift+Tab goes back to it', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    await open(element);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Tab' });
    await isClosed(element);
    expectFocus(inside(element, '.after'));
    await open(element);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await isClosed(element);
    expectFocus(inside(element, BUTTON));
    expect((await desk.act('dana', 'GET')).assignee.id).to.equal('usr_priya');
  });

  it('A11-2 combobox: it goes when focus goes elsewhere, which it doesn’t take back; a press on an option keeps it', async () => {
    const element = await opened(await createDesk(), 'priya');
    await open(element);
    const pressed = new MouseEvent('mousedown', { bubbles: true, composed: true, cancelable: true });
    inside(element, '[role=option]').dispatchEvent(pressed);
    expect(pressed.defaultPrevented).to.equal(true);
    inside(element, '.find').focus();
    await isClosed(element);
    expectFocus(inside(element, '.find'));
    await open(element);
    (deepActiveElement() as HTMLElement).blur();
    await isClosed(element);
  });

  it('A11-2 combobox: a long list is narrowed by typing: at most sixty options stand in the page', async () => {
    const desk = await createDesk();
    const { platform } = desk.host.api;
    const { users } = platform.tables;
    const tom = users.get('usr_tom')!;
    platform.transaction(() => {
      for (let n = 0; n < 150; n += 1)
        users.put({ ...tom, id: `usr_extra${n}`, name: `Extra ${String(n).padStart(3, '0')}` });
    });
    const element = await opened(desk, 'priya');
    await open(element);
    const options = () => element.shadowRoot!.querySelectorAll('[role=option]').length;
    expect(options()).to.equal(MOST_OPTIONS);
    expect(textOf(inside(element, '.chooser-note'))).to.equal('93 more people. Type a name.');
    key(element, 'ArrowUp');
    await element.updateComplete;
    await until(() => inside(element, '[role=listbox]').scrollTop > 0);
    const list = inside(element, '[role=listbox]').getBoundingClientRect();
    const last = inside(element, '[data-active]').getBoundingClientRect();
    expect(last.bottom).to.be.at.most(list.bottom + 1);
    await typeIn(element, FIELD, 'extra 149');
    expect(choicesOf(element)).to.deep.equal(['Extra 149']);
  });

  it('people that don’t load are said not to, and can be loaded again', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    desk.host.api.network.faults.set([{ match: { path: 'listMembers' }, fault: { status: 403 } }]);
    press(inside(element, BUTTON));
    const again = await seen(element, (root) => root.querySelector('.chooser-note button'));
    expect(textOf(inside(element, '.chooser-note'))).to.equal('The people didn’t load. Try again');
    await sendKeys({ press: 'Tab' });
    expectFocus(again);
    desk.host.api.network.faults.set([]);
    await sendKeys({ press: 'Enter' });
    await seen(element, (root) => root.querySelector('[role=option]:nth-child(3)'));
    await element.updateComplete;
    await until(() => element.shadowRoot!.activeElement !== null);
    expect(inside(element, '.chooser').contains(element.shadowRoot!.activeElement)).to.equal(true);
  });
});

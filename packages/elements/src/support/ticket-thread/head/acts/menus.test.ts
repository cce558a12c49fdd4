import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { RevampdStatusChangedEvent } from '../../../../events/status-changed.ts';
import { until } from '../../../../../../core/src/test/fake-timers.ts';
import { press } from '../../../../test/control.ts';
import { expectFocus } from '../../../../test/focus.ts';
import { inside, seen, shows, textOf } from '../../../../test/mount.ts';
import { overhear } from '../../../../test/overheard.ts';
import { holdCalls } from '../../../../test/under-test.ts';
import {
  choicesOf,
  controlsOf,
  createDesk,
  key,
  opened,
  type HeadDesk,
  type ScratchHead,
} from '../../../../test/ticket-head-page.ts';

const isOpen = (element: ScratchHead) => seen(element, (root) => root.querySelector('.menu:popover-open'));
const isClosed = (element: ScratchHead) => seen(element, (root) => !root.querySelector('.menu'));
const focused = (element: ScratchHead): string => element.shadowRoot!.activeElement?.textContent?.trim() ?? '';
const lineOf = (element: ScratchHead): string => textOf(inside(element, '.ticket-head .status'));
const fault = ({ host }: HeadDesk, one: object, times?: number): void =>
  host.api.network.faults.set([{ match: { method: 'PATCH' }, fault: one as never, ...(times && { times }) }]);

async function choose(element: ScratchHead, field: string, name: string): Promise<void> {
  press(inside(element, `#ticket-${field}`));
  await isOpen(element);
  press([...element.shadowRoot!.querySelectorAll('.menu .choice')].find((one) => textOf(one) === name));
  await element.updateComplete;
}

describe('the menus of a ticket’s head', () => {
  it('A11-2 menu button: Enter, Space and ↓ open at the first, ↑ at the last; it says what it has and that it is open', async () => {
    const element = await opened(await createDesk(), 'priya');
    const button = inside(element, '#ticket-priority');
    expect(button.getAttribute('aria-label')).to.equal('Priority: High');
    expect(button.getAttribute('aria-haspopup')).to.equal('menu');
    for (const [name, first] of [
      ['Enter', 'High'],
      ['Space', 'High'],
      ['ArrowDown', 'High'],
      ['ArrowUp', 'Low'],
    ] as const) {
      button.focus();
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      await sendKeys({ press: name });
      const menu = await isOpen(element);
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(button.getAttribute('aria-controls')).to.equal(menu.id);
      expect(focused(element), name).to.equal(first);
      await sendKeys({ press: 'Escape' });
      await isClosed(element);
      expectFocus(button, `after ${name} and Escape`);
    }
  });

  it('A11-2 menu: ↓ ↑ round at the ends, Home, End, letters; the roles and what is current', async () => {
    const element = await opened(await createDesk(), 'priya');
    inside(element, '#ticket-priority').focus();
    await sendKeys({ press: 'ArrowDown' });
    const menu = await isOpen(element);
    expect(menu.getAttribute('role')).to.equal('menu');
    expect(menu.getAttribute('aria-label')).to.equal('Priority');
    const items = [...menu.querySelectorAll('[role=menuitemradio]')];
    expect(items.map((one) => one.getAttribute('aria-checked'))).to.deep.equal(['true', 'false', 'false']);
    expect(items.every((one) => one.getAttribute('tabindex') === '-1')).to.equal(true);
    const went: string[] = [];
    let at = performance.now();
    for (const name of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'm', 'h', 'l', 'l', 'x']) {
      // Letters that come after a while begin another word.
      const { event, isHeard } = key(element, name, { at: (at += 1000) });
      went.push(`${name} ${focused(element)}`);
      expect([event.defaultPrevented, isHeard], name).to.deep.equal(name === 'x' ? [false, true] : [true, false]);
    }
    expect(went).to.deep.equal([
      'ArrowDown Medium',
      'ArrowDown Low',
      'ArrowDown High',
      'ArrowUp Low',
      'Home High',
      'End Low',
      'm Medium',
      'h High',
      'l Low',
      'l Low',
      'x Low',
    ]);
  });

  it('A11-2 menu: Enter and Space choose, a held Enter and the keys of an input method do not; Tab closes and moves on', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    const button = inside(element, '#ticket-priority');
    button.focus();
    key(element, 'ArrowDown');
    await isOpen(element);
    key(element, 'Enter', { repeat: true });
    key(element, 'Enter', { keyCode: 229 });
    key(element, 'End', { isComposing: true });
    await element.updateComplete;
    expect(focused(element)).to.equal('High');
    expect(choicesOf(element)).to.deep.equal(['• High', 'Medium', 'Low']);
    await sendKeys({ press: 'Tab' });
    await isClosed(element);
    expectFocus(inside(element, '#ticket-assignee'), 'after Tab');
    for (const [name, chosen] of [
      ['Enter', 'Medium'],
      ['Space', 'Low'],
    ] as const) {
      button.focus();
      await sendKeys({ press: 'ArrowDown' });
      await isOpen(element);
      await sendKeys({ press: chosen[0]!.toLowerCase() });
      await sendKeys({ press: name });
      await isClosed(element);
      expectFocus(button, `after ${name}`);
      await until(async () => (await desk.act('dana', 'GET')).priority === chosen.toLowerCase());
    }
  });

  it('A11-2 a press on the button closes it, and one beside it: focus goes back unless it went elsewhere', async () => {
    const element = await opened(await createDesk(), 'priya');
    const button = inside(element, '#ticket-priority');
    const { x, y, width, height } = button.getBoundingClientRect();
    const middle: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'click', position: middle });
    await isOpen(element);
    await sendMouse({ type: 'click', position: middle });
    await isClosed(element);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await sendMouse({ type: 'click', position: middle });
    await isOpen(element);
    const feed = inside(element, '.feed').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(feed.x + 40), Math.round(feed.bottom - 10)] });
    await isClosed(element);
    await new Promise((resolve) => setTimeout(resolve));
    expectFocus(button, 'after a press on nothing');
    // A press of its own, long after that one.
    press(button);
    await isOpen(element);
    const other = inside(element, '.after').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(other.x + 5), Math.round(other.y + 5)] });
    await isClosed(element);
    await new Promise((resolve) => setTimeout(resolve));
    expectFocus(inside(element, '.after'));
  });

  it('TIC-2 a choice is shown at once, before the platform has it; the host hears of a status once it does', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    const said = overhear();
    const told: RevampdStatusChangedEvent[] = [];
    document.addEventListener('revampd-status-changed', (event) => told.push(event), { once: true });
    const release = holdCalls(desk.host, `/tickets/${desk.ticketId}`);
    await choose(element, 'status', 'In progress');
    await shows(element, 'Status In progress');
    expect(controlsOf(element)).to.include('Status: In progress');
    expect(inside(element, '#ticket-status').getAttribute('aria-disabled')).to.equal('true');
    expectFocus(inside(element, '#ticket-status'));
    expect(told.length).to.equal(0);
    release();
    await until(() => told.length > 0);
    expect(told[0]!.detail).to.deep.equal({
      connectionId: 'con_harborline_northgate',
      ticketId: desk.ticketId,
      from: 'open',
      to: 'in_progress',
    });
    await until(() => said.length > 0);
    expect(said.map(({ text }) => text)).to.deep.equal(['Status changed to In progress.']);
    expect((await desk.act('dana', 'GET')).status).to.equal('in_progress');
    await seen(element, (root) => root.querySelector('#ticket-status:not([aria-disabled])'));
  });

  it('TIC-2 the host hears of no status that others set', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    let isTold = false;
    element.addEventListener('revampd-status-changed', () => (isTold = true));
    await desk.act('tom', 'PATCH', '', { status: 'in_progress' });
    await shows(element, 'Status In progress');
    expect(isTold).to.equal(false);
  });

  it('TIC-11 a submitter closes and reopens', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'dana');
    await choose(element, 'status', 'Closed');
    await until(async () => (await desk.act('dana', 'GET')).status === 'closed');
    await seen(element, (root) => root.querySelector('#ticket-status:not([aria-disabled])'));
    await choose(element, 'status', 'Open');
    await until(async () => (await desk.act('dana', 'GET')).status === 'open');
  });

  it('TIC-2 what failed is as before, and said at its place with a way to try again', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    const said = overhear();
    fault(desk, { status: 500 }, 10);
    await choose(element, 'priority', 'Low');
    await shows(element, 'wasn’t changed to Low');
    expect(textOf(inside(element, '.fact-priority'))).to.contain('High');
    expect(lineOf(element)).to.equal(
      'The priority wasn’t changed to Low. The service didn’t answer as it should. Retry Dismiss',
    );
    await until(() => said.length > 0);
    expect(said[0]).to.include({
      text: 'The priority wasn’t changed to Low. The service didn’t answer as it should.',
      isAssertive: false,
    });
    desk.host.api.network.faults.set([]);
    press(inside(element, '.ticket-head .status button'));
    await until(async () => (await desk.act('dana', 'GET')).priority === 'low');
    await seen(element, (root) => !root.querySelector('.ticket-head .status'));
  }).timeout(20_000);

  it('TIC-11 where somebody else was first, it is said who and what wasn’t done; nothing is offered that is no longer possible', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    const release = holdCalls(desk.host, `/tickets/${desk.ticketId}`);
    await choose(element, 'status', 'In progress');
    // Past the network that pages have: the platform itself.
    release();
    await until(async () => (await desk.act('dana', 'GET')).status === 'in_progress');
    await seen(element, (root) => root.querySelector('#ticket-status:not([aria-disabled])'));
    desk.host.api.network.cutStreams();
    desk.host.api.network.faults.set([{ match: { path: 'streamEvents' }, fault: 'network' }]);
    await desk.act('tom', 'PATCH', '', { status: 'resolved' });
    await choose(element, 'status', 'Open');
    await shows(element, 'changed this ticket just before');
    expect(lineOf(element)).to.contain('Tom Aldersey changed this ticket just before.');
    expect(lineOf(element)).to.contain('The status wasn’t changed to Open.');
    await shows(element, 'Status Resolved');
    // From there it can be opened still.
    expect(lineOf(element)).to.contain('Retry');
    press(inside(element, '.ticket-head .status button'));
    await until(async () => (await desk.act('dana', 'GET')).status === 'open');
  });

  it('TIC-2 a lost answer leaves what was done, and says nothing of a failure', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    fault(desk, 'lost' as never, 1);
    await choose(element, 'priority', 'Medium');
    await until(async () => (await desk.act('dana', 'GET')).priority === 'medium');
    await shows(element, 'Priority Medium');
    await seen(element, (root) => !root.querySelector('.ticket-head .status'));
    expect((await desk.act('dana', 'GET')).entry_count).to.equal((await desk.act('dana', 'GET')).version);
    expect(
      (await desk.act('priya', 'GET', 'thread?limit=100&after=0')).data.filter(
        (one: any) => one.kind === 'priority_changed',
      ).length,
    ).to.equal(1);
  });

  it('what trying again can’t mend isn’t offered to be tried', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    fault(desk, { status: 403, code: 'not_permitted' });
    await choose(element, 'priority', 'Low');
    await shows(element, 'wasn’t changed to Low');
    expect(lineOf(element)).to.equal('The priority wasn’t changed to Low. Your role no longer allows it. Dismiss');
    press(inside(element, '.ticket-head .status button'));
    await seen(element, (root) => !root.querySelector('.ticket-head .status'));
  });

  it('SES-7 another person’s page shows nothing of what failed', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    fault(desk, { status: 500 }, 10);
    await choose(element, 'priority', 'Low');
    await shows(element, 'wasn’t changed to Low');
    element.head.forget();
    element.requestUpdate();
    await element.updateComplete;
    expect(inside(element, '.ticket-head .status')).to.equal(null);
  }).timeout(20_000);
});

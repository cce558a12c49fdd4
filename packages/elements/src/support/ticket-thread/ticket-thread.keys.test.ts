/** The whole thread by keyboard, and as it is read out: THR-8, INTERACTION.md 2.1 and the Thread checks 1 to 6 of 4. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../../core/src/test/fake-timers.ts';
import { accessibleNodes, type AccessibleNode } from '../../test/browser.ts';
import { labelOf } from '../../test/focus.ts';
import { inside } from '../../test/mount.ts';
import { tabThrough } from '../../test/stops.ts';
import { THREAD } from '../../test/thread.ts';
import { THREAD_STATES, used } from '../../test/thread-states.ts';
import { reach, stateOf } from '../../test/under-test.ts';
import type { RevampdElement } from '../../element/revampd-element.ts';

const activeIn = (element: RevampdElement): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;
const sequenceOf = (node: Element | null): string | undefined =>
  (node?.closest('[role=article]') as HTMLElement | null)?.dataset['sequence'];

async function open(name = 'unread'): Promise<RevampdElement> {
  const { element } = await reach(THREAD, stateOf(THREAD_STATES, name));
  await used(element);
  return element;
}

/** Focus on the newest entry, once the keys are there. */
async function enter(element: RevampdElement): Promise<void> {
  inside(element, '[role=article]:last-of-type').focus();
  await until(() => element.shadowRoot!.querySelector('[role=article] .toolbar') !== null);
}

const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce<Promise<void>>((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

/** The same with Ctrl held. */
async function pressCtrl(key: string): Promise<void> {
  await sendKeys({ down: 'Control' });
  await sendKeys({ press: key });
  await sendKeys({ up: 'Control' });
}

describe('a thread by keyboard', () => {
  it('THR-8 has one stop between its head and where one writes', async () => {
    const element = await open('handler');
    const stops: string[] = [];
    await tabThrough(element, (stop) => {
      const part = ['.ticket-head', '.facts', '[role=feed]', '.place', '.composer'].find((one) => stop.closest(one));
      stops.push(part ?? labelOf(stop));
    });
    expect(stops.filter((stop) => stop === '[role=feed]')).to.have.length(1);
    // Head, what can be set, the messages, what one writes: in this order.
    const order = ['.ticket-head', '.facts', '[role=feed]', '.composer'];
    expect([...new Set(stops)]).to.deep.equal(order);
  });

  it('THR-8 goes up and down by entry, into one and out of it, and to the composer by Escape', async () => {
    const element = await open();
    await enter(element);
    const newest = Number(sequenceOf(activeIn(element)));
    await press('ArrowUp');
    await until(() => sequenceOf(activeIn(element)) === String(newest - 1));
    await press('Home');
    await until(() => sequenceOf(activeIn(element)) === '1');
    await press('End');
    await until(() => sequenceOf(activeIn(element)) === String(newest));
    await press('Enter');
    await until(() => activeIn(element).matches('button, a'));
    expect(sequenceOf(activeIn(element)), 'into the entry').to.equal(String(newest));
    const first = activeIn(element);
    await press('ArrowRight');
    expect(activeIn(element) === first, 'on to its next control').to.equal(false);
    await press('Escape');
    expect(activeIn(element).getAttribute('role'), 'back to the entry').to.equal('article');
    await press('Escape');
    expect(activeIn(element).localName, 'to where one writes').to.equal('textarea');
  });

  it('THR-8 leaves by Ctrl+Home for the heading, and by Ctrl+End for the composer', async () => {
    const element = await open();
    await enter(element);
    await pressCtrl('Home');
    expect(activeIn(element).id).to.equal('title');
    await enter(element);
    await pressCtrl('End');
    expect(activeIn(element).localName).to.equal('textarea');
  });

  it('A11-2 keeps its focus on the entry that one reads while others write, and where one writes while one sends', async () => {
    const element = await open();
    await enter(element);
    await press('ArrowUp');
    const reading = activeIn(element);
    element.requestUpdate();
    await element.updateComplete;
    expect(activeIn(element) === reading).to.equal(true);
    inside(element, 'textarea').focus();
    await sendKeys({ type: 'It rings through again.' });
    await pressCtrl('Enter');
    await until(() => element.shadowRoot!.textContent!.includes('It rings through again.'));
    expect(activeIn(element).localName).to.equal('textarea');
  });
});

/** Roles that only group, or repeat a text that was read already. */
const SILENT = new Set([
  'InlineTextBox',
  'StaticText',
  'none',
  'generic',
  'RootWebArea',
  'LineBreak',
  'paragraph',
  'time',
  'term',
  'definition',
  'strong',
  'DescriptionListTerm',
  'DescriptionListDetail',
]);

const outline = (nodes: readonly AccessibleNode[]): string[] =>
  nodes
    .filter(({ role, name }) => !SILENT.has(role) && name)
    .map(({ role, name, description }) => `${role} “${name}”${description ? `: ${description}` : ''}`);

/** The escalated ticket for Priya, as recorded and read for sense: two of its entries are new to her. */
const READ_OUT = `
region “Calls drop after transfer to the hygienist line”
heading “Calls drop after transfer to the hygienist line”
button “Find in ticket”
DescriptionList “About this ticket, scrollable”
feed “Messages, oldest first”
article “Priya Raman Harborline 9:10 AM”: Thanks Dana. I can see the five drops. All of them hit the Kirkland gateway, so I’m moving you to the spare while we look.
group “Reactions”
button “Acknowledged by Dana, 1”: Dana Whitlock
button “Thumbs up, 1”: Joel Park
button “Add reaction”
toolbar “Message actions”
button “Add reaction”
button “Reply”
button “Copy text”
button “Copy link to message”
article “Status changed to In progress by Priya Raman, Harborline, 9:11 AM”
article “Escalated to Revampd by Priya Raman, Harborline, 11:00 AM: Spare gateway shows the same drop. Looks like the platform’s transfer leg.”
article “Assigned to Lena Fischer by Lena Fischer, Revampd, 11:20 AM”
article “Reply to Priya Raman. Lena Fischer Revampd 11:30 AM”: Confirmed. The transfer leg times out after 4 s when the target device re-registers. A fix is rolling out; your region gets it at 11:30 AM PT.
toolbar “Message actions”
button “Add reaction”
button “Reply”
button “Copy text”
button “Copy link to message”
button “Mark unread from here”
button “Reply to Priya Raman: Spare gateway shows the same drop. Looks like the platform’s transfer leg.”
group “Reactions”
button “Thanks, 2”: Dana Whitlock and Priya Raman
button “Add reaction”
article “New. Dana Whitlock Northgate Dental November 21, 2026 at 8:26 AM PST”: Three transfers since 11:31, all went through.
toolbar “Message actions”
button “Add reaction”
button “Reply”
button “Copy text”
button “Copy link to message”
button “Mark unread from here”
article “Reply to Dana Whitlock. Lena Fischer Revampd 8:56 AM”: Good. I’ll watch it over Monday’s rush and return the ticket to Harborline after that.
toolbar “Message actions”
button “Add reaction”
button “Reply”
button “Copy text”
button “Copy link to message”
button “Mark unread from here”
button “Reply to Dana Whitlock: Three transfers since 11:31, all went through.”
textbox “Message”: Visible to Northgate Dental, Harborline, and Revampd · 12 people Ctrl+Enter to send
button “Send”
`;

describe('a thread as it is read out', () => {
  it('A11-2 names every entry by who, of which organization and when, and everything around it by what it is', async () => {
    await open();
    expect(outline(await accessibleNodes()).join('\n')).to.equal(READ_OUT.trim());
  });
});

import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { until } from '../../../../../core/src/test/fake-timers.ts';
import { press } from '../../../test/control.ts';
import { expectFocus } from '../../../test/focus.ts';
import { resetWindow } from '../../../test/looks.ts';
import { inside, isLive, seen, shows, textOf } from '../../../test/mount.ts';
import { choicesOf, controlsOf, createDesk, key, opened, type HeadDesk } from '../../../test/ticket-head-page.ts';

type Status = 'open' | 'in_progress' | 'resolved' | 'closed';
const WAY: readonly Status[] = ['in_progress', 'resolved', 'closed'];

/** Brings an open ticket to a status, by whoever has it. */
async function bring(desk: HeadDesk, to: Status, by: string): Promise<void> {
  for (const status of to === 'open' ? [] : WAY.slice(0, WAY.indexOf(to) + 1))
    await desk.act(by, 'PATCH', '', { status });
}

describe('the head of a ticket', () => {
  afterEach(resetWindow);

  it('TIC-2 status, priority, who has it, who submitted it, and who reads along, with head counts', async () => {
    const element = await opened(await createDesk(), 'marcus');
    const facts = [...element.shadowRoot!.querySelectorAll('.fact')].map(textOf);
    expect(facts).to.deep.equal([
      'Status Open',
      'Priority High',
      'Assigned to PR Priya RamanHarborline',
      'Submitted by DW Dana WhitlockNorthgate Dental',
      'Who can see this N Northgate Dental 4 4 people H Harborline 4 4 people',
    ]);
    expect(inside(element, '.ticket-number').textContent).to.contain('T-1483');
  });

  it('THR-6 an escalation is among the facts while it lasts, live, and Revampd among those who read along', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'marcus');
    await desk.act('priya', 'POST', 'escalate', { reason: 'Same drop on the spare.' });
    await shows(element, 'by Priya Raman');
    expect(textOf(inside(element, '.fact-readers'))).to.contain('R Revampd 4');
    expect(textOf(inside(element, '.fact-assignedTo'))).to.equal('Assigned to Nobody');
    await desk.act('lena', 'POST', 'de-escalate', { reason: 'Fixed.' });
    await shows(element, 'Priya RamanHarborline');
    expect(inside(element, '.fact-escalatedOn')).to.equal(null);
  });

  it('what is newer than this code has a name too', async () => {
    const element = await opened(await createDesk(), 'marcus');
    Object.defineProperty(element, 'ticket', {
      value: { ...element.ticket!, status: 'constructor', priority: 'toString', submitted_by: null },
    });
    element.requestUpdate();
    await element.updateComplete;
    const text = textOf(inside(element, '.facts'));
    expect(text).to.contain('Another status');
    expect(text).to.contain('Another priority');
    expect(text).to.contain('Former member');
  });

  it('holds the room of the facts until the ticket is there', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    Object.defineProperty(element, 'ticket', { value: undefined, configurable: true });
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('.facts .bone').length).to.equal(5);
    expect(controlsOf(element)).to.deep.equal([]);
  });

  it('below 46em it is one line of status, priority and who has it, and nothing is cut off at 280 px', async () => {
    const element = await opened(await createDesk(), 'priya');
    await setViewport({ width: 280, height: 700 });
    await nextFrame();
    await nextFrame();
    const seenFacts = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.fact')].filter(
      (one) => one.offsetParent !== null,
    );
    expect(seenFacts.map(({ className }) => className)).to.deep.equal([
      'fact fact-status',
      'fact fact-priority',
      'fact fact-assignedTo',
    ]);
    const edge = inside(element, '.base').getBoundingClientRect();
    for (const one of element.shadowRoot!.querySelectorAll('.ticket-head *, .fact:nth-child(-n + 3) dd *')) {
      if (one.getClientRects().length === 0) continue;
      const { left, right } = one.getBoundingClientRect();
      expect(left >= edge.left && right <= edge.right, one.outerHTML).to.equal(true);
    }
    for (const one of element.shadowRoot!.querySelectorAll('button')) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height), textOf(one)).to.be.at.least(24);
    }
  });
});

describe('what may be done with a ticket', () => {
  // By the platform's rules: who has it moves it along; its submitters close and reopen it.
  const allowed: Readonly<Record<string, Readonly<Record<Status, readonly string[]>>>> = {
    priya: {
      open: ['• Open', 'In progress'],
      in_progress: ['Open', '• In progress', 'Resolved'],
      resolved: ['Open', '• Resolved', 'Closed'],
      closed: ['Open', '• Closed'],
    },
    joel: {
      open: ['• Open', 'Closed'],
      in_progress: ['• In progress', 'Closed'],
      resolved: ['Open', '• Resolved', 'Closed'],
      closed: ['Open', '• Closed'],
    },
    marcus: { open: [], in_progress: [], resolved: [], closed: [] },
  };
  for (const [who, moves] of Object.entries(allowed))
    for (const [status, choices] of Object.entries(moves))
      it(`TIC-11 of a ticket that is ${status}, ${who} is offered exactly what is possible`, async () => {
        const desk = await createDesk();
        await bring(desk, status as Status, 'priya');
        const element = await opened(desk, who);
        const names = controlsOf(element).join(' · ');
        expect(names.includes('Status:'), names).to.equal(choices.length > 0);
        expect(/Priority:|Assigned to/.test(names), names).to.equal(who === 'priya');
        if (choices.length === 0) return;
        press(inside(element, '#ticket-status'));
        await seen(element, (root) => root.querySelector('.menu:popover-open'));
        expect(choicesOf(element)).to.deep.equal(choices);
      });

  it('TIC-11 while it is escalated Revampd moves it, and the Partner has no control of it', async () => {
    const desk = await createDesk();
    await bring(desk, 'in_progress', 'priya');
    await desk.act('priya', 'POST', 'escalate', { reason: 'Same drop.' });
    const lena = await opened(desk, 'lena');
    expect(controlsOf(lena)).to.deep.equal([
      'Return to Harborline…',
      'Status: In progress',
      'Priority: High',
      'Assigned to nobody',
    ]);
    press(inside(lena, '#ticket-status'));
    await seen(lena, (root) => root.querySelector('.menu:popover-open'));
    expect(choicesOf(lena)).to.deep.equal(['Open', '• In progress', 'Resolved']);
    const priya = await opened(desk, 'priya');
    expect(controlsOf(priya)).to.deep.equal([]);
    const dana = await opened(desk, 'dana');
    expect(controlsOf(dana)).to.deep.equal(['Status: In progress']);
  });

  it('SES-6 a control goes with the right to it, live, and what is open of it', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    inside(element, '#ticket-priority').focus();
    // The way back is loaded once somebody has gone into the element.
    await import('../../../controllers/focus-return.ts');
    press(inside(element, '#ticket-priority'));
    await seen(element, (root) => root.querySelector('.menu:popover-open'));
    await desk.act('tom', 'POST', 'escalate', { reason: 'Same drop.' });
    await seen(element, (root) => !root.querySelector('#ticket-priority'));
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('.menu')).to.equal(null);
    expectFocus(inside(element, '#title'), 'what had it has gone');
  });

  it('what is pressed while the code is on its way is done when it is there', async () => {
    const desk = await createDesk();
    const element = await desk.open('priya');
    expect(element.head.drawn).to.equal(undefined);
    inside(element, '#ticket-status').focus();
    key(element, 'ArrowUp');
    await seen(element, (root) => root.querySelector('.menu:popover-open'));
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('In progress');
  });

  it('where the code of what was pressed can’t be had, it is said; another press tries again', async () => {
    const desk = await createDesk();
    const element = await desk.open('priya');
    const { messages } = element;
    const own = messages.load;
    Object.assign(messages, { load: () => Promise.reject(new Error('Not reached.')) });
    press(inside(element, '#ticket-priority'));
    await shows(element, 'That isn’t possible just now: part of the page didn’t load. Try again.');
    Object.assign(messages, { load: own });
    press(inside(element, '#ticket-priority'));
    await seen(element, (root) => root.querySelector('.menu:popover-open'));
    expect(inside(element, '.ticket-note')).to.equal(null);
  });

  it('a reader’s page loads nothing of it', async () => {
    const element = await opened(await createDesk(), 'marcus');
    let isAsked = false;
    Object.assign(element.messages, { load: () => Promise.reject(new Error(String((isAsked = true)))) });
    await new Promise((resolve) => requestIdleCallback(resolve));
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect([isAsked, element.head.drawn]).to.deep.equal([false, undefined]);
  });

  it('what was pressed for one ticket isn’t done to another', async () => {
    const desk = await createDesk();
    const element = await desk.open('priya');
    press(inside(element, '.ticket-acts button'));
    element.ticketId = desk.host.api.platform.tables.tickets.all().find((one: any) => one.number === 'T-1468')!.id;
    element.requestUpdate();
    await shows(element, 'Saturday hours');
    await until(() => element.head.drawn !== undefined);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('LIV-2 nothing can be begun while what is shown may be old', async () => {
    const element = await opened(await createDesk(), 'priya');
    element.isPaused = true;
    element.requestUpdate();
    await element.updateComplete;
    for (const one of element.shadowRoot!.querySelectorAll('.ticket-acts button:not(.find), .facts button')) {
      expect(one.getAttribute('aria-disabled')).to.equal('true');
      press(one);
    }
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('dialog, .popover')).to.equal(null);
    element.isPaused = false;
    element.requestUpdate();
    await element.updateComplete;
    press(inside(element, '#ticket-priority'));
    await seen(element, (root) => root.querySelector('.menu:popover-open'));
    await isLive(element);
  });
});

import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { RevampdEscalateEvent } from '../../../../events/escalate.ts';
import type { RevampdEscalatedEvent } from '../../../../events/escalated.ts';
import { until } from '../../../../../../core/src/test/fake-timers.ts';
import { press, typeIn } from '../../../../test/control.ts';
import { expectFocus } from '../../../../test/focus.ts';
import { inside, seen, shows, textOf } from '../../../../test/mount.ts';
import { overhear } from '../../../../test/overheard.ts';
import { holdTime } from '../../../../test/page-clock.ts';
import { holdCalls } from '../../../../test/under-test.ts';
import {
  controlsOf,
  createDesk,
  key,
  opened,
  type HeadDesk,
  type ScratchHead,
} from '../../../../test/ticket-head-page.ts';

const WHY = 'Spare gateway shows the same drop.';
const FIELD = '#ticket-reason';

const handButton = (element: ScratchHead): HTMLElement => inside(element, '.ticket-acts button[aria-haspopup=dialog]');
const confirmButton = (element: ScratchHead): HTMLElement => inside(element, '.dialog-foot .primary');
const dialogOf = (element: ScratchHead): HTMLDialogElement | null => element.shadowRoot!.querySelector('dialog');

async function ask(element: ScratchHead, reason?: string): Promise<void> {
  press(handButton(element));
  await seen(element, (root) => root.querySelector('dialog[open]'));
  if (reason !== undefined) await typeIn(element, FIELD, reason);
}

/** What the host is told. */
function tells(element: ScratchHead): { readonly asked: object[]; readonly done: object[] } {
  const told = { asked: [] as object[], done: [] as object[] };
  element.addEventListener('revampd-escalate', ({ detail }: RevampdEscalateEvent) => void told.asked.push(detail));
  element.addEventListener('revampd-escalated', ({ detail }: RevampdEscalatedEvent) => void told.done.push(detail));
  return told;
}

async function escalated(desk: HeadDesk): Promise<void> {
  await desk.act('priya', 'POST', 'escalate', { reason: WHY });
}

const fails = ({ host }: HeadDesk, fault: object | string): void =>
  host.api.network.faults.set([{ match: { method: 'POST', path: 'escalate' }, fault: fault as never }]);

describe('escalation and return', () => {
  it('TIC-6 the Partner escalates, with the reason, and nobody else can; only Revampd returns it, and the earlier assignee has it again', async () => {
    const desk = await createDesk();
    for (const who of ['dana', 'joel', 'marcus', 'noor'])
      expect(controlsOf(await opened(desk, who)).join(), who).not.to.match(/Escalate|Return/);
    const priya = await opened(desk, 'priya');
    const told = tells(priya);
    const said = overhear();
    expect(controlsOf(priya)[0]).to.equal('Escalate to Revampd Support…');
    await ask(priya, `  ${WHY}\n`);
    press(confirmButton(priya));
    await shows(priya, 'Escalated to Revampd Support.');
    await seen(priya, (root) => !root.querySelector('dialog'));
    const detail = { connectionId: 'con_harborline_northgate', ticketId: desk.ticketId, to: 'revampd', reason: WHY };
    expect(told.asked).to.deep.equal([detail]);
    await until(() => told.done.length > 0);
    const { escalation } = await desk.act('dana', 'GET');
    expect([escalation.reason, escalation.by.id]).to.deep.equal([WHY, 'usr_priya']);
    expect(told.done).to.deep.equal([{ ...detail, at: escalation.at }]);
    // Focus speaks: it isn't said too.
    expectFocus(inside(priya, '#ticket-result'));
    expect(said).to.deep.equal([]);
    expect(controlsOf(priya)).to.deep.equal([]);
    for (const who of ['dana', 'joel'])
      expect(controlsOf(await opened(desk, who)).join(), who).not.to.match(/Escalate|Return/);

    const lena = await opened(desk, 'lena');
    const lenaIsTold = tells(lena);
    expect(controlsOf(lena)[0]).to.equal('Return to Harborline…');
    await ask(lena, 'The spare is fixed.');
    press(confirmButton(lena));
    await seen(lena, (root) => root.querySelector('.state-title'));
    expect(dialogOf(lena)).to.equal(null);
    await until(() => said.length > 0);
    expect(said.map(({ text }) => text)).to.deep.equal(['Returned to Harborline.']);
    expect(lenaIsTold.done.length).to.equal(1);
    expect(lenaIsTold.done[0]).to.include({ to: 'partner', reason: 'The spare is fixed.' });
    await shows(priya, 'PR Priya Raman');
    expect(controlsOf(priya)).to.include('Assigned to Priya Raman');
  }).timeout(20_000);

  it('THR-6 before it is confirmed, it says who will read the whole thread from then on', async () => {
    const desk = await createDesk();
    const priya = await opened(desk, 'priya');
    await ask(priya);
    const dialog = textOf(dialogOf(priya)!);
    expect(dialog).to.contain('Revampd Support will read the whole thread, from its first message, and can reply.');
    expect(dialog).to.contain(
      'Northgate Dental and Harborline stay in it. Only Revampd Support can give the ticket back.',
    );
    await escalated(desk);
    const lena = await opened(desk, 'lena');
    await ask(lena);
    expect(textOf(dialogOf(lena)!)).to.contain(
      'Nobody at Revampd will see this ticket any more. Harborline has it again, and whoever had it before. Northgate Dental stays in the thread.',
    );
  });

  it('A11-2 dialog: focus on its heading, Tab through its controls, Escape to its button, and what was typed is kept', async () => {
    const element = await opened(await createDesk(), 'priya');
    handButton(element).focus();
    await sendKeys({ press: 'Enter' });
    await seen(element, (root) => root.querySelector('dialog[open]'));
    expectFocus(inside(element, 'dialog h2'));
    await sendKeys({ press: 'Tab' });
    expectFocus(inside(element, '.dialog-close'));
    await sendKeys({ press: 'Tab' });
    expectFocus(inside(element, FIELD));
    await sendKeys({ type: 'Because' });
    await sendKeys({ press: 'Enter' });
    expect(inside<HTMLTextAreaElement>(element, FIELD).value).to.equal('Because\n');
    const { isHeard } = key(element, 'Escape');
    expect(isHeard).to.equal(false);
    await seen(element, (root) => !root.querySelector('dialog'));
    expectFocus(handButton(element));
    await ask(element);
    expect(inside<HTMLTextAreaElement>(element, FIELD).value).to.equal('Because\n');
  });

  it('A11-2 dialog: Ctrl+Enter goes on to the button and sends nothing', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    await ask(element, WHY);
    inside(element, FIELD).focus();
    key(element, 'Enter', { ctrlKey: true });
    expectFocus(confirmButton(element));
    expect((await desk.act('dana', 'GET')).escalation).to.equal(null);
  });

  it('the reason outlives the element, for the same person and ticket, and goes when it was sent', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    await ask(element, WHY);
    const parent = element.parentElement!;
    const next = document.createElement(element.localName) as ScratchHead;
    next.ticketId = desk.ticketId;
    element.remove();
    parent.append(next);
    await seen(next, (root) => root.querySelector('.ticket-acts button[aria-haspopup=dialog]'));
    await ask(next);
    expect(inside<HTMLTextAreaElement>(next, FIELD).value).to.equal(WHY);
    press(confirmButton(next));
    await shows(next, 'Escalated to Revampd Support.');
    await desk.act('lena', 'POST', 'de-escalate', { reason: 'Done.' });
    await seen(next, (root) => root.querySelector('.ticket-acts button[aria-haspopup=dialog]'));
    await ask(next);
    expect(inside<HTMLTextAreaElement>(next, FIELD).value).to.equal('');
  });

  it('without a reason, or with too long a one, nothing is sent: the field says so and has focus', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    await ask(element);
    const field = inside(element, FIELD);
    expect(field.getAttribute('aria-required')).to.equal('true');
    expect(field.getAttribute('aria-invalid')).to.equal(null);
    press(confirmButton(element));
    await seen(element, (root) => root.querySelector('#ticket-reason-error'));
    expect(textOf(inside(element, '#ticket-reason-error'))).to.equal('Reason: it is empty. Say why in a few words.');
    expect(field.getAttribute('aria-describedby')).to.contain('ticket-reason-error');
    await until(() => element.shadowRoot!.activeElement === field);
    await typeIn(element, FIELD, 'x'.repeat(410));
    expect(textOf(inside(element, '.field'))).to.contain('90 characters left');
    await typeIn(element, FIELD, 'x'.repeat(501));
    expect(textOf(inside(element, '#ticket-reason-error'))).to.contain('Use at most 500 characters.');
    press(confirmButton(element));
    await element.updateComplete;
    expect(inside<HTMLTextAreaElement>(element, FIELD).value.length).to.equal(501);
    expect(desk.host.calls.filter((call) => call.startsWith('POST'))).to.deep.equal([]);
  });

  it('a host can stop it before anything is sent, and the reason is kept', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    element.addEventListener('revampd-escalate', (event) => event.preventDefault(), { once: true });
    await ask(element, WHY);
    press(confirmButton(element));
    await seen(element, (root) => !root.querySelector('dialog'));
    expect(desk.host.calls.filter((call) => call.startsWith('POST'))).to.deep.equal([]);
    await ask(element);
    expect(inside<HTMLTextAreaElement>(element, FIELD).value).to.equal(WHY);
  });

  it('the result goes when what was done is undone', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    await ask(element, WHY);
    press(confirmButton(element));
    await shows(element, 'Escalated to Revampd Support.');
    await desk.act('lena', 'POST', 'de-escalate', { reason: 'Done.' });
    await seen(element, (root) => !root.querySelector('#ticket-result'));
  });

  it('while it is sent the button keeps its focus and says so; a second press, or an Escape, makes no other', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    const said = overhear();
    const release = holdCalls(desk.host, 'escalate');
    await ask(element, WHY);
    confirmButton(element).focus();
    press(confirmButton(element));
    await shows(element, 'Escalating…');
    expect(confirmButton(element).getAttribute('aria-disabled')).to.equal('true');
    expectFocus(confirmButton(element));
    expect(inside<HTMLTextAreaElement>(element, FIELD).readOnly).to.equal(true);
    press(confirmButton(element));
    await sendKeys({ press: 'Escape' });
    await seen(element, (root) => !root.querySelector('dialog'));
    expect(handButton(element).getAttribute('aria-disabled')).to.equal('true');
    release();
    await shows(element, 'Escalated to Revampd Support.');
    await until(() => said.length > 0);
    expect(said.map(({ text }) => text)).to.deep.equal(['Escalated to Revampd Support.']);
    expect(desk.host.calls.filter((call) => call.startsWith('POST')).length).to.equal(1);
  });

  it('after ten seconds it says that it goes on', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    holdCalls(desk.host, 'escalate');
    await ask(element, WHY);
    const clock = holdTime();
    try {
      press(confirmButton(element));
      await element.updateComplete;
      await clock.advance(10_000);
      await element.updateComplete;
      expect(textOf(confirmButton(element))).to.equal('Still working…');
    } finally {
      clock.release();
    }
  });

  it('what failed is said on top of what was typed; trying again is no other event', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    const told = tells(element);
    fails(desk, { status: 422 });
    await ask(element, WHY);
    press(confirmButton(element));
    await seen(element, (root) => root.querySelector('#ticket-outcome'));
    await until(() => element.shadowRoot!.activeElement?.id === 'ticket-outcome');
    expect(textOf(inside(element, '#ticket-outcome'))).to.equal('This wasn’t escalated. The service didn’t accept it.');
    expect(inside<HTMLTextAreaElement>(element, FIELD).value).to.equal(WHY);
    press(inside(element, '.dialog-close'));
    // It stands in the head then, with the way to try again.
    await seen(element, (root) => root.querySelector('#ticket-result'));
    desk.host.api.network.faults.set([]);
    press(inside(element, '#ticket-result button'));
    await shows(element, 'Escalated to Revampd Support.');
    expect(told.asked.length).to.equal(1);
    expect(told.done.length).to.equal(1);
  });

  it('TIC-6 a lost answer is no second escalation', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    desk.host.api.network.faults.set([{ match: { path: 'escalateTicket' }, fault: 'lost', times: 1 }]);
    await ask(element, WHY);
    press(confirmButton(element));
    await shows(element, 'Escalated to Revampd Support.');
    const { data } = await desk.act('dana', 'GET', 'thread?limit=100&after=0');
    expect(data.filter((one: any) => one.kind === 'escalated').length).to.equal(1);
  });

  it('TIC-6 where a colleague was first, the open dialog says who, and keeps what was typed to be copied', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    await ask(element, WHY);
    inside(element, FIELD).focus();
    await desk.act('tom', 'POST', 'escalate', { reason: 'I was faster.' });
    await shows(element, 'Tom Aldersey escalated this a moment ago.');
    // Said where the person is, who keeps their focus.
    await seen(element, (root) => root.querySelector('dialog [role=log]')?.textContent?.includes('Tom Aldersey'));
    expectFocus(inside(element, FIELD));
    expect(textOf(dialogOf(element)!)).to.contain('Your reason wasn’t sent. You can copy it.');
    expect(inside<HTMLTextAreaElement>(element, FIELD).value).to.equal(WHY);
    expect(inside<HTMLTextAreaElement>(element, FIELD).readOnly).to.equal(true);
    expect(confirmButton(element)).to.equal(null);
    press(inside(element, '.dialog-foot button'));
    await seen(element, (root) => !root.querySelector('dialog'));
    expect((await desk.act('dana', 'GET')).escalation.by.id).to.equal('usr_tom');
  });

  it('TIC-6 where a colleague was first and nobody has told of it yet, the answer does', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    desk.host.api.network.cutStreams();
    desk.host.api.network.faults.set([{ match: { path: 'streamEvents' }, fault: 'network' }]);
    await ask(element, WHY);
    await desk.act('tom', 'POST', 'escalate', { reason: 'I was faster.' });
    press(confirmButton(element));
    await shows(element, 'Tom Aldersey escalated this a moment ago.');
    await until(() => element.shadowRoot!.activeElement?.id === 'ticket-outcome');
  });

  it('TIC-7 where Revampd’s colleague returned it, the dialog goes with the ticket', async () => {
    const desk = await createDesk();
    await escalated(desk);
    const element = await opened(desk, 'lena');
    await ask(element, 'Fixed.');
    await desk.act('omar', 'POST', 'de-escalate', { reason: 'I was faster.' });
    await seen(element, (root) => root.querySelector('.state-title'));
    await element.updateComplete;
    expect(dialogOf(element)).to.equal(null);
  });

  it('LIV-2 nothing is confirmed while what is shown may be old, and the dialog says so', async () => {
    const desk = await createDesk();
    const element = await opened(desk, 'priya');
    await ask(element, WHY);
    element.isPaused = true;
    element.requestUpdate();
    await shows(element, 'What is shown may be out of date.');
    press(confirmButton(element));
    await element.updateComplete;
    expect(desk.host.calls.filter((call) => call.startsWith('POST'))).to.deep.equal([]);
  });
});

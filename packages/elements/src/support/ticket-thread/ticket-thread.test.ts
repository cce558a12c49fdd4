/** The element around a thread's parts: what it asks for, where it begins, what stands in the place of messages, whose it is. */
import { expect, oneEvent } from '@open-wc/testing';
import { until } from '../../../../core/src/test/fake-timers.ts';
import { typeIn } from '../../test/control.ts';
import { createHost, inside, isLive, seen, shows, textOf, warningsOf, type Host } from '../../test/mount.ts';
import { holdTime } from '../../test/page-clock.ts';
import { THREAD } from '../../test/thread.ts';
import { ofRevampd, ready, TICKETS, used } from '../../test/thread-states.ts';
import { failing } from '../../test/trouble.ts';
import { mountTag, whileTimePasses } from '../../test/under-test.ts';
import { NORTHGATE, person } from '../../test/wallet-states.ts';
import type { RevampdTicketThread } from './ticket-thread.ts';

interface Opened {
  readonly host: Host;
  readonly element: RevampdTicketThread;
}

async function open(
  set: Partial<RevampdTicketThread> = {},
  who = person('priya'),
  before = (_: Host) => {},
): Promise<Opened> {
  const host = createHost(who);
  before(host);
  const element = (await mountTag(host, THREAD.tag, { ticketId: TICKETS.escalated, ...set })) as RevampdTicketThread;
  return { host, element };
}

const rootOf = ({ element }: Opened): ShadowRoot => element.shadowRoot!;
const bodiesOf = (opened: Opened): string[] =>
  [...rootOf(opened).querySelectorAll('[role=article] .body')].map((one) => textOf(one));
const entries = ({ api }: Host, ticketId: string) =>
  api.platform.tables.threadEntries.all().filter((one) => one.ticketId === ticketId);

describe('a thread and what it asks for', () => {
  it('asks once each for session, ticket and messages, and then for the stream', async () => {
    const { host, element } = await open();
    await used(element);
    const reads = host.calls.filter((call) => call.startsWith('GET')).map((call) => call.replace(/\?.*/, ''));
    const ticket = `GET /v1/connections/${NORTHGATE}/tickets/${TICKETS.escalated}`;
    expect(reads).to.have.members(['GET /v1/session', ticket, `${ticket}/thread`, 'GET /v1/events']);
  });

  it('goes on where it is when it is moved in its page, with what was typed', async () => {
    const { host, element } = await open();
    await used(element);
    await typeIn(element, 'textarea', 'Half a sentence');
    const place = document.createElement('div');
    element.after(place);
    place.append(element);
    await used(element);
    await seen(element, (root) => root.querySelector<HTMLTextAreaElement>('textarea')?.value === 'Half a sentence');
    expect(host.calls.filter((call) => call.includes('/thread?'))).to.have.length(1);
  });

  it('tells the developer that it wasn’t told which ticket', async () => {
    let opened!: Opened;
    const said = await warningsOf(async () => {
      opened = await open({ ticketId: undefined as never });
      await whileTimePasses(opened.element, (root) => root.querySelector('[part=state]'), 500);
    });
    expect(said.join('\n')).to.contain('ticket-id');
    expect(opened.host.calls.filter((call) => call.includes('/tickets'))).to.deep.equal([]);
  });
});

describe('where a thread begins', () => {
  it('THR-4 TIC-10 begins at the first unread entry, with its line and how many there are', async () => {
    const opened = await open();
    await ready(opened.element);
    const line = await seen(opened.element, (root) => root.querySelector('[part=unread]'));
    expect(textOf(line)).to.equal('2 new');
    expect(line.closest('[role=article]')!.textContent).to.contain('Three transfers since 11:31');
  });

  it('begins at the entry of a link, marked and without focus, and goes to another when the host names it', async () => {
    const { api } = createHost();
    const [first, , third] = entries({ api } as Host, TICKETS.escalated);
    const opened = await open({ entryId: first!.id });
    const isMarked = (id: string): boolean =>
      rootOf(opened).querySelector('[data-target]')?.querySelector(`[id^="e-${id}-"]`) != null;
    await until(() => isMarked(first!.id));
    expect(rootOf(opened).activeElement).to.equal(null);
    opened.element.entryId = third!.id;
    await until(() => isMarked(third!.id));
    expect(rootOf(opened).activeElement).to.equal(null);
  });

  it('shows the unread where the entry of a link isn’t there, and says so', async () => {
    const opened = await open({ entryId: 'ent_99999' });
    await shows(opened.element, 'Couldn’t load that message.');
    await until(() => bodiesOf(opened).join().includes('Three transfers since 11:31'));
  });

  it('shows another ticket when it is told to, and nothing of the one before; what was typed waits there', async () => {
    const opened = await open();
    const { element } = opened;
    await used(element);
    await typeIn(element, 'textarea', 'For the first alone');
    await seen(element, (root) => root.querySelector('.composer-kept'));
    element.ticketId = TICKETS.partner;
    await shows(element, 'MP3 is fine');
    expect(textOf(rootOf(opened)))
      .not.to.contain('Calls drop')
      .and.not.to.contain('transfer leg');
    expect(inside<HTMLTextAreaElement>(element, 'textarea').value).to.equal('');
    element.ticketId = TICKETS.escalated;
    await seen(element, (root) => root.querySelector<HTMLTextAreaElement>('textarea')?.value === 'For the first alone');
  });
});

describe('what stands in the place of messages', () => {
  it('LOK-3 says what failed, what to do, with Retry, the request’s id to copy, and help where the host listens', async () => {
    const opened = await open({ contactable: true }, person('priya'), failing('/tickets/', { status: 500 }));
    const { element, host } = opened;
    const state = await whileTimePasses(element, (root) => root.querySelector('[part=state]'), 1000);
    expect(textOf(state)).to.match(/The ticket didn’t load .*Nothing was changed.* Try again.* Request rid_\w+/);
    const asked = oneEvent(element, 'revampd-contact');
    const button = (name: string) =>
      [...state.querySelectorAll('button')].find((one) => (one.ariaLabel ?? textOf(one)).startsWith(name))!;
    button('Contact support').click();
    expect((await asked).detail.requestId).to.match(/^rid_/);
    expect(button('Copy request ID')).to.exist;
    host.api.network.faults.set([]);
    button('Try again').click();
    await ready(element);
  });

  it('LOK-3 comes by itself when only its messages can’t be read for a while, and the ticket could', async () => {
    // One clock for both: what waits to try again is set while it fails.
    holdTime();
    const opened = await open({}, person('priya'), failing('/thread', 'network'));
    const { element, host } = opened;
    await whileTimePasses(element, (root) => root.querySelector('[part=state]'), 1000);
    host.api.network.faults.set([]);
    await whileTimePasses(element, (root) => root.querySelector('[role=article]'), 1000);
  });

  it('LOK-2 has words of its own where the role reads no tickets, which the host may replace', async () => {
    const host = createHost({ ...person('tom'), permissions: ['billing:read'] });
    const element = await mountTag(host, THREAD.tag, { ticketId: TICKETS.escalated });
    await shows(element, 'Support isn’t part of your role');
    expect(rootOf({ host, element: element as RevampdTicketThread }).querySelector('textarea, [role=feed]')).to.equal(
      null,
    );
    const own = document.createElement('p');
    own.slot = 'not-permitted';
    own.textContent = 'Ask Tom.';
    element.append(own);
    await element.updateComplete;
    expect(own.checkVisibility()).to.equal(true);
    expect(inside(element, '.state').checkVisibility()).to.equal(false);
  });
});

describe('whose a thread is', () => {
  it('SES-7 shows the next person nothing of the one before: no text, no list, no draft', async () => {
    const opened = await open();
    const { element, host } = opened;
    await used(element);
    await isLive(element);
    await typeIn(element, 'textarea', 'Not for others');
    await seen(element, (root) => root.querySelector('.composer-kept'));
    host.becomes({ user_id: 'usr_vera', connection_id: null });
    host.api.clock.advance(3_600_000);
    host.api.network.cutStreams();
    await whileTimePasses(element, (root) => !root.textContent!.includes('Calls drop'), 1000);
    expect(rootOf(opened).textContent).not.to.contain('transfer').and.not.to.contain('Not for others');
    expect(rootOf(opened).querySelector('textarea')?.value ?? '').to.equal('');
  });

  it('copies a link to a message where the host has a page that begins at one', async () => {
    const links = async (ticket: string | undefined): Promise<number> => {
      const opened = await open(ticket === undefined ? {} : { routes: { ticket } }, ofRevampd, (host) =>
        host.becomes(person('priya')),
      );
      await used(opened.element);
      return rootOf(opened).querySelectorAll('[aria-label="Copy link to message"], .tool[aria-label*="link"]').length;
    };
    expect(await links(undefined)).to.equal(0);
    expect(await links('/tickets/{ticket_id}')).to.equal(0);
    expect(await links('/tickets/{ticket_id}?entry={entry_id}')).to.be.greaterThan(0);
  });
});

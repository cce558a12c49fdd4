/** What a request says of itself beyond the plan of the pictures: several of an add-on, no room, a day that has come. */
import { expect } from '@open-wc/testing';
import { buttonOf, confirmOf, focusOn, hasButton, openDialog, result } from '../../test/acting.ts';
import { decisions, eventsOf, mountCard, propose, stored } from '../../test/approval-deciding.ts';
import { INES, REQUESTS, verified } from '../../test/approval-states.ts';
import { press } from '../../test/control.ts';
import { createHost, inside, isLive, shows, textOf, type Host } from '../../test/mount.ts';
import { NORTHGATE, person } from '../../test/wallet-states.ts';
import { approveRequest } from '@revampd/mocks';

const SOON = '2026-12-15';

const seats = (quantity: number, effective_date = SOON) => ({
  kind: 'add_on',
  item_id: 'itm_extra_seat',
  quantity,
  effective_date,
});

function dana(): Host {
  const host = createHost(person('dana'));
  verified(host);
  return host;
}

/** Ines approves. */
function approveElsewhere({ api }: Host, id: string): void {
  approveRequest(api.platform, api.platform.tables.connections.get(NORTHGATE)!, id, { actor: INES });
}

const buttonsOf = (element: Element, place: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(`${place} button`)].map(textOf);

describe('APR-1 several of an add-on', () => {
  it('APR-1 APR-2 APR-3 the card, the dialog, the result and the receipt have how many it is, and what all of them cost', async () => {
    const host = dana();
    const element = await mountCard(host, await propose(host, seats(3)));
    const told = eventsOf(element);
    expect(textOf(inside(element, '#title'))).to.equal('3 × Extra seat');
    expect(textOf(inside(element, '.kicker'))).to.equal('Harborline proposes an Add-On');
    expect(textOf(inside(element, '[part=price]'))).to.equal('$42.00 / monthper month');
    expect(textOf(inside(element, '[part=cost]'))).to.equal('3 × Extra seat $42.00');
    expect(textOf(inside(element, '[part=facts]'))).to.contain('First invoice Dec 15, 2026, $42.00');
    const dialog = await openDialog(element, 'Approve…');
    expect(textOf(dialog.querySelector('h2')!)).to.equal('Approve 3 × Extra seat?');
    expect(textOf(dialog.querySelector('[part=summary]')!)).to.contain('$42.00 per month');
    expect(textOf(dialog.querySelector('[part=summary]')!)).to.contain('Dec 15, 2026 · $42.00');
    expect(textOf(confirmOf(element))).to.equal('Approve $42.00 per month');
    press(confirmOf(element));
    expect(await result(element)).to.contain('3 × Extra seat approved. $42.00 per month from Dec 15, 2026.');
    const [, detail] = told.find(([name]) => name === 'receipt')!;
    expect(detail.amount).to.deep.equal({ amount: 4200, currency: 'USD' });
    expect(stored(host, element.requestId).status).to.equal('approved');
  });
});

describe('APR-3 there is no room for it any more', () => {
  /** Two requests for more seats than there can be beside each other, of which somebody approves one while a card of the other stands. */
  async function open(): Promise<{ host: Host; other: string; element: Awaited<ReturnType<typeof mountCard>> }> {
    const host = dana();
    const other = await propose(host, seats(150));
    const element = await mountCard(host, await propose(host, seats(100)));
    await isLive(element);
    expect(buttonsOf(element, '.acts')).to.deep.equal(['Approve…', 'Reject…']);
    return { host, other, element };
  }

  it('APR-3 CON-7 the card says why it can only be rejected, and has a button for that alone; which works', async () => {
    const { host, other, element } = await open();
    approveElsewhere(host, other);
    await shows(element, 'There is no room for it beside what was approved. It can only be rejected.');
    expect(buttonsOf(element, '.acts')).to.deep.equal(['Reject…']);
    await openDialog(element, 'Reject…');
    press(confirmOf(element));
    await shows(element, 'Rejected: 100 × Extra seat.');
    expect(stored(host, element.requestId).status).to.equal('rejected');
  });

  for (const isHeard of [true, false]) {
    it(`APR-3 in the middle of approving, ${isHeard ? 'as it happens' : 'as the answer says'}: the dialog says so and has nothing to confirm`, async () => {
      const { host, other, element } = await open();
      await openDialog(element, 'Approve…');
      if (!isHeard) host.api.network.holdStreams();
      approveElsewhere(host, other);
      if (!isHeard) {
        press(confirmOf(element));
        await focusOn(element, '#outcome');
      }
      await shows(element, 'There is no room for it beside what was approved.');
      await shows(element, 'Nothing left to decide: 100 × Extra seat');
      expect(buttonsOf(element, 'dialog .dialog-foot')).to.deep.equal(['Close']);
      expect(decisions(host)).to.have.length(isHeard ? 0 : 1);
      expect(stored(host, element.requestId).status).to.equal('pending');
      press(buttonOf(element, 'Close'));
      await shows(element, 'It can only be rejected.');
      expect(hasButton(element, 'Approve…')).to.equal(false);
    });
  }
});

describe('APR-2 its day has come', () => {
  const today = '2026-11-21';
  /** 9 in the morning of that day, there. */
  const noon = Date.parse('2026-11-21T17:00:00Z');
  const { now } = Date;
  afterEach(() => (Date.now = now));

  for (const [clock, at] of [
    ['right', noon + 60_000],
    ['years behind', noon - 1e11],
    ['years ahead', noon + 1e11],
  ] as const) {
    it(`APR-2 it takes effect today: it is charged as soon as it is approved, by a clock that is ${clock}`, async () => {
      Date.now = () => at;
      const host = dana();
      const element = await mountCard(host, await propose(host, seats(3, today)));
      expect(textOf(inside(element, '[part=facts]'))).to.match(/^Takes effect When it is approved/);
      const foot = textOf(inside(element, '.foot'));
      expect(foot).to.match(/^\$\d+\.\d\d is invoiced as soon as it is approved\./);
      expect(foot).not.to.contain('before');
      const dialog = await openDialog(element, 'Approve…');
      expect(textOf(dialog.querySelector('[part=summary]')!)).to.contain('Starts Today, as you approve');
    });
  }

  it('APR-2 the Partner isn’t told of a day to come either', async () => {
    Date.now = () => noon;
    const host = createHost(person('tom'));
    const element = await mountCard(host, await propose(host, seats(3, today)));
    expect(textOf(inside(element, '.foot p'))).to.equal('Waiting for Northgate Dental since Nov 21, 2026.');
  });

  it('APR-2 it was asked for before that day: until then nothing is charged, on it as soon as it is approved', async () => {
    const host = dana();
    for (const [day, text] of [
      ['2026-11-29T20:00:00Z', 'Nothing is charged before Dec 1, 2026.'],
      // In the connection's zone it is still the day before.
      ['2026-12-01T07:00:00Z', 'Nothing is charged before Dec 1, 2026.'],
      ['2026-12-01T09:00:00Z', '$95.00 is invoiced as soon as it is approved.'],
    ] as const) {
      Date.now = () => Date.parse(day);
      const element = await mountCard(host, REQUESTS.charge);
      expect(textOf(inside(element, '.foot p'))).to.equal(text);
      element.closest('revampd-provider')!.remove();
    }
  });
});

/** What becomes of a decision whose element shows something else by the time it ends, or stands somewhere else (MNY-2). */
import { expect } from '@open-wc/testing';
import { buttonOf, confirmOf, hasButton, openDialog, result, type } from '../../test/acting.ts';
import { decisions, eventsOf, keys, openVerified, stored } from '../../test/approval-deciding.ts';
import { decideElsewhere, ready, REQUESTS } from '../../test/approval-states.ts';
import { press } from '../../test/control.ts';
import { inside, isLive, seen, shows, textOf } from '../../test/mount.ts';
import { overhear, type Said } from '../../test/overheard.ts';
import { settled } from '../../test/page-clock.ts';
import { failing } from '../../test/trouble.ts';
import { holdCalls, whileTimePasses } from '../../test/under-test.ts';
import type { RevampdApprovalRequest } from './approval-request.ts';

const CHARGE = 'On-site visit, Kirkland';

const hears = (element: Element, said: readonly Said[], text: string): Promise<Said> =>
  whileTimePasses(element, () => said.find((one) => one.text.includes(text)));

/** The element shows the other request from now on. */
async function turn(element: RevampdApprovalRequest): Promise<void> {
  element.requestId = REQUESTS.charge;
  await shows(element, CHARGE);
}

async function sendAndTurn(element: RevampdApprovalRequest): Promise<void> {
  await openDialog(element, 'Approve…');
  press(confirmOf(element));
  await turn(element);
}

describe('another request-id while a decision is under way', () => {
  it('MNY-2 the decision goes on: the host hears of it once, the person too, and the card of the other says nothing', async () => {
    const { host, element } = await openVerified();
    const told = eventsOf(element);
    const said = overhear();
    const release = holdCalls(host, '/approve');
    await sendAndTurn(element);
    expect(hasButton(element, 'Approve…')).to.equal(true);
    release();
    const heard = await hears(element, said, 'approved');
    expect(heard.text).to.equal('Front Desk Plus approved. $249.00 per month from Dec 15, 2026.');
    expect(heard.isAssertive).to.equal(false);
    expect(told.map(([name]) => name)).to.deep.equal(['approve', 'approved', 'receipt']);
    expect(told[2]![1]).to.include({ kind: 'request_approved', serverId: REQUESTS.plan });
    expect(keys(host)).to.deep.equal([told[2]![1].intentId]);
    expect(inside(element, '#result')).to.equal(null);
    expect(textOf(inside(element, '[part=badge]'))).to.equal('Pending');
    expect(stored(host).status).to.equal('approved');
  });

  it('MNY-2 back at it before the answer, the card tells as if it had never shown another', async () => {
    const { host, element } = await openVerified();
    const told = eventsOf(element);
    const said = overhear();
    const release = holdCalls(host, '/approve');
    await sendAndTurn(element);
    element.requestId = REQUESTS.plan;
    await shows(element, 'Sending your approval.');
    release();
    expect(await result(element)).to.contain('Front Desk Plus approved.');
    await hears(element, said, 'approved');
    expect(told.map(([name]) => name)).to.deep.equal(['approve', 'approved', 'receipt']);
    expect(said.filter(({ text }) => text.includes('approved'))).to.have.length(1);
  });

  it('MNY-2 back at it after the answer, it stands there, and nothing is told twice', async () => {
    const { host, element } = await openVerified();
    const told = eventsOf(element);
    const said = overhear();
    const release = holdCalls(host, '/approve');
    await sendAndTurn(element);
    release();
    await hears(element, said, 'approved');
    element.requestId = REQUESTS.plan;
    expect(await result(element)).to.contain('Front Desk Plus approved.');
    await settled();
    expect(told.filter(([name]) => name === 'receipt')).to.have.length(1);
    expect(said.filter(({ text }) => text.includes('approved'))).to.have.length(1);
  });

  it('MNY-3 somebody was first: it is said of which request, and the host hears of the failure', async () => {
    const { host, element } = await openVerified();
    await isLive(element);
    const told = eventsOf(element, 'error');
    const said = overhear();
    await openDialog(element, 'Approve…');
    host.api.network.holdStreams();
    decideElsewhere(host, REQUESTS.plan, false);
    const release = holdCalls(host, '/approve');
    press(confirmOf(element));
    await turn(element);
    release();
    const heard = await hears(element, said, 'Ines Duarte');
    expect(heard.text).to.match(/^Front Desk Plus: Ines Duarte already rejected this\./);
    expect(heard.text).to.contain('Your approval wasn’t recorded and nothing is charged.');
    expect(heard.isAssertive).to.equal(true);
    expect(told.map(([name]) => name)).to.deep.equal(['approve', 'error']);
  });

  it('MNY-1 no answer at all: it is said, and asked about where it is shown again', async () => {
    const { host, element } = await openVerified();
    const said = overhear();
    failing('approveRequest', 'lost')(host);
    await sendAndTurn(element);
    const heard = await hears(element, said, 'We don’t know yet');
    expect(heard.text).to.equal('Front Desk Plus: We don’t know yet whether this went through.');
    host.api.network.faults.set([]);
    element.requestId = REQUESTS.plan;
    await shows(element, 'Check again');
    press(buttonOf(element, 'Check again'));
    await shows(element, 'Front Desk Plus approved.');
    expect(keys(host)).to.have.length(1);
  });

  it('SES-7 another session: nothing of the one before is told', async () => {
    const { host, element } = await openVerified();
    const told = eventsOf(element);
    const said = overhear();
    const release = holdCalls(host, '/approve');
    await sendAndTurn(element);
    const provider = element.closest('revampd-provider')!;
    provider.fetchSession = async () =>
      host.api.mintSession({ user_id: 'usr_ines', connection_id: 'con_harborline_northgate' });
    await seen(element, (root) => root.querySelector('[aria-busy=true]'));
    release();
    await shows(element, CHARGE);
    for (let turns = 0; turns < 5; turns += 1) await settled();
    expect(told.map(([name]) => name)).to.deep.equal(['approve']);
    expect(said.filter(({ text }) => text.includes('Front Desk'))).to.deep.equal([]);
  });
});

describe('another request-id with the dialog open', () => {
  for (const isKnown of [false, true]) {
    it(`MNY-5 the dialog of the one before goes and decides nothing${isKnown ? ', though the other is there at once' : ''}`, async () => {
      const { host, element } = await openVerified();
      if (isKnown) {
        await turn(element);
        element.requestId = REQUESTS.plan;
        await shows(element, 'Front Desk Plus');
      }
      await openDialog(element, 'Approve…');
      await type(element, 'Note to Harborline', 'For the plan');
      const before = confirmOf(element);
      element.requestId = REQUESTS.charge;
      // Not drawn yet: what stands there is still the one before, and so is what it says.
      expect(textOf(before)).to.equal('Approve $249.00 per month');
      await element.updateComplete;
      press(before);
      await shows(element, CHARGE);
      await seen(element, (root) => !root.querySelector('dialog'));
      press(before);
      await settled();
      expect(decisions(host)).to.deep.equal([]);
      const dialog = await openDialog(element, 'Approve…');
      expect(textOf(dialog.querySelector('h2')!)).to.equal(`Approve ${CHARGE}?`);
      expect(dialog.querySelector<HTMLTextAreaElement>('#note')!.value).to.equal('');
      press(confirmOf(element));
      await shows(element, `${CHARGE} approved.`);
      expect([stored(host).status, stored(host, REQUESTS.charge).status]).to.deep.equal(['pending', 'approved']);
      expect(stored(host, REQUESTS.charge).decision?.note ?? null).to.equal(null);
    });
  }
});

describe('a host that does something within revampd-approve', () => {
  it('moves the element: the decision goes on, and is told where the element stands', async () => {
    const { host, element } = await openVerified();
    const told = eventsOf(element);
    const said = overhear();
    const place = document.createElement('div');
    element.parentElement!.append(place);
    element.addEventListener('revampd-approve', () => place.append(element), { once: true });
    await openDialog(element, 'Approve…');
    await type(element, 'Note to Harborline', 'Moved');
    press(confirmOf(element));
    expect(await result(element)).to.contain('Front Desk Plus approved.');
    await hears(element, said, 'approved');
    expect(element.parentElement).to.equal(place);
    expect(told.map(([name]) => name)).to.deep.equal(['approve', 'approved', 'receipt']);
    expect(said.filter(({ text }) => text.includes('approved'))).to.have.length(1);
    expect(decisions(host)).to.have.length(1);
    expect(stored(host).decision?.note).to.equal('Moved');
  });

  it('moves the element and stops it: nothing is sent', async () => {
    const { host, element } = await openVerified();
    const place = document.createElement('div');
    element.parentElement!.append(place);
    element.addEventListener('revampd-approve', (event) => {
      event.preventDefault();
      place.append(element);
    });
    await openDialog(element, 'Approve…');
    press(confirmOf(element));
    await ready(element);
    await settled();
    expect(decisions(host)).to.deep.equal([]);
  });

  it('shows another request: the one that was confirmed is decided', async () => {
    const { host, element } = await openVerified();
    const told = eventsOf(element);
    element.addEventListener('revampd-approve', () => (element.requestId = REQUESTS.charge));
    await openDialog(element, 'Approve…');
    press(confirmOf(element));
    await shows(element, CHARGE);
    await whileTimePasses(element, () => told.some(([name]) => name === 'receipt'));
    expect([stored(host).status, stored(host, REQUESTS.charge).status]).to.deep.equal(['approved', 'pending']);
  });
});

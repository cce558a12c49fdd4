/** How a request is decided: INTERACTION.md 2.2 and its checks in 4, APR-3 to APR-6, SES-8, MNY-1 to MNY-3. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { buttonOf, confirmOf, fieldOf, focusOn, hasButton, openDialog, result, type } from '../../test/acting.ts';
import {
  cardOf,
  decisions,
  eventsOf,
  keys,
  mountCard,
  openVerified,
  propose,
  stored,
} from '../../test/approval-deciding.ts';
import { decideElsewhere, ready, REQUESTS } from '../../test/approval-states.ts';
import { press } from '../../test/control.ts';
import { expectFocus } from '../../test/focus.ts';
import { createHost, inside, isLive, mountIn, seen, shows, textOf } from '../../test/mount.ts';
import { overhear } from '../../test/overheard.ts';
import { holdTime } from '../../test/page-clock.ts';
import { failing } from '../../test/trouble.ts';
import { holdCalls, whileTimePasses } from '../../test/under-test.ts';
import { NORTHGATE, person } from '../../test/wallet-states.ts';

describe('APR-3 a decision is confirmed with what it costs', () => {
  it('APR-3 the dialog says who pays whom, what, how much, when and what it replaces; its button carries the amount', async () => {
    const { element } = await openVerified();
    const dialog = await openDialog(element, 'Approve…');
    await focusOn(element, 'dialog h2');
    expect(textOf(dialog.querySelector('h2')!)).to.equal('Approve Front Desk Plus?');
    const text = textOf(dialog);
    expect(text).to.contain('Northgate Dental pays Harborline. A decision is final.');
    expect(text).to.contain('$249.00 per month');
    expect(text).to.contain('Ends: Front Desk Essentials');
    expect(text).to.contain('+$64.00');
    expect(text).to.contain('Dec 15, 2026 · $249.00');
    expect(textOf(confirmOf(element))).to.equal('Approve $249.00 per month');
  });

  it('APR-3 approves with a note: the answer is shown, focus goes to what came of it, the host hears it once', async () => {
    const { host, element } = await openVerified();
    const told = eventsOf(element);
    const said = overhear();
    await openDialog(element, 'Approve…');
    await type(element, 'Note to Harborline', '  Fine by us.  ');
    press(confirmOf(element));
    expect(await result(element)).to.contain('Front Desk Plus approved. $249.00 per month from Dec 15, 2026.');
    await focusOn(element, '#result');
    await shows(element, '“Fine by us.”');
    expect(stored(host).decision?.note).to.equal('Fine by us.');
    expect(hasButton(element, /Approve|Reject/)).to.equal(false);
    expect(told.map(([name]) => name)).to.deep.equal(['approve', 'approved', 'receipt']);
    const [, [, fact], [, receipt]] = told as [
      unknown,
      [string, Record<string, unknown>],
      [string, Record<string, unknown>],
    ];
    expect(fact).to.include({ connectionId: NORTHGATE, requestId: REQUESTS.plan });
    expect(receipt).to.deep.include({
      kind: 'request_approved',
      serverId: REQUESTS.plan,
      amount: { amount: 24_900, currency: 'USD' },
      balance: null,
    });
    expect(keys(host)).to.deep.equal([receipt.intentId]);
    await whileTimePasses(element, () => said.length > 0);
    expect(said.filter(({ text }) => text.includes('approved'))).to.have.length(1);
  });

  it('MNY-2 the card is what the answer says at once, though reading it again fails', async () => {
    const { host, element } = await openVerified();
    await openDialog(element, 'Approve…');
    failing('getApprovalRequest', 'network')(host);
    press(confirmOf(element));
    await seen(element, (root) => root.querySelector('#result.success'));
    expect(textOf(inside(element, '[part=badge]'))).to.equal('Approved');
    expect(hasButton(element, /Approve|Reject/)).to.equal(false);
    await shows(element, 'Dana Whitlock approved ·');
  });

  it('APR-3 rejects: nothing changes, and the receipt has no amount', async () => {
    const { host, element } = await openVerified();
    const told = eventsOf(element);
    await openDialog(element, 'Reject…');
    expect(textOf(inside(element, 'dialog'))).to.contain('Nothing changes, and Harborline is told.');
    expect(textOf(confirmOf(element))).to.equal('Reject request');
    press(confirmOf(element));
    expect(await result(element)).to.contain('Rejected: Front Desk Plus. Nothing changes.');
    expect(told.map(([name, { kind, amount }]) => [name, kind, amount])).to.deep.equal([
      ['reject', undefined, undefined],
      ['rejected', undefined, undefined],
      ['receipt', 'request_rejected', null],
    ]);
    expect(stored(host).status).to.equal('rejected');
  });

  it('APR-4 the Partner takes it back while it is pending', async () => {
    const host = createHost(person('tom'));
    const element = await mountCard(host);
    const told = eventsOf(element);
    await openDialog(element, 'Withdraw…');
    expect(textOf(confirmOf(element))).to.equal('Withdraw request');
    press(confirmOf(element));
    expect(await result(element)).to.contain('Withdrawn: Front Desk Plus.');
    expect(told.map(([name]) => name)).to.deep.equal(['withdraw', 'withdrawn', 'receipt']);
    expect(stored(host).status).to.equal('withdrawn');
  });

  it('stops where the host stops it: nothing is sent, and the note is kept', async () => {
    const { host, element } = await openVerified();
    element.addEventListener('revampd-approve', (event) => event.preventDefault());
    await openDialog(element, 'Approve…');
    await type(element, 'Note to Harborline', 'Kept');
    press(confirmOf(element));
    await seen(element, (root) => !root.querySelector('dialog'));
    expect(decisions(host)).to.deep.equal([]);
    await openDialog(element, 'Approve…');
    expect(fieldOf(element, 'Note to Harborline').value).to.equal('Kept');
  });

  it('a note that is too long is refused at its field, with every character kept', async () => {
    const { host, element } = await openVerified();
    await openDialog(element, 'Approve…');
    await type(element, 'Note to Harborline', 'x'.repeat(1001));
    press(confirmOf(element));
    await focusOn(element, '#note');
    expect(textOf(inside(element, '#note-error'))).to.contain('Use at most 1,000 characters.');
    expect(fieldOf(element, 'Note to Harborline').value).to.have.length(1001);
    expect(decisions(host)).to.deep.equal([]);
  });
});

describe('A11-2 the dialog by keyboard (INTERACTION.md 4, Approval 1–8)', () => {
  it('a held Enter on Approve… opens it and confirms nothing; a second click confirms nothing', async () => {
    const { host, element } = await openVerified();
    const approve = buttonOf(element, 'Approve…');
    approve.focus();
    await sendKeys({ down: 'Enter' });
    await seen(element, (root) => root.querySelector('dialog[open]'));
    await focusOn(element, 'dialog h2');
    for (let repeat = 0; repeat < 3; repeat += 1) await sendKeys({ down: 'Enter' });
    await sendKeys({ up: 'Enter' });
    confirmOf(element).dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    await element.updateComplete;
    expect(decisions(host)).to.deep.equal([]);
    expect(inside(element, 'dialog')).not.to.equal(null);
  });

  it('Escape and Cancel go back to the button, and nothing is sent', async () => {
    const { host, element } = await openVerified();
    const approve = buttonOf(element, 'Approve…');
    await openDialog(element, 'Approve…');
    await sendKeys({ press: 'Escape' });
    await seen(element, (root) => !root.querySelector('dialog'));
    expectFocus(approve);
    await openDialog(element, 'Approve…');
    press(buttonOf(element, 'Cancel'));
    await seen(element, (root) => !root.querySelector('dialog'));
    expectFocus(approve);
    expect(decisions(host)).to.deep.equal([]);
  });

  it('Ctrl+Enter in the note goes on to the confirming button, and confirms nothing', async () => {
    const { host, element } = await openVerified();
    await openDialog(element, 'Approve…');
    fieldOf(element, 'Note to Harborline').focus();
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    expectFocus(confirmOf(element));
    expect(decisions(host)).to.deep.equal([]);
  });

  it('MNY-2 while it is sent the button keeps focus and says so; Escape puts the dialog away, the card says it, then the result', async () => {
    const { host, element } = await openVerified();
    const release = holdCalls(host, '/approve');
    await openDialog(element, 'Approve…');
    const confirm = confirmOf(element);
    confirm.focus();
    press(confirm);
    await element.updateComplete;
    expectFocus(confirm);
    expect([confirm.getAttribute('aria-disabled'), textOf(confirm)]).to.deep.equal(['true', 'Approving…']);
    press(confirm);
    await sendKeys({ press: 'Escape' });
    await shows(element, 'Sending your approval. This can take a few seconds.');
    // Nothing is shown as decided before the answer.
    expect(textOf(inside(element, '[part=badge]'))).to.equal('Pending');
    expect([...element.shadowRoot!.querySelectorAll('.acts button')].map(textOf)).to.deep.equal(['Approving…']);
    release();
    await shows(element, 'Front Desk Plus approved.');
    expect(decisions(host)).to.have.length(1);
  });
});

describe('APR-5 a decision is taken once', () => {
  it('APR-5 MNY-3 somebody else was first: the dialog says who, what and when, has one button, and the card keeps it', async () => {
    const { host, element } = await openVerified();
    const told = eventsOf(element);
    await isLive(element);
    await openDialog(element, 'Approve…');
    host.api.network.holdStreams();
    decideElsewhere(host, REQUESTS.plan, false, undefined, 'Let’s wait until the new budget year.');
    press(confirmOf(element));
    await focusOn(element, '#outcome');
    const text = textOf(inside(element, 'dialog'));
    expect(text).to.match(/Ines Duarte (already rejected this|rejected this a moment ago)\./);
    expect(text).to.contain('Nov 21, 2026');
    expect(text).to.contain('Your approval wasn’t recorded and nothing is charged.');
    expect(text).to.contain('“Let’s wait until the new budget year.”');
    const foot = [...element.shadowRoot!.querySelectorAll('dialog .dialog-foot button')];
    expect(foot.map(textOf)).to.deep.equal(['Close']);
    press(foot[0]);
    await seen(element, (root) => !root.querySelector('dialog'));
    expect(await result(element)).to.contain('Your approval wasn’t recorded and nothing is charged.');
    await shows(element, 'Ines Duarte rejected ·');
    // Above all that the card says, and its buttons have gone: focus is on the card's heading.
    expect(textOf(inside(element, '[part~=base] .strip:has(+ .head)'))).to.contain(
      '“Let’s wait until the new budget year.”',
    );
    expectFocus(inside(element, '#title'));
    expect(told.map(([name]) => name)).to.deep.equal(['approve']);
  });

  it('APR-5 somebody approved it first: it is charged once, and this one wasn’t needed', async () => {
    const { host, element } = await openVerified();
    await isLive(element);
    await openDialog(element, 'Approve…');
    host.api.network.holdStreams();
    decideElsewhere(host, REQUESTS.plan, true);
    press(confirmOf(element));
    await focusOn(element, '#outcome');
    expect(textOf(inside(element, 'dialog'))).to.contain('Yours wasn’t needed: it is charged once.');
  });

  it('APR-5 decided elsewhere while the dialog stands: it switches by itself, and nothing can be confirmed', async () => {
    const { host, element } = await openVerified();
    await isLive(element);
    await openDialog(element, 'Approve…');
    decideElsewhere(host, REQUESTS.plan, true);
    await shows(element, 'Nothing was sent from here.');
    await focusOn(element, 'dialog h2');
    expect([...element.shadowRoot!.querySelectorAll('dialog .dialog-foot button')].map(textOf)).to.deep.equal([
      'Close',
    ]);
    expect(decisions(host)).to.deep.equal([]);
  });

  it('decided elsewhere with focus on the card: it is said; with focus elsewhere it isn’t', async () => {
    for (const isInside of [true, false]) {
      const { host, element } = await openVerified();
      await isLive(element);
      await import('../../acts/decision/load.ts');
      await openDialog(element, 'Approve…');
      await sendKeys({ press: 'Escape' });
      await seen(element, (root) => !root.querySelector('dialog'));
      if (!isInside) (element.shadowRoot!.activeElement as HTMLElement).blur();
      const said = overhear();
      decideElsewhere(host, REQUESTS.plan, false);
      await shows(element, 'Ines Duarte rejected ·');
      if (isInside) await whileTimePasses(element, () => said.some(({ text }) => text.includes('Ines Duarte')));
      else {
        const clock = holdTime();
        await clock.advance(5000);
        clock.release();
      }
      expect(said.filter(({ text }) => text.includes('Ines Duarte'))).to.have.length(isInside ? 1 : 0);
      element.closest('revampd-provider')!.remove();
    }
  });

  it('MNY-1 two cards of one request share one decision: the other shows it, and begins nothing', async () => {
    const { host, element } = await openVerified();
    const other = document.createElement('revampd-approval-request');
    other.requestId = REQUESTS.plan;
    element.parentElement!.append(other);
    await ready(other);
    await openDialog(other, 'Approve…');
    press(buttonOf(other, 'Cancel'));
    const release = holdCalls(host, '/approve');
    await openDialog(element, 'Approve…');
    press(confirmOf(element));
    await shows(other, 'Sending your approval.');
    expect(hasButton(other, 'Approve…')).to.equal(false);
    release();
    await shows(other, 'Dana Whitlock approved');
    expect(decisions(host)).to.have.length(1);
  });

  it('MNY-1 an answer that is lost is asked for with the same key; a double click sends one', async () => {
    const { host, element } = await openVerified();
    host.api.network.faults.set([{ match: { path: 'approveRequest' }, fault: 'lost', times: 2 }]);
    await openDialog(element, 'Approve…');
    press(confirmOf(element));
    press(confirmOf(element));
    await whileTimePasses(element, (root) => root.querySelector('#result.success'));
    expect(keys(host)).to.have.length(1);
    expect(stored(host).decision?.actor?.userId).to.equal('usr_dana');
  });

  it('MNY-1 no answer at all: it isn’t known yet; Check again asks with the same key', async () => {
    const { host, element } = await openVerified();
    failing('approveRequest', 'lost')(host);
    await openDialog(element, 'Approve…');
    press(confirmOf(element));
    await whileTimePasses(element, (root) => root.querySelector('#result.warning'));
    expect(await result(element)).to.contain('We don’t know yet whether this went through.');
    host.api.network.faults.set([]);
    press(buttonOf(element, 'Check again'));
    expect(await whileTimePasses(element, (root) => root.querySelector('#result.success'))).not.to.equal(null);
    expect(keys(host)).to.have.length(1);
  });

  it('APR-3 it would cost something else by now: both amounts are said, and it has to be confirmed again', async () => {
    const { host } = await openVerified(REQUESTS.charge);
    decideElsewhere(host, REQUESTS.plan, false);
    const today = { kind: 'plan', plan_id: 'pln_front_desk_plus', effective_date: '2026-11-21' };
    const element = await mountCard(host, await propose(host, today));
    await isLive(element);
    await openDialog(element, 'Approve…');
    const totalOf = (): string => textOf(inside(element, 'dialog .total')).match(/\$[\d.,]+/)![0];
    const before = totalOf();
    host.api.network.holdStreams();
    host.api.clock.advance(3 * 86_400_000);
    press(confirmOf(element));
    await shows(element, `The first invoice changed from ${before} to $`);
    await focusOn(element, '#outcome');
    await seen(element, () => totalOf() !== before);
    expect(stored(host, element.requestId).status).to.equal('pending');
    const after = totalOf();
    press(confirmOf(element));
    await shows(element, 'Front Desk Plus approved.');
    const { invoiceId } = stored(host, element.requestId);
    const { platform } = host.api;
    expect(platform.tables.invoices.get(invoiceId!)!.total).to.equal(Math.round(Number(after.slice(1)) * 100));
    expect(keys(host), 'another intent').to.have.length(2);
  });
});

describe('SES-8 who decides is verified by Revampd first', () => {
  it('SES-8 asks for the code that was sent, then goes on with the same key and without a second confirmation', async () => {
    const host = createHost(person('dana'));
    const element = await mountCard(host);
    const told = eventsOf(element);
    await openDialog(element, 'Approve…');
    press(confirmOf(element));
    await shows(element, 'A six-digit code was sent to');
    await type(element, 'Code', '424242');
    press(confirmOf(element));
    expect(await result(element)).to.contain('Front Desk Plus approved.');
    expect(told.map(([name]) => name)).to.deep.equal(['approve', 'step-up', 'approved', 'receipt']);
    expect(keys(host)).to.deep.equal([told[1]![1].intentId]);
  });

  it('SES-8 a host verifies its own people: our dialog is closed before it is asked, then the act goes on', async () => {
    const host = createHost(person('dana'));
    const provider = await mountIn(host, cardOf(REQUESTS.plan));
    const element = provider.querySelector('revampd-approval-request')!;
    const open: boolean[] = [];
    provider.fetchElevatedSession = async () => {
      open.push(Boolean(element.shadowRoot!.querySelector('dialog[open]')));
      return host.api.mintSession({ ...person('dana'), assurance: 'elevated' });
    };
    await ready(element);
    await openDialog(element, 'Approve…');
    press(confirmOf(element));
    expect(await result(element)).not.to.equal('');
    await shows(element, 'Front Desk Plus approved.');
    expect(open).to.deep.equal([false]);
    expect(keys(host)).to.have.length(1);
  });

  it('SES-8 a host that couldn’t verify: the dialog stands again with the note and the reason', async () => {
    const host = createHost(person('dana'));
    const provider = await mountIn(host, cardOf(REQUESTS.plan));
    const element = provider.querySelector('revampd-approval-request')!;
    provider.fetchElevatedSession = () => Promise.reject(new Error('No.'));
    await ready(element);
    await openDialog(element, 'Approve…');
    await type(element, 'Note to Harborline', 'Kept');
    press(confirmOf(element));
    await shows(element, 'This site couldn’t confirm who you are.');
    await seen(element, (root) => root.querySelector('dialog[open] #note'));
    expect(fieldOf(element, 'Note to Harborline').value).to.equal('Kept');
    expect(stored(host).status).to.equal('pending');
  });
});

describe('APR-6 what an approval changes is seen from both seats', () => {
  it('APR-6 LIV-4 the Partner sees the decision as it happens; on its day the plan begins, and an invoice is there', async () => {
    const { host, element } = await openVerified();
    const partner = createHost(person('tom'));
    Object.assign(partner.api, { fetch: host.api.fetch, mintSession: host.api.mintSession });
    Object.assign(partner.settings, {
      fetch: host.settings.fetch,
      fetchSession: async () => host.api.mintSession(person('tom')),
    });
    const theirs = await mountCard(partner);
    await isLive(theirs);
    const invoices = () =>
      host.api.platform.tables.invoices.all().filter((one) => one.connectionId === NORTHGATE).length;
    const before = invoices();
    await openDialog(element, 'Approve…');
    press(confirmOf(element));
    await shows(theirs, 'Dana Whitlock approved');
    expect(invoices(), 'nothing is billed before its day').to.equal(before);
    expect(stored(host).tookEffectAt).to.equal(null);
    host.api.clock.advance(25 * 86_400_000);
    host.api.network.cutStreams();
    await shows(theirs, 'Took effect');
    await shows(element, 'Took effect');
    expect(stored(host).invoiceId).not.to.equal(null);
    expect(host.api.platform.tables.invoices.get(stored(host).invoiceId!)!.connectionId).to.equal(NORTHGATE);
  });
});

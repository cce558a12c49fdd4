/** What a card of a request shows to each seat: APR-1, APR-2, APR-7, CON-7 in the page. */
import { expect, html } from '@open-wc/testing';
import type { MockSessionRequest } from '@revampd/mocks';
import { decideElsewhere, ready, REQUESTS } from '../../test/approval-states.ts';
import { hasButton } from '../../test/acting.ts';
import { createHost, inside, isLive, mountIn, seen, shows, textOf, warningsOf, type Host } from '../../test/mount.ts';
import { holdTime } from '../../test/page-clock.ts';
import { person } from '../../test/wallet-states.ts';
import type { RevampdApprovalRequest } from './approval-request.ts';

async function mountCard(host: Host, requestId: string = REQUESTS.plan): Promise<RevampdApprovalRequest> {
  const provider = await mountIn(
    host,
    html`<revampd-approval-request
      request-id=${requestId}
      .routes=${{ invoice: '/i/{invoice_id}' }}
    ></revampd-approval-request>`,
  );
  const card = provider.querySelector('revampd-approval-request')!;
  await ready(card);
  return card;
}

const open = (user: string, requestId?: string): Promise<RevampdApprovalRequest> =>
  mountCard(createHost(person(user)), requestId);

const factsOf = (card: Element): Record<string, string> =>
  Object.fromEntries(
    [...card.shadowRoot!.querySelectorAll('[part=facts] > div')].map((row) => [
      textOf(row.querySelector('dt')!),
      textOf(row.querySelector('dd')!),
    ]),
  );

const costOf = (card: Element): string[] =>
  [...card.shadowRoot!.querySelectorAll('[part=cost] > div')].map((row) => textOf(row));

const stepsOf = (card: Element): string[] =>
  [...card.shadowRoot!.querySelectorAll('[part=history] li')].map((step) => textOf(step).replace(/^[A-Z]{2} /, ''));

describe('APR-2 what a request says', () => {
  it('APR-1 APR-2 a plan: what is asked, by whom, its price and period, when it begins and expires, the note, what it costs and changes', async () => {
    const card = await open('dana');
    expect(textOf(inside(card, '#title'))).to.equal('Front Desk Plus');
    expect(textOf(inside(card, '.kicker'))).to.equal('Harborline proposes a plan change');
    expect(textOf(inside(card, '[part=price]'))).to.equal('$249.00 / monthper month');
    expect(textOf(inside(card, '[part=badge]'))).to.equal('Pending');
    expect(factsOf(card)).to.deep.equal({
      'Takes effect': 'Dec 15, 2026',
      'First invoice': 'Dec 15, 2026, $249.00',
      'Asked by': 'Tom Aldersey, Harborline',
      'Answer by': 'Nov 30, 2026',
    });
    expect(costOf(card)).to.deep.equal([
      'Front Desk Plus $249.00',
      'Ends: Front Desk Essentials minus −$129.00',
      'Ends: 4 × Extra seat minus −$56.00',
      'Change per month +$64.00',
    ]);
    expect(textOf(inside(card, '.note'))).to.contain('Tom Aldersey · Harborline · Nov 19, 2026, 4:00 PM');
    expect(textOf(inside(card, '.note'))).to.contain('Plus covers all eight');
    expect(textOf(inside(card, '.foot'))).to.contain('Nothing is charged before Dec 15, 2026.');
  });

  it('APR-1 APR-2 a one-time charge: once, with nothing that ends', async () => {
    const card = await open('dana', REQUESTS.charge);
    expect(textOf(inside(card, '.kicker'))).to.equal('Harborline proposes a one-time charge');
    expect(textOf(inside(card, '#title'))).to.equal('On-site visit, Kirkland');
    expect(textOf(inside(card, '[part=price]'))).to.match(/^\$\d+\.\d\d once$/);
    expect(factsOf(card)['Asked by']).to.equal('Grace Okafor, Harborline');
    expect(costOf(card).join()).not.to.contain('Ends');
  });

  it('APR-1 an add-on that was approved', async () => {
    const card = await open('dana', REQUESTS.approved);
    expect(textOf(inside(card, '.kicker'))).to.equal('Harborline proposed an Add-On');
    expect(textOf(inside(card, '[part=badge]'))).to.equal('Approved');
  });

  it('has its times in the connection’s zone, in whole for who points at them', async () => {
    const card = await open('dana');
    const time = inside<HTMLTimeElement>(card, '.note time');
    expect(time.dateTime).to.equal('2026-11-20T00:00:00.000Z');
    expect(time.title).to.match(/November 19, 2026.*4:00.*P[SD]T/);
  });
});

describe('APR-7 what became of a request', () => {
  it('APR-7 approved: who asked and who decided, when and with which words, and the invoice that it led to', async () => {
    const host = createHost(person('dana'));
    decideElsewhere(host, REQUESTS.charge, true, undefined, 'See you then.');
    const card = await mountCard(host, REQUESTS.charge);
    const steps = stepsOf(card);
    expect(steps[0]).to.match(/^Grace Okafor asked · .+ (AM|PM)/);
    expect(steps[1]).to.match(/^Ines Duarte approved · Nov 21, 2026, .+ “See you then.”$/);
    expect(steps[2]).to.match(/^Takes effect · |^Took effect · Nov 21, 2026$/);
    const { invoiceId } = host.api.platform.tables.approvalRequests.get(REQUESTS.charge)!;
    const link = card.shadowRoot!.querySelector('[part=cost] a');
    expect(link?.getAttribute('href') ?? null).to.equal(invoiceId && `/i/${invoiceId}`);
  });

  for (const [id, user, status, step] of [
    [REQUESTS.rejected, 'dana', 'Rejected', /^Ines Duarte rejected/],
    [REQUESTS.withdrawn, 'tom', 'Withdrawn', /^Tom Aldersey withdrew it/],
  ] as const) {
    it(`APR-7 ${status}: by whom and when, and that nothing changes`, async () => {
      const card = await open(user, id);
      expect(textOf(inside(card, '[part=badge]'))).to.equal(status);
      expect(stepsOf(card)[1]).to.match(step);
      expect(textOf(inside(card, '.foot'))).to.equal('Nothing changes.');
      expect(inside(card, '.acts')).to.equal(null);
    });
  }

  it('APR-7 expired: by itself, while the card stands', async () => {
    const host = createHost(person('dana'));
    const card = await mountCard(host, REQUESTS.charge);
    await isLive(card);
    host.api.clock.advance(60 * 86_400_000);
    host.api.network.cutStreams();
    await shows(card, 'It expired');
    expect(textOf(inside(card, '[part=badge]'))).to.equal('Expired');
    expect(inside(card, '.acts')).to.equal(null);
  });
});

describe('CON-7 what each seat and role may do with it', () => {
  const rows: [user: string, buttons: string[], foot: string][] = [
    ['dana', ['Approve…', 'Reject…'], 'Nothing is charged before'],
    ['ines', ['Approve…', 'Reject…'], 'Nothing is charged before'],
    ['marcus', [], 'Only owners and billing users of Northgate Dental can decide.'],
    ['tom', ['Withdraw…'], 'Waiting for Northgate Dental since Nov 19, 2026. Takes effect Dec 15, 2026.'],
    ['noor', [], 'Waiting for Northgate Dental since'],
  ];
  for (const [user, buttons, foot] of rows) {
    it(`SES-6 ${user} has ${buttons.join(', ') || 'no button'}`, async () => {
      const card = await open(user);
      expect([...card.shadowRoot!.querySelectorAll('button')].map(textOf)).to.deep.equal(buttons);
      expect(textOf(inside(card, '.foot'))).to.contain(foot);
    });
  }

  it('a role without money is told so, and nothing of the request stands there', async () => {
    const host = createHost(person('joel'));
    const provider = await mountIn(
      host,
      html`<revampd-approval-request request-id="req_7"></revampd-approval-request>`,
    );
    const card = provider.querySelector('revampd-approval-request')!;
    await shows(card, 'Billing isn’t part of your role');
    expect(textOf(card.shadowRoot!)).not.to.contain('Front Desk');
    expect(hasButton(card, /./)).to.equal(false);
  });

  it('a request of another connection isn’t there', async () => {
    const stranger: MockSessionRequest = { user_id: 'usr_tom', connection_id: 'con_harborline_cascade' };
    const provider = await mountIn(
      createHost(stranger),
      html`<revampd-approval-request request-id="req_7"></revampd-approval-request>`,
    );
    await shows(provider.querySelector('revampd-approval-request')!, 'This request isn’t here');
  });
});

describe('a card that isn’t told which request', () => {
  it('says so to the developer, once, and to the person that it isn’t set up', async () => {
    const host = createHost();
    const clock = holdTime();
    const said = await warningsOf(async () => {
      const provider = await mountIn(host, html`<revampd-approval-request></revampd-approval-request>`);
      const card = provider.querySelector('revampd-approval-request')!;
      await clock.advance(2000);
      await clock.advance(1000);
      clock.release();
      await shows(card, 'This part of the page isn’t set up');
    });
    expect(said.filter((text) => text.includes('request-id'))).to.deep.equal([
      '<revampd-approval-request>: has no request-id: it shows nothing until that is set to the id of something of the connection.',
    ]);
  });

  it('shows another request as soon as it is told, and nothing of the one before', async () => {
    const card = await open('dana');
    card.requestId = REQUESTS.charge;
    await shows(card, 'On-site visit, Kirkland');
    expect(textOf(card.shadowRoot!)).not.to.contain('Front Desk Plus');
  });
});

describe('LIV-4 a card is live', () => {
  it('shows what somebody else decided, without a word of the page', async () => {
    const host = createHost(person('dana'));
    const card = await mountCard(host);
    await isLive(card);
    decideElsewhere(host, REQUESTS.plan, true, undefined, 'Fine by us.');
    await shows(card, 'Ines Duarte approved');
    expect(textOf(card.shadowRoot!)).to.contain('“Fine by us.”');
    expect(inside(card, '.acts')).to.equal(null);
    await seen(card, (root) => root.querySelector('[part=history]'));
    expect(host.calls.filter((call) => call.startsWith('POST'))).to.deep.equal([]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueInvoice, withdrawalFailed } from '../index.ts';
import { stage } from '../test/acts.ts';
import { createAsking, large, reminders, small } from '../test/asking.ts';
import { change, createHelpDesk, escalate, giveBack, NORTHGATE, react, say, submitted } from '../test/help-desk.ts';
import { createEarningWorld, parts, PARTNER_CONNECTION } from '../test/payouts.ts';
import { createTester, type Person } from '../test/tester.ts';

const LATER = '2026-12-10';

/** The newest notification of a person. */
const newest = async (person: Person, query = '') =>
  (await person.get(`/v1/notifications?limit=1${query}`)).body.data[0];

const actorOf = (id: string, name: string, organization: object) => ({ id, name, organization, minted_by: null });
const northgate = { id: 'org_northgate', name: 'Northgate Dental', type: 'sub_org' };
const harborline = { id: 'org_harborline', name: 'Harborline', type: 'partner' };
const revampd = { id: 'org_revampd', name: 'Revampd', type: 'revampd' };

describe('NOT-9 a billing request', () => {
  for (const [name, draft, shown] of [
    ['plan', small, ['Small desk', 12900, 'month']],
    ['add-on', reminders, ['Reminders', 5800, 'month']],
    ['one-time charge', {}, ['On-site visit', 4900, null]],
  ] as const)
    it(`NOT-9 a ${name}: name, monthly or one-time price, effective date, Partner, and approve / reject in place`, async () => {
      const asking = createAsking();
      const { tester, requests } = asking;
      const { id } = await asking.ask({ ...draft, effective_date: LATER, note: 'For the new site' });
      const dana = tester.as('usr_dana', null, { assurance: 'elevated' });
      const row = await newest(dana);
      const { request } = row;
      assert.deepEqual([request.name, request.price.amount, request.period], shown);
      assert.deepEqual(
        [request.effective_date, request.partner, request.note],
        [LATER, harborline, 'For the new site'],
      );
      assert.deepEqual([row.kind, row.target], ['request_created', { type: 'request', id, ticket_id: null }]);
      assert.deepEqual(row.actor, actorOf('usr_tom', 'Tom Aldersey', harborline));
      assert.deepEqual(row.connection, { id: asking.connection.id, type: 'partner_sub_org', counterpart: harborline });
      assert.deepEqual(request.viewer_state.actions, ['approve', 'reject']);
      assert.deepEqual((await dana.get(`${requests}?limit=1`)).body.data[0], request);
      assert.equal((await dana.post(`${requests}/${request.id}/approve`)).status, 200);
      assert.deepEqual((await newest(dana)).request.viewer_state.actions, []);
      assert.deepEqual([row.ticket, row.money], [null, null]);
    });
});

describe('NOT-10 a decision', () => {
  for (const [act, status] of [
    ['approve', 'approved'],
    ['reject', 'rejected'],
  ] as const)
    it(`NOT-10 ${status}: affected Sub-Org, item name, status, note and time, for both sides`, async () => {
      const asking = createAsking();
      const { tester, requests } = asking;
      const { id } = await asking.ask({ ...large, effective_date: LATER });
      tester.api.clock.advance(60_000);
      const at = new Date(tester.api.clock.now()).toISOString();
      const dana = tester.as('usr_dana', null, { assurance: 'elevated' });
      assert.equal((await dana.post(`${requests}/${id}/${act}`, { note: 'As we said' })).status, 200);
      for (const userId of ['usr_tom', 'usr_noor', 'usr_ines', 'usr_dana']) {
        const row = await newest(tester.as(userId));
        const { sub_org, name, decision, status: standing } = row.request;
        const actor = actorOf('usr_dana', 'Dana Whitlock', northgate);
        assert.deepEqual([sub_org, name, standing], [northgate, 'Large desk', status]);
        assert.deepEqual(decision, { status, actor, at, note: 'As we said' });
        assert.deepEqual([row.kind, row.at, row.actor], [`request_${status}`, at, actor]);
        assert.deepEqual(row.target, { type: 'request', id, ticket_id: null });
      }
    });
});

describe('NOT-11 a ticket', () => {
  const asked = { title: 'Calls drop', priority: 'high', description: `${'Long '.repeat(80)}end` };

  it('NOT-11 title and description, status and priority, who has it, the latest message or what was done, the time', async () => {
    const desk = createHelpDesk();
    const { clock } = desk.api;
    const [joel, priya, lena] = ['usr_joel', 'usr_priya', 'usr_lena'].map((id) => desk.person(id));
    const read = { tom: () => newest(desk.person('usr_tom')), dana: () => newest(desk.person('usr_dana')) };
    const tick = () => {
      clock.advance(1000);
      return new Date(clock.now()).toISOString();
    };
    const created = tick();
    const ticket = await submitted(joel!, NORTHGATE, asked);
    const plain = {
      id: ticket.id,
      number: ticket.number,
      title: asked.title,
      description: `${asked.description.slice(0, 299)}…`,
      status: 'open',
      priority: 'high',
      assigned_organization: harborline,
      assignee: null,
    };
    const target = { type: 'ticket', id: ticket.id, ticket_id: null };
    const ofJoel = actorOf('usr_joel', 'Joel Park', northgate);
    const ofPriya = actorOf('usr_priya', 'Priya Raman', harborline);
    const ofLena = actorOf('usr_lena', 'Lena Fischer', revampd);
    const row = await read.tom();
    assert.deepEqual([row.kind, row.at, row.actor, row.target], ['ticket_created', created, ofJoel, target]);
    assert.deepEqual(row.ticket, { ...plain, latest: null });

    const written = tick();
    const message = (await say(priya!, ticket, 'We look into it')).body;
    const latest = { id: message.id, author: ofPriya, excerpt: 'We look into it', reaction: null };
    const toMessage = { type: 'message', id: message.id, ticket_id: ticket.id };
    const posted = await read.tom();
    assert.deepEqual([posted.at, posted.actor, posted.target], [written, ofPriya, toMessage]);
    assert.deepEqual(posted.ticket, { ...plain, latest });

    await change(priya!, ticket, { status: 'in_progress', priority: 'low', assignee_id: 'usr_tom' });
    const moved = {
      ...plain,
      status: 'in_progress',
      priority: 'low',
      assignee: actorOf('usr_tom', 'Tom Aldersey', harborline),
    };
    for (const [person, kind] of [
      ['tom', 'ticket_assigned'],
      ['dana', 'ticket_updated'],
    ] as const) {
      const updated = await read[person]();
      assert.deepEqual([updated.kind, updated.actor, updated.target], [kind, ofPriya, target]);
      assert.deepEqual(updated.ticket, { ...moved, latest });
    }

    await react(joel!, message, 'thanks');
    const reacted = await read.tom();
    assert.deepEqual([reacted.kind, reacted.actor, reacted.target], ['reaction_added', ofJoel, toMessage]);
    assert.deepEqual(reacted.ticket, { ...moved, latest: { ...latest, reaction: 'thanks' } });

    const answer = (await say(joel!, ticket, 'Since nine', { reply_to_id: message.id })).body;
    const replied = await read.tom();
    assert.deepEqual([replied.kind, replied.target.id], ['message_replied', answer.id]);
    assert.deepEqual(replied.ticket.latest, { id: answer.id, author: ofJoel, excerpt: 'Since nine', reaction: null });

    await escalate(priya!, ticket, 'Beyond us');
    const handed = await newest(desk.person('usr_omar'));
    assert.deepEqual([handed.kind, handed.actor, handed.target], ['ticket_escalated', ofPriya, target]);
    assert.deepEqual([handed.ticket.assigned_organization, handed.ticket.assignee], [revampd, null]);
    assert.deepEqual([handed.ticket.latest.author, handed.ticket.latest.excerpt], [ofPriya, 'Beyond us']);
    assert.deepEqual(handed.connection, { id: NORTHGATE, type: 'partner_sub_org', counterpart: harborline });

    await giveBack(lena!, ticket, 'Fixed');
    const returned = await read.tom();
    assert.deepEqual([returned.kind, returned.actor], ['ticket_returned', ofLena]);
    assert.deepEqual([returned.ticket.assigned_organization, returned.ticket.assignee], [harborline, moved.assignee]);
    assert.deepEqual(returned.ticket.latest.excerpt, 'Fixed');
  });

  it('NOT-11 it stays as it was at the event, whatever becomes of the ticket', async () => {
    const desk = createHelpDesk();
    const [joel, priya] = [desk.person('usr_joel'), desk.person('usr_priya')];
    const ticket = await submitted(joel, NORTHGATE, asked);
    const message = (await say(joel, ticket, 'Hello')).body;
    const tom = desk.person('usr_tom');
    const before = (await tom.get('/v1/notifications')).body.data;
    await change(priya, ticket, { status: 'resolved' }).then(() => change(priya, ticket, { status: 'in_progress' }));
    await change(priya, ticket, { priority: 'low', assignee_id: 'usr_priya' });
    await react(priya, message);
    assert.deepEqual((await tom.get('/v1/notifications')).body.data.slice(1), before);
  });

  it('NOT-11 a long message is shown by its beginning, of whole characters', async () => {
    const desk = createHelpDesk();
    const [joel, tom] = [desk.person('usr_joel'), desk.person('usr_tom')];
    const ticket = await submitted(joel, NORTHGATE, { description: 'x' });
    await say(joel, ticket, '👩‍🦰'.repeat(400));
    const { excerpt } = (await newest(tom)).ticket.latest;
    assert.equal([...excerpt].length, 300);
    assert.ok(excerpt.isWellFormed());
  });
});

describe('NOT-12 each leads to its object', () => {
  it('NOT-12 what took effect: to the plan, the add-on, or the invoice of the charge, which both sides can open', async () => {
    const asking = createAsking();
    const { tester, at } = asking;
    const target = async (draft: object) => {
      await asking.approve((await asking.ask(draft)).id);
      const { data } = (await tester.as('usr_tom').get('/v1/notifications?limit=2')).body;
      return data.find(({ kind }: { kind: string }) => kind === 'request_took_effect').target;
    };
    const dana = tester.as('usr_dana');
    const plan = await target(small);
    assert.deepEqual(plan, { type: 'plan', id: (await dana.get(`${at}/plan`)).body.id, ticket_id: null });
    const addOn = await target(reminders);
    assert.deepEqual(addOn, { type: 'add_on', id: (await dana.get(`${at}/add-ons`)).body.data[0].id, ticket_id: null });
    const { type, id } = await target({});
    const { body } = await dana.get(`${at}/invoices/${id}`);
    assert.deepEqual([type, body.total.amount], ['invoice', 4900]);
  });

  it('NOT-12 money: to the wallet, the invoice or the payout, with amount, label and reason', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { platform } = tester.api;
    const { connection, invoiceId, entryId } = stage(platform, NORTHGATE);
    const { number } = platform.tables.invoices.get(invoiceId)!;
    const at = `/v1/connections/${NORTHGATE}`;
    const usd = (amount: number) => ({ amount, currency: 'USD' });
    const wallet = { type: 'wallet', id: NORTHGATE, ticket_id: null };
    const invoice = { type: 'invoice', id: invoiceId, ticket_id: null };
    const tom = tester.as('usr_tom');
    const entry = (kind: string, amount: number) =>
      tom.post(`${at}/wallet/entries`, { kind, amount: usd(amount), reason: 'Why' });
    const read = async () => {
      const { target, money, request, ticket } = await newest(tester.as('usr_dana'));
      assert.deepEqual([request, ticket], [null, null]);
      return [target, money];
    };
    assert.deepEqual(await read(), [invoice, { amount: usd(1000), label: number, reason: null }]);
    await entry('credit', 700);
    assert.deepEqual(await read(), [wallet, { amount: usd(700), label: null, reason: 'Why' }]);
    await entry('adjustment', -50);
    assert.deepEqual(await read(), [wallet, { amount: usd(-50), label: null, reason: 'Why' }]);
    await tom.post(`${at}/wallet/entries/${entryId}/reverse`, { reason: 'Wrong one' });
    assert.deepEqual(await read(), [invoice, { amount: usd(100), label: number, reason: 'Wrong one' }]);
    await tom.post(`${at}/invoices/${invoiceId}/void`, { reason: 'Sent twice' });
    assert.deepEqual(await read(), [invoice, { amount: usd(1000), label: number, reason: 'Sent twice' }]);
    const other = issueInvoice(platform, connection, {
      type: 'one_time',
      charges: [{ description: 'Visit', unitPrice: 900 }],
    });
    await tester.as('usr_dana').post(`${at}/invoices/${other.id}/credit-applications`, { amount: usd(250) });
    tester.api.clock.advance(20 * 86_400_000);
    assert.deepEqual(await read(), [
      { ...invoice, id: other.id },
      { amount: usd(650), label: other.number, reason: null },
    ]);
  });

  it('NOT-12 a withdrawal: to its payout', async () => {
    const { tester, platform, earn, allocate } = createEarningWorld();
    const connection = platform.tables.connections.get(PARTNER_CONNECTION)!;
    const id = earn(900);
    await allocate(id, parts(300, 600));
    withdrawalFailed(platform, connection, id, 'The account is closed');
    const { target, money, actor } = await newest(tester.as('usr_tom'));
    assert.deepEqual([target, actor], [{ type: 'payout', id, ticket_id: null }, null]);
    assert.deepEqual(money, { amount: { amount: 600, currency: 'USD' }, label: null, reason: 'The account is closed' });
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  createHelpDesk,
  escalate,
  giveBack,
  markRead,
  NORTHGATE,
  pathOf,
  react,
  RIDGEWAY,
  say,
  submitted,
  ticketsOf,
  type HelpDesk,
} from '../test/help-desk.ts';
import type { Person } from '../test/tester.ts';

/** Every way to reach a ticket, its thread and its connection: the status that each is answered with. */
async function reach(person: Person, ticket: any, message: any): Promise<number[]> {
  const connection = `/v1/connections/${ticket.connection_id}`;
  const answers = [
    await person.get(connection),
    await person.get(`${connection}/members?assignable=true`),
    await person.get(ticketsOf(ticket.connection_id)),
    await person.get(pathOf(ticket)),
    await person.get(`${pathOf(ticket)}/thread`),
    await person.get(`${pathOf(ticket)}/thread?q=morning`),
    await markRead(person, ticket, 1),
    await react(person, message),
    await react(person, message, 'ack', 'DELETE'),
    await say(person, ticket, 'Here I am'),
    await change(person, ticket, { priority: 'high' }, 1),
  ];
  return answers.map(({ status }) => status);
}

const nothing = Array(11).fill(404);
const revampds = ['usr_omar', 'usr_ruth', 'usr_lena', 'usr_sven'];
const strangers = ['usr_vera', 'usr_abel', 'usr_wren'];

async function inQueue(person: Person, ticket: any): Promise<boolean> {
  const { body } = await person.get('/v1/tickets?limit=100');
  return body.data.some(({ id }: any) => id === ticket.id);
}

/** A ticket that has been talked about, and another of the same connection. */
async function begin(desk: HelpDesk) {
  const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
  const ticket = await submitted(dana, NORTHGATE);
  const other = await submitted(dana, NORTHGATE, { title: 'Not this one' });
  const { body: message } = await say(tom, ticket, 'Between us, before');
  return { dana, tom, ticket, other, message };
}

describe('TIC-7 what Revampd sees of a Sub-Org’s tickets', () => {
  it('TIC-7 before the escalation and after the return nothing: list, queue, ticket, thread, members, connection', async () => {
    const desk = createHelpDesk();
    const { tom, ticket, message } = await begin(desk);
    const people = [...revampds.map((id) => desk.person(id)), desk.with('sk_test_revampd')];
    const expectNothing = async () => {
      for (const person of people) {
        assert.equal((await person.get(pathOf(ticket))).status, 404);
        assert.equal(await inQueue(person, ticket), false);
      }
      for (const person of people.slice(0, 4)) assert.deepEqual(await reach(person, ticket, message), nothing);
    };
    await expectNothing();
    await escalate(tom, ticket);
    for (const person of people) assert.equal(await inQueue(person, ticket), true);
    await giveBack(people[2]!, ticket);
    await expectNothing();
  });

  it('TIC-7 during it reads the whole thread and writes, by its roles, and sees no other ticket of the connection', async () => {
    const desk = createHelpDesk();
    const { tom, ticket, other, message } = await begin(desk);
    await escalate(tom, ticket);
    const [omar, ruth] = [desk.person('usr_omar'), desk.person('usr_ruth')];
    const [lena, sven] = [desk.person('usr_lena'), desk.person('usr_sven')];
    for (const writer of [omar, lena])
      assert.deepEqual(await reach(writer, ticket, message), [...Array(9).fill(200), 201, 412]);
    for (const reader of [ruth, sven])
      assert.deepEqual(await reach(reader, ticket, message), [...Array(7).fill(200), ...Array(4).fill(403)]);
    for (const person of [omar, ruth, lena, sven, desk.with('sk_test_revampd')]) {
      const { body } = await person.get(`${pathOf(ticket)}/thread`);
      assert.equal(body.data[0].sequence, 1);
      assert.ok(body.data.some((entry: any) => entry.body === 'Between us, before'));
      const list = (await person.get(ticketsOf(NORTHGATE))).body;
      assert.deepEqual([list.total, list.data[0].id], [1, ticket.id]);
      assert.equal((await person.get(pathOf(other))).status, 404);
      assert.equal((await person.get(`${pathOf(other)}/thread`)).status, 404);
      assert.equal(await inQueue(person, other), false);
    }
    assert.equal((await escalate(omar, other)).status, 404);
  });

  it('TIC-7 the connection lets it in for that alone: no money, no settings, no activity, no people, no counts', async () => {
    const desk = createHelpDesk();
    const { tom, ticket } = await begin(desk);
    await escalate(tom, ticket);
    const omar = desk.person('usr_omar');
    const connection = `/v1/connections/${NORTHGATE}`;
    const { body } = await omar.get(connection);
    assert.deepEqual(
      body.sections.map(({ name, actions }: any) => [name, actions]),
      [
        ['tickets', ['reply', 'react', 'assign', 'set_status', 'set_priority', 'return']],
        ['notifications', ['read_marks']],
      ],
    );
    assert.deepEqual([body.seat, body.balance, body.settings], ['revampd', null, null]);
    assert.deepEqual(new Set(Object.values(body.counts)), new Set([null]));
    for (const path of ['wallet', 'wallet/entries', 'invoices', 'billing-history', 'activity', 'members'])
      assert.equal((await omar.get(`${connection}/${path}`)).body.code, 'not_permitted', path);
    assert.equal((await omar.get('/v1/connections?limit=100&type=partner_sub_org')).body.total, 0);
    const minted = await desk.with('sk_test_revampd').post('/v1/sessions', {
      connection_id: NORTHGATE,
      user_id: 'usr_omar',
      allowed_origins: ['https://desk.example'],
    });
    assert.equal(minted.status, 404);
  });

  it('TIC-7 and when the settings were changed, or by whom, it learns neither from its view nor from the ETag', async () => {
    const desk = createHelpDesk();
    const { tom, ticket } = await begin(desk);
    await escalate(tom, ticket);
    const [omar, grace] = [desk.person('usr_omar'), desk.person('usr_grace')];
    const connection = `/v1/connections/${NORTHGATE}`;
    const seen = async () => {
      const { body, headers } = await omar.get(connection);
      return [headers.get('ETag'), body.version, body.changed_by, body.changed_at];
    };
    const before = await seen();
    assert.deepEqual(before.slice(0, 3), ['"1"', 1, null]);
    for (const days_until_due of [20, 25]) {
      desk.api.clock.advance(1000);
      const tag = (await grace.get(connection)).headers.get('ETag')!;
      const change = { json: { days_until_due }, headers: { 'If-Match': tag } };
      assert.equal((await grace.call('PATCH', `${connection}/settings`, change)).body.changed_by.id, 'usr_grace');
    }
    assert.deepEqual(await seen(), before);
  });

  it('TIC-7 nobody but the two organizations sees it otherwise: not other customers of either, nor its own other sessions', async () => {
    const desk = createHelpDesk();
    const { tom, ticket, message } = await begin(desk);
    const outsiders = [
      ...strangers.map((id) => desk.person(id)),
      desk.person('usr_tom', RIDGEWAY),
      desk.person('usr_dana', 'con_northgate_revampd'),
    ];
    for (const isEscalated of [false, true]) {
      if (isEscalated) await escalate(tom, ticket);
      for (const person of outsiders) {
        assert.deepEqual(await reach(person, ticket, message), nothing, person.userId);
        assert.equal(await inQueue(person, ticket), false);
      }
    }
  });

  it('TIC-7 another escalated ticket of the connection doesn’t bring back one that was returned', async () => {
    const desk = createHelpDesk();
    const { tom, ticket, other } = await begin(desk);
    const lena = desk.person('usr_lena');
    await escalate(tom, ticket);
    await escalate(tom, other);
    await giveBack(lena, ticket);
    assert.deepEqual([(await lena.get(pathOf(ticket))).status, (await lena.get(pathOf(other))).status], [404, 200]);
    assert.deepEqual([await inQueue(lena, ticket), await inQueue(lena, other)], [false, true]);
    assert.equal((await lena.get(ticketsOf(NORTHGATE))).body.total, 1);
  });
});

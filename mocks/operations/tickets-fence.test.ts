import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  createHelpDesk,
  escalate,
  giveBack,
  markRead,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  pathOf,
  react,
  say,
  submit,
  submitted,
  ticketsOf,
  worldOf,
} from '../test/help-desk.ts';

describe('CON-1 a ticket, a message of another place is not found', () => {
  it('CON-1 each operation on a ticket, tried with one of another connection of the caller, is 404, whoever asks', async () => {
    const desk = createHelpDesk();
    const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
    const [own, foreign] = [await submitted(dana, NORTHGATE), await submitted(dana, NORTHGATE_REVAMPD)];
    const { body: message } = await say(dana, foreign, 'Elsewhere');
    const moved = { connection_id: own.connection_id, id: foreign.id };
    const before = worldOf(desk);
    for (const userId of ['usr_dana', 'usr_ines', 'usr_joel', 'usr_marcus', 'usr_tom', 'usr_noor', 'usr_omar']) {
      const person = desk.person(userId);
      for (const { status, body } of [
        await person.get(pathOf(moved)),
        await person.get(`${pathOf(moved)}/thread`),
        await change(person, moved, { status: 'closed' }, 1),
        await escalate(person, moved),
        await giveBack(person, moved),
        await say(person, moved, 'Hello'),
        await markRead(person, moved, 0),
        await react(person, { ...message, connection_id: own.connection_id }),
        await react(person, { ...message, connection_id: own.connection_id }, 'ack', 'DELETE'),
      ])
        assert.deepEqual([status, body.code], [404, 'not_found'], userId);
    }
    assert.equal((await tom.get(pathOf(foreign))).status, 404);
    assert.equal(worldOf(desk), before);
  });

  it('CON-1 a message of another ticket of the same connection is no message of this one', async () => {
    const desk = createHelpDesk();
    const dana = desk.person('usr_dana');
    const [own, other] = [await submitted(dana, NORTHGATE), await submitted(dana, NORTHGATE)];
    const { body: message } = await say(dana, other, 'In the other');
    const before = worldOf(desk);
    for (const method of ['PUT', 'DELETE'] as const)
      assert.equal((await react(dana, { ...message, ticket_id: own.id }, 'ack', method)).status, 404);
    for (const place of ['before', 'after', 'around']) {
      const { status, body } = await dana.get(`${pathOf(own)}/thread?${place}=${message.id}`);
      assert.deepEqual([status, body.errors[0].pointer], [422, `/query/${place}`]);
    }
    const reply = await say(dana, own, 'To what?', { reply_to_id: message.id });
    assert.deepEqual([reply.status, reply.body.errors[0].pointer], [422, '/reply_to_id']);
    assert.equal(worldOf(desk), before);
  });

  it('CON-1 a cursor of one thread, or of one connection’s list, goes on in no other', async () => {
    const desk = createHelpDesk();
    const dana = desk.person('usr_dana');
    const [own, other] = [await submitted(dana, NORTHGATE), await submitted(dana, NORTHGATE)];
    await submitted(dana, NORTHGATE_REVAMPD);
    await say(dana, own, 'One');
    const thread = (await dana.get(`${pathOf(own)}/thread?limit=1`)).body.prev_cursor;
    const list = (await dana.get(`${ticketsOf(NORTHGATE)}?limit=1`)).body.next_cursor;
    for (const path of [
      `${pathOf(other)}/thread?cursor=${thread}`,
      `${ticketsOf(NORTHGATE_REVAMPD)}?cursor=${list}`,
      `/v1/tickets?cursor=${list}`,
    ])
      assert.equal((await dana.get(path)).body.errors[0].pointer, '/query/cursor');
  });
});

describe('a secret key', () => {
  it('reads what its organization reads of tickets, as nobody in particular, and does nothing there', async () => {
    const desk = createHelpDesk();
    const ticket = await submitted(desk.person('usr_dana'), NORTHGATE);
    const key = desk.with('sk_test_partner');
    assert.equal((await key.get(ticketsOf(NORTHGATE))).body.total, 1);
    assert.equal((await key.get('/v1/tickets')).body.total, 1);
    assert.equal((await key.get(`${pathOf(ticket)}/thread`)).body.total, 1);
    const { viewer_state } = (await key.get(pathOf(ticket))).body;
    assert.deepEqual(viewer_state, {
      unread_count: 0,
      first_unread_id: null,
      last_read_sequence: 0,
      actions: [],
      statuses: [],
      version: 1,
    });
    const mine = await key.get('/v1/tickets?assignee_id=me');
    assert.deepEqual([mine.status, mine.body.errors[0].pointer], [422, '/query/assignee_id']);
    for (const answer of [await submit(key, NORTHGATE), await say(key, ticket, 'Hi'), await markRead(key, ticket, 1)])
      assert.equal(answer.status, 403);
  });
});

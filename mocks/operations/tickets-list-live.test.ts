import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { change, createHelpDesk, escalate, NORTHGATE, say, submitted, ticketsOf } from '../test/help-desk.ts';
import { type Person } from '../test/tester.ts';

describe('TIC-5 a list that lives', () => {
  it('TIC-5 a message, a change, an escalation puts a ticket on top, in each list that it stands in', async () => {
    const desk = createHelpDesk();
    const [dana, tom, lena] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_lena')];
    const made: any[] = [];
    for (let count = 0; count < 3; count += 1) made.push(await submitted(dana, NORTHGATE));
    const order = async (person: Person, path = '/v1/tickets') =>
      (await person.get(path)).body.data.map(({ number }: any) => number);
    assert.deepEqual(await order(tom), ['T-3', 'T-2', 'T-1']);
    // At one and the same instant the later act counts.
    await say(dana, made[0], 'Any news?');
    assert.deepEqual(await order(tom, ticketsOf(NORTHGATE)), ['T-1', 'T-3', 'T-2']);
    desk.api.clock.advance(1000);
    await change(tom, made[1], { priority: 'high' });
    assert.deepEqual(await order(dana), ['T-2', 'T-1', 'T-3']);
    await escalate(tom, made[2]);
    for (const person of [dana, tom]) assert.deepEqual(await order(person), ['T-3', 'T-2', 'T-1']);
    assert.deepEqual(await order(lena), ['T-3']);
  });

  it('TIC-5 a cursor stays where it is while tickets come', async () => {
    const desk = createHelpDesk();
    const dana = desk.person('usr_dana');
    for (let count = 0; count < 6; count += 1) await submitted(dana, NORTHGATE);
    const { body: first } = await dana.get('/v1/tickets?limit=3');
    await submitted(dana, NORTHGATE);
    const { body: second } = await dana.get(`/v1/tickets?limit=3&cursor=${first.next_cursor}`);
    assert.deepEqual(
      [...first.data, ...second.data].map(({ number }: any) => number),
      ['T-6', 'T-5', 'T-4', 'T-3', 'T-2', 'T-1'],
    );
  });
});

describe('CON-9 open tickets of a connection', () => {
  it('CON-9 are those open and in progress, as a Partner’s list of connections shows them', async () => {
    const desk = createHelpDesk();
    const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
    const made: any[] = [];
    for (let count = 0; count < 4; count += 1) made.push(await submitted(dana, NORTHGATE));
    await change(tom, made[0], { status: 'in_progress' });
    await change(dana, made[1], { status: 'closed' });
    await escalate(tom, made[2]);
    const { data } = (await tom.get('/v1/connections?type=partner_sub_org&limit=100')).body;
    const counted = data.filter(({ counts }: any) => counts.open_tickets > 0);
    assert.deepEqual(
      counted.map(({ id, counts }: any) => [id, counts.open_tickets]),
      [[NORTHGATE, 3]],
    );
  });
});

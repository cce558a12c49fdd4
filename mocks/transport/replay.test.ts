import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import { createHelpDesk, escalate, pathOf, submitted, worldOf } from '../test/help-desk.ts';
import { createTester, type Person } from '../test/tester.ts';

const NORTHGATE = 'con_harborline_northgate';
const WALLET = `/v1/connections/${NORTHGATE}/wallet/entries`;
const credit = { kind: 'credit', amount: { amount: 700, currency: 'USD' }, reason: 'Goodwill' };

describe('CON-7 a kept answer is told to nobody who may do less', () => {
  it('CON-7 the same person in a session that may not grant credit gets 403, and in one that may the answer to the letter', async () => {
    const tester = createTester();
    const key = newKey();
    const first = await tester.as('usr_tom').post(WALLET, credit, key);
    assert.equal(first.status, 201);
    const { activity } = tester.api.platform.tables;
    const done = activity.all().length;
    for (const permissions of [['support:read'], ['billing:read']] as const) {
      const replayed = await tester.as('usr_tom', NORTHGATE, { permissions }).post(WALLET, credit, key);
      assert.deepEqual([replayed.status, replayed.body.code], [403, 'not_permitted']);
      assert.ok(!replayed.text.includes('balance'));
    }
    // A retry that is refused without need would be taken for not done, and sent again with a new key (MNY-1).
    for (const permissions of [undefined, ['billing:read', 'wallet:write']] as const)
      assert.equal(
        (await tester.as('usr_tom', NORTHGATE, permissions && { permissions }).post(WALLET, credit, key)).text,
        first.text,
      );
    const { tables, transaction } = tester.api.platform;
    assert.equal(activity.all().length, done);
    transaction(() => tables.users.put({ ...tables.users.get('usr_tom')!, role: 'support' }));
    assert.equal((await tester.as('usr_tom').post(WALLET, credit, key)).status, 403);
  });

  it('CON-7, TIC-7 of a ticket that Revampd gave back: only to who may as much as then, the others find nothing there', async () => {
    const desk = createHelpDesk();
    const ticket = await submitted(desk.person('usr_priya'), NORTHGATE, { assignee_id: 'usr_priya' });
    await escalate(desk.person('usr_tom'), ticket);
    const lena = desk.person('usr_lena');
    const path = `${pathOf(ticket)}/messages`;
    const said = { client_id: newKey(), body: 'The transfer leg is repaired' };
    const [writing, returning] = [newKey(), newKey()];
    const reason = { reason: 'Repaired, see the transfer leg' };
    const first = await lena.post(path, said, writing);
    const returned = await lena.post(`${pathOf(ticket)}/de-escalate`, reason, returning);
    assert.deepEqual([first.status, returned.status], [201, 200]);
    const replay = async (person: Person, isTold: boolean) => {
      const answers = [
        await person.post(path, said, writing),
        await person.post(`${pathOf(ticket)}/de-escalate`, reason, returning),
      ];
      for (const [index, { status, text }] of answers.entries()) {
        if (isTold) assert.equal(text, [first, returned][index]!.text);
        else assert.deepEqual([status, /transfer leg|Calls drop/.test(text)], [404, false]);
      }
    };
    const before = worldOf(desk);
    await replay(desk.person('usr_lena', null, ['support:read']), false);
    await replay(desk.person('usr_lena', null, ['notifications:read']), false);
    await replay(desk.person('usr_lena'), true);
    assert.equal(worldOf(desk), before);
    desk.setRole('usr_lena', 'billing');
    await replay(lena, false);
  });

  it('CON-1 where a path names no connection, a session for another one is answered for itself', async () => {
    const tester = createTester();
    const all = tester.as('usr_dana');
    const { data } = (await all.get(`/v1/notifications?connection_id=${NORTHGATE}`)).body;
    const other = tester.as('usr_dana', 'con_northgate_revampd');
    const [one, every] = [newKey(), newKey()];
    const path = `/v1/notifications/${data[0].id}/read`;
    assert.equal((await all.post(path, undefined, one)).status, 200);
    assert.equal((await other.post(path, undefined, one)).status, 404);
    const seen = { up_to_id: data[0].id as string };
    assert.equal((await all.post('/v1/notifications/read', seen, every)).status, 200);
    assert.equal((await other.post('/v1/notifications/read', seen, every)).status, 404);
  });

  it('SES-8 a challenge and its answer are of one session, whatever key they are sent with', async () => {
    const tester = createTester({ scenario: 'empty' });
    const [first, second] = [tester.as('usr_dana'), tester.as('usr_dana')];
    const [asking, answering] = [newKey(), newKey()];
    const { id } = (await first.post('/v1/session/challenges', undefined, asking)).body;
    const path = `/v1/session/challenges/${id}`;
    assert.equal((await first.post(path, { code: '424242' }, answering)).status, 200);
    assert.notEqual((await second.post('/v1/session/challenges', undefined, asking)).body.id, id);
    assert.equal((await second.post(path, { code: '424242' }, answering)).status, 404);
    assert.equal((await second.get('/v1/session')).body.assurance, 'standard');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationTable } from '@revampd/api-spec/operations';
import type { Permission } from '../index.ts';
import { attempt, attempts, leavingNoRow, type Attempt } from '../test/attempts.ts';
import { setScene, type Scene } from '../test/scene.ts';
import { stateOf } from '../test/state.ts';
import { createTester, type Answer, type Person, type Tester } from '../test/tester.ts';
import { columns, peopleOf, whoMay, type Row } from '../test/who-may.ts';

const PORTAL = 'https://portal.test';
const NORTHGATE = 'con_harborline_northgate';

const attemptOf = (row: Row): Attempt => attempts.find(({ name }) => name === row.name)!;

/** The owner of the first seat that an operation is open to, and the scene of that seat. */
async function stageFor(row: Row): Promise<{ tester: Tester; scene: Scene; userId: string }> {
  const { connectionId, seat } = columns[row.allowed.findIndex((roles) => roles.includes('owner'))];
  const tester = createTester({ scenario: 'empty' });
  const scene = await setScene(tester, connectionId);
  const ids = seat === 'escalated' ? { ...scene.ids, ...scene.escalated } : scene.ids;
  return { tester, scene: { ...scene, ids }, userId: peopleOf(connectionId, seat).owner };
}

const isDone = ({ status }: Answer): boolean => status >= 200 && status < 300;

/** Tries what must be refused: what came, after it was seen that nothing was changed. All is as before afterwards. */
async function refusedTo({ api: { platform } }: Tester, person: Person, each: Attempt, scene: Scene): Promise<Answer> {
  const start = platform.snapshot();
  const { method, path, ...options } = each.toCall(await each.prepare(person, scene));
  const before = stateOf(platform);
  const answer = await person.call(method, path, options);
  assert.ok(!isDone(answer), `${each.name}: ${answer.status}`);
  assert.deepEqual(stateOf(platform), before, each.name);
  platform.restore(start);
  return answer;
}

describe('CON-7 a session that was minted with less may do less, whatever the role', () => {
  for (const row of whoMay.filter(({ permissions }) => permissions.length > 0))
    it(`CON-7 ${row.name}: with ${row.permissions.join(' and ')} alone → 2xx, with all but one of these → 403`, async () => {
      const { tester, scene, userId } = await stageFor(row);
      const { body } = await tester.as(userId).get('/v1/session');
      const all = body.permissions as Permission[];
      for (const missing of row.permissions) {
        const permissions = all.filter((permission) => permission !== missing);
        const person = tester.as(userId, null, { permissions, assurance: 'elevated' });
        const answer = await refusedTo(tester, person, attemptOf(row), scene);
        assert.deepEqual([answer.status, answer.body.code], [403, 'not_permitted'], `without ${missing}`);
      }
      // A session knows of the notifications whose objects it reads: with one permission alone there are none to mark.
      const marks: Permission[] = row.actions.includes('read_marks') ? ['support:read'] : [];
      const permissions = [...row.permissions, ...marks];
      const person = tester.as(userId, null, { permissions, assurance: 'elevated' });
      const answer = await attempt(person, attemptOf(row), scene);
      assert.ok(isDone(answer), `${answer.status} ${answer.text.slice(0, 300)}`);
    });
});

describe('CON-7 a secret key reads and mints, and does nothing else', () => {
  /** What a key doesn't read: there it needs a person. */
  const ofPeople = ['getSession', 'streamEvents', 'listNotifications', 'getNotificationSummary'];

  for (const row of whoMay.filter(({ name }) => !/^(create|revoke)Sessions?$/.test(name)))
    it(`CON-7 ${row.name}`, async () => {
      const { tester, scene, userId } = await stageFor(row);
      const { secretKeys, users } = tester.api.platform.tables;
      const key = tester.with(secretKeys.first('byOrganization', users.get(userId)!.organizationId)!.id);
      const each = attemptOf(row);
      const mayRead = operationTable[each.operationId].method === 'GET' && !ofPeople.includes(each.operationId);
      if (mayRead) return assert.ok(isDone(await attempt(key, each, scene)));
      const { status, body } = await refusedTo(tester, key, each, scene);
      assert.deepEqual([status, body.code], [403, 'not_permitted']);
    });
});

describe('EMB-8 a session of a Sub-Org’s person that its Partner minted', () => {
  const subOrg = columns.findIndex(({ where }) => where === 'sub_org on partner_sub_org');
  const verified = ['applyCredit', 'approveRequest', 'rejectRequest'];
  const rows = whoMay.filter(({ allowed }) => allowed[subOrg].includes('owner'));

  const newestRow = async ({ owners }: Scene): Promise<Answer['body']> =>
    (await owners.issuer.get(`/v1/connections/${NORTHGATE}/activity?limit=1`)).body.data[0];

  for (const row of rows)
    it(`EMB-8 ${row.name}: ${verified.includes(row.name) ? 'after Revampd has verified the person' : 'at once'}; its activity says who minted`, async () => {
      const tester = createTester({ scenario: 'empty' });
      const scene = await setScene(tester, NORTHGATE);
      const json = { user_id: 'usr_dana', connection_id: NORTHGATE, allowed_origins: [PORTAL] };
      const dana = tester.with((await tester.with('sk_test_partner').post('/v1/sessions', json)).body.token);
      const each = attemptOf(row);
      if (verified.includes(row.name)) {
        const { status, body } = await refusedTo(tester, dana, each, scene);
        assert.deepEqual([status, body.code, body.required_assurance], [403, 'step_up_required', 'elevated']);
        const { id } = (await dana.post('/v1/session/challenges')).body;
        await dana.post(`/v1/session/challenges/${id}`, { code: '424242' });
      }
      const before = await newestRow(scene);
      const answer = await attempt(dana, each, scene);
      assert.ok(isDone(answer), `${answer.status} ${answer.text.slice(0, 300)}`);
      const newest = await newestRow(scene);
      const isAct = operationTable[each.operationId].method !== 'GET' && !leavingNoRow.has(each.operationId);
      assert.equal(newest.id !== before.id, isAct);
      if (isAct) assert.deepEqual([newest.actor.id, newest.actor.minted_by.id], ['usr_dana', 'org_harborline']);
    });

  it('EMB-8 it is for that one connection: every operation on the person’s other one → 404, nothing changed', async () => {
    const tester = createTester({ scenario: 'empty' });
    const scene = await setScene(tester, 'con_northgate_revampd');
    const json = { user_id: 'usr_dana', connection_id: NORTHGATE, allowed_origins: [PORTAL] };
    const dana = tester.with((await tester.with('sk_test_partner').post('/v1/sessions', json)).body.token);
    for (const each of attempts.filter(({ operationId }) => isOnConnection(operationId)))
      assert.equal((await refusedTo(tester, dana, each, scene)).status, 404, each.name);
  });
});

describe('SES-8 in a session that isn’t verified, also of the person’s own organization', () => {
  const needing = ['approveRequest', 'allocatePayout, withdraw', 'allocatePayout, split'];
  for (const row of whoMay.filter(({ allowed }) => allowed.some((roles) => roles.includes('owner'))))
    it(`SES-8 ${row.name}: ${needing.includes(row.name) ? 'step_up_required, nothing changed' : 'at once'}`, async () => {
      const { tester, scene, userId } = await stageFor(row);
      const person = tester.as(userId);
      if (!needing.includes(row.name)) return assert.ok(isDone(await attempt(person, attemptOf(row), scene)));
      const { status, body } = await refusedTo(tester, person, attemptOf(row), scene);
      assert.deepEqual([status, body.code, body.required_assurance], [403, 'step_up_required', 'elevated']);
    });
});

describe('CON-7 a seat that a connection doesn’t have finds nothing there', () => {
  const strangers = [
    [NORTHGATE, ['usr_vera', 'usr_petra', 'usr_wren', 'usr_omar', 'usr_ruth', 'usr_lena', 'usr_sven']],
    ['con_harborline_revampd', ['usr_dana', 'usr_vera', 'usr_wren']],
    ['con_northgate_revampd', ['usr_tom', 'usr_grace', 'usr_petra', 'usr_wren']],
    ['con_juniper_revampd', ['usr_tom', 'usr_dana', 'usr_vera']],
  ] as const;
  for (const [connectionId, users] of strangers)
    it(`CON-7 ${connectionId}: every operation → 404, and nothing is changed`, async () => {
      const tester = createTester({ scenario: 'empty' });
      const scene = await setScene(tester, connectionId);
      const { ticket_id: id } = scene.escalated;
      // Revampd is a stranger in a Partner's connection as long as no ticket is escalated there.
      if (id)
        await scene.owners.revampd.post(`/v1/connections/${connectionId}/tickets/${id}/de-escalate`, { reason: 'x' });
      for (const person of users.map((userId) => tester.as(userId, null, { assurance: 'elevated' })))
        for (const each of attempts.filter(({ operationId }) => isOnConnection(operationId))) {
          const { status } = await refusedTo(tester, person, each, scene);
          assert.equal(status, 404, each.name);
        }
    });

  it('CON-7 Revampd on a ticket that isn’t escalated, beside one that is: 404, and nothing is changed', async () => {
    const tester = createTester({ scenario: 'empty' });
    const scene = await setScene(tester, NORTHGATE);
    for (const userId of ['usr_omar', 'usr_lena'])
      for (const each of attempts.filter(({ operationId }) =>
        operationTable[operationId].path.includes('{ticket_id}'),
      )) {
        const { status } = await refusedTo(tester, tester.as(userId), each, scene);
        assert.equal(status, 404, each.name);
      }
  });
});

function isOnConnection(operationId: Attempt['operationId']): boolean {
  return operationTable[operationId].path.includes('{connection_id}');
}

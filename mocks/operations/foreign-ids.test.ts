import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationTable } from '@revampd/api-spec/operations';
import { attempts, type Attempt } from '../test/attempts.ts';
import { setScene, type Ids, type Scene } from '../test/scene.ts';
import { stateOf } from '../test/state.ts';
import { createTester, type Answer, type Person, type Tester } from '../test/tester.ts';
import { rightfulFor } from '../test/world.ts';

/** Somebody of each organization that takes part in the tests, each with all of it in one session. */
const people = ['usr_tom', 'usr_priya', 'usr_dana', 'usr_marcus', 'usr_wren', 'usr_omar', 'usr_lena', 'usr_vera'];

const onConnection = attempts.filter(({ operationId }) => operationTable[operationId].path.includes('{connection_id}'));

const isDone = ({ status }: Answer): boolean => status >= 200 && status < 300;

function withoutRequestId({ status, body }: Answer): object {
  return { status, body: { ...body, request_id: 'rid_' } };
}

/** The scene, made ready for an attempt by who may make it (or the payer, where nobody may). */
async function prepare(
  tester: Tester,
  each: Attempt,
  bare: Scene,
): Promise<{ scene: Scene; right: Person | undefined }> {
  const rightful = rightfulFor(each, tester, bare);
  const { person, scene } = rightful ?? { person: bare.owners.payer, scene: bare };
  return { scene: await each.prepare(person, scene), right: rightful?.person };
}

/** The names of the ids that a call has in its path and body. */
function namesIn(each: Attempt, scene: Scene): string[] {
  const names = new Set<string>();
  const get = (ids: Ids, name: string) => {
    names.add(name);
    return ids[name];
  };
  each.toCall({ ...scene, ids: new Proxy(scene.ids, { get: get as ProxyHandler<Ids>['get'] }) });
  return [...names].filter((name) => name.endsWith('_id') && name !== 'connection_id');
}

describe('CON-1 an object of another connection is not found, whoever asks', () => {
  const connectionIds = [
    'con_harborline_northgate',
    'con_kilowatt_pinecrest',
    'con_harborline_revampd',
    'con_northgate_revampd',
    'con_juniper_revampd',
  ];
  for (const connectionId of connectionIds)
    it(`CON-1 ${connectionId}: every operation, by everybody who has no part in it → as one that doesn’t exist`, async () => {
      const tester = createTester({ scenario: 'empty' });
      const { platform } = tester.api;
      const scene = await setScene(tester, connectionId);
      const { issuer, payer } = scene.connection;
      // Revampd has a part in a Partner's connection as long as a ticket is escalated there.
      const involved = [issuer.id, payer.id, ...('ticket_id' in scene.escalated ? ['org_revampd'] : [])];
      const strangers = people
        .filter((userId) => !involved.includes(platform.tables.users.get(userId)!.organizationId))
        .map((userId) => tester.as(userId, null, { assurance: 'elevated' }));
      assert.ok(strangers.length > 0);
      const start = platform.snapshot();
      for (const each of onConnection) {
        const ready = await prepare(tester, each, scene);
        const { method, path, ...options } = each.toCall(ready.scene);
        const before = stateOf(platform);
        for (const person of strangers) {
          const answer = await person.call(method, path, options);
          const unknown = await person.call(method, path.replace(connectionId, 'con_unknown'), options);
          assert.equal(answer.status, 404, `${each.name}: ${answer.status}`);
          assert.deepEqual(withoutRequestId(answer), withoutRequestId(unknown), each.name);
          for (const leak of [connectionId, issuer.name, payer.name])
            assert.ok(!answer.text.includes(leak), `${each.name} tells ${leak}`);
        }
        assert.deepEqual(stateOf(platform), before, `${each.name} changed something`);
        const right = await ready.right?.call(method, path, options);
        if (right) assert.ok(isDone(right), `${each.name} is there: ${right.status} ${right.text.slice(0, 300)}`);
        platform.restore(start);
      }
    });

  it('CON-1 a session for one connection finds no other of its own organization', async () => {
    const tester = createTester({ scenario: 'empty' });
    const scene = await setScene(tester, 'con_northgate_revampd');
    const dana = tester.as('usr_dana', 'con_harborline_northgate', { assurance: 'elevated' });
    const start = tester.api.platform.snapshot();
    for (const each of onConnection) {
      const { method, path, ...options } = each.toCall((await prepare(tester, each, scene)).scene);
      const before = stateOf(tester.api.platform);
      assert.equal((await dana.call(method, path, options)).status, 404, each.name);
      assert.deepEqual(stateOf(tester.api.platform), before, each.name);
      tester.api.platform.restore(start);
    }
    const { body } = await dana.get('/v1/connections');
    assert.deepEqual(
      body.data.map(({ id }: { id: string }) => id),
      ['con_harborline_northgate'],
    );
  });
});

const pairs = [
  ['the Sub-Org’s two', 'con_harborline_northgate', 'con_northgate_revampd'],
  ['the Partner’s with Revampd and with its Sub-Org', 'con_harborline_revampd', 'con_harborline_northgate'],
  ['two of one Partner', 'con_harborline_northgate', 'con_harborline_cascade'],
  ['two Partners’', 'con_harborline_northgate', 'con_kilowatt_pinecrest'],
  ['two Partners’ with Revampd', 'con_harborline_revampd', 'con_kilowatt_revampd'],
  ['two of Revampd', 'con_juniper_revampd', 'con_harborline_revampd'],
  ['two that have nobody in common but Revampd', 'con_juniper_revampd', 'con_northgate_revampd'],
  ['in other currencies', 'con_harborline_omori', 'con_harborline_salmiya'],
] as const;

for (const [title, isMoney] of [
  ['CON-1 ids of another connection, one by one in path and body', false],
  ['WAL-3 nothing moves between connections: ids of another in a money operation', true],
] as const)
  describe(title, () => {
    const row = title.slice(0, 5);
    for (const [what, ownId, foreignId] of pairs)
      it(`${row} ${what}: each → 404 or 422 for who may, refused to everybody else, nothing changed`, async () => {
        const tester = createTester({ scenario: 'empty' });
        const { platform } = tester.api;
        const [own, foreign] = [await setScene(tester, ownId), await setScene(tester, foreignId)];
        const everybody = [...Object.values(own.owners), ...Object.values(foreign.owners)];
        const start = platform.snapshot();
        let tried = 0;
        for (const each of onConnection.filter(({ name }) => !isMoney || movesMoney(name))) {
          const [ready, other] = [await prepare(tester, each, own), await prepare(tester, each, foreign)];
          const before = stateOf(platform);
          for (const name of namesIn(each, ready.scene)) {
            const id = other.scene.ids[name];
            if (id === undefined || id === ready.scene.ids[name]) continue;
            const { method, path, ...options } = each.toCall({
              ...ready.scene,
              ids: { ...ready.scene.ids, [name]: id },
            });
            tried += 1;
            for (const person of everybody) {
              const answer: Answer = await person.call(method, path, options);
              const where: string = `${each.name} with ${name} ${id}: ${answer.status} ${answer.text.slice(0, 200)}`;
              const isRight = person === ready.right;
              assert.ok((isRight ? [404, 422] : [403, 404, 422]).includes(answer.status), where);
              assert.deepEqual(stateOf(platform), before, where);
            }
          }
          platform.restore(start);
        }
        assert.ok(tried > (isMoney ? 4 : 15), `${tried}`);
      });
  });

describe('CON-1 an object of another object of the same connection is not found', () => {
  it('CON-1 a message under another ticket → 404, as a reply to it → 422 or 404, nothing changed', async () => {
    const tester: Tester = createTester({ scenario: 'empty' });
    const scene = await setScene(tester, 'con_harborline_northgate');
    const ids = { ...scene.ids, message_id: scene.escalated.message_id };
    const before = stateOf(tester.api.platform);
    for (const each of attempts.filter((attempt) => namesIn(attempt, scene).includes('message_id'))) {
      const { method, path, ...options } = each.toCall({ ...scene, ids });
      const { status } = await scene.owners.payer.call(method, path, options);
      assert.ok(status === 404 || (status === 422 && each.name === 'postMessage, reply'), `${each.name}: ${status}`);
    }
    assert.deepEqual(stateOf(tester.api.platform), before);
  });
});

/** Operations that move money, credit among it, or lead to it. */
function movesMoney(name: string): boolean {
  return /^(applyCredit|reverseCredit|recordPayment|voidInvoice|allocatePayout|retryWithdrawal|changePlan|addAddOn|updateAddOn|removeAddOn|approveRequest)/.test(
    name,
  );
}

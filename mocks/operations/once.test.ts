import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationTable } from '@revampd/api-spec/operations';
import { newKey } from '../test/acts.ts';
import { attempts, leavingNoRow, type Attempt } from '../test/attempts.ts';
import { documentedOperations } from '../test/document.ts';
import { stateOf } from '../test/state.ts';
import { readAll, type Answer } from '../test/tester.ts';
import { columns } from '../test/who-may.ts';
import { createWorldOf, rightfulFor, type Rightful, type World } from '../test/world.ts';

const connectionIds = [...new Set(columns.map(({ connectionId }) => connectionId))];

const writes = attempts.filter(({ operationId }) => operationTable[operationId].method !== 'GET');

/** Every world in which somebody may make the attempt, with the call as they would send it. */
async function* placesFor(
  each: Attempt,
): AsyncGenerator<World & Rightful & { call: ReturnType<Attempt['toCall']>; rows(): Promise<Answer['body'][]> }> {
  for (const connectionId of connectionIds) {
    const world = await createWorldOf(connectionId);
    const rightful = rightfulFor(each, world.tester, world.scene);
    if (!rightful) continue;
    const scene = await each.prepare(rightful.person, rightful.scene);
    // Read by a side of the connection: Revampd, in on an escalated ticket, has no activity there.
    const rows = () => readAll(scene.owners.issuer, `/v1/connections/${connectionId}/activity`);
    yield { ...world, person: rightful.person, scene, call: each.toCall(scene), rows };
  }
}

describe('CON-8 every successful change leaves exactly one activity row, whatever the operation', () => {
  for (const each of writes)
    it(`CON-8 ${each.name}: ${leavingNoRow.has(each.operationId) ? 'none' : 'one row, of who did it, now'}`, async () => {
      let tried = 0;
      for await (const { tester, person, call, rows } of placesFor(each)) {
        const { method, path, ...options } = call;
        const before = await rows();
        const { status, text } = await person.call(method, path, options);
        assert.ok(status < 300, `${status} ${text.slice(0, 300)}`);
        const after = await rows();
        const added = after.slice(0, after.length - before.length);
        assert.deepEqual(after.slice(added.length), before, 'the rows of before stay as they were');
        tried += 1;
        if (leavingNoRow.has(each.operationId)) {
          assert.deepEqual(added, []);
          continue;
        }
        assert.equal(added.length, 1, JSON.stringify(added).slice(0, 600));
        const viewer = (await person.get('/v1/session')).body.viewer.id;
        assert.deepEqual([added[0].actor.id, added[0].actor.minted_by], [viewer, null]);
        assert.equal(Date.parse(added[0].at), tester.api.clock.now());
      }
      assert.ok(tried > 0);
    });
});

describe('a call that comes twice with its Idempotency-Key does what it means once', () => {
  const keyed = writes.filter(({ operationId }) => operationTable[operationId].takesKey);

  it('every POST takes a key, and every PUT and DELETE that costs money', () => {
    const taking = new Set<string>(keyed.map(({ operationId }) => operationId));
    for (const [id, { method }] of Object.entries(operationTable)) if (method === 'POST') assert.ok(taking.has(id), id);
    assert.ok(taking.has('changePlan') && taking.has('removeAddOn'));
  });

  for (const each of keyed)
    it(`${each.name}: the same answer to the letter, nothing more changed; another body → 409`, async () => {
      for await (const { tester, person, call } of placesFor(each)) {
        const { method, path, json, headers } = call;
        const send = (body: object | undefined) =>
          person.call(method, path, { json: body, headers: { ...headers, 'Idempotency-Key': key } });
        const key = newKey();
        const first = await send(json);
        assert.ok(first.status < 300, `${first.status} ${first.text.slice(0, 300)}`);
        const after = tester.api.platform.position();
        const second = await send(json);
        assert.deepEqual([second.status, second.text], [first.status, first.text]);
        assert.equal(second.headers.get('ETag'), first.headers.get('ETag'));
        const other = otherThan(json);
        if (other) {
          const { status, body } = await send(other);
          assert.deepEqual([status, body.code], [409, 'idempotency_key_reused']);
        }
        assert.equal(tester.api.platform.position(), after);
      }
    });
});

describe('a change must say to which version it is made', () => {
  const versioned = writes.filter(
    ({ operationId }) =>
      operationTable[operationId].method === 'PATCH' &&
      documentedOperations.find(({ id }) => id === operationId)!.parameters.some(({ name }) => name === 'If-Match'),
  );

  it('every PATCH takes If-Match', () => {
    const all = writes.filter(({ operationId }) => operationTable[operationId].method === 'PATCH');
    assert.deepEqual(versioned, all);
    assert.ok(all.length > 0);
  });

  for (const each of versioned)
    it(`${each.name}: without → 428, with another version → 412 with what stands there, nothing changed`, async () => {
      for await (const { tester, person, call } of placesFor(each)) {
        const { method, path, json } = call;
        const before = stateOf(tester.api.platform);
        const without = await person.call(method, path, { json });
        assert.deepEqual([without.status, without.body.code], [428, 'precondition_required']);
        for (const tag of ['"0"', '"999999"']) {
          const { status, body } = await person.call(method, path, { json, headers: { 'If-Match': tag } });
          assert.deepEqual([status, body.code], [412, 'stale_version'], tag);
          assert.ok(path.includes(body.current.id), 'current is what is there');
          assert.ok('changed_by' in body.current && body.current.changed_at);
        }
        assert.deepEqual(stateOf(tester.api.platform), before);
      }
    });
});

/** The same body with another text or number in it that is as good; undefined where there is none. */
function otherThan(json: object | undefined): object | undefined {
  const [found] = Object.entries(json ?? {}).filter(([name]) =>
    /^(reason|note|title|body|method_label|name)$/.test(name),
  );
  return found && { ...json, [found[0]]: `${found[1]}, or so` };
}

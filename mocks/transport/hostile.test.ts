import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { operationTable } from '@revampd/api-spec/operations';
import { attempts, type Attempt } from '../test/attempts.ts';
import { createChance } from '../test/chance.ts';
import { hostileCallsFrom, type HostileCall } from '../test/hostile.ts';
import { stateOf } from '../test/state.ts';
import type { Answer, Person } from '../test/tester.ts';
import { columns } from '../test/who-may.ts';
import { createWorldOf, rightfulFor, type Rightful, type World } from '../test/world.ts';

/** Calls for each way of each operation on each type of connection that has it. */
const CALLS = 60;
const MINUTE = 60_000;

const connectionIds = [...new Set(columns.map(({ connectionId }) => connectionId))];
const strangers: Readonly<Record<string, string>> = {
  con_harborline_northgate: 'usr_vera',
  con_harborline_revampd: 'usr_vera',
  con_northgate_revampd: 'usr_tom',
  con_juniper_revampd: 'usr_tom',
};

/** A trace, or a place in our files: nothing of it is for a caller. */
const TRACE = /\n\s+at |\.ts:\d|node:internal|file:\/\/|mocks\//;

describe('REL-4 hostile calls of every operation: a 4xx problem, no trace, nothing changed', () => {
  const worlds = new Map<string, { world: World; outsiders: Record<string, Person> }>();
  before(async () => {
    for (const connectionId of connectionIds) worlds.set(connectionId, await openWorld(connectionId));
  });

  const counts = { all: 0, refused: 0 };
  for (const each of attempts)
    it(`REL-4 ${each.name}`, async () => {
      let tried = 0;
      for (const [index, { world, outsiders }] of [...worlds.values()].entries()) {
        const rightful = rightfulFor(each, world.tester, world.scene);
        if (!rightful) continue;
        tried += 1;
        await attack({ world, outsiders, ...rightful }, each, index);
      }
      assert.ok(tried > 0);
    });

  it('REL-4 that were thousands of calls, of every operation, of which nearly all had to be refused', () => {
    assert.deepEqual(new Set(attempts.map(({ operationId }) => operationId)), new Set(Object.keys(operationTable)));
    assert.ok(counts.all > 5000 && counts.refused > 0.9 * counts.all, JSON.stringify(counts));
  });

  async function attack(
    { world, outsiders, person, scene }: { world: World; outsiders: Record<string, Person> } & Rightful,
    each: Attempt,
    seed: number,
  ): Promise<void> {
    const { platform } = world.tester.api;
    platform.restore(world.start);
    const right = each.toCall(await each.prepare(person, scene));
    const ready = platform.snapshot();
    const before = stateOf(platform);
    for (const hostile of hostileCallsFrom(each, right, createChance(seed * 1000 + counts.all), CALLS)) {
      const { method, path, ...options } = hostile.call;
      const sender = hostile.as ? outsiders[hostile.as === 'other kind' ? otherKind(each) : hostile.as] : person;
      const answer = await sender.call(method, path, options);
      const isRefused = answer.status >= 400;
      counts.all += 1;
      if (isRefused) counts.refused += 1;
      check(hostile, answer);
      if (isRefused) assert.deepEqual(stateOf(platform), before, describeCall(hostile, answer));
      else platform.restore(ready);
    }
    const { method, path, ...options } = right;
    const { status, text } = await person.call(method, path, options);
    assert.ok(status < 300, `${each.name} is right, and answered ${status} ${text.slice(0, 300)}`);
  }
});

function check(hostile: HostileCall, answer: Answer): void {
  const { status, headers, text } = answer;
  assert.ok(status < 500, describeCall(hostile, answer));
  if (hostile.isSure) assert.ok(status >= 400, describeCall(hostile, answer));
  if (status < 400) return;
  assert.equal(headers.get('Content-Type'), 'application/problem+json', describeCall(hostile, answer));
  assert.doesNotMatch(text, TRACE, describeCall(hostile, answer));
}

function describeCall({ why, call, as }: HostileCall, { status, text }: Answer): string {
  const { method, path, headers, json, body } = call;
  const sent = JSON.stringify({ headers, json, body, as })?.slice(0, 400);
  return `${why}: ${method} ${path.slice(0, 200)} ${sent} → ${status} ${text.slice(0, 300)}`;
}

const otherKind = ({ operationId }: Attempt): string =>
  operationTable[operationId].credentials.some((kind) => kind === 'sessionToken') ? 'key' : 'session';

/** A world, and whoever has no business in it. */
async function openWorld(connectionId: string): Promise<{ world: World; outsiders: Record<string, Person> }> {
  const world = await createWorldOf(connectionId);
  const { tester, scene } = world;
  const userId = scene.ids.user_id!;
  const [expired, revoked] = [tester.as(userId, null, { ttl_seconds: 60 }), tester.as(userId)];
  tester.api.clock.advance(MINUTE);
  await revoked.call('DELETE', '/v1/session');
  const outsiders = {
    stranger: tester.as(strangers[connectionId]),
    expired,
    revoked,
    key: tester.with('sk_test_partner'),
    session: tester.as(userId),
  };
  return { world: { ...world, start: tester.api.platform.snapshot() }, outsiders };
}

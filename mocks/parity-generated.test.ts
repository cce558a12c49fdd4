import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createMockApi, type MockApi } from './index.ts';
import { createMockServer } from './node.ts';
import { startSandbox, type Sandbox } from './server.ts';
import { ownerOf } from './test/acts.ts';
import { attempts, type Attempt, type Call } from './test/attempts.ts';
import { createChance, type Chance } from './test/chance.ts';
import { hostileCallsFrom } from './test/hostile.ts';
import { setScene, type Scene } from './test/scene.ts';
import {
  createTesterOf,
  personOf,
  type Answer,
  type CallOptions,
  type Carrier,
  type Person,
  type Tester,
} from './test/tester.ts';
import { columns } from './test/who-may.ts';
import { rightfulFor } from './test/world.ts';

const NOW = Date.parse('2026-11-21T17:00:00.000Z');
const CALLS = 1000;
const SCENARIO = 'empty';
const connectionIds = [...new Set(columns.map(({ connectionId }) => connectionId))];
const userIds = ['usr_tom', 'usr_grace', 'usr_priya', 'usr_dana', 'usr_joel', 'usr_marcus', 'usr_wren', 'usr_omar'];
const keys = ['sk_test_partner', 'sk_test_sub_org', 'sk_test_self_serve', 'sk_test_revampd'];

/** A call of a sequence, and who sends it. */
interface Step {
  readonly who: string;
  readonly call: Omit<Call, 'json'> & CallOptions;
}

/** A world with scenes in it, and the people who call it. */
interface Staged {
  readonly tester: Tester;
  readonly scenes: readonly Scene[];
  readonly people: ReadonlyMap<string, Person>;
}

/** The same world each time; its people's calls go by the carrier. */
async function stageIn(api: MockApi, carrier?: Carrier): Promise<Staged> {
  const inside = createTesterOf(api);
  const scenes: Scene[] = [];
  for (const connectionId of connectionIds) scenes.push(await setScene(inside, connectionId));
  const tester = createTesterOf(api, carrier);
  const people = new Map(keys.map((key) => [key, tester.with(key)]));
  for (const userId of userIds) people.set(userId, tester.as(userId, null, { assurance: 'elevated' }));
  people.set('expired', tester.as('usr_tom', null, { ttl_seconds: 60 }));
  people.set('revoked', tester.as('usr_dana'));
  people.set('narrow', tester.as('usr_dana', 'con_harborline_northgate', { permissions: ['billing:read'] }));
  await inside.with('sk_test_sub_org').post('/v1/sessions/revoke', { user_id: 'usr_ines' });
  return { tester, scenes, people };
}

/** Everything that a caller can see of an answer, but what is random on purpose. */
function seen({ status, headers, text }: Answer): object {
  const names = ['Content-Type', 'Cache-Control', 'Event-Id', 'ETag', 'Date', 'Vary', 'Retry-After'];
  const cors = ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'];
  return {
    status,
    headers: [...names, ...cors].map((name) => [name, headers.get(name)]),
    body: text.replaceAll(/"(request_id|token|storage_key)":"[^"]*"/g, '"$1":"…"'),
  };
}

/** Makes up a sequence of calls as it goes, each by what came before: the calls, and what was answered. */
async function makeUp(staged: Staged, chance: Chance): Promise<{ steps: Step[]; answers: object[] }> {
  const steps: Step[] = [];
  const answers: object[] = [];
  const people = new Map(
    [...staged.people].map(([who, { call: send }]) => {
      const call: Person['call'] = async (method, path, options = {}) => {
        const answer = await send(method, path, options);
        steps.push({ who, call: { method, path, ...options } });
        answers.push(seen(answer));
        return answer;
      };
      return [who, personOf(call)];
    }),
  );
  const tester: Tester = { ...staged.tester, with: (key) => people.get(key!)! };
  const ownerIn = (organizationId: string) => people.get(ownerOf(tester, organizationId))!;
  const scenes = staged.scenes.map((scene) => {
    const { issuer, payer } = scene.connection;
    const owners = { issuer: ownerIn(issuer.id), payer: ownerIn(payer.id), revampd: ownerIn('org_revampd') };
    return { ...scene, owners };
  });
  const anybody = [...people.values()];
  // What ends a session comes last: there would be none to go on with.
  const [ending, others] = [attempts.filter(endsSessions), attempts.filter((each) => !endsSessions(each))];
  while (steps.length < CALLS || ending.length > 0) {
    const each = steps.length < CALLS ? chance.pick(others) : ending.pop()!;
    const scene = chance.pick(scenes);
    const rightful = chance.happens(80) ? rightfulFor(each, tester, scene) : undefined;
    const person = rightful?.person ?? chance.pick(anybody);
    const ready = await each.prepare(person, rightful?.scene ?? scene).catch(() => scene);
    const right = each.toCall(ready);
    const calls = chance.happens(75) ? [right] : hostileCallsFrom(each, right, chance, 3).map(({ call }) => call);
    const key: Record<string, string> = chance.happens(20)
      ? { 'Idempotency-Key': `key-of-the-call-${chance.below(30)}` }
      : {};
    for (const { method, path, ...options } of calls)
      for (let times = chance.happens(10) ? 2 : 1; times > 0; times -= 1)
        await person.call(method, path, { ...options, headers: { ...key, ...options.headers } });
  }
  return { steps, answers };
}

const endsSessions = ({ operationId }: Attempt): boolean => operationId.startsWith('revoke');

async function replay({ people }: Staged, steps: readonly Step[]): Promise<object[]> {
  const answers: object[] = [];
  for (const { who, call } of steps) {
    const { method, path, ...options } = call;
    answers.push(seen(await people.get(who)!.call(method, path, options)));
  }
  return answers;
}

describe('REL-4 page mocks and sandbox answer alike on 1,000 generated calls', () => {
  let made: Awaited<ReturnType<typeof makeUp>>;
  let sandbox: Sandbox;
  before(async () => {
    made = await makeUp(await stageIn(createMockApi({ now: NOW, scenario: SCENARIO })), createChance(4));
    sandbox = await startSandbox({ port: 0, now: () => NOW, scenario: SCENARIO });
  });
  after(() => sandbox.close());

  function assertSame(answers: readonly object[]): void {
    for (const [index, answer] of answers.entries())
      assert.deepEqual(answer, made.answers[index], JSON.stringify(made.steps[index]).slice(0, 600));
    assert.equal(answers.length, made.answers.length);
  }

  it('REL-4 among them are reads, writes, refusals and hostile calls, of every operation', () => {
    const statuses = made.answers.map((answer) => (answer as { status: number }).status);
    const writes = made.steps.filter(({ call }, index) => call.method !== 'GET' && statuses[index]! < 300);
    const reads = made.steps.filter(({ call }, index) => call.method === 'GET' && statuses[index] === 200);
    assert.ok(
      made.steps.length >= CALLS && reads.length > 100 && writes.length > 100,
      `${reads.length} ${writes.length}`,
    );
    for (const status of [200, 201, 400, 401, 403, 404, 409, 413, 415, 422])
      assert.ok(statuses.includes(status), `none was answered ${status}`);
  });

  it('REL-4 the injected fetch, once more from the start', async () => {
    assertSame(await replay(await stageIn(createMockApi({ now: NOW, scenario: SCENARIO })), made.steps));
  });

  it('REL-4 the MSW handlers, through the global fetch', async () => {
    const api = createMockApi({ now: NOW, scenario: SCENARIO });
    const baseUrl = 'http://api.test';
    const server = createMockServer(api, baseUrl);
    server.listen({ onUnhandledFrame: 'error' });
    try {
      assertSame(await replay(await stageIn(api, { send: fetch, baseUrl }), made.steps));
    } finally {
      server.close();
    }
  });

  it('REL-4 the sandbox, over HTTP', async () => {
    assertSame(await replay(await stageIn(sandbox.api, { send: fetch, baseUrl: sandbox.url }), made.steps));
  });
});

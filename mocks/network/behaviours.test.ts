import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockApi, scenarioNames, type ScenarioName } from '../index.ts';
import { createMockServer } from '../node.ts';
import { startSandbox } from '../server.ts';
import { newKey } from '../test/acts.ts';
import { createTester } from '../test/tester.ts';
import { behaviours } from './behaviours.ts';

const BASE = '/v1/connections/con_harborline_northgate';
const PORTAL = 'https://portal.example';
const calls = ['/v1/session', '/v1/connections', `${BASE}/wallet`, '/v1/events'] as const;

/** Mints as a partner's server does, over the API itself. */
async function mint(send: typeof fetch, baseUrl: string): Promise<string> {
  const response = await send(`${baseUrl}/v1/sessions`, {
    method: 'POST',
    headers: { Authorization: 'Bearer sk_test_sub_org', 'Content-Type': 'application/json' },
    body: JSON.stringify({ user_id: 'usr_dana', connection_id: null, allowed_origins: [PORTAL] }),
  });
  assert.equal(response.status, 201);
  return ((await response.json()) as { token: string }).token;
}

describe('PKG-6 fault worlds', () => {
  it('PKG-6 each has a name like any world, and is the default one behind its network', () => {
    const expected = JSON.stringify(createMockApi().platform.snapshot());
    for (const name of Object.keys(behaviours) as ScenarioName[]) {
      assert.ok(scenarioNames.includes(name), name);
      assert.equal(JSON.stringify(createMockApi({ scenario: name }).platform.snapshot()), expected, name);
    }
  });

  for (const [scenario, status, code] of [
    ['forbidden', 403, 'not_permitted'],
    ['expired', 401, 'session_expired'],
  ] as const)
    it(`PKG-6 ${scenario}: every call is answered ${status} ${code}, a page can read it, and a session can be minted`, async () => {
      const tester = createTester({ scenario, origin: PORTAL });
      const dana = tester.as('usr_dana', null, { allowed_origins: [PORTAL] });
      for (const path of calls) {
        const { status: answered, body, headers } = await dana.get(path);
        assert.deepEqual(
          [answered, body.code, headers.get('Access-Control-Allow-Origin')],
          [status, code, PORTAL],
          path,
        );
      }
      const kept = tester.api.platform.position();
      const { status: refused } = await dana.post('/v1/notifications/read', { up_to_id: 'ntf_1' }, newKey());
      assert.deepEqual([refused, tester.api.platform.position()], [status, kept]);
      await mint(createMockApi({ scenario }).fetch, 'https://api.test');
    });

  it('PKG-6 offline: every call fails as a network does, in the injected fetch, by MSW and over HTTP', async () => {
    const api = createMockApi({ scenario: 'offline' });
    const server = createMockServer(createMockApi({ scenario: 'offline' }), 'https://api.test');
    const sandbox = await startSandbox({ port: 0, scenario: 'offline' });
    server.listen({ onUnhandledFrame: 'bypass' });
    try {
      for (const [send, baseUrl] of [
        [api.fetch, 'https://api.test'],
        [fetch, 'https://api.test'],
        [fetch, sandbox.url],
      ] as const) {
        const headers = { Authorization: `Bearer ${await mint(send, baseUrl)}` };
        for (const path of calls) await assert.rejects(send(baseUrl + path, { headers }), TypeError, path);
      }
      const health = await fetch(`${sandbox.url}/healthz`);
      const world = await fetch(`${sandbox.url}/__sandbox/world`, { headers: { 'Sandbox-Control': '1' } });
      assert.deepEqual([health.status, world.status], [200, 200]);
    } finally {
      server.close();
      await sandbox.close();
    }
  });

  it('PKG-6 slow: answers come after three seconds, or after the latency that is asked for', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    for (const [latency, expected] of [
      [undefined, 3000],
      [40, 40],
    ] as const) {
      const api = createMockApi({ scenario: 'slow', latency });
      let isAnswered = false;
      const answer = api.fetch('https://api.test/v1/session').then(() => (isAnswered = true));
      t.mock.timers.tick(expected - 1);
      await Promise.resolve();
      assert.equal(isAnswered, false);
      t.mock.timers.tick(1);
      await answer;
    }
  });

  it('PKG-6 rate-limited: the sixth call within ten seconds is 429, with what a client needs to wait', async () => {
    const tester = createTester({ scenario: 'rate-limited' });
    const dana = tester.as('usr_dana');
    const answers: unknown[] = [];
    for (let count = 0; count < 6; count += 1) {
      const { status, headers, body } = await dana.get('/v1/session');
      answers.push([status, headers.get('RateLimit'), headers.get('Retry-After'), body.code]);
      tester.api.clock.advance(1000);
    }
    assert.deepEqual(answers, [
      [200, '"default";r=4;t=10', null, undefined],
      [200, '"default";r=3;t=9', null, undefined],
      [200, '"default";r=2;t=8', null, undefined],
      [200, '"default";r=1;t=7', null, undefined],
      [200, '"default";r=0;t=6', null, undefined],
      [429, '"default";r=0;t=5', '5', 'rate_limited'],
    ]);
    assert.equal((await tester.as('usr_ines').get('/v1/session')).status, 200, 'another credential has its own');
    tester.api.clock.advance(4000);
    assert.equal((await dana.get('/v1/session')).status, 200, 'as soon as it said');
  });
});

describe('a rate limit', () => {
  it('holds in any world that is given one, refuses before anything is done, and lets sessions be minted', async () => {
    const tester = createTester({ rateLimit: { limit: 1, windowMs: 60_000 }, origin: PORTAL });
    const tom = tester.as('usr_tom', null, { allowed_origins: [PORTAL] });
    const grant = { kind: 'credit', amount: { amount: 500, currency: 'USD' }, reason: 'Goodwill' };
    assert.equal((await tom.post(`${BASE}/wallet/entries`, grant, newKey())).status, 201);
    const kept = tester.api.platform.position();
    const { status, headers } = await tom.post(`${BASE}/wallet/entries`, grant, newKey());
    assert.deepEqual([status, tester.api.platform.position()], [429, kept]);
    assert.match(headers.get('Access-Control-Expose-Headers')!, /Retry-After.*, RateLimit$/);
    const server = createMockApi({ rateLimit: { limit: 1, windowMs: 60_000 } });
    for (let count = 0; count < 3; count += 1) {
      const preflight = { method: 'OPTIONS', headers: { Origin: PORTAL } };
      assert.equal((await tester.api.fetch('https://api.test/v1/session', preflight)).status, 204);
      await mint(server.fetch, 'https://api.test');
    }
  });

  it('counts a credential however its scheme is written', async () => {
    const { fetch, mintSession } = createMockApi({ rateLimit: { limit: 1, windowMs: 60_000 } });
    const { token } = mintSession({ user_id: 'usr_dana', connection_id: null });
    const statuses = await Promise.all(
      ['Bearer ', 'bearer ', 'BEARER   '].map(async (scheme) => {
        const headers = { Authorization: `${scheme}${token}` };
        return (await fetch('https://api.test/v1/session', { headers })).status;
      }),
    );
    assert.deepEqual(statuses, [200, 429, 429]);
  });

  it('is renewed by the machine’s clock too, where the platform’s stands still', async (t) => {
    let elapsed = 0;
    t.mock.method(performance, 'now', () => elapsed);
    const tester = createTester({ rateLimit: { limit: 1, windowMs: 2000 } });
    const dana = tester.as('usr_dana');
    const statuses = async () => [(await dana.get('/v1/session')).status, (await dana.get('/v1/session')).status];
    assert.deepEqual(await statuses(), [200, 429]);
    elapsed = 1999;
    assert.deepEqual(await statuses(), [429, 429]);
    elapsed = 2000;
    assert.deepEqual(await statuses(), [200, 429]);
  });

  it('without one, no answer speaks of it', async () => {
    const { headers } = await createTester().as('usr_dana').get('/v1/session');
    assert.equal(headers.get('RateLimit'), null);
  });
});

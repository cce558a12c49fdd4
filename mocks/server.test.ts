import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as rawRequest } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startSandbox, type Sandbox } from './server.ts';

const START = Date.parse('2026-11-21T17:00:00.000Z');
const WALLET = '/v1/connections/con_harborline_northgate/wallet';

/** Calls with headers that `fetch` doesn't let one choose (Host). */
async function call(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: { code?: string } }> {
  const sent = rawRequest(url, { headers });
  sent.end();
  const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
  const chunks = (await response.toArray()) as Buffer[];
  const text = Buffer.concat(chunks).toString();
  // The adapter itself turns a Host down that can't be one, without a body.
  return { status: response.statusCode!, body: text === '' ? {} : (JSON.parse(text) as { code?: string }) };
}

describe('the sandbox', () => {
  let sandbox: Sandbox;
  before(async () => void (sandbox = await startSandbox({ port: 0, now: () => START })));
  after(() => sandbox.close());

  const control = async (
    name: string,
    json?: unknown,
    headers: Record<string, string> = { 'Sandbox-Control': '1' },
  ) => {
    const init = json === undefined ? {} : { method: 'POST', body: JSON.stringify(json) };
    const response = await fetch(`${sandbox.url}/__sandbox/${name}`, {
      ...init,
      headers: { ...(json !== undefined && { 'Content-Type': 'application/json' }), ...headers },
    });
    assert.equal(response.headers.get('Access-Control-Allow-Origin'), null);

    return { status: response.status, body: (await response.json()) as any };
  };
  const asDana = (path: string) => control('act', { user_id: 'usr_dana', method: 'GET', path });

  it('says that it is well', async () => {
    assert.deepEqual(await (await fetch(`${sandbox.url}/healthz`)).json(), { status: 'ok' });
  });

  for (const path of ['/healthz', WALLET, '/__sandbox/world'])
    it(`refuses a Host that isn’t loopback at ${path} (DNS rebinding)`, async () => {
      for (const host of [
        'evil.example',
        '127.0.0.1.evil.example',
        'localhost.evil.example',
        '10.0.0.1:4010',
        'evil@localhost',
      ])
        assert.equal(
          (await call(sandbox.url + path, { Host: host, 'Sandbox-Control': '1' })).status === 200,
          false,
          host,
        );
      assert.equal((await call(sandbox.url + path, { Host: 'evil.example' })).body.code, 'not_permitted');
      for (const host of ['localhost', 'localhost:4010', '127.0.0.1', '[::1]:4010'])
        assert.notEqual((await call(sandbox.url + path, { Host: host, 'Sandbox-Control': '1' })).status, 403, host);
    });

  it('controls need their header, refuse a foreign Origin, send no CORS headers', async () => {
    assert.equal((await control('world', undefined, {})).body.code, 'not_permitted');
    const foreign = { 'Sandbox-Control': '1', Origin: 'https://evil.example' };
    assert.equal((await control('world', undefined, foreign)).body.code, 'origin_not_allowed');
    assert.equal((await control('reset', {}, foreign)).body.code, 'origin_not_allowed');
    assert.equal((await control('world', undefined, { 'Sandbox-Control': '1', Origin: sandbox.url })).status, 200);
    const preflight = await fetch(`${sandbox.url}/__sandbox/reset`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://evil.example' },
    });
    assert.equal(preflight.status, 403);
    assert.equal(preflight.headers.get('Access-Control-Allow-Headers'), null);
    const form = await fetch(`${sandbox.url}/__sandbox/reset`, {
      method: 'POST',
      body: '{}',
      headers: { 'Sandbox-Control': '1' },
    });
    assert.equal(form.status, 415);
    assert.equal((await control('nothing')).status, 404);
  });

  it('world: the demo keys and their organizations', async () => {
    const { body } = await control('world');
    const keys = Object.fromEntries(body.organizations.map((each: typeof body) => [each.secret_key, each.id]));
    assert.equal(keys['sk_test_partner'], 'org_harborline');
    assert.equal(keys['sk_test_sub_org'], 'org_northgate');
    assert.equal(keys['sk_test_self_serve'], 'org_juniper');
    assert.equal(keys['sk_test_revampd'], 'org_revampd');
    assert.equal(body.connections.length, 31);
    const { invoices, approvalRequests, tickets } = sandbox.api.platform.tables;
    for (const { what, connection_id, ...id } of body.worth_opening) {
      const row = invoices.get(id.invoice_id) ?? approvalRequests.get(id.request_id) ?? tickets.get(id.ticket_id);
      assert.equal(row?.connectionId, connection_id, what);
    }
    assert.deepEqual(body.worth_opening.map(({ what }: { what: string }) => what.replace(/\d+/, 'n')).sort(), [
      'approval request, pending',
      ...['draft', 'open', 'overdue', 'paid', 'void'].map((status) => `invoice, ${status}`),
      'ticket, n entries',
    ]);
  });

  it('act: the API call as that person would make it, refusals too', async () => {
    assert.equal((await asDana(WALLET)).body.balance.amount, 41260);
    assert.equal((await asDana('/v1/connections/con_juniper_revampd/wallet')).status, 404);
    const foreign = await control('act', { user_id: 'usr_joel', method: 'GET', path: WALLET });
    assert.deepEqual([foreign.status, foreign.body.code], [403, 'not_permitted']);
    for (const bad of [
      { user_id: 'usr_unknown', method: 'GET', path: WALLET },
      { user_id: 'usr_dana', method: 'GET', path: '//evil.example/v1/' },
      { user_id: 'usr_dana', method: 'TRACE', path: WALLET },
    ])
      assert.equal((await control('act', bad)).status, 422);
  });

  it('settle: a payment comes in, an affiliate payout is paid; other events are named', async () => {
    const open = sandbox.api.platform.tables.invoices.all().find(({ number }) => number === 'HL-2048')!;
    const amount = { amount: 9200, currency: 'USD' };
    const payment = { event: 'payment_received', connection_id: open.connectionId, invoice_id: open.id, amount };
    assert.equal((await control('settle', payment)).body.status, 'paid');
    const again = await control('settle', payment);
    assert.deepEqual([again.status, again.body.code, again.body.current.status], [409, 'invoice_not_open', 'paid']);
    const affiliate = { event: 'affiliate_paid', connection_id: 'con_juniper_revampd', amount };
    const { body } = await control('settle', affiliate);
    assert.deepEqual([body.status, body.amount], ['paid', amount]);
    const unknown = await control('settle', { event: 'rain', connection_id: 'con_harborline_revampd' });
    assert.equal(unknown.status, 422);
    assert.match(unknown.body.detail, /payment_received, payout_earned/);
  });

  it('clock: forward only, and what falls due happens', async () => {
    const now = (await control('world')).body.now as string;
    assert.equal((await control('clock', { now: '2026-11-01T00:00:00.000Z' })).body.errors[0].pointer, '/now');
    assert.equal((await control('clock', { advance_ms: -1 })).body.errors[0].pointer, '/advance_ms');
    assert.equal((await control('clock', {})).status, 422);
    for (const beyond of [{ advance_ms: 9_007_199_254_740_000 }, { now: '9999-06-01T00:00:00.000Z' }]) {
      const { status, body } = await control('clock', beyond);
      assert.deepEqual([status, body.errors?.[0].code], [422, 'maximum'], JSON.stringify(beyond));
    }
    assert.equal((await control('world')).body.now, now);
    await control('clock', { now: '2026-12-02T08:00:00.000Z' });
    const { body } = await asDana('/v1/connections/con_harborline_northgate/invoices?limit=1');
    assert.deepEqual([body.data[0].number, body.data[0].status], ['HL-2061', 'overdue']);
  });

  it('faults: the next answers fail as told', async () => {
    const rules = [
      { match: { path: 'getSession' }, fault: { status: 503 }, times: 1 },
      { match: { method: 'GET', path: '/v1/session' }, fault: 'network', times: 1 },
    ];
    assert.deepEqual((await control('faults', { rules })).body, { rules: 2 });
    assert.equal((await fetch(`${sandbox.url}/v1/session`)).status, 503);
    await assert.rejects(fetch(`${sandbox.url}/v1/session`), TypeError);
    assert.equal((await fetch(`${sandbox.url}/v1/session`)).status, 401);
    for (const rule of [
      { fault: 'flood' },
      { fault: { status: 200 } },
      { fault: 'network', times: 0 },
      { fault: 'network', match: { host: 'x' } },
    ])
      assert.match((await control('faults', { rules: [rule] })).body.errors[0].pointer, /^\/rules/);
  });

  it('reset: another world; sessions and faults of the old one are gone', async () => {
    const { token } = sandbox.api.mintSession({ user_id: 'usr_dana', connection_id: null });
    await control('faults', { rules: [{ fault: 'network' }] });
    assert.deepEqual((await control('reset', { scenario: 'empty', seed: 5 })).body, { scenario: 'empty', seed: 5 });
    const old = await fetch(`${sandbox.url}/v1/session`, { headers: { Authorization: `Bearer ${token}` } });
    assert.equal(((await old.json()) as { code: string }).code, 'session_expired');
    assert.equal((await asDana(WALLET)).body.balance.amount, 0);
    assert.equal((await control('reset', { scenario: 'nothing' })).status, 422);
    await control('reset', { scenario: 'default', seed: 1 });
    assert.equal((await asDana(WALLET)).body.balance.amount, 41260);
  });

  it('its tokens can’t be guessed from the seed', async () => {
    const other = await startSandbox({ port: 0, now: () => START });
    const mint = (each: Sandbox) => each.api.mintSession({ user_id: 'usr_dana', connection_id: null }).token;
    const tokens = [mint(other), mint(sandbox)];
    await other.close();
    assert.notEqual(tokens[0], tokens[1]);
  });

  it('a taken port is said in one line', async () => {
    const port = Number(new URL(sandbox.url).port);
    const message = `Port ${port} is in use. Stop what uses it or pass --port.`;
    await assert.rejects(startSandbox({ port }), { message });
  });

  it('stops at once, with a call under way', async () => {
    const stopping = await startSandbox({ port: 0, latency: 600_000 });
    const hanging = rawRequest(`${stopping.url}/v1/session`);
    hanging.end();
    await once(hanging, 'finish');
    const [[error]] = (await Promise.all([once(hanging, 'error'), stopping.close()])) as [
      [NodeJS.ErrnoException],
      unknown,
    ];
    assert.equal(error.code, 'ECONNRESET');
  });
});

describe('the sandbox on the command line', () => {
  // Node 22.12 strips types only when asked to, and says that it is an experiment.
  const flags = ['--conditions=source', '--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const run = (...args: string[]) =>
    spawn(process.execPath, [...flags, fileURLToPath(new URL('./sandbox.ts', import.meta.url)), ...args]);
  const mistakes: readonly [string[], RegExp][] = [
    [
      ['--date', 'x.db'],
      /^Unknown option --date\. The sandbox takes --port, --scenario, --data, --seed, --latency, --fail, --rate-limit, --lively\.\n$/,
    ],
    [['--data'], /^--data takes a value\.\n$/],
    [['--data', ''], /^--data takes the name of a file\.\n$/],
    [['--rate-limit', '0'], /^--rate-limit takes a whole number from 1 to 1000000, not "0"\.\n$/],
    [['--lively=8'], /^--lively takes no value\.\n$/],
    [['extra'], /^Unknown option extra\./],
    [['--port', 'high'], /^--port takes a whole number from 0 to 65535, not "high"\.\n$/],
    [['--scenario', 'x'], /^--scenario takes default, empty, (\S+, )+\S+ or rate-limited, not "x"\.\n$/],
    [['--fail', '2'], /^--fail takes a number from 0 to 1, not "2"\.\n$/],
    [['--latency'], /^--latency takes a value\.\n$/],
  ];
  it('one clear line and exit 1 for each mistake', async () => {
    for (const [args, expected] of mistakes) {
      const child = run(...args);
      const [words, [code]] = await Promise.all([child.stderr.toArray(), once(child, 'exit')]);
      assert.match(Buffer.concat(words as Buffer[]).toString(), expected);
      assert.equal(code, 1);
    }
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    it(`prints its URL, serves, and ends on ${signal}`, async () => {
      const child = run('--port', '0', '--scenario', 'empty');
      const [line] = (await once(child.stdout, 'data')) as [Buffer];
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(line.toString())!;
      assert.equal((await fetch(`${url}/healthz`)).status, 200);
      child.kill(signal);
      assert.deepEqual(await once(child, 'exit'), [0, null]);
    });
});

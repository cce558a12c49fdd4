import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { createMockApi, grantCredit, issueInvoice, type MockApi, type MockSessionRequest } from './index.ts';
import { createMockServer } from './node.ts';
import { startSandbox, type Sandbox } from './server.ts';
import { openStream } from './test/stream.ts';

const START = Date.parse('2026-11-21T17:00:00.000Z');
const NORTHGATE = 'con_harborline_northgate';

/** What carries calls to a mock API. */
interface Carrier {
  readonly api: MockApi;
  readonly fetch: typeof fetch;
  readonly baseUrl: string;
  close(): Promise<void>;
}

const carriers: Readonly<Record<string, () => Promise<Carrier>>> = {
  'the injected fetch': async () => {
    const api = createMockApi();
    return { api, fetch: api.fetch, baseUrl: 'https://api.test', close: async () => undefined };
  },
  'MSW, through the global fetch': async () => {
    const api = createMockApi();
    const server = createMockServer(api, 'https://api.test');
    server.listen({ onUnhandledFrame: 'error' });
    return { api, fetch, baseUrl: 'https://api.test', close: async () => server.close() };
  },
  'the sandbox, over HTTP': async () => {
    const sandbox = await startSandbox({ port: 0, now: () => START });
    return { api: sandbox.api, fetch, baseUrl: sandbox.url, close: () => sandbox.close() };
  },
};

function grant({ platform }: MockApi, connectionId = NORTHGATE): void {
  const connection = platform.tables.connections.get(connectionId)!;
  grantCredit(platform, connection, { amount: 500, currency: connection.currency }, 'Goodwill');
}

/** Waits until the other side has noticed. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setImmediate();
}

/** Sessions that read billing alone: what else an act tells of would stand between the events that are counted. */
const billing = { permissions: ['billing:read'] } as const;
const dana = { user_id: 'usr_dana', connection_id: NORTHGATE, ...billing };

for (const [name, start] of Object.entries(carriers))
  describe(`EMB-7 a stream by ${name}`, () => {
    let carrier: Carrier;
    before(async () => void (carrier = await start()));
    after(() => carrier.close());

    const mint = (request: MockSessionRequest = dana) => carrier.api.mintSession(request).token;
    const open = (token = mint(), more: { after?: string; signal?: AbortSignal } = {}) =>
      openStream({ fetch: carrier.fetch, baseUrl: carrier.baseUrl, token, ...more });
    const nobodyListens = () => until(() => carrier.api.platform.events.listenerCount() === 0);

    it('EMB-7 each event comes as it happens, and goes on behind the last without a gap', async () => {
      const token = mint();
      const stream = await open(token);
      assert.equal(await stream.frame(), ': open');
      const heard: any[] = [];
      for (let count = 0; count < 3; count += 1) {
        grant(carrier.api);
        heard.push(await stream.next());
      }
      await stream.cancel();
      grant(carrier.api);
      const again = await open(token, { after: heard[0].id });
      assert.deepEqual(await again.take(2), heard.slice(1));
      assert.equal((await again.next()).version, heard[2].version + 1);
      await again.cancel();
      await nobodyListens();
    });

    it('EMB-7 a GET’s Event-Id is where its stream goes on', async () => {
      const token = mint();
      const wallet = await carrier.fetch(`${carrier.baseUrl}/v1/connections/${NORTHGATE}/wallet`, {
        headers: { Authorization: `Bearer ${token}` },
      });
      const { version } = (await wallet.json()) as { version: number };
      grant(carrier.api);
      const stream = await open(token, { after: wallet.headers.get('Event-Id')! });
      assert.equal((await stream.next()).version, version + 1);
      await stream.cancel();
      await nobodyListens();
    });

    it('EMB-7 two sessions of two connections hear only their own', async () => {
      const tokens = [mint(), mint({ user_id: 'usr_wren', connection_id: 'con_juniper_revampd', ...billing })];
      const streams = await Promise.all(tokens.map((token) => open(token)));
      for (const id of [NORTHGATE, 'con_juniper_revampd', NORTHGATE]) grant(carrier.api, id);
      for (const token of tokens)
        await carrier.fetch(`${carrier.baseUrl}/v1/session`, {
          method: 'DELETE',
          headers: { Authorization: `Bearer ${token}` },
        });
      const heard = await Promise.all(
        streams.map(async (stream) => (await stream.rest()).map((each) => each.connection_id)),
      );
      assert.deepEqual(heard, [[NORTHGATE, NORTHGATE], ['con_juniper_revampd']]);
      await nobodyListens();
    });

    it('EMB-7 an abort rejects what is being read with an AbortError, and frees the subscription', async () => {
      const controller = new AbortController();
      const stream = await open(mint(), { signal: controller.signal });
      await stream.frame();
      const reading = stream.next();
      controller.abort();
      await assert.rejects(reading, { name: 'AbortError' });
      await nobodyListens();
    });

    it('EMB-7 a cut is a TypeError to who reads', async () => {
      const stream = await open();
      await stream.frame();
      const reading = stream.next();
      carrier.api.network.cutStreams();
      await assert.rejects(reading, TypeError);
      await nobodyListens();
    });

    it('EMB-7 a refusal is an ordinary problem', async () => {
      const response = await carrier.fetch(`${carrier.baseUrl}/v1/events`);
      assert.deepEqual([response.status, response.headers.get('Content-Type')], [401, 'application/problem+json']);
      assert.equal(((await response.json()) as { code: string }).code, 'session_missing');
    });
  });

describe('streams of the sandbox', () => {
  let now = START;
  let sandbox: Sandbox;
  beforeEach(async () => {
    now = START;
    sandbox = await startSandbox({ port: 0, now: () => now });
  });
  afterEach(() => sandbox.close());

  const open = async (session: MockSessionRequest = dana) => {
    const { token } = sandbox.api.mintSession(session);
    return openStream({ baseUrl: sandbox.url, token });
  };
  const control = async (name: string, json: object) => {
    const headers = { 'Sandbox-Control': '1', 'Content-Type': 'application/json' };
    const response = await fetch(`${sandbox.url}/__sandbox/${name}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(json),
    });
    return { status: response.status, body: (await response.json()) as any };
  };

  it('heartbeats come over HTTP', async () => {
    const often = await startSandbox({ port: 0, heartbeat: 5, now: () => now });
    const stream = await openStream({ baseUrl: often.url, token: often.api.mintSession(dana).token });
    assert.deepEqual([await stream.frame(), await stream.frame()], [': open', ': heartbeat']);
    await stream.cancel();
    await often.close();
  });

  it('an invoice that falls overdue is told at its instant, without a call', async (t) => {
    const { platform } = sandbox.api;
    const connection = platform.tables.connections.get(NORTHGATE)!;
    const charges = [{ description: 'Visit', unitPrice: 1000 }];
    const invoice = issueInvoice(platform, connection, { type: 'one_time', charges, dueDate: '2026-11-21' });
    now = Date.parse('2026-11-22T07:50:00.000Z');
    const stream = await open();
    t.mock.timers.enable({ apis: ['setTimeout'] });
    grant(sandbox.api);
    assert.equal((await stream.next()).type, 'wallet.updated');
    now = Date.parse('2026-11-22T08:00:00.000Z');
    t.mock.timers.tick(599_999);
    assert.equal(platform.tables.invoices.get(invoice.id)!.status, 'open');
    t.mock.timers.tick(1);
    const event = await stream.next();
    assert.deepEqual([event.object.id, event.object.status], [invoice.id, 'overdue']);
    await stream.cancel();
  });

  it('a session’s stream ends when its time is up, without a call', async (t) => {
    const stream = await open({ ...dana, ttl_seconds: 60 });
    t.mock.timers.enable({ apis: ['setTimeout'] });
    // Any call sets the timer anew, now by the mocked clock.
    assert.equal((await fetch(`${sandbox.url}/v1/session`)).status, 401);
    now += 60_000;
    t.mock.timers.tick(59_999);
    assert.equal(sandbox.api.platform.events.listenerCount(), 1);
    t.mock.timers.tick(1);
    assert.deepEqual(await stream.rest(), []);
  });

  it('what the controls put forward is told', async () => {
    const stream = await open({ ...dana, ttl_seconds: 3600 });
    await control('act', { user_id: 'usr_tom', method: 'GET', path: '/v1/session' });
    await control('clock', { advance_ms: 3_600_000 });
    assert.deepEqual(await stream.rest(), []);
  });

  it('cut: open streams break; reset: they belong to a world that is gone; neither is an error of the server', async (t) => {
    const logs = [t.mock.method(console, 'error'), t.mock.method(console, 'info')];
    const [first, second] = [await open(), await open()];
    assert.deepEqual(await control('cut', {}), { status: 200, body: { cut: 2 } });
    for (const stream of [first, second]) await assert.rejects(stream.next(), TypeError);
    assert.equal((await control('cut', { which: 'all' })).status, 422);
    const third = await open();
    await control('reset', {});
    await assert.rejects(third.next(), TypeError);
    const controller = new AbortController();
    const { token } = sandbox.api.mintSession(dana);
    await openStream({ baseUrl: sandbox.url, token, signal: controller.signal });
    controller.abort();
    await until(() => sandbox.api.platform.events.listenerCount() === 0);
    await setImmediate();
    assert.deepEqual(
      logs.map((log) => log.mock.callCount()),
      [0, 0],
    );
  });

  it('faults: lost does what was asked', async () => {
    const { token } = sandbox.api.mintSession(dana);
    assert.equal((await control('faults', { rules: [{ fault: 'lost', times: 1 }] })).status, 200);
    const end = () =>
      fetch(`${sandbox.url}/v1/session`, { method: 'DELETE', headers: { Authorization: `Bearer ${token}` } });
    await assert.rejects(end(), TypeError);
    assert.equal(((await (await end()).json()) as { code: string }).code, 'session_revoked');
  });

  it('stops at once with streams open, and nothing of them is left', async () => {
    const stream = await open();
    const reading = stream.rest();
    await Promise.all([assert.rejects(reading, TypeError), sandbox.close()]);
    await until(() => sandbox.api.platform.events.listenerCount() === 0);
  });
});

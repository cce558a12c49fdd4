import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockApi, type FaultRule, type MockApi } from '../index.ts';

const SESSION = 'https://api.test/v1/session';
const WALLET = 'https://api.test/v1/connections/con_harborline_northgate/wallet';

function danaOf(api: MockApi): RequestInit {
  const { token } = api.mintSession({ user_id: 'usr_dana', connection_id: null });
  return { headers: { Authorization: `Bearer ${token}` } };
}

function withFaults(...rules: FaultRule[]): { api: MockApi; init: RequestInit } {
  const api = createMockApi();
  api.network.faults.set(rules);
  return { api, init: danaOf(api) };
}

describe('the injected fetch', () => {
  it('takes a string, a URL or a Request, as the global one does', async () => {
    const api = createMockApi();
    const init = danaOf(api);
    for (const input of [SESSION, new URL(SESSION)]) assert.equal((await api.fetch(input, init)).status, 200);
    assert.equal((await api.fetch(new Request(SESSION, init))).status, 200);
  });

  it('rejects with the signal’s reason: aborted before, and while the answer is under way', async () => {
    const api = createMockApi({ latency: 3_600_000 });
    await assert.rejects(api.fetch(SESSION, { signal: AbortSignal.abort() }), { name: 'AbortError' });
    const controller = new AbortController();
    const answer = api.fetch(SESSION, { signal: controller.signal });
    controller.abort(new Error('changed my mind'));
    await assert.rejects(answer, /changed my mind/);
  });

  it('waits the latency', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const api = createMockApi({ latency: 250 });
    let isAnswered = false;
    const answer = api.fetch(SESSION).then(() => (isAnswered = true));
    t.mock.timers.tick(249);
    await Promise.resolve();
    assert.equal(isAnswered, false);
    t.mock.timers.tick(1);
    await answer;
  });

  it('sends the page’s origin along, where it is told', async () => {
    const api = createMockApi({ origin: 'https://portal.example' });
    const { token } = api.mintSession({
      user_id: 'usr_dana',
      connection_id: null,
      allowed_origins: ['https://portal.example'],
    });
    const own = await api.fetch(SESSION, { headers: { Authorization: `Bearer ${token}` } });
    assert.deepEqual([own.status, own.headers.get('Access-Control-Allow-Origin')], [200, 'https://portal.example']);
    const other = await api.fetch(SESSION, danaOf(api));
    assert.equal(((await other.json()) as { code: string }).code, 'origin_not_allowed');
  });
});

describe('REL-1 faults', () => {
  it('REL-1 network: the call rejects as fetch does, and nothing was done', async () => {
    const { api, init } = withFaults({ fault: 'network', match: { method: 'DELETE' }, times: 1 });
    const before = api.platform.snapshot();
    await assert.rejects(api.fetch(SESSION, { ...init, method: 'DELETE' }), TypeError);
    assert.deepEqual(api.platform.snapshot(), before);
    assert.equal((await api.fetch(SESSION, { ...init, method: 'DELETE' })).status, 204);
  });

  it('REL-1 timeout: no answer until the caller gives up', async () => {
    const { api, init } = withFaults({ fault: 'timeout' });
    const controller = new AbortController();
    const answer = api.fetch(SESSION, { ...init, signal: controller.signal });
    controller.abort(new DOMException('Too slow', 'TimeoutError'));
    await assert.rejects(answer, { name: 'TimeoutError' });
  });

  it('REL-1 a status: a problem of the contract, with Retry-After where it is 429', async () => {
    const { api, init } = withFaults(
      { fault: { status: 429 }, times: 1 },
      { fault: { status: 401, code: 'session_revoked' }, times: 1 },
      { fault: { status: 503 }, times: 1 },
    );
    const codes: unknown[] = [];
    for (let call = 0; call < 4; call += 1) {
      const response = await api.fetch(SESSION, init);
      const { code } = (await response.json()) as { code?: string };
      codes.push([response.status, code, response.headers.get('Retry-After')]);
    }
    assert.deepEqual(codes, [
      [429, 'rate_limited', '1'],
      [401, 'session_revoked', null],
      [503, 'internal_error', null],
      [200, undefined, null],
    ]);
  });

  it('REL-1 malformed: the answer breaks off', async () => {
    const { api, init } = withFaults({ fault: 'malformed' });
    const response = await api.fetch(SESSION, init);
    assert.equal(response.status, 200);
    await assert.rejects(response.json(), SyntaxError);
  });

  it('REL-1 only the calls that match fail: by operationId, by a part of the path, by method', async () => {
    for (const match of [{ path: 'getWallet' }, { path: '/wallet' }, { path: '/wallet', method: 'get' }]) {
      const { api, init } = withFaults({ fault: 'network', match });
      assert.equal((await api.fetch(SESSION, init)).status, 200);
      await assert.rejects(api.fetch(WALLET, init), TypeError);
    }
    const { api, init } = withFaults({ fault: 'network', match: { path: '/wallet', method: 'POST' } });
    assert.equal((await api.fetch(WALLET, init)).status, 200);
  });

  it('REL-1 a rate: about that share fails, the same ones with the same seed', async () => {
    const fates = async (seed: number) => {
      const api = createMockApi({ scenario: 'empty', failRate: 0.3, seed });
      const init = danaOf(api);
      const all: string[] = [];
      for (let call = 0; call < 400; call += 1)
        all.push(
          await api.fetch(SESSION, init).then(
            ({ status }) => String(status),
            () => 'lost',
          ),
        );
      return all;
    };
    const first = await fates(7);
    assert.deepEqual(await fates(7), first);
    assert.notDeepEqual(await fates(8), first);
    const failed = first.filter((fate) => fate !== '200');
    assert.ok(failed.length > 80 && failed.length < 160, `${failed.length} of 400`);
    assert.deepEqual([...new Set(failed)].sort(), ['500', 'lost']);
  });
});

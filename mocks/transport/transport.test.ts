import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTester, BASE_URL, type Answer, type CallOptions, type Tester } from '../test/tester.ts';

const WALLET = '/v1/connections/con_harborline_northgate/wallet';

function codeOf({ status, body }: Answer): [number, string] {
  return [status, body.code];
}

describe('SES-6 each refusal has its own code', () => {
  const credentials = [
    ['no credential', undefined, 'session_missing'],
    ['an unknown token', 'es_unknown', 'session_expired'],
    ['an unknown key', 'sk_test_unknown', 'session_expired'],
    ['something else', 'hello', 'session_expired'],
  ] as const;
  for (const [what, credential, code] of credentials)
    it(`SES-6 ${what} → 401 ${code}`, async () => {
      assert.deepEqual(codeOf(await createTester().with(credential).get(WALLET)), [401, code]);
    });

  it('SES-6 a credential that is not a bearer’s → 401 session_missing', async () => {
    const answer = await createTester().with().get(WALLET, { Authorization: 'Basic c2tfdGVzdDo=' });
    assert.deepEqual(codeOf(answer), [401, 'session_missing']);
  });

  it('SES-6 an ended session → 401 session_revoked, also when its time is up', async () => {
    const tester = createTester();
    const dana = tester.as('usr_dana');
    await dana.call('DELETE', '/v1/session');
    assert.deepEqual(codeOf(await dana.get(WALLET)), [401, 'session_revoked']);
    tester.api.clock.advance(3_600_000);
    assert.deepEqual(codeOf(await dana.get(WALLET)), [401, 'session_revoked']);
  });

  it('SES-6 a missing permission, a wrong connection, a wrong origin: three codes', async () => {
    const tester = createTester();
    assert.deepEqual(codeOf(await tester.as('usr_joel').get(WALLET)), [403, 'not_permitted']);
    assert.deepEqual(codeOf(await tester.as('usr_wren').get(WALLET)), [404, 'not_found']);
    const answer = await tester.as('usr_dana').get(WALLET, { Origin: 'https://evil.example' });
    assert.deepEqual(codeOf(answer), [403, 'origin_not_allowed']);
  });

  it('SES-6 the wrong kind of credential → 403 with words that say which to use', async () => {
    const tester = createTester();
    const key = await tester.with('sk_test_partner').get('/v1/session');
    assert.deepEqual(codeOf(key), [403, 'not_permitted']);
    assert.match(key.body.detail, /session token/);
    const session = await tester.as('usr_tom').call('POST', '/v1/sessions', { json: {} });
    assert.deepEqual(codeOf(session), [403, 'not_permitted']);
    assert.match(session.body.detail, /secret key/);
  });

  it('SES-6 an unknown path, and a known path with another method → 404', async () => {
    const dana = createTester().as('usr_dana');
    const calls = [
      ['GET', '/'],
      ['GET', '/v1'],
      ['GET', `${WALLET}/`],
      ['POST', WALLET],
      ['DELETE', `${WALLET}/entries`],
      ['GET', '/v1/connections//wallet'],
      ['GET', '/v1/connections/%E0%A4%A'],
      ['GET', '/v1/sessions'],
    ] as const;
    for (const [method, path] of calls)
      assert.deepEqual(codeOf(await dana.call(method, path)), [404, 'not_found'], `${method} ${path}`);
  });
});

describe('SES-6 a credential must be good when the call acts, not only when it began', () => {
  const json = { user_id: 'usr_dana', connection_id: null, allowed_origins: ['https://portal.test'] };
  /** A body whose first half is sent at once; before the other half comes, something happens. */
  const slowBody = (meanwhile: () => void) => {
    const bytes = new TextEncoder().encode(JSON.stringify(json));
    const halves = [bytes.slice(0, 9), bytes.slice(9)];
    return new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          if (halves.length === 1) meanwhile();
          const half = halves.shift();
          if (half) controller.enqueue(half);
          else controller.close();
        },
      },
      { highWaterMark: 0 },
    );
  };
  const mint = (tester: Tester, body: CallOptions['body']) =>
    tester
      .with('sk_test_sub_org')
      .call('POST', '/v1/sessions', { body, headers: { 'Content-Type': 'application/json' } });

  it('SES-6 one that is taken back while the body is still coming does nothing', async () => {
    const tester = createTester();
    const { platform } = tester.api;
    assert.equal(
      (
        await mint(
          tester,
          slowBody(() => undefined),
        )
      ).status,
      201,
    );
    const { secretKeys, sessions } = platform.tables;
    const before = sessions.all();
    const answer = await mint(
      tester,
      slowBody(() => platform.transaction(() => secretKeys.remove('sk_test_sub_org'))),
    );
    assert.deepEqual(codeOf(answer), [401, 'session_expired']);
    assert.deepEqual(sessions.all(), before);
  });

  it('SES-6 what falls due while the body is still coming has happened when the call acts', async () => {
    const tester = createTester();
    const { platform, clock } = tester.api;
    const isOverdue = () => platform.tables.invoices.all().filter(({ status }) => status === 'overdue').length;
    const before = isOverdue();
    await mint(
      tester,
      slowBody(() => clock.advance(30 * 86_400_000)),
    );
    assert.ok(isOverdue() > before);
  });
});

describe('validation names the value', () => {
  it('a query: unknown names, values out of range, a cursor that is none', async () => {
    const dana = createTester().as('usr_dana');
    const pointers = async (path: string) => {
      const { status, body } = await dana.get(path);
      assert.equal(status, 422, path);
      return [...new Set<string>(body.errors.map((error: { pointer: string }) => error.pointer))].sort();
    };
    assert.deepEqual(await pointers(`${WALLET}/entries?limit=0&kind=credit&kind=foo&x=1`), [
      '/query/kind',
      '/query/limit',
      '/query/x',
    ]);
    for (const limit of ['101', '-1', '1.5', 'ten', '', '1&limit=2', '9'.repeat(400)])
      assert.deepEqual(await pointers(`${WALLET}/entries?limit=${limit}`), ['/query/limit'], limit);
    const foreign = (await dana.get('/v1/connections/con_harborline_northgate/invoices?limit=1')).body.next_cursor;
    for (const cursor of ['garbage', '', 'e30', 'W10', 'a'.repeat(513), '%00', foreign])
      assert.deepEqual(await pointers(`${WALLET}/entries?cursor=${cursor}`), ['/query/cursor'], cursor);
    const path = '/v1/connections/con_harborline_northgate/invoices';
    assert.deepEqual(await pointers(`${path}?sort=number&cursor=${foreign}`), ['/query/cursor']);
    assert.deepEqual(await pointers('/v1/session?a~b%2Fc=1'), ['/query/a~0b~1c']);
  });

  it('a body: every value at its JSON Pointer', async () => {
    const json = { user_id: 7, connection_id: 'org_x', allowed_origins: ['https://a.test', 'a.test'], 'un/known~': 1 };
    const { status, body } = await createTester().with('sk_test_partner').call('POST', '/v1/sessions', { json });
    assert.equal(status, 422);
    const pointers = new Set(body.errors.map((error: { pointer: string }) => error.pointer));
    assert.deepEqual([...pointers].sort(), ['/allowed_origins/1', '/connection_id', '/un~1known~0', '/user_id']);
  });
});

describe('REL-4 hostile calls get a 4xx problem and change nothing', () => {
  const json = { 'Content-Type': 'application/json' };
  const huge = `{"user_id":"${'x'.repeat(1_048_576)}"}`;
  const bodies: readonly [string, string, Record<string, string>, number][] = [
    ['broken JSON', '{"user_id":', json, 400],
    ['no body', '', json, 400],
    ['JSON that is no object', '[]', json, 422],
    ['null', 'null', json, 422],
    ['a number', '1e999', json, 422],
    ['deeply nested', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, json, 422],
    ['a prototype', '{"__proto__":{"user_id":"usr_dana"},"constructor":1}', json, 422],
    ['over 1 MiB', huge, json, 413],
    ['exactly at the limit', `"${'x'.repeat(1_048_574)}"`, json, 422],
    ['text', '{"user_id":"usr_dana"}', { 'Content-Type': 'text/plain' }, 415],
    ['a form', 'user_id=usr_dana', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['JSON by another name', '{"user_id":"usr_dana"}', { 'Content-Type': 'application/jsonp' }, 415],
    [
      'thousands of unknown fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`f${i}`, 1]))),
      json,
      422,
    ],
    ['a name of 10,000 letters', `{"${'n'.repeat(10_000)}":1,"user_id":"usr_x"}`, json, 422],
    ['a name with NUL', '{"a\\u0000b":1,"user_id":"usr_x"}', json, 422],
  ];
  for (const [what, body, headers, status] of bodies)
    it(`REL-4 ${what} → ${status}`, async () => {
      const tester = createTester({ scenario: 'empty' });
      const before = tester.api.platform.snapshot();
      const answer = await tester.with('sk_test_partner').call('POST', '/v1/sessions/revoke', { body, headers });
      assert.equal(answer.status, status);
      assert.doesNotMatch(JSON.stringify(answer.body), /at \w+ \(|node:|\.ts:/);
      assert.deepEqual(tester.api.platform.snapshot(), before);
    });

  it('REL-4 bytes that are not UTF-8 → 400', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => (controller.enqueue(Uint8Array.of(0x22, 0xff, 0x22)), controller.close()),
    });
    const answer = await createTester({ scenario: 'empty' })
      .with('sk_test_partner')
      .call('POST', '/v1/sessions', { body, headers: json });
    assert.deepEqual(codeOf(answer), [400, 'malformed_request']);
  });

  it('REL-4 an endless body without a length is not read to its end → 413', async () => {
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (controller.enqueue(new Uint8Array(65_536)), void (sent += 65_536)),
    });
    const answer = await createTester({ scenario: 'empty' })
      .with('sk_test_partner')
      .call('POST', '/v1/sessions', { body, headers: json });
    assert.deepEqual(codeOf(answer), [413, 'body_too_large']);
    assert.ok(sent < 4 * 1_048_576);
  });

  it('REL-4 an unexpected error → 500 that tells nothing of it, and undoes what was begun', async () => {
    const errors: unknown[] = [];
    const tester = createTester({ scenario: 'empty', onError: (error) => errors.push(error) });
    const dana = tester.as('usr_dana');
    const before = tester.api.platform.snapshot();
    const failing = Object.assign(new Error('secret words'), { stack: 'secret trace' });
    const { sessions } = tester.api.platform.tables;
    const put = sessions.put.bind(sessions);
    sessions.put = (row) => {
      put(row);
      throw failing;
    };
    const { status, body } = await dana.call('DELETE', '/v1/session');
    assert.deepEqual([status, body.code], [500, 'internal_error']);
    assert.doesNotMatch(JSON.stringify(body), /secret/);
    assert.deepEqual(errors, [failing]);
    assert.deepEqual(tester.api.platform.snapshot(), before);
  });
});

describe('CORS: a page can read every answer, and sends no cookies', () => {
  const Origin = 'https://portal.harborline.example';

  it('a preflight names what may be sent, for two hours, without asking who calls', async () => {
    const { api } = createTester({ scenario: 'empty' });
    const response = await api.fetch(BASE_URL + WALLET, { method: 'OPTIONS', headers: { Origin } });
    assert.equal(response.status, 204);
    const header = (name: string) => response.headers.get(name);
    assert.equal(header('Access-Control-Allow-Origin'), Origin);
    assert.equal(header('Access-Control-Allow-Credentials'), null);
    assert.equal(header('Access-Control-Max-Age'), '7200');
    assert.equal(header('Vary'), 'Origin');
    assert.match(header('Request-Id') ?? '', /^rid_/);
    const allowed = (header('Access-Control-Allow-Headers') ?? '').split(', ').sort();
    assert.deepEqual(allowed, [
      'accept',
      'authorization',
      'content-type',
      'idempotency-key',
      'if-match',
      'last-event-id',
    ]);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])
      assert.ok(header('Access-Control-Allow-Methods')?.includes(method));
  });

  it('answers and refusals echo the Origin and expose what a client reads', async () => {
    const tester = createTester();
    const allowed = tester.as('usr_dana', null, { allowed_origins: [Origin] });
    for (const answer of [
      await allowed.get(WALLET, { Origin }),
      await allowed.get('/v1/connections/con_unknown', { Origin }),
      await tester.with().get(WALLET, { Origin }),
      await tester.with('sk_test_partner').call('POST', '/v1/sessions', { body: '{', headers: { Origin } }),
    ]) {
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), Origin);
      assert.equal(answer.headers.get('Access-Control-Allow-Credentials'), null);
      const exposed = answer.headers.get('Access-Control-Expose-Headers');
      assert.equal(exposed, 'Date, Event-Id, Request-Id, Retry-After, ETag');
    }
  });

  it('without an Origin there is no such header; a page of no origin ("null") is refused and may read why', async () => {
    const tester = createTester({ scenario: 'empty' });
    const answer = await tester.as('usr_dana').get(WALLET);
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), null);
    assert.equal(answer.headers.get('Vary'), 'Origin');
    const { token } = tester.api.mintSession({ user_id: 'usr_dana', connection_id: null });
    const headers = { Authorization: `Bearer ${token}`, Origin: 'null' };
    const refused = await tester.api.fetch(BASE_URL + WALLET, { headers });
    assert.deepEqual([refused.status, refused.headers.get('Access-Control-Allow-Origin')], [403, 'null']);
  });
});

describe('the event log’s position', () => {
  it('a GET reflects every committed change; a refused act moves nothing', async () => {
    const tester = createTester();
    const dana = tester.as('usr_dana');
    const position = async () => Number((await dana.get(WALLET)).headers.get('Event-Id')?.slice(4));
    const before = await position();
    assert.equal(await position(), before);
    await tester.with('sk_test_partner').call('POST', '/v1/sessions', { json: {} });
    assert.equal(await position(), before);
    const json = { event: 'x' };
    await tester.with('sk_test_sub_org').call('POST', '/v1/sessions/revoke', { json });
    assert.equal(await position(), before);
    tester.as('usr_ines');
    assert.ok((await position()) > before);
  });
});

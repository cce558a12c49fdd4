import { expect } from '@open-wc/testing';
import {
  createRevampdClient,
  createSession,
  createWalletEntry,
  getWallet,
  listWalletEntries,
  pages,
  rows,
} from './index.ts';
import type { ReceivedAnswer, WalletEntryRequest } from './index.ts';
import { RevampdError, isRevampdError } from './errors.ts';
import { createSessionSource } from './session-source.ts';
import { failure } from './test/failure.ts';
import { fakeTimers, until } from './test/fake-timers.ts';
import { json, problem, scriptedFetch } from './test/scripted-fetch.ts';
import { minted } from './test/minted.ts';

const baseUrl = 'https://api.example';
const session = () => createSessionSource({ fetchSession: async () => minted('es_secret') });
const wallet = { connection_id: 'con_a' };
const retryDelay = () => 0;
const entry: WalletEntryRequest = { kind: 'credit', amount: { amount: 500, currency: 'USD' }, reason: 'Goodwill' };

describe('createRevampdClient', () => {
  it('sends an operation by its method and path, parameters in their places, repeated filters, and the token', async () => {
    const fetch = scriptedFetch(() => json({ data: [], next_cursor: null, prev_cursor: null, total: 0 }));
    const client = createRevampdClient({ baseUrl: `${baseUrl}/v1/`, session: session(), fetch });
    await listWalletEntries(client, { connection_id: 'con/a', kind: ['credit', 'adjustment'], limit: 3 });
    const [request] = fetch.requests;
    expect(request!.method).to.equal('GET');
    expect(request!.url).to.equal(
      `${baseUrl}/v1/connections/con%2Fa/wallet/entries?kind=credit&kind=adjustment&limit=3`,
    );
    expect(request!.headers.get('Authorization')).to.equal('Bearer es_secret');
    expect(request!.headers.has('Idempotency-Key')).to.be.false;
    expect(request!.credentials).to.equal('omit');
    expect(request!.cache).to.equal('no-store');
  });

  it('sends the body of an operation as JSON', async () => {
    const fetch = scriptedFetch(() => json({ token: 'es_1' }, 201));
    const client = createRevampdClient({ baseUrl, session: session(), fetch });
    await createSession(client, {
      body: { connection_id: null, user_id: 'usr_a', allowed_origins: ['https://a.example'] },
    });
    expect(await fetch.requests[0]!.json()).to.deep.equal({
      connection_id: null,
      user_id: 'usr_a',
      allowed_origins: ['https://a.example'],
    });
    expect(fetch.requests[0]!.headers.get('Content-Type')).to.equal('application/json');
  });

  it('EMB-3 refuses a secret key in a browser, before anything is sent', () => {
    expect(() => createRevampdClient({ baseUrl, secretKey: 'sk_test_partner' }))
      .to.throw(RevampdError)
      .with.property('code', 'secret_key_in_browser');
  });

  it('tells a problem document by its code, with status, request id and fields', async () => {
    const fields = [{ pointer: '/query/limit', code: 'maximum', message: 'must be <= 100' }];
    const fetch = scriptedFetch(() => problem(422, 'validation_failed', { errors: fields }));
    const error = await failure(getWallet(createRevampdClient({ baseUrl, session: session(), fetch }), wallet));
    expect(error).to.include({ code: 'validation_failed', status: 422, requestId: 'rid_test', retryable: false });
    expect(error.fields).to.deep.equal(fields);
  });

  const answers: [what: string, code: string, retryable: boolean, answer: () => Response][] = [
    ["a proxy's HTML error", 'internal_error', true, () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['a foreign 404', 'invalid_response', false, () => new Response('nope', { status: 404 })],
    ['HTML where JSON was due', 'invalid_response', false, () => new Response('<!doctype html>')],
    ['half a JSON', 'invalid_response', false, () => new Response('{"balance":')],
    ['a code that came later', 'brand_new_code', false, () => problem(409, 'brand_new_code')],
    ['too many requests', 'rate_limited', true, () => problem(429, 'rate_limited')],
  ];
  for (const [what, code, retryable, answer] of answers) {
    it(`tells ${what} as ${code}`, async () => {
      const client = createRevampdClient({ baseUrl, session: session(), fetch: scriptedFetch(answer), retryDelay });
      const error = await failure(getWallet(client, wallet));
      expect(isRevampdError(error)).to.be.true;
      expect(error).to.include({ code, retryable });
    });
  }

  it('tells of each answer with its place in the event log, and of no failure', async () => {
    const told: ReceivedAnswer[] = [];
    const fetch = scriptedFetch(
      () => json({}, 200, { 'Event-Id': 'evt_7' }),
      () => problem(404, 'not_found'),
      () => json({}, 201),
    );
    const client = createRevampdClient({ baseUrl, session: session(), fetch, onAnswer: (answer) => told.push(answer) });
    await getWallet(client, wallet);
    await failure(getWallet(client, wallet));
    await createWalletEntry(client, { ...wallet, body: entry });
    const path = '/v1/connections/{connection_id}/wallet';
    expect(told).to.deep.equal([
      { method: 'GET', path, eventId: 'evt_7' },
      { method: 'POST', path: `${path}/entries`, eventId: undefined },
    ]);
  });

  it('tells no connection as network', async () => {
    const fetch = scriptedFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    const error = await failure(
      getWallet(createRevampdClient({ baseUrl, session: session(), fetch, retryDelay }), wallet),
    );
    expect(error).to.include({ code: 'network', retryable: true });
    expect(error.message).to.contain(baseUrl).and.to.contain('connect-src');
  });

  it('tells an abort of the caller as aborted, also while the session is fetched', async () => {
    const never = createSessionSource({ fetchSession: () => new Promise(() => {}) });
    const controller = new AbortController();
    const fetch = scriptedFetch(() => json({}));
    const pending = failure(getWallet(createRevampdClient({ baseUrl, session: never, fetch }), wallet, controller));
    controller.abort();
    expect((await pending).code).to.equal('aborted');
    expect(fetch.requests).to.have.length(0);
    never.close();
  });

  it('gives up on a body that stalls, and aborts the request', async () => {
    const stalled = new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{')) }));
    const fetch = scriptedFetch(() => stalled);
    const client = createRevampdClient({ baseUrl, session: session(), fetch, timeout: 5 });
    const error = await failure(getWallet(client, wallet, { retries: 0 }));
    expect(error).to.include({ code: 'timeout', retryable: true });
    expect(fetch.requests[0]!.signal.aborted).to.be.true;
  });
});

describe('open()', () => {
  it('aborts a request whose headers do not come in time', async () => {
    const timers = fakeTimers();
    try {
      const fetch = scriptedFetch(() => new Promise(() => {}));
      const client = createRevampdClient({ baseUrl, session: session(), fetch });
      const pending = failure(client.open('/v1/events', { signal: new AbortController().signal }));
      await until(() => fetch.requests.length === 1);
      await timers.fire(30_000);
      expect((await pending).code).to.equal('timeout');
      expect(fetch.requests[0]!.signal.aborted).to.be.true;
      expect(timers.running).to.deep.equal([]);
    } finally {
      timers.restore();
    }
  });

  it('answers an unread body that its caller can still abort', async () => {
    const controller = new AbortController();
    const fetch = scriptedFetch(() => json({ ok: true }));
    const client = createRevampdClient({ baseUrl, session: session(), fetch });
    const response = await client.open('/v1/events', { headers: { Accept: 'text/plain' }, signal: controller.signal });
    expect(response.bodyUsed).to.be.false;
    expect(fetch.requests[0]!.headers.get('Accept')).to.equal('text/plain');
    expect(fetch.requests[0]!.signal.aborted).to.be.false;
    controller.abort();
    expect(fetch.requests[0]!.signal.aborted).to.be.true;
  });
});

describe('pages and rows', () => {
  const page = (ids: string[], next: string | null) =>
    json({ data: ids.map((id) => ({ id })), next_cursor: next, prev_cursor: null, total: 3 });
  const three = () =>
    scriptedFetch(
      () => page(['a', 'b'], 'c2'),
      () => page(['c'], null),
    );

  it('walk a list by its cursors, with the filters kept, to the end', async () => {
    const fetch = three();
    const client = createRevampdClient({ baseUrl, session: session(), fetch });
    const seen: string[] = [];
    for await (const { id } of rows(listWalletEntries, client, { ...wallet, kind: ['credit'] })) seen.push(id);
    expect(seen).to.deep.equal(['a', 'b', 'c']);
    expect(new URL(fetch.requests[1]!.url).search).to.equal('?kind=credit&cursor=c2');
  });

  it('ask for the next page only when it is wanted', async () => {
    const fetch = three();
    const client = createRevampdClient({ baseUrl, session: session(), fetch });
    for await (const one of pages(listWalletEntries, client, wallet)) {
      expect(one.data).to.have.length(2);
      break;
    }
    expect(fetch.requests).to.have.length(1);
  });
});

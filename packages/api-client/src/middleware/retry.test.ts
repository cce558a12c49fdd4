import { expect } from '@open-wc/testing';
import {
  addReaction,
  createRevampdClient,
  createWalletEntry,
  getWallet,
  markThreadRead,
  removeReaction,
  revokeSession,
  updateTicket,
  type ClientOptions,
  type RevampdClient,
} from '../index.ts';
import { createSessionSource } from '../session-source.ts';
import { failure } from '../test/failure.ts';
import { countedSignal, fakeTimers, until, type FakeTimers } from '../test/fake-timers.ts';
import { json, problem, scriptedFetch } from '../test/scripted-fetch.ts';
import { minted } from '../test/minted.ts';

const wallet = { connection_id: 'con_a' };
const body = { kind: 'credit', amount: { amount: 500, currency: 'USD' }, reason: 'Goodwill' } as const;
const session = () => {
  let count = 0;
  return createSessionSource({ fetchSession: async () => minted(`es_${(count += 1)}`) });
};
const clientOf = (fetch: ClientOptions['fetch'], more: Partial<ClientOptions> = {}) =>
  createRevampdClient({ baseUrl: 'https://api.example', session: session(), fetch, retryDelay: () => 0, ...more });
const cut = () => Promise.reject(new TypeError('Failed to fetch'));
const limited = (headers: Record<string, string>) => () =>
  new Response(problem(429, 'rate_limited').body, {
    status: 429,
    headers: { 'Content-Type': 'application/problem+json', ...headers },
  });

describe('a call that fails for a passing reason', () => {
  const passing: [what: string, answer: () => Response | Promise<Response>][] = [
    ['a cut connection', cut],
    ['408', () => new Response('', { status: 408 })],
    ['425', () => new Response('', { status: 425 })],
    ['429', () => problem(429, 'rate_limited')],
    ['500', () => problem(500, 'internal_error')],
    ["a proxy's 503", () => new Response('<h1>Soon</h1>', { status: 503 })],
    ['an attempt that is still under way', () => problem(409, 'idempotency_in_progress')],
  ];
  for (const [what, answer] of passing) {
    it(`is sent again after ${what}`, async () => {
      const fetch = scriptedFetch(answer, () => json({ version: 3 }));
      expect(await getWallet(clientOf(fetch), wallet)).to.deep.equal({ version: 3 });
      expect(fetch.requests).to.have.length(2);
    });
  }

  for (const [status, code] of [
    [400, 'malformed_request'],
    [403, 'not_permitted'],
    [404, 'not_found'],
    [409, 'insufficient_credit'],
    [409, 'idempotency_key_reused'],
    [422, 'validation_failed'],
  ] as const) {
    it(`is not sent again after ${status} ${code}`, async () => {
      const fetch = scriptedFetch(() => problem(status, code));
      const error = await failure(createWalletEntry(clientOf(fetch), { ...wallet, body }));
      expect(error.code).to.equal(code);
      expect(fetch.requests).to.have.length(1);
    });
  }

  it('makes four requests at most, and asks its delay before each of the last three', async () => {
    const asked: number[] = [];
    const retryDelay = (attempt: number) => asked.push(attempt) * 0;
    const fetch = scriptedFetch(() => problem(500, 'internal_error'));
    const error = await failure(getWallet(clientOf(fetch, { retryDelay }), wallet));
    expect(error).to.include({ code: 'internal_error', requestId: 'rid_test' });
    expect(fetch.requests).to.have.length(4);
    expect(asked).to.deep.equal([0, 1, 2]);
  });

  it('is sent again no more often than its caller wants', async () => {
    for (const [retries, requests] of [
      [0, 1],
      [1, 2],
      [9, 4],
    ] as const) {
      const fetch = scriptedFetch(cut);
      await failure(getWallet(clientOf(fetch), wallet, { retries }));
      expect(fetch.requests).to.have.length(requests);
    }
  });

  const thread = { ...wallet, ticket_id: 'tkt_1' };
  const reaction = { ...thread, message_id: 'ent_1', reaction: 'heart' } as const;
  const repeatable: [what: string, call: (client: RevampdClient) => Promise<unknown>][] = [
    ['a read mark', (client) => markThreadRead(client, { ...thread, body: { last_read_sequence: 7 } })],
    ['a reaction', (client) => addReaction(client, reaction)],
    ['a reaction taken back', (client) => removeReaction(client, reaction)],
    [
      'a change of one version',
      (client) => updateTicket(client, { ...thread, body: { status: 'open' } }, { ifMatch: 3 }),
    ],
  ];
  for (const [what, call] of repeatable) {
    it(`is sent again if twice is as once: ${what}`, async () => {
      const fetch = scriptedFetch(
        cut,
        () => problem(503, 'internal_error'),
        () => json({ version: 4 }),
      );
      expect(await call(clientOf(fetch))).to.deep.equal({ version: 4 });
      expect(fetch.requests).to.have.length(3);
      expect(fetch.requests.some(({ headers }) => headers.has('Idempotency-Key'))).to.be.false;
    });
  }

  it('tells of a change of one version whose answer was lost what there is now', async () => {
    const current = { id: 'tkt_1', status: 'open', version: 4 };
    const fetch = scriptedFetch(cut, () => problem(412, 'stale_version', { current }));
    const error = await failure(updateTicket(clientOf(fetch), { ...thread, body: { status: 'open' } }, { ifMatch: 3 }));
    expect(error).to.deep.include({ code: 'stale_version', current, retryable: false });
    expect(fetch.requests.map(({ headers }) => headers.get('If-Match'))).to.deep.equal(['"3"', '"3"']);
  });

  const once: [what: string, call: (client: RevampdClient) => Promise<unknown>][] = [
    // Its second answer would be a 401, for which a fresh session is fetched, and ended.
    ['the end of the session', (client) => revokeSession(client)],
    ['a change that names no version', (client) => updateTicket(client, { ...thread, body: { status: 'open' } })],
  ];
  for (const [what, call] of once) {
    it(`is sent once if nothing makes twice as once: ${what}`, async () => {
      const fetch = scriptedFetch(cut);
      await failure(call(clientOf(fetch)));
      expect(fetch.requests).to.have.length(1);
      expect(fetch.requests[0]!.headers.has('Idempotency-Key')).to.be.false;
      expect(fetch.requests[0]!.headers.has('If-Match')).to.be.false;
    });
  }

  it('has one refresh and one replay among its four requests', async () => {
    const fetch = scriptedFetch(
      () => problem(500, 'internal_error'),
      () => problem(401, 'session_expired'),
      () => problem(500, 'internal_error'),
      () => json({ version: 3 }),
    );
    expect(await getWallet(clientOf(fetch), wallet)).to.deep.equal({ version: 3 });
    expect(fetch.requests.map(({ headers }) => headers.get('Authorization'))).to.deep.equal([
      'Bearer es_1',
      'Bearer es_1',
      'Bearer es_2',
      'Bearer es_2',
    ]);
  });

  it('makes no fifth request for a replay, and keeps the refreshed session', async () => {
    const source = session();
    const fetch = scriptedFetch(cut, cut, cut, () => problem(401, 'session_expired'));
    const error = await failure(getWallet(clientOf(fetch, { session: source } as object), wallet));
    expect(error).to.include({ code: 'network', retryable: true });
    expect(fetch.requests).to.have.length(4);
    expect(source.state).to.equal('ready');
  });

  it('does not ask again for a session that cannot be had', async () => {
    let asked = 0;
    const source = createSessionSource({
      fetchSession: () => {
        asked += 1;
        return cut();
      },
    });
    const error = await failure(getWallet(clientOf(scriptedFetch(cut), { session: source } as object), wallet));
    expect(error.code).to.equal('session_unreachable');
    expect(asked).to.equal(1);
  });
});

describe('a retry in time', () => {
  let timers: FakeTimers;
  beforeEach(() => {
    timers = fakeTimers();
  });
  afterEach(() => timers.restore());
  /** The waits between attempts, without the deadlines of the call, an attempt and the session. */
  const waits = () => timers.set.filter((milliseconds) => ![30_000, 12_000, 10_000].includes(milliseconds));

  it('waits 300 ms, twice and four times as long, between half and all of it', async () => {
    const fetch = scriptedFetch(cut);
    const pending = failure(getWallet(clientOf(fetch, { retryDelay: undefined }), wallet));
    for (const [index, longest] of [300, 600, 1_200].entries()) {
      await until(() => waits().length > index);
      expect(waits()[index]).to.be.within(longest / 2, longest);
      await timers.fire(waits()[index]!);
    }
    expect((await pending).code).to.equal('network');
    expect(timers.running).to.deep.equal([]);
  });

  const dated = { Date: 'Sat, 21 Nov 2026 17:00:00 GMT', 'Retry-After': 'Sat, 21 Nov 2026 17:00:03 GMT' };
  for (const [what, headers, milliseconds] of [
    ['seconds', { 'Retry-After': '2' }, 2_000],
    ["a date, by the server's clock", dated, 3_000],
  ] as const) {
    it(`waits as long as Retry-After says in ${what}`, async () => {
      const fetch = scriptedFetch(limited(headers), () => json({ version: 3 }));
      const pending = getWallet(clientOf(fetch), wallet);
      await timers.fire(milliseconds);
      expect(await pending).to.deep.equal({ version: 3 });
      expect(waits()).to.deep.equal([milliseconds]);
      expect(timers.running).to.deep.equal([]);
    });
  }

  it('tells a Retry-After that outlasts the call at once', async () => {
    const fetch = scriptedFetch(limited({ 'Retry-After': '31' }));
    const error = await failure(getWallet(clientOf(fetch), wallet));
    expect(error).to.include({ code: 'rate_limited', retryAfter: 31_000 });
    expect(fetch.requests).to.have.length(1);
    expect(timers.running).to.deep.equal([]);
  });

  it('ends a wait at once when the caller gives up, and leaves nothing behind', async () => {
    const fetch = scriptedFetch(limited({ 'Retry-After': '9' }));
    const { signal, abort, left } = countedSignal();
    const pending = failure(getWallet(clientOf(fetch), wallet, { signal }));
    await until(() => timers.running.includes(9_000));
    abort();
    expect((await pending).code).to.equal('aborted');
    expect(fetch.requests).to.have.length(1);
    expect(timers.running).to.deep.equal([]);
    expect(left()).to.equal(0);
  });

  it('gives a stalled attempt 12 s, aborts it, and makes another', async () => {
    const stalled = () =>
      new Response(new ReadableStream({ start: (answer) => answer.enqueue(new Uint8Array([123])) }));
    const fetch = scriptedFetch(stalled, () => json({ version: 3 }));
    const pending = getWallet(clientOf(fetch), wallet);
    await timers.fire(12_000);
    await timers.fire(0);
    expect(await pending).to.deep.equal({ version: 3 });
    expect(fetch.requests[0]!.signal.aborted).to.be.true;
    expect(timers.running).to.deep.equal([]);
  });

  it('ends with the whole call, whatever attempts are left', async () => {
    const fetch = scriptedFetch(() => new Promise(() => {}));
    const pending = failure(getWallet(clientOf(fetch), wallet));
    await timers.fire(12_000);
    await timers.fire(0);
    await timers.fire(30_000);
    expect(await pending).to.include({ code: 'timeout', retryable: true });
    expect(fetch.requests).to.have.length(2);
    expect(fetch.requests[1]!.signal.aborted).to.be.true;
    expect(timers.running).to.deep.equal([]);
  });

  it('gives an act that is sent once the whole time', async () => {
    const fetch = scriptedFetch(() => new Promise(() => {}));
    const pending = failure(createWalletEntry(clientOf(fetch), { ...wallet, body }, { retries: 0 }));
    await timers.fire(30_000);
    expect((await pending).code).to.equal('timeout');
    expect(timers.set).not.to.include(12_000);
  });
});

import { expect } from '@open-wc/testing';
import { createRevampdClient, getWallet, RevampdError } from './index.ts';
import { createSessionSource, type HostSession } from './session-source.ts';
import { fetchSessionFrom } from './session-url.ts';
import { json, problem, scriptedFetch } from './test/scripted-fetch.ts';
import { minted } from './test/minted.ts';

const wallet = { connection_id: 'con_a' };

/** A host that hands out es_1, es_2, … and counts them; `clock.now` is the monotonic clock. */
function host(expiresIn = 900) {
  const clock = { now: 1_000 };
  const signals: AbortSignal[] = [];
  const source = createSessionSource({
    fetchSession: async ({ signal }) => minted(`es_${signals.push(signal)}`, expiresIn),
    monotonicNow: () => clock.now,
  });
  return { source, clock, signals };
}

const codeOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: RevampdError) => error.code,
  );

describe('SES-2 one session for all who call', () => {
  it('SES-2 is fetched once for any number of calls at once, and not before the first', async () => {
    const { source, signals } = host();
    expect(signals).to.have.length(0);
    const tokens = await Promise.all(Array.from({ length: 50 }, () => source.token()));
    expect(new Set(tokens)).to.deep.equal(new Set(['es_1']));
    expect(signals).to.have.length(1);
  });

  it('SES-2 50 parallel 401s make one refresh, and each call is replayed once with the new token', async () => {
    const { source, signals } = host();
    const fetch = scriptedFetch((request) =>
      request.headers.get('Authorization') === 'Bearer es_1' ? problem(401, 'session_expired') : json({ ok: true }),
    );
    const client = createRevampdClient({ baseUrl: 'https://api.example', session: source, fetch });
    const answers = await Promise.all(Array.from({ length: 50 }, () => getWallet(client, wallet)));
    expect(answers).to.have.length(50);
    expect(signals).to.have.length(2);
    expect(fetch.requests).to.have.length(100);
    expect(source.state).to.equal('ready');
  });

  it('SES-2 a 401 that comes after the refresh is replayed with the token in hand', async () => {
    const { source, signals } = host();
    const first = await source.token();
    await source.replace(first);
    expect(await source.replace(first)).to.equal('es_2');
    expect(signals).to.have.length(2);
  });

  it('SES-2 is aborted when it is closed while under way', async () => {
    let signal!: AbortSignal;
    const source = createSessionSource({
      fetchSession: (request) => {
        signal = request.signal;
        return new Promise(() => {});
      },
    });
    const asked = codeOf(source.token());
    source.close();
    expect(await asked).to.equal('aborted');
    expect(signal.aborted).to.be.true;
    expect(source.state).to.equal('none');
  });
});

describe('createSessionSource', () => {
  it('renews a token half a minute before it expires, by the monotonic clock', async () => {
    const { source, clock } = host(900);
    await source.token();
    clock.now += 869_999;
    expect(await source.token()).to.equal('es_1');
    clock.now += 1;
    expect(await source.token()).to.equal('es_2');
  });

  it('renews a token of less than a minute at half its time', async () => {
    const { source, clock } = host(20);
    await source.token();
    clock.now += 9_999;
    expect(await source.token()).to.equal('es_1');
    clock.now += 1;
    expect(await source.token()).to.equal('es_2');
  });

  it('ends when a fresh token is refused too, and asks for nothing more until restart()', async () => {
    const { source, signals } = host();
    const fetch = scriptedFetch(() => problem(401, 'session_revoked'));
    const client = createRevampdClient({ baseUrl: 'https://api.example', session: source, fetch });
    expect(await codeOf(getWallet(client, wallet))).to.equal('session_revoked');
    expect(source.state).to.equal('ended');
    expect(await codeOf(getWallet(client, wallet))).to.equal('session_revoked');
    expect(fetch.requests).to.have.length(2);
    expect(signals).to.have.length(2);
    source.restart();
    expect(await source.token()).to.equal('es_3');
  });

  it('SES-7 what one person began isn’t sent as another, when the token was refused or had run out meanwhile', async () => {
    for (const how of ['refused', 'run out'] as const) {
      const clock = { now: 0 };
      const people = [
        { ...minted('es_dana'), user_id: 'usr_dana', connection_id: 'con_a' },
        { ...minted('es_tom'), user_id: 'usr_tom', connection_id: 'con_a' },
      ];
      const source = createSessionSource({
        fetchSession: async () => people.shift()!,
        monotonicNow: () => clock.now,
      });
      const fetch = scriptedFetch(
        () => json({}),
        () => (how === 'refused' ? problem(401, 'session_revoked') : json({})),
        () => json({}),
      );
      const client = createRevampdClient({ baseUrl: 'https://api.example', session: source, fetch });
      await getWallet(client, { connection_id: 'con_a' });
      if (how === 'run out') clock.now = 900_000_000;
      expect(await codeOf(getWallet(client, { connection_id: 'con_a' })), how).to.equal('aborted');
      const tokens = fetch.requests.map(({ headers }) => headers.get('Authorization'));
      expect(tokens.includes('Bearer es_tom'), how).to.be.false;
      // What begins now is theirs.
      await getWallet(client, { connection_id: 'con_a' });
      expect(fetch.requests.at(-1)!.headers.get('Authorization')).to.equal('Bearer es_tom');
    }
  });

  it('SES-4 ends as a session does where a proxy refuses its token twice', async () => {
    const source = createSessionSource({ fetchSession: async () => minted('es_1') });
    const fetch = scriptedFetch(() => new Response('<h1>Log in', { status: 401 }));
    const client = createRevampdClient({ baseUrl: 'https://api.example', session: source, fetch });
    await codeOf(getWallet(client, { connection_id: 'con_a' }));
    expect([source.state, source.error?.code, source.error?.status]).to.deep.equal(['ended', 'session_refused', 401]);
  });

  it('is not ended by a late answer to a token that was replaced since', async () => {
    const { source } = host();
    const first = await source.token();
    const second = await source.replace(first);
    source.end(first, new RevampdError('session_expired', 'late'));
    expect(source.state).to.equal('ready');
    source.end(second, new RevampdError('session_revoked', 'now'));
    expect(source.state).to.equal('ended');
  });

  it('SES-4 what was under way when it ended doesn’t bring it back', async () => {
    const { source, signals } = host();
    const token = await source.token();
    const refresh = codeOf(source.replace(token));
    source.end(token, new RevampdError('session_revoked', 'now'));
    expect(await refresh).to.equal('session_revoked');
    expect([source.state, source.error?.code, signals[1]!.aborted]).to.deep.equal(['ended', 'session_revoked', true]);
    source.restart();
    expect(await source.token()).to.equal('es_3');
  });

  it('asks for nothing more once it was closed', async () => {
    const { source, signals } = host();
    const token = await source.token();
    source.close();
    expect(await codeOf(source.replace(token))).to.equal('aborted');
    expect(signals).to.have.length(1);
  });

  it('tells its states to those who listen, in order', async () => {
    const { source } = host();
    const seen: string[] = [];
    const stop = source.subscribe(() => seen.push(source.state));
    await source.token();
    await source.replace('es_1');
    stop();
    source.close();
    expect(seen).to.deep.equal(['fetching', 'ready', 'refreshing', 'ready']);
  });

  for (const answer of [
    undefined,
    null,
    'es_1',
    {},
    { token: '' },
    { token: 'es_1' },
    { token: 'es_1', expires_in: 'soon' },
  ]) {
    it(`refuses ${JSON.stringify(answer)} as a session, with words that say what it must be`, async () => {
      const source = createSessionSource({ fetchSession: async () => answer as unknown as HostSession });
      const error = await source.token().catch((cause: RevampdError) => cause);
      expect(error).to.have.property('code', 'session_url_wrong');
      expect((error as RevampdError).message).to.contain('createSession');
    });
  }
});

describe('fetchSessionFrom', () => {
  const ask = (answer: () => Response, connectionId?: string) => {
    const calls: [string, RequestInit][] = [];
    const fetchSession = fetchSessionFrom({
      url: '/revampd/session',
      connectionId,
      fetch: async (url, init) => {
        calls.push([String(url), init!]);
        return answer();
      },
    });
    return { calls, session: fetchSession({ signal: new AbortController().signal }) };
  };

  it('POSTs to the host with its cookie, naming the connection', async () => {
    const { calls, session } = ask(() => json({ token: 'es_1', expires_in: 900 }), 'con_a');
    expect((await session).token).to.equal('es_1');
    const [url, init] = calls[0]!;
    expect(url).to.equal('/revampd/session');
    expect(init).to.include({ method: 'POST', credentials: 'same-origin', cache: 'no-store' });
    expect(init.body).to.equal('{"connection_id":"con_a"}');
  });

  const refusals: [what: string, code: string, answer: () => Response][] = [
    ['a page that is not there', 'session_url_wrong', () => new Response('Cannot POST', { status: 404 })],
    ['a page of HTML', 'session_url_wrong', () => new Response('<!doctype html>')],
    ['a login that is needed', 'session_refused', () => json({ error: 'sign in' }, 401)],
    ['a person who may not', 'session_refused', () => json({ error: 'no' }, 403)],
    ['a server that fails', 'session_unreachable', () => new Response('oops', { status: 503 })],
    [
      'another server’s JSON that has a code too',
      'session_refused',
      () => json({ detail: 'x', code: 'token_not_valid' }, 401),
    ],
    ['Revampd’s refusal of the server’s own key', 'session_url_wrong', () => problem(401, 'session_expired')],
    ['a failure, whatever it says', 'session_unreachable', () => problem(500, 'not_found')],
    [
      'a login page that it redirects to',
      'session_refused',
      () => Object.defineProperty(new Response('<!doctype html>'), 'redirected', { value: true }),
    ],
    ['what Revampd said to the server', 'not_found', () => problem(404, 'not_found')],
  ];
  for (const [what, code, answer] of refusals) {
    it(`tells ${what} as ${code}`, async () => {
      expect(await codeOf(ask(answer).session)).to.equal(code);
    });
  }

  it('SES-5 quotes no credential that cannot stand in a header', async () => {
    const broken = 'es_sec\nret';
    const source = createSessionSource({ fetchSession: async () => minted(broken) });
    const fetch = scriptedFetch(() => json({}));
    const client = createRevampdClient({ baseUrl: 'https://api.example', session: source, fetch });
    const error = (await getWallet(client, wallet).catch((cause: unknown) => cause)) as RevampdError;
    expect(error.code).to.equal('session_url_wrong');
    expect(told(error)).not.to.contain('es_sec');
    expect(fetch.requests).to.have.length(0);
  });

  it('SES-5 keeps the token out of every error, with all that hangs on it', async () => {
    const { session } = ask(() => json({ token: 'es_secret', expires_in: -1 }));
    const refused = createSessionSource({ fetchSession: () => session });
    const good = createSessionSource({ fetchSession: async () => minted('es_secret') });
    const failures: (() => Promise<unknown>)[] = [
      () => refused.token(),
      ...[
        () => problem(401, 'session_revoked'),
        () => new Response('<p>no</p>'),
        () => Promise.reject(new TypeError('no')),
      ].map(
        (answer) => () =>
          getWallet(
            createRevampdClient({
              baseUrl: 'https://api.example',
              session: good,
              fetch: scriptedFetch(answer),
              retryDelay: () => 0,
            }),
            wallet,
          ),
      ),
    ];
    for (const fail of failures) {
      const error = (await fail().catch((cause: unknown) => cause)) as RevampdError;
      expect(error).to.be.instanceOf(RevampdError);
      expect(told(error)).not.to.contain('es_secret');
    }
  });
});

/** All that a log could show of an error: message, stack, own properties, and the same of its causes. */
function told(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = Object.getOwnPropertyNames(error).map((name) =>
    String((error as unknown as Record<string, unknown>)[name]),
  );
  return [error.message, error.stack, JSON.stringify(error), ...own, told(error.cause)].join('\n');
}

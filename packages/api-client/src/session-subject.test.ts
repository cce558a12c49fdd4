/** A host that answers only token and expiry: whom its session is for is asked of the API, before anything else (SES-7). */
import { expect } from '@open-wc/testing';
import { createRevampdClient, getWallet, type RevampdError } from './index.ts';
import {
  createSessionSource,
  type FetchSession,
  type HostSession,
  type SessionSourceOptions,
} from './session-source.ts';
import { failure } from './test/failure.ts';
import { fakeTimers, until } from './test/fake-timers.ts';
import { minted } from './test/minted.ts';
import { json, problem, scriptedFetch } from './test/scripted-fetch.ts';

type Answer = (token: string) => Response | Promise<Response>;

const sessionOf = (user: string, connection: string | null) =>
  json({ viewer: { id: user }, connection: connection && { id: connection } });

/** A terse host, which hands out es_1, es_2, …, and a page's client of it; `asked` is what was asked of the API, with which token. */
function page({ whose, ...options }: { whose: Answer } & Partial<SessionSourceOptions>) {
  let count = 0;
  const source = createSessionSource({
    fetchSession: async () => ({ token: `es_${(count += 1)}`, expires_in: 900 }),
    ...options,
  });
  const asked: string[] = [];
  let refused = '';
  const fetch = scriptedFetch((request) => {
    const token = request.headers.get('Authorization')!.slice(7);
    const { pathname } = new URL(request.url);
    asked.push(`${token} ${pathname}`);
    if (pathname === '/v1/session') return whose(token);
    return token === refused ? problem(401, 'session_expired') : json({ balance: 1 });
  });
  const client = createRevampdClient({ baseUrl: 'https://api.example', session: source, fetch, retryDelay: () => 0 });
  const revoke = (token: string) => (refused = token);
  return { source, client, asked, revoke, wallet: () => getWallet(client, { connection_id: 'con_a' }) };
}

describe('a host that does not name whom its session is for', () => {
  it('SES-7 is asked about before the token is used, or ready, and once for a token', async () => {
    const { source, asked, wallet } = page({ whose: () => sessionOf('usr_dana', 'con_a') });
    const states: string[] = [];
    source.subscribe(() => states.push(`${source.state} ${source.subject}`));
    await Promise.all([wallet(), wallet()]);
    expect(asked).to.deep.equal([
      'es_1 /v1/session',
      'es_1 /v1/connections/con_a/wallet',
      'es_1 /v1/connections/con_a/wallet',
    ]);
    expect(states).to.deep.equal(['fetching undefined', 'ready usr_dana con_a']);
    expect(source.connectionId).to.equal('con_a');
  });

  it('SES-7 another person’s token is known as theirs before anything is sent with it, and nothing of the one before is', async () => {
    const { source, asked, revoke, wallet } = page({
      whose: (token) => sessionOf(token === 'es_1' ? 'usr_dana' : 'usr_ines', 'con_a'),
    });
    await wallet();
    asked.length = 0;
    revoke('es_1');
    const seen: string[] = [];
    source.subscribe(() => seen.push(`${source.state} ${source.subject} after ${asked.length}`));
    const code = await Promise.resolve(wallet()).then(
      () => 'none',
      (error: RevampdError) => error.code,
    );
    expect([code, asked]).to.deep.equal(['aborted', ['es_1 /v1/connections/con_a/wallet', 'es_2 /v1/session']]);
    expect(seen).to.deep.equal(['refreshing usr_dana con_a after 1', 'ready usr_ines con_a after 2']);
  });

  it('is told of a session for all connections too', async () => {
    const { source } = page({ whose: () => sessionOf('usr_tom', null) });
    await source.token();
    expect([source.subject, source.connectionId]).to.deep.equal(['usr_tom null', undefined]);
  });

  it('a host that passes on the whole answer costs no question, for all connections either', async () => {
    for (const connection_id of ['con_a', null]) {
      const { asked, wallet } = page({
        whose: () => problem(500, 'internal_error'),
        fetchSession: async () => ({ ...minted('es_1'), connection_id }),
      });
      await wallet();
      expect(asked).to.deep.equal(['es_1 /v1/connections/con_a/wallet']);
    }
  });

  for (const missing of ['user_id', 'connection_id']) {
    it(`is asked about where only ${missing} is missing`, async () => {
      const { source, asked } = page({
        whose: () => sessionOf('usr_dana', 'con_a'),
        fetchSession: async () => ({ ...minted('es_1'), [missing]: undefined }),
      });
      await source.token();
      expect([asked, source.subject]).to.deep.equal([['es_1 /v1/session'], 'usr_dana con_a']);
    });
  }

  it('the API fails for a moment: it is asked again, and nobody notices', async () => {
    let failures = 1;
    const timers = fakeTimers();
    const { random } = Math;
    Math.random = () => 1;
    try {
      const { source } = page({
        whose: () => (failures-- > 0 ? problem(500, 'internal_error') : sessionOf('usr_dana', 'con_a')),
      });
      const token = source.token();
      await timers.fire(300);
      expect(await token).to.equal('es_1');
    } finally {
      timers.restore();
      Math.random = random;
    }
  });

  it('SES-4 the question stays unanswered: ended within the session’s 10 s, as one that couldn’t be fetched', async () => {
    const timers = fakeTimers();
    try {
      const { source, asked } = page({ whose: () => new Promise(() => {}) });
      const error = failure(source.token());
      await until(() => asked.length === 1);
      await timers.fire(10_000);
      expect(await error).to.include({ code: 'session_unreachable', retryable: true });
      expect(source.state).to.equal('ended');
      source.restart();
      await until(() => asked.length === 2);
      source.close();
    } finally {
      timers.restore();
    }
  });

  it('the API isn’t reached: said as a session that couldn’t be fetched, with what failed', async () => {
    const { source } = page({ whose: () => new Response('', { status: 501 }) });
    const timers = fakeTimers();
    try {
      const { random } = Math;
      Math.random = () => 1;
      const asked = failure(source.token());
      for (const pause of [300, 600, 1200]) await timers.fire(pause);
      const error = await asked;
      Math.random = random;
      expect(error).to.include({ code: 'session_unreachable', retryable: true, status: 501 });
      expect(error.message).to.contain('names no user_id and connection_id').and.to.contain('(501)');
    } finally {
      timers.restore();
    }
  });

  for (const [what, code, answer] of [
    ['refuses the token', 'session_revoked', () => problem(401, 'session_revoked')],
    ['refuses the page’s origin', 'origin_not_allowed', () => problem(403, 'origin_not_allowed')],
    ['names nobody', 'invalid_response', () => json({})],
  ] as const) {
    it(`SES-4 ended where the API ${what}: nothing more is asked until restart()`, async () => {
      const { source, asked, wallet } = page({ whose: answer });
      expect((await failure(wallet())).code).to.equal(code);
      expect((await failure(wallet())).code).to.equal(code);
      expect([source.state, source.error?.code]).to.deep.equal(['ended', code]);
      expect(asked).to.deep.equal(['es_1 /v1/session']);
    });
  }

  it('SES-5 quotes no token where the question fails', async () => {
    const { wallet } = page({ whose: () => new Response('<p>no') });
    const error = await failure(wallet());
    expect([error.message, error.stack, JSON.stringify(error), String(error.cause)].join()).not.to.contain('es_1');
  });
});

describe('SES-8 an elevated session that names nobody', () => {
  const raised: FetchSession = async (): Promise<HostSession> => ({ token: 'es_elevated', expires_in: 900 });

  it('SES-8 is asked about, and taken for the same person and connection', async () => {
    const { source, asked } = page({ whose: () => sessionOf('usr_dana', 'con_a'), fetchElevatedSession: raised });
    expect(await source.elevate()).to.equal('es_elevated');
    expect(asked).to.deep.equal(['es_1 /v1/session', 'es_elevated /v1/session']);
  });

  for (const [what, code, answer] of [
    ['is another person’s', 'scope_mismatch', () => sessionOf('usr_tomas', 'con_a')],
    ['is refused', 'session_revoked', () => problem(401, 'session_revoked')],
  ] as const) {
    it(`SES-8 isn’t taken where it ${what}; the one in hand stays`, async () => {
      const { source } = page({
        whose: (token) => (token === 'es_elevated' ? answer() : sessionOf('usr_dana', 'con_a')),
        fetchElevatedSession: raised,
      });
      expect((await failure(source.elevate())).code).to.equal(code);
      expect([await source.token(), source.state]).to.deep.equal(['es_1', 'ready']);
    });
  }
});

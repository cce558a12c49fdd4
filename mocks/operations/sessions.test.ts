import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTester, type Answer, type Tester } from '../test/tester.ts';

const PORTAL = 'https://portal.harborline.example';
const forDana = {
  connection_id: 'con_harborline_northgate',
  user_id: 'usr_dana',
  allowed_origins: [PORTAL],
};

function mint(tester: Tester, key: string, json: object): Promise<Answer> {
  return tester.with(key).call('POST', '/v1/sessions', { json });
}

describe('EMB-3 a short-lived token scoped to a connection, a user and what may be done', () => {
  it('EMB-3 the token opens its connection for its user, and says what it is', async () => {
    const tester = createTester();
    const { status, body } = await mint(tester, 'sk_test_sub_org', { ...forDana, permissions: ['billing:read'] });
    assert.equal(status, 201);
    assert.deepEqual(
      [body.issued_at, body.expires_in, body.connection_id],
      ['2026-11-21T17:00:00.000Z', 900, forDana.connection_id],
    );
    const { body: session } = await tester.with(body.token).get('/v1/session');
    assert.equal(session.viewer.id, 'usr_dana');
    assert.equal(session.organization.id, 'org_northgate');
    assert.equal(session.connection.id, 'con_harborline_northgate');
    assert.deepEqual(session.permissions, ['billing:read']);
    assert.deepEqual([session.minted_by, session.assurance, session.elevated_until], [null, 'standard', null]);
    assert.equal(session.expires_at, '2026-11-21T17:15:00.000Z');
  });

  it('EMB-3 it ends by the platform’s clock, to the second', async () => {
    const tester = createTester();
    const { body } = await mint(tester, 'sk_test_sub_org', { ...forDana, ttl_seconds: 60 });
    const person = tester.with(body.token);
    tester.api.clock.advance(59_000);
    assert.equal((await person.get('/v1/session')).body.expires_in, 1);
    tester.api.clock.advance(1_000);
    assert.equal((await person.get('/v1/session')).body.code, 'session_expired');
  });

  for (const [ttl_seconds, status] of [
    [59, 422],
    [60, 201],
    [3600, 201],
    [3601, 422],
    ['900', 422],
    [60.5, 422],
  ] as const)
    it(`EMB-3 ttl_seconds ${JSON.stringify(ttl_seconds)} → ${status}`, async () => {
      const answer = await mint(createTester(), 'sk_test_sub_org', { ...forDana, ttl_seconds });
      assert.equal(answer.status, status);
      if (status === 422) assert.equal(answer.body.errors[0].pointer, '/ttl_seconds');
    });

  it('EMB-3 only pages of its origins may use it; a server, which sends none, may', async () => {
    const tester = createTester();
    const person = tester.with((await mint(tester, 'sk_test_sub_org', forDana)).body.token);
    assert.equal((await person.get('/v1/session', { Origin: PORTAL })).status, 200);
    assert.equal((await person.get('/v1/session')).status, 200);
    for (const origin of ['https://evil.example', 'https://portal.harborline.example:8443']) {
      const { status, body, headers } = await person.get('/v1/session', { Origin: origin });
      assert.deepEqual([status, body.code], [403, 'origin_not_allowed']);
      assert.equal(headers.get('Access-Control-Allow-Origin'), origin);
    }
  });

  it('EMB-3 the secret key is refused where a page sends it', async () => {
    const { body } = await createTester()
      .with('sk_test_sub_org')
      .call('POST', '/v1/sessions', { json: forDana, headers: { Origin: PORTAL } });
    assert.equal(body.code, 'origin_not_allowed');
  });

  it('EMB-3 permissions wider than the role are refused by name, never narrowed silently', async () => {
    const tester = createTester();
    const request = { ...forDana, user_id: 'usr_marcus', permissions: ['billing:read', 'wallet:write'] };
    const { status, body } = await mint(tester, 'sk_test_sub_org', request);
    assert.equal(status, 422);
    assert.equal(body.errors[0].pointer, '/permissions/1');
  });

  it('EMB-3 signing out ends the token', async () => {
    const tester = createTester();
    const person = tester.with((await mint(tester, 'sk_test_sub_org', forDana)).body.token);
    assert.equal((await person.call('DELETE', '/v1/session')).status, 204);
    assert.equal((await person.get('/v1/session')).body.code, 'session_revoked');
  });
});

describe('EMB-8 whose sessions a key mints', () => {
  const cases: readonly [string, string, object, number, string | null][] = [
    ['its own user, all connections', 'sk_test_sub_org', { ...forDana, connection_id: null }, 201, null],
    ['a Partner: its Sub-Org’s user, on their connection', 'sk_test_partner', forDana, 201, 'org_harborline'],
    [
      'a Partner: not on the Sub-Org’s connection with Revampd',
      'sk_test_partner',
      { ...forDana, connection_id: 'con_northgate_revampd' },
      404,
      null,
    ],
    [
      'a Partner: not on all of the Sub-Org’s connections',
      'sk_test_partner',
      { ...forDana, connection_id: null },
      404,
      null,
    ],
    [
      'a Partner: not on another Sub-Org’s connection',
      'sk_test_partner',
      { ...forDana, connection_id: 'con_harborline_cascade' },
      404,
      null,
    ],
    ['another Partner: not this one’s Sub-Org’s user', 'sk_test_kilowatt', forDana, 404, null],
    ['a Sub-Org: not its Partner’s user', 'sk_test_sub_org', { ...forDana, user_id: 'usr_tom' }, 404, null],
    [
      'Revampd: not a Sub-Org’s user',
      'sk_test_revampd',
      { ...forDana, connection_id: 'con_northgate_revampd' },
      404,
      null,
    ],
    [
      'its own user, a foreign connection',
      'sk_test_sub_org',
      { ...forDana, connection_id: 'con_harborline_cascade' },
      404,
      null,
    ],
    [
      'Revampd: its own user, a Partner’s connection',
      'sk_test_revampd',
      { ...forDana, user_id: 'usr_omar' },
      404,
      null,
    ],
    ['an unknown user', 'sk_test_partner', { ...forDana, user_id: 'usr_unknown' }, 404, null],
  ];
  for (const [what, key, request, status, mintedBy] of cases)
    it(`EMB-8 ${what} → ${status}`, async () => {
      const tester = createTester();
      const before = tester.api.platform.snapshot();
      const answer = await mint(tester, key, request);
      assert.equal(answer.status, status);
      if (status === 404) assert.deepEqual(tester.api.platform.snapshot(), before);
      else {
        const { body } = await tester.with(answer.body.token).get('/v1/session');
        assert.equal(body.minted_by?.id ?? null, mintedBy);
      }
    });

  it('EMB-8 a host vouches for its own users, not for another organization’s', async () => {
    const tester = createTester();
    const own = await mint(tester, 'sk_test_sub_org', { ...forDana, assurance: 'elevated' });
    const person = tester.with(own.body.token);
    assert.equal((await person.get('/v1/session')).body.elevated_until, '2026-11-21T17:10:00.000Z');
    tester.api.clock.advance(600_000);
    assert.equal((await person.get('/v1/session')).body.assurance, 'standard');
    const foreign = await mint(tester, 'sk_test_partner', { ...forDana, assurance: 'elevated' });
    assert.equal(foreign.body.errors[0].pointer, '/assurance');
  });

  it('EMB-8 a Partner’s key ends at once the sessions of its Sub-Org’s user that it minted, and no others', async () => {
    const tester = createTester();
    const minted = await Promise.all(
      ['sk_test_partner', 'sk_test_partner', 'sk_test_sub_org'].map((key) => mint(tester, key, forDana)),
    );
    const revoke = (key: string, user_id: string) =>
      tester.with(key).call('POST', '/v1/sessions/revoke', { json: { user_id } });
    assert.deepEqual((await revoke('sk_test_partner', 'usr_dana')).body, { revoked: 2 });
    const codes = await Promise.all(
      minted.map(async ({ body }) => (await tester.with(body.token).get('/v1/session')).body.code),
    );
    assert.deepEqual(codes, ['session_revoked', 'session_revoked', undefined]);
    assert.deepEqual((await revoke('sk_test_partner', 'usr_dana')).body, { revoked: 0 });
    assert.equal((await revoke('sk_test_kilowatt', 'usr_dana')).status, 404);
    assert.equal((await revoke('sk_test_partner', 'usr_unknown')).status, 404);
  });

  it('a session that was over a day ago is forgotten, with its challenges: a platform that runs on keeps few', async () => {
    const tester = createTester();
    const { sessions, challenges } = tester.api.platform.tables;
    const mintOne = async () => tester.with((await mint(tester, 'sk_test_sub_org', forDana)).body.token);
    const person = await mintOne();
    assert.equal((await person.post('/v1/session/challenges', undefined)).status, 201);
    const codeAfter = async (ms: number) => {
      tester.api.clock.advance(ms);
      const next = await mintOne();
      assert.equal((await next.get('/v1/session')).status, 200);
      return (await person.get('/v1/session')).body.code;
    };
    assert.equal(await codeAfter(900_000 + 86_400_000 - 1), 'session_expired');
    assert.deepEqual([sessions.all().length, challenges.all().length], [2, 1]);
    assert.equal(await codeAfter(1), 'session_expired');
    assert.deepEqual([sessions.all().length, challenges.all().length], [2, 0]);
  });

  it('EMB-8 an organization’s own key ends at once every session of its user, those of its Partner too', async () => {
    const tester = createTester();
    const keys = ['sk_test_partner', 'sk_test_sub_org'];
    const minted = await Promise.all(keys.map((key) => mint(tester, key, forDana)));
    const ofAnother = await mint(tester, 'sk_test_partner', { ...forDana, user_id: 'usr_ines' });
    const revoke = () =>
      tester.with('sk_test_sub_org').call('POST', '/v1/sessions/revoke', { json: { user_id: 'usr_dana' } });
    assert.deepEqual((await revoke()).body, { revoked: 2 });
    for (const { body } of minted)
      assert.equal((await tester.with(body.token).get('/v1/session')).body.code, 'session_revoked');
    assert.equal((await tester.with(ofAnother.body.token).get('/v1/session')).status, 200);
    assert.deepEqual((await revoke()).body, { revoked: 0 });
  });
});

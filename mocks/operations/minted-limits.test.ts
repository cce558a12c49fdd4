import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Role } from '../index.ts';
import { stage } from '../test/acts.ts';
import { mint, openPortal, PORTAL, PORTAL_CONNECTION, verify } from '../test/portal.ts';
import { stateOf } from '../test/state.ts';
import { openStream } from '../test/stream.ts';
import { BASE_URL, createTester, type Person, type Tester } from '../test/tester.ts';

const AT = `/v1/connections/${PORTAL_CONNECTION}`;
const MINUTE = 60_000;

function setRole({ platform }: Tester['api'], userId: string, role: Role): void {
  const { users } = platform.tables;
  platform.transaction(() => users.put({ ...users.get(userId)!, role }));
}

describe('EMB-8 its permissions are never wider than the role', () => {
  const pay = (tester: Tester) => {
    const { invoiceId } = stage(tester.api.platform, PORTAL_CONNECTION);
    return (person: Person) =>
      person.post(`${AT}/invoices/${invoiceId}/credit-applications`, { amount: { amount: 1, currency: 'USD' } });
  };

  it('EMB-8 wider ones are refused by name, of a foreign user as of an own', async () => {
    const tester = createTester({ scenario: 'empty' });
    for (const key of ['sk_test_partner', 'sk_test_sub_org'])
      for (const [user_id, permissions, pointer] of [
        ['usr_marcus', ['billing:read', 'wallet:write'], '/permissions/1'],
        ['usr_joel', ['billing:read'], '/permissions/0'],
        ['usr_ines', ['support:read', 'notifications:read', 'support:write'], '/permissions/2'],
      ] as const) {
        const answer = await mint(tester, key, { user_id, connection_id: PORTAL_CONNECTION, permissions });
        assert.deepEqual([answer.status, answer.body.errors[0].pointer], [422, pointer]);
      }
  });

  it('EMB-8 a role that narrows after minting narrows the session at once, verified or not, and its stream says so', async () => {
    const tester = createTester({ scenario: 'empty' });
    const apply = pay(tester);
    const portal = await openPortal(tester);
    await verify(portal);
    assert.equal((await apply(portal)).status, 201);
    const stream = await openStream({ fetch: tester.api.fetch, baseUrl: BASE_URL, token: portal.token });
    setRole(tester.api, 'usr_dana', 'viewer');
    const refused = await apply(portal);
    assert.deepEqual([refused.status, refused.body.code], [403, 'not_permitted']);
    const { body } = await portal.get('/v1/session');
    assert.deepEqual(body.permissions.toSorted(), [
      'activity:read',
      'billing:read',
      'notifications:read',
      'support:read',
    ]);
    const wallet = body.connection.sections.find(({ name }: typeof body) => name === 'wallet');
    assert.deepEqual(wallet.actions, []);
    const { type, object } = await stream.next();
    assert.deepEqual([type, object.permissions], ['session.changed', body.permissions]);
    await stream.cancel();
    setRole(tester.api, 'usr_dana', 'support');
    assert.equal((await portal.get(`${AT}/wallet`)).body.code, 'not_permitted');
  });

  it('EMB-8 a role that widens gives an older session nothing', async () => {
    const tester = createTester({ scenario: 'empty' });
    const apply = pay(tester);
    const portal = await openPortal(tester, 'usr_marcus');
    await verify(portal);
    setRole(tester.api, 'usr_marcus', 'owner');
    assert.equal((await apply(portal)).body.code, 'not_permitted');
    const later = await openPortal(tester, 'usr_marcus');
    await verify(later);
    assert.equal((await apply(later)).status, 201);
  });
});

describe('EMB-8 it ends, and where it may be used', () => {
  it('EMB-8 by the platform’s clock, verified or not; the longest is an hour', async () => {
    const tester = createTester({ scenario: 'empty' });
    const [portal, longest] = [await openPortal(tester), await openPortal(tester, 'usr_dana', { ttl_seconds: 3600 })];
    tester.api.clock.advance(14 * MINUTE);
    await verify(portal);
    assert.equal((await portal.get('/v1/session')).body.elevated_until, '2026-11-21T17:15:00.000Z');
    tester.api.clock.advance(MINUTE);
    assert.equal((await portal.get(`${AT}/wallet`)).body.code, 'session_expired');
    assert.equal((await longest.get(`${AT}/wallet`)).status, 200);
    tester.api.clock.advance(45 * MINUTE);
    assert.equal((await longest.get(`${AT}/wallet`)).body.code, 'session_expired');
    const json = { user_id: 'usr_dana', connection_id: PORTAL_CONNECTION, ttl_seconds: 3601 };
    assert.equal((await mint(tester, 'sk_test_partner', json)).status, 422);
  });

  it('EMB-8 only pages of the origins that its minter named may use it, reading and acting alike', async () => {
    const tester = createTester({ scenario: 'empty' });
    const portal = await openPortal(tester);
    await verify(portal);
    const { invoiceId } = stage(tester.api.platform, PORTAL_CONNECTION);
    const before = stateOf(tester.api.platform);
    for (const origin of ['https://northgate.example', 'http://portal.harborline.example', `${PORTAL}:8443`, 'null'])
      for (const [method, path, json] of [
        ['GET', `${AT}/wallet`],
        ['POST', `${AT}/invoices/${invoiceId}/credit-applications`, { amount: { amount: 1, currency: 'USD' } }],
        ['POST', '/v1/session/challenges'],
      ] as const) {
        const headers = { Origin: origin };
        const { status, body } = await portal.call(method, path, { headers, ...(json && { json }) });
        assert.deepEqual([status, body.code], [403, 'origin_not_allowed'], `${origin} ${path}`);
      }
    assert.deepEqual(stateOf(tester.api.platform), before);
    assert.equal((await portal.get(`${AT}/wallet`, { Origin: PORTAL })).status, 200);
    assert.equal(
      (
        await mint(tester, 'sk_test_partner', {
          user_id: 'usr_dana',
          connection_id: PORTAL_CONNECTION,
          allowed_origins: ['https://x.example/path'],
        })
      ).status,
      422,
    );
  });

  it('EMB-8 a key ends at once what it minted: streams too; each organization its own people’s, whoever minted', async () => {
    const tester = createTester({ scenario: 'empty' });
    const open = async () => {
      const portal = await openPortal(tester);
      return { portal, stream: await openStream({ fetch: tester.api.fetch, baseUrl: BASE_URL, token: portal.token }) };
    };
    const own = tester.as('usr_dana');
    for (const key of ['sk_test_partner', 'sk_test_sub_org']) {
      const { portal, stream } = await open();
      const { body } = await tester.with(key).post('/v1/sessions/revoke', { user_id: 'usr_dana' });
      assert.equal(body.revoked, key === 'sk_test_partner' ? 1 : 2);
      assert.equal((await portal.get('/v1/session')).body.code, 'session_revoked');
      assert.deepEqual(await stream.rest(), []);
    }
    assert.equal((await own.get('/v1/session')).body.code, 'session_revoked');
    for (const key of ['sk_test_revampd', 'sk_test_kilowatt', 'sk_test_cascade', 'sk_test_self_serve'])
      assert.equal((await tester.with(key).post('/v1/sessions/revoke', { user_id: 'usr_dana' })).status, 404);
    const ofSubOrg = await tester.with('sk_test_sub_org').post('/v1/sessions/revoke', { user_id: 'usr_tom' });
    assert.equal(ofSubOrg.status, 404);
  });
});

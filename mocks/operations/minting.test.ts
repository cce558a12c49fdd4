import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mint, openPortal, PORTAL, PORTAL_CONNECTION } from '../test/portal.ts';
import { createTester } from '../test/tester.ts';

/** Which connections each organization is a side of, and whose Partner it is: written down, not asked of the platform. */
const sides: Readonly<Record<string, readonly string[]>> = {
  revampd: [
    'con_harborline_revampd',
    'con_kilowatt_revampd',
    'con_juniper_revampd',
    'con_northgate_revampd',
    'con_cascade_revampd',
    'con_pinecrest_revampd',
  ],
  harborline: ['con_harborline_revampd', 'con_harborline_northgate', 'con_harborline_cascade'],
  kilowatt: ['con_kilowatt_revampd', 'con_kilowatt_pinecrest'],
  juniper: ['con_juniper_revampd'],
  northgate: ['con_northgate_revampd', 'con_harborline_northgate'],
  cascade: ['con_cascade_revampd', 'con_harborline_cascade'],
  pinecrest: ['con_pinecrest_revampd', 'con_kilowatt_pinecrest'],
};
/** The one connection in which a Partner's key mints for another organization's people. */
const portals: Readonly<Record<string, string>> = {
  'harborline northgate': 'con_harborline_northgate',
  'harborline cascade': 'con_harborline_cascade',
  'kilowatt pinecrest': 'con_kilowatt_pinecrest',
};
const keys = {
  revampd: 'sk_test_revampd',
  harborline: 'sk_test_partner',
  kilowatt: 'sk_test_kilowatt',
  juniper: 'sk_test_self_serve',
  northgate: 'sk_test_sub_org',
  cascade: 'sk_test_cascade',
};
const people = {
  revampd: ['usr_omar', 'usr_lena'],
  harborline: ['usr_tom', 'usr_noor'],
  kilowatt: ['usr_vera'],
  juniper: ['usr_wren'],
  northgate: ['usr_dana', 'usr_marcus'],
  cascade: ['usr_petra'],
  pinecrest: ['usr_stella'],
};

describe('EMB-8 whose sessions each key mints: every key × person × connection', () => {
  for (const [minter, key] of Object.entries(keys))
    it(`EMB-8 ${key}: its own people in its own connections, its Sub-Orgs’ on theirs with it, nobody else anywhere`, async () => {
      const tester = createTester({ scenario: 'empty' });
      const connections = [null, 'con_unknown', ...new Set(Object.values(sides).flat())];
      let [minted, refused] = [0, 0];
      for (const [organization, userIds] of Object.entries(people))
        for (const user_id of userIds)
          for (const connection_id of connections) {
            const isOwn = organization === minter && (connection_id === null || sides[minter]!.includes(connection_id));
            const isPortal = connection_id !== null && portals[`${minter} ${organization}`] === connection_id;
            const before = tester.api.platform.position();
            const { status, body } = await mint(tester, key, { user_id, connection_id });
            assert.equal(status, isOwn || isPortal ? 201 : 404, `${user_id} ${connection_id}`);
            if (status === 201) {
              minted += 1;
              const { body: session } = await tester.with(body.token).get('/v1/session');
              assert.equal(session.minted_by?.id ?? null, isPortal ? `org_${minter}` : null);
              assert.deepEqual([session.viewer.id, session.connection?.id ?? null], [user_id, connection_id]);
              assert.equal(session.assurance, 'standard');
            } else {
              refused += 1;
              assert.equal(body.code, 'not_found');
              assert.equal(tester.api.platform.position(), before);
            }
          }
      assert.ok(minted > 0 && refused > 90, `${minted} ${refused}`);
    });

  it('EMB-8 no session mints another, and no key is anything but a key', async () => {
    const tester = createTester({ scenario: 'empty' });
    const json = { user_id: 'usr_dana', connection_id: PORTAL_CONNECTION, allowed_origins: [PORTAL] };
    for (const person of [tester.as('usr_dana'), await openPortal(tester), tester.as('usr_tom')]) {
      assert.equal((await person.post('/v1/sessions', json)).status, 403);
      assert.equal((await person.post('/v1/sessions/revoke', { user_id: 'usr_dana' })).status, 403);
    }
    assert.equal((await tester.with('sk_test_nobody').post('/v1/sessions', json)).status, 401);
    assert.equal((await tester.with().post('/v1/sessions', json)).status, 401);
    assert.equal((await tester.with('sk_test_partner').get('/v1/session')).status, 403);
  });
});

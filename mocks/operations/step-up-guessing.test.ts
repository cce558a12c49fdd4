import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTester, type Person, type Tester } from '../test/tester.ts';

const CONNECTION = 'con_harborline_northgate';

/** A session of Dana that her Partner's key minted: the Partner's server holds its token too. */
async function openPortal(tester: Tester): Promise<Person> {
  const json = { user_id: 'usr_dana', connection_id: CONNECTION, allowed_origins: ['https://portal.test'] };
  return tester.with((await tester.with('sk_test_partner').post('/v1/sessions', json)).body.token);
}

async function guess(person: Person, code: string) {
  const asked = await person.post('/v1/session/challenges');
  return asked.status === 201 ? await person.post(`/v1/session/challenges/${asked.body.id}`, { code }) : asked;
}

describe('EMB-8 a Partner that holds the token can’t guess its way to an approval', () => {
  it('EMB-8 ten wrong codes an hour, over however many challenges and sessions; then not even the right one counts', async () => {
    const tester = createTester({ scenario: 'empty' });
    for (let tries = 0; tries < 10; tries += 1) {
      const { status, body } = await guess(await openPortal(tester), String(100_000 + tries));
      assert.deepEqual([status, body.code], [422, 'validation_failed']);
    }
    const portal = await openPortal(tester);
    const refused = await guess(portal, '424242');
    assert.deepEqual([refused.status, refused.body.code], [429, 'rate_limited']);
    assert.equal(refused.headers.get('Retry-After'), '3600');
    assert.equal((await portal.get('/v1/session')).body.assurance, 'standard');
    // Nobody else has to wait for that, and an hour later she needn't either.
    assert.equal((await guess(tester.as('usr_ines'), '424242')).status, 200);
    tester.api.clock.advance(3_600_000);
    assert.equal((await guess(await openPortal(tester), '424242')).status, 200);
  });

  it('EMB-8 a challenge that was asked before gives no more tries, nor does a right code in between', async () => {
    const tester = createTester({ scenario: 'empty' });
    const portal = await openPortal(tester);
    const { id } = (await portal.post('/v1/session/challenges')).body;
    for (let tries = 0; tries < 4; tries += 1)
      assert.equal((await portal.post(`/v1/session/challenges/${id}`, { code: '000000' })).status, 422);
    const others = await openPortal(tester);
    for (let tries = 0; tries < 6; tries += 1) await guess(others, '000001');
    const late = await portal.post(`/v1/session/challenges/${id}`, { code: '424242' });
    assert.deepEqual([late.status, late.body.code], [429, 'rate_limited']);
    tester.api.clock.advance(3_600_000);
    const again = await openPortal(tester);
    for (let tries = 0; tries < 9; tries += 1) await guess(again, '000002');
    assert.equal((await guess(again, '424242')).status, 200);
    assert.equal((await guess(again, '000002')).status, 422);
    assert.equal((await guess(await openPortal(tester), '424242')).status, 429);
  });

  it('EMB-8 ten within any hour, not within each hour of a clock', async () => {
    const tester = createTester({ scenario: 'empty' });
    assert.equal((await guess(await openPortal(tester), '000000')).status, 422);
    tester.api.clock.advance(59 * 60_000);
    for (let tries = 0; tries < 9; tries += 1) await guess(await openPortal(tester), '000001');
    tester.api.clock.advance(60_000);
    assert.equal((await guess(await openPortal(tester), '000002')).status, 422);
    const refused = await guess(await openPortal(tester), '424242');
    assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, String(59 * 60)]);
  });

  it('EMB-8 a Partner that guesses keeps nobody out of a portal of their own organization', async () => {
    const tester = createTester({ scenario: 'empty' });
    for (let tries = 0; tries < 10; tries += 1) await guess(await openPortal(tester), '000000');
    assert.equal((await guess(await openPortal(tester), '424242')).status, 429);
    assert.equal((await guess(tester.as('usr_dana'), '424242')).status, 200);
  });
});

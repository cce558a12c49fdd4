import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import { createEarningWorld, PARTNER_CONNECTION, parts } from '../test/payouts.ts';

const MINUTE = 60_000;

describe('SES-8 step-up for a payout: what leaves the platform needs a verified person, whoever minted the session', () => {
  it('SES-8 withdraw and split before: 403 that says what is lacking, nothing changed; credit: at once', async () => {
    const world = createEarningWorld();
    const [id, other] = [world.earn(1000), world.earn(500)];
    const before = world.platform.position();
    for (const body of [parts(0, 1000), parts(400, 600), parts(999, 1), parts(5, 5)]) {
      const answer = await world.allocate(id, body, newKey(), world.unverified);
      assert.deepEqual([answer.status, answer.body.code], [403, 'step_up_required']);
      assert.equal(answer.body.required_assurance, 'elevated');
    }
    assert.equal(world.platform.position(), before);
    assert.equal((await world.allocate(other, parts(500, 0), newKey(), world.unverified)).status, 201);
  });

  it('SES-8 the code that Revampd sent raises the session for ten minutes, and the act goes on with the same key', async () => {
    const world = createEarningWorld();
    const [first, second, third] = [world.earn(1000), world.earn(1000), world.earn(1000)];
    const key = newKey();
    const grace = world.tester.as('usr_grace', PARTNER_CONNECTION);
    assert.equal((await world.allocate(first, parts(0, 1000), key, grace)).body.code, 'step_up_required');
    const { body: challenge } = await grace.post('/v1/session/challenges');
    await grace.post(`/v1/session/challenges/${challenge.id}`, { code: '000000' });
    assert.equal((await world.allocate(first, parts(0, 1000), key, grace)).status, 403);
    await grace.post(`/v1/session/challenges/${challenge.id}`, { code: '424242' });
    const done = await world.allocate(first, parts(0, 1000), key, grace);
    assert.equal(done.status, 201);
    world.tester.api.clock.advance(10 * MINUTE - 1);
    assert.equal((await world.allocate(second, parts(1, 999), newKey(), grace)).status, 201);
    world.tester.api.clock.advance(1);
    assert.equal((await world.allocate(third, parts(1, 999), newKey(), grace)).body.code, 'step_up_required');
    assert.equal((await world.allocate(first, parts(0, 1000), key, grace)).text, done.text);
  });

  it('SES-8 or the host vouches for its own user; no other session of theirs is raised by it', async () => {
    const world = createEarningWorld();
    const id = world.earn(1000);
    const mint = async (assurance?: string) => {
      const json = {
        user_id: 'usr_grace',
        connection_id: PARTNER_CONNECTION,
        allowed_origins: ['https://portal.test'],
        assurance,
      };
      const { status, body } = await world.tester.with('sk_test_partner').post('/v1/sessions', json);
      assert.equal(status, 201);
      return world.tester.with(body.token);
    };
    const [elevated, standard] = [await mint('elevated'), await mint()];
    assert.equal((await world.allocate(id, parts(0, 1000), newKey(), standard)).body.code, 'step_up_required');
    assert.equal((await world.allocate(id, parts(0, 1000), newKey(), elevated)).status, 201);
  });

  it('SES-8 who may not do it isn’t asked for a code, and what is not there or done isn’t either', async () => {
    const world = createEarningWorld();
    const [id, credited] = [world.earn(1000), world.earn(1000)];
    await world.allocate(credited, parts(1000, 0));
    const withdraw = (person = world.unverified, payoutId = id) =>
      world.allocate(payoutId, parts(0, 1000), undefined, person);
    for (const userId of ['usr_noor', 'usr_priya', 'usr_omar'])
      assert.equal((await withdraw(world.tester.as(userId))).body.code, 'not_permitted', userId);
    const narrow = world.tester.as('usr_tom', null, { permissions: ['billing:read'] });
    assert.equal((await withdraw(narrow)).body.code, 'not_permitted');
    assert.equal((await withdraw(world.tester.as('usr_vera'))).status, 404);
    assert.equal((await withdraw(world.unverified, 'pay_unknown')).status, 404);
    // Whether it was done already is told only to who may do it now.
    assert.equal((await withdraw(world.unverified, credited)).body.code, 'step_up_required');
    assert.equal((await withdraw(world.tom, credited)).body.code, 'already_allocated');
  });
});

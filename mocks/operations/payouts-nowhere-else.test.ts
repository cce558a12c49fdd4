import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withdrawalFailed } from '../index.ts';
import { createEarningWorld, PARTNER_CONNECTION, parts, PAYOUTS } from '../test/payouts.ts';
import type { Answer } from '../test/tester.ts';

const codeOf = ({ status, body }: Answer): [number, string | undefined] => [status, body.code];

describe('PAY-4 Sub-Orgs and Self-Serve have none', () => {
  const seats = [
    ['con_northgate_revampd', ['usr_dana', 'usr_ines', 'usr_joel', 'usr_marcus', 'usr_omar']],
    ['con_juniper_revampd', ['usr_wren', 'usr_mina', 'usr_theo', 'usr_anika', 'usr_omar']],
    ['con_harborline_northgate', ['usr_dana', 'usr_ines', 'usr_joel', 'usr_marcus', 'usr_tom', 'usr_grace']],
  ] as const;
  for (const [connectionId, people] of seats)
    it(`PAY-4 ${connectionId}: no section, and the API refuses every call, whoever asks`, async () => {
      const world = createEarningWorld();
      const [id, failed] = [world.earn(1000), world.earn(500)];
      await world.allocate(failed, parts(0, 500));
      withdrawalFailed(
        world.platform,
        world.platform.tables.connections.get(PARTNER_CONNECTION)!,
        failed,
        'The account is closed',
      );
      const at = `/v1/connections/${connectionId}/payouts`;
      for (const person of people.map((userId) => world.tester.as(userId, connectionId, { assurance: 'elevated' }))) {
        const { body } = await person.get(`/v1/connections/${connectionId}`);
        assert.ok(body.sections.every(({ name }: typeof body) => name !== 'payouts'));
        const before = world.platform.position();
        for (const answer of [
          await person.get(at),
          await person.get(`${at}/${id}`),
          await person.post(`${at}/${id}/allocation`, parts(1000, 0)),
          await person.post(`${at}/${id}/allocation`, parts(0, 1000)),
          await person.post(`${at}/${failed}/withdrawal/retry`),
        ])
          assert.deepEqual(codeOf(answer), [403, 'not_permitted']);
        assert.equal(world.platform.position(), before);
      }
    });

  it('PAY-4 another Partner’s payouts are not found, under its connection or one’s own', async () => {
    const world = createEarningWorld();
    const id = world.earn(1000);
    const vera = world.tester.as('usr_vera', null, { assurance: 'elevated' });
    const own = '/v1/connections/con_kilowatt_revampd/payouts';
    for (const at of [PAYOUTS, own])
      for (const answer of [
        await vera.get(`${at}/${id}`),
        await vera.post(`${at}/${id}/allocation`, parts(1000, 0)),
        await vera.post(`${at}/${id}/allocation`, parts(500, 500)),
        await vera.post(`${at}/${id}/withdrawal/retry`),
      ])
        assert.deepEqual(codeOf(answer), [404, 'not_found']);
    assert.equal((await vera.get(own)).body.total, 0);
    assert.equal((await world.read(id)).status, 'ready');
  });
});

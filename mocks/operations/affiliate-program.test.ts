import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { affiliatePaid, joinAffiliateProgram, leaveAffiliateProgram } from '../index.ts';
import { heardBy } from '../test/payouts.ts';
import { createTester, type Person, type Tester } from '../test/tester.ts';

const LIST = '/affiliate-payouts';
const SUMMARY = '/affiliate-payouts/summary';

/** Connections of which nobody takes part, with the people of both sides. */
const outside = [
  ['partner_revampd', 'con_kilowatt_revampd', 'usr_vera'],
  ['sub_org_revampd', 'con_pinecrest_revampd', 'usr_stella'],
  ['self_serve_revampd', 'con_juniper_revampd', 'usr_wren'],
] as const;

/** An empty world in which the payer of this connection never took part. */
function createWorldWithout(connectionId: string) {
  const tester = createTester({ scenario: 'empty' });
  const { platform } = tester.api;
  const connection = platform.tables.connections.get(connectionId)!;
  if (connectionId === 'con_juniper_revampd') leaveAffiliateProgram(platform, connection);
  const at = `/v1/connections/${connectionId}`;
  const pay = (amount: number) => affiliatePaid(platform, connection, { amount, currency: connection.currency });
  return { tester, platform, connection, at, pay };
}

async function hasSection(person: Person, at: string): Promise<boolean> {
  const { body } = await person.get(at);
  return body.sections.some(({ name }: any) => name === 'affiliate_payouts');
}

const readers = (tester: Tester, userId: string) => [tester.as(userId), tester.as('usr_omar'), tester.as('usr_sven')];

describe('AFF-5 an organization that doesn’t participate', () => {
  for (const [type, connectionId, userId] of outside) {
    it(`AFF-5 ${type}, without a history: no section for anyone, and both reads are refused`, async () => {
      const { tester, at } = createWorldWithout(connectionId);
      const key = tester.api.platform.tables.secretKeys.first('byOrganization', 'org_revampd')!.id;
      for (const person of [...readers(tester, userId), tester.as(userId, connectionId), tester.with(key)]) {
        assert.equal(await hasSection(person, at), false);
        for (const path of [LIST, SUMMARY]) {
          const { status, body } = await person.get(at + path);
          assert.deepEqual([status, body.code], [403, 'not_permitted']);
        }
      }
    });

    it(`AFF-5 ${type}, with a history: the history, and that it doesn’t participate`, async () => {
      const { tester, at, pay } = createWorldWithout(connectionId);
      const { id } = pay(2600);
      for (const person of readers(tester, userId)) {
        assert.equal(await hasSection(person, at), true);
        const { body: list } = await person.get(at + LIST);
        assert.deepEqual(
          list.data.map((each: typeof list) => [each.id, each.status]),
          [[id, 'paid']],
        );
        const { body } = await person.get(at + SUMMARY);
        assert.deepEqual([body.participating, body.year_to_date.amount], [false, 2600]);
      }
    });

    it(`AFF-5 ${type}: from joining on the section is there, and after leaving only if there is a history`, async () => {
      const { tester, platform, connection, at, pay } = createWorldWithout(connectionId);
      const person = tester.as(userId);
      joinAffiliateProgram(platform, connection);
      assert.equal(await hasSection(person, at), true);
      assert.deepEqual((await person.get(at + LIST)).body.data, []);
      assert.equal((await person.get(at + SUMMARY)).body.participating, true);
      leaveAffiliateProgram(platform, connection);
      assert.equal(await hasSection(person, at), false);
      joinAffiliateProgram(platform, connection);
      pay(100);
      leaveAffiliateProgram(platform, connection);
      assert.equal(await hasSection(person, at), true);
      assert.equal((await person.get(at + SUMMARY)).body.participating, false);
    });
  }

  it('AFF-5 one connection’s participation says nothing of another’s', async () => {
    const { tester, platform, connection } = createWorldWithout('con_pinecrest_revampd');
    joinAffiliateProgram(platform, connection);
    assert.equal(await hasSection(tester.as('usr_felix'), '/v1/connections/con_bluestem_revampd'), false);
    assert.equal(await hasSection(tester.as('usr_vera'), '/v1/connections/con_kilowatt_revampd'), false);
    assert.equal(await hasSection(tester.as('usr_stella'), '/v1/connections/con_kilowatt_pinecrest'), false);
  });

  it('AFF-5 joining, leaving and a first payout are another version of the connection, which its readers hear of', async () => {
    const { tester, platform, connection, at, pay } = createWorldWithout('con_pinecrest_revampd');
    const stella = tester.as('usr_stella');
    const listeners = [
      ['usr_stella', connection.id],
      ['usr_omar', null],
      ['usr_felix', null],
    ] as const;
    const before = (await stella.get(at)).body.version;
    const heard = await heardBy(tester, listeners, ['connection'], () => {
      joinAffiliateProgram(platform, connection);
      joinAffiliateProgram(platform, connection);
      leaveAffiliateProgram(platform, connection);
      pay(100);
      pay(100);
      joinAffiliateProgram(platform, connection);
    });
    const has = heard.map((events) =>
      events.map(({ object }) => object.sections.some(({ name }: any) => name === 'affiliate_payouts')),
    );
    assert.equal((await stella.get(at)).body.version, before + 4);
    const seen = [true, false, true, true];
    assert.deepEqual(has, [seen, seen, []]);
  });

  it('AFF-5 in the default world: Cascade Physio left with a history, Kilowatt Telecom never took part', async () => {
    const tester = createTester();
    const cascade = '/v1/connections/con_cascade_revampd';
    const { body } = await tester.as('usr_petra').get(cascade + SUMMARY);
    assert.deepEqual([body.participating, body.year_to_date.amount], [false, 5200]);
    assert.equal(await hasSection(tester.as('usr_petra'), cascade), true);
    assert.equal(await hasSection(tester.as('usr_vera'), '/v1/connections/con_kilowatt_revampd'), false);
  });
});

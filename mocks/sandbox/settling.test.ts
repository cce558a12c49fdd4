import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startSandbox, type Sandbox } from '../server.ts';
import { stateOf } from '../test/state.ts';

const PARTNER = 'con_harborline_revampd';
const JUNIPER = 'con_juniper_revampd';
const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A sandbox of its own, over real HTTP. */
function useSandbox() {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox({ port: 0, scenario: 'empty', now: () => Date.parse('2026-11-21T17:00:00.000Z') });
  });
  after(() => sandbox.close());
  const control = async (name: string, json: object): Promise<{ status: number; body: any }> => {
    const headers = { 'Sandbox-Control': '1', 'Content-Type': 'application/json' };
    const body = JSON.stringify(json);
    const response = await fetch(`${sandbox.url}/__sandbox/${name}`, { method: 'POST', headers, body });
    return { status: response.status, body: await response.json() };
  };
  const act = (user_id: string, method: string, path: string, body?: object) =>
    control('act', { user_id, method, path: `/v1/connections/${path}`, ...(body && { body }) });
  return {
    control,
    act,
    settle: (json: object) => control('settle', json),
    state: () => stateOf(sandbox.api.platform),
  };
}

const refusalOf = ({ status, body }: { status: number; body: any }) => [status, body.code, body.errors?.[0].pointer];

describe('settle: what the outside world does, answered with the object changed, as its issuer sees it', () => {
  const { control, act, settle, state } = useSandbox();
  const earn = async (amount: number): Promise<string> => {
    const sources = [{ organization_id: 'org_northgate', amount: usd(amount) }];
    return (await settle({ event: 'payout_earned', connection_id: PARTNER, sources })).body.id as string;
  };
  const allocate = (id: string, credit: number, withdraw: number, who = 'usr_tom') =>
    act(who, 'POST', `${PARTNER}/payouts/${id}/allocation`, { credit: usd(credit), withdraw: usd(withdraw) });

  it('payout_earned: the payout with its sources, with nothing for Revampd to do there', async () => {
    const sources = [
      { organization_id: 'org_northgate', amount: usd(600) },
      { organization_id: 'org_cascade', amount: usd(400) },
    ];
    const { status, body } = await settle({ event: 'payout_earned', connection_id: PARTNER, sources });
    assert.deepEqual([status, body.amount, body.status, body.viewer_state.actions], [200, usd(1000), 'ready', []]);
    assert.deepEqual(
      body.sources.map(({ organization, amount }: typeof body) => [organization.id, amount]),
      [
        ['org_northgate', usd(600)],
        ['org_cascade', usd(400)],
      ],
    );
    const seen = await act('usr_omar', 'GET', `${PARTNER}/payouts/${body.id}`);
    assert.deepEqual(seen.body, body);
  });

  it('payout_earned: what isn’t so is refused at its place', async () => {
    const event = 'payout_earned';
    const source = (organization_id: unknown, amount: unknown = usd(1)) => ({ organization_id, amount });
    const kept = state();
    for (const [body, code, pointer] of [
      [{ connection_id: PARTNER }, 'validation_failed', '/sources'],
      [{ connection_id: PARTNER, sources: [] }, 'validation_failed', '/sources'],
      [{ connection_id: PARTNER, sources: [7] }, 'validation_failed', '/sources/0'],
      [{ connection_id: PARTNER, sources: [source(7)] }, 'validation_failed', '/sources/0/organization_id'],
      [{ connection_id: PARTNER, sources: [source('org_juniper')] }, 'validation_failed', '/sources/0/organization_id'],
      [
        { connection_id: PARTNER, sources: [source('org_northgate', usd(0))] },
        'validation_failed',
        '/sources/0/amount/amount',
      ],
      [
        { connection_id: PARTNER, sources: [source('org_northgate', { amount: 1, currency: 'EUR' })] },
        'validation_failed',
        '/sources/0/amount/currency',
      ],
      [{ connection_id: JUNIPER, sources: [source('org_northgate')] }, 'not_permitted', undefined],
      [{ connection_id: 'con_unknown', sources: [source('org_northgate')] }, 'not_found', undefined],
      [{ connection_id: PARTNER, sources: [source('org_northgate')], amount: usd(1) }, 'validation_failed', '/amount'],
    ] as const) {
      const { body: problem } = await settle({ event, ...body });
      assert.deepEqual([problem.code, problem.errors?.[0].pointer], [code, pointer], JSON.stringify(body));
    }
    assert.deepEqual(state(), kept);
  });

  it('withdrawal_paid, withdrawal_failed: what the bank did, with its reason; anything else is in the way', async () => {
    const [one, two] = [await earn(1000), await earn(1000)];
    for (const id of [one, two]) assert.equal((await allocate(id, 400, 600)).status, 201);
    const paid = await settle({ event: 'withdrawal_paid', payout_id: one });
    assert.deepEqual([paid.status, paid.body.status, paid.body.withdrawal.status], [200, 'paid', 'paid']);
    const reason = 'The account is closed';
    const failed = await settle({ event: 'withdrawal_failed', payout_id: two, reason, connection_id: PARTNER });
    assert.deepEqual([failed.body.status, failed.body.withdrawal.failure_reason], ['withdrawal_failed', reason]);
    const again = await settle({ event: 'withdrawal_failed', payout_id: one });
    assert.deepEqual([...refusalOf(again), again.body.current], [409, 'invalid_transition', undefined, paid.body]);
    assert.equal((await act('usr_grace', 'POST', `${PARTNER}/payouts/${two}/withdrawal/retry`)).status, 200);
    assert.equal((await settle({ event: 'withdrawal_failed', payout_id: two })).body.withdrawal.attempts, 2);
    for (const foreign of [{ payout_id: 'pay_unknown' }, { payout_id: one, connection_id: JUNIPER }])
      assert.equal((await settle({ event: 'withdrawal_paid', ...foreign })).status, 404);
    for (const bad of ['', ' ', 'x'.repeat(501), 7])
      assert.equal((await settle({ event: 'withdrawal_failed', payout_id: two, reason: bad })).status, 422);
  });

  it('affiliate_paid, affiliate_failed: at once, a pending one before its day, or not at all', async () => {
    const { status, body } = await settle({ event: 'affiliate_paid', connection_id: JUNIPER, amount: usd(500) });
    assert.deepEqual([status, body.status, body.amount, body.due_on], [200, 'paid', usd(500), '2026-11-21']);
    assert.equal((await act('usr_wren', 'GET', `${JUNIPER}/wallet`)).body.balance.amount, 500);
    for (const event of ['affiliate_paid', 'affiliate_failed']) {
      const again = await settle({ event, affiliate_payout_id: body.id });
      assert.deepEqual(refusalOf(again), [409, 'invalid_transition', undefined]);
      assert.equal((await settle({ event, affiliate_payout_id: 'aff_unknown' })).status, 404);
    }
    const refused = [
      [{ connection_id: 'con_harborline_northgate', amount: usd(1) }, [403, 'not_permitted', undefined]],
      [{ connection_id: JUNIPER, amount: usd(0) }, [422, 'validation_failed', '/amount/amount']],
      [
        { connection_id: JUNIPER, amount: { amount: 1, currency: 'JPY' } },
        [422, 'validation_failed', '/amount/currency'],
      ],
      [{ amount: usd(1) }, [422, 'validation_failed', '/connection_id']],
    ] as const;
    for (const [json, expected] of refused)
      assert.deepEqual(refusalOf(await settle({ event: 'affiliate_paid', ...json })), expected);
  });

  it('a pending affiliate payout of the default world is paid before its day, and another way it fails', async () => {
    for (const [event, status] of [
      ['affiliate_paid', 'paid'],
      ['affiliate_failed', 'failed'],
    ] as const) {
      await control('reset', { scenario: 'default' });
      const list = async () => (await act('usr_wren', 'GET', `${JUNIPER}/affiliate-payouts?limit=1`)).body.data[0];
      const balance = async () => (await act('usr_wren', 'GET', `${JUNIPER}/wallet`)).body.balance.amount as number;
      const [pending, held] = [await list(), await balance()];
      assert.equal(pending.status, 'pending');
      const { body } = await settle({ event, affiliate_payout_id: pending.id });
      assert.deepEqual([body.id, body.status, await list()], [pending.id, status, body]);
      await control('clock', { advance_ms: 30 * 86_400_000 });
      assert.deepEqual(await list(), body);
      assert.equal(await balance(), held + (status === 'paid' ? pending.amount.amount : 0));
    }
    await control('reset', { scenario: 'empty' });
  });

  it('affiliate_paid: a payout that was announced or an amount that wasn’t, never both, or it would be paid twice', async () => {
    await control('reset', { scenario: 'default' });
    const { body } = await act('usr_wren', 'GET', `${JUNIPER}/affiliate-payouts?limit=1`);
    const [{ id, amount }] = body.data;
    const before = state();
    const both = { event: 'affiliate_paid', connection_id: JUNIPER, affiliate_payout_id: id, amount };
    assert.deepEqual(refusalOf(await settle(both)), [422, 'validation_failed', '/amount']);
    assert.deepEqual(state(), before);
    await control('reset', { scenario: 'empty' });
  });

  it('an unknown event is told which there are', async () => {
    for (const body of [{ event: 'rain' }, {}, { event: 7 }, [], null]) {
      const { status, body: problem } = await settle(body as object);
      assert.equal(status, 422);
      if (!Array.isArray(body) && body !== null)
        for (const name of [
          'payment_received',
          'payout_earned',
          'withdrawal_paid',
          'withdrawal_failed',
          'affiliate_paid',
          'affiliate_failed',
        ])
          assert.ok(problem.detail.includes(name), problem.detail);
    }
  });

  it('act: people act in a session that their own organization vouches for, so that they can withdraw', async () => {
    const id = await earn(700);
    assert.equal((await allocate(id, 0, 700, 'usr_noor')).body.code, 'not_permitted');
    const { status, body } = await allocate(id, 0, 700, 'usr_grace');
    assert.deepEqual([status, body.payout.status, body.payout.allocated_by.minted_by], [201, 'withdrawing', null]);
    assert.deepEqual(refusalOf(await allocate(id, 700, 0)), [409, 'already_allocated', undefined]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grantCredit } from '../index.ts';
import { newKey, stage } from '../test/acts.ts';
import { createAsking, type Asking } from '../test/asking.ts';
import { OTHER_CONNECTION, openPortal, PORTAL_CONNECTION, verify } from '../test/portal.ts';
import { stateOf } from '../test/state.ts';
import { createTester, readAll, type Answer, type Person } from '../test/tester.ts';

const AT = `/v1/connections/${PORTAL_CONNECTION}`;

describe('EMB-8 such a session is marked, wherever somebody looks', () => {
  const harborline = { id: 'org_harborline', name: 'Harborline', type: 'partner' };

  /** Everything that a person does in one session: what names who did it. */
  async function actAll({ tester, ask }: Asking, person: Person): Promise<Answer['body'][]> {
    const { invoiceId } = stage(tester.api.platform, PORTAL_CONNECTION);
    const pay = await person.post(`${AT}/invoices/${invoiceId}/credit-applications`, {
      amount: { amount: 1, currency: 'USD' },
    });
    const [one, two] = [await ask(), await ask()];
    const approved = await person.post(`${AT}/approval-requests/${one.id}/approve`, {});
    const rejected = await person.post(`${AT}/approval-requests/${two.id}/reject`, { note: 'Not now' });
    const draft = { title: 'Calls drop', priority: 'low', description: 'Since today.' };
    const ticket = await person.post(`${AT}/tickets`, draft);
    const said = { client_id: newKey(), body: 'Are you there?' };
    const message = await person.post(`${AT}/tickets/${ticket.body.id}/messages`, said);
    for (const answer of [pay, approved, rejected, ticket, message]) assert.ok(answer.status < 300, answer.text);
    const { entry, invoice, wallet } = pay.body;
    const decisions = [approved.body.decision.actor, rejected.body.decision.actor];
    return [entry.actor, invoice.changed_by, wallet.changed_by, ...decisions, message.body.author];
  }

  const actions = ['credit_applied', 'message_posted', 'request_approved', 'request_rejected', 'ticket_created'];

  it('EMB-8 activity and each object that was acted on name who minted; in a session of their own nobody', async () => {
    const scene = createAsking();
    const { tester } = scene;
    const portal = await openPortal(tester);
    await verify(portal);
    const own = tester.as('usr_dana', PORTAL_CONNECTION, { assurance: 'elevated' });
    for (const [person, minter] of [
      [portal, harborline],
      [own, null],
    ] as const) {
      const since = (await readAll(tester.as('usr_dana'), `${AT}/activity`)).length;
      const actors = (await actAll(scene, person)).filter((actor) => actor !== undefined);
      assert.ok(actors.length >= 5);
      for (const actor of actors) {
        assert.deepEqual([actor.id, actor.organization.id], ['usr_dana', 'org_northgate']);
        if ('minted_by' in actor) assert.deepEqual(actor.minted_by, minter);
      }
      for (const reader of [tester.as('usr_dana'), tester.as('usr_tom'), portal]) {
        const rows = await readAll(reader, `${AT}/activity`);
        const byDana = rows.slice(0, rows.length - since).filter(({ actor }) => actor?.id === 'usr_dana');
        assert.deepEqual(byDana.map(({ action }) => action as string).toSorted(), actions);
        for (const { actor } of byDana) assert.deepEqual(actor.minted_by, minter);
      }
    }
  });

  it('EMB-8 without Revampd’s own challenge it decides nothing and applies nothing; the rest it may', async () => {
    const scene = createAsking();
    const { tester, ask } = scene;
    const { invoiceId } = stage(tester.api.platform, PORTAL_CONNECTION);
    const { id } = await ask();
    const portal = await openPortal(tester);
    const acts = [
      [`${AT}/approval-requests/${id}/reject`, { note: 'Not now' }],
      [`${AT}/approval-requests/${id}/approve`, {}],
      [`${AT}/invoices/${invoiceId}/credit-applications`, { amount: { amount: 1, currency: 'USD' } }],
    ] as const;
    const before = stateOf(tester.api.platform);
    for (const [path, json] of acts) {
      const { status, body } = await portal.post(path, json, newKey());
      assert.deepEqual([status, body.code, body.required_assurance], [403, 'step_up_required', 'elevated']);
    }
    assert.deepEqual(stateOf(tester.api.platform), before);
    // The same person, verified in a session of their own, has verified nothing for this one.
    await verify(tester.as('usr_dana', PORTAL_CONNECTION));
    assert.equal((await portal.post(...acts[1])).body.code, 'step_up_required');
    await verify(portal);
    for (const [path, json] of acts.slice(1)) assert.ok((await portal.post(path, json)).status < 300, path);
    // A session that takes its place is to be verified anew.
    const next = await openPortal(tester);
    assert.equal((await next.post(...acts[2])).body.code, 'step_up_required');
  });

  it('EMB-8 it is for that connection: its lists show nothing of the person’s others', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { platform } = tester.api;
    const portal = await openPortal(tester);
    for (const id of [PORTAL_CONNECTION, OTHER_CONNECTION]) {
      grantCredit(platform, platform.tables.connections.get(id)!, { amount: 100, currency: 'USD' }, 'Because');
      const draft = { title: 'Calls drop', priority: 'low', description: 'Since today.' };
      assert.equal((await tester.as('usr_dana').post(`/v1/connections/${id}/tickets`, draft)).status, 201);
    }
    const own = tester.as('usr_dana');
    const connectionsIn = async (person: Person, path: string): Promise<Set<string>> =>
      new Set(
        (await readAll(person, path)).map((row) => (row.connection_id ?? row.connection?.id ?? row.id) as string),
      );
    for (const path of ['/v1/connections', '/v1/notifications', '/v1/tickets']) {
      assert.deepEqual(await connectionsIn(portal, path), new Set([PORTAL_CONNECTION]), path);
      assert.deepEqual(await connectionsIn(own, path), new Set([PORTAL_CONNECTION, OTHER_CONNECTION]), path);
    }
    for (const part of ['', '/wallet', '/invoices', '/activity', '/tickets', '/affiliate-payouts'])
      assert.equal((await portal.get(`/v1/connections/${OTHER_CONNECTION}${part}`)).status, 404, part);
  });
});

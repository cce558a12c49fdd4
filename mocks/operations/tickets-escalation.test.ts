import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import {
  change,
  createHelpDesk,
  escalate,
  giveBack,
  HARBORLINE_REVAMPD,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  pathOf,
  say,
  submitted,
  worldOf,
} from '../test/help-desk.ts';

const reason = 'Looks like the platform’s transfer leg.';

describe('TIC-6 escalation and return', () => {
  it('TIC-6 the Partner escalates with a reason: Revampd is assigned, Partner and Sub-Org stay in the thread', async () => {
    const desk = createHelpDesk();
    const [dana, priya, lena] = [desk.person('usr_dana'), desk.person('usr_priya'), desk.person('usr_lena')];
    const ticket = await submitted(priya, NORTHGATE, { assignee_id: 'usr_priya' });
    const { status, body, headers } = await escalate(priya, ticket, reason);
    assert.equal(status, 200);
    assert.equal(headers.get('ETag'), `"${body.version}"`);
    assert.deepEqual([body.assigned_organization.id, body.assignee], ['org_revampd', null]);
    assert.deepEqual([body.escalation.by.id, body.escalation.reason], ['usr_priya', reason]);
    assert.deepEqual(
      [body.audience.organizations.map(({ id, people }: any) => [id, people]), body.audience.version],
      [
        [
          ['org_northgate', 4],
          ['org_harborline', 4],
          ['org_revampd', 4],
        ],
        2,
      ],
    );
    for (const person of [dana, priya, lena]) {
      assert.equal((await say(person, ticket, 'I read along')).status, 201);
      const { data } = (await person.get(`${pathOf(ticket)}/thread?after=2&limit=1`)).body;
      const { kind, author, from_assignee, to_assignee, to_organization } = data[0];
      assert.deepEqual(
        [kind, author.id, data[0].reason, from_assignee.id, to_assignee, to_organization.id],
        ['escalated', 'usr_priya', reason, 'usr_priya', null, 'org_revampd'],
      );
    }
    const rows = (await dana.get(`/v1/connections/${NORTHGATE}/activity`)).body.data;
    const row = rows.find(({ action }: any) => action === 'ticket_escalated');
    assert.deepEqual([row.actor.id, row.reason, row.object.id], ['usr_priya', reason, ticket.id]);
    assert.deepEqual(
      [row.before, row.after],
      [
        { assigned_organization: 'Harborline', assignee: 'Priya Raman' },
        { assigned_organization: 'Revampd', assignee: null },
      ],
    );
  });

  it('TIC-6 while it is escalated the Partner handles it no more: it moves, prioritises, assigns nothing', async () => {
    const desk = createHelpDesk();
    const [dana, tom, lena] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_lena')];
    const ticket = await submitted(dana, NORTHGATE);
    await escalate(tom, ticket);
    const { viewer_state } = (await tom.get(pathOf(ticket))).body;
    assert.deepEqual([viewer_state.actions, viewer_state.statuses], [['reply', 'react'], []]);
    const before = worldOf(desk);
    for (const json of [
      { status: 'in_progress' },
      { priority: 'medium' },
      { priority: 'high' },
      { assignee_id: null },
    ]) {
      const { status, body } = await change(tom, ticket, json);
      assert.deepEqual([status, body.code], [409, 'invalid_transition']);
      assert.deepEqual([body.current.assigned_organization.id, body.current.changed_by.id], ['org_revampd', 'usr_tom']);
    }
    assert.equal((await escalate(tom, ticket)).body.code, 'invalid_transition');
    assert.equal(worldOf(desk), before);
    const allowed = (await lena.get(pathOf(ticket))).body.viewer_state;
    assert.deepEqual(allowed.actions, ['reply', 'react', 'assign', 'set_status', 'set_priority', 'return']);
    const json = { status: 'in_progress', priority: 'low', assignee_id: 'usr_lena' };
    assert.equal((await change(lena, ticket, json)).status, 200);
    assert.equal((await change(dana, ticket, { status: 'closed' })).status, 200);
  });

  it('TIC-6 a Sub-Org can’t escalate, Revampd can’t, nobody can on another connection; only Revampd returns', async () => {
    const desk = createHelpDesk();
    const [dana, tom, omar] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_omar')];
    const ticket = await submitted(dana, NORTHGATE);
    const others = [await submitted(dana, NORTHGATE_REVAMPD), await submitted(tom, HARBORLINE_REVAMPD)];
    const before = worldOf(desk);
    assert.equal((await escalate(dana, ticket)).body.code, 'not_permitted');
    assert.equal((await giveBack(tom, ticket)).body.code, 'not_permitted');
    assert.equal((await giveBack(omar, ticket)).status, 404);
    for (const [person, other] of [
      [dana, others[0]],
      [tom, others[1]],
      [omar, others[0]],
      [omar, others[1]],
    ] as const)
      for (const answer of [await escalate(person, other), await giveBack(person, other)])
        assert.equal(answer.body.code, 'not_permitted');
    for (const wrong of ['', '  \n', 'x'.repeat(501)]) {
      const { body } = await escalate(tom, ticket, wrong);
      assert.deepEqual([body.code, body.errors[0].pointer], ['validation_failed', '/reason']);
    }
    assert.equal(worldOf(desk), before);
    await escalate(tom, ticket);
    for (const person of [dana, tom, desk.person('usr_ruth'), desk.person('usr_sven')])
      assert.equal((await giveBack(person, ticket)).body.code, 'not_permitted');
    assert.equal((await giveBack(desk.person('usr_lena'), ticket)).status, 200);
  });

  it('TIC-6 returned, the earlier assignee has it again, and the Partner moves it', async () => {
    const desk = createHelpDesk();
    const [dana, tom, lena] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_lena')];
    const ticket = await submitted(tom, NORTHGATE, { assignee_id: 'usr_priya' });
    await escalate(tom, ticket);
    await change(lena, ticket, { assignee_id: 'usr_lena' });
    const { status, body } = await giveBack(lena, ticket, 'Leg replaced');
    assert.equal(status, 200);
    assert.deepEqual(
      [body.assigned_organization.id, body.assignee.id, body.escalation, body.audience.version],
      ['org_harborline', 'usr_priya', null, 3],
    );
    assert.deepEqual([body.viewer_state.actions, body.viewer_state.statuses], [[], []]);
    const { data } = (await dana.get(`${pathOf(ticket)}/thread?limit=1`)).body;
    const { kind, author, from_assignee, to_assignee, to_organization } = data[0];
    assert.deepEqual(
      [kind, author.id, data[0].reason, from_assignee.id, to_assignee.id, to_organization.id],
      ['returned', 'usr_lena', 'Leg replaced', 'usr_lena', 'usr_priya', 'org_harborline'],
    );
    const [row] = (await dana.get(`/v1/connections/${NORTHGATE}/activity`)).body.data;
    assert.deepEqual(
      [row.action, row.actor.organization.id, row.reason],
      ['ticket_returned', 'org_revampd', 'Leg replaced'],
    );
    assert.equal((await change(tom, ticket, { status: 'in_progress' })).status, 200);
  });

  it('TIC-6 an earlier assignee who no longer acts on tickets doesn’t get it back: nobody has it', async () => {
    const desk = createHelpDesk();
    const [tom, lena] = [desk.person('usr_tom'), desk.person('usr_lena')];
    const ticket = await submitted(tom, NORTHGATE, { assignee_id: 'usr_priya' });
    await escalate(tom, ticket);
    desk.setRole('usr_priya', 'viewer');
    assert.equal((await giveBack(lena, ticket)).body.assignee, null);
  });

  it('TIC-6 with the same key it is escalated once, and returned once: the answer comes again, to the letter', async () => {
    const desk = createHelpDesk();
    const [dana, tom, lena] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_lena')];
    const ticket = await submitted(dana, NORTHGATE);
    for (const [person, path] of [
      [tom, 'escalate'],
      [lena, 'de-escalate'],
    ] as const) {
      const key = newKey();
      const first = await person.post(`${pathOf(ticket)}/${path}`, { reason }, key);
      const again = await person.post(`${pathOf(ticket)}/${path}`, { reason }, key);
      assert.deepEqual([first.status, again.status, again.text], [200, 200, first.text]);
    }
    assert.equal((await dana.get(pathOf(ticket))).body.entry_count, 3);
    assert.equal((await dana.get(`/v1/connections/${NORTHGATE}/activity`)).body.total, 3);
  });

  it('TIC-6 it can be escalated again, each time for a new audience', async () => {
    const desk = createHelpDesk();
    const [dana, tom, lena] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_lena')];
    const ticket = await submitted(dana, NORTHGATE);
    const versions: number[] = [];
    for (let turn = 0; turn < 3; turn += 1)
      for (const answer of [await escalate(tom, ticket), await giveBack(lena, ticket)])
        versions.push(answer.body.audience.version);
    assert.deepEqual(versions, [2, 3, 4, 5, 6, 7]);
  });

  it('TIC-6 a Sub-Org’s people in the portal of its Partner are no less themselves: they can’t escalate', async () => {
    const desk = createHelpDesk();
    const ticket = await submitted(desk.person('usr_dana'), NORTHGATE);
    const minted = await desk.with('sk_test_partner').post('/v1/sessions', {
      connection_id: NORTHGATE,
      user_id: 'usr_dana',
      allowed_origins: ['https://portal.example'],
    });
    const dana = desk.with(minted.body.token);
    assert.equal((await escalate(dana, ticket)).body.code, 'not_permitted');
    const { body } = await say(dana, ticket, 'From the portal');
    assert.deepEqual([body.author.id, body.author.minted_by.id], ['usr_dana', 'org_harborline']);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  createHelpDesk,
  HARBORLINE_REVAMPD,
  JUNIPER_REVAMPD,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  pathOf,
  react,
  RIDGEWAY,
  say,
  submit,
  submitted,
  ticketsOf,
  worldOf,
} from '../test/help-desk.ts';
import { newKey } from '../test/acts.ts';

const draft = { title: 'Calls drop', priority: 'high', description: 'Since this morning.\nOn two phones.' };

describe('TIC-1 create with title, priority, description', () => {
  it('TIC-1 the ticket says what was asked, and its description is the first message of its thread', async () => {
    const desk = createHelpDesk();
    const dana = desk.person('usr_dana', NORTHGATE);
    const { status, body, headers } = await dana.post(ticketsOf(NORTHGATE), draft);
    assert.equal(status, 201);
    assert.deepEqual([body.title, body.priority, body.description], [draft.title, draft.priority, draft.description]);
    assert.deepEqual([body.status, body.number, body.submitted_by.id], ['open', 'T-1', 'usr_dana']);
    assert.equal(headers.get('ETag'), `"${body.version}"`);
    assert.deepEqual((await dana.get(pathOf(body))).body, body);
    const { body: thread } = await dana.get(`${pathOf(body)}/thread`);
    const [first] = thread.data;
    assert.deepEqual([thread.total, first.sequence, first.kind, first.client_id], [1, 1, 'message', null]);
    assert.deepEqual([first.body, first.author.id], [draft.description, 'usr_dana']);
  });

  it('TIC-1 bad input is named at its field, all of it at once, and nothing is written', async () => {
    const desk = createHelpDesk();
    const dana = desk.person('usr_dana', NORTHGATE);
    const before = worldOf(desk);
    const refusals: [object, string[]][] = [
      [{}, ['/title', '/priority', '/description']],
      [{ ...draft, title: ' \n ' }, ['/title']],
      [{ ...draft, title: 'x'.repeat(201) }, ['/title']],
      [{ ...draft, description: '\t' }, ['/description']],
      [{ ...draft, description: 'x'.repeat(10_001) }, ['/description']],
      [{ ...draft, priority: 'urgent' }, ['/priority']],
      [{ title: 3, priority: null, description: [] }, ['/title', '/priority', '/description']],
      [{ ...draft, status: 'closed' }, ['/status']],
    ];
    for (const [json, pointers] of refusals) {
      const { status, body } = await dana.post(ticketsOf(NORTHGATE), json);
      assert.deepEqual([status, body.code], [422, 'validation_failed']);
      assert.deepEqual(new Set(body.errors.map(({ pointer }: any) => pointer)), new Set(pointers));
    }
    assert.equal(worldOf(desk), before);
  });

  it('the same Idempotency-Key opens one ticket, and answers it again to the letter', async () => {
    const desk = createHelpDesk();
    const dana = desk.person('usr_dana', NORTHGATE);
    const key = newKey();
    const first = await dana.post(ticketsOf(NORTHGATE), draft, key);
    const again = await dana.post(ticketsOf(NORTHGATE), draft, key);
    assert.deepEqual([again.status, again.text], [201, first.text]);
    assert.equal((await dana.get(ticketsOf(NORTHGATE))).body.total, 1);
    assert.equal((await dana.get(`/v1/connections/${NORTHGATE}/activity`)).body.total, 1);
  });
});

describe('TIC-2 status, priority, assigned to', () => {
  it('TIC-2 each status, each priority, organization and user of the assignment, as both sides read them', async () => {
    const desk = createHelpDesk();
    const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
    const ticket = await submitted(dana, NORTHGATE, { priority: 'low' });
    const read = async () => {
      const [left, right] = await Promise.all([dana.get(pathOf(ticket)), tom.get(pathOf(ticket))]);
      const { viewer_state: _dana, seat: _payer, ...seen } = left.body;
      const { viewer_state: _tom, seat: _issuer, ...other } = right.body;
      assert.deepEqual(seen, other);
      return [seen.status, seen.priority, seen.assigned_organization.id, seen.assignee?.id ?? null];
    };
    assert.deepEqual(await read(), ['open', 'low', 'org_harborline', null]);
    for (const [json, expected] of [
      [{ status: 'in_progress' }, ['in_progress', 'low', 'org_harborline', null]],
      [{ assignee_id: 'usr_priya' }, ['in_progress', 'low', 'org_harborline', 'usr_priya']],
      [{ priority: 'medium' }, ['in_progress', 'medium', 'org_harborline', 'usr_priya']],
      [{ status: 'resolved', priority: 'high' }, ['resolved', 'high', 'org_harborline', 'usr_priya']],
      [{ status: 'closed', assignee_id: null }, ['closed', 'high', 'org_harborline', null]],
    ] as const) {
      assert.equal((await change(tom, ticket, json)).status, 200);
      assert.deepEqual(await read(), expected);
    }
  });

  it('TIC-2 a change of several fields is one act: one activity row, an entry for each field, one version for each', async () => {
    const desk = createHelpDesk();
    const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
    const ticket = await submitted(dana, NORTHGATE);
    const json = { status: 'in_progress', priority: 'high', assignee_id: 'usr_tom' };
    const { body, headers } = await change(tom, ticket, json, ticket.version);
    assert.equal(headers.get('ETag'), `"${body.version}"`);
    assert.deepEqual([body.version, body.entry_count, body.changed_by.id], [4, 4, 'usr_tom']);
    const { body: thread } = await dana.get(`${pathOf(ticket)}/thread?after=1`);
    assert.deepEqual(
      thread.data.map((entry: any) => [
        entry.sequence,
        entry.kind,
        entry.from,
        entry.to,
        entry.to_assignee?.id ?? null,
      ]),
      [
        [2, 'status_changed', 'open', 'in_progress', null],
        [3, 'priority_changed', 'medium', 'high', null],
        [4, 'assigned', null, null, 'usr_tom'],
      ],
    );
    const { body: activity } = await dana.get(`/v1/connections/${NORTHGATE}/activity`);
    assert.deepEqual(
      activity.data.map((row: any) => [row.action, row.actor.id, row.object, row.before, row.after]),
      [
        [
          'ticket_updated',
          'usr_tom',
          { type: 'ticket', id: ticket.id, label: 'Calls drop' },
          { status: 'open', priority: 'medium', assignee: null },
          { status: 'in_progress', priority: 'high', assignee: 'Tom Aldersey' },
        ],
        [
          'ticket_created',
          'usr_dana',
          { type: 'ticket', id: ticket.id, label: 'Calls drop' },
          {},
          { status: 'open', priority: 'medium', assigned_organization: 'Harborline', assignee: null },
        ],
      ],
    );
  });

  it('the same priority or assignee again changes nothing: no entry, no activity, no event', async () => {
    const desk = createHelpDesk();
    const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
    const ticket = await submitted(dana, NORTHGATE);
    await change(tom, ticket, { assignee_id: 'usr_priya' });
    const before = worldOf(desk);
    const stream = await tom.listen();
    for (const json of [{ priority: 'medium' }, { assignee_id: 'usr_priya' }])
      assert.equal((await change(tom, ticket, json)).body.version, 2);
    assert.equal(worldOf(desk), before);
    tom.leave();
    assert.deepEqual(await stream.rest(), []);
  });
});

describe('TIC-2 a change says to which state it is made', () => {
  it('without If-Match 428, behind a change of the ticket 412 with the ticket, behind messages it is not stale', async () => {
    const desk = createHelpDesk();
    const [dana, tom, priya] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_priya')];
    const ticket = await submitted(dana, NORTHGATE);
    const bare = await tom.call('PATCH', pathOf(ticket), { json: { priority: 'high' } });
    assert.deepEqual([bare.status, bare.body.code], [428, 'precondition_required']);
    const { body: message } = await say(dana, ticket, 'And another one');
    await react(tom, message);
    assert.equal((await change(tom, ticket, { priority: 'high' }, ticket.version)).status, 200);
    const stale = await change(priya, ticket, { priority: 'low' }, ticket.version);
    assert.deepEqual([stale.status, stale.body.code], [412, 'stale_version']);
    const { priority, changed_by, version } = stale.body.current;
    assert.deepEqual([priority, changed_by.id, version], ['high', 'usr_tom', 3]);
    for (const never of [0, 2, 4]) assert.equal((await change(priya, ticket, { priority: 'low' }, never)).status, 412);
    assert.equal((await change(priya, ticket, { priority: 'low' }, version)).status, 200);
  });
});

describe('TIC-3 routing', () => {
  const routes = [
    ['usr_joel', NORTHGATE, 'org_northgate', 'org_harborline'],
    ['usr_joel', NORTHGATE_REVAMPD, 'org_northgate', 'org_revampd'],
    ['usr_priya', HARBORLINE_REVAMPD, 'org_harborline', 'org_revampd'],
    ['usr_theo', JUNIPER_REVAMPD, 'org_juniper', 'org_revampd'],
    ['usr_priya', NORTHGATE, 'org_northgate', 'org_harborline'],
  ] as const;
  for (const [userId, connectionId, affected, assigned] of routes)
    it(`TIC-3 what ${userId} submits in ${connectionId} affects ${affected} and goes to ${assigned}`, async () => {
      const desk = createHelpDesk();
      const { platform } = desk.api;
      const ticket = await submitted(desk.person(userId), connectionId);
      assert.deepEqual(
        [ticket.submitted_by.id, ticket.affected_organization.id, ticket.assigned_organization.id, ticket.assignee],
        [userId, affected, assigned, null],
      );
      const readers = ticket.audience.organizations.map(({ id, people }: any) => [id, people]);
      const count = (id: string) => platform.tables.users.all().filter((user) => user.organizationId === id).length;
      assert.deepEqual(
        readers,
        [affected, assigned].map((id) => [id, count(id)]),
      );
      assert.equal(ticket.audience.version, 1);
    });

  it('TIC-3 the Sub-Org closes and reopens what its Partner submitted for it: it is the Sub-Org’s own', async () => {
    const desk = createHelpDesk();
    const ticket = await submitted(desk.person('usr_priya'), NORTHGATE);
    const joel = desk.person('usr_joel');
    assert.equal((await change(joel, ticket, { status: 'closed' })).status, 200);
    assert.equal((await change(joel, ticket, { status: 'open' })).status, 200);
  });

  it('TIC-3 Revampd submits nowhere; nor does who only reads, by role or by session', async () => {
    const desk = createHelpDesk();
    const before = worldOf(desk);
    const refused = [
      [desk.person('usr_omar'), JUNIPER_REVAMPD],
      [desk.person('usr_ines'), NORTHGATE],
      [desk.person('usr_marcus'), NORTHGATE],
      [desk.person('usr_dana', NORTHGATE, ['support:read']), NORTHGATE],
    ] as const;
    for (const [person, connectionId] of refused) {
      const { status, body } = await submit(person, connectionId);
      assert.deepEqual([status, body.code], [403, 'not_permitted']);
    }
    for (const connectionId of [RIDGEWAY, HARBORLINE_REVAMPD, JUNIPER_REVAMPD])
      assert.equal((await submit(desk.person('usr_dana'), connectionId)).status, 404);
    assert.equal((await submit(desk.person('usr_omar'), NORTHGATE)).status, 404);
    assert.equal(worldOf(desk), before);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  createHelpDesk,
  escalate,
  HARBORLINE_REVAMPD,
  NORTHGATE,
  pathOf,
  RIDGEWAY,
  submit,
  submitted,
  worldOf,
} from '../test/help-desk.ts';

const assigneeOf = (ticket: any): string | null => ticket.assignee?.id ?? null;

describe('TIC-4 the least loaded Support Rep is assigned at creation', () => {
  it('TIC-4 load counts what is open and in progress over all connections, not what is resolved or closed', async () => {
    const desk = createHelpDesk();
    const [dana, abel, tom] = [desk.person('usr_dana'), desk.person('usr_abel'), desk.person('usr_tom')];
    for (const connectionId of [NORTHGATE, RIDGEWAY]) desk.staff(connectionId, ['usr_priya', 'usr_tom']);
    const load = async (id: string): Promise<number> =>
      (await tom.get(`/v1/tickets?assignee_id=${id}&status=open&status=in_progress`)).body.total;
    const first = await submitted(abel, RIDGEWAY);
    assert.equal(assigneeOf(first), 'usr_priya');
    assert.equal(assigneeOf(await submitted(dana, NORTHGATE)), 'usr_tom');
    // Tom takes two by hand in the other connection: the next two here are Priya's.
    for (let count = 0; count < 2; count += 1) await submitted(tom, RIDGEWAY, { assignee_id: 'usr_tom' });
    for (let count = 0; count < 2; count += 1) assert.equal(assigneeOf(await submitted(dana, NORTHGATE)), 'usr_priya');
    assert.deepEqual([await load('usr_priya'), await load('usr_tom')], [3, 3]);
    // In progress counts, resolved doesn't: it is Priya's turn once one of hers is.
    await change(tom, first, { status: 'in_progress' });
    assert.equal(await load('usr_priya'), 3);
    await change(tom, first, { status: 'resolved' });
    assert.equal(assigneeOf(await submitted(abel, RIDGEWAY)), 'usr_priya');
    await change(tom, first, { status: 'open' });
    assert.equal(await load('usr_priya'), 4);
    assert.equal(assigneeOf(await submitted(abel, RIDGEWAY)), 'usr_tom');
  });

  it('TIC-4 of those equally busy, who was given one the longest ago; so turns are fair', async () => {
    const desk = createHelpDesk();
    const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
    desk.setRole('usr_grace', 'support');
    desk.staff(NORTHGATE, ['usr_grace', 'usr_tom', 'usr_priya']);
    const given: (string | null)[] = [];
    for (let count = 0; count < 9; count += 1) {
      const ticket = await submitted(dana, NORTHGATE);
      given.push(assigneeOf(ticket));
      // Done at once, so that load is always equal.
      await change(dana, ticket, { status: 'closed' });
    }
    assert.deepEqual(given, Array(3).fill(['usr_grace', 'usr_tom', 'usr_priya']).flat());
    const ticket = await submitted(dana, NORTHGATE);
    await change(tom, ticket, { assignee_id: 'usr_tom' });
    await change(dana, ticket, { status: 'closed' });
    assert.equal(assigneeOf(await submitted(dana, NORTHGATE)), 'usr_priya');
  });

  it('TIC-4 the assignment is the second entry, by nobody; the creator has read it, for the others it is unread', async () => {
    const desk = createHelpDesk();
    const [dana, priya] = [desk.person('usr_dana'), desk.person('usr_priya')];
    desk.staff(NORTHGATE, ['usr_priya']);
    const ticket = await submitted(dana, NORTHGATE);
    assert.deepEqual([ticket.entry_count, ticket.viewer_state.unread_count], [2, 0]);
    const { data } = (await dana.get(`${pathOf(ticket)}/thread`)).body;
    assert.deepEqual(
      [data[1].kind, data[1].author, data[1].from_assignee, data[1].to_assignee.id, data[1].to_organization],
      ['assigned', null, null, 'usr_priya', null],
    );
    assert.equal((await priya.get(pathOf(ticket))).body.viewer_state.unread_count, 2);
    assert.equal((await dana.get(`/v1/connections/${NORTHGATE}/activity`)).body.total, 1);
  });

  it('TIC-4 without Reps nobody is assigned; one who no longer acts on tickets is passed over', async () => {
    const desk = createHelpDesk();
    const dana = desk.person('usr_dana');
    assert.equal(assigneeOf(await submitted(dana, NORTHGATE)), null);
    desk.staff(NORTHGATE, ['usr_priya', 'usr_tom']);
    desk.setRole('usr_priya', 'viewer');
    for (let count = 0; count < 3; count += 1) assert.equal(assigneeOf(await submitted(dana, NORTHGATE)), 'usr_tom');
    desk.setRole('usr_tom', 'billing');
    assert.equal(assigneeOf(await submitted(dana, NORTHGATE)), null);
  });

  it('TIC-4 each connection has its own Reps: Revampd’s get what a Partner submits to it', async () => {
    const desk = createHelpDesk();
    desk.staff(HARBORLINE_REVAMPD, ['usr_lena']);
    desk.staff(NORTHGATE, ['usr_priya']);
    assert.equal(assigneeOf(await submitted(desk.person('usr_tom'), HARBORLINE_REVAMPD)), 'usr_lena');
  });
});

describe('TIC-4 the assigned side can assign', () => {
  it('TIC-4 at creation, who may assign says who has it, and it is told in the thread as theirs', async () => {
    const desk = createHelpDesk();
    desk.staff(NORTHGATE, ['usr_tom']);
    const priya = desk.person('usr_priya');
    const ticket = await submitted(priya, NORTHGATE, { assignee_id: 'usr_priya' });
    assert.equal(assigneeOf(ticket), 'usr_priya');
    const { data } = (await priya.get(`${pathOf(ticket)}/thread`)).body;
    assert.deepEqual([data[1].kind, data[1].author.id, data[1].to_assignee.id], ['assigned', 'usr_priya', 'usr_priya']);
  });

  it('TIC-4 who may not assign is refused, and so is somebody who can’t have it: nothing is written', async () => {
    const desk = createHelpDesk();
    const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
    const writer = desk.person('usr_tom', NORTHGATE, ['support:read', 'support:write']);
    const ticket = await submitted(dana, NORTHGATE);
    const before = worldOf(desk);
    for (const [person, assignee_id] of [
      [dana, 'usr_priya'],
      [writer, 'usr_priya'],
    ] as const) {
      assert.equal((await submit(person, NORTHGATE, { assignee_id })).body.code, 'not_permitted');
      assert.equal((await change(person, ticket, { assignee_id })).body.code, 'not_permitted');
    }
    assert.equal((await change(dana, ticket, { assignee_id: null })).body.code, 'not_permitted');
    for (const assignee_id of ['usr_grace', 'usr_noor', 'usr_dana', 'usr_joel', 'usr_lena', 'usr_hugo', 'usr_nobody'])
      for (const { status, body } of [
        await submit(tom, NORTHGATE, { assignee_id }),
        await change(tom, ticket, { assignee_id }),
      ])
        assert.deepEqual([status, body.errors[0].pointer], [422, '/assignee_id'], assignee_id);
    assert.equal(worldOf(desk), before);
  });

  it('TIC-4 exactly those are offered by listMembers: of the Partner; of Revampd, while it is escalated', async () => {
    const desk = createHelpDesk();
    const [tom, lena] = [desk.person('usr_tom'), desk.person('usr_lena')];
    const ticket = await submitted(tom, NORTHGATE);
    const members = `/v1/connections/${NORTHGATE}/members`;
    const offered = async (person: typeof tom) =>
      (await person.get(`${members}?assignable=true`)).body.data.map(({ id }: any) => id).sort();
    assert.deepEqual(await offered(tom), ['usr_priya', 'usr_tom']);
    assert.equal((await lena.get(`${members}?assignable=true`)).status, 404);
    await escalate(tom, ticket);
    assert.deepEqual(await offered(tom), ['usr_priya', 'usr_tom']);
    const { data } = (await lena.get(`${members}?assignable=true`)).body;
    assert.deepEqual(
      data.map(({ id, organization }: any) => [id, organization.id]),
      [
        ['usr_lena', 'org_revampd'],
        ['usr_omar', 'org_revampd'],
      ],
    );
    assert.equal((await lena.get(members)).body.code, 'not_permitted');
    for (const { id } of data) assert.equal((await change(lena, ticket, { assignee_id: id })).status, 200);
    assert.equal((await change(lena, ticket, { assignee_id: 'usr_priya' })).status, 422);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  createHelpDesk,
  escalate,
  JUNIPER_REVAMPD,
  NORTHGATE,
  pathOf,
  react,
  say,
  submitted,
  worldOf,
  type DeskPerson,
} from '../test/help-desk.ts';
import { affectedMoves, assignedMoves, statuses, type Status } from '../test/ticket-moves.ts';

/** Puts a ticket of the Partner's connection into a status. */
async function bring(handler: DeskPerson, ticket: any, status: Status): Promise<void> {
  for (const next of statuses.slice(1, statuses.indexOf(status) + 1)) await change(handler, ticket, { status: next });
}

describe('TIC-11 who moves a ticket where', () => {
  for (const [side, userId, moves] of [
    ['the assigned side', 'usr_priya', assignedMoves],
    ['the affected organization', 'usr_joel', affectedMoves],
  ] as const)
    for (const from of statuses)
      it(`TIC-11 ${side} from ${from}: exactly ${moves[from].join(' and ')}, as its viewer_state says`, async () => {
        for (const to of statuses) {
          const desk = createHelpDesk();
          const [dana, tom, person] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person(userId)];
          const ticket = await submitted(dana, NORTHGATE);
          await bring(tom, ticket, from);
          assert.deepEqual((await person.get(pathOf(ticket))).body.viewer_state.statuses, moves[from]);
          const before = worldOf(desk);
          const { status, body } = await change(person, ticket, { status: to });
          if (moves[from].includes(to)) {
            assert.deepEqual([status, body.status, body.changed_by.id], [200, to, userId]);
            const { data } = (await dana.get(`${pathOf(ticket)}/thread?limit=1`)).body;
            assert.deepEqual([data[0].kind, data[0].from, data[0].to], ['status_changed', from, to]);
          } else {
            assert.deepEqual([status, body.code], [409, 'invalid_transition'], `${from} → ${to}`);
            assert.deepEqual([body.current.id, body.current.status], [ticket.id, from]);
            assert.equal(worldOf(desk), before);
          }
        }
      });

  it('TIC-11 a Self-Serve closes and reopens its own, and Revampd moves it', async () => {
    const desk = createHelpDesk();
    const [wren, lena] = [desk.person('usr_wren'), desk.person('usr_lena')];
    const ticket = await submitted(wren, JUNIPER_REVAMPD);
    for (const [person, status] of [
      [wren, 'closed'],
      [wren, 'open'],
      [lena, 'in_progress'],
      [lena, 'resolved'],
      [wren, 'open'],
    ] as const)
      assert.equal((await change(person, ticket, { status })).status, 200);
    assert.equal((await change(wren, ticket, { status: 'in_progress' })).status, 409);
  });

  it('TIC-11 priority and assignment are the assigned side’s: others have no such control and are refused', async () => {
    const desk = createHelpDesk();
    const dana = desk.person('usr_dana');
    const ticket = await submitted(dana, NORTHGATE);
    const before = worldOf(desk);
    assert.deepEqual((await dana.get(pathOf(ticket))).body.viewer_state.actions, ['reply', 'react', 'close']);
    for (const json of [{ priority: 'high' }, { assignee_id: 'usr_priya' }, { status: 'closed', priority: 'high' }])
      assert.equal((await change(dana, ticket, json)).body.code, 'not_permitted');
    assert.equal(worldOf(desk), before);
  });

  it('TIC-11 roles and sessions that only read move nothing, and are shown nothing to do', async () => {
    const desk = createHelpDesk();
    const ticket = await submitted(desk.person('usr_dana'), NORTHGATE);
    const before = worldOf(desk);
    const readers = [
      ...['usr_ines', 'usr_marcus', 'usr_grace', 'usr_noor'].map((id) => desk.person(id)),
      desk.person('usr_tom', NORTHGATE, ['support:read']),
      desk.person('usr_dana', NORTHGATE, ['support:read', 'billing:write']),
    ];
    for (const reader of readers) {
      const { viewer_state } = (await reader.get(pathOf(ticket))).body;
      assert.deepEqual([viewer_state.actions, viewer_state.statuses], [[], []]);
      for (const json of [{ status: 'closed' }, { priority: 'high' }, { assignee_id: null }])
        assert.equal((await change(reader, ticket, json)).body.code, 'not_permitted');
      assert.equal((await say(reader, ticket, 'Hello')).body.code, 'not_permitted');
      assert.equal((await escalate(reader, ticket)).body.code, 'not_permitted');
    }
    // Writing is one permission, handling another.
    const writer = desk.person('usr_tom', NORTHGATE, ['support:read', 'support:write']);
    assert.deepEqual((await writer.get(pathOf(ticket))).body.viewer_state.actions, ['reply', 'react']);
    assert.equal((await change(writer, ticket, { status: 'in_progress' })).body.code, 'not_permitted');
    assert.equal(worldOf(desk), before);
  });

  it('TIC-11 a closed ticket takes no message and no reaction until it is reopened', async () => {
    const desk = createHelpDesk();
    const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
    const ticket = await submitted(dana, NORTHGATE);
    const { body: message } = await say(tom, ticket, 'On it');
    await react(dana, message, 'thanks');
    await change(dana, ticket, { status: 'closed' });
    const before = worldOf(desk);
    for (const person of [dana, tom])
      for (const { status, body } of [
        await say(person, ticket, 'One more thing'),
        await react(person, message),
        await react(dana, message, 'thanks', 'DELETE'),
      ]) {
        assert.deepEqual([status, body.code], [409, 'ticket_closed']);
        assert.deepEqual([body.current.status, body.current.changed_by.id], ['closed', 'usr_dana']);
      }
    assert.deepEqual((await dana.get(pathOf(ticket))).body.viewer_state.actions, ['reopen']);
    assert.equal((await escalate(tom, ticket)).body.code, 'invalid_transition');
    assert.equal(worldOf(desk), before);
    await change(dana, ticket, { status: 'open' });
    assert.equal((await say(dana, ticket, 'One more thing')).status, 201);
    assert.equal((await react(dana, message)).status, 200);
  });

  it('TIC-11 two who move it at the same moment: one does, the other learns what it is now', async () => {
    const desk = createHelpDesk();
    const [dana, tom, priya] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_priya')];
    const ticket = await submitted(dana, NORTHGATE);
    const answers = await Promise.all(
      [tom, priya].map((person) => change(person, ticket, { status: 'in_progress' }, ticket.version)),
    );
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
    const { current } = answers.find(({ status }) => status === 412)!.body;
    assert.equal(current.status, 'in_progress');
    assert.equal((await dana.get(`${pathOf(ticket)}/thread`)).body.total, 2);
  });
});

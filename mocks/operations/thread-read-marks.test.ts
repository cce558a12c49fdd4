import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  createHelpDesk,
  escalate,
  giveBack,
  markRead,
  NORTHGATE,
  pathOf,
  say,
  submitted,
  worldOf,
  type DeskPerson,
  type HelpDesk,
} from '../test/help-desk.ts';

async function begin(desk: HelpDesk) {
  const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
  return { dana, tom, ticket: await submitted(dana, NORTHGATE) };
}

const threadOf = async (person: DeskPerson, ticket: any, query = '?limit=100') =>
  (await person.get(`${pathOf(ticket)}/thread${query}`)).body;

describe('THR-4 read and unread', () => {
  const stateOf = async (person: DeskPerson, ticket: any) => (await person.get(pathOf(ticket))).body.viewer_state;

  it('THR-4 unread is what others wrote behind the mark: the first of it is named, one’s own is never unread', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    assert.deepEqual([ticket.viewer_state.unread_count, ticket.viewer_state.first_unread_id], [0, null]);
    await say(dana, ticket, 'Own, 2');
    await say(tom, ticket, 'Tom’s, 3');
    await say(dana, ticket, 'Own, 4');
    await change(tom, ticket, { priority: 'high' });
    const { data } = await threadOf(dana, ticket);
    const idAt = (sequence: number) => data[sequence - 1].id;
    const read = async (person: DeskPerson) => {
      const { unread_count, first_unread_id, last_read_sequence } = await stateOf(person, ticket);
      return [unread_count, first_unread_id, last_read_sequence];
    };
    assert.deepEqual(await read(dana), [2, idAt(3), 1]);
    assert.deepEqual(await read(tom), [3, idAt(1), 0]);
    assert.deepEqual(await read(desk.person('usr_priya')), [5, idAt(1), 0]);
    for (const [mark, expected] of [
      [3, [1, idAt(5), 3]],
      [5, [0, null, 5]],
      [1, [2, idAt(3), 1]],
      [0, [2, idAt(3), 0]],
      [2, [2, idAt(3), 2]],
    ] as const) {
      const { status, body } = await markRead(dana, ticket, mark);
      assert.deepEqual([status, body], [200, await stateOf(dana, ticket)]);
      assert.deepEqual(await read(dana), expected);
    }
    assert.deepEqual(await read(tom), [3, idAt(1), 0]);
  });

  it('THR-4 beyond the end is refused at its field; where it is already, nothing changes; it is no activity', async () => {
    const desk = createHelpDesk();
    const { tom, ticket } = await begin(desk);
    const beyond = await markRead(tom, ticket, 2);
    assert.deepEqual([beyond.status, beyond.body.errors[0].pointer], [422, '/last_read_sequence']);
    await markRead(tom, ticket, 1);
    const before = worldOf(desk);
    await markRead(tom, ticket, 1);
    assert.equal(worldOf(desk), before);
    assert.equal((await tom.get(`/v1/connections/${NORTHGATE}/activity`)).body.total, 1);
  });

  it('THR-4 its version rises with each mark, each entry, forward and back, and the ticket’s doesn’t with a mark', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    let last = (await stateOf(tom, ticket)).version;
    for (const act of [
      () => markRead(tom, ticket, 1),
      () => say(dana, ticket, 'More'),
      () => markRead(tom, ticket, 2),
      () => markRead(tom, ticket, 0),
      () => change(tom, ticket, { priority: 'high' }),
      () => markRead(tom, ticket, 3),
    ]) {
      await act();
      const { version } = await stateOf(tom, ticket);
      assert.ok(version > last);
      last = version;
    }
    assert.equal((await tom.get(pathOf(ticket))).body.version, 3);
  });

  it('THR-4 a mark is told to all sessions of that person that see the ticket, and to nobody else', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    const people = [
      tom,
      desk.person('usr_tom', NORTHGATE),
      desk.person('usr_tom', 'con_harborline_ridgeway'),
      desk.person('usr_tom', NORTHGATE, ['billing:read']),
      desk.person('usr_priya'),
      dana,
    ];
    const streams = await Promise.all(people.map((person) => person.listen()));
    const { body } = await markRead(tom, ticket, 1);
    people.forEach((person) => person.leave());
    const heard = await Promise.all(streams.map((stream) => stream.rest()));
    assert.deepEqual(
      heard.map((events) => events.map(({ type }) => type)),
      [['ticket.read'], ['ticket.read'], [], [], [], []],
    );
    const [[event]] = heard as any;
    assert.deepEqual([event.object, event.version], [{ ticket_id: ticket.id, viewer_state: body }, body.version]);
  });

  it('THR-4 everybody who reads marks: every role, and Revampd while it reads along; what it marked then tells nothing later', async () => {
    const desk = createHelpDesk();
    const { tom, ticket } = await begin(desk);
    for (const userId of ['usr_marcus', 'usr_ines', 'usr_noor'])
      assert.equal((await markRead(desk.person(userId), ticket, 1)).status, 200);
    const sven = desk.person('usr_sven');
    const start = (await sven.get('/v1/tickets')).headers.get('Event-Id')!;
    assert.equal((await markRead(sven, ticket, 1)).status, 404);
    await escalate(tom, ticket);
    assert.equal((await markRead(sven, ticket, 2)).body.unread_count, 0);
    await giveBack(desk.person('usr_lena'), ticket);
    const stream = await sven.listen(start);
    sven.leave();
    assert.deepEqual(
      (await stream.rest()).map(({ type }) => type),
      ['ticket.removed'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { permissionsOfRole } from '../index.ts';
import { createListening, type Listening, type ListeningPerson } from '../test/listening.ts';
import { BASE_URL } from '../test/tester.ts';

const NORTHGATE = 'con_harborline_northgate';
const REVAMPD = 'con_northgate_revampd';
const LIST = '/v1/notifications';

/** An empty world to listen to, in sessions that may do all that the person's role may. */
function createWorld(): Listening {
  const world = createListening({ scenario: 'empty' });
  const as: Listening['as'] = (userId, connectionId, more) => {
    const { role } = world.api.platform.tables.users.get(userId)!;
    return world.as(userId, connectionId, { permissions: permissionsOfRole[role], ...more });
  };
  return { ...world, as };
}

/** A call of a person that isn't a GET. */
async function post({ api }: Listening, { token }: ListeningPerson, path: string, json?: object): Promise<any> {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const body = json ? JSON.stringify(json) : null;
  const response = await api.fetch(BASE_URL + path, { method: 'POST', headers, body });
  assert.equal(response.status, 200);
  return response.json();
}

/** What each of these people heard of notifications while something was done, from before it to its end. */
async function heardBy(people: readonly ListeningPerson[], act: () => unknown): Promise<any[][]> {
  const streams = await Promise.all(people.map((person) => person.open()));
  await act();
  people.forEach((person) => person.leave());
  const events = await Promise.all(streams.map((stream) => stream.rest()));
  return events.map((each) => each.filter(({ type }) => type.startsWith('notification')));
}

const typesOf = (events: readonly any[]) => events.map(({ type }) => type).sort();

describe('NOT-13 live', () => {
  it('NOT-13 a new one arrives as the list shows it, with the counts as this session sees them', async () => {
    const world = createWorld();
    world.grant(REVAMPD);
    const people = [world.as('usr_dana'), world.as('usr_dana', NORTHGATE), world.as('usr_marcus')];
    const heard = await heardBy(people, () => world.grant(NORTHGATE));
    const readers = [world.as('usr_dana'), world.as('usr_dana', NORTHGATE), world.as('usr_marcus')];
    for (const [index, events] of heard.entries()) {
      const [created, summary] = events.toSorted((left, right) => (left.type < right.type ? -1 : 1));
      assert.deepEqual(typesOf(events), ['notification.created', 'notification_summary.updated']);
      const { body: list } = await readers[index]!.get(LIST);
      const { body: counts } = await readers[index]!.get(`${LIST}/summary`);
      assert.deepEqual([created.object, created.version, created.connection_id], [list.data[0], 1, NORTHGATE]);
      assert.deepEqual([summary.object, summary.version], [counts, counts.version]);
    }
    const summaries = heard.map((events) => events.find(({ type }) => type === 'notification_summary.updated'));
    assert.deepEqual(
      summaries.map(({ connection_id, object }) => [connection_id, object.unread]),
      [
        [null, 2],
        [NORTHGATE, 1],
        [null, 2],
      ],
    );
  });

  it('NOT-13 nobody hears of another’s, nor of another connection’s, nor of what their session does not read', async () => {
    const world = createWorld();
    const people = [
      world.as('usr_tom'),
      world.as('usr_joel'),
      world.as('usr_abel'),
      world.as('usr_omar'),
      world.as('usr_dana', REVAMPD),
      world.as('usr_dana', null, { permissions: ['notifications:read', 'support:read'] }),
      world.as('usr_dana', null, { permissions: ['billing:read', 'support:read'] }),
    ];
    const heard = await heardBy(people, () => world.grant(NORTHGATE));
    assert.deepEqual(heard, Array(people.length).fill([]));
  });

  it('NOT-13 what is read in one client is read in the other: the row, and the count', async () => {
    const world = createWorld();
    world.grant(NORTHGATE);
    world.grant(REVAMPD);
    const [dana, other, ines] = [world.as('usr_dana'), world.as('usr_dana', NORTHGATE), world.as('usr_ines')];
    const row = (await other.get(LIST)).body.data[0];
    const reader = world.as('usr_dana');
    const heard = await heardBy([dana, other, ines], () => post(world, reader, `${LIST}/${row.id}/read`));
    const read = (await reader.get(`${LIST}?connection_id=${NORTHGATE}`)).body.data[0];
    assert.ok(read.read_at);
    for (const [index, unread] of [1, 0].entries()) {
      const [updated, summary] = heard[index]!.toSorted((left, right) => (left.type < right.type ? -1 : 1));
      assert.deepEqual([updated.type, updated.object, updated.version], ['notification.updated', read, 2]);
      assert.deepEqual([summary.type, summary.object.unread], ['notification_summary.updated', unread]);
    }
    assert.deepEqual(heard[2], []);
  });

  it('NOT-13 all marked in one client: each row and the count once in the other; marking again says nothing', async () => {
    const world = createWorld();
    for (let index = 0; index < 5; index += 1) world.grant(NORTHGATE);
    const reader = world.as('usr_dana');
    const rows = (await reader.get(LIST)).body.data;
    const [events] = await heardBy([world.as('usr_dana')], () =>
      post(world, reader, `${LIST}/read`, { up_to_id: rows[1].id }),
    );
    const updated = events!.filter(({ type }) => type === 'notification.updated');
    const summaries = events!.filter(({ type }) => type === 'notification_summary.updated');
    const expected = (await reader.get(LIST)).body.data.slice(1);
    assert.deepEqual(
      new Map(updated.map(({ object }) => [object.id, object])),
      new Map(expected.map((row: any) => [row.id, row])),
    );
    assert.equal(updated.length, 4);
    assert.deepEqual(
      summaries.map(({ object }) => object),
      [(await reader.get(`${LIST}/summary`)).body],
    );
    const again = await heardBy([world.as('usr_dana')], async () => {
      await post(world, reader, `${LIST}/read`, { up_to_id: rows[1].id });
      await post(world, reader, `${LIST}/${rows[2].id}/read`);
    });
    assert.deepEqual(again, [[]]);
  });

  it('NOT-13 what was missed is told after it: the rows as they are, and the counts as they are now', async () => {
    const world = createWorld();
    const dana = world.as('usr_dana');
    const { eventId } = await dana.get(LIST);
    world.grant(NORTHGATE);
    world.grant(NORTHGATE);
    const rows = (await dana.get(LIST)).body.data;
    await post(world, dana, `${LIST}/${rows[0].id}/read`);
    const stream = await dana.open(eventId);
    dana.leave();
    const events = (await stream.rest()).filter(({ type }) => type.startsWith('notification'));
    const latest = new Map<string, any>();
    for (const { type, object, version } of events) {
      const name = type.startsWith('notification.') ? object.id : 'summary';
      if (version >= (latest.get(name)?.version ?? 0)) latest.set(name, object);
    }
    const reader = world.as('usr_dana');
    const { body: counts } = await reader.get(`${LIST}/summary`);
    const { body: list } = await reader.get(LIST);
    assert.deepEqual(
      latest,
      new Map<string, any>([...list.data.map((row: any) => [row.id, row]), ['summary', counts]]),
    );
  });

  it('a notification touches the sessions that see it, however many others the same person has', () => {
    const { api, grant, as } = createWorld();
    const { platform } = api;
    const { sessions } = platform.tables;
    const listen = (connectionId: string) => {
      const session = sessions.first('byToken', as('usr_dana', connectionId).token)!;
      const user = platform.tables.users.get('usr_dana')!;
      const organization = platform.tables.organizations.get(user.organizationId)!;
      const caller = {
        kind: 'session',
        session,
        user,
        organization,
        permissions: new Set(session.permissions),
      } as const;
      platform.events.listen(caller, undefined, { hear: () => undefined, end: () => undefined });
    };
    const first = sessions.first.bind(sessions);
    const count = () => {
      let lookUps = 0;
      sessions.first = (...asked) => ((lookUps += 1), first(...asked));
      grant(NORTHGATE);
      sessions.first = first;
      return lookUps;
    };
    listen(NORTHGATE);
    const alone = count();
    for (let index = 0; index < 300; index += 1) listen(REVAMPD);
    assert.equal(count(), alone);
    assert.ok(alone > 1);
  });
});

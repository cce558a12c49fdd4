import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { operationTable } from '@revampd/api-spec/operations';
import type { Snapshot } from '../index.ts';
import { attempts } from '../test/attempts.ts';
import { setScene, type Scene } from '../test/scene.ts';
import { stateOf } from '../test/state.ts';
import { createTester, type Person, type Tester } from '../test/tester.ts';
import { columns, peopleOf, whoMay, type Role, type Row } from '../test/who-may.ts';

/** A connection with one of everything, to which each attempt comes as if it were the first. */
interface World {
  readonly tester: Tester;
  readonly scene: Scene;
  readonly start: Snapshot;
}

/** A person in a seat: with what they see of the connection's sections before they do anything. */
interface Seated {
  readonly world: World;
  readonly scene: Scene;
  readonly where: string;
  readonly role: Role;
  readonly person: Person;
  readonly sections: ReadonlyMap<string, readonly string[]>;
}

/** Everybody in every seat, column by column. */
async function seatEverybody(): Promise<readonly (readonly Seated[])[]> {
  const testers = new Map<string, { tester: Tester; scene: Scene }>();
  for (const { connectionId } of columns) {
    if (testers.has(connectionId)) continue;
    const tester = createTester({ scenario: 'empty' });
    testers.set(connectionId, { tester, scene: await setScene(tester, connectionId) });
  }
  const seated: Omit<Seated, 'world'>[][] = [];
  for (const { connectionId, seat, where } of columns) {
    const { tester, scene } = testers.get(connectionId)!;
    const named = seat === 'escalated' ? { ...scene, ids: { ...scene.ids, ...scene.escalated } } : scene;
    const people = Object.entries(peopleOf(connectionId, seat)).map(async ([role, userId]) => {
      const person = tester.as(userId, null, { assurance: 'elevated' });
      const { body } = await person.get(`/v1/connections/${connectionId}`);
      const sections = new Map<string, string[]>(body.sections?.map((each: typeof body) => [each.name, each.actions]));
      return { scene: named, where, role: role as Role, person, sections };
    });
    seated.push(await Promise.all(people));
  }
  const worlds = new Map(
    [...testers].map(([id, each]) => [id, { ...each, start: each.tester.api.platform.snapshot() }]),
  );
  return seated.map((column, index) =>
    column.map((each) => ({ ...each, world: worlds.get(columns[index].connectionId)! })),
  );
}

/** What the sections of a connection say of an operation; undefined where it is in none. */
function saysSo(sections: Seated['sections'], { section, actions }: Row): boolean | undefined {
  if (section === undefined) return undefined;
  const open = sections.get(section);
  return open !== undefined && (actions.length === 0 || actions.some((action) => open.includes(action)));
}

describe('CON-7 operation × seat × role', () => {
  let seated: Awaited<ReturnType<typeof seatEverybody>>;
  before(async () => {
    seated = await seatEverybody();
  });

  it('CON-7 the written copy has every operation of the contract, every way of it and every seat', () => {
    assert.deepEqual(whoMay.map(({ name }) => name).sort(), attempts.map(({ name }) => name).sort());
    assert.deepEqual(new Set(attempts.map(({ operationId }) => operationId)), new Set(Object.keys(operationTable)));
    for (const { name, allowed } of whoMay) assert.equal(allowed.length, columns.length, name);
  });

  for (const row of whoMay)
    it(`CON-7 ${row.name}: allowed → 2xx; else 403 or 404 and nothing is changed; the sections say the same`, async () => {
      const attempt = attempts.find(({ name }) => name === row.name)!;
      for (const [index, people] of seated.entries())
        for (const { world, scene, where, role, person, sections } of people) {
          const { platform } = world.tester.api;
          const isAllowed = row.allowed[index].includes(role);
          const who = `${row.name}, ${where}, ${role}`;
          const { method, path, ...options } = attempt.toCall(await attempt.prepare(person, scene));
          const before = stateOf(platform);
          const { status, body } = await person.call(method, path, options);
          const what = `${who}: ${status} ${JSON.stringify(body)?.slice(0, 300)}`;
          assert.equal(status >= 200 && status < 300, isAllowed, what);
          if (!isAllowed) {
            assert.ok(isRefusal(row, status, body.code), what);
            assert.deepEqual(stateOf(platform), before, what);
          }
          assert.equal(saysSo(sections, row) ?? isAllowed, isAllowed, `${who}: what the sections say`);
          platform.restore(world.start);
        }
    });
});

/** A move that the seat's own actions on tickets don't lead to is a conflict, and not permitted otherwise (TIC-11). */
function isRefusal({ name }: Row, status: number, code: string): boolean {
  if (name.startsWith('updateTicket') && status === 409) return code === 'invalid_transition';
  return status === 403 || status === 404;
}

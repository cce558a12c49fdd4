import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { operationTable } from '@revampd/api-spec/operations';
import { documentedOperations } from '../test/document.ts';
import { createTester, readAll, type Answer, type Person } from '../test/tester.ts';
import { columns, peopleOf } from '../test/who-may.ts';

type Body = Answer['body'];

/** Every list of the contract that goes on by a cursor; a thread has a window of its own. */
const lists = documentedOperations
  .filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'))
  .filter(({ id }) => id !== 'listThread');

/** A list as it is walked from its first page to the last, page by page, and back. */
async function walk(person: Person, path: string, limit: number): Promise<{ there: Body[][]; back: Body[][] }> {
  const there: Body[][] = [];
  const back: Body[][] = [];
  let page: Body;
  for (let cursor: string | null = ''; cursor !== null; cursor = page.next_cursor) {
    page = (await person.get(`${path}?limit=${limit}${cursor && `&cursor=${cursor}`}`)).body;
    there.push(page.data);
  }
  for (let cursor: string | null = page!.prev_cursor; cursor !== null; cursor = page.prev_cursor) {
    page = (await person.get(`${path}?limit=${limit}&cursor=${cursor}`)).body;
    back.push(page.data);
  }
  return { there, back };
}

describe('every list of the contract, page by page', () => {
  // Nothing is changed here: one world serves all.
  const tester = createTester();

  it('there are thirteen, and a thread', () => {
    assert.equal(lists.length, 13, lists.map(({ id }) => id).join());
  });

  for (const { id } of lists)
    it(`${id}: pages of 1, 2 and 7 make the whole, forward and back, each row once; total counts it`, async () => {
      let most = 0;
      for (const { connectionId, seat } of columns.filter((column) => column.seat !== 'escalated')) {
        const person = tester.as(peopleOf(connectionId, seat).owner);
        const path = operationTable[id].path.replace('{connection_id}', connectionId);
        const first = await person.get(`${path}?limit=100`);
        if (first.status === 403) continue;
        const all = await readAll(person, path);
        assert.equal(new Set(all.map((row: Body) => row.id)).size, all.length);
        assert.ok(first.body.total === null || first.body.total === all.length, path);
        assert.equal(first.body.prev_cursor, null);
        most = Math.max(most, all.length);
        for (const limit of all.length > 30 ? [7] : [1, 2, 7]) {
          const { there, back } = await walk(person, path, limit);
          assert.deepEqual(there.flat(), all, path);
          assert.ok(there.slice(0, -1).every((page) => page.length === limit));
          assert.deepEqual(back.toReversed(), there.slice(0, -1), path);
        }
      }
      assert.ok(most > 1, `a list of ${most} shows nothing`);
    });
});

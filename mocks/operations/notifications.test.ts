import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { converse, grant, idsOf, LIST, MARK_ALL, NORTHGATE, readOne, REVAMPD, summaryOf } from '../test/inbox.ts';
import { createTester, readAll, type Answer } from '../test/tester.ts';

describe('NOT-13 the list', () => {
  it('NOT-13 pages of 1,000 rows, newest first, lead to the first; cursors stay while rows come; none is lost or twice', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 1000);
    const dana = tester.as('usr_dana');
    const all = await readAll(dana, LIST);
    assert.equal(new Set(idsOf(all)).size, 1000);
    assert.deepEqual(
      all.map(({ money }) => money.reason),
      Array.from({ length: 1000 }, (_, index) => `Goodwill ${1000 - index}`),
    );
    const { body: first } = await dana.get(`${LIST}?limit=7`);
    assert.equal(first.total, 1000);
    const { body: second } = await dana.get(`${LIST}?limit=7&cursor=${first.next_cursor}`);
    grant(tester, NORTHGATE, 3);
    const { body: again } = await tester.as('usr_dana').get(`${LIST}?limit=7&cursor=${first.next_cursor}`);
    assert.deepEqual([again.data, again.total], [second.data, 1003]);
    const { body: back } = await tester.as('usr_dana').get(`${LIST}?limit=7&cursor=${again.prev_cursor}`);
    assert.deepEqual(back.data, first.data);
    const { body: newer } = await tester.as('usr_dana').get(`${LIST}?limit=7&cursor=${back.prev_cursor}`);
    assert.equal(newer.data.length, 3);
  });

  it('NOT-13 a page reads as many rows with 10 as with 2,000, and with one connection as with others', async () => {
    const looksAt = async (rows: number, others: number) => {
      const tester = createTester({ scenario: 'empty' });
      grant(tester, NORTHGATE, rows);
      grant(tester, 'con_harborline_ridgeway', others);
      const dana = tester.as('usr_dana');
      const { notices, connections, notificationTallies } = tester.api.platform.tables;
      let count = 0;
      for (const table of [notices, connections, notificationTallies] as { get(id: string): unknown }[]) {
        const get = table.get.bind(table);
        table.get = (id) => ((count += 1), get(id));
      }
      await dana.get(`${LIST}?limit=5`);
      await summaryOf(dana);
      return count;
    };
    const few = await looksAt(10, 0);
    assert.equal(await looksAt(2000, 300), few);
    assert.ok(few > 5 && few < 30, `${few} look-ups for five rows`);
  });

  it('NOT-13 by category, by unread, by connection, and all of them together', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 3);
    grant(tester, REVAMPD, 2);
    await converse(tester, 4);
    const dana = tester.as('usr_dana');
    const all = await readAll(dana, LIST);
    await readOne(dana, all.find(({ category }) => category === 'support').id);
    await readOne(dana, all.find(({ connection }) => connection.id === REVAMPD).id);
    const rows = await readAll(dana, LIST);
    assert.equal(rows.length, 9);
    const conditions: readonly [string, (row: Answer['body']) => boolean][] = [
      ['category=support', ({ category }) => category === 'support'],
      ['category=billing_management', ({ category }) => category === 'billing_management'],
      ['unread=true', ({ read_at }) => read_at === null],
      ['unread=false', () => true],
      [`connection_id=${NORTHGATE}`, ({ connection }) => connection.id === NORTHGATE],
      [`connection_id=${REVAMPD}`, ({ connection }) => connection.id === REVAMPD],
    ];
    for (const [query, holds] of conditions)
      for (const [other, also] of conditions) {
        if (query.split('=')[0] === other.split('=')[0] && query !== other) continue;
        const path = query === other ? `${LIST}?${query}` : `${LIST}?${query}&${other}`;
        const expected = rows.filter((row) => holds(row) && also(row));
        assert.deepEqual(await readAll(dana, path, 2), expected, path);
        assert.equal((await dana.get(path)).body.total, expected.length, path);
      }
  });

  it('NOT-13 nothing takes a row away: no operation deletes one', async () => {
    const dana = createTester().as('usr_dana');
    const [row] = await readAll(dana, LIST);
    for (const path of [LIST, `${LIST}/${row.id}`, MARK_ALL, `${LIST}/${row.id}/read`])
      assert.equal((await dana.call('DELETE', path)).status, 404, path);
  });
});

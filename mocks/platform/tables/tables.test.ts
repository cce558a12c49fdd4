import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createDatabase, defineTable } from './database.ts';

interface Note {
  readonly id: string;
  readonly shelf: string;
  readonly rank: number;
}

function createNotes() {
  return createDatabase({
    notes: defineTable<Note>()({
      byShelf: (note) => [{ partition: note.shelf, key: [note.rank, note.id] }],
    }),
  });
}

const note = fc.record({
  id: fc.constantFrom(...'abcdefghijklmnop'),
  shelf: fc.constantFrom('left', 'right', 'top'),
  rank: fc.integer({ min: 0, max: 4 }),
});
const acts = fc.array(fc.record({ note, isRemoval: fc.boolean() }), { maxLength: 60 });

/** What an index must hold, found by looking at every row. */
function expectedOrder(rows: readonly Note[], shelves: readonly string[]): Note[] {
  return rows
    .filter(({ shelf }) => shelves.includes(shelf))
    .sort((left, right) => left.rank - right.rank || (left.id < right.id ? -1 : 1));
}

describe('tables', () => {
  it('an index holds exactly the rows of its partitions, in order, after any acts', () => {
    fc.assert(
      fc.property(
        acts,
        fc.subarray(['left', 'right', 'top']),
        fc.integer({ min: 1, max: 5 }),
        (list, shelves, limit) => {
          const { tables, transaction } = createNotes();
          for (const { note: row, isRemoval } of list)
            transaction(() => (isRemoval ? tables.notes.remove(row.id) : tables.notes.put({ ...row })));
          const expected = expectedOrder(tables.notes.all(), shelves);
          for (const descending of [false, true]) {
            const rows: Note[] = [];
            let page = tables.notes.page('byShelf', { partitions: shelves, limit, descending });
            assert.equal(page.previous, null);
            for (;;) {
              rows.push(...page.rows);
              assert.equal(page.total, expected.length);
              if (!page.next) break;
              const from = { key: page.next, backward: false };
              page = tables.notes.page('byShelf', { partitions: shelves, limit, descending, from });
            }
            assert.deepEqual(rows, descending ? expected.toReversed() : expected);
            const back = [...page.rows];
            while (page.previous) {
              const from = { key: page.previous, backward: true };
              page = tables.notes.page('byShelf', { partitions: shelves, limit, descending, from });
              back.unshift(...page.rows);
            }
            assert.deepEqual(back, rows);
          }
        },
      ),
    );
  });

  it('an act that throws leaves rows, indexes and position as they were', () => {
    fc.assert(
      fc.property(acts, acts, (first, second) => {
        const { tables, transaction, snapshot, position } = createNotes();
        const perform = (list: typeof first) => {
          for (const { note: row, isRemoval } of list) {
            if (isRemoval) tables.notes.remove(row.id);
            else tables.notes.put({ ...row });
          }
        };
        transaction(() => perform(first));
        const before = { rows: snapshot(), index: tables.notes.rows('byShelf', 'left'), at: position() };
        const fail = () => {
          transaction(() => perform(second));
          throw new Error('undo');
        };
        assert.throws(() => transaction(fail), /undo/);
        // A row taken away and put back stands last: order of rows is no promise, their set is.
        const sorted = (rows: readonly { id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        assert.deepEqual(sorted(snapshot().tables['notes']!), sorted(before.rows.tables['notes']!));
        assert.deepEqual(
          { index: tables.notes.rows('byShelf', 'left'), at: position() },
          { index: before.index, at: before.at },
        );
      }),
    );
  });

  it('a write outside a transaction throws, and a row can’t be changed', () => {
    const { tables, transaction } = createNotes();
    assert.throws(() => tables.notes.put({ id: 'a', shelf: 'left', rank: 1 }), /outside a transaction/);
    const row = transaction(() => tables.notes.put({ id: 'a', shelf: 'left', rank: 1 }));
    assert.throws(() => Object.assign(row, { rank: 2 }), TypeError);
  });

  it('WAL-1 in an append-only table a row is neither replaced nor taken away, and what is undone is', () => {
    const { tables, transaction, snapshot, restore } = createDatabase({
      ledger: defineTable<Note>()(
        { byShelf: (row) => [{ partition: row.shelf, key: [row.id] }] },
        { appendOnly: true },
      ),
    });
    const row = transaction(() => tables.ledger.put({ id: 'a', shelf: 'left', rank: 1 }));
    const kept = snapshot();
    for (const act of [
      () => tables.ledger.put({ ...row, rank: 2 }),
      () => tables.ledger.put(row),
      () => tables.ledger.remove('a'),
      () => tables.ledger.remove('b'),
    ])
      assert.throws(() => transaction(act), /ledger is append-only/);
    const undone = () => {
      tables.ledger.put({ id: 'b', shelf: 'left', rank: 2 });
      throw new Error('undo');
    };
    assert.throws(() => transaction(undone), /undo/);
    assert.deepEqual(snapshot(), kept);
    transaction(() => tables.ledger.put({ id: 'c', shelf: 'left', rank: 3 }));
    restore(kept);
    assert.deepEqual([snapshot(), tables.ledger.rows('byShelf', 'left')], [kept, [row]]);
  });

  it('listeners hear each commit once, with what changed and where the log stands', () => {
    const { tables, transaction, onCommit } = createNotes();
    const heard: unknown[] = [];
    const stop = onCommit(({ position, changes }) =>
      heard.push([position, changes.map(({ id, after }) => [id, after !== undefined])]),
    );
    transaction(() => {
      tables.notes.put({ id: 'a', shelf: 'left', rank: 1 });
      tables.notes.put({ id: 'b', shelf: 'left', rank: 2 });
    });
    transaction(() => undefined);
    transaction(() => tables.notes.remove('a'));
    stop();
    transaction(() => tables.notes.remove('b'));
    assert.deepEqual(heard, [
      [
        2,
        [
          ['a', true],
          ['b', true],
        ],
      ],
      [3, [['a', false]]],
    ]);
  });

  it('a snapshot restored is the same world, and is not touched by what comes after', () => {
    const { tables, transaction, snapshot, restore } = createNotes();
    transaction(() => tables.notes.put({ id: 'a', shelf: 'left', rank: 1 }));
    const kept = JSON.parse(JSON.stringify(snapshot())) as ReturnType<typeof snapshot>;
    transaction(() => tables.notes.put({ id: 'a', shelf: 'right', rank: 9 }));
    transaction(() => tables.notes.put({ id: 'b', shelf: 'left', rank: 1 }));
    restore(kept);
    assert.deepEqual(snapshot(), kept);
    assert.deepEqual([tables.notes.size('byShelf', 'left'), tables.notes.size('byShelf', 'right')], [1, 0]);
  });
});

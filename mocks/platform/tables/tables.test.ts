import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createDatabase, defineTable, type Commit } from './database.ts';
import type { SortKey } from './sort-key.ts';

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
        fc.constantFrom(undefined, ({ rank }: Note, [first]: SortKey) => rank !== 2 && first !== 3),
        (list, shelves, limit, where) => {
          const { tables, transaction } = createNotes();
          for (const { note: row, isRemoval } of list)
            transaction(() => (isRemoval ? tables.notes.remove(row.id) : tables.notes.put({ ...row })));
          const expected = expectedOrder(tables.notes.all(), shelves).filter((row) => !where || where(row, [row.rank]));
          for (const descending of [false, true]) {
            const rows: Note[] = [];
            let page = tables.notes.page('byShelf', { partitions: shelves, limit, descending, where });
            assert.equal(page.previous, null);
            for (;;) {
              rows.push(...page.rows);
              assert.equal(page.total, expected.length);
              if (!page.next) break;
              const from = { key: page.next, backward: false };
              page = tables.notes.page('byShelf', { partitions: shelves, limit, descending, where, from });
            }
            assert.deepEqual(rows, descending ? expected.toReversed() : expected);
            const back = [...page.rows];
            while (page.previous) {
              const from = { key: page.previous, backward: true };
              page = tables.notes.page('byShelf', { partitions: shelves, limit, descending, where, from });
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

  it('a writer hears a commit before anybody else, and where it throws nothing has happened', () => {
    const { tables, transaction, snapshot, position, onCommit, writeCommitsTo } = createNotes();
    const heard: string[] = [];
    onCommit(({ position: at }) => heard.push(`told ${at}`));
    writeCommitsTo(({ position: at }) => heard.push(`written ${at}`));
    transaction(() => tables.notes.put({ id: 'a', shelf: 'left', rank: 1 }));
    transaction(() => undefined);
    const kept = snapshot();
    writeCommitsTo(({ changes }) => {
      throw new Error(`no room for ${changes.length}`);
    });
    const act = () => {
      tables.notes.put({ id: 'a', shelf: 'right', rank: 2 });
      tables.notes.put({ id: 'b', shelf: 'left', rank: 1 });
    };
    assert.throws(() => transaction(act), /no room for 2/);
    assert.deepEqual([snapshot(), position(), tables.notes.size('byShelf', 'right')], [kept, 1, 0]);
    writeCommitsTo(undefined);
    transaction(act);
    assert.deepEqual(heard, ['written 1', 'told 1', 'told 3']);
  });

  it('listeners of a restored world hear of the commits that led to it', () => {
    const first = createNotes();
    const commits: Commit[] = [];
    first.onCommit((commit) => commits.push(commit));
    for (const id of ['a', 'b', 'c']) first.transaction(() => first.tables.notes.put({ id, shelf: 'left', rank: 1 }));
    const second = createNotes();
    const heard: Commit[] = [];
    second.onCommit((commit) => heard.push(commit));
    second.restore(first.snapshot(), commits.slice(1));
    assert.deepEqual(heard, commits.slice(1));
    assert.deepEqual(second.snapshot(), first.snapshot());
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

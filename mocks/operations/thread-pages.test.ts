import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { messageDraft, writeTicket, type EntryDraft } from '../index.ts';
import { change, createHelpDesk, markRead, NORTHGATE, pathOf, say, submitted } from '../test/help-desk.ts';
import type { HelpDesk } from '../test/help-desk.ts';
import type { Answer } from '../test/tester.ts';

const LENGTH = 10_000;

/** Who wrote entry `sequence` of the long thread: Dana from 101 to 9,000 alone, else by turns. */
const authorOf = (sequence: number): string =>
  sequence > 100 && sequence <= 9000 ? 'usr_dana' : sequence % 2 === 1 ? 'usr_dana' : 'usr_tom';

/** A ticket whose thread has this many entries, by Dana and Tom. */
async function talk(desk: HelpDesk, length: number): Promise<any> {
  const { platform } = desk.api;
  const ticket = await submitted(desk.person('usr_dana'), NORTHGATE);
  const drafts = Array.from({ length: length - 1 }, (_, index): EntryDraft => {
    const sequence = index + 2;
    const userId = authorOf(sequence);
    const mintedById = platform.tables.users.get(userId)!.organizationId;
    const body = `Nr ${sequence}${sequence % 500 === 0 ? ' ist für die Ärztin gedacht' : ''}`;
    return messageDraft({ userId, mintedById }, body);
  });
  platform.transaction(() => writeTicket(platform, platform.tables.tickets.get(ticket.id)!, drafts));
  return ticket;
}

const sequences = ({ body }: Answer): number[] => body.data.map(({ sequence }: any) => sequence);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('TIC-10 a thread of 10,000 entries is read by pages', () => {
  const desk = createHelpDesk();
  const dana = desk.person('usr_dana');
  let ticket: any;
  before(async () => {
    ticket = await talk(desk, LENGTH);
  });
  const read = (query = '') => dana.get(`${pathOf(ticket)}/thread${query}`);

  it('TIC-10 the newest page unless one asks for another, oldest first in it; back and forth to both ends', async () => {
    const newest = await read();
    assert.deepEqual(sequences(newest), range(9976, 10_000));
    assert.deepEqual([newest.body.total, newest.body.next_cursor], [LENGTH, null]);
    const older = await read(`?limit=100&cursor=${newest.body.prev_cursor}`);
    assert.deepEqual(sequences(older), range(9876, 9975));
    const newer = await read(`?limit=25&cursor=${older.body.next_cursor}`);
    assert.deepEqual(newer.body.data, newest.body.data);
    const all: number[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Answer = await read(`?limit=100${cursor && `&cursor=${cursor}`}`);
      all.unshift(...sequences(page));
      cursor = page.body.prev_cursor;
    }
    assert.deepEqual(all, range(1, LENGTH));
  });

  it('TIC-10 before, after, around an entry, by its id or its sequence, anywhere', async () => {
    const idOf = async (sequence: number) => (await read(`?limit=1&after=${sequence - 1}`)).body.data[0].id as string;
    for (const [query, sequence, expected] of [
      ['before', 5000, range(4990, 4999)],
      ['before', 4, range(1, 3)],
      ['before', 1, []],
      ['after', 5000, range(5001, 5010)],
      ['after', 9997, range(9998, 10_000)],
      ['after', 10_000, []],
      ['around', 5000, range(4995, 5004)],
      ['around', 1, range(1, 10)],
      ['around', 3, range(1, 10)],
      ['around', 10_000, range(9991, 10_000)],
      ['around', 9998, range(9991, 10_000)],
    ] as const)
      for (const entry of [sequence, await idOf(sequence)]) {
        const page = await read(`?limit=10&${query}=${entry}`);
        assert.deepEqual(sequences(page), expected, `${query} ${entry}`);
        assert.equal(page.body.total, LENGTH);
        const [first, last] = [expected[0], expected.at(-1)];
        if (first === undefined || last === undefined) continue;
        assert.equal(page.body.prev_cursor === null, first === 1);
        assert.equal(page.body.next_cursor === null, last === LENGTH);
      }
    assert.deepEqual(sequences(await read('?limit=1&around=77')), [77]);
    assert.deepEqual(sequences(await read('?limit=2&around=77')), [76, 77]);
    assert.deepEqual(sequences(await read('?limit=3&around=99999')), range(9998, 10_000));
    assert.deepEqual(sequences(await read('?limit=3&after=0')), range(1, 3));
    assert.deepEqual(sequences(await read('?limit=3&before=99999')), range(9998, 10_000));
  });

  it('TIC-10 a cursor goes on both ways from a page in the middle, with and without what led there', async () => {
    const middle = await read('?limit=10&around=5000');
    for (const more of ['', '&around=5000']) {
      assert.deepEqual(sequences(await read(`?limit=10&cursor=${middle.body.prev_cursor}${more}`)), range(4985, 4994));
      assert.deepEqual(sequences(await read(`?limit=10&cursor=${middle.body.next_cursor}${more}`)), range(5005, 5014));
    }
  });

  it('TIC-10 in two ways at once, or at what is no entry, is refused at its name', async () => {
    for (const [query, pointer] of [
      ['before=5&after=2', '/query/after'],
      ['after=2&around=5', '/query/around'],
      ['before=ent_0', '/query/before'],
      ['around=last', '/query/around'],
      ['after=-1', '/query/after'],
      ['cursor=AAAA', '/query/cursor'],
    ]) {
      const { status, body } = await read(`?${query}`);
      assert.deepEqual([status, body.errors[0].pointer], [422, pointer]);
    }
  });

  it('TIC-10 words find messages, in any order, case and accent, by pages like the thread itself', async () => {
    const hits = range(1, 20).map((each) => each * 500);
    const found = await read(`?limit=100&q=${encodeURIComponent('GEDACHT  arztin')}`);
    assert.deepEqual([sequences(found), found.body.total], [hits, 20]);
    const newest = await read('?limit=3&q=arztin');
    assert.deepEqual([sequences(newest), newest.body.total], [[9000, 9500, 10_000], 20]);
    assert.deepEqual(sequences(await read(`?limit=3&q=arztin&cursor=${newest.body.prev_cursor}`)), [7500, 8000, 8500]);
    assert.deepEqual(sequences(await read('?limit=3&q=arztin&around=5100')), [5000, 5500, 6000]);
    assert.deepEqual(sequences(await read('?limit=3&q=arztin&before=1200')), [500, 1000]);
    assert.deepEqual(sequences(await read('?limit=2&q=arztin&after=1200')), [1500, 2000]);
    assert.equal((await read(`?q=arzt&cursor=${newest.body.prev_cursor}`)).status, 422);
    assert.deepEqual((await read('?q=nowhere')).body, { data: [], next_cursor: null, prev_cursor: null, total: 0 });
    assert.deepEqual(sequences(await read('?limit=2&q=%20')), [9999, 10_000]);
  });

  it('TIC-10 the first unread entry is named however many are unread, and however many are one’s own', async () => {
    const state = async (mark: number) => (await markRead(dana, ticket, mark)).body;
    const first = (from: number) => range(from, LENGTH).find((sequence) => authorOf(sequence) !== 'usr_dana')!;
    const count = (from: number) => range(from, LENGTH).filter((sequence) => authorOf(sequence) !== 'usr_dana').length;
    const { data } = (await read('?limit=100&after=0')).body;
    for (const mark of [0, 1, 2, 99, 100, 101, 5000, 8999, 9000, 9001, 9999, 10_000]) {
      const { unread_count, first_unread_id } = await state(mark);
      assert.equal(unread_count, mark === LENGTH ? 0 : count(mark + 1), `behind ${mark}`);
      if (mark === LENGTH) assert.equal(first_unread_id, null);
      else {
        const page = await read(`?limit=1&around=${first_unread_id}`);
        assert.deepEqual(sequences(page), [first(mark + 1)]);
      }
    }
    assert.equal(data[1].id, (await state(0)).first_unread_id);
    const stranger = (await desk.person('usr_marcus').get(pathOf(ticket))).body.viewer_state;
    assert.deepEqual([stranger.unread_count, stranger.first_unread_id], [LENGTH, data[0].id]);
  });

  it('TIC-10 reading a page and writing cost as much in it as in a thread of three', async () => {
    const costs: number[] = [];
    for (const length of [3, LENGTH]) {
      const world = createHelpDesk();
      const long = await talk(world, length);
      const { threadEntries } = world.api.platform.tables;
      let count = 0;
      for (const name of ['get', 'first', 'last', 'size', 'page'] as const) {
        const read = threadEntries[name].bind(threadEntries) as (...asked: unknown[]) => unknown;
        Object.assign(threadEntries, { [name]: (...asked: unknown[]) => ((count += 1), read(...asked)) });
      }
      threadEntries.rows = () => assert.fail('A whole thread was read.');
      threadEntries.all = () => assert.fail('The whole table was read.');
      const [first, second] = [world.person('usr_dana'), world.person('usr_tom')];
      for (const query of ['', '&before=3', '&after=1', '&around=2'])
        assert.equal((await first.get(`${pathOf(long)}/thread?limit=1${query}`)).status, 200);
      assert.equal((await say(second, long, 'One more')).status, 201);
      assert.equal((await change(second, long, { priority: 'high' })).status, 200);
      assert.equal((await markRead(second, long, 2)).status, 200);
      // Behind Dana's mark thousands are her own.
      assert.equal((await markRead(first, long, Math.min(length - 1, 100))).status, 200);
      costs.push(count);
    }
    assert.ok(costs[1]! - costs[0]! <= 160, `${costs[0]} reads in three, ${costs[1]} in ten thousand`);
  });
});

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, afterEach, before, describe, it } from 'node:test';
import { grantCredit } from './index.ts';
import { startSandbox, type Sandbox, type SandboxOptions } from './server.ts';
import { openStore } from './store.ts';
import { newKey } from './test/acts.ts';

const START = Date.parse('2026-11-21T17:00:00.000Z');
const NORTHGATE = '/v1/connections/con_harborline_northgate';

/** A folder that is gone after the tests, and sandboxes that are stopped after each. */
function createRoom() {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  const running: Sandbox[] = [];
  let files = 0;
  after(() => rmSync(folder, { recursive: true }));
  afterEach(() => Promise.all(running.splice(0).map((sandbox) => sandbox.close())));
  return {
    newFile: () => join(folder, `${(files += 1)}.db`),
    start: async (data: string, options: SandboxOptions = {}) => {
      const sandbox = await startSandbox({ port: 0, now: () => START, data, ...options });
      running.push(sandbox);
      return sandbox;
    },
    stop: (sandbox: Sandbox) => running.splice(running.indexOf(sandbox), 1)[0]!.close(),
  };
}

const snapshotOf = (sandbox: Sandbox) => sandbox.api.platform.snapshot();

async function control(sandbox: Sandbox, name: string, json: object): Promise<{ status: number; body: any }> {
  const response = await fetch(`${sandbox.url}/__sandbox/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sandbox-Control': '1' },
    body: JSON.stringify(json),
  });
  return { status: response.status, body: await response.json() };
}

async function call(sandbox: Sandbox, token: string, method: string, path: string, json?: object, key?: string) {
  const response = await fetch(sandbox.url + path, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(json && { 'Content-Type': 'application/json' }),
      ...(key && { 'Idempotency-Key': key }),
    },
    ...(json && { body: JSON.stringify(json) }),
  });
  return { status: response.status, eventId: response.headers.get('Event-Id'), text: await response.text() };
}

const grant = (amount: number) => ({ kind: 'credit', amount: { amount, currency: 'USD' }, reason: 'Goodwill' });
const mint = (sandbox: Sandbox, user_id: string) => sandbox.api.mintSession({ user_id, connection_id: null }).token;

describe('a sandbox that keeps its state in a file', () => {
  const { newFile, start, stop } = createRoom();

  it('goes on where it was: every row, the position, tokens, the kept answers', async () => {
    const file = newFile();
    const first = await start(file);
    const tom = mint(first, 'usr_tom');
    const key = newKey();
    const answer = await call(first, tom, 'POST', `${NORTHGATE}/wallet/entries`, grant(500), key);
    assert.equal(answer.status, 201);
    const kept = snapshotOf(first);
    await stop(first);
    const second = await start(file);
    assert.deepEqual(snapshotOf(second), kept);
    const again = await call(second, tom, 'POST', `${NORTHGATE}/wallet/entries`, grant(500), key);
    assert.equal(again.text, answer.text);
    assert.deepEqual(snapshotOf(second), kept);
    const wallet = await call(second, tom, 'GET', `${NORTHGATE}/wallet`);
    assert.deepEqual(
      [(JSON.parse(wallet.text) as any).balance.amount, wallet.eventId],
      [41260 + 500, `evt_${kept.position}`],
    );
  });

  it('time goes on from where it was put, also where the machine’s clock was set back; what falls due happens', async () => {
    const file = newFile();
    const first = await start(file);
    await control(first, 'clock', { now: '2026-12-01T08:00:00.000Z' });
    await stop(first);
    const second = await start(file, { now: () => START - 3_600_000 });
    assert.equal(second.api.clock.now(), Date.parse('2026-12-01T08:00:00.000Z'));
    await control(second, 'clock', { now: '2026-12-03T08:00:00.000Z' });
    const { text } = await call(
      second,
      mint(second, 'usr_dana'),
      'GET',
      `${NORTHGATE}/invoices?status=overdue&limit=100`,
    );
    assert.ok(JSON.parse(text).data.some(({ number }: { number: string }) => number === 'HL-2061'));
    await stop(second);
    const third = await start(file, { now: () => START - 3_600_000 + 1000 });
    assert.equal(third.api.clock.now(), Date.parse('2026-12-03T08:00:01.000Z'));
  });

  it('what fell due while it was stopped has happened by the first call, at its own instant', async () => {
    const file = newFile();
    const first = await start(file);
    await stop(first);
    const later = await start(file, { now: () => Date.parse('2027-01-10T08:00:00.000Z') });
    const path = `${NORTHGATE}/invoices?status=overdue&limit=100`;
    const { data } = JSON.parse((await call(later, mint(later, 'usr_dana'), 'GET', path)).text) as any;
    const { due_date, changed_at } = data.find(({ number }: { number: string }) => number === 'HL-2061');
    assert.equal(changed_at, `${nextDay(due_date)}T08:00:00.000Z`);
  });

  it('a stream resumes from an id of before: what it missed comes, and a reset only where the log doesn’t reach', async () => {
    const file = newFile();
    const first = await start(file);
    const [tom, dana] = [mint(first, 'usr_tom'), mint(first, 'usr_dana')];
    const { eventId } = await call(first, dana, 'GET', `${NORTHGATE}/wallet`);
    await call(first, tom, 'POST', `${NORTHGATE}/wallet/entries`, grant(500));
    await stop(first);
    const second = await start(file);
    await call(second, tom, 'POST', `${NORTHGATE}/wallet/entries`, grant(700));
    const types = async (after: string): Promise<string[]> => {
      const headers = { Authorization: `Bearer ${dana}`, 'Last-Event-ID': after };
      const response = await fetch(`${second.url}/v1/events`, { headers });
      const reader = response.body!.getReader();
      const { value } = await reader.read();
      await reader.cancel();
      return [...new TextDecoder().decode(value).matchAll(/^event: (.*)$/gm)].map(([, type]) => type!);
    };
    const missed = (await types(eventId!)).filter((type) => type === 'wallet.updated' || type === 'reset');
    assert.deepEqual(missed, ['wallet.updated', 'wallet.updated']);
    assert.deepEqual(await types('evt_0'), ['reset']);
  });

  it('reset puts another world in the place of the file’s; the old one is written no more', async () => {
    const file = newFile();
    const first = await start(file);
    const old = first.api;
    assert.equal((await control(first, 'reset', { scenario: 'empty', seed: 5 })).status, 200);
    const connection = old.platform.tables.connections.get('con_harborline_northgate')!;
    grantCredit(old.platform, connection, { amount: 1, currency: 'USD' }, 'Too late');
    const kept = snapshotOf(first);
    await stop(first);
    const second = await start(file);
    assert.deepEqual(snapshotOf(second), kept);
    assert.deepEqual((await control(second, 'reset', {})).body, { scenario: 'empty', seed: 5 });
  });

  it('a write that fails undoes the act: 500, nothing told, memory and file as they were', async (t) => {
    const errors: unknown[] = [];
    t.mock.method(console, 'error', (error: unknown) => errors.push(error));
    const file = newFile();
    const first = await start(file);
    const tom = mint(first, 'usr_tom');
    const kept = snapshotOf(first);
    let told = 0;
    first.api.platform.onCommit(() => (told += 1));
    const full = new Error('The disk is full.');
    first.api.platform.writeCommitsTo(() => {
      throw full;
    });
    const { status, text } = await call(first, tom, 'POST', `${NORTHGATE}/wallet/entries`, grant(500), newKey());
    assert.deepEqual([status, (JSON.parse(text) as any).code, errors], [500, 'internal_error', [full]]);
    assert.deepEqual([told, sorted(snapshotOf(first))], [0, sorted(kept)]);
    await stop(first);
    assert.deepEqual(snapshotOf(await start(file)), kept);
  });

  it('another scenario or seed than the file’s is refused with one line, and the same are not', async () => {
    const file = newFile();
    const first = await start(file, { seed: 7 });
    const kept = snapshotOf(first);
    await stop(first);
    const message = `${file} holds the world "default" of seed 7. Leave out --scenario and --seed to go on with it, or name another file.`;
    for (const other of [{ scenario: 'empty' as const }, { seed: 1 }, { scenario: 'default' as const, seed: 8 }])
      await assert.rejects(start(file, other), { message });
    assert.deepEqual(snapshotOf(await start(file, { scenario: 'default', seed: 7 })), kept);
  });

  it('without the port it leaves the file free', async () => {
    const file = newFile();
    const other = await start(newFile());
    await assert.rejects(start(file, { port: Number(new URL(other.url).port) }), /is in use/);
    await start(file);
  });
});

describe('a file that can’t be a sandbox’s state', () => {
  const { newFile, start, stop } = createRoom();
  let good: Buffer;
  before(async () => {
    const file = newFile();
    await stop(await start(file, { scenario: 'empty' }));
    good = readFileSync(file);
  });

  /** A good file, with something changed in it. */
  const changed = (sql: string): string => {
    const file = newFile();
    writeFileSync(file, good);
    const database = new DatabaseSync(file);
    database.exec(sql);
    database.close();
    return file;
  };
  const bad: readonly [string, () => string, RegExp][] = [
    [
      'text',
      () => writtenAs('Dear diary, '.repeat(100)),
      /\.db is not a sandbox's file, and stays as it is\. Name another one\.$/,
    ],
    ['another SQLite file', () => changed('PRAGMA application_id = 7'), /is not a sandbox's file/],
    [
      'one of a version to come',
      () => changed('PRAGMA user_version = 99'),
      /was written by another version of the sandbox/,
    ],
    ['one with other tables', () => changed(`UPDATE world SET tables = 'abacuses'`), /was written by another version/],
    [
      'one of an unknown world',
      () => changed(`UPDATE world SET scenario = 'mars'`),
      /holds the world "mars", which this version doesn't know/,
    ],
  ];
  const writtenAs = (text: string): string => {
    const file = newFile();
    writeFileSync(file, text);
    return file;
  };

  for (const [what, make, expected] of bad)
    it(`${what}: one line, and it stays as it is`, async () => {
      const file = make();
      const content = readFileSync(file);
      await assert.rejects(start(file), expected);
      assert.deepEqual(readFileSync(file), content);
    });

  it('one in use by another sandbox: one line, and the other goes on', async () => {
    const file = newFile();
    const first = await start(file);
    await assert.rejects(start(file), {
      message: `${file} is in use by another sandbox. Stop that one, or name another file.`,
    });
    const tom = mint(first, 'usr_tom');
    assert.equal((await call(first, tom, 'POST', `${NORTHGATE}/wallet/entries`, grant(5))).status, 201);
  });

  it('one where none can be made: one line', async () => {
    await assert.rejects(
      start(join(newFile(), 'in', 'no', 'folder.db')),
      /can't be used \(unable to open database file\)/,
    );
  });

  it('an empty file is a new one, and so is one whose first world was never written', async () => {
    await start(writtenAs(''));
    const file = newFile();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = WAL');
    database.close();
    await start(file);
  });
});

describe('a store', () => {
  const { newFile } = createRoom();

  it('replaces a world whole or not at all', () => {
    const store = openStore(newFile(), ['notes']);
    const world = (rows: readonly { id: string }[]) => ({
      ...{ scenario: 'default', seed: 1, lately: [], now: 5, ahead: 2 },
      snapshot: { position: 9, tables: { notes: rows } },
    });
    assert.equal(store.read(), undefined);
    store.replace(world([{ id: 'b' }, { id: 'a' }]));
    const broken = { id: 'c', toJSON: () => assert.fail('half-way') };
    assert.throws(() => store.replace(world([{ id: 'd' }, broken])), /half-way/);
    assert.deepEqual(store.read(), world([{ id: 'b' }, { id: 'a' }]));
    store.close();
  });

  it('writes a commit whole or not at all, and keeps rows in the order of the table', () => {
    const store = openStore(newFile(), ['notes']);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, text: 'old' }));
    store.replace({
      ...{ scenario: 'default', seed: 1, lately: [], now: 5, ahead: 2 },
      snapshot: { position: 2, tables: { notes: [a!, b!] } },
    });
    const change = (before: object | undefined, after: object | undefined, id: string) =>
      ({ table: 'notes', id, before, after }) as never;
    const commit = {
      position: 5,
      changes: [change(undefined, c, 'c'), change(a, undefined, 'a'), change(undefined, a, 'a')],
    };
    const at = { now: 6, ahead: 3 };
    const broken = { id: 'd', toJSON: () => assert.fail('half-way') };
    const half = { position: 4, changes: [change(b, undefined, 'b'), change(undefined, broken, 'd')] };
    assert.throws(() => store.write(half, at), /half-way/);
    store.write(commit, at);
    const { snapshot, lately, now, ahead } = store.read()!;
    assert.deepEqual(snapshot, { position: 5, tables: { notes: [b, c, a] } });
    assert.deepEqual(lately, JSON.parse(JSON.stringify([commit])));
    assert.deepEqual({ now, ahead }, at);
    store.close();
  });

  it('keeps the last commits, so many changes back', () => {
    const store = openStore(newFile(), ['notes']);
    store.replace({
      ...{ scenario: 'default', seed: 1, lately: [], now: 5, ahead: 2 },
      snapshot: { position: 0, tables: { notes: [] } },
    });
    for (let position = 1; position <= 2100; position += 1)
      store.write(
        { position, changes: [{ table: 'notes', id: 'a', before: undefined, after: { id: 'a' } }] },
        { now: 5, ahead: 2 },
      );
    const { lately } = store.read()!;
    assert.deepEqual([lately.length, lately[0]!.position, lately.at(-1)!.position], [2000, 101, 2100]);
    store.close();
  });
});

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Undoing puts a row that was taken away back in another place. */
function sorted({ position, tables }: ReturnType<typeof snapshotOf>): object {
  const byId = (rows: readonly { id: string }[]) => rows.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return { position, tables: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, byId(rows)])) };
}

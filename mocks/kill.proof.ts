/** A sandbox that is killed in the middle of writes, again and again (issue 4, point 5). */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newKey } from './test/acts.ts';

const BASE = '/v1/connections/con_harborline_northgate';
const FLAGS = ['--conditions=source', '--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
const SANDBOX = fileURLToPath(new URL('./sandbox.ts', import.meta.url));
const CLIENTS = 8;
/** After how many acknowledged writes the process is killed, each time, and how many turns of the event loop later. */
const KILLS = [
  [1, 0],
  [3, 2],
  [9, 30],
  [14, 4],
  [22, 60],
  [31, 8],
  [5, 1],
  [47, 45],
  [2, 20],
  [26, 6],
] as const;

/** What somebody means to do once, and what they were answered; undefined if the answer never came. */
interface Intent {
  readonly token: string;
  readonly path: string;
  readonly json: object;
  readonly key: string;
  answer?: { readonly status: number; readonly text: string };
}

class Process {
  readonly #child: ChildProcess;
  url = '';

  constructor(file: string) {
    this.#child = spawn(process.execPath, [...FLAGS, SANDBOX, '--port', '0', '--data', file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  }

  async ready(): Promise<this> {
    const [line] = (await once(this.#child.stdout!, 'data')) as [Buffer];
    this.url = /http:\/\/127\.0\.0\.1:\d+/.exec(line.toString())![0];
    return this;
  }

  async kill(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    assert.deepEqual(await ended, [null, 'SIGKILL']);
  }

  async get(token: string, path: string): Promise<any> {
    const response = await fetch(this.url + path, { headers: { Authorization: `Bearer ${token}` } });
    assert.equal(response.status, 200, path);
    return response.json();
  }

  async getAll(token: string, path: string): Promise<any[]> {
    const rows: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await this.get(token, `${path}?limit=100${cursor && `&cursor=${cursor}`}`);
      rows.push(...page.data);
      cursor = page.next_cursor;
    }
    return rows;
  }

  async post(token: string, path: string, json: object, key: string): Promise<{ status: number; text: string }> {
    const response = await fetch(this.url + path, {
      method: 'POST',
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
      body: JSON.stringify(json),
    });
    return { status: response.status, text: await response.text() };
  }

  async mint(key: string, user_id: string): Promise<string> {
    const request = { user_id, connection_id: null, allowed_origins: ['https://portal.example'], ttl_seconds: 3600 };
    const { status, text } = await this.post(key, '/v1/sessions', request, newKey());
    assert.equal(status, 201);
    return (JSON.parse(text) as { token: string }).token;
  }
}

/** Several people write without pause until so many writes were acknowledged; then the process is killed. */
async function writeUntilKilled(
  sandbox: Process,
  [acknowledged, turns]: (typeof KILLS)[number],
  next: () => Intent,
): Promise<Intent[]> {
  const intents: Intent[] = [];
  let count = 0;
  let killed: Promise<void> | undefined;
  const kill = async (): Promise<void> => {
    for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
    await sandbox.kill();
  };
  const client = async (): Promise<void> => {
    while (!killed) {
      const intent = next();
      intents.push(intent);
      try {
        intent.answer = await sandbox.post(intent.token, intent.path, intent.json, intent.key);
      } catch (error) {
        assert.ok(killed && error instanceof TypeError, String(error));
        return;
      }
      count += 1;
      if (count >= acknowledged) killed ??= kill();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  await killed;
  return intents;
}

describe('a sandbox that is killed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-kill-'));
  let running: Process | undefined;
  const start = async (file: string): Promise<Process> => (running = await new Process(file).ready());
  after(async () => {
    await running?.kill();
    rmSync(folder, { recursive: true });
  });

  it('in the middle of writes has every acknowledged one afterwards, no half one, and does the others once', async () => {
    const file = join(folder, 'writes.db');
    let sandbox = await start(file);
    const [tom, grace] = [
      await sandbox.mint('sk_test_partner', 'usr_tom'),
      await sandbox.mint('sk_test_partner', 'usr_grace'),
    ];
    const dana = await sandbox.mint('sk_test_sub_org', 'usr_dana');
    const invoice = (await sandbox.get(dana, `${BASE}/invoices?status=open&sort=-amount_due&limit=1`)).data[0];
    const before = (await sandbox.getAll(dana, `${BASE}/wallet/entries`)).length;
    const rowsBefore = (await sandbox.getAll(dana, `${BASE}/activity`)).length;
    let turn = 0;
    const next = (): Intent => {
      turn += 1;
      const key = newKey();
      if (turn % 2 === 0) {
        const path = `${BASE}/invoices/${invoice.id}/credit-applications`;
        return { token: dana, path, json: { amount: { amount: 1 + (turn % 7), currency: 'USD' } }, key };
      }
      const [token, kind, sign] = turn % 3 === 0 ? [grace, 'adjustment', -1] : [tom, 'credit', 1];
      const json = { kind, amount: { amount: sign * (11 + (turn % 5)), currency: 'USD' }, reason: `Reason ${turn}` };
      return { token, path: `${BASE}/wallet/entries`, json, key };
    };

    const done = new Map<string, string>();
    let underWay = 0;
    for (const moment of KILLS) {
      const intents = await writeUntilKilled(sandbox, moment, next);
      const open = intents.filter(({ answer }) => !answer);
      underWay += open.length;
      sandbox = await start(file);

      // Every acknowledged write is there, and of the others each is there whole or not at all.
      const entries = await checkLedger(sandbox, dana, invoice.id);
      const there = new Set(entries.map(({ id }) => id as string));
      for (const { answer, json } of intents.filter(({ answer }) => answer)) {
        assert.equal(answer!.status, 201, answer!.text);
        const { id, amount } = (JSON.parse(answer!.text) as any).entry;
        assert.ok(there.has(id), `${id} was acknowledged`);
        assert.equal(Math.abs(amount.amount), Math.abs((json as any).amount.amount));
        done.set(id, answer!.text);
      }
      assert.ok(entries.length - before - done.size <= open.length, 'nothing that nobody meant');

      // Sent again, what was acknowledged is answered to the letter; what wasn't is done now, or was, but once.
      for (const { token, path, json, key, answer } of intents) {
        const [again, twice] = [await sandbox.post(token, path, json, key), await sandbox.post(token, path, json, key)];
        assert.deepEqual(again, answer ?? again);
        assert.deepEqual(twice, again);
        assert.equal(again.status, 201, again.text);
        done.set((JSON.parse(again.text) as any).entry.id, again.text);
      }
      const all = await checkLedger(sandbox, dana, invoice.id);
      assert.equal(all.length, before + done.size, 'one entry for each intent');
      assert.equal((await sandbox.getAll(dana, `${BASE}/activity`)).length, rowsBefore + done.size);
    }
    assert.equal(done.size, turn);
    assert.ok(underWay > KILLS.length, `${underWay} writes were under way`);
  });

  it('while it writes its first world starts anew', async () => {
    const file = join(folder, 'first.db');
    const written = new Promise<void>((resolve) => {
      const watcher = watch(folder, (_event, name) => {
        if (name !== 'first.db-wal') return;
        watcher.close();
        resolve();
      });
    });
    const first = new Process(file);
    await written;
    await first.kill();
    assert.ok(existsSync(file));
    await running?.kill();
    const sandbox = await start(file);
    const tom = await sandbox.mint('sk_test_partner', 'usr_tom');
    assert.equal((await sandbox.get(tom, `${BASE}/wallet`)).balance.amount, 41260);
  });
});

/** The ledger's running balances, the invoice's lines and each application's own line agree; answers the entries. */
async function checkLedger(sandbox: Process, token: string, invoiceId: string): Promise<any[]> {
  const entries = (await sandbox.getAll(token, `${BASE}/wallet/entries`)).reverse();
  let balance = 0;
  for (const { id, amount, balance_after } of entries) {
    balance += amount.amount;
    assert.equal(balance_after.amount, balance, id);
  }
  const wallet = await sandbox.get(token, `${BASE}/wallet`);
  assert.deepEqual([wallet.balance.amount, wallet.version], [balance, entries.length]);
  const invoice = await sandbox.get(token, `${BASE}/invoices/${invoiceId}`);
  const sum = invoice.lines.reduce((total: number, line: any) => total + line.amount.amount, 0);
  assert.equal(sum, invoice.amount_due.amount);
  const applied = entries.filter((entry) => entry.kind === 'credit_applied' && entry.invoice.id === invoiceId);
  const credits = invoice.lines.filter((line: any) => line.kind === 'credit');
  assert.deepEqual(
    credits.map((line: any) => line.amount.amount),
    applied.map((entry) => entry.amount.amount),
  );
  return entries;
}

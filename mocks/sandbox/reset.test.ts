import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { grantCredit } from '../index.ts';
import { startSandbox, type Sandbox } from '../server.ts';
import { openStream, type StreamReader } from '../test/stream.ts';

const CONNECTION = 'con_harborline_northgate';
const START = Date.parse('2026-11-21T17:00:00.000Z');

function listen({ api, url }: Sandbox, last?: string): Promise<StreamReader> {
  const { token } = api.mintSession({ user_id: 'usr_dana', connection_id: CONNECTION, permissions: ['billing:read'] });
  return openStream({ baseUrl: url, token, after: last });
}

/** So many credits of the issuer, each of which a stream tells. */
function grant({ api: { platform } }: Sandbox, times: number): void {
  const connection = platform.tables.connections.get(CONNECTION)!;
  for (let count = 0; count < times; count += 1)
    grantCredit(platform, connection, { amount: 100, currency: 'USD' }, 'Goodwill');
}

/** The id of an event of this world, told and read. */
async function hearOne(sandbox: Sandbox): Promise<string> {
  const stream = await listen(sandbox);
  grant(sandbox, 1);
  const { id } = await stream.next();
  await stream.cancel();
  return id;
}

async function assertReset(sandbox: Sandbox, last: string): Promise<void> {
  const stream = await listen(sandbox, last);
  const { type, id } = await stream.next();
  assert.equal(type, 'reset');
  grant(sandbox, 1);
  const event = await stream.next();
  assert.equal(event.type, 'wallet.updated');
  await stream.cancel();
  const next = await listen(sandbox, id);
  assert.deepEqual(await next.next(), event);
  await next.cancel();
}

async function reset(sandbox: Sandbox): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'Sandbox-Control': '1' };
  const response = await fetch(`${sandbox.url}/__sandbox/reset`, { method: 'POST', headers, body: '{}' });
  assert.equal(response.status, 200);
}

describe('a stream of a world that is gone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  after(() => rmSync(folder, { recursive: true }));

  for (const data of [undefined, join(folder, 'world.db')])
    it(`is told "reset" in the next${data ? ' that is kept in a file' : ''}, however far that has come`, async () => {
      const sandbox = await startSandbox({ port: 0, now: () => START, data });
      try {
        for (let world = 0; world < 2; world += 1) {
          const last = await hearOne(sandbox);
          await reset(sandbox);
          grant(sandbox, 5);
          await assertReset(sandbox, last);
        }
      } finally {
        await sandbox.close();
      }
    });

  it('takes the calls with it that are under way: none is said to be done where nothing is, no stream tells of it', async () => {
    const sandbox = await startSandbox({ port: 0, now: () => START, latency: 200 });
    try {
      const { token } = sandbox.api.mintSession({ user_id: 'usr_tom', connection_id: CONNECTION });
      const headers = { Authorization: `Bearer ${token}` };
      const credit = { kind: 'credit', amount: { amount: 777, currency: 'USD' }, reason: 'Goodwill' };
      const calls = [
        fetch(`${sandbox.url}/v1/events`, { headers }),
        fetch(`${sandbox.url}/v1/connections/${CONNECTION}/wallet/entries`, {
          method: 'POST',
          headers: { ...headers, 'Content-Type': 'application/json' },
          body: JSON.stringify(credit),
        }),
      ];
      const gone = sandbox.api.platform.tables.walletEntries;
      const before = gone.all().length;
      await reset(sandbox);
      for (const { status } of await Promise.allSettled(calls)) assert.equal(status, 'rejected');
      assert.equal(gone.all().length, before);
      const { token: fresh } = sandbox.api.mintSession({ user_id: 'usr_tom', connection_id: CONNECTION });
      const again = await fetch(`${sandbox.url}/v1/session`, { headers: { Authorization: `Bearer ${fresh}` } });
      assert.equal(again.status, 200);
    } finally {
      await sandbox.close();
    }
  });

  it('is told "reset" by a process that was started anew and keeps nothing, however far that has come', async () => {
    const first = await startSandbox({ port: 0, now: () => START });
    const last = await hearOne(first);
    await first.close();
    const second = await startSandbox({ port: 0, now: () => START + 1000 });
    try {
      grant(second, 100);
      await assertReset(second, last);
    } finally {
      await second.close();
    }
  });

  it('goes on in a world that was kept in a file and reset, after a restart', async () => {
    const options = { port: 0, now: () => START, data: join(folder, 'kept.db') };
    const first = await startSandbox(options);
    await reset(first);
    const last = await hearOne(first);
    grant(first, 1);
    await first.close();
    const second = await startSandbox(options);
    const stream = await listen(second, last);
    assert.equal((await stream.next()).type, 'wallet.updated');
    await stream.cancel();
    await second.close();
  });
});

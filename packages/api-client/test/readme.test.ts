/** The README as it is written: its code is what runs here, against a sandbox over real HTTP. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';
import '../../../tools/built-parser.ts';

const root = join(import.meta.dirname, '..');
const CONNECTION = 'con_harborline_northgate';
const load = (file: string) => import(new URL(`../examples/${file}`, import.meta.url).href);

describe('PKG-5 the examples of @revampd/api-client', () => {
  let sandbox: Sandbox;
  before(async () => {
    sandbox = await startSandbox({ port: 0 });
    Object.assign(process.env, { REVAMPD_SECRET_KEY: 'sk_test_partner', REVAMPD_API_URL: sandbox.url });
  });
  after(() => sandbox.close());
  const sessionOf = (user_id: string) => ({
    baseUrl: sandbox.url,
    fetchSession: async () => sandbox.api.mintSession({ user_id, connection_id: CONNECTION }),
  });

  for (const file of ['server.mjs', 'ask.mjs', 'listen.mjs']) {
    it(`PKG-5 the README shows ${file} as it runs here`, async () => {
      const [readme, source] = await Promise.all([
        readFile(join(root, 'README.md'), 'utf8'),
        readFile(join(root, 'examples', file), 'utf8'),
      ]);
      assert.ok(readme.includes(`\n\`\`\`js\n${source}\`\`\`\n`));
    });
  }

  it('PKG-5 server.mjs adds up what is due, connection by connection', async () => {
    const { amountsDue } = await load('server.mjs');
    const due = await amountsDue();
    const { tables } = sandbox.api.platform;
    assert.equal(Object.keys(due).length, 12);
    const expected = tables.invoices
      .all()
      .filter(({ connectionId }) => connectionId === CONNECTION)
      .reduce((sum, { status, amountDue }) => sum + (status === 'draft' ? 0 : amountDue), 0);
    assert.ok(expected > 0);
    assert.deepEqual(due['Northgate Dental'], { amount: expected, currency: 'USD' });
  });

  it('PKG-5 ask.mjs submits one ticket, however often it is sent, and says what is wrong with another', async () => {
    const { createHelp } = await load('ask.mjs');
    const help = createHelp(sessionOf('usr_dana'));
    const draft = help.draft('The hold music stops', 'After ten seconds, on every line.');
    const [first, second] = [await help.submit(draft, CONNECTION), await help.submit(draft, CONNECTION)];
    assert.match(first.id, /^tkt_/);
    assert.equal(second.id, first.id);
    const { problem, retryable } = await help.submit(help.draft('', 'No title'), CONNECTION);
    assert.equal(retryable, false);
    assert.ok(problem.length > 0);
  });

  it('PKG-5 listen.mjs tells the balance now, and as others change it', async () => {
    const { watchBalance } = await load('listen.mjs');
    const balances: { amount: number }[] = [];
    let heard = (): void => {};
    const next = (): Promise<void> => new Promise((resolve) => (heard = resolve));
    const first = next();
    const stop = watchBalance({
      ...sessionOf('usr_dana'),
      connection_id: CONNECTION,
      onBalance: (balance: { amount: number }) => {
        balances.push(balance);
        heard();
      },
    });
    await first;
    const second = next();
    await fetch(`${sandbox.url}/__sandbox/act`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Sandbox-Control': '1' },
      body: JSON.stringify({
        user_id: 'usr_tom',
        method: 'POST',
        path: `/v1/connections/${CONNECTION}/wallet/entries`,
        body: { kind: 'credit', amount: { amount: 500, currency: 'USD' }, reason: 'Goodwill' },
      }),
    });
    await second;
    stop();
    assert.deepEqual(
      balances.map(({ amount }) => amount),
      [41260, 41760],
    );
  });
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createMockApi, invoiceStatuses, walletEntryKinds } from './index.ts';
import { createMockServer } from './node.ts';
import { startSandbox, type Sandbox } from './server.ts';
import { checkAnswer } from './test/contract.ts';

const NOW = Date.parse('2026-11-21T17:00:00.000Z');
const PORTAL = 'https://portal.harborline.example';
const people = [
  ['sk_test_sub_org', 'usr_dana', 'con_harborline_northgate'],
  ['sk_test_sub_org', 'usr_joel', null],
  ['sk_test_partner', 'usr_dana', 'con_harborline_northgate'],
  ['sk_test_partner', 'usr_noor', null],
  ['sk_test_revampd', 'usr_omar', null],
] as const;
const connections = ['con_harborline_northgate', 'con_northgate_revampd', 'con_juniper_revampd', 'con_unknown'];
const paths = [
  '/v1/session',
  '/v1/connections?limit=3',
  '/v1/connections?q=dental&type=partner_sub_org',
  ...connections.flatMap((id) => [
    `/v1/connections/${id}`,
    `/v1/connections/${id}/members?assignable=true`,
    `/v1/connections/${id}/wallet?limit=4`,
    ...walletEntryKinds.map((kind) => `/v1/connections/${id}/wallet/entries?kind=${kind}`),
    ...invoiceStatuses.map((status) => `/v1/connections/${id}/invoices?status=${status}&sort=amount_due`),
    `/v1/connections/${id}/invoices/summary`,
    `/v1/connections/${id}/invoices/inv_248`,
    `/v1/connections/${id}/billing-history?limit=5`,
    `/v1/connections/${id}/activity?limit=5`,
    `/v1/connections/${id}/wallet/entries?limit=0&cursor=x`,
  ]),
  '/v1/nothing',
];

/** Everything that a caller can see of an answer, but what is random on purpose. */
async function seen(method: string, url: string, response: Response): Promise<object> {
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  checkAnswer(method, url, response, body);
  const names = ['Content-Type', 'Cache-Control', 'Event-Id', 'ETag', 'Date', 'Vary', 'Access-Control-Allow-Origin'];
  const hidden = ['request_id', 'token', 'storage_key'];
  return {
    status: response.status,
    headers: names.map((name) => [name, response.headers.get(name)]),
    body: JSON.parse(
      JSON.stringify(body ?? null, (key, value: unknown) => (hidden.includes(key) ? '…' : value)),
    ) as unknown,
  };
}

/** The same calls, one after the other, by whatever carries them. */
async function callAll(send: typeof fetch, baseUrl: string): Promise<object[]> {
  const answers: object[] = [];
  for (const [key, user_id, connection_id] of people) {
    const minted = await send(`${baseUrl}/v1/sessions`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ user_id, connection_id, allowed_origins: [PORTAL] }),
    });
    const { token } = (await minted.clone().json()) as { token: string };
    answers.push(await seen('POST', `${baseUrl}/v1/sessions`, minted));
    for (const [index, path] of paths.entries()) {
      const Origin = index % 7 === 0 ? 'https://evil.example' : PORTAL;
      const headers = { Authorization: `Bearer ${token}`, Origin };
      const response = await send(baseUrl + path, { headers });
      answers.push({ path, ...(await seen('GET', baseUrl + path, response)) });
    }
  }
  return [...answers, ...(await actAll(send, baseUrl))];
}

/** What a person does with money in the portal of their Partner: verified first, then paid, sent again, too much. */
async function actAll(send: typeof fetch, baseUrl: string): Promise<object[]> {
  const answers: object[] = [];
  const base = '/v1/connections/con_harborline_northgate';
  const call = async (credential: string, method: string, path: string, json?: object, key?: string) => {
    const headers = {
      Authorization: `Bearer ${credential}`,
      ...(json && { 'Content-Type': 'application/json' }),
      ...(key && { 'Idempotency-Key': key }),
    };
    const response = await send(baseUrl + path, { method, headers, ...(json && { body: JSON.stringify(json) }) });
    const copy = response.clone();
    answers.push({ method, path, ...(await seen(method, baseUrl + path, response)) });
    return (await copy.json()) as { token: string; id: string; data: { id: string }[]; entry: { id: string } };
  };
  const mint = async (key: string, user_id: string) =>
    (
      await call(key, 'POST', '/v1/sessions', {
        user_id,
        connection_id: 'con_harborline_northgate',
        allowed_origins: [PORTAL],
      })
    ).token;
  const [dana, tom] = [await mint('sk_test_partner', 'usr_dana'), await mint('sk_test_partner', 'usr_tom')];
  const { data } = await call(dana, 'GET', `${base}/invoices?status=open`);
  const apply = (amount: number, key: string) =>
    call(
      dana,
      'POST',
      `${base}/invoices/${data[0]!.id}/credit-applications`,
      { amount: { amount, currency: 'USD' } },
      key.repeat(16),
    );
  await apply(500, 'a');
  const challenge = await call(dana, 'POST', '/v1/session/challenges');
  for (const code of ['000000', '424242']) await call(dana, 'POST', `/v1/session/challenges/${challenge.id}`, { code });
  const { entry } = await apply(500, 'a');
  for (const [amount, key] of [
    [500, 'a'],
    [501, 'a'],
    [100_000, 'b'],
  ] as const)
    await apply(amount, key);
  const adjustment = { kind: 'adjustment', amount: { amount: -100, currency: 'USD' }, reason: 'Once too often' };
  await call(tom, 'POST', `${base}/wallet/entries`, adjustment);
  for (let times = 0; times < 2; times += 1)
    await call(tom, 'POST', `${base}/wallet/entries/${entry.id}/reverse`, { reason: 'Wrong one' });
  await call(dana, 'POST', `${base}/wallet/entries`, adjustment);
  await call(tom, 'GET', `${base}/activity?limit=5`);
  return answers;
}

describe('EMB-7 the same platform in a page, in tests and over HTTP', () => {
  let expected: object[];
  let sandbox: Sandbox;
  before(async () => {
    expected = await callAll(createMockApi({ now: NOW }).fetch, 'https://api.test');
    sandbox = await startSandbox({ port: 0, now: () => NOW });
  });
  after(() => sandbox.close());

  it('EMB-7 the injected fetch answers them, some with success and some with refusal', () => {
    assert.ok(expected.length > 300);
    const statuses = new Set(expected.map((answer) => (answer as { status: number }).status));
    assert.deepEqual([...statuses].sort(), [200, 201, 403, 404, 409, 422]);
  });

  it('EMB-7 MSW answers them alike, through the global fetch', async () => {
    const server = createMockServer(createMockApi({ now: NOW }), 'https://api.test');
    server.listen({ onUnhandledFrame: 'error' });
    try {
      assert.deepEqual(await callAll(fetch, 'https://api.test'), expected);
    } finally {
      server.close();
    }
  });

  it('EMB-7 the sandbox answers them alike, over HTTP', async () => {
    assert.deepEqual(await callAll(fetch, sandbox.url), expected);
  });

  it('EMB-7 a lost connection looks the same: fetch rejects', async () => {
    const rules = [{ fault: 'network' as const, times: 1 }];
    sandbox.api.network.faults.set(rules);
    await assert.rejects(fetch(`${sandbox.url}/v1/session`), TypeError);
    const api = createMockApi();
    api.network.faults.set(rules);
    await assert.rejects(api.fetch('https://api.test/v1/session'), TypeError);
    api.network.faults.set(rules);
    const server = createMockServer(api);
    server.listen();
    try {
      await assert.rejects(fetch('https://api.test/v1/session'), TypeError);
    } finally {
      server.close();
    }
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey, stage, type Scene } from '../test/acts.ts';
import { createTester, type Answer, type Person, type Tester } from '../test/tester.ts';

const NORTHGATE = 'con_harborline_northgate';
const KEY = '6f1d0c5e-6f0d-4a43-9f52-2b8c1a7e94d1';

const usd = (amount: number, currency = 'USD') => ({ amount: { amount, currency } });
const applicationsOf = ({ connection, invoiceId }: Scene) =>
  `/v1/connections/${connection.id}/invoices/${invoiceId}/credit-applications`;
const entriesOf = (connectionId: string) => `/v1/connections/${connectionId}/wallet/entries`;

/** Dana, who pays with Northgate's credit, and what she can pay. */
function createStage(): { tester: Tester; dana: Person; scene: Scene; path: string } {
  const tester = createTester();
  const scene = stage(tester.api.platform, NORTHGATE);
  return { tester, dana: tester.as('usr_dana'), scene, path: applicationsOf(scene) };
}

/** How many ledger entries and activity rows there are on the platform, and where the log stands. */
function counts({ api }: Tester): object {
  const { walletEntries, activity } = api.platform.tables;
  return { entries: walletEntries.all().length, rows: activity.all().length, position: api.platform.position() };
}

function toLetter({ status, text, headers }: Answer): object {
  return { status, text, type: headers.get('Content-Type'), etag: headers.get('ETag') };
}

function codeOf({ status, body }: Answer): [number, string | undefined] {
  return [status, body.code];
}

describe('MNY-1 one key, one act: the server’s side', () => {
  it('MNY-1 the same key again: one entry, one activity row, the same answer to the letter, no event', async () => {
    const { tester, dana, path } = createStage();
    const first = await dana.post(path, usd(40), KEY);
    assert.equal(first.status, 201);
    const after = counts(tester);
    tester.api.clock.advance(90_000);
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const again = await dana.post(path, usd(40), KEY);
      assert.deepEqual(toLetter(again), toLetter(first));
      assert.notEqual(again.headers.get('Request-Id'), first.headers.get('Request-Id'));
      assert.notEqual(again.headers.get('Date'), first.headers.get('Date'));
    }
    assert.deepEqual(counts(tester), after);
    const { body } = await dana.get(`${entriesOf(NORTHGATE)}?limit=1`);
    assert.equal(body.data[0].id, first.body.entry.id);
  });

  it('MNY-1 without a key, or with another, it is another act', async () => {
    const { dana, path } = createStage();
    const answers = [
      await dana.post(path, usd(1)),
      await dana.post(path, usd(1)),
      await dana.post(path, usd(1), newKey()),
      await dana.post(path, usd(1), newKey()),
    ];
    assert.equal(new Set(answers.map(({ body }) => body.entry.id)).size, 4);
  });

  it('MNY-1 an answer that was lost after the act: the retry finds it done', async () => {
    const { tester, dana, path } = createStage();
    tester.api.network.faults.set([{ match: { method: 'POST' }, fault: 'malformed', times: 1 }]);
    const before = tester.api.platform.tables.walletEntries.all().length;
    await assert.rejects(dana.post(path, usd(40), KEY), SyntaxError);
    const { status, body } = await dana.post(path, usd(40), KEY);
    assert.deepEqual([status, body.entry.amount.amount], [201, -40]);
    assert.equal(tester.api.platform.tables.walletEntries.all().length, before + 1);
  });

  it('MNY-1 the same key with another amount, invoice or operation → 409, nothing is done, the first answer stays', async () => {
    const { tester, dana, scene, path } = createStage();
    const other = stage(tester.api.platform, NORTHGATE);
    const first = await dana.post(path, usd(40), KEY);
    const before = counts(tester);
    for (const answer of [
      await dana.post(path, usd(41), KEY),
      await dana.post(applicationsOf(other), usd(40), KEY),
      await dana.post(`${entriesOf(NORTHGATE)}/${scene.entryId}/reverse`, { reason: 'Because' }, KEY),
    ]) {
      assert.deepEqual(codeOf(answer), [409, 'idempotency_key_reused']);
      assert.equal('current' in answer.body, false);
    }
    assert.deepEqual(counts(tester), before);
    assert.deepEqual(toLetter(await dana.post(path, usd(40), KEY)), toLetter(first));
  });

  it('MNY-1 the same body, however its JSON is written, is the same request', async () => {
    const { dana, path } = createStage();
    const first = await dana.post(path, usd(40), KEY);
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': KEY };
    const body = '{ "amount" : {"currency":"US\\u0044", "amount": 4.0e1} }';
    assert.deepEqual(toLetter(await dana.call('POST', path, { body, headers })), toLetter(first));
  });

  it('MNY-1 a key is the person’s, in one connection, whatever session they come with', async () => {
    const { tester, dana, path } = createStage();
    const revampd = stage(tester.api.platform, 'con_northgate_revampd');
    const first = await dana.post(path, usd(40), KEY);
    const again = await tester.as('usr_dana', NORTHGATE).post(path, usd(40), KEY);
    assert.deepEqual(toLetter(again), toLetter(first));
    const others = [
      await tester.as('usr_ines').post(path, usd(40), KEY),
      await dana.post(applicationsOf(revampd), usd(40), KEY),
      await tester.as('usr_tom').post(entriesOf(NORTHGATE), { kind: 'credit', reason: 'Because', ...usd(40) }, KEY),
    ];
    assert.deepEqual(
      others.map(({ status }) => status),
      [201, 201, 201],
    );
    assert.equal(new Set([first, ...others].map(({ body }) => body.entry.id)).size, 4);
  });

  it('MNY-1 a session that doesn’t see the connection learns nothing of what was answered there', async () => {
    const { tester, dana, path } = createStage();
    const narrow = tester.as('usr_dana', 'con_northgate_revampd');
    const hidden = await narrow.post(path, usd(40), KEY);
    assert.deepEqual(codeOf(hidden), [404, 'not_found']);
    assert.equal((await dana.post(path, usd(40), KEY)).status, 201);
    assert.deepEqual(toLetter(await narrow.post(path, usd(40), KEY)), toLetter(hidden));
  });

  it('MNY-1 an organization’s server has keys of its own', async () => {
    const tester = createTester({ scenario: 'empty' });
    const json = { user_id: 'usr_dana', connection_id: NORTHGATE, allowed_origins: ['https://portal.test'] };
    const mint = (key: string) => tester.with(key).post('/v1/sessions', json, KEY);
    const first = await mint('sk_test_sub_org');
    assert.deepEqual(toLetter(await mint('sk_test_sub_org')), toLetter(first));
    assert.notEqual((await mint('sk_test_partner')).body.token, first.body.token);
    assert.equal(tester.api.platform.tables.sessions.all().length, 2);
  });
});

describe('MNY-1 which answers are kept', () => {
  it('MNY-1 a refusal that stays one is: 404 and a domain’s 409, though it would succeed by now', async () => {
    const { tester, dana, scene, path } = createStage();
    const unknown = path.replace(scene.invoiceId, 'inv_99999');
    const notFound = await dana.post(unknown, usd(1), KEY);
    assert.deepEqual(codeOf(notFound), [404, 'not_found']);
    assert.deepEqual(toLetter(await dana.post(unknown, usd(1), KEY)), toLetter(notFound));

    const key = newKey();
    const poor = await dana.post(path, usd(900_000), key);
    assert.deepEqual(codeOf(poor), [409, 'insufficient_credit']);
    const grant = { kind: 'credit', reason: 'Plenty', ...usd(900_000) };
    await tester.as('usr_tom').post(entriesOf(NORTHGATE), grant);
    assert.deepEqual(toLetter(await dana.post(path, usd(900_000), key)), toLetter(poor));
    assert.deepEqual(codeOf(await dana.post(path, usd(900_000), newKey())), [422, 'validation_failed']);
  });

  it('MNY-1 one that may pass is not: 422, 403, 401, and the same key goes on', async () => {
    const { tester, dana, path } = createStage();
    assert.equal((await dana.post(path, usd(901), KEY)).status, 422);
    assert.equal((await dana.post(path, { amount: 'much' }, KEY)).status, 422);
    const narrow = tester.as('usr_dana', null, { permissions: ['billing:read'] });
    assert.equal((await narrow.post(path, usd(40), KEY)).status, 403);
    const { token } = tester.api.mintSession({ user_id: 'usr_dana', connection_id: null, ttl_seconds: 60 });
    tester.api.clock.advance(60_000);
    assert.equal((await tester.with(token).post(path, usd(40), KEY)).status, 401);
    assert.equal((await dana.post(path, usd(40), KEY)).status, 201);
  });

  it('MNY-1 a 500 undoes the act and keeps no answer: the same key does it', async () => {
    const tester = createTester({ onError: () => undefined });
    const path = applicationsOf(stage(tester.api.platform, NORTHGATE));
    const dana = tester.as('usr_dana');
    const { idempotencyRecords } = tester.api.platform.tables;
    const put = idempotencyRecords.put.bind(idempotencyRecords);
    idempotencyRecords.put = () => {
      throw new Error('The disk is full');
    };
    const before = tester.api.platform.snapshot();
    assert.equal((await dana.post(path, usd(40), KEY)).status, 500);
    assert.deepEqual(tester.api.platform.snapshot(), before);
    idempotencyRecords.put = put;
    assert.equal((await dana.post(path, usd(40), KEY)).status, 201);
  });

  it('a 500 undoes the act without a key too, though it had been done', async () => {
    const tester = createTester({ scenario: 'empty', onError: () => undefined });
    const { platform } = tester.api;
    const tom = tester.as('usr_tom');
    const before = platform.snapshot();
    // Read for the receipt alone, when the entry is written.
    platform.tables.walletEntries.first = () => {
      throw new Error('Unreadable');
    };
    const grant = { kind: 'credit', reason: 'Because', ...usd(5) };
    for (const key of [undefined, KEY]) assert.equal((await tom.post(entriesOf(NORTHGATE), grant, key)).status, 500);
    assert.deepEqual(platform.snapshot(), before);
  });

  it('MNY-1 for 24 hours of the platform’s clock; then nothing of it is left', async () => {
    const { tester, path } = createStage();
    const { clock, platform } = tester.api;
    const first = await tester.as('usr_dana').post(path, usd(40), KEY);
    clock.advance(24 * 3_600_000 - 1);
    assert.deepEqual(toLetter(await tester.as('usr_dana').post(path, usd(40), KEY)), toLetter(first));
    clock.advance(1);
    await tester.as('usr_dana').get('/v1/session');
    assert.deepEqual(platform.tables.idempotencyRecords.all(), []);
    const anew = await tester.as('usr_dana').post(path, usd(40), KEY);
    assert.notEqual(anew.body.entry.id, first.body.entry.id);
  });

  it('MNY-1 a snapshot holds them: what was done before is not done again after', async () => {
    const { tester, path } = createStage();
    const { token } = tester.api.mintSession({ user_id: 'usr_dana', connection_id: null });
    const first = await tester.with(token).post(path, usd(40), KEY);
    const kept = JSON.stringify(tester.api.platform.snapshot());
    const restarted = createTester({ scenario: 'empty' });
    restarted.api.platform.restore(JSON.parse(kept) as ReturnType<typeof tester.api.platform.snapshot>);
    assert.deepEqual(toLetter(await restarted.with(token).post(path, usd(40), KEY)), toLetter(first));
    assert.equal(JSON.stringify(restarted.api.platform.snapshot()), kept);
  });
});

describe('an Idempotency-Key', () => {
  for (const key of [
    'short',
    'x'.repeat(15),
    'x'.repeat(65),
    `${'x'.repeat(16)}!`,
    `${'x'.repeat(8)} ${'x'.repeat(8)}`,
  ])
    it(`is not ${JSON.stringify(key)} → 400, nothing is done`, async () => {
      const { tester, dana, path } = createStage();
      const before = counts(tester);
      assert.deepEqual(codeOf(await dana.post(path, usd(40), key)), [400, 'malformed_request']);
      assert.deepEqual(counts(tester), before);
    });

  it('is 16 to 64 of its letters; a GET has no use for one', async () => {
    const { dana, path } = createStage();
    assert.equal((await dana.post(path, usd(1), '_-'.repeat(8))).status, 201);
    assert.equal((await dana.post(path, usd(1), 'aZ09'.repeat(16))).status, 201);
    assert.equal((await dana.get('/v1/session', { 'Idempotency-Key': 'short' })).status, 200);
  });
});

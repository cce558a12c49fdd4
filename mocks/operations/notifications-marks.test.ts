import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grantCredit } from '../index.ts';
import { newKey } from '../test/acts.ts';
import { converse, grant, idsOf, LIST, MARK_ALL, NORTHGATE, readOne, REVAMPD, summaryOf } from '../test/inbox.ts';
import { stateOf } from '../test/state.ts';
import { createTester, readAll } from '../test/tester.ts';

describe('NOT-13 counts and read marks', () => {
  it('NOT-13 the summary counts what the list shows as unread, by category and by connection', async () => {
    const tester = createTester({ scenario: 'empty' });
    const dana = tester.as('usr_dana');
    assert.deepEqual(await summaryOf(dana), {
      unread: 0,
      by_category: { billing_management: 0, support: 0 },
      by_connection: [],
      version: 0,
    });
    grant(tester, NORTHGATE, 2);
    grant(tester, REVAMPD, 3);
    await converse(tester, 4);
    const { version, ...counts } = await summaryOf(dana);
    assert.deepEqual(counts, {
      unread: 9,
      by_category: { billing_management: 5, support: 4 },
      by_connection: [
        { connection_id: NORTHGATE, unread: 6 },
        { connection_id: REVAMPD, unread: 3 },
      ],
    });
    const [newest] = await readAll(dana, `${LIST}?connection_id=${REVAMPD}`);
    await readOne(dana, newest.id);
    const after = await summaryOf(dana);
    assert.deepEqual([after.unread, after.by_category.billing_management, after.by_connection[1].unread], [8, 4, 2]);
    assert.ok(after.version > version);
  });

  it('NOT-13 one is marked read once, with its time; again it stays as it was; a replay does nothing twice', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 2);
    const [dana, key] = [tester.as('usr_dana'), newKey()];
    const [row, other] = await readAll(dana, LIST);
    tester.api.clock.advance(5000);
    const answer = await readOne(dana, row.id, key);
    const read_at = new Date(tester.api.clock.now()).toISOString();
    assert.deepEqual([answer.status, answer.body], [200, { ...row, read_at, version: row.version + 1 }]);
    const before = stateOf(tester.api.platform);
    tester.api.clock.advance(5000);
    assert.equal((await readOne(dana, row.id, key)).text, answer.text);
    assert.deepEqual((await readOne(dana, row.id)).body, answer.body);
    assert.deepEqual(stateOf(tester.api.platform), before);
    assert.deepEqual(await readAll(dana, LIST), [answer.body, other]);
  });

  it('NOT-13 a request’s row that has moved to the top since is marked from where it was seen: what came between stays unread', async () => {
    const tester = createTester({ scenario: 'empty' });
    const [tom, dana] = [tester.as('usr_tom'), tester.as('usr_dana')];
    const requests = `/v1/connections/${NORTHGATE}/approval-requests`;
    const draft = { kind: 'one_time', name: 'Visit', price: { amount: 900, currency: 'USD' } };
    grant(tester, NORTHGATE, 1);
    const asked = await tom.post(requests, { ...draft, effective_date: '2026-12-24' });
    const [seen] = await readAll(dana, LIST);
    assert.equal(seen.request.id, asked.body.id);
    grant(tester, NORTHGATE, 2);
    await tom.post(`${requests}/${asked.body.id}/withdraw`);
    const { body } = await dana.post(MARK_ALL, { up_to_id: seen.id, up_to_version: seen.version });
    assert.equal(body.unread, 3);
    const rows = await readAll(dana, LIST);
    assert.deepEqual(
      rows.map(({ kind, read_at }) => [kind, read_at !== null]),
      [
        ['request_withdrawn', false],
        ['credit_granted', false],
        ['credit_granted', false],
        ['credit_granted', true],
      ],
    );
    // As it is seen now, it stands on top.
    const [now] = rows;
    const all = { up_to_id: now.id as string, up_to_version: now.version as number };
    assert.equal((await dana.post(MARK_ALL, all)).body.unread, 0);
  });

  it('NOT-13 a row that tells something else by now than was seen stays unread, when it is marked by itself', async () => {
    const tester = createTester({ scenario: 'empty' });
    const [tom, dana] = [tester.as('usr_tom'), tester.as('usr_dana')];
    const requests = `/v1/connections/${NORTHGATE}/approval-requests`;
    const draft = { kind: 'one_time', name: 'Visit', price: { amount: 900, currency: 'USD' } };
    const asked = await tom.post(requests, { ...draft, effective_date: '2026-12-24' });
    const [seen] = await readAll(dana, LIST);
    await tom.post(`${requests}/${asked.body.id}/withdraw`);
    const before = stateOf(tester.api.platform);
    const mark = (version: number) => dana.post(`${LIST}/${seen.id}/read`, { version });
    const { status, body } = await mark(seen.version);
    assert.deepEqual([status, body.kind, body.read_at], [200, 'request_withdrawn', null]);
    assert.deepEqual(stateOf(tester.api.platform), before);
    assert.notEqual((await mark(body.version)).body.read_at, null);
    assert.equal((await summaryOf(dana)).unread, 0);
  });

  it('NOT-13 all are marked up to what was seen, and what came after it stays unread', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 4);
    const dana = tester.as('usr_dana');
    const [seen] = await readAll(dana, LIST);
    grant(tester, NORTHGATE, 2);
    const key = newKey();
    const { status, body, text } = await dana.post(MARK_ALL, { up_to_id: seen.id }, key);
    assert.deepEqual([status, body], [200, await summaryOf(dana)]);
    assert.equal(body.unread, 2);
    const states = (await readAll(dana, LIST)).map(({ read_at }) => read_at !== null);
    assert.deepEqual(states, [false, false, true, true, true, true]);
    const before = stateOf(tester.api.platform);
    assert.equal((await dana.post(MARK_ALL, { up_to_id: seen.id }, key)).text, text);
    assert.deepEqual(stateOf(tester.api.platform), before);
  });

  it('NOT-13 rows of the same instant: up to the one that was seen, and not the one behind it', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { platform } = tester.api;
    const connection = platform.tables.connections.get(NORTHGATE)!;
    for (const reason of ['first', 'second', 'third'])
      grantCredit(platform, connection, { amount: 1, currency: 'USD' }, reason);
    const dana = tester.as('usr_dana');
    const [third, second, first] = await readAll(dana, LIST);
    assert.deepEqual(
      [third, second, first].map(({ money }) => money.reason),
      ['third', 'second', 'first'],
    );
    assert.equal((await dana.post(MARK_ALL, { up_to_id: second.id })).body.unread, 1);
    assert.deepEqual(idsOf(await readAll(dana, `${LIST}?unread=true`)), [third.id]);
  });

  it('NOT-13 one category alone, or one connection alone, where that is what was seen', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 2);
    grant(tester, REVAMPD, 2);
    await converse(tester, 2);
    const dana = tester.as('usr_dana');
    const [newest] = await readAll(dana, LIST);
    assert.equal(newest.category, 'support');
    const within = tester.as('usr_dana', REVAMPD);
    const [its] = await readAll(within, LIST);
    const { body: scoped } = await within.post(MARK_ALL, { up_to_id: its.id });
    assert.deepEqual([scoped.unread, scoped.by_connection], [0, []]);
    assert.deepEqual((await summaryOf(dana)).by_category, { billing_management: 2, support: 2 });
    const { body } = await dana.post(MARK_ALL, { up_to_id: newest.id, category: 'billing_management' });
    assert.deepEqual(body.by_category, { billing_management: 0, support: 2 });
    assert.equal((await dana.post(MARK_ALL, { up_to_id: newest.id })).body.unread, 0);
  });

  it('NOT-13 nobody else’s rows are read by it, and it is no act: no activity, nothing else changes', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 3);
    const [dana, ines] = [tester.as('usr_dana'), tester.as('usr_ines')];
    const theirs = await readAll(ines, LIST);
    const [row] = await readAll(dana, LIST);
    const { activity } = tester.api.platform.tables;
    const rows = activity.all().length;
    await readOne(dana, row.id);
    await dana.post(MARK_ALL, { up_to_id: row.id });
    assert.deepEqual([await readAll(ines, LIST), activity.all().length], [theirs, rows]);
    assert.deepEqual([(await summaryOf(dana)).unread, (await summaryOf(ines)).unread], [0, 3]);
  });
});

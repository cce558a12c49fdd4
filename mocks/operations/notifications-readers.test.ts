import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueInvoice, type Permission } from '../index.ts';
import { converse, grant, LIST, MARK_ALL, NORTHGATE, readOne, REVAMPD, setRole, summaryOf } from '../test/inbox.ts';
import { stateOf } from '../test/state.ts';
import { createTester, readAll, type Person } from '../test/tester.ts';

describe('who reads which notifications', () => {
  it('a session for one connection has that one’s, in the list, the counts and the marks', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 2);
    grant(tester, REVAMPD, 1);
    const [dana, within] = [tester.as('usr_dana'), tester.as('usr_dana', NORTHGATE)];
    const all = await readAll(dana, LIST);
    const its = all.filter(({ connection }) => connection.id === NORTHGATE);
    assert.deepEqual(await readAll(within, LIST), its);
    assert.deepEqual(await readAll(within, `${LIST}?connection_id=${NORTHGATE}`), its);
    const { unread, by_connection } = await summaryOf(within);
    assert.deepEqual([unread, by_connection], [2, [{ connection_id: NORTHGATE, unread: 2 }]]);
    assert.equal((await within.get(`${LIST}?connection_id=${REVAMPD}`)).body.code, 'not_found');
    const foreign = all.find(({ connection }) => connection.id === REVAMPD).id;
    assert.equal((await readOne(within, foreign)).body.code, 'not_found');
    assert.equal((await within.post(MARK_ALL, { up_to_id: foreign })).body.code, 'not_found');
    assert.equal((await summaryOf(dana)).unread, 3);
  });

  it('another’s notification, one that is none, another’s connection: not found, and nothing changes', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 1);
    const [row] = await readAll(tester.as('usr_dana'), LIST);
    const before = stateOf(tester.api.platform);
    for (const userId of ['usr_ines', 'usr_tom', 'usr_abel', 'usr_omar', 'usr_wren']) {
      const person = tester.as(userId);
      const codes = [
        await readOne(person, row.id),
        await person.post(MARK_ALL, { up_to_id: row.id }),
        await readOne(person, 'ntf_none'),
        await person.post(MARK_ALL, { up_to_id: 'ntf_none' }),
        await person.get(`${LIST}?connection_id=con_none`),
        await person.get(`${LIST}?connection_id=con_kilowatt_pinecrest`),
      ].map(({ body }) => body.code);
      assert.deepEqual(codes, Array(6).fill('not_found'), userId);
    }
    assert.deepEqual(stateOf(tester.api.platform), before);
  });

  it('a category whose objects the session does not read is not there for it, now and when the right comes back', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 2);
    await converse(tester, 3);
    const narrow = (...permissions: Permission[]) =>
      tester.as('usr_dana', null, { permissions: ['notifications:read', ...permissions] });
    const seen = async (person: Person) => {
      const rows = await readAll(person, LIST);
      const { unread, by_category } = await summaryOf(person);
      assert.equal(rows.filter(({ read_at }) => read_at === null).length, unread);
      for (const category of ['billing_management', 'support'] as const)
        assert.equal((await readAll(person, `${LIST}?unread=true&category=${category}`)).length, by_category[category]);
      return by_category;
    };
    assert.deepEqual(await seen(narrow('billing:read')), { billing_management: 2, support: 0 });
    assert.deepEqual(await seen(narrow('support:read')), { billing_management: 0, support: 3 });
    assert.deepEqual(await seen(narrow()), { billing_management: 0, support: 0 });
    const [money] = await readAll(tester.as('usr_dana'), `${LIST}?category=billing_management`);
    for (const call of [readOne(narrow('support:read'), money.id), narrow().post(MARK_ALL, { up_to_id: money.id })])
      assert.equal((await call).body.code, 'not_found');
    const dana = tester.as('usr_dana');
    setRole(tester, 'usr_dana', 'support');
    assert.deepEqual(await seen(dana), { billing_management: 0, support: 3 });
    const [newest] = await readAll(dana, LIST);
    await dana.post(MARK_ALL, { up_to_id: newest.id });
    setRole(tester, 'usr_dana', 'owner');
    assert.deepEqual(await seen(dana), { billing_management: 2, support: 0 });
  });

  it('without notifications:read all four are refused, and a server has none of its own', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 1);
    const [row] = await readAll(tester.as('usr_dana'), LIST);
    const narrow = tester.as('usr_dana', null, { permissions: ['billing:read', 'support:read'] });
    for (const person of [narrow, tester.with('sk_test_sub_org')])
      for (const answer of [
        await person.get(LIST),
        await person.get(`${LIST}/summary`),
        await readOne(person, row.id),
        await person.post(MARK_ALL, { up_to_id: row.id }),
      ])
        assert.deepEqual([answer.status, answer.body.code], [403, 'not_permitted']);
    assert.deepEqual((await readAll(tester.as('usr_dana'), LIST))[0], row);
  });

  it('a Partner’s portal (a session that it minted) has that connection’s rows of the person, and marks them', async () => {
    const tester = createTester({ scenario: 'empty' });
    grant(tester, NORTHGATE, 1);
    grant(tester, REVAMPD, 1);
    const request = { user_id: 'usr_ines', connection_id: NORTHGATE, allowed_origins: ['https://portal.test'] };
    const { body } = await tester.with('sk_test_partner').post('/v1/sessions', request);
    const portal = tester.with(body.token);
    const [row, ...others] = await readAll(portal, LIST);
    assert.deepEqual([row.connection.id, others], [NORTHGATE, []]);
    assert.equal((await readOne(portal, row.id)).status, 200);
    assert.equal((await summaryOf(tester.as('usr_ines'))).unread, 1);
  });

  it('bad values are named; an invoice’s own draft is told to nobody until it is sent', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { platform } = tester.api;
    const dana = tester.as('usr_dana');
    for (const [query, pointer] of [
      ['category=gossip', '/query/category'],
      ['unread=maybe', '/query/unread'],
      ['connection_id=usr_dana', '/query/connection_id'],
      ['limit=0', '/query/limit'],
      ['cursor=abc', '/query/cursor'],
      ['sort=at', '/query/sort'],
    ]) {
      const { status, body } = await dana.get(`${LIST}?${query}`);
      assert.deepEqual([status, body.errors?.[0].pointer], [422, pointer], query);
    }
    for (const json of [{}, { up_to_id: 'inv_1' }, { up_to_id: 'ntf_1', category: 'all' }, { up_to_id: 'ntf_1', x: 1 }])
      assert.equal((await dana.post(MARK_ALL, json)).status, 422, JSON.stringify(json));
    const connection = platform.tables.connections.get(NORTHGATE)!;
    issueInvoice(platform, connection, { type: 'one_time', charges: [{ description: 'Visit', unitPrice: 100 }] });
    assert.deepEqual(
      (await readAll(dana, LIST)).map(({ kind }) => kind),
      ['invoice_issued'],
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grantCredit, issueInvoice } from '../index.ts';
import { openStream } from '../test/stream.ts';
import { BASE_URL, createTester, readAll, type Answer, type Person, type Tester } from '../test/tester.ts';

const CONNECTION = 'con_harborline_northgate';
const AT = `/v1/connections/${CONNECTION}`;

/** Sets something, to the version that the person reads, or to the one that is said. */
async function set(person: Person, json: object, version?: string | null, at = AT): Promise<Answer> {
  const tag = version === undefined ? (await person.get(at)).headers.get('ETag') : version;
  return person.call('PATCH', `${at}/settings`, { json, headers: tag === null ? {} : { 'If-Match': tag } });
}

const refusalOf = ({ status, body }: Answer) => [status, body.code, body.errors?.[0].pointer];

async function rowsOf(tester: Tester, connectionId = CONNECTION): Promise<any[]> {
  const { issuer } = tester.api.platform.tables.connections.get(connectionId)!;
  const key = tester.api.platform.tables.secretKeys.first('byOrganization', issuer.id)!;
  const rows = await readAll(tester.with(key.id), `/v1/connections/${connectionId}/activity`);
  return rows.filter(({ action }) => action === 'settings_changed');
}

describe('CON-10 each connection has its own settings', () => {
  it('CON-10 the issuer changes them; both sides read the same; one row of activity; no other connection is touched', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { connections } = tester.api.platform.tables;
    const others = connections.all().filter(({ id }) => id !== CONNECTION);
    const [grace, dana] = [tester.as('usr_grace'), tester.as('usr_dana')];
    const before = (await dana.get(AT)).body;
    tester.api.clock.advance(1000);
    const { status, body, headers } = await set(grace, { days_until_due: 30, auto_apply_credit: true });
    const settings = { ...before.settings, days_until_due: 30, auto_apply_credit: true };
    assert.deepEqual([status, body.settings, body.version], [200, settings, before.version + 1]);
    assert.deepEqual([headers.get('ETag'), body.changed_by.id], [`"${body.version}"`, 'usr_grace']);
    const after = (await dana.get(AT)).body;
    const { changed_by, changed_at, version } = body;
    assert.deepEqual(after, { ...before, settings, changed_by, changed_at, version });
    assert.equal(changed_at, '2026-11-21T17:00:01.000Z');
    assert.deepEqual(
      connections.all().filter(({ id }) => id !== CONNECTION),
      others,
    );
    const [row, ...more] = await rowsOf(tester);
    assert.deepEqual(more, []);
    assert.deepEqual(
      [row.actor.id, row.object, row.before, row.after],
      [
        'usr_grace',
        { type: 'settings', id: CONNECTION, label: 'Northgate Dental' },
        { days_until_due: 16, auto_apply_credit: false },
        { days_until_due: 30, auto_apply_credit: true },
      ],
    );
    for (const { id } of others) assert.deepEqual(await rowsOf(tester, id), []);
  });

  it('CON-10 Support Reps: those of the receiving side who handle tickets, set by who manages them, told by name', async () => {
    const tester = createTester({ scenario: 'empty' });
    const priya = tester.as('usr_priya');
    const { status, body } = await set(priya, { support_rep_ids: ['usr_priya', 'usr_tom'] });
    assert.deepEqual([status, body.settings.support_rep_ids], [200, ['usr_priya', 'usr_tom']]);
    const [{ before, after }] = await rowsOf(tester);
    assert.deepEqual([before, after], [{ support_reps: [] }, { support_reps: ['Priya Raman', 'Tom Aldersey'] }]);
    const lena = await set(
      tester.as('usr_lena'),
      { support_rep_ids: ['usr_lena'] },
      undefined,
      '/v1/connections/con_northgate_revampd',
    );
    assert.deepEqual(lena.body.settings.support_rep_ids, ['usr_lena']);
    assert.deepEqual((await priya.get(AT)).body.settings.support_rep_ids, ['usr_priya', 'usr_tom']);
    assert.deepEqual((await set(priya, { support_rep_ids: [] })).body.settings.support_rep_ids, []);
  });

  for (const [who, userId] of [
    ['unknown', 'usr_nobody'],
    ['of the other side', 'usr_joel'],
    ['of a third organization', 'usr_lena'],
    ['a viewer', 'usr_noor'],
    ['without ticket acts', 'usr_grace'],
  ] as const)
    it(`CON-10 a Support Rep who is ${who} is refused at their place, in the same words, and nothing is changed`, async () => {
      const tester = createTester({ scenario: 'empty' });
      const tom = tester.as('usr_tom');
      const before = tester.api.platform.position();
      const answer = await set(tom, { days_until_due: 30, support_rep_ids: ['usr_priya', userId] });
      assert.deepEqual(refusalOf(answer), [422, 'validation_failed', '/support_rep_ids/1']);
      assert.equal(answer.body.detail, 'Nobody of the receiving side who handles tickets has this id.');
      assert.equal(tester.api.platform.position(), before);
    });

  it('CON-10 who may set what: the billing of a connection, its Support Reps, or both at once', async () => {
    const money = { invoice_day: 7 };
    const reps = { support_rep_ids: ['usr_priya'] };
    const may: readonly (readonly [userId: string, ...statuses: number[]])[] = [
      ['usr_tom', 200, 200, 200],
      ['usr_grace', 200, 403, 403],
      ['usr_priya', 403, 200, 403],
      ['usr_noor', 403, 403, 403],
      ['usr_dana', 403, 403, 403],
      ['usr_ines', 403, 403, 403],
      ['usr_joel', 403, 403, 403],
      ['usr_abel', 404, 404, 404],
      ['usr_omar', 404, 404, 404],
    ];
    for (const [userId, ...statuses] of may)
      for (const [index, json] of [money, reps, { ...money, ...reps }].entries()) {
        const tester = createTester({ scenario: 'empty' });
        const person = tester.as(userId);
        const before = tester.api.platform.position();
        assert.equal((await set(person, json, '"1"')).status, statuses[index], `${userId} ${JSON.stringify(json)}`);
        if (statuses[index] !== 200) assert.equal(tester.api.platform.position(), before);
      }
  });

  it('CON-10 says to which version: 428 without, 412 with one that is stale, and how it is now', async () => {
    const tester = createTester({ scenario: 'empty' });
    const [tom, grace] = [tester.as('usr_tom'), tester.as('usr_grace')];
    assert.deepEqual(refusalOf(await set(tom, { invoice_day: 5 }, null)), [428, 'precondition_required', undefined]);
    assert.equal((await set(grace, { invoice_day: 9 }, '"1"')).status, 200);
    for (const stale of ['"1"', '"7"']) {
      const { status, body } = await set(tom, { invoice_day: 5 }, stale);
      assert.deepEqual([status, body.code], [412, 'stale_version']);
      assert.deepEqual(body.current, (await tom.get(AT)).body);
      assert.deepEqual([body.current.settings.invoice_day, body.current.changed_by.name], [9, 'Grace Okafor']);
    }
    // Who may not is told so, whatever version they name.
    assert.equal((await set(tester.as('usr_dana'), { invoice_day: 5 }, null)).status, 403);
  });

  for (const json of [{}, { invoice_day: 0 }, { invoice_day: 29 }, { days_until_due: -1 }, { days_until_due: 181 }])
    it(`CON-10 ${JSON.stringify(json)} is no setting`, async () => {
      const tester = createTester({ scenario: 'empty' });
      assert.equal((await set(tester.as('usr_tom'), json)).status, 422);
    });

  it('CON-10 setting what is set already is no change: the same version, no row, nobody is told', async () => {
    const tester = createTester({ scenario: 'empty' });
    const tom = tester.as('usr_tom');
    const { settings } = (await tom.get(AT)).body;
    const before = tester.api.platform.position();
    const { status, body } = await set(tom, settings);
    assert.deepEqual([status, body.version], [200, 1]);
    assert.equal(tester.api.platform.position(), before);
  });

  it('CON-10 holds from then on: due dates, and credit that applies by itself; what was sent before stays as it was', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { platform } = tester.api;
    const connection = () => platform.tables.connections.get(CONNECTION)!;
    const issue = () =>
      issueInvoice(platform, connection(), { type: 'one_time', charges: [{ description: 'Visit', unitPrice: 400 }] });
    const first = issue();
    grantCredit(platform, connection(), { amount: 300, currency: 'USD' }, 'Goodwill');
    await set(tester.as('usr_tom'), { days_until_due: 30, auto_apply_credit: true });
    const second = issue();
    const dana = tester.as('usr_dana');
    const read = async (id: string) => (await dana.get(`${AT}/invoices/${id}`)).body;
    const [old, now] = [await read(first.id), await read(second.id)];
    assert.deepEqual([old.due_date, old.amount_due.amount, old.credits.amount], ['2026-12-07', 400, 0]);
    assert.deepEqual([now.due_date, now.amount_due.amount, now.credits.amount], ['2026-12-21', 100, 300]);
    assert.equal((await dana.get(`${AT}/wallet`)).body.balance.amount, 0);
  });

  it('CON-10 both sides hear of it, each with its own view of the connection; nobody else does', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { fetch, platform } = tester.api;
    const people = ['usr_tom', 'usr_dana', 'usr_joel', 'usr_abel', 'usr_omar'];
    const tokens = people.map((user_id) => tester.api.mintSession({ user_id, connection_id: null }).token);
    const streams = await Promise.all(tokens.map((token) => openStream({ fetch, baseUrl: BASE_URL, token })));
    await set(tester.as('usr_grace'), { invoice_day: 3 });
    for (const token of tokens) {
      const session = platform.tables.sessions.first('byToken', token)!;
      platform.transaction(() => platform.tables.sessions.put({ ...session, isRevoked: true }));
    }
    for (const [index, stream] of streams.entries()) {
      const heard = (await stream.rest()).filter(({ type }) => type === 'connection.updated');
      const { status, body } = await tester.as(people[index]!).get(AT);
      assert.deepEqual(
        heard.map(({ object }) => object),
        status === 200 ? [body] : [],
      );
    }
  });
});

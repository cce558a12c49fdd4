import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issueInvoice } from '../index.ts';
import { stage } from '../test/acts.ts';
import { createTester, type Person, type Tester } from '../test/tester.ts';

const CONNECTION = 'con_harborline_northgate';
const BASE = `/v1/connections/${CONNECTION}`;
const JSON_TYPE = { 'Content-Type': 'application/json' };
const amount = { amount: 1, currency: 'USD' };

/** Every POST that acts in a session, by someone who may, with a body that would be accepted. */
async function createTargets(): Promise<{ tester: Tester; targets: readonly (readonly [Person, string, object])[] }> {
  const tester = createTester({ scenario: 'empty' });
  const { invoiceId, entryId } = stage(tester.api.platform, CONNECTION);
  const [dana, tom] = [tester.as('usr_dana'), tester.as('usr_tom')];
  const { body } = await dana.post('/v1/session/challenges');
  const targets = [
    [dana, `${BASE}/invoices/${invoiceId}/credit-applications`, { amount }],
    [tom, `${BASE}/wallet/entries`, { kind: 'credit', amount, reason: 'Because' }],
    [tom, `${BASE}/wallet/entries/${entryId}/reverse`, { reason: 'Because' }],
    [dana, `/v1/session/challenges/${body.id}`, { code: '424242' }],
  ] as const;
  return { tester, targets };
}

describe('REL-4 hostile bodies of acts get a 4xx problem and change nothing', () => {
  const bodies: readonly [string, string, Record<string, string>, number][] = [
    ['broken JSON', '{"amount":', JSON_TYPE, 400],
    ['no body', '', JSON_TYPE, 400],
    ['a list', '[]', JSON_TYPE, 422],
    ['null', 'null', JSON_TYPE, 422],
    ['a text', '"amount"', JSON_TYPE, 422],
    ['an empty object', '{}', JSON_TYPE, 422],
    ['deeply nested', `${'{"amount":'.repeat(50_000)}1${'}'.repeat(50_000)}`, JSON_TYPE, 422],
    [
      'a prototype',
      '{"__proto__":{"amount":{"amount":1,"currency":"USD"},"reason":"x","code":"424242"}}',
      JSON_TYPE,
      422,
    ],
    ['a constructor', '{"constructor":{"prototype":{"kind":"credit"}}}', JSON_TYPE, 422],
    ['over 1 MiB', `{"reason":"${'x'.repeat(1_048_576)}"}`, JSON_TYPE, 413],
    ['a form', 'amount=1', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['text', '{}', { 'Content-Type': 'text/plain' }, 415],
  ];
  for (const [what, body, headers, status] of bodies)
    it(`REL-4 ${what} → ${status}, with a key and without`, async () => {
      const { tester, targets } = await createTargets();
      const before = tester.api.platform.position();
      for (const [person, path] of targets)
        for (const all of [headers, { ...headers, 'Idempotency-Key': 'k'.repeat(16) }]) {
          const answer = await person.call('POST', path, { body, headers: all });
          assert.equal(answer.status, status, path);
          assert.doesNotMatch(answer.text, /at \w+ \(|node:|\.ts:/);
        }
      assert.equal(tester.api.platform.position(), before);
    });

  it('REL-4 every field with values of every wrong kind → 422 at that field', async () => {
    const { tester, targets } = await createTargets();
    const wrong = [
      null,
      true,
      1,
      '',
      'x',
      [],
      {},
      [amount],
      { amount: '1', currency: 'USD' },
      { ...amount, x: 1 },
      '\0',
    ];
    const before = tester.api.platform.position();
    for (const [person, path, right] of targets)
      for (const name of Object.keys(right))
        for (const other of wrong) {
          if (name === 'reason' && other === 'x') continue;
          const { status, body } = await person.post(path, { ...right, [name]: other });
          assert.equal(status, 422, `${path} ${name} ${JSON.stringify(other)}`);
          for (const { pointer } of body.errors) assert.match(pointer, new RegExp(`^/${name}(/|$)`));
        }
    assert.equal(tester.api.platform.position(), before);
  });

  it('REL-4 a reason of blanks, with NUL, or of 501 letters is none; one of 500 is', async () => {
    const { targets } = await createTargets();
    const [tom, path] = targets[1]!;
    const status = async (reason: string) => (await tom.post(path, { kind: 'credit', amount, reason })).status;
    for (const reason of ['', ' ', '\n\t\u00a0', 'a\0b', 'x'.repeat(501)]) assert.equal(await status(reason), 422);
    assert.equal(await status('x'.repeat(500)), 201);
  });

  it('REL-4 amounts that would make a sum inexact → 422, nothing changed', async () => {
    const { tester, targets } = await createTargets();
    const [tom, entries] = targets[1]!;
    const grant = (minorUnits: number) =>
      tom.post(entries, { kind: 'credit', amount: { amount: minorUnits, currency: 'USD' }, reason: 'All of it' });
    assert.equal((await grant(Number.MAX_SAFE_INTEGER)).body.errors[0].pointer, '/amount/amount');
    assert.equal((await grant(Number.MAX_SAFE_INTEGER - 400)).body.wallet.balance.amount, Number.MAX_SAFE_INTEGER);
    const before = tester.api.platform.position();
    assert.equal((await grant(1)).status, 422);
    const [, reverse, why] = targets[2]!;
    const { status, body } = await tom.post(reverse, why);
    assert.deepEqual([status, body.errors[0].pointer], [422, '']);
    assert.equal(tester.api.platform.position(), before);
  });

  it('REL-4 a reversal after which what is owed would be inexact → 422, nothing changed', async () => {
    const { tester, targets } = await createTargets();
    const { platform } = tester.api;
    const charges = [{ description: 'Everything', unitPrice: Number.MAX_SAFE_INTEGER - 900 }];
    issueInvoice(platform, platform.tables.connections.get(CONNECTION)!, { type: 'one_time', charges });
    const before = platform.position();
    const [tom, reverse, why] = targets[2]!;
    assert.deepEqual((await tom.post(reverse, why)).body.code, 'validation_failed');
    assert.equal(platform.position(), before);
  });

  it('REL-4 ids that are none → 404, nothing changed', async () => {
    const { tester } = await createTargets();
    const [dana, tom] = [tester.as('usr_dana'), tester.as('usr_tom')];
    const before = tester.api.platform.position();
    const ids = [
      'x',
      '__proto__',
      'constructor',
      '%00',
      '..%2f..',
      '%F0%9F%92%B8',
      'inv_1%20',
      'i'.repeat(5000),
      '%E0%A4%A',
    ];
    for (const id of ids) {
      const calls = [
        dana.post(`${BASE}/invoices/${id}/credit-applications`, { amount }),
        tom.post(`${BASE}/wallet/entries/${id}/reverse`, { reason: 'Because' }),
        dana.post(`/v1/connections/${id}/invoices/inv_1/credit-applications`, { amount }),
        dana.post(`/v1/session/challenges/${id}`, { code: '424242' }),
      ];
      for (const { status } of await Promise.all(calls)) assert.equal(status, 404, id);
    }
    assert.equal(tester.api.platform.position(), before);
  });

  it('a reason that looks like an attack is kept and told as it was typed', async () => {
    const { tester, targets } = await createTargets();
    const [tom, path] = targets[1]!;
    const strings = [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      'javascript:alert(1)',
      '\u202eevil',
      '${7*7}',
    ];
    for (const reason of strings) {
      const { body } = await tom.post(path, { kind: 'credit', amount, reason });
      assert.equal(body.entry.reason, reason);
      const { body: activity } = await tester.as('usr_dana').get(`${BASE}/activity?limit=1`);
      assert.equal(activity.data[0].reason, reason);
    }
  });
});

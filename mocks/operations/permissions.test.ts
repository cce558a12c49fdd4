import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { stage, type Scene } from '../test/acts.ts';
import { seats } from '../test/seats.ts';
import { createTester, type Answer, type Person } from '../test/tester.ts';

type Role = 'owner' | 'billing' | 'support' | 'viewer';
type Allowed = readonly Role[];

const money: Allowed = ['owner', 'billing'];
const reads: Allowed = ['owner', 'billing', 'viewer'];
const all: Allowed = ['owner', 'billing', 'support', 'viewer'];
const nobody: Allowed = [];

/** The seats, in the order of the columns below. */
const columns = [
  ['sub_org on partner_sub_org', 'con_harborline_northgate', 'sub_org'],
  ['partner on partner_sub_org', 'con_harborline_northgate', 'partner'],
  ['partner on partner_revampd', 'con_harborline_revampd', 'partner'],
  ['sub_org on sub_org_revampd', 'con_northgate_revampd', 'sub_org'],
  ['self_serve on self_serve_revampd', 'con_juniper_revampd', 'self_serve'],
  ['revampd on partner_revampd', 'con_harborline_revampd', 'revampd'],
  ['revampd on sub_org_revampd', 'con_northgate_revampd', 'revampd'],
  ['revampd on self_serve_revampd', 'con_juniper_revampd', 'revampd'],
] as const;

type Call = (person: Person, scene: Scene) => Promise<Answer>;
const base = ({ connection }: Scene) => `/v1/connections/${connection.id}`;
const usd = (amount: number) => ({ amount, currency: 'USD' });
const read =
  (part: string): Call =>
  (person, scene) =>
    person.get(base(scene) + part);
const write =
  (kind: string, amount: number): Call =>
  (person, scene) =>
    person.post(`${base(scene)}/wallet/entries`, { kind, amount: usd(amount), reason: 'Because' });
const applyCredit: Call = (person, scene) =>
  person.post(`${base(scene)}/invoices/${scene.invoiceId}/credit-applications`, { amount: usd(5) });
const reverseCredit: Call = (person, scene) =>
  person.post(`${base(scene)}/wallet/entries/${scene.entryId}/reverse`, { reason: 'Because' });

/**
 * "Seats, sections, actions" of REQUIREMENTS.md once more, by operation × seat × role, in words of its own: who may.
 * It must not be derived from the platform's table.
 */
const table: readonly (readonly [operation: string, call: Call, ...allowed: Allowed[]])[] = [
  ['getConnection', read(''), all, all, all, all, all, all, all, all],
  ['listMembers', read('/members'), all, all, all, all, all, all, all, all],
  ['getWallet', read('/wallet'), reads, reads, reads, reads, reads, reads, reads, reads],
  ['listWalletEntries', read('/wallet/entries'), reads, reads, reads, reads, reads, reads, reads, reads],
  ['listInvoices', read('/invoices'), reads, reads, reads, reads, reads, reads, reads, reads],
  ['getInvoiceSummary', read('/invoices/summary'), reads, reads, reads, reads, reads, reads, reads, reads],
  ['getInvoice', (person, scene) => read(`/invoices/${scene.invoiceId}`)(person, scene), ...columns.map(() => reads)],
  ['listBillingHistory', read('/billing-history'), reads, reads, reads, reads, reads, reads, reads, reads],
  ['listActivity', read('/activity'), all, all, all, all, all, all, all, all],
  ['applyCredit', applyCredit, money, nobody, money, money, money, nobody, nobody, nobody],
  ['createWalletEntry, credit', write('credit', 5), nobody, money, nobody, nobody, nobody, money, money, money],
  [
    'createWalletEntry, adjustment',
    write('adjustment', -5),
    nobody,
    money,
    nobody,
    nobody,
    nobody,
    money,
    money,
    money,
  ],
  ['reverseCredit', reverseCredit, nobody, money, nobody, nobody, nobody, money, money, money],
];

function peopleOf(connectionId: string, seat: string): Readonly<Record<Role, string>> {
  return seats.find((each) => each.connectionId === connectionId && each.seat === seat)!.people;
}

describe('CON-7 operation × seat × role', () => {
  for (const [operation, call, ...allowed] of table)
    it(`CON-7 ${operation}: allowed → 2xx; else 403, and nothing is changed`, async () => {
      assert.equal(allowed.length, columns.length);
      for (const [index, [where, connectionId, seat]] of columns.entries())
        for (const [role, userId] of Object.entries(peopleOf(connectionId, seat))) {
          const { api, as } = createTester({ scenario: 'empty' });
          const scene = stage(api.platform, connectionId);
          for (const person of [as(userId), as(userId, connectionId)]) {
            const before = api.platform.position();
            const { status, body } = await call(person, scene);
            const isAllowed = allowed[index]!.includes(role as Role);
            // Given back once, it is given back: the second session finds it so.
            if (operation === 'reverseCredit' && isAllowed && status === 409) continue;
            assert.equal(status >= 200 && status < 300, isAllowed, `${operation}, ${where}, ${role}: ${status}`);
            if (isAllowed) continue;
            assert.deepEqual([status, body.code], [403, 'not_permitted'], `${where}, ${role}`);
            assert.equal(api.platform.position(), before, `${where}, ${role}`);
          }
        }
    });

  it('CON-7 a seat that a connection doesn’t have finds nothing there: every operation → 404, and nothing is changed', async () => {
    const strangers = [
      ['con_harborline_northgate', ['usr_omar', 'usr_ruth', 'usr_lena', 'usr_vera', 'usr_petra', 'usr_wren']],
      ['con_harborline_revampd', ['usr_dana', 'usr_vera', 'usr_wren']],
      ['con_northgate_revampd', ['usr_tom', 'usr_grace', 'usr_petra', 'usr_wren']],
      ['con_juniper_revampd', ['usr_tom', 'usr_dana', 'usr_vera']],
    ] as const;
    for (const [connectionId, users] of strangers) {
      const { api, as } = createTester({ scenario: 'empty' });
      const scene = stage(api.platform, connectionId);
      for (const person of users.map((userId) => as(userId))) {
        const before = api.platform.position();
        for (const [operation, call] of table) assert.equal((await call(person, scene)).status, 404, operation);
        assert.equal(api.platform.position(), before);
      }
    }
  });

  it('CON-7 a session that was minted with less may do less, whatever the role', async () => {
    const tester = createTester({ scenario: 'empty' });
    const scene = stage(tester.api.platform, 'con_harborline_northgate');
    const narrow = (userId: string, ...permissions: ('billing:read' | 'billing:write' | 'wallet:write')[]) =>
      tester.as(userId, null, { permissions });
    const dana = narrow('usr_dana', 'billing:read', 'billing:write');
    assert.equal((await applyCredit(dana, scene)).body.code, 'not_permitted');
    // Without reading it, the wallet isn't there to be written either.
    assert.equal((await applyCredit(narrow('usr_dana', 'wallet:write'), scene)).body.code, 'not_permitted');
    assert.equal((await applyCredit(narrow('usr_dana', 'billing:read', 'wallet:write'), scene)).status, 201);
    const tom = narrow('usr_tom', 'billing:read', 'billing:write');
    for (const call of [write('credit', 5), write('adjustment', -5), reverseCredit])
      assert.equal((await call(tom, scene)).body.code, 'not_permitted');
  });

  it('CON-7 a secret key reads and mints: no act on money is open to it', async () => {
    const tester = createTester({ scenario: 'empty' });
    const scene = stage(tester.api.platform, 'con_harborline_northgate');
    const before = tester.api.platform.position();
    for (const key of ['sk_test_partner', 'sk_test_sub_org'])
      for (const call of [applyCredit, write('credit', 5), write('adjustment', -5), reverseCredit])
        assert.equal((await call(tester.with(key), scene)).body.code, 'not_permitted');
    assert.equal(tester.api.platform.position(), before);
  });
});

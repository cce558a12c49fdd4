import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addOrganization,
  adjustWallet,
  affiliatePaid,
  applyCredit,
  balanceOf,
  connectSelfServe,
  connectSubOrg,
  createClock,
  createPlatform,
  DomainError,
  grantCredit,
  issueInvoice,
  recordPayment,
  reverseApplication,
  voidInvoice,
  type AdjustableClock,
  type Connection,
  type Platform,
} from '../index.ts';

const connectionIds = ['con_partner', 'con_revampd', 'con_solo'];

/** A Partner with one Sub-Org, a Self-Serve and Revampd; nothing has happened yet. */
function createSmallWorld(): { platform: Platform; clock: AdjustableClock; connection: Connection } {
  const clock = createClock(() => Date.parse('2026-11-21T17:00:00.000Z'));
  const platform = createPlatform({ clock });
  const add = (id: string, type: 'partner' | 'sub_org' | 'self_serve' | 'revampd') =>
    addOrganization(platform, { id: `org_${id}`, name: id, type, invoicePrefix: 'AB' });
  const revampd = add('revampd', 'revampd');
  const terms = (id: string) => ({ id, currency: 'USD', timeZone: 'America/Los_Angeles' });
  connectSelfServe(platform, add('solo', 'self_serve'), revampd, terms('con_solo'));
  const { withPartner } = connectSubOrg(
    platform,
    add('sub_org', 'sub_org'),
    { partner: add('partner', 'partner'), revampd },
    { withPartner: terms('con_partner'), withRevampd: terms('con_revampd') },
  );
  return { platform, clock, connection: withPartner };
}

const usd = (amount: number) => ({ amount, currency: 'USD' });

/** A random act of a random organization, on things of any connection. */
const act = fc.record({
  kind: fc.constantFrom('grant', 'adjust', 'affiliate', 'invoice', 'apply', 'reverse', 'pay', 'void', 'wait'),
  connection: fc.constantFrom(...connectionIds),
  amount: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 4_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -20_000, max: 20_000 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(0, 0.5, NaN, Number.MAX_SAFE_INTEGER, 2 ** 53, -Number.MAX_SAFE_INTEGER),
    },
  ),
  currency: fc.constantFrom('USD', 'USD', 'USD', 'USD', 'JPY'),
  pick: fc.nat({ max: 30 }),
});

function perform(
  platform: Platform,
  clock: { advance(ms: number): void },
  step: typeof act extends fc.Arbitrary<infer T> ? T : never,
): void {
  const connection = platform.tables.connections.get(step.connection)!;
  const amount = { amount: step.amount, currency: step.currency };
  const invoices = platform.tables.invoices.all();
  const entries = platform.tables.walletEntries.all();
  const invoiceId = invoices[step.pick % (invoices.length || 1)]?.id ?? 'inv_none';
  const entryId = entries[step.pick % (entries.length || 1)]?.id ?? 'wle_none';
  if (step.kind === 'grant') grantCredit(platform, connection, amount, 'Because');
  if (step.kind === 'adjust') adjustWallet(platform, connection, amount, 'Because');
  if (step.kind === 'affiliate') affiliatePaid(platform, connection, amount);
  if (step.kind === 'invoice')
    issueInvoice(platform, connection, {
      type: 'one_time',
      charges: [{ description: 'Thing', unitPrice: step.amount }],
    });
  if (step.kind === 'apply') applyCredit(platform, connection, invoiceId, amount);
  if (step.kind === 'reverse') reverseApplication(platform, connection, entryId, 'Because');
  if (step.kind === 'pay') recordPayment(platform, connection, invoiceId, { amount, methodLabel: 'Card' });
  if (step.kind === 'void') voidInvoice(platform, connection, invoiceId, 'Because');
  if (step.kind === 'wait') {
    clock.advance(5 * 86_400_000);
    platform.runDue();
  }
}

function checkLedger(platform: Platform, connection: Connection): void {
  let sum = 0n;
  platform.tables.walletEntries.rows('byConnection', connection.id).forEach((entry, index) => {
    sum += BigInt(entry.amount);
    assert.equal(BigInt(entry.balanceAfter), sum);
    assert.ok(sum >= 0n && Number.isSafeInteger(entry.balanceAfter));
    assert.equal(entry.sequence, index + 1);
    if (entry.invoiceId !== null)
      assert.equal(platform.tables.invoices.get(entry.invoiceId)!.connectionId, connection.id);
    if (entry.reverses !== null) assert.equal(platform.tables.walletEntries.get(entry.reverses)!.amount, -entry.amount);
  });
  assert.equal(BigInt(balanceOf(platform, connection.id)), sum);
}

function checkInvoices(platform: Platform): void {
  for (const invoice of platform.tables.invoices.all()) {
    const lines = platform.tables.invoiceLines.rows('byInvoice', invoice.id);
    const sum = lines.reduce((total, line) => total + line.amount, 0);
    assert.equal(invoice.total - invoice.payments - invoice.credits, sum);
    assert.equal(invoice.amountDue, invoice.status === 'void' ? 0 : sum);
    assert.ok(invoice.amountDue >= 0 && invoice.credits >= 0 && invoice.payments >= 0);
    if (invoice.status === 'void') assert.equal(invoice.credits, 0);
    else assert.equal(invoice.status === 'paid', invoice.amountDue === 0);
  }
}

describe('WAL-1 the ledger under random acts', () => {
  it('WAL-1 never negative, sums exact, entries never change, refused acts change nothing, one connection each', () => {
    const outcomes = { done: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(act, { minLength: 40, maxLength: 80 }), (steps) => {
        const { platform, clock } = createSmallWorld();
        for (const step of steps) {
          const before = platform.snapshot();
          try {
            perform(platform, clock, step);
            outcomes.done += 1;
          } catch (error) {
            assert.ok(error instanceof DomainError, String(error));
            assert.deepEqual(platform.snapshot(), before);
            outcomes.refused += 1;
          }
          const kept = platform.tables.walletEntries.all();
          (before.tables['walletEntries'] ?? []).forEach((entry, index) => assert.equal(kept[index], entry));
        }
        for (const connection of platform.tables.connections.all()) checkLedger(platform, connection);
        checkInvoices(platform);
      }),
      { numRuns: 60 },
    );
    assert.ok(outcomes.done > 500 && outcomes.refused > 500, JSON.stringify(outcomes));
  });

  it('WAL-1 an entry can’t be put over another, nor taken away, not even by the platform’s own code', () => {
    const { platform, connection } = createSmallWorld();
    const { walletEntries } = platform.tables;
    const entry = grantCredit(platform, connection, usd(100), 'Welcome');
    const before = platform.snapshot();
    const isRefused = /walletEntries is append-only/;
    assert.throws(() => platform.transaction(() => walletEntries.put({ ...entry, amount: 900 })), isRefused);
    assert.throws(() => platform.transaction(() => walletEntries.remove(entry.id)), isRefused);
    assert.deepEqual(platform.snapshot(), before);
  });

  it('WAL-1 the balance may become 0 and not one minor unit less', () => {
    const { platform, connection } = createSmallWorld();
    grantCredit(platform, connection, usd(100), 'Welcome');
    const isRefused = { code: 'insufficient_credit' };
    assert.throws(() => adjustWallet(platform, connection, usd(-101), 'Too much'), isRefused);
    assert.equal(adjustWallet(platform, connection, usd(-100), 'All of it').balanceAfter, 0);
    assert.throws(() => adjustWallet(platform, connection, usd(-1), 'More'), isRefused);
  });

  it('WAL-1 1,000 applications of 1 to an invoice of 600: exactly 600 are taken', () => {
    const { platform, connection } = createSmallWorld();
    grantCredit(platform, connection, usd(1000), 'Plenty');
    const charges = [{ description: 'Thing', unitPrice: 600 }];
    const { id } = issueInvoice(platform, connection, { type: 'one_time', charges });
    let taken = 0;
    for (let attempt = 0; attempt < 1000; attempt += 1) {
      try {
        applyCredit(platform, connection, id, usd(1));
        taken += 1;
      } catch (error) {
        assert.equal((error as DomainError).code, 'invoice_not_open');
      }
    }
    assert.deepEqual([taken, balanceOf(platform, connection.id)], [600, 400]);
    assert.equal(platform.tables.invoices.get(id)!.status, 'paid');
  });
});

describe('CON-10 credit that applies by itself', () => {
  it('CON-10 pays a new invoice as far as it reaches, where the connection is set so', () => {
    const { platform, connection: before } = createSmallWorld();
    const settings = { ...before.settings, autoApplyCredit: true };
    const connection = platform.transaction(() => platform.tables.connections.put({ ...before, settings }));
    grantCredit(platform, connection, usd(500), 'Welcome');
    const charges = [{ description: 'Thing', quantity: 3, unitPrice: 100 }];
    const first = issueInvoice(platform, connection, { type: 'one_time', charges });
    const second = issueInvoice(platform, connection, { type: 'one_time', charges });
    assert.deepEqual([first.status, first.amountDue, second.status, second.amountDue], ['paid', 0, 'open', 100]);
  });
});

describe('WAL-2 reversals', () => {
  it('WAL-2 an application is given back once; the paid invoice is owed again', () => {
    const { platform, connection } = createSmallWorld();
    grantCredit(platform, connection, usd(500), 'Welcome');
    const charges = [{ description: 'Thing', unitPrice: 300 }];
    const { id } = issueInvoice(platform, connection, { type: 'one_time', charges });
    const { entry, invoice } = applyCredit(platform, connection, id, usd(300));
    assert.equal(invoice.status, 'paid');
    const reversed = reverseApplication(platform, connection, entry.id, 'Wrong invoice');
    assert.deepEqual(
      [reversed.invoice.status, reversed.invoice.amountDue, reversed.entry.balanceAfter],
      ['open', 300, 500],
    );
    assert.throws(() => reverseApplication(platform, connection, entry.id, 'Again'), DomainError);
    const other = platform.tables.connections.get('con_revampd')!;
    assert.throws(() => reverseApplication(platform, other, entry.id, 'Not mine'), { code: 'not_found' });
  });

  it('WAL-2 an invoice with a payment can’t be voided; one paid by credit alone can, and gives it back', () => {
    const { platform, connection } = createSmallWorld();
    grantCredit(platform, connection, usd(500), 'Welcome');
    const charges = [{ description: 'Thing', unitPrice: 300 }];
    const issue = () => issueInvoice(platform, connection, { type: 'one_time', charges }).id;
    const [paid, credited] = [issue(), issue()];
    recordPayment(platform, connection, paid, { amount: usd(100), methodLabel: 'Card' });
    const isRefused = { code: 'invoice_not_open' };
    assert.throws(() => voidInvoice(platform, connection, paid, 'Because'), isRefused);
    applyCredit(platform, connection, credited, usd(300));
    const { status, amountDue, credits } = voidInvoice(platform, connection, credited, 'Because');
    assert.deepEqual([status, amountDue, credits, balanceOf(platform, connection.id)], ['void', 0, 0, 500]);
    assert.throws(() => voidInvoice(platform, connection, credited, 'Again'), isRefused);
  });
});

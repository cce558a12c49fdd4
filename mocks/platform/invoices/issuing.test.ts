import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMockApi, DomainError, issueInvoice, type Charge, type Invoice } from '../../index.ts';

const CONNECTION = 'con_juniper_revampd';

/** Issues an invoice of these charges in a world of its own, where it is allowed; else nothing has changed. */
function issue(charges: readonly Charge[]): Invoice | undefined {
  const { platform } = createMockApi({ scenario: 'empty' });
  const connection = platform.tables.connections.get(CONNECTION)!;
  const before = platform.snapshot();
  try {
    return issueInvoice(platform, connection, { type: 'one_time', charges });
  } catch (error) {
    assert.ok(error instanceof DomainError && error.code === 'validation_failed');
    assert.deepEqual(platform.snapshot(), before);
    return undefined;
  }
}

describe('charges below 0', () => {
  const month = { description: 'Scale', unitPrice: 9633 };
  const unused = (amount: number): Charge => ({ description: 'Unused Studio', unitPrice: -amount });

  it('what was paid and isn’t used is taken from what is charged, in whatever order', () => {
    assert.equal(issue([month, unused(3967)])?.total, 5666);
    assert.equal(issue([unused(3967), month])?.total, 5666);
  });

  it('down to nothing, which is paid, and no further', () => {
    const nothing = issue([month, unused(9633)]);
    assert.deepEqual([nothing?.total, nothing?.amountDue, nothing?.status], [0, 0, 'paid']);
    assert.equal(issue([month, unused(9634)]), undefined);
    assert.equal(issue([unused(1)]), undefined);
  });

  it('so many of something are never charged below 0', () => {
    assert.equal(issue([month, { ...unused(1), quantity: 1 }]), undefined);
  });
});

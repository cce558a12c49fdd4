import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { invoiceStatuses, invoiceTypes, issueInvoice } from '../index.ts';
import { createTester, readAll } from '../test/tester.ts';

const INVOICES = '/v1/connections/con_harborline_northgate/invoices';

describe('INV-1 a list of invoices', () => {
  it('INV-1 is the one of the reference picture, newest first', async () => {
    const { body } = await createTester().as('usr_dana').get(`${INVOICES}?limit=6`);
    assert.equal(body.total, 48);
    const shown = body.data.map((invoice: typeof body) => [
      invoice.number,
      invoice.date,
      invoice.status,
      invoice.due_date,
      invoice.type,
      invoice.total.amount,
      invoice.amount_due.amount,
    ]);
    assert.deepEqual(shown, [
      ['HL-2061', '2026-11-15', 'open', '2026-12-01', 'subscription', 50540, 31800],
      ['HL-2048', '2026-10-31', 'overdue', '2026-11-15', 'one_time', 9200, 9200],
      ['HL-2036', '2026-10-15', 'paid', '2026-10-31', 'subscription', 22540, 0],
      ['HL-2019', '2026-09-30', 'void', '2026-10-16', 'add_on', 6400, 0],
      ['HL-2007', '2026-09-15', 'paid', '2026-10-01', 'subscription', 21140, 0],
      ['HL-1987', '2026-08-15', 'paid', '2026-08-31', 'subscription', 18600, 0],
    ]);
  });

  it('INV-1 filtered by every status and type: exactly those', async () => {
    const tom = createTester().as('usr_tom');
    const all = await readAll(tom, INVOICES);
    for (const status of invoiceStatuses)
      for (const type of invoiceTypes) {
        const expected = all.filter((invoice) => invoice.status === status && invoice.type === type);
        assert.deepEqual(await readAll(tom, `${INVOICES}?status=${status}&type=${type}`, 3), expected);
      }
  });

  for (const sort of ['date', 'due_date', 'number', 'amount_due'])
    it(`INV-1 sorted by ${sort}, both ways, page by page`, async () => {
      const dana = createTester().as('usr_dana');
      const rising = await readAll(dana, `${INVOICES}?sort=${sort}`, 7);
      const keys = rising.map((invoice) => (sort === 'amount_due' ? invoice.amount_due.amount : invoice[sort]));
      assert.deepEqual(
        keys,
        keys.toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0)),
      );
      assert.deepEqual(await readAll(dana, `${INVOICES}?sort=-${sort}`, 7), rising.toReversed());
      assert.equal(rising.length, 48);
    });
});

describe('INV-1 thousands of invoices', () => {
  it('INV-1 3,000 by every order and filter: each once, in order, page by page; what is due without adding them up', async () => {
    const tester = createTester({ scenario: 'empty' });
    const { platform } = tester.api;
    const connection = platform.tables.connections.get('con_harborline_northgate')!;
    platform.transaction(() => {
      for (let count = 1; count <= 3000; count += 1) {
        const charges = [{ description: 'Visit', unitPrice: (count * 7919) % 1000 }];
        issueInvoice(platform, connection, { type: invoiceTypes[count % 3]!, charges });
      }
    });
    const dana = tester.as('usr_dana');
    const all = await readAll(dana, INVOICES);
    assert.equal(all.length, 3000);
    for (const sort of ['-amount_due', 'number', 'due_date']) {
      const sorted = await readAll(dana, `${INVOICES}?sort=${sort}`);
      assert.equal(new Set(sorted.map(({ id }) => id)).size, 3000);
      const dues = sorted.map(({ amount_due }) => amount_due.amount);
      if (sort === '-amount_due')
        assert.deepEqual(
          dues,
          dues.toSorted((left, right) => right - left),
        );
    }
    const open = await readAll(dana, `${INVOICES}?status=open&type=add_on`);
    assert.deepEqual(
      open,
      all.filter(({ status, type }) => status === 'open' && type === 'add_on'),
    );
    const { body } = await dana.get(`${INVOICES}/summary`);
    assert.equal(
      body.due.amount,
      all.reduce((sum, { amount_due }) => sum + amount_due.amount, 0),
    );
  });
});

describe('INV-2 one invoice', () => {
  it('INV-2 charges − payments − credits = amount due, with a running sum, on every invoice of the world', async () => {
    const tester = createTester();
    for (const { id, connectionId, issuerId } of tester.api.platform.tables.invoices.all()) {
      const key = tester.api.platform.tables.secretKeys.first('byOrganization', issuerId)!.id;
      const { body } = await tester.with(key).get(`/v1/connections/${connectionId}/invoices/${id}`);
      let sum = 0;
      for (const line of body.lines) {
        sum += line.amount.amount;
        assert.equal(line.running_total.amount, sum);
        if (line.quantity) assert.equal(line.amount.amount, line.quantity * line.unit_price.amount);
        assert.equal(line.kind === 'credit', line.wallet_entry_id !== null);
      }
      const owed = body.total.amount - body.payments.amount - body.credits.amount;
      assert.equal(owed, sum);
      assert.equal(body.amount_due.amount, body.status === 'void' ? 0 : owed, body.number);
      if (body.status !== 'void' && body.status !== 'draft') assert.equal(body.status === 'paid', owed === 0);
    }
  });

  it('INV-2 an invoice that has all three, line by line', async () => {
    const dana = createTester().as('usr_dana');
    const { body: list } = await dana.get(`${INVOICES}?limit=1`);
    const { body, headers } = await dana.get(`${INVOICES}/${list.data[0].id}`);
    assert.deepEqual(
      body.lines.map((line: typeof body) => [line.kind, line.amount.amount, line.detail]),
      [
        ['charge', 12900, 'Monthly plan'],
        ['charge', 5600, 'Over the 4 included'],
        ['charge', 2900, 'Monthly add-on'],
        ['charge', 28000, 'One-time'],
        ['charge', 1140, 'State and local'],
        ['credit', -8740, null],
        ['payment', -10000, 'Visa ending 4421'],
      ],
    );
    assert.equal(headers.get('ETag'), `"${body.version}"`);
  });
});

describe('INV-3 only this connection’s', () => {
  it('INV-3 each connection lists exactly what its own issuer sent in it; a Sub-Org’s with Revampd no Partner’s item', async () => {
    const tester = createTester();
    const { connections, invoices } = tester.api.platform.tables;
    for (const { id, issuer, payer } of connections.all()) {
      const person = tester.with(tester.api.platform.tables.secretKeys.first('byOrganization', payer.id)!.id);
      const listed = await readAll(person, `/v1/connections/${id}/invoices`);
      const own = invoices.all().filter((each) => each.connectionId === id && each.status !== 'draft');
      assert.deepEqual(listed.map((each) => each.id).sort(), own.map((each) => each.id).sort());
      for (const each of listed) assert.deepEqual([each.issuer.id, each.payer.id], [issuer.id, payer.id]);
    }
    const dana = tester.as('usr_dana');
    const atRevampd = await readAll(dana, '/v1/connections/con_northgate_revampd/invoices');
    assert.ok(
      atRevampd.length > 0 && atRevampd.every(({ number, type }) => /^RV-/.test(number) && type !== 'subscription'),
    );
    const atPartner = await readAll(dana, INVOICES);
    assert.ok(atPartner.every(({ number }) => number.startsWith('HL-')));
  });
});

describe('INV-4 statuses', () => {
  it('INV-4 a draft is the issuer’s alone: in list, by id, in the billing history', async () => {
    const tester = createTester();
    const [tom, dana] = [tester.as('usr_tom'), tester.as('usr_dana')];
    const draft = (await tom.get(`${INVOICES}?status=draft`)).body.data[0];
    assert.equal((await tom.get(`${INVOICES}/${draft.id}`)).status, 200);
    assert.equal((await dana.get(`${INVOICES}?status=draft`)).body.total, 0);
    const hidden = await dana.get(`${INVOICES}/${draft.id}`);
    const unknown = await dana.get(`${INVOICES}/inv_unknown`);
    assert.deepEqual([hidden.status, hidden.body.detail], [404, unknown.body.detail]);
    const history = await readAll(tom, '/v1/connections/con_harborline_northgate/billing-history');
    assert.ok(history.every((entry) => entry.invoice.id !== draft.id));
  });

  it('INV-4 an open invoice falls overdue when the day after its due date begins in the connection’s time zone', async () => {
    const tester = createTester();
    const newest = async () => (await tester.as('usr_dana').get(`${INVOICES}?limit=1`)).body.data[0];
    const before = await newest();
    assert.deepEqual([before.status, before.due_date], ['open', '2026-12-01']);
    // The 2nd of December begins at 08:00 UTC in Los Angeles.
    tester.api.clock.advance(Date.parse('2026-12-02T07:59:59.999Z') - tester.api.clock.now());
    assert.equal((await newest()).status, 'open');
    tester.api.clock.advance(1);
    const after = await newest();
    assert.deepEqual([after.status, after.version], ['overdue', before.version + 1]);
    // The platform found it so by itself; somebody had recorded a payment before.
    assert.ok(before.changed_by);
    assert.deepEqual([after.changed_by, after.changed_at], [null, '2026-12-02T08:00:00.000Z']);
  });
});

describe('what is due', () => {
  it('INV-1 due, overdue and credit are the sums of what the lists show, in every connection', async () => {
    const tester = createTester();
    for (const { id, issuer } of tester.api.platform.tables.connections.all()) {
      const person = tester.with(tester.api.platform.tables.secretKeys.first('byOrganization', issuer.id)!.id);
      const { body } = await person.get(`/v1/connections/${id}/invoices/summary`);
      const open = await readAll(person, `/v1/connections/${id}/invoices?status=open&status=overdue`);
      const overdue = open.filter(({ status }) => status === 'overdue');
      const sum = (rows: typeof open) => rows.reduce((total, invoice) => total + invoice.amount_due.amount, 0);
      assert.deepEqual([body.due.amount, body.overdue.amount], [sum(open), sum(overdue)]);
      assert.deepEqual([body.open_count, body.overdue_count], [open.length, overdue.length]);
      const { body: wallet } = await person.get(`/v1/connections/${id}/wallet`);
      assert.deepEqual(body.credit, wallet.balance);
      const { body: connection } = await person.get(`/v1/connections/${id}`);
      const { open_invoices, overdue_invoices } = connection.counts;
      assert.deepEqual([open_invoices, overdue_invoices], [open.length, overdue.length]);
    }
  });
});

describe('INV-6 billing history', () => {
  it('INV-6 every line of every issued invoice, newest first, a payment with its method', async () => {
    const dana = createTester().as('usr_dana');
    const history = await readAll(dana, '/v1/connections/con_harborline_northgate/billing-history', 20);
    const lines: { id: string }[] = [];
    for (const { id } of await readAll(dana, INVOICES)) lines.push(...(await dana.get(`${INVOICES}/${id}`)).body.lines);
    assert.deepEqual(history.map(({ id }) => id).sort(), lines.map(({ id }) => id).sort());
    const dates = history.map(({ date }) => date);
    assert.deepEqual(dates, dates.toSorted().toReversed());
    for (const entry of history) assert.equal(entry.kind === 'payment', entry.method_label !== null);
  });

  it('INV-6 says which lines no longer count; those that do add up to what is due', async () => {
    const dana = createTester().as('usr_dana');
    const history = await readAll(dana, '/v1/connections/con_harborline_northgate/billing-history', 20);
    const voided = await readAll(dana, `${INVOICES}?status=void`);
    assert.deepEqual(
      new Set(history.filter((entry) => entry.voided).map((entry) => entry.invoice.id)),
      new Set(voided.map(({ id }) => id)),
    );
    const counting = history.filter((entry) => !entry.voided).reduce((sum, entry) => sum + entry.amount.amount, 0);
    const { body: summary } = await dana.get('/v1/connections/con_harborline_northgate/invoices/summary');
    assert.equal(counting, summary.due.amount);
  });
});

import assert from 'node:assert/strict';
import { ownerOf } from './acts.ts';
import { readAll, type Answer, type Person, type Tester } from './tester.ts';

type Body = Answer['body'];

const sumOf = (rows: readonly Body[], amountOf: (row: Body) => { amount: number } = ({ amount }) => amount): bigint =>
  rows.reduce((sum, row) => sum + BigInt(amountOf(row).amount), 0n);

/** What all that was done must leave in a connection, as its two sides read it over HTTP. */
export async function addsUp(tester: Tester, connectionId: string): Promise<void> {
  const { issuer, payer } = tester.api.platform.tables.connections.get(connectionId)!;
  const sides = [issuer, payer].map(({ id }) => tester.as(ownerOf(tester, id)));
  const at = `/v1/connections/${connectionId}`;
  const { body: connection } = await sides[0].get(at);
  const has = (name: string): boolean => connection.sections.some((section: Body) => section.name === name);
  const money = await moneyAddsUp(sides, at, connection);
  if (has('payouts')) await payoutsAddUp(sides[0], at, money.entries);
  if (has('affiliate_payouts')) await affiliatesAddUp(sides[0], at, money.entries);
  if (has('approval_requests')) await requestsAddUp(sides, at, connection);
  await addOnsAddUp(sides[0], at);
  await ticketsAddUp(tester, sides, at, connection);
  await activityAddsUp(sides[0], at, money.invoiceIds);
}

/** WAL-1, WAL-6, INV-2, INV-4: the ledger, the invoices and the history of one connection, each the same from both sides. */
async function moneyAddsUp(
  [reader, other]: readonly Person[],
  at: string,
  connection: Body,
): Promise<{ entries: Body[]; invoiceIds: ReadonlySet<string> }> {
  const { body: wallet } = await reader.get(`${at}/wallet`);
  const entries = await readAll(reader, `${at}/wallet/entries`);
  const invoices = new Map((await readAll(reader, `${at}/invoices`)).map((invoice) => [invoice.id as string, invoice]));
  const ids = new Set(entries.map(({ id }) => id));
  let sum = 0n;
  for (const entry of entries.toReversed()) {
    sum += BigInt(entry.amount.amount);
    assert.equal(BigInt(entry.balance_after.amount), sum);
    assert.ok(sum >= 0n);
    assert.ok(!entry.invoice || invoices.has(entry.invoice.id), 'the cause of an entry is in its own connection');
    assert.ok(!entry.reverses || ids.has(entry.reverses));
  }
  assert.deepEqual([BigInt(wallet.balance.amount), wallet.version], [sum, entries.length]);
  assert.deepEqual(connection.balance, wallet.balance);
  for (const { id, status } of invoices.values()) await invoiceAddsUp(reader, `${at}/invoices/${id}`, status, ids);
  const owed = [...invoices.values()].filter(({ status }) => status === 'open' || status === 'overdue');
  const overdue = owed.filter(({ status }) => status === 'overdue');
  const { body: summary } = await reader.get(`${at}/invoices/summary`);
  const dueOf = (rows: readonly Body[]): bigint => sumOf(rows, ({ amount_due }) => amount_due);
  assert.deepEqual([BigInt(summary.due.amount), BigInt(summary.overdue.amount)], [dueOf(owed), dueOf(overdue)]);
  assert.deepEqual([summary.open_count, summary.overdue_count], [owed.length, overdue.length]);
  assert.deepEqual(
    [connection.counts.open_invoices, connection.counts.overdue_invoices],
    [owed.length, overdue.length],
  );
  const seen = await readAll(other, `${at}/invoices`);
  const issued = [...invoices.values()].filter(({ status }) => status !== 'draft');
  assert.deepEqual(seen, issued);
  const history = (await readAll(other, `${at}/billing-history`)).filter(({ voided }) => !voided);
  assert.equal(sumOf(history), dueOf(issued));
  return { entries, invoiceIds: new Set(invoices.keys()) };
}

async function invoiceAddsUp(reader: Person, path: string, status: string, entryIds: ReadonlySet<string>) {
  const { body } = await reader.get(path);
  const lines = sumOf(body.lines);
  assert.equal(BigInt(body.total.amount) - BigInt(body.payments.amount) - BigInt(body.credits.amount), lines);
  assert.equal(BigInt(body.amount_due.amount), status === 'void' ? 0n : lines);
  assert.ok(status === 'draft' || status === 'void' || (status === 'paid') === (body.amount_due.amount === 0));
  let sum = 0n;
  for (const line of body.lines) {
    sum += BigInt(line.amount.amount);
    assert.equal(BigInt(line.running_total.amount), sum);
    assert.ok(!line.wallet_entry_id || entryIds.has(line.wallet_entry_id));
  }
}

/** PAY-1, PAY-2, PAY-3: sources and parts make the amount; what was credited is in this wallet, once. */
async function payoutsAddUp(reader: Person, at: string, entries: readonly Body[]): Promise<void> {
  const payouts = await readAll(reader, `${at}/payouts`);
  for (const payout of payouts) {
    assert.equal(sumOf(payout.sources), BigInt(payout.amount.amount));
    const credited = entries.filter((entry) => entry.payout?.id === payout.id);
    if (payout.status === 'ready') {
      assert.deepEqual([credited, payout.withdrawal], [[], null]);
      continue;
    }
    assert.equal(BigInt(payout.credited.amount) + BigInt(payout.withdrawn.amount), BigInt(payout.amount.amount));
    assert.equal(credited.length, payout.credited.amount > 0 ? 1 : 0);
    assert.equal(sumOf(credited), BigInt(payout.credited.amount));
    assert.equal(payout.withdrawal?.amount.amount ?? 0, payout.withdrawn.amount);
  }
  const ids = new Set(payouts.map(({ id }) => id));
  for (const { kind, payout } of entries) if (kind === 'payout_credit') assert.ok(ids.has(payout.id));
}

/** AFF-2, AFF-3: what is paid is in this wallet, once, and nothing else; the totals are of what was paid this year. */
async function affiliatesAddUp(reader: Person, at: string, entries: readonly Body[]): Promise<void> {
  const payouts = await readAll(reader, `${at}/affiliate-payouts`);
  for (const { id, status, amount, wallet_entry_id } of payouts) {
    const paid = entries.filter(({ payout }) => payout?.id === id);
    assert.deepEqual(
      paid.map((entry) => [entry.id, entry.amount]),
      status === 'paid' ? [[wallet_entry_id, amount]] : [],
    );
  }
  const { body } = await reader.get(`${at}/affiliate-payouts/summary`);
  assert.equal(sumOf(body.monthly), BigInt(body.year_to_date.amount));
  assert.equal(body.monthly.at(-1).amount.amount, body.month_to_date.amount);
}

/** APR-5, APR-7: each request has one decision at most, the same from both sides; one plan request waits at most. */
async function requestsAddUp([partner, subOrg]: readonly Person[], at: string, connection: Body): Promise<void> {
  const requests = await readAll(partner, `${at}/approval-requests`);
  const asSeen = ({ viewer_state: _, seat: _seat, ...request }: Body): Body => request;
  assert.deepEqual((await readAll(subOrg, `${at}/approval-requests`)).map(asSeen), requests.map(asSeen));
  const pending = requests.filter(({ status }) => status === 'pending');
  assert.equal(connection.counts.pending_requests, pending.length);
  assert.ok(pending.filter(({ kind }) => kind === 'plan').length <= 1);
  for (const { id, status, decision } of requests) {
    assert.equal(decision?.status ?? 'pending', status);
    const { body } = await partner.get(`${at}/approval-requests/${id}`);
    assert.deepEqual(
      body.history.map((step: Body) => step.status),
      status === 'pending' ? ['pending'] : ['pending', status],
    );
  }
}

async function addOnsAddUp(reader: Person, at: string): Promise<void> {
  const statuses = ['active', 'ending', 'ended'].map((status) => `status=${status}`).join('&');
  for (const { quantity, unit_price, price } of await readAll(reader, `${at}/add-ons?${statuses}`))
    assert.equal(BigInt(unit_price.amount) * BigInt(quantity), BigInt(price.amount));
}

/** TIC-7, TIC-8: the same thread in the same order on every side, its entries numbered from 1 without a gap. */
async function ticketsAddUp(tester: Tester, sides: readonly Person[], at: string, connection: Body): Promise<void> {
  const tickets = await readAll(sides[0], `${at}/tickets`);
  const idsOf = (rows: readonly Body[]): string[] => rows.map(({ id }) => id as string);
  assert.deepEqual(idsOf(await readAll(sides[1], `${at}/tickets`)), idsOf(tickets));
  const open = tickets.filter(({ status }) => status === 'open' || status === 'in_progress');
  assert.equal(connection.counts.open_tickets, open.length);
  const revampd = tester.as(ownerOf(tester, 'org_revampd'));
  for (const { id, entry_count, escalation, viewer_state } of tickets) {
    const thread = await readThread(sides[0], `${at}/tickets/${id}/thread`);
    assert.deepEqual(
      thread.map(({ sequence }) => sequence),
      Array.from({ length: entry_count }, (_, index) => index + 1),
    );
    assert.deepEqual(await readThread(sides[1], `${at}/tickets/${id}/thread`), thread);
    const viewer = (await sides[0].get('/v1/session')).body.viewer.id;
    const unread = thread.filter(
      ({ sequence, author }) => sequence > viewer_state.last_read_sequence && author?.id !== viewer,
    );
    assert.deepEqual([viewer_state.unread_count, viewer_state.first_unread_id], [unread.length, unread[0]?.id ?? null]);
    if (connection.type !== 'partner_sub_org') continue;
    const { status } = await revampd.get(`${at}/tickets/${id}`);
    assert.equal(status, escalation ? 200 : 404);
  }
}

async function readThread(person: Person, path: string): Promise<Body[]> {
  const rows: Body[] = [];
  for (let page = (await person.get(`${path}?after=0&limit=100`)).body; ;) {
    rows.push(...page.data);
    if (page.next_cursor === null) return rows;
    page = (await person.get(`${path}?cursor=${page.next_cursor}&limit=100`)).body;
  }
}

/** CON-1: what a row of activity is about lies in its own connection. */
async function activityAddsUp(reader: Person, at: string, invoiceIds: ReadonlySet<string>): Promise<void> {
  const rows = await readAll(reader, `${at}/activity`);
  for (const { object } of rows) if (object.type === 'invoice') assert.ok(invoiceIds.has(object.id));
}

/** NOT-13, LIV-7: what a person's list shows unread is what the summary counts, in all, by category and by connection. */
export async function unreadAddsUp(person: Person): Promise<void> {
  const rows = await readAll(person, '/v1/notifications');
  const unread = rows.filter(({ read_at }) => read_at === null);
  assert.deepEqual(await readAll(person, '/v1/notifications?unread=true'), unread);
  const { body } = await person.get('/v1/notifications/summary');
  const countOf = (keyOf: (row: Body) => string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const row of unread) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
    return counts;
  };
  assert.equal(body.unread, unread.length);
  const none = { billing_management: 0, support: 0 };
  assert.deepEqual({ ...body.by_category }, { ...none, ...countOf(({ category }) => category) });
  assert.deepEqual(
    Object.fromEntries(body.by_connection.map((each: Body) => [each.connection_id, each.unread])),
    countOf(({ connection }) => connection.id),
  );
}

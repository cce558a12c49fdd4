import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createPlatform } from '../index.ts';
import { createTester, type Tester } from '../test/tester.ts';
import { tellLarge } from './large.ts';
import { buildNetwork } from './network.ts';
import { createTimeline, createTimelineClock } from './timeline.ts';

const LONG = '/v1/connections/con_harborline_ridgeway/tickets';

describe('the large world', () => {
  let tester: Tester;
  before(() => void (tester = createTester({ scenario: 'large' })));

  it('has 100,000 connections, of which a Partner has 5,000 and finds the last by typing its name', async () => {
    const omar = tester.as('usr_omar');
    const totals: number[] = [];
    for (const type of ['partner_sub_org', 'partner_revampd', 'sub_org_revampd', 'self_serve_revampd'])
      totals.push((await omar.get(`/v1/connections?type=${type}&limit=1`)).body.total);
    const tom = tester.as('usr_tom');
    const own = (await tom.get('/v1/connections?type=partner_sub_org&limit=1')).body.total as number;
    // Partners' connections with their Sub-Orgs are theirs alone: as many again as Revampd has with the Sub-Orgs.
    const all = totals.reduce((sum, total) => sum + total, 0) + totals[2]!;
    assert.ok(all >= 99_999 && all <= 100_000, `${all}`);
    assert.ok(own >= 4900 && own <= 5100, `${own}`);
    const last = tester.api.platform.tables.connections.get('con_harborline_4998')!;
    const { body } = await tom.get(`/v1/connections?q=${encodeURIComponent(last.payer.name)}`);
    assert.deepEqual(
      body.data.map(({ id }: { id: string }) => id),
      [last.id],
    );
  });

  it('has the demo’s keys and people in it, and the demo’s wallet', async () => {
    const key = await tester.with('sk_test_partner').get('/v1/connections/con_harborline_northgate');
    assert.equal(key.status, 200);
    const { body } = await tester.as('usr_dana').get('/v1/connections/con_harborline_northgate/wallet');
    assert.equal(body.balance.amount, 41260);
  });

  it('has a connection with 10,000 invoices more, which are listed a page at a time', async () => {
    const { body } = await tester.as('usr_tom').get('/v1/connections/con_harborline_revampd/invoices?limit=100');
    assert.ok(body.total > 10_000, `${body.total}`);
    assert.equal(body.data.length, 100);
    const { body: summary } = await tester.as('usr_tom').get('/v1/connections/con_harborline_revampd/invoices/summary');
    assert.ok(summary.overdue_count > 10 && summary.open_count < 200);
  });

  it('has thousands of tickets in one queue, in every state, and one with 10,000 entries', async () => {
    const priya = tester.as('usr_priya');
    const totals: number[] = [];
    for (const status of ['open', 'in_progress', 'resolved', 'closed'])
      totals.push((await priya.get(`/v1/tickets?status=${status}&limit=1`)).body.total);
    assert.ok(
      totals.every((total) => total > 500) && totals.reduce((sum, total) => sum + total, 0) > 5000,
      `${totals}`,
    );
    const abel = tester.as('usr_abel');
    const { body } = await abel.get(`${LONG}?sort=-last_activity_at`);
    const ticket = body.data.find(({ title }: { title: string }) => title === 'Moving our clinics');
    assert.equal(ticket.entry_count, 10_000);
    assert.ok(ticket.viewer_state.unread_count > 10 && ticket.viewer_state.unread_count < 40);
    const { body: thread } = await abel.get(`${LONG}/${ticket.id}/thread?limit=100`);
    assert.equal(thread.data.length, 100);
  });

  it('comes out the same each time it is told', () => {
    const tell = () => {
      const clock = createTimelineClock({ now: () => Date.parse('2026-11-21T17:00:00.000Z') }, 1500 * 86_400_000);
      const timeline = createTimeline(clock, clock.now() + 1500 * 86_400_000);
      const platform = createPlatform({ clock });
      buildNetwork(platform);
      tellLarge(platform, timeline, { connections: 400, invoices: 300, tickets: 120, entries: 150 });
      timeline.run(() => platform.runDue());
      return platform.snapshot();
    };
    const first = tell();
    assert.deepEqual(tell(), first);
    const names = first.tables['organizations']!.map((row) => (row as { name?: string }).name);
    assert.equal(new Set(names).size, names.length);
  });
});

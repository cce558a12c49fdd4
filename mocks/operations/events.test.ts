import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BASE_URL, createListening } from '../test/listening.ts';
import { createTester } from '../test/tester.ts';

const NORTHGATE = 'con_harborline_northgate';
const WALLET = `/v1/connections/${NORTHGATE}/wallet`;

describe('streamEvents', () => {
  it('opens at once, with the headers of every answer', async () => {
    const Origin = 'https://portal.test';
    const { api } = createListening({ origin: Origin });
    const { token } = api.mintSession({ user_id: 'usr_dana', connection_id: null, allowed_origins: [Origin] });
    const position = api.platform.position();
    const response = await api.fetch(`${BASE_URL}/v1/events`, { headers: { Authorization: `Bearer ${token}` } });
    const header = (name: string) => response.headers.get(name);
    assert.deepEqual(
      [response.status, header('Content-Type'), header('Cache-Control'), header('Event-Id')],
      [200, 'text/event-stream', 'no-store', `evt_${position}`],
    );
    assert.equal(header('Access-Control-Allow-Origin'), Origin);
    assert.equal(header('X-Accel-Buffering'), 'no');
    const reader = response.body!.getReader();
    assert.equal(new TextDecoder().decode((await reader.read()).value), ': open\n\n');
    await reader.cancel();
  });

  it('refuses as every operation does', async () => {
    const tester = createTester();
    const dana = tester.as('usr_dana');
    const refused = async (person: typeof dana, headers?: Record<string, string>) => {
      const { status, body } = await person.get('/v1/events', headers);
      return [status, body.code];
    };
    assert.deepEqual(await refused(tester.with()), [401, 'session_missing']);
    assert.deepEqual(await refused(tester.with('es_unknown')), [401, 'session_expired']);
    assert.deepEqual(await refused(tester.with('sk_test_partner')), [403, 'not_permitted']);
    assert.deepEqual(await refused(dana, { Origin: 'https://evil.test' }), [403, 'origin_not_allowed']);
    for (const id of ['7', 'evt_', 'evt_-1', 'evt_1.5', `evt_${'9'.repeat(61)}`, 'wle_1'])
      assert.deepEqual(await refused(dana, { 'Last-Event-ID': id }), [400, 'malformed_request'], id);
    assert.equal((await dana.get('/v1/events?x=1')).status, 422);
    await dana.call('DELETE', '/v1/session');
    assert.deepEqual(await refused(dana), [401, 'session_revoked']);
    assert.equal(tester.api.platform.events.listenerCount(), 0);
  });

  it('a new entry, a new invoice, an invoice paid: each with its object as a GET shows it', async () => {
    const world = createListening();
    const dana = world.as('usr_dana', NORTHGATE);
    const stream = await dana.open();
    world.grant(NORTHGATE, 700);
    const invoice = world.issue(NORTHGATE);
    const [granted, issued] = await stream.take(2);
    assert.deepEqual([granted.type, granted.object.changed_by], ['wallet.updated', null]);
    const wallet = await dana.get(WALLET);
    assert.deepEqual(granted.object.balance, wallet.body.balance);
    assert.deepEqual([granted.version, granted.object.version], [wallet.body.version, wallet.body.version]);
    const detail = await dana.get(`/v1/connections/${NORTHGATE}/invoices/${invoice.id}`);
    assert.deepEqual([issued.type, issued.version], ['invoice.created', detail.body.version]);
    assert.deepEqual({ ...detail.body, ...issued.object }, detail.body);
    await stream.cancel();
  });

  it('an act that changes an object several times is one event of it, with its last state and its last place', async () => {
    const world = createListening();
    const { platform } = world.api;
    const settings = { ...world.connection(NORTHGATE).settings, autoApplyCredit: true };
    platform.transaction(() => platform.tables.connections.put({ ...world.connection(NORTHGATE), settings }));
    const stream = await world.as('usr_dana', NORTHGATE).open();
    const before = platform.position();
    const invoice = world.issue(NORTHGATE, 1000);
    const after = platform.position();
    world.grant(NORTHGATE);
    const events = await stream.take(3);
    assert.deepEqual(
      events.map(({ type }) => type),
      ['wallet.updated', 'invoice.created', 'wallet.updated'],
    );
    assert.deepEqual(
      [events[1].object.status, events[1].version],
      ['paid', platform.tables.invoices.get(invoice.id)!.version],
    );
    const places = events.slice(0, 2).map(({ id }) => Number(id.slice(4)));
    assert.ok(before < places[0]! && places[0]! < places[1]! && places[1]! <= after, `${before} ${places} ${after}`);
    await stream.cancel();
  });

  it('what falls due is told', async () => {
    const world = createListening();
    const { clock, platform } = world.api;
    const invoice = world.issue(NORTHGATE);
    const overdueAt = platform.tables.jobs.get(`invoice_overdue ${invoice.id}`)!.at;
    clock.advance(overdueAt - clock.now() - 1);
    const dana = world.as('usr_dana', NORTHGATE);
    const stream = await dana.open();
    clock.advance(1);
    await dana.get(WALLET);
    const event = await stream.next();
    assert.deepEqual([event.type, event.object.id, event.object.status], ['invoice.updated', invoice.id, 'overdue']);
    assert.equal(event.object.changed_at, new Date(overdueAt).toISOString());
    await stream.cancel();
  });
});

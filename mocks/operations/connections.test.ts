import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTester, readAll, type Answer, type Tester } from '../test/tester.ts';

/** Somebody of each organization that takes part in the tests, each with all of it in one session. */
const people = ['usr_tom', 'usr_priya', 'usr_dana', 'usr_marcus', 'usr_wren', 'usr_omar', 'usr_lena', 'usr_vera'];

function withoutRequestId({ status, body }: Answer): object {
  return { status, body: { ...body, request_id: 'rid_' } };
}

describe('CON-1 an object of another connection is not found, whoever asks', () => {
  it('CON-1 an invoice asked for under another of the viewer’s own connections is not found', async () => {
    const tester = createTester();
    const { platform } = tester.api;
    const dana = tester.as('usr_dana');
    const invoices = platform.tables.invoices.all();
    const own = invoices.find(
      ({ connectionId, status }) => connectionId === 'con_northgate_revampd' && status === 'open',
    )!;
    const right = await dana.get(`/v1/connections/con_northgate_revampd/invoices/${own.id}`);
    assert.equal(right.status, 200);
    const wrong = await dana.get(`/v1/connections/con_harborline_northgate/invoices/${own.id}`);
    const unknown = await dana.get('/v1/connections/con_harborline_northgate/invoices/inv_unknown');
    assert.equal(wrong.status, 404);
    assert.deepEqual(withoutRequestId(wrong), withoutRequestId(unknown));
  });

  it('CON-1 a cursor goes on in the connection that it came from, and in no other', async () => {
    const dana = createTester().as('usr_dana');
    const lists = [
      'members',
      'wallet',
      'wallet/entries',
      'invoices',
      'invoices?sort=number',
      'billing-history',
      'activity',
    ];
    for (const list of lists) {
      const pageAt = (connectionId: string, cursor: string) => {
        const path = `/v1/connections/${connectionId}/${list === 'wallet' ? 'wallet/entries' : list}`;
        return dana.get(`${path}${path.includes('?') ? '&' : '?'}limit=1&cursor=${cursor}`);
      };
      const from = `/v1/connections/con_harborline_northgate/${list}${list.includes('?') ? '&' : '?'}limit=1`;
      const { body } = await dana.get(from);
      const cursor: string = (body.entries ?? body).next_cursor;
      assert.equal((await pageAt('con_harborline_northgate', cursor)).status, 200, list);
      const foreign = await pageAt('con_northgate_revampd', cursor);
      assert.deepEqual([foreign.status, foreign.body.code], [422, 'validation_failed'], list);
      assert.equal(foreign.body.errors[0].pointer, '/query/cursor');
    }
  });

  it('CON-1 a cursor in the list of connections goes on for the organization that it came from', async () => {
    const tester = createTester();
    const { body } = await tester.as('usr_tom').get('/v1/connections?limit=1');
    const pageOf = (userId: string) => tester.as(userId).get(`/v1/connections?limit=1&cursor=${body.next_cursor}`);
    assert.equal((await pageOf('usr_grace')).status, 200);
    const foreign = await pageOf('usr_omar');
    assert.deepEqual([foreign.status, foreign.body.errors?.[0].pointer], [422, '/query/cursor']);
  });

  it('CON-1 each organization lists exactly the connections that it is a side of', async () => {
    const tester = createTester();
    const { platform } = tester.api;
    for (const userId of people) {
      const organizationId = platform.tables.users.get(userId)!.organizationId;
      const own = platform.tables.connections
        .all()
        .filter(({ issuer, payer }) => issuer.id === organizationId || payer.id === organizationId);
      assert.deepEqual(ids(await readAll(tester.as(userId), '/v1/connections', 4)).sort(), ids(own).sort());
    }
  });
});

describe('CON-9 finding a connection', () => {
  it('CON-9 by words of the counterpart’s name, in any order, case and accent; by type; by name', async () => {
    const tom = createTester().as('usr_tom');
    const found = async (query: string) => ids((await tom.get(`/v1/connections?${query}`)).body.data);
    assert.deepEqual(await found('q=DENTAL+north'), ['con_harborline_northgate']);
    assert.deepEqual(await found('q=omori'), ['con_harborline_omori']);
    assert.deepEqual(await found('q=zzz'), []);
    assert.deepEqual(await found('type=partner_revampd'), ['con_harborline_revampd']);
    const { body } = await tom.get('/v1/connections?type=partner_sub_org&limit=100');
    const names: string[] = body.data.map((connection: typeof body) => connection.counterpart.name);
    assert.equal(body.total, 12);
    assert.deepEqual(
      names,
      names.toSorted((left, right) => left.localeCompare(right, 'en')),
    );
  });
});

describe('CON-11 who is connected with Revampd', () => {
  it('CON-11 every Sub-Org has one sub_org_revampd beside its Partner connection, a Self-Serve only its own', async () => {
    const tester = createTester();
    const { organizations, users } = tester.api.platform.tables;
    const typesOf = async (organizationId: string) => {
      const user = users.all().find((each) => each.organizationId === organizationId)!;
      const { body } = await tester.as(user.id).get('/v1/connections?limit=100');
      return body.data.map((connection: typeof body) => connection.type).sort();
    };
    for (const { id, type } of organizations.all()) {
      if (type === 'sub_org') assert.deepEqual(await typesOf(id), ['partner_sub_org', 'sub_org_revampd']);
      if (type === 'self_serve') assert.deepEqual(await typesOf(id), ['self_serve_revampd']);
    }
  });
});

describe('the people of a connection', () => {
  const members = async (tester: Tester, connectionId: string, query = '') =>
    (await tester.as('usr_dana').get(`/v1/connections/${connectionId}/members${query}`)).body.data;

  it('are the users of both its organizations, by name, each with its organization', async () => {
    const rows = await members(createTester(), 'con_harborline_northgate');
    const expected = ['Dana Whitlock', 'Grace Okafor', 'Ines Duarte', 'Joel Park', 'Marcus Bell', 'Noor Haddad'];
    assert.deepEqual(names(rows), [...expected, 'Priya Raman', 'Tom Aldersey']);
    assert.equal(rows[0].organization.name, 'Northgate Dental');
    assert.equal(rows[1].organization.name, 'Harborline');
  });

  it('TIC-3 whom a ticket can be assigned to: those of the receiving side whose role acts on tickets', async () => {
    const tester = createTester();
    const partner = await members(tester, 'con_harborline_northgate', '?assignable=true');
    assert.deepEqual(names(partner), ['Priya Raman', 'Tom Aldersey']);
    const revampd = await members(tester, 'con_northgate_revampd', '?assignable=true');
    assert.deepEqual(names(revampd), ['Lena Fischer', 'Omar Castellanos']);
  });
});

function ids(rows: readonly { id: string }[]): string[] {
  return rows.map(({ id }) => id);
}

function names(rows: readonly { name: string }[]): string[] {
  return rows.map(({ name }) => name);
}

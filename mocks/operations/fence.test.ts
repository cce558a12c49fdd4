import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { operationTable, type OperationId } from '@revampd/api-spec/operations';
import { attempts } from '../test/attempts.ts';
import { setScene } from '../test/scene.ts';
import { createTester, type Answer, type Person, type Tester } from '../test/tester.ts';
import { rightfulFor } from '../test/world.ts';

const people = { partner: 'usr_tom', subOrg: 'usr_dana', selfServe: 'usr_wren', revampd: 'usr_omar' };

const creditPath = (connectionId: string, invoiceId: string) =>
  `/v1/connections/${connectionId}/invoices/${invoiceId}/credit-applications`;

/** Both ledgers, and what is owed: what must not change when something is refused. */
function ledgersOf({ api }: Tester, ...connectionIds: string[]): object[] {
  const { walletEntries, invoices } = api.platform.tables;
  return connectionIds.map((id) => ({
    entries: walletEntries.rows('byConnection', id),
    invoices: invoices.all().filter(({ connectionId }) => connectionId === id),
  }));
}

describe('WAL-3 nothing moves between connections', () => {
  it('WAL-3 with a foreign id in the body, under any name, each is refused, both ledgers unchanged', async () => {
    const tester = createTester({ scenario: 'empty' });
    const [ownId, foreignId] = ['con_harborline_northgate', 'con_northgate_revampd'] as const;
    const [own, foreign] = [await setScene(tester, ownId), await setScene(tester, foreignId)];
    const names = ['connection_id', 'from_connection_id', 'to_connection_id', 'wallet_id', 'invoice_id', 'entry_id'];
    const ids = [foreignId, foreign.ids.invoice_id, foreign.ids.entry_id];
    const before = ledgersOf(tester, ownId, foreignId);
    let tried = 0;
    for (const attempt of attempts.filter(({ operationId }) => isActOnConnection(operationId))) {
      const rightful = rightfulFor(attempt, tester, own);
      const { method, path, json, headers } = attempt.toCall(rightful?.scene ?? own);
      if (!rightful || !json) continue;
      tried += 1;
      for (const name of names)
        for (const id of ids) {
          const call = { json: { ...json, [name]: id }, headers: { 'If-Match': '"1"', ...headers } };
          const answer: Answer = await rightful.person.call(method, path, call);
          assert.equal(answer.status, 422, `${attempt.name} with ${name}`);
          assert.ok(
            answer.body.errors.some(({ pointer }: { pointer: string }) => pointer === `/${name}`),
            attempt.name,
          );
        }
    }
    assert.ok(tried > 20, `${tried}`);
    assert.deepEqual(ledgersOf(tester, ownId, foreignId), before);
  });

  it('WAL-3 no request of the document takes two connection ids', () => {
    const document = JSON.parse(
      readFileSync(new URL('../../api-spec/generated/openapi.json', import.meta.url), 'utf8'),
    ) as Node;
    const counted = countConnectionIds(document);
    assert.ok(counted.size > 15);
    assert.deepEqual(
      [...counted].filter(([, count]) => count > 1),
      [],
    );
    assert.deepEqual([counted.get('createSession'), counted.get('applyCredit'), counted.get('getSession')], [1, 1, 0]);
    const twice = { amount: {}, other: { type: ['string', 'null'], pattern: '^con_' } };
    const schema = { oneOf: [{ type: 'object', properties: twice }] };
    const parameters = [{ name: 'connection_id', in: 'path', schema: { pattern: '^con_' } }];
    const bad = { operationId: 'bad', parameters, requestBody: { content: { 'application/json': { schema } } } };
    assert.equal(countConnectionIds({ paths: { '/x': { post: bad } } }).get('bad'), 2);
  });
});

describe('WAL-4 credit pays only invoices of the same connection, of its issuer', () => {
  /** Tries to pay each open invoice of the world with the credit of one connection: those that it paid. */
  async function payAll(tester: Tester, person: Person, connectionId: string): Promise<Set<string>> {
    const { currency } = tester.api.platform.tables.connections.get(connectionId)!;
    const paid = new Set<string>();
    const open = tester.api.platform.tables.invoices.all().filter(isOwed);
    for (const { id } of open) {
      const { status } = await person.post(creditPath(connectionId, id), { amount: { amount: 1, currency } });
      assert.ok(status === 201 || status === 404, `${id}: ${status}`);
      if (status === 201) paid.add(id);
    }
    return paid;
  }
  const isOwed = ({ status }: { status: string }) => status === 'open' || status === 'overdue';
  const owedIn = ({ api }: Tester, connectionId: string) =>
    api.platform.tables.invoices.all().filter((each) => isOwed(each) && each.connectionId === connectionId);

  const examples = [
    [
      'a Partner’s credits offset Revampd’s invoices and not those between it and its Sub-Orgs',
      people.partner,
      'con_harborline_revampd',
      'con_harborline_northgate',
    ],
    [
      'a Sub-Org’s Revampd credits pay only Revampd-issued items, not what its Partner bills',
      people.subOrg,
      'con_northgate_revampd',
      'con_harborline_northgate',
    ],
    [
      'a Self-Serve’s affiliate credits pay only its own Revampd invoices',
      people.selfServe,
      'con_juniper_revampd',
      'con_northgate_revampd',
    ],
  ] as const;
  for (const [what, userId, connectionId, otherId] of examples)
    it(`WAL-4 ${what}`, async () => {
      const tester = createTester();
      const [own, other] = [owedIn(tester, connectionId), owedIn(tester, otherId)];
      assert.ok(own.length > 0 && other.length > 0);
      const before = ledgersOf(tester, otherId);
      const paid = await payAll(tester, tester.as(userId), connectionId);
      assert.deepEqual(paid, new Set(own.map(({ id }) => id)));
      assert.ok(own.every(({ issuerId }) => issuerId === 'org_revampd'));
      assert.deepEqual(ledgersOf(tester, otherId), before);
    });

  it('WAL-4 what a Sub-Org has from its Partner pays that Partner’s invoices, and none of Revampd’s', async () => {
    const tester = createTester();
    const paid = await payAll(tester, tester.as(people.subOrg), 'con_harborline_northgate');
    assert.deepEqual(paid, new Set(owedIn(tester, 'con_harborline_northgate').map(({ id }) => id)));
    const { invoices } = tester.api.platform.tables;
    assert.ok([...paid].every((id) => invoices.get(id)!.issuerId === 'org_harborline'));
  });

  for (const [connectionId, userId] of [
    ['con_harborline_northgate', people.subOrg],
    ['con_harborline_revampd', people.partner],
    ['con_northgate_revampd', people.subOrg],
    ['con_juniper_revampd', people.selfServe],
  ] as const)
    it(`WAL-5 ${connectionId}: applyCredit accepts what usable_for names, and refuses what it excludes`, async () => {
      const tester = createTester();
      const person = tester.as(userId);
      const { usable_for } = (await person.get(`/v1/connections/${connectionId}/wallet`)).body;
      const { invoices } = tester.api.platform.tables;
      const paid = await payAll(tester, person, connectionId);
      const issuers = new Set([...paid].map((id) => invoices.get(id)!.issuerId));
      assert.deepEqual(issuers, new Set([usable_for.issuer.id]));
      const excluded = usable_for.not_for.organization?.id;
      const refused = invoices.all().filter((each) => isOwed(each) && !paid.has(each.id));
      if (excluded) assert.ok(refused.some(({ issuerId }) => issuerId === excluded));
      else assert.ok(refused.length > 0);
    });
});

function isActOnConnection(id: OperationId): boolean {
  const { method, path } = operationTable[id];
  return method !== 'GET' && path.includes('{connection_id}');
}

type Node = any;

/** For each operation, how many ids of connections a request of it can name: in path, query and anywhere in its body. */
function countConnectionIds(document: Node): Map<string, number> {
  const resolve = (node: Node): Node =>
    node?.$ref
      ? resolve(
          node.$ref
            .slice(2)
            .split('/')
            .reduce((at: Node, part: string) => at[part], document),
        )
      : node;
  const isId = (name: string, schema: Node) => /connection/.test(name) || /con_/.test(String(schema?.pattern));
  const within = (node: Node, name = ''): number => {
    const schema = resolve(node);
    if (typeof schema !== 'object' || schema === null) return 0;
    if (isId(name, schema)) return 1;
    const parts = Object.entries(schema.properties ?? {}).map(([key, part]) => within(part, key));
    const variants = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((each: Node[] = []) => each);
    return [...parts, ...variants.map((each) => within(each)), within(schema.items)].reduce((sum, n) => sum + n, 0);
  };
  const operations = Object.values<Node>(document.paths).flatMap((item) =>
    Object.values<Node>(item)
      .filter((each) => each.operationId)
      .map((each) => [each, [...(item.parameters ?? []), ...(each.parameters ?? [])].map(resolve)] as const),
  );
  return new Map(
    operations.map(([{ operationId, requestBody }, parameters]) => [
      operationId,
      parameters.filter(({ name, schema }: Node) => isId(name, resolve(schema))).length +
        within(requestBody?.content['application/json'].schema),
    ]),
  );
}

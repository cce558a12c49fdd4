import { expect } from '@open-wc/testing';
import { operationTable } from '@revampd/api-spec/operations';
import * as operations from '../generated/operations.ts';
import {
  approveRequest,
  changePlan,
  createIdempotencyKey,
  createRevampdClient,
  createWalletEntry,
  getWallet,
  removeAddOn,
  updateTicket,
  type RevampdClient,
  type RevampdError,
} from '../index.ts';
import { createSessionSource } from '../session-source.ts';
import { json, problem, scriptedFetch, type ScriptedFetch } from '../test/scripted-fetch.ts';
import { minted } from '../test/minted.ts';

const entry = {
  connection_id: 'con_a',
  body: { kind: 'credit', amount: { amount: 500, currency: 'USD' }, reason: 'Goodwill' },
} as const;
const clientOf = (fetch: ScriptedFetch) => {
  const session = createSessionSource({ fetchSession: async () => minted('es_1') });
  return createRevampdClient({ baseUrl: 'https://api.example', session, fetch, retryDelay: () => 0 });
};
const keysOf = ({ requests }: ScriptedFetch) => requests.map(({ headers }) => headers.get('Idempotency-Key'));

describe('the idempotency key', () => {
  it('is one for all attempts of an act, the replay after a refresh too, and so is the body', async () => {
    const fetch = scriptedFetch(
      () => Promise.reject(new TypeError('Failed to fetch')),
      () => problem(401, 'session_expired'),
      () => problem(503, 'internal_error'),
      () => json({}, 201),
    );
    await createWalletEntry(clientOf(fetch), entry);
    expect(keysOf(fetch)).to.have.length(4);
    expect(new Set(keysOf(fetch))).to.have.length(1);
    for (const request of fetch.requests) expect(await request.json()).to.deep.equal(entry.body);
  });

  it('is another for another call', async () => {
    const fetch = scriptedFetch(() => json({}, 201));
    const client = clientOf(fetch);
    await createWalletEntry(client, entry);
    await createWalletEntry(client, entry);
    const [first, second] = keysOf(fetch);
    expect(first).not.to.equal(second);
  });

  it("is the caller's where there is one", async () => {
    const fetch = scriptedFetch(
      () => problem(500, 'internal_error'),
      () => json({}, 201),
    );
    await createWalletEntry(clientOf(fetch), entry, { idempotencyKey: 'kept_over_a_reload' });
    expect(keysOf(fetch)).to.deep.equal(['kept_over_a_reload', 'kept_over_a_reload']);
  });

  for (const [id, { method, takesKey, body }] of Object.entries(operationTable)) {
    if (id === 'streamEvents') continue;
    it(`${takesKey ? 'goes' : 'does not go'} with ${id}, and is the same in all of its attempts`, async () => {
      const fetch = scriptedFetch(
        () => problem(503, 'internal_error'),
        () => json({}),
      );
      const call = operations[id as keyof typeof operations] as (
        client: RevampdClient,
        params: object,
      ) => Promise<unknown>;
      await call(clientOf(fetch), body === 'none' ? {} : { body: {} }).catch((error: RevampdError) =>
        expect(error.code).to.equal('internal_error'),
      );
      const keys = keysOf(fetch);
      if (!takesKey)
        return expect(
          keys.every((key) => key === null),
          method,
        ).to.be.true;
      expect(keys).to.have.length(2);
      expect(keys[0])
        .to.match(/^[A-Za-z0-9_-]{16,64}$/)
        .and.equal(keys[1]);
    });
  }

  it("is the caller's for a PUT and a DELETE that cost money too", async () => {
    const fetch = scriptedFetch(() => json({}));
    const idempotencyKey = 'kept_over_a_reload';
    const connection_id = 'con_a';
    const client = clientOf(fetch);
    await changePlan(client, { connection_id, body: { plan_id: 'pln_a', quote_id: 'quo_1' } }, { idempotencyKey });
    await removeAddOn(client, { connection_id, add_on_id: 'adn_1' }, { idempotencyKey });
    expect(keysOf(fetch)).to.deep.equal([idempotencyKey, idempotencyKey]);
  });

  it('and a version are options only of those operations that take them', () => {
    const never = (): unknown[] => {
      const client = {} as RevampdClient;
      const params = { connection_id: 'con_a', ticket_id: 'tkt_1' };
      return [
        // @ts-expect-error A read takes no key.
        getWallet(client, params, { idempotencyKey: 'k' }),
        // @ts-expect-error A change of one version takes no key.
        updateTicket(client, { ...params, body: {} }, { idempotencyKey: 'k' }),
        // @ts-expect-error A grant takes no version.
        createWalletEntry(client, entry, { ifMatch: 3 }),
        approveRequest(
          client,
          { ...params, request_id: 'req_1', body: { note: 'Yes' } },
          { ifMatch: 3, idempotencyKey: 'k' },
        ),
      ];
    };
    expect(never).to.be.a('function');
  });

  it('is as the contract has it', () => {
    const keys = Array.from({ length: 100 }, createIdempotencyKey);
    for (const key of keys) expect(key).to.match(/^[A-Za-z0-9_-]{16,64}$/);
    expect(new Set(keys)).to.have.length(100);
  });
});

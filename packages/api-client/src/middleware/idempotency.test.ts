import { expect } from '@open-wc/testing';
import { createIdempotencyKey, createRevampdClient, createWalletEntry } from '../index.ts';
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

  it('is as the contract has it', () => {
    const keys = Array.from({ length: 100 }, createIdempotencyKey);
    for (const key of keys) expect(key).to.match(/^[A-Za-z0-9_-]{16,64}$/);
    expect(new Set(keys)).to.have.length(100);
  });
});

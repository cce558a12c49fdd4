/** A device whose clock is wrong: sessions are counted by how long they last, on a clock that never goes back (SES-3). */
import { expect } from '@open-wc/testing';
import { createRevampdClient, createWalletEntry, getWallet } from './index.ts';
import { createSessionSource } from './session-source.ts';
import { minted } from './test/minted.ts';
import { json, problem, scriptedFetch } from './test/scripted-fetch.ts';

const DAY = 86_400_000;
const wallet = { connection_id: 'con_a' };
const grant = {
  ...wallet,
  body: { kind: 'credit', amount: { amount: 500, currency: 'USD' }, reason: 'Goodwill' },
} as const;

/** A client whose host mints es_1, es_2 … for 900 s, by a server's clock that is a day off from the device's. */
function skewed(skew: number, ...answers: (() => Response)[]) {
  const clock = { now: 5_000 };
  let asked = 0;
  const session = createSessionSource({
    monotonicNow: () => clock.now,
    fetchSession: async () => {
      asked += 1;
      return { ...minted(`es_${asked}`), expires_in: 900, issued_at: new Date(Date.now() + skew).toISOString() };
    },
  });
  const fetch = scriptedFetch(...answers, () => json({}));
  const client = createRevampdClient({ baseUrl: 'https://api.example', session, fetch, retryDelay: () => 0 });
  return { client, clock, fetch, session, asked: () => asked };
}

describe('SES-3 a session under a wrong clock', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
  });

  for (const skew of [-DAY, 0, DAY]) {
    it(`SES-3 ${skew / DAY} days: the same calls, and a new token half a minute before the old one ends`, async () => {
      const { client, clock, fetch, asked } = skewed(skew);
      const tokens = (): (string | null)[] => fetch.requests.map(({ headers }) => headers.get('Authorization'));
      await getWallet(client, wallet);
      clock.now += 869_999;
      await getWallet(client, wallet);
      expect([asked(), tokens()]).to.deep.equal([1, ['Bearer es_1', 'Bearer es_1']]);
      clock.now += 1;
      await getWallet(client, wallet);
      expect([asked(), tokens().at(-1)]).to.deep.equal([2, 'Bearer es_2']);
    });
  }

  for (const jump of [-DAY, DAY]) {
    it(`SES-3 the device’s clock is set by ${jump / DAY} days in mid-use: nobody notices`, async () => {
      const { client, clock, session, asked } = skewed(0);
      await getWallet(client, wallet);
      const states: string[] = [];
      session.subscribe(() => states.push(session.state));
      Date.now = () => now() + jump;
      clock.now += 600_000;
      await getWallet(client, wallet);
      expect([asked(), states]).to.deep.equal([1, []]);
      clock.now += 270_000;
      await getWallet(client, wallet);
      expect([asked(), states]).to.deep.equal([2, ['refreshing', 'ready']]);
    });
  }

  it('SES-3 a 401 in mid-use: one refresh, and the call again with what it said and its key', async () => {
    const { client, fetch, session, asked } = skewed(
      DAY,
      () => json({}),
      () => problem(401, 'session_expired'),
    );
    await getWallet(client, wallet);
    const states: string[] = [];
    session.subscribe(() => states.push(session.state));
    await createWalletEntry(client, grant);
    const [, refused, replay] = fetch.requests;
    expect([asked(), states, fetch.requests.length]).to.deep.equal([2, ['refreshing', 'ready'], 3]);
    expect(replay!.headers.get('Idempotency-Key')).to.equal(refused!.headers.get('Idempotency-Key'));
    expect(await replay!.json()).to.deep.equal(grant.body);
  });
});

import { payoutEarned, type MockApiOptions, type Platform } from '../index.ts';
import { openStream } from './stream.ts';
import { BASE_URL, createTester, type Answer, type Person, type Tester } from './tester.ts';

/** A Partner's connection with Revampd, and where its payouts are. */
export const PARTNER_CONNECTION = 'con_harborline_revampd';
export const PAYOUTS = `/v1/connections/${PARTNER_CONNECTION}/payouts`;

/** Minor units of the Partner's currency. */
export const usd = (amount: number) => ({ amount, currency: 'USD' });

/** The body that divides a payout so. */
export const parts = (credit: number, withdraw: number) => ({ credit: usd(credit), withdraw: usd(withdraw) });

/** A world in which a Partner earns. */
export interface EarningWorld {
  readonly tester: Tester;
  readonly platform: Platform;
  /** The Partner's owner, verified, and the same person in a session that isn't. */
  readonly tom: Person;
  readonly unverified: Person;
  /** The Partner has earned so many minor units, from one Sub-Org or from two: the id of the payout. */
  earn(northgate: number, ridgeway?: number): string;
  allocate(payoutId: string, body: object, key?: string, person?: Person): Promise<Answer>;
  retry(payoutId: string, key?: string, person?: Person): Promise<Answer>;
  read(payoutId: string): Promise<Answer['body']>;
  /** The balance of a wallet, as its issuer reads it. */
  balance(connectionId?: string): Promise<number>;
}

/** An empty world. */
export function createEarningWorld(options: MockApiOptions = {}): EarningWorld {
  const tester = createTester({ scenario: 'empty', ...options });
  const { platform } = tester.api;
  const connection = platform.tables.connections.get(PARTNER_CONNECTION)!;
  const tom = tester.as('usr_tom', PARTNER_CONNECTION, { assurance: 'elevated', ttl_seconds: 3600 });
  return {
    tester,
    platform,
    tom,
    unverified: tester.as('usr_tom', PARTNER_CONNECTION),
    earn: (northgate, ridgeway) => {
      const sources = [{ organizationId: 'org_northgate', amount: northgate }];
      if (ridgeway !== undefined) sources.push({ organizationId: 'org_ridgeway', amount: ridgeway });
      return payoutEarned(platform, connection, sources).id;
    },
    allocate: (payoutId, body, key, person = tom) => person.post(`${PAYOUTS}/${payoutId}/allocation`, body, key),
    retry: (payoutId, key, person = tom) => person.post(`${PAYOUTS}/${payoutId}/withdrawal/retry`, undefined, key),
    read: async (payoutId) => (await tester.with('sk_test_partner').get(`${PAYOUTS}/${payoutId}`)).body,
    balance: async (connectionId = PARTNER_CONNECTION) => {
      const { issuer } = platform.tables.connections.get(connectionId)!;
      const key = platform.tables.secretKeys.first('byOrganization', issuer.id)!.id;
      return (await tester.with(key).get(`/v1/connections/${connectionId}/wallet`)).body.balance.amount;
    },
  };
}

/**
 * What each of these people hears, of events whose type begins with one of these words, while something happens: by user
 * id, each event as its type and its object.
 */
export async function heardBy(
  tester: Tester,
  listeners: readonly (readonly [userId: string, connectionId: string | null])[],
  topics: readonly string[],
  happen: () => unknown,
): Promise<{ type: string; object: any }[][]> {
  const open = async ([user_id, connection_id]: (typeof listeners)[number]) => {
    const { token } = tester.api.mintSession({ user_id, connection_id, ttl_seconds: 3600 });
    return { token, stream: await openStream({ fetch: tester.api.fetch, baseUrl: BASE_URL, token }) };
  };
  const streams = await Promise.all(listeners.map(open));
  await happen();
  return Promise.all(
    streams.map(async ({ token, stream }) => {
      // A session that ends closes its stream, and so all that came before is read.
      await tester.with(token).call('DELETE', '/v1/session');
      const events = await stream.rest();
      return events
        .filter(({ type }) => topics.some((topic) => type.startsWith(`${topic}.`)))
        .map(({ type, object }) => ({ type, object }));
    }),
  );
}

import { affiliateEarned, affiliatePaid, type AffiliatePayout, type MockApiOptions, type Platform } from '../index.ts';
import { createTester, type Answer, type Tester } from './tester.ts';

/** A world in which the affiliate program pays one connection. */
export interface AffiliateWorld {
  readonly tester: Tester;
  readonly platform: Platform;
  readonly connectionId: string;
  /** Moves the clock forward to an instant (RFC 3339). */
  goTo(instant: string): void;
  /** The program owes so many minor units, to be paid on a day. */
  earn(amount: number, dueOn: string): AffiliatePayout;
  /** The program pays so many minor units at once. */
  pay(amount: number): AffiliatePayout;
  /** What the payer's server reads under the connection. */
  read(path: string): Promise<Answer['body']>;
}

/** An empty world, and one of its connections with Revampd. */
export function createAffiliateWorld(connectionId: string, options: MockApiOptions = {}): AffiliateWorld {
  const tester = createTester({ scenario: 'empty', ...options });
  const { platform, clock } = tester.api;
  const connection = platform.tables.connections.get(connectionId)!;
  const { currency, payer } = connection;
  const key = platform.tables.secretKeys.first('byOrganization', payer.id)!.id;
  return {
    tester,
    platform,
    connectionId,
    goTo: (instant) => clock.advance(Date.parse(instant) - clock.now()),
    earn: (amount, dueOn) => affiliateEarned(platform, connection, { amount, currency }, dueOn),
    pay: (amount) => affiliatePaid(platform, connection, { amount, currency }),
    read: async (path) => (await tester.with(key).get(`/v1/connections/${connectionId}${path}`)).body,
  };
}

/** One side of a connection as its stories need it. */
import type { Shown } from '../../desk/shown.ts';
import { world, type WorldParameters } from '../../desk/worlds.ts';
import type { WalletArgs } from '../wallet-story.ts';

/** One side of a connection, and what its people read of the wallet. */
export interface WalletSeat {
  readonly connection: string;
  /** A user of each role. */
  readonly people: Record<'owner' | 'billing' | 'viewer' | 'support', string>;
  /** A user of an organization that has nothing to do with the connection. */
  readonly outsider: string;
  readonly balance: string;
  /** What the credit pays, and what it doesn't (WAL-5). */
  readonly scope: readonly [does: string, doesNot: string];
  /** What is said while there is no entry yet. */
  readonly empty: string;
  readonly entries: number;
  /** A kind that the history has, and how many of it. */
  readonly kind: readonly [name: string, entries: number];
  /** A kind that it doesn't have. */
  readonly otherKind: string;
  /** What the seat may do, by the names of the buttons; a role that only reads has none of them. */
  readonly acts: readonly string[];
}

/** A history as short as in the reference pictures, below what a story is about. */
export const SHORT: WalletArgs = { pageSize: 7, routes: { invoice: '#/invoices/{invoice_id}' } };

/** A story's world, in which the owner of the seat looks at its wallet. */
export const inSeat = (
  { people, connection }: WalletSeat,
  more: Partial<WorldParameters> = {},
): { readonly revampd: WorldParameters } => world({ person: people.owner, connection, ...more });

/** An amount of US dollars (in cents) as it is shown in English. */
export const dollars = (cents: number): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency: 'USD' }).format(cents / 100);

/** The seat's balance after a change in cents, as it is shown. */
export const balanceAfter = ({ balance }: WalletSeat, change: number): string =>
  dollars(Math.round(Number(balance.replaceAll(/[^\d.]/g, '')) * 100) + change);

/** Nothing of the connection's money or people is told. */
export function hasNothingOf(seat: WalletSeat, wallet: Shown): void {
  wallet.hides(/[$€¥]\s?\d/);
  for (const sentence of seat.scope) wallet.hides(sentence);
}

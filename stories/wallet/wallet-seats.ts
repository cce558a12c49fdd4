/** Every state that a wallet can be in, for a seat. A seat's file names them; what is said there is the seat's own. */
import { expect, userEvent, waitFor } from 'storybook/test';
import { world, type WorldParameters } from '../desk/worlds.ts';
import { balanceOf, comeBackOffline, entriesOf, kindsOf, ready, see, type WalletStory } from './wallet-story.ts';
import type { Shown } from '../desk/shown.ts';

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
}

/** The stories of a seat by their states. */
export interface SeatStories {
  readonly owner: WalletStory;
  readonly billing: WalletStory;
  readonly viewer: WalletStory;
  readonly notPermitted: WalletStory;
  readonly loading: WalletStory;
  readonly empty: WalletStory;
  readonly secondPage: WalletStory;
  readonly filtered: WalletStory;
  readonly nothingMatches: WalletStory;
  readonly stale: WalletStory;
  readonly failed: WalletStory;
  readonly offline: WalletStory;
  readonly sessionEnded: WalletStory;
  readonly connectionNotAvailable: WalletStory;
  readonly notSetUp: WalletStory;
}

/** Rows a page, so that a short history has a second one. */
const SMALL_PAGE = 2;

/** Builds the stories of a seat. */
export function seatStories(seat: WalletSeat): SeatStories {
  const inWorld = (more: Partial<WorldParameters> = {}) =>
    world({ person: seat.people.owner, connection: seat.connection, ...more });
  const reading = (person: string): WalletStory => ({
    parameters: inWorld({ person }),
    play: see((wallet) => showsContent(wallet, seat)),
  });

  return {
    owner: reading(seat.people.owner),
    billing: reading(seat.people.billing),
    viewer: reading(seat.people.viewer),
    notPermitted: {
      parameters: inWorld({ person: seat.people.support }),
      play: see(async (wallet) => {
        await wallet.shows('Billing isn’t part of your role');
        hasNothingOf(seat, wallet);
        expect(wallet.root.querySelector('button, select, a')).toBeNull();
      }),
    },
    loading: {
      parameters: inWorld({ faults: [{ match: { path: '/wallet' }, fault: 'timeout' }] }),
      play: see(async (wallet) => {
        const busy = await wallet.finds((root) => root.querySelector('[aria-busy=true]'));
        await wallet.shows('Loading wallet…');
        expect(busy).not.toHaveTextContent('Loading');
        expect(wallet.text()).toContain('History');
        expect(busy.querySelector('.bone')!.closest('[aria-hidden=true]')).not.toBeNull();
      }),
    },
    empty: {
      parameters: inWorld({ scenario: 'empty' }),
      play: see(async (wallet) => {
        await wallet.shows('No credit yet');
        await wallet.shows(seat.empty);
        expect(wallet.text()).toContain(seat.scope[0]);
        expect(balanceOf(wallet)).toBe('$0.00 USD');
        expect(wallet.root.querySelector('table, ul, select')).toBeNull();
      }),
    },
    secondPage: {
      args: { pageSize: SMALL_PAGE },
      parameters: inWorld(),
      play: see(async (wallet) => {
        await wallet.shows(`1–${SMALL_PAGE} of ${seat.entries} entries`);
        const first = entriesOf(wallet).map(({ textContent }) => textContent);
        await userEvent.click(await wallet.control('button', 'Next'));
        await wallet.shows(`${SMALL_PAGE + 1}–${2 * SMALL_PAGE} of ${seat.entries} entries`);
        await wallet.shows('Page 2');
        const second = entriesOf(wallet).map(({ textContent }) => textContent);
        expect(second).toHaveLength(SMALL_PAGE);
        expect(second).not.toEqual(first);
      }),
    },
    filtered: {
      parameters: inWorld(),
      play: see(async (wallet) => {
        const [name, entries] = seat.kind;
        await chooseKind(wallet, name);
        await waitFor(() => expect(entriesOf(wallet)).toHaveLength(entries));
        expect(kindsOf(wallet)).toEqual([name]);
      }),
    },
    nothingMatches: {
      parameters: inWorld(),
      play: see(async (wallet) => {
        await chooseKind(wallet, seat.otherKind);
        await wallet.shows('Nothing matches this filter');
        await wallet.shows(`${seat.entries} entries are of another kind than “${seat.otherKind}”.`);
        await wallet.control('button', 'Clear filter');
      }),
    },
    stale: {
      parameters: inWorld(),
      play: see(async (wallet, world) => {
        await ready(wallet);
        await comeBackOffline(world);
        await wallet.shows('May be out of date since');
        await wallet.shows('Reconnecting…');
        expect(balanceOf(wallet)).toBe(seat.balance);
      }),
    },
    failed: {
      parameters: inWorld({ faults: [{ match: { path: '/wallet' }, fault: { status: 500 } }] }),
      play: see(async (wallet) => {
        await wallet.shows('Wallet didn’t load');
        expect(wallet.text()).toMatch(/Nothing was changed\..* Request rid_\w+/);
        await wallet.control('button', 'Try again');
        await wallet.control('button', /^Copy request ID rid_/);
        hasNothingOf(seat, wallet);
      }),
    },
    offline: {
      parameters: inWorld({ faults: [{ fault: 'network' }] }),
      play: see(async (wallet) => {
        await wallet.shows('The service wasn’t reached. Nothing was changed.');
        await wallet.control('button', 'Try again');
        hasNothingOf(seat, wallet);
      }),
    },
    sessionEnded: {
      parameters: inWorld({ session: 'refused' }),
      play: see(async (wallet) => {
        await wallet.shows('Your session ended');
        await wallet.control('button', 'Continue');
        hasNothingOf(seat, wallet);
      }),
    },
    connectionNotAvailable: {
      parameters: inWorld({ person: seat.outsider, allConnections: true }),
      play: see(async (wallet) => {
        await wallet.shows('This connection isn’t available');
        hasNothingOf(seat, wallet);
      }),
    },
    notSetUp: {
      parameters: inWorld({ session: 'wrong-url' }),
      play: see(async (wallet) => {
        await wallet.shows('This part of the page isn’t set up');
        await wallet.control('button', 'Try again');
        hasNothingOf(seat, wallet);
      }),
    },
  };
}

/** Balance, scope and history as the seat reads them; acting comes with its own stories. */
async function showsContent(wallet: Shown, seat: WalletSeat): Promise<void> {
  await ready(wallet);
  expect(balanceOf(wallet)).toBe(seat.balance);
  expect(wallet.text()).toContain(seat.scope.join(' '));
  await wallet.shows(`${seat.entries} entries`);
  expect(entriesOf(wallet)).toHaveLength(seat.entries);
  expect(kindsOf(wallet)).toContain(seat.kind[0]);
}

/** Chooses a kind in the history's filter. */
export async function chooseKind(wallet: Shown, name: string): Promise<void> {
  const select = (await wallet.control('combobox', 'Kind')) as HTMLSelectElement;
  const option = [...select.options].find(({ text }) => text === name);
  await userEvent.selectOptions(select, option!);
}

/** Nothing of the connection's money or people is told. */
function hasNothingOf(seat: WalletSeat, wallet: Shown): void {
  wallet.hides(/[$€¥]\s?\d/);
  for (const sentence of seat.scope) wallet.hides(sentence);
}

/** The stories of what every seat of a wallet has: what it reads, and everything that may stand in the place of that. */
import type { RevampdWallet } from '@revampd/elements';
import { grantCredit } from '@revampd/mocks';
import { expect, userEvent, waitFor } from 'storybook/test';
import { comeBackOffline, comeOnline, goOffline, impatiently, loseStream } from '../../desk/live.ts';
import { textOf, type Shown } from '../../desk/shown.ts';
import type { WorldParameters } from '../../desk/worlds.ts';
import { balanceOf, entriesOf, kindsOf, live, ready, see, type WalletStory } from '../wallet-story.ts';
import { balanceAfter, hasNothingOf, inSeat, SHORT, type WalletSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

/** Rows a page, so that a short history has a second one. */
const SMALL_PAGE = 2;

/** The stories of the states that every seat has. */
export function everySeat(seat: WalletSeat): StatesOf<'every', WalletStory> {
  const inWorld = (more?: Partial<WorldParameters>) => inSeat(seat, more);
  const reading = (person: string, acts: readonly string[]): WalletStory => ({
    parameters: inWorld({ person }),
    play: see((wallet) => showsContent(wallet, seat, acts)),
  });

  return {
    owner: reading(seat.people.owner, seat.acts),
    billing: { ...reading(seat.people.billing, seat.acts), args: SHORT },
    viewer: { ...reading(seat.people.viewer, []), args: SHORT },
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
      args: { pageSize: 25 },
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
    liveChange: {
      args: SHORT,
      parameters: inWorld(),
      play: see(async (wallet, { api }) => {
        await live(wallet);
        const connection = api.platform.tables.connections.get(seat.connection)!;
        grantCredit(api.platform, connection, { amount: 2500, currency: 'USD' }, 'Sorry for the wait');
        await wallet.shows('Sorry for the wait');
        expect(balanceOf(wallet)).toBe(`${balanceAfter(seat, 2500)} USD`);
        expect(textOf(entriesOf(wallet)[0]!)).toContain('Sorry for the wait');
      }),
    },
    liveStale: {
      args: SHORT,
      parameters: inWorld(),
      play: see(async (wallet, world) => {
        await live(wallet);
        await impatiently(async () => {
          loseStream(world);
          await wallet.shows('May be out of date since');
        });
        await wallet.shows('Reconnecting…');
        isPaused(wallet, seat);
      }),
    },
    liveOffline: {
      args: SHORT,
      parameters: inWorld(),
      beforeEach: () => comeOnline,
      play: see(async (wallet, world) => {
        await live(wallet);
        goOffline(world);
        await wallet.shows('May be out of date since');
        await wallet.shows('You’re offline.');
        isPaused(wallet, seat);
      }),
    },
    stale: {
      args: SHORT,
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

/** Balance, scope, history, and what this role may do. */
async function showsContent(wallet: Shown, seat: WalletSeat, acts: readonly string[]): Promise<void> {
  await ready(wallet);
  expect(balanceOf(wallet)).toBe(seat.balance);
  expect(wallet.text()).toContain(seat.scope.join(' '));
  await wallet.shows(`${seat.entries} entries`);
  const { pageSize } = wallet.element as RevampdWallet;
  expect(entriesOf(wallet)).toHaveLength(Math.min(seat.entries, pageSize));
  expect(kindsOf(wallet)).toContain(seat.kind[0]);
  expect(actsOf(wallet)).toEqual(acts);
}

/** What is shown stays, with its age, and nothing is done with money meanwhile. */
function isPaused(wallet: Shown, seat: WalletSeat): void {
  expect(balanceOf(wallet)).toBe(seat.balance);
  expect(actsOf(wallet)).toEqual(seat.acts);
  for (const button of wallet.root.querySelectorAll('.acts button')) {
    expect(button).toHaveAttribute('aria-disabled', 'true');
  }
}

/** What a person may begin, by the names of the buttons. */
const actsOf = ({ root }: Shown): string[] => [...root.querySelectorAll('.acts button')].map(textOf);

/** Chooses a kind in the history's filter. */
export async function chooseKind(wallet: Shown, name: string): Promise<void> {
  const select = (await wallet.control('combobox', 'Kind')) as HTMLSelectElement;
  const option = [...select.options].find(({ text }) => text === name);
  await userEvent.selectOptions(select, option!);
}

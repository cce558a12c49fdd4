/** The stories of an issuer's seat, which grants credit, adjusts the wallet, and gives applications back. */
import { adjustWallet } from '@revampd/mocks';
import { expect, userEvent, waitFor } from 'storybook/test';
import { acting, confirm, fill, hasResult, openDialog, problemOf, type Acting } from '../../desk/acting.ts';
import { textOf, type Shown } from '../../desk/shown.ts';
import type { World } from '../../desk/worlds.ts';
import { balanceOf, entriesOf, ready, see, type WalletStory } from '../wallet-story.ts';
import { everySeat } from './every-seat.ts';
import { balanceAfter, inSeat, SHORT, type WalletSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

/** A seat that issues the connection's invoices. */
export interface IssuerSeat extends Omit<WalletSeat, 'acts'> {
  /** The payer's name. */
  readonly payer: string;
  /** The invoice whose application of credit is the last that still stands, and its amount in cents. */
  readonly application: readonly [number: string, cents: number];
}

/** The call that grants and adjustments come to. */
const ENTERING = { path: 'createWalletEntry' };

/** The stories of an issuer's seat. */
export function issuerSeat(facts: IssuerSeat): StatesOf<'every' | 'issuer', WalletStory> {
  const seat = { ...facts, acts: ['Grant credit', 'Adjust…'] };
  const { payer } = seat;
  const [number, applied] = seat.application;
  const isUnchanged = (wallet: Shown): unknown => expect(balanceOf(wallet)).toBe(seat.balance);
  return {
    ...everySeat(seat),
    grantCredit: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet) => {
        const { dialog } = await openGrant(wallet);
        expect(textOf(dialog)).toContain(`To ${payer}’s wallet. It can be used only for invoices from`);
        await fillGrant(wallet);
        await waitFor(() => expect(textOf(dialog)).toContain(balanceAfter(seat, 2500)));
        expect(textOf(acting(wallet).confirm)).toBe('Grant $25.00');
      }),
    },
    grantWrong: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet) => {
        await openGrant(wallet);
        await fill(wallet, 'amount', '12,5x');
        await confirm(wallet);
        const problems = await wallet.finds((root) => root.querySelector('#problems'));
        expect([...problems.querySelectorAll('a')].map(textOf)).toEqual([
          problemOf(wallet, 'amount'),
          problemOf(wallet, 'reason'),
        ]);
        expect(acting(wallet).field('amount').value).toBe('12,5x');
      }),
    },
    grantPending: {
      args: SHORT,
      parameters: inSeat(seat, { faults: [{ match: ENTERING, fault: 'timeout' }] }),
      play: see(async (wallet) => {
        await grant(wallet);
        await wallet.shows('Granting…');
        isUnchanged(wallet);
      }),
    },
    granted: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet) => {
        await grant(wallet);
        await hasResult(wallet, `$25.00 granted to ${payer}. The balance is ${balanceAfter(seat, 2500)}.`);
        await wallet.shows(`${balanceAfter(seat, 2500)} USD`);
        expect(textOf(entriesOf(wallet)[0]!)).toContain('Goodwill for the Nov 20 outage');
      }),
    },
    grantUnknown: {
      // The first attempt and its three quiet repetitions; whoever checks again then gets an answer.
      args: SHORT,
      parameters: inSeat(seat, { faults: [{ match: ENTERING, fault: 'network', times: 4 }] }),
      play: see(async (wallet) => {
        await grant(wallet);
        await hasResult(wallet, 'We don’t know yet whether this went through.');
        await wallet.control('button', 'Check again');
        isUnchanged(wallet);
      }),
    },
    grantForbidden: {
      args: SHORT,
      parameters: inSeat(seat, { faults: [{ match: ENTERING, fault: { status: 403, code: 'not_permitted' } }] }),
      play: see(async (wallet) => {
        await grant(wallet);
        const told = await wallet.finds((root) => root.querySelector('dialog #outcome'));
        expect(textOf(told)).toContain('Your role no longer allows it. No money moved.');
        expect(acting(wallet).field('reason').value).toBe('Goodwill for the Nov 20 outage');
      }),
    },
    adjust: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet) => {
        await fillAdjustment(wallet, '12.60');
        await waitFor(() => expect(textOf(acting(wallet).confirm)).toBe('Take $12.60 away'));
        expect(textOf(acting(wallet).dialog)).toContain(balanceAfter(seat, -1260));
      }),
    },
    adjusted: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet) => {
        await fillAdjustment(wallet, '12.60');
        await confirm(wallet);
        await hasResult(wallet, `$12.60 taken from ${payer}’s wallet. The balance is ${balanceAfter(seat, -1260)}.`);
        await wallet.shows(`${balanceAfter(seat, -1260)} USD`);
      }),
    },
    adjustConflict: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet, world) => {
        await fillAdjustment(wallet, balanceAfter(seat, 0).replace('$', ''));
        const { who, tellPage } = takeElsewhere(world, seat);
        await confirm(wallet);
        const told = await wallet.finds((root) => root.querySelector('dialog #outcome'));
        expect(textOf(told)).toContain(`The balance changed to ${balanceAfter(seat, -1000)}. ${who}, did that at`);
        expect(acting(wallet).field('reason').value).toBe('Granted twice');
        tellPage();
        await wallet.shows(`${balanceAfter(seat, -1000)} USD`);
      }),
    },
    giveBack: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet) => {
        const { dialog } = await openGiveBack(wallet);
        expect(textOf(dialog)).toContain(`is due again on invoice ${number}.`);
        expect(textOf(dialog)).toContain(balanceAfter(seat, applied));
      }),
    },
    givenBack: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet) => {
        await openGiveBack(wallet);
        await fill(wallet, 'reason', 'Meant for another invoice');
        await confirm(wallet);
        await hasResult(wallet, `given back to ${payer}’s wallet.`);
        await wallet.shows(`${balanceAfter(seat, applied)} USD`);
        await wallet.shows('given back');
      }),
    },
  };
}

/** Opens the dialog in which credit is granted. */
export const openGrant = (wallet: Shown): Promise<Acting> => open(wallet, '.acts button');

/** Fills in 25.00, and why. */
export async function fillGrant(wallet: Shown): Promise<void> {
  await fill(wallet, 'amount', '25');
  await fill(wallet, 'reason', 'Goodwill for the Nov 20 outage');
}

/** Grants 25.00. */
export async function grant(wallet: Shown): Promise<void> {
  await openGrant(wallet);
  await fillGrant(wallet);
  await confirm(wallet);
}

/** Takes an amount away, up to the confirmation. */
export async function fillAdjustment(wallet: Shown, amount: string): Promise<void> {
  const { dialog } = await open(wallet, '.acts button + button');
  await userEvent.click(dialog.querySelector('input[value=take]')!);
  await fill(wallet, 'amount', amount);
  await fill(wallet, 'reason', 'Granted twice');
}

/** Opens the dialog of the last application that still stands. */
export const openGiveBack = (wallet: Shown): Promise<Acting> => open(wallet, '.what button');

async function open(wallet: Shown, selector: string): Promise<Acting> {
  await ready(wallet);
  return openDialog(wallet, await wallet.finds((root) => root.querySelector<HTMLElement>(selector)));
}

/** A colleague takes 10.00 away on another computer; the page hears of it when it is told. */
function takeElsewhere(
  { api }: World,
  { connection: id, people }: IssuerSeat,
): { readonly who: string; readonly tellPage: () => void } {
  const { platform } = api;
  const { tables } = platform;
  const colleague = tables.users.get(people.billing)!;
  const { organizationId } = colleague;
  const connection = tables.connections.get(id)!;
  const tellPage = api.network.holdStreams();
  const actor = { userId: colleague.id, mintedById: organizationId };
  adjustWallet(platform, connection, { amount: -1000, currency: connection.currency }, 'Granted twice', actor);
  return { who: `${colleague.name}, ${tables.organizations.get(organizationId)!.name}`, tellPage };
}

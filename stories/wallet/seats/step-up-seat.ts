/** The stories of a payer in a portal of somebody else: a session that another organization minted asks for a code first. */
import { CHALLENGE_CODE } from '@revampd/mocks';
import { expect, waitFor } from 'storybook/test';
import { acting, asLongAgo, confirm, fill, hasResult, problemOf } from '../../desk/acting.ts';
import { textOf, type Shown } from '../../desk/shown.ts';
import { balanceOf, see, type WalletStory } from '../wallet-story.ts';
import { applyTen, type PayerSeat } from './payer-seat.ts';
import { balanceAfter, inSeat, SHORT } from './seat.ts';
import type { StatesOf } from './states.ts';

/** The stories of this seat in a session that the holder of this secret key minted (SES-8). */
export function stepUpSeat(facts: PayerSeat, mintedBy: string): StatesOf<'stepUp', WalletStory> {
  const seat = { ...facts, acts: ['Apply credit'] };
  const parameters = inSeat(seat, { mintedBy });
  return {
    applyStepUp: {
      args: SHORT,
      parameters,
      play: see(async (wallet) => {
        await askedForCode(wallet);
        const { dialog, field } = acting(wallet);
        expect(textOf(dialog)).toContain('Confirm it’s you');
        expect(field('code').autocomplete).toBe('one-time-code');
        expect(balanceOf(wallet)).toBe(seat.balance);
      }),
    },
    applyStepUpWrong: {
      args: SHORT,
      parameters,
      play: see(async (wallet) => {
        await askedForCode(wallet);
        await fill(wallet, 'code', '111111');
        await confirm(wallet);
        await waitFor(() => expect(problemOf(wallet, 'code')).toContain('Code: it isn’t right.'));
        expect(acting(wallet).field('code').value).toBe('111111');
      }),
    },
    applyStepUpDone: {
      args: SHORT,
      parameters,
      play: see(async (wallet) => {
        await askedForCode(wallet);
        await fill(wallet, 'code', CHALLENGE_CODE);
        await confirm(wallet);
        await hasResult(wallet, `$10.00 applied to ${seat.firstInvoice}.`);
        await wallet.shows(`${balanceAfter(seat, -1000)} USD`);
      }),
    },
  };
}

/** Applies 10.00, up to the dialog that asks for the code. */
export const askedForCode = (wallet: Shown): Promise<void> =>
  asLongAgo(async () => {
    await applyTen(wallet);
    await wallet.shows('A six-digit code was sent to');
  });

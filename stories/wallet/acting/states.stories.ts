import { adjustWallet } from '@revampd/mocks';
import type { Meta } from '@storybook/web-components-vite';
import { expect, fireEvent, userEvent } from 'storybook/test';
import { acting, confirm, fill, hasResult, problemOf } from '../../desk/acting.ts';
import { impatiently } from '../../desk/live.ts';
import { textOf } from '../../desk/shown.ts';
import { world } from '../../desk/worlds.ts';
import { fillGrant, openGrant } from '../seats/issuer-seat.ts';
import { applyTen, openApply, openInvoices } from '../seats/payer-seat.ts';
import { SHORT } from '../seats/seat.ts';
import { balanceOf, see, walletMeta, type WalletArgs, type WalletStory } from '../wallet-story.ts';
import { payer, issuer, withoutCredit } from './scenes.ts';

const meta: Meta<WalletArgs> = { ...walletMeta, title: 'Wallet/Acting/States', args: SHORT, tags: ['!autodocs'] };
export default meta;

/** Every seat's own states stand with the seat; here is what one wallet is enough for. */
const INVOICES = { path: 'listInvoices' };
const APPLYING = { path: 'applyCredit' };

export const InvoicesLoading: WalletStory = {
  parameters: payer({ faults: [{ match: INVOICES, fault: 'timeout' }] }),
  play: see(async (wallet) => {
    await openApply(wallet);
    await wallet.shows('Loading invoices…');
    expect(acting(wallet).dialog.querySelector('.bone')!.closest('[aria-hidden=true]')).not.toBeNull();
  }),
};

export const InvoicesFailed: WalletStory = {
  parameters: payer({ faults: [{ match: INVOICES, fault: { status: 500 } }] }),
  play: see(async (wallet) => {
    await openApply(wallet);
    await wallet.shows('The open invoices didn’t load. Nothing was changed.');
    await wallet.control('button', 'Try again');
    expect(textOf(acting(wallet).confirm)).toBe('Close');
  }),
};

export const NoCredit: WalletStory = {
  ...withoutCredit(),
  play: see(async (wallet) => {
    await openApply(wallet);
    await wallet.shows('No credit left.');
  }),
};

export const SecondInvoice: WalletStory = {
  parameters: payer(),
  play: see(async (wallet) => {
    const { dialog } = await openInvoices(wallet);
    const [, second] = dialog.querySelectorAll<HTMLInputElement>('input[type=radio]');
    await userEvent.click(second!);
    await wallet.shows('Up to $318.00, the amount due on HL-2061.');
    expect(textOf(acting(wallet).confirm)).toBe('Apply $318.00');
  }),
};

export const NoAmount: WalletStory = {
  parameters: payer(),
  play: see(async (wallet) => {
    await openInvoices(wallet);
    await fill(wallet, 'amount', '');
    await confirm(wallet);
    await wallet.finds((root) => root.querySelector('[aria-invalid=true]'));
    expect(problemOf(wallet, 'amount')).toBe('Enter an amount, for example 12.50.');
  }),
};

export const BalanceUsed: WalletStory = {
  parameters: payer(),
  play: see(async (wallet, { api }) => {
    await openInvoices(wallet);
    await fill(wallet, 'amount', '90');
    const tellPage = api.network.holdStreams();
    const { platform } = api;
    const connection = platform.tables.connections.get('con_harborline_northgate')!;
    const tom = { userId: 'usr_tom', mintedById: 'org_harborline' };
    adjustWallet(platform, connection, { amount: -40_000, currency: 'USD' }, 'Granted twice', tom);
    await confirm(wallet);
    await wallet.shows('The balance changed to $12.60. Tom Aldersey, Harborline, did that at');
    expect(acting(wallet).field('amount').value).toBe('90');
    tellPage();
    await wallet.shows('Up to $12.60, all the credit there is.');
  }),
};

export const TooManyRequests: WalletStory = {
  parameters: payer({ faults: [{ match: APPLYING, fault: { status: 429 } }] }),
  play: see(async (wallet) => {
    await applyTen(wallet);
    await wallet.shows('Too many requests came at once. No money moved.');
    expect(acting(wallet).field('amount').value).toBe('10');
  }),
};

export const StillWorking: WalletStory = {
  parameters: payer({ faults: [{ match: APPLYING, fault: 'timeout' }] }),
  play: see(async (wallet) => {
    await openInvoices(wallet);
    await fill(wallet, 'amount', '10');
    await impatiently(async () => {
      await confirm(wallet);
      await wallet.shows('Still working…');
    });
  }),
};

/** The dialog was put away while it ran: it goes on, and the card says how. */
export const PutAway: WalletStory = {
  parameters: payer({ faults: [{ match: APPLYING, fault: 'timeout' }] }),
  play: see(async (wallet) => {
    await applyTen(wallet);
    await wallet.shows('Applying…');
    await fireEvent.keyDown(acting(wallet).dialog, { key: 'Escape' });
    await hasResult(wallet, 'Applying $10.00 to HL-2048…');
    expect(balanceOf(wallet)).toBe('$412.60 USD');
  }),
};

/** The platform wants the person verified, and the host has its own way to do that. */
const asking = { match: APPLYING, fault: { status: 403, code: 'step_up_required' } } as const;

export const HostVerifies: WalletStory = {
  parameters: payer({ faults: [asking], verifies: 'asking' }),
  play: see(async (wallet) => {
    await applyTen(wallet);
    await hasResult(wallet, 'Waiting for you to confirm who you are.');
  }),
};

export const HostRefused: WalletStory = {
  parameters: payer({ faults: [asking], verifies: 'refused' }),
  play: see(async (wallet) => {
    await applyTen(wallet);
    await wallet.shows('This site couldn’t confirm who you are. No money moved.');
    expect(acting(wallet).field('amount').value).toBe('10');
  }),
};

export const ReasonInArabic: WalletStory = {
  parameters: issuer(),
  play: see(async (wallet) => {
    await openGrant(wallet);
    await fillGrant(wallet);
    await fill(wallet, 'reason', 'مكافأة على الإحالة إلى عيادة الأسنان (Northgate) 50%');
    expect(getComputedStyle(acting(wallet).field('reason')).direction).toBe('rtl');
  }),
};

export const ReasonTooLong: WalletStory = {
  parameters: issuer(),
  play: see(async (wallet) => {
    await openGrant(wallet);
    await fill(wallet, 'amount', '25');
    await fill(wallet, 'reason', 'Sorry, and again. '.repeat(40));
    await confirm(wallet);
    await wallet.finds((root) => root.querySelector('[aria-invalid=true]'));
    expect(problemOf(wallet, 'reason')).toBe('Reason: it is too long. Use at most 500 characters.');
  }),
};

/** A currency without decimals, and one with three. */
export const Yen: WalletStory = {
  parameters: world({ person: 'usr_tom', connection: 'con_harborline_omori' }),
  play: see(async (wallet) => {
    await openGrant(wallet);
    await fillGrant(wallet);
    await fill(wallet, 'amount', '12.5');
    await confirm(wallet);
    await wallet.finds((root) => root.querySelector('[aria-invalid=true]'));
    expect(problemOf(wallet, 'amount')).toBe('JPY has no decimals. Enter an amount such as 12.');
  }),
};

export const Dinar: WalletStory = {
  parameters: world({ person: 'usr_yousef', connection: 'con_harborline_salmiya' }),
  play: see(async (wallet) => {
    const { field } = await openInvoices(wallet);
    expect(field('amount').value).toMatch(/^\d+\.\d{3}$/);
    expect(textOf(acting(wallet).confirm)).toMatch(/^Apply KWD\s\d+\.\d{3}$/);
  }),
};

/** The stories of a payer's seat, which applies the wallet's credit to invoices. */
import { applyCredit, recordPayment, type Connection } from '@revampd/mocks';
import { expect, waitFor } from 'storybook/test';
import { acting, confirm, fill, hasResult, openDialog, problemOf, type Acting } from '../../desk/acting.ts';
import { textOf, type Shown } from '../../desk/shown.ts';
import type { World } from '../../desk/worlds.ts';
import { balanceOf, entriesOf, ready, see, type WalletStory } from '../wallet-story.ts';
import { everySeat } from './every-seat.ts';
import { balanceAfter, dollars, inSeat, SHORT, type WalletSeat } from './seat.ts';
import type { StatesOf } from './states.ts';

/** A seat that pays the connection's invoices. */
export interface PayerSeat extends Omit<WalletSeat, 'acts'> {
  /** The number of the invoice that comes first: it is due before all others. */
  readonly firstInvoice: string;
}

/** The call that the acts of this seat come to. */
const APPLYING = { path: 'applyCredit' };

/** The stories of a payer's seat. */
export function payerSeat(facts: PayerSeat): StatesOf<'every' | 'payer', WalletStory> {
  const seat = { ...facts, acts: ['Apply credit'] };
  const { firstInvoice } = seat;
  const isUnchanged = (wallet: Shown): unknown => expect(balanceOf(wallet)).toBe(seat.balance);
  return {
    ...everySeat(seat),
    applyCredit: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet, { api }) => {
        const { dialog, confirm: button, field } = await openInvoices(wallet);
        const due = dollars(
          [...api.platform.tables.invoices.all()].find(({ number }) => number === firstInvoice)!.amountDue,
        );
        expect(textOf(dialog.querySelector('.card')!)).toContain(firstInvoice);
        expect(`$${field('amount').value}`).toBe(due);
        expect(textOf(button)).toBe(`Apply ${due}`);
      }),
    },
    applyAmountWrong: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet) => {
        await openInvoices(wallet);
        await fill(wallet, 'amount', '99999');
        await confirm(wallet);
        await waitFor(() => expect(problemOf(wallet, 'amount')).toMatch(/^The most you can apply is \$[\d,.]+\.$/));
        expect(acting(wallet).field('amount').value).toBe('99999');
        isUnchanged(wallet);
      }),
    },
    applyPending: {
      args: SHORT,
      parameters: inSeat(seat, { faults: [{ match: APPLYING, fault: 'timeout' }] }),
      play: see(async (wallet) => {
        await applyTen(wallet);
        await wallet.shows('Applying…');
        expect(acting(wallet).confirm).toHaveAttribute('aria-disabled', 'true');
        isUnchanged(wallet);
      }),
    },
    applied: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet) => {
        await applyTen(wallet);
        await hasResult(wallet, `$10.00 applied to ${firstInvoice}.`);
        await wallet.shows(`${balanceAfter(seat, -1000)} USD`);
        expect(textOf(entriesOf(wallet)[0]!)).toContain('Credit applied');
      }),
    },
    applyUnknown: {
      // The first attempt and its three quiet repetitions; whoever checks again then gets an answer.
      args: SHORT,
      parameters: inSeat(seat, { faults: [{ match: APPLYING, fault: 'network', times: 4 }] }),
      play: see(async (wallet) => {
        await applyTen(wallet);
        await hasResult(wallet, 'We don’t know yet whether this went through.');
        await wallet.control('button', 'Check again');
        isUnchanged(wallet);
      }),
    },
    applyConflict: {
      args: SHORT,
      parameters: inSeat(seat),
      play: see(async (wallet, world) => {
        await openInvoices(wallet);
        await fill(wallet, 'amount', '10');
        const { who, tellPage } = payElsewhere(world, seat);
        await confirm(wallet);
        const told = await wallet.finds((root) => root.querySelector('dialog #outcome'));
        expect(textOf(told)).toContain(`Invoice ${firstInvoice} is already paid. ${who}, did that at`);
        expect(textOf(told)).toContain('no money moved');
        tellPage();
        await wallet.finds(({ activeElement }) => activeElement?.id === 'outcome');
        await waitFor(() => expect(cardsOf(wallet)).not.toContain(firstInvoice));
      }),
    },
    nothingToPay: {
      args: SHORT,
      parameters: inSeat(seat, {
        tell: ({ platform }) => {
          const connection = platform.tables.connections.get(seat.connection)!;
          for (const { id, amountDue } of unpaidOf(platform, seat.connection)) {
            const amount = { amount: amountDue, currency: connection.currency };
            recordPayment(platform, connection, id, { amount, methodLabel: 'Visa ending 4421' });
          }
        },
      }),
      play: see(async (wallet) => {
        await openApply(wallet);
        await wallet.shows('No open invoices.');
        expect(textOf(acting(wallet).confirm)).toBe('Close');
      }),
    },
  };
}

/** Opens the dialog, whatever it shows first. */
export async function openApply(wallet: Shown): Promise<Acting> {
  await ready(wallet);
  return openDialog(wallet, await wallet.finds((root) => root.querySelector('.acts button')));
}

/** Opens the dialog, with its invoices. */
export async function openInvoices(wallet: Shown): Promise<Acting> {
  await openApply(wallet);
  await wallet.finds((root) => root.querySelector('dialog input[type=radio]'));
  return acting(wallet);
}

/** Applies 10.00 to the invoice that comes first. */
export async function applyTen(wallet: Shown): Promise<void> {
  await openInvoices(wallet);
  await fill(wallet, 'amount', '10');
  await confirm(wallet);
}

type Platform = World['api']['platform'];

const unpaidOf = ({ tables }: Platform, connection: Connection['id']) =>
  [...tables.invoices.all()].filter(
    ({ connectionId, status }) => connectionId === connection && ['open', 'overdue'].includes(status),
  );

/** The numbers of the invoices that can be chosen. */
const cardsOf = ({ root }: Shown): string[] => [...root.querySelectorAll('dialog .card-title')].map(textOf);

/** Somebody of the same organization pays the first invoice on another computer; the page hears of it when it is told. */
function payElsewhere(
  { api }: World,
  { connection: id, people, firstInvoice }: PayerSeat,
): { readonly who: string; readonly tellPage: () => void } {
  const { platform } = api;
  const { tables } = platform;
  const colleague = tables.users.get(people.billing)!;
  const { organizationId } = colleague;
  const connection = tables.connections.get(id)!;
  const invoice = unpaidOf(platform, id).find(({ number }) => number === firstInvoice)!;
  const tellPage = api.network.holdStreams();
  const amount = { amount: invoice.amountDue, currency: connection.currency };
  applyCredit(platform, connection, invoice.id, amount, { userId: colleague.id, mintedById: organizationId });
  return { who: `${colleague.name}, ${tables.organizations.get(organizationId)!.name}`, tellPage };
}

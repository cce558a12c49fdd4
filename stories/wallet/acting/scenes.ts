/** A payer and an issuer of one wallet in the middle of an act, in whatever language, look or window a story is about. */
import { expect } from 'storybook/test';
import { fits } from '../../desk/shown.ts';
import { confirm, fill } from '../../desk/acting.ts';
import type { Shown } from '../../desk/shown.ts';
import { world, type WorldParameters } from '../../desk/worlds.ts';
import { fillAdjustment, fillGrant, openGiveBack, openGrant } from '../seats/issuer-seat.ts';
import { openApply, openInvoices } from '../seats/payer-seat.ts';
import { SHORT } from '../seats/seat.ts';
import { see, type WalletStory } from '../wallet-story.ts';

const CONNECTION = 'con_harborline_northgate';

/** Northgate Dental, which pays Harborline's invoices. */
export const payer = (more: Partial<WorldParameters> = {}) =>
  world({ person: 'usr_dana', connection: CONNECTION, ...more });

/** Harborline, which issues them. */
export const issuer = (more: Partial<WorldParameters> = {}) =>
  world({ person: 'usr_tom', connection: CONNECTION, ...more });

/** A story of an act: who, and what they do until there is something to see. */
export const scene = (
  parameters: ReturnType<typeof world>,
  act: (wallet: Shown) => Promise<unknown>,
  more: WalletStory = {},
): WalletStory => ({
  args: SHORT,
  ...more,
  parameters: { ...parameters, ...more.parameters },
  play: see(async (wallet) => {
    await act(wallet);
    await fits(wallet);
  }),
});

/** The payer's dialog, filled in. */
export const applying = (more?: WalletStory): WalletStory => scene(payer(), openInvoices, more);

/** The issuer's dialog, filled in. */
export const granting = (more?: WalletStory): WalletStory =>
  scene(
    issuer(),
    async (wallet) => {
      await openGrant(wallet);
      await fillGrant(wallet);
    },
    more,
  );

/** Credit is taken away. */
export const adjusting = (more?: WalletStory): WalletStory =>
  scene(issuer(), (wallet) => fillAdjustment(wallet, '12'), more);

/** An application is given back. */
export const givingBack = (more?: WalletStory): WalletStory => scene(issuer(), openGiveBack, more);

/** The receipt on the card. */
export const applied = (more?: WalletStory): WalletStory =>
  scene(payer(), (wallet) => applyUntil(wallet, '.status.success'), more);

/** Nobody knows how it ended. */
export const unknown = (more?: WalletStory): WalletStory =>
  scene(
    payer({ faults: [{ match: { path: 'applyCredit' }, fault: 'network', times: 4 }] }),
    (wallet) => applyUntil(wallet, '.status.warning'),
    more,
  );

/** The platform has refused it. */
export const refused = (more?: WalletStory): WalletStory =>
  scene(
    payer({ faults: [{ match: { path: 'applyCredit' }, fault: { status: 429 } }] }),
    (wallet) => applyUntil(wallet, 'dialog .status.danger'),
    more,
  );

/** The session asks for a code. */
export const verifying = (more?: WalletStory): WalletStory =>
  scene(payer({ mintedBy: 'sk_test_partner' }), (wallet) => applyUntil(wallet, 'dialog #code'), more);

/** There is nothing to pay with. */
export const withoutCredit = (more?: WalletStory): WalletStory =>
  scene(
    world({ person: 'usr_abel', connection: 'con_harborline_ridgeway' }),
    async (wallet) => {
      await openApply(wallet);
      await wallet.finds((root) => root.querySelector('dialog #nothing'));
    },
    more,
  );

/** Confirms the most that is possible, and waits for what comes of it. */
async function applyUntil(wallet: Shown, selector: string): Promise<void> {
  const { field } = await openInvoices(wallet);
  // As it stands there, in the figures of the language.
  await fill(wallet, 'amount', field('amount').value);
  await confirm(wallet);
  expect(await wallet.finds((root) => root.querySelector(selector))).toBeVisible();
}

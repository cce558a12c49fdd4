/** What a person does with a wallet, on any page that embeds it. */
import type { Locator, Page } from 'playwright-core';

/** The code of every challenge of a sandbox. */
export const CODE = '424242';

/** Half a second with a dialog: what is pressed before anyone can have read it confirms nothing (INTERACTION.md P3). */
const readingTime = (page: Page): Promise<void> => page.clock.fastForward(500);

/** The dialog of a wallet that is open. */
export const dialogOf = (page: Page): Locator => page.getByRole('dialog');

/** Opens the dialog of a wallet's button, and reads it; the page's clock must be installed. */
export async function begin(page: Page, place: Locator, name: string): Promise<Locator> {
  await place.getByRole('button', { name, exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('heading', { name }).waitFor();
  await readingTime(page);
  return dialog;
}

/** Grants an amount in the issuer's wallet. */
export async function grant(page: Page, place: Locator, amount: string, reason: string): Promise<void> {
  const dialog = await begin(page, place, 'Grant credit');
  await dialog.getByRole('textbox', { name: 'Amount' }).fill(amount);
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await dialog.getByRole('button', { name: /^Grant \$/ }).click();
}

/** Waits for the dialog that asks for a code, reads it, and types the code; it isn't confirmed yet. */
export async function typeCode(page: Page): Promise<Locator> {
  const dialog = dialogOf(page);
  await dialog.getByRole('heading', { name: 'Confirm it’s you' }).waitFor();
  await dialog.getByText('six-digit code was sent').waitFor();
  await readingTime(page);
  await dialog.getByRole('textbox', { name: 'Code' }).fill(CODE);
  return dialog;
}

/** Answers the code. */
export async function confirmCode(page: Page): Promise<void> {
  const dialog = await typeCode(page);
  await dialog.getByRole('button', { name: 'Confirm', exact: true }).click();
}

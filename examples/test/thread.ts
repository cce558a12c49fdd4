/** What a person does in a ticket's thread, on any page that embeds it. */
import type { Locator, Page } from 'playwright-core';

/** A thread on a page; `place` is what it stands in. */
export const threadIn = (place: Locator): Locator => place.locator('revampd-ticket-thread');

export const fieldIn = (place: Locator): Locator => threadIn(place).locator('textarea');

/** The composer: who will see what is written, the field, and what is said of both. */
export const composerIn = (place: Locator): Locator => threadIn(place).locator('.composing');

/** The entry with these words in it, a message or an event. */
export const entryIn = (place: Locator, text: string): Locator =>
  threadIn(place).getByRole('article').filter({ hasText: text });

/** The messages that the server doesn't have yet. */
export const unsentIn = (place: Locator): Locator => threadIn(place).locator('.unsent');

/** Waits until the field holds a text, such as a draft of before. */
export async function holds(place: Locator, text: string): Promise<void> {
  const field = await fieldIn(place).elementHandle();
  await place.page().waitForFunction(([one, whole]) => (one as HTMLTextAreaElement).value === whole, [field, text]);
}

/** Sends what stands in the field. */
export const send = (place: Locator): Promise<void> => fieldIn(place).press('Control+Enter');

/** Writes a message and sends it. */
export async function write(place: Locator, text: string): Promise<void> {
  await fieldIn(place).fill(text);
  await send(place);
}

/** The bodies of the messages that stand there, in order. */
export const bodiesIn = (place: Locator): Promise<string[]> => threadIn(place).locator('.body').allInnerTexts();

/** A tool of a message; they are there for the message that is pointed at. */
export async function pressTool(entry: Locator, name: string): Promise<void> {
  await entry.hover();
  await entry.getByRole('toolbar').getByRole('button', { name, exact: true }).click();
}

/** Hands the ticket on: opens the dialog of a button, gives a reason, and confirms once it can have been read (P3). */
export async function handOn(page: Page, place: Locator, opener: string, reason: string): Promise<void> {
  await threadIn(place)
    .getByRole('button', { name: `${opener}…` })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill(reason);
  await page.clock.fastForward(500);
  await dialog.getByRole('button', { name: opener, exact: true }).click();
}

/** Chooses a status of the ticket. */
export async function setStatus(place: Locator, name: string): Promise<void> {
  await threadIn(place)
    .getByRole('button', { name: /^Status: / })
    .click();
  await threadIn(place).getByRole('menuitemradio', { name, exact: true }).click();
}

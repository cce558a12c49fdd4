/** A ticket from its first words to its end: the practice's, Harborline's and Revampd's people, each at their own browser. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { watch, type Watch } from '../test/browser.ts';
import { readAccount } from '../test/ledger.ts';
import { shows, usePortal } from '../test/portal-stage.ts';
import { control } from '../test/servers.ts';
import { composerIn, entryIn, fieldIn, handOn, pressTool, setStatus, threadIn, write } from '../test/thread.ts';
import { wordsOf } from '../test/words.ts';

const stage = usePortal();

/** Somebody at their own browser, with the ticket open. */
interface Seat {
  readonly page: Page;
  readonly place: Locator;
}

let opened: { readonly context: BrowserContext; readonly watched: Watch }[] = [];
let ticketId = '';

beforeEach(async () => {
  opened = [];
  await control(stage.sandbox.url, 'act', {
    user_id: 'usr_dana',
    method: 'POST',
    path: '/v1/connections/con_harborline_northgate/tickets',
    body: { title: 'Fax sends blank pages', priority: 'medium', description: 'Every page arrives white.' },
  });
  ticketId = (await readAccount(stage.sandbox.url, '/tickets?limit=1')).data[0].id;
});

afterEach(async () => {
  await Promise.all(opened.map(({ context }) => context.close()));
  assert.deepEqual(
    opened.flatMap(({ watched }) => watched.faults),
    [],
  );
});

async function newPage(): Promise<Page> {
  const context = await stage.browser.newContext({ baseURL: stage.portal.url, viewport: { width: 1280, height: 900 } });
  opened.push({ context, watched: await watch(context) });
  const page = await context.newPage();
  await page.clock.install();
  return page;
}

/** Whatever the page shows later came by itself. */
async function stand(page: Page, place: Locator): Promise<Seat> {
  await page.evaluate(() => void Object.assign(globalThis, { hasStood: true }));
  return { page, place };
}

/** Opens the ticket's own page as somebody with a login at Harborline. */
async function openAs(name: string): Promise<Seat> {
  const page = await newPage();
  await page.goto(`/tickets/${ticketId}`);
  await page.getByRole('main').getByRole('button', { name }).click();
  const place = page.locator('main');
  await shows(threadIn(place), 'Fax sends blank pages');
  await threadIn(place).and(page.locator(':state(live)')).waitFor();
  return stand(page, place);
}

/** Opens the page with all sides where only Revampd's person is signed in. */
async function openAsRevampd(): Promise<Seat> {
  const page = await newPage();
  await page
    .context()
    .addCookies(
      ['left', 'right'].map((desk) => ({ name: `harborline_${desk}`, value: 'signed-out', url: stage.portal.url })),
    );
  await page.goto(`/tickets?ticket=${ticketId}`);
  const place = page.locator('.desk').nth(2);
  await shows(threadIn(place), 'This ticket isn’t available');
  return stand(page, place);
}

const hasStood = ({ page }: Seat): Promise<boolean> => page.evaluate(() => 'hasStood' in globalThis);

const hears = async (text: string, ...seats: readonly Seat[]): Promise<void> => {
  await Promise.all(seats.map(({ place }) => entryIn(place, text).waitFor()));
};

/** The thread as Revampd has it: kind, author, and what was said or became of the ticket. */
async function told(): Promise<string[]> {
  const { data } = await readAccount(stage.sandbox.url, `/tickets/${ticketId}/thread?limit=100`);
  return data.map(({ kind, author, body, reason, to }: any) =>
    [kind, author?.name, body ?? reason ?? to].filter((part) => typeof part === 'string').join(': '),
  );
}

/** Milliseconds in which nobody can have read that others see the ticket now: what is sent so soon is asked about first. */
const READ = 1000;
const TWO = 'Northgate Dental and Harborline';
const THREE = 'Northgate Dental, Harborline, and Revampd';

describe('a Sub-Org’s ticket', () => {
  it('TIC-6 they talk, the Partner escalates, Revampd answers in the same thread, returns it, it is resolved and closed; each sees it by itself', async () => {
    const [dana, tom, lena] = await Promise.all([openAs('Dana Whitlock'), openAs('Tom Aldersey'), openAsRevampd()]);
    const escalate = 'Escalate to Revampd Support';
    assert.equal(await threadIn(dana.place).getByRole('button', { name: escalate }).count(), 0);
    for (const { place } of [dana, tom]) await shows(composerIn(place), `Visible to ${TWO}`);

    await write(dana.place, 'Page one of nine was white, too.');
    await hears('Page one of nine', tom);
    await pressTool(entryIn(tom.place, 'Page one of nine'), 'Reply');
    await shows(composerIn(tom.place), 'Replying to Dana Whitlock');
    await write(tom.place, 'Which number do you send to?');
    await shows(
      entryIn(dana.place, 'Which number').locator('.quote'),
      'Dana Whitlock: Page one of nine was white, too.',
    );
    await pressTool(entryIn(dana.place, 'Which number'), 'Add reaction');
    await dana.page.getByRole('menuitemcheckbox', { name: 'Eyes' }).click();
    await entryIn(tom.place, 'Which number').getByRole('button', { name: 'Eyes, 1' }).waitFor();

    await handOn(tom.page, tom.place, escalate, 'Blank on our gateway too.');
    await hears('Blank on our gateway too.', dana, tom, lena);
    for (const { page, place } of [dana, tom]) {
      await shows(composerIn(place), `Revampd joined. They will see this too, with ${TWO}`);
      await page.clock.fastForward(READ);
      await composerIn(place).getByRole('button', { name: 'Dismiss' }).click();
    }
    for (const { place } of [dana, tom, lena]) await shows(composerIn(place), `Visible to ${THREE}`);
    await hears('Every page arrives white.', lena);
    await shows(lena.place.locator('.ticket-list'), 'Fax sends blank pages');
    assert.equal(
      await threadIn(tom.place)
        .getByRole('button', { name: /^Return to/ })
        .count(),
      0,
    );
    await write(lena.place, 'It was the T.38 setting. Please try again.');
    await hears('It was the T.38 setting.', dana, tom);
    await write(dana.place, 'It prints again.');
    await hears('It prints again.', tom, lena);

    await handOn(lena.page, lena.place, 'Return to Harborline', 'The setting is right now.');
    await hears('The setting is right now.', dana, tom);
    for (const { place } of [dana, tom]) await shows(composerIn(place), `Only ${TWO} will see this`);
    await shows(threadIn(lena.place), 'This ticket isn’t available');
    await lena.place.locator('.ticket-list').getByText('Fax').waitFor({ state: 'detached' });
    const left = (await wordsOf(lena.page.locator('html'))).join();
    for (const words of ['Fax', 'white', 'gateway', 'T.38', 'prints']) assert.ok(!left.includes(words), words);
    await shows(threadIn(tom.place).locator('.fact-assignedTo'), 'Priya Raman');

    await fieldIn(dana.place).fill('One more page was white.');
    for (const status of ['In progress', 'Resolved', 'Closed']) {
      await setStatus(tom.place, status);
      await hears(`to ${status}`, dana, tom);
    }
    await composerIn(dana.place)
      .getByText(/^Tom Aldersey closed this ticket at /)
      .waitFor();
    await shows(composerIn(dana.place), 'Your draft is kept. Reopen the ticket to send it.');
    assert.equal(await fieldIn(dana.place).isEditable(), false);
    await dana.page.clock.fastForward(READ);
    await composerIn(dana.place).getByRole('button', { name: 'Reopen and send' }).click();
    await hears('One more page was white.', tom);

    assert.deepEqual(await Promise.all([dana, tom, lena].map(hasStood)), [true, true, true]);
    assert.deepEqual(await told(), [
      'message: Dana Whitlock: Every page arrives white.',
      'assigned',
      'message: Dana Whitlock: Page one of nine was white, too.',
      'message: Tom Aldersey: Which number do you send to?',
      'escalated: Tom Aldersey: Blank on our gateway too.',
      'message: Lena Fischer: It was the T.38 setting. Please try again.',
      'message: Dana Whitlock: It prints again.',
      'returned: Lena Fischer: The setting is right now.',
      'status_changed: Tom Aldersey: in_progress',
      'status_changed: Tom Aldersey: resolved',
      'status_changed: Tom Aldersey: closed',
      'status_changed: Dana Whitlock: open',
      'message: Dana Whitlock: One more page was white.',
    ]);
  });
});

describe('the page with all sides', () => {
  it('shows what one of them writes at the others’ desks, and Revampd’s desk the ticket from its escalation on', async () => {
    const { page } = stage;
    await page.clock.install();
    await page.goto(`/tickets?ticket=${ticketId}`);
    const [dana, tom, lena] = [0, 1, 2].map((at) => ({ page, place: page.locator('.desk').nth(at) })) as [
      Seat,
      Seat,
      Seat,
    ];
    for (const { place } of [dana, tom]) await threadIn(place).and(page.locator(':state(live)')).waitFor();
    await shows(threadIn(lena.place), 'This ticket isn’t available');
    await write(dana.place, 'Page one of nine was white, too.');
    await hears('Page one of nine', dana, tom);
    await handOn(page, tom.place, 'Escalate to Revampd Support', 'Blank on our gateway too.');
    await hears('Page one of nine', lena);
    await write(lena.place, 'It was the T.38 setting.');
    await hears('It was the T.38 setting.', dana, tom);
    await lena.place.locator('.desk-bar').getByRole('button', { name: 'Lena Fischer' }).click();
    assert.equal(await lena.place.getByRole('button', { name: 'Tom Aldersey' }).count(), 0);
  });

  it('opens the ticket in which something happened last, with the others as links', async () => {
    const { page } = stage;
    await page.goto('/tickets');
    await page.waitForURL(`/tickets?ticket=${ticketId}`);
    await page.locator('.desk').nth(0).getByRole('link', { name: 'T-1468' }).click();
    for (const at of [0, 1]) await shows(threadIn(page.locator('.desk').nth(at)), 'Add Saturday hours to the greeting');
  });
});

describe('the page of one ticket', () => {
  it('asks who it is, and begins at the message whose link was copied', async () => {
    const dana = await openAs('Dana Whitlock');
    await dana.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pressTool(entryIn(dana.place, 'Every page arrives white.'), 'Copy link to message');
    await entryIn(dana.place, 'Every page').getByRole('button', { name: 'Copied' }).waitFor();
    const link = await dana.page.evaluate(() => navigator.clipboard.readText());
    assert.match(link, new RegExp(`^${stage.portal.url}/tickets/${ticketId}\\?entry=ent_\\w+$`));
    const page = await newPage();
    await page.goto(link);
    await page.getByRole('main').getByRole('button', { name: 'Priya Raman' }).click();
    await page.waitForURL(link);
    await entryIn(page.locator('main'), 'Every page arrives white.').waitFor();
    const entryId = new URL(link).searchParams.get('entry');
    assert.equal(await threadIn(page.locator('main')).getAttribute('entry-id'), entryId);
    await page.getByRole('link', { name: 'T-1482' }).click();
    await shows(threadIn(page.locator('main')), 'Calls drop after transfer');
  });

  it('is there for who may only read, and for nothing that can’t be a ticket', async () => {
    const marcus = await openAs('Marcus Bell');
    await shows(composerIn(marcus.place), 'You can read this thread.');
    await marcus.place.getByRole('link', { name: 'T-1482' }).waitFor();
    assert.equal((await marcus.page.goto('/tickets/nonsense'))?.status(), 404);
  });
});

describe('Revampd’s desk', () => {
  it('seats only Revampd’s people, and theirs is no login at Harborline', async () => {
    const { page } = stage;
    await page.goto(`/tickets?ticket=${ticketId}`);
    for (const [desk, user_id] of [
      ['main', 'usr_lena'],
      ['left', 'usr_lena'],
      ['revampd', 'usr_tom'],
    ] as const) {
      const answer = await page.request.post(`/desks/${desk}/login`, {
        form: { user_id },
        headers: { Origin: stage.portal.url },
      });
      assert.equal(answer.status(), 400, `${user_id} at ${desk}`);
    }
    const desk = page.locator('.desk').nth(2);
    await desk.getByRole('button', { name: 'Lena Fischer' }).click();
    await desk.getByRole('button', { name: 'Omar Castellanos' }).click();
    await page.waitForURL(`/tickets?ticket=${ticketId}`);
    await desk.getByRole('button', { name: 'Omar Castellanos' }).first().waitFor();
    assert.equal((await page.request.get('/desks/revampd/invoices/inv_248')).status(), 404);
  });
});

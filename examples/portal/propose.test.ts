/** A plan from its proposal to its invoice: Harborline's people in one browser, Northgate's in another, on one sandbox. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Locator, Page, Request } from 'playwright-core';
import { CODE } from '../test/acting.ts';
import { watch, type Watch } from '../test/browser.ts';
import { readAccount } from '../test/ledger.ts';
import { shows, usePortal } from '../test/portal-stage.ts';
import { control } from '../test/servers.ts';

const stage = usePortal();

/** The browser of the client's people; the stage's own is the Partner's. */
let theirs: { readonly context: BrowserContext; readonly watched: Watch; readonly page: Page };
/** Each side's desk, in their own browser. */
let ours: Locator;
let desk: Locator;
/** What was sent to propose something. */
let proposals: Request[];

beforeEach(async () => {
  const context = await stage.browser.newContext({ baseURL: stage.portal.url, viewport: { width: 1600, height: 900 } });
  theirs = { context, watched: await watch(context), page: await context.newPage() };
  await Promise.all([stage.page, theirs.page].map((page) => page.clock.install()));
  ours = stage.left;
  desk = theirs.page.locator('.desk').nth(1);
  proposals = [];
  stage.page.on('request', (request) => {
    if (isProposal(request)) proposals.push(request);
  });
});

afterEach(async () => {
  await theirs.context.close();
  assert.deepEqual(theirs.watched.faults, []);
});

const isProposal = (request: Request): boolean =>
  request.method() === 'POST' && request.url().endsWith('/approval-requests');

/** Opens a page of requests that stays: whatever it shows later came by itself. */
async function open(page: Page, place: Locator): Promise<void> {
  await page.goto('/requests');
  await card(place, 'req_7').and(page.locator(':state(live)')).waitFor();
  await page.evaluate(() => void Object.assign(globalThis, { hasStood: true }));
}

const hasStood = (page: Page): Promise<boolean> => page.evaluate(() => 'hasStood' in globalThis);

const card = (place: Locator, id: string): Locator => place.locator(`revampd-approval-request[request-id=${id}]`);

const part = (name: string): Locator => ours.locator(`[data-part=${name}]`);

/** Milliseconds that a dialog has to stand before what is pressed in it counts. */
const readingTime = (page: Page): Promise<void> => page.clock.fastForward(500);

async function propose(note: string): Promise<void> {
  await ours.getByRole('combobox', { name: 'Plan' }).selectOption('Front Desk Plus');
  await ours.getByLabel('Note to Northgate Dental').fill(note);
  await ours.getByRole('button', { name: /^Propose .*\$249\.00/ }).click();
}

/** What came of it, in the form's words. */
const outcome = (): Locator => ours.locator('.outcome');

/** The plan that waits in every sandbox is out of the way. */
const clearTheWay = (): Promise<void> =>
  control(stage.sandbox.url, 'act', {
    user_id: 'usr_tom',
    method: 'POST',
    path: '/v1/connections/con_harborline_northgate/approval-requests/req_7/withdraw',
  });

const read = (path: string): Promise<any> => readAccount(stage.sandbox.url, path);

/** Requests that were made with a note, the newest first. */
const asked = async (note: string): Promise<any[]> =>
  (await read('/approval-requests')).data.filter((request: any) => request.note === note);

/** Answers to proposals get lost, after Revampd has done what they asked; answers how to have them come again. */
async function loseAnswers(): Promise<() => void> {
  let isLosing = true;
  await stage.page.route(/\/approval-requests$/, async (route) => {
    if (!isLosing || !isProposal(route.request())) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  return () => void (isLosing = false);
}

describe('a plan that a Partner proposes', () => {
  it('APR-4 APR-6 LIV-4 waits for the one before it, arrives at Dana’s open page, and her approval changes plan, invoices and activity at Tom’s', async () => {
    const { page } = stage;
    await Promise.all([open(page, ours), open(theirs.page, desk)]);
    await shows(part('plan'), 'Front Desk Essentials');
    const before = await read('/invoices');

    await propose('Eight seats and both sites, from today on.');
    await outcome().getByText('already waits for a decision').waitFor();
    assert.deepEqual(await asked('Eight seats and both sites, from today on.'), []);
    const older = card(ours, 'req_7');
    await older.getByRole('button', { name: 'Withdraw…' }).click();
    await readingTime(page);
    await older.getByRole('button', { name: 'Withdraw request' }).click();
    await shows(card(desk, 'req_7'), 'Nothing changes.');

    await propose('Eight seats and both sites, from today on.');
    await outcome().getByText('Proposed:').waitFor();
    const [request] = await asked('Eight seats and both sites, from today on.');
    // From here on nobody touches Tom's page.
    const arrived = desk.locator('revampd-approval-request').first();
    await shows(arrived, 'Eight seats and both sites, from today on.');
    assert.equal(await arrived.getAttribute('request-id'), request.id);
    await desk.getByText(/^A request has arrived: .*Front Desk Plus/).waitFor();
    await arrived.getByRole('button', { name: 'Approve…' }).click();
    await arrived.getByLabel('Note to Harborline').fill('Agreed with Ines.');
    await readingTime(theirs.page);
    await arrived.getByRole('button', { name: 'Approve $249.00 per month' }).click();
    await arrived.getByLabel('Code').fill(CODE);
    await readingTime(theirs.page);
    await arrived.getByRole('button', { name: 'Confirm' }).click();
    await shows(arrived, 'Front Desk Plus approved.');

    const decided = ours.locator('revampd-approval-request').first();
    await shows(decided, '“Agreed with Ines.”');
    await shows(decided, 'Dana Whitlock');
    await part('plan').getByText('Front Desk Plus', { exact: true }).waitFor();
    const { invoice } = await read(`/approval-requests/${request.id}`);
    const { total } = await read(`/invoices/${invoice.id}`);
    const row = part('invoices').getByRole('listitem').filter({ hasText: invoice.number });
    await shows(part('activity'), 'Approved: ');
    await row.getByText(`$${(total.amount / 100).toFixed(2)}`, { exact: true }).waitFor();
    const [line] = await part('activity').getByRole('listitem').allInnerTexts();
    assert.match(line ?? '', /^Approved: Front Desk Plus\s+Dana Whitlock · [^]*“?Agreed with Ines\.”?$/);

    assert.deepEqual([await hasStood(page), await hasStood(theirs.page)], [true, true]);
    assert.ok(!before.data.some(({ id }: any) => id === invoice.id));
    assert.equal((await read('/plan')).plan.name, 'Front Desk Plus');
    // What was proposed in vain had a key of its own.
    assert.equal(new Set(proposals.map((sent) => sent.headers()['idempotency-key'])).size, 2);
  });

  it('MNY-1 is one, though its answer was lost and the button pressed again', async () => {
    await clearTheWay();
    await Promise.all([open(stage.page, ours), open(theirs.page, desk)]);
    const findAnswers = await loseAnswers();
    await propose('Only once');
    await outcome().getByText('it isn’t known yet whether this was proposed').waitFor();
    await ours.getByRole('button', { name: 'Check again' }).click();
    await outcome().getByText('it isn’t known yet whether this was proposed').waitFor();
    findAnswers();
    await ours.getByRole('button', { name: 'Check again' }).click();
    await outcome().getByText('Proposed:').waitFor();
    assert.equal((await asked('Only once')).length, 1);
    assert.ok(proposals.length > 1);
    assert.equal(new Set(proposals.map((sent) => sent.headers()['idempotency-key'])).size, 1);
    await desk.getByText('Only once').waitFor();
    assert.equal(await desk.getByText('Only once').count(), 1);
  });

  it('MNY-1 is one, though its answer was lost and the page reloaded', async () => {
    await clearTheWay();
    await open(stage.page, ours);
    const findAnswers = await loseAnswers();
    await propose('Only once');
    await outcome().getByText('it isn’t known yet whether this was proposed').waitFor();
    findAnswers();
    await stage.page.reload();
    await outcome().getByText('Proposed:').waitFor();
    assert.equal((await asked('Only once')).length, 1);
    assert.equal(new Set(proposals.map((sent) => sent.headers()['idempotency-key'])).size, 1);
  });
});

describe('the page of requests for other roles', () => {
  const as = async (name: string): Promise<void> => {
    await ours.getByRole('button', { name: 'Tom Aldersey' }).click();
    await ours.getByRole('button', { name }).click();
    await stage.page.waitForURL('/requests');
  };

  it('has no form for who may only read, and no part of billing for who has none', async () => {
    await open(stage.page, ours);
    assert.equal(await stage.page.locator('form.proposal').count(), 1);
    assert.equal(await stage.right.locator('form.proposal').count(), 0);
    await as('Noor Haddad');
    await shows(part('plan'), 'Front Desk Essentials');
    await card(ours, 'req_7').getByText('Front Desk Plus').first().waitFor();
    assert.equal(await ours.locator('form.proposal').isVisible(), false);
    await ours.getByRole('button', { name: 'Noor Haddad' }).click();
    await ours.getByRole('button', { name: 'Priya Raman' }).click();
    await part('plan').getByText('This isn’t part of your role.').waitFor();
    await ours.locator('.requests-note').getByText('This isn’t part of your role.').waitFor();
    await part('activity').getByRole('listitem').first().waitFor();
    assert.equal(await ours.locator('revampd-approval-request').count(), 0);
    assert.equal(await ours.locator('form.proposal').isVisible(), false);
  });
});

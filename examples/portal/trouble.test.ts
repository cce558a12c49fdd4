/** Harborline's portal when something goes wrong: what a person reads, what recovers by itself, and what never leaks. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { grant } from '../test/acting.ts';
import { askForSession } from '../test/ask-for-session.ts';
import { visibleToScripts } from '../test/browser.ts';
import { BALANCE, shows, usePortal } from '../test/portal-stage.ts';
import { control, PAST_EXPIRY } from '../test/servers.ts';

const stage = usePortal();
let page: Page;
let left: Locator;
let right: Locator;
beforeEach(() => void ({ page, left, right } = stage));

/** What the page’s wallets show; what they have read out stands elsewhere in the page. */
const wallet = (): Locator => page.locator('revampd-wallet');

/** Makes the wallet on the page read something anew. */
const filter = (place: Locator | Page, kind: string): Promise<unknown> =>
  place.getByRole('combobox').selectOption({ label: kind });

describe('the token', () => {
  it('SES-5 stays out of all that scripts of the page can read, at both desks, in renewal, failure and sign-out', async () => {
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/session') && response.ok())
        answers.push(response.json().then(({ token }) => token));
    });
    await page.goto('/');
    await Promise.all([shows(left, BALANCE), shows(right, BALANCE)]);
    await control(stage.sandbox.url, 'clock', PAST_EXPIRY);
    await filter(left, 'Adjustment');
    await left.getByText('Goodwill').first().waitFor({ state: 'detached' });
    const rules = [{ match: { path: 'listWalletEntries' }, fault: { status: 403, code: 'not_permitted' }, times: 1 }];
    await control(stage.sandbox.url, 'faults', { rules });
    await filter(left, 'Credit');
    await left.getByRole('heading', { name: 'Billing isn’t part of your role' }).waitFor();
    await page.context().clearCookies();
    await control(stage.sandbox.url, 'clock', PAST_EXPIRY);
    await right.getByRole('heading', { name: 'Your session ended' }).waitFor();

    const tokens = await Promise.all(answers);
    assert.ok(tokens.length >= 3 && tokens.every((token) => token.startsWith('es_')));
    const seen = await visibleToScripts(page);
    assert.match(seen, /Your session ended/, 'the scan reaches into shadow roots');
    for (const token of tokens) assert.ok(!seen.includes(token));
  });
});

describe('what goes wrong says so, and recovers', () => {
  it('signed out elsewhere: the session ended; after a new sign-in Continue goes on', async () => {
    await stage.openWallet('usr_dana');
    await shows(page.locator('main'), BALANCE);
    const other = await stage.context.newPage();
    await other.goto('/wallet');
    await other.getByRole('button', { name: 'Dana Whitlock' }).first().click();
    await other.getByRole('button', { name: 'Sign out' }).click();
    await other.getByRole('heading', { name: 'Sign in to Harborline' }).waitFor();

    // Its stream is told at once.
    await page.bringToFront();
    await page.getByRole('heading', { name: 'Your session ended' }).waitFor();
    await wallet().getByText('Sign in again on this site, then continue here.').waitFor();
    assert.equal((await askForSession(page, 'main', {})).status, 401);

    await other.locator('main button[value=usr_dana]').click();
    await other.locator('revampd-wallet').waitFor();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Continue' }).click();
    await shows(page.locator('main'), BALANCE);
  });

  it('expired: a new session takes its place, and nobody notices', async () => {
    await stage.openWallet('usr_ines');
    await shows(page.locator('main'), BALANCE);
    await control(stage.sandbox.url, 'clock', PAST_EXPIRY);
    await filter(page, 'Adjustment');
    await wallet().getByText('Seat charged twice in').waitFor();
    await wallet().getByText('Goodwill').first().waitFor({ state: 'detached' });
    assert.equal(await wallet().getByText('Your session ended').count(), 0);
  });

  it('wrong session-url: it isn’t set up, and a right one mends it', async () => {
    await stage.openWallet('usr_dana');
    const provider = page.locator('revampd-provider');
    const setUrl = (url: string) => provider.evaluate((element, to) => element.setAttribute('session-url', to), url);
    await setUrl('/nowhere');
    await page.getByRole('heading', { name: 'This part of the page isn’t set up' }).waitFor();
    assert.ok(
      stage.watched.console.some((line) => line.includes('/nowhere answered 404') && line.includes('session-url')),
    );
    await setUrl('/desks/main/session');
    await shows(page.locator('main'), BALANCE);
  });

  it('connection of another organization: it isn’t available, and an own one is', async () => {
    await stage.openWallet('usr_dana');
    const provider = page.locator('revampd-provider');
    const setConnection = (id: string) =>
      provider.evaluate((element, to) => element.setAttribute('connection-id', to), id);
    await setConnection('con_kilowatt_pinecrest');
    await page.getByRole('heading', { name: 'This connection isn’t available' }).waitFor();
    assert.equal(await wallet().getByText(BALANCE).count(), 0);
    await setConnection('con_harborline_northgate');
    await shows(page.locator('main'), BALANCE);
  });

  it('role without billing: it says whose role that is', async () => {
    await stage.openWallet('usr_priya');
    await page.getByRole('heading', { name: 'Billing isn’t part of your role' }).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Try again' }).count(), 0);
  });

  it('sandbox stopped before the page opens: no session; Try again works once it is back', async () => {
    await stage.sandbox.close();
    await stage.openWallet('usr_dana');
    await page.getByRole('heading', { name: 'The session couldn’t start' }).waitFor();
    await stage.restartSandbox();
    await page.getByRole('button', { name: 'Try again' }).click();
    await shows(page.locator('main'), BALANCE);
  });

  it('sandbox stopped while the page is open: what didn’t load is named, and comes by itself once it is back', async () => {
    await page.clock.install();
    await stage.openWallet('usr_dana');
    await shows(page.locator('main'), BALANCE);
    await stage.sandbox.close();
    await filter(page, 'Adjustment');
    await wallet().getByText('This page of the history didn’t load.').waitFor();
    await shows(page.locator('main'), BALANCE);
    await stage.restartSandbox();
    await page.clock.fastForward(10_000);
    await wallet().getByText('Seat charged twice in').waitFor();
    await wallet().getByText('Goodwill').first().waitFor({ state: 'detached' });
    assert.equal(await wallet().getByText('didn’t load').count(), 0);
  });

  it('sandbox stopped and started while both desks are open: each tells its age and pauses its acts, then is right by itself', async () => {
    await page.clock.install();
    await page.goto('/');
    await Promise.all([shows(left, BALANCE), shows(right, BALANCE)]);
    await grant(page, left, '25', 'Porting took a day longer');
    for (const desk of [left, right]) await desk.locator('[part=balance]').getByText('$437').waitFor();

    await stage.sandbox.close();
    for (const desk of [left, right]) await desk.locator('.health').getByText('Connecting').waitFor();
    assert.equal(await wallet().getByText('May be out of date').count(), 0);
    await page.clock.fastForward(10_000);
    for (const desk of [left, right]) {
      await shows(desk.locator('revampd-wallet'), 'Changes are paused until then.');
      await shows(desk.locator('.event-log'), 'May be out of date since');
    }
    await right.locator('[part=balance]').getByText('$437').waitFor();
    const apply = right.getByRole('button', { name: 'Apply credit' });
    assert.equal(await apply.getAttribute('aria-disabled'), 'true');

    await stage.restartSandbox();
    await page.clock.fastForward(30_000);
    for (const desk of [left, right]) {
      await desk.locator('[part=balance]').getByText('$412').waitFor();
      await desk.locator('.health').getByText('Live').waitFor();
      await desk.locator('revampd-wallet').getByText('May be out of date').waitFor({ state: 'detached' });
    }
    assert.equal(await apply.getAttribute('aria-disabled'), null);
  });

  it('API unreachable from the page: the service wasn’t reached; Try again works once it is', async () => {
    await stage.context.route(`${stage.sandbox.url}/**`, (route) => route.abort());
    await stage.openWallet('usr_dana');
    await page.getByRole('heading', { name: 'Wallet didn’t load' }).waitFor();
    await wallet().getByText('The service wasn’t reached. Nothing was changed.').waitFor();
    await stage.context.unroute(`${stage.sandbox.url}/**`);
    await page.getByRole('button', { name: 'Try again' }).click();
    await shows(page.locator('main'), BALANCE);
  });
});

/** Harborline's own page of an invoice: where the wallet's links lead, and what a wallet's receipt changes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Response } from 'playwright-core';
import { begin, confirmCode } from '../test/acting.ts';
import { BALANCE, shows, usePortal } from '../test/portal-stage.ts';
import { control } from '../test/servers.ts';

const stage = usePortal();

const OVERDUE = '/desks/main/invoices/inv_227';
const DRAFT = '/desks/main/invoices/inv_257';

const open = async (path: string): Promise<Response> => (await stage.page.goto(path))!;

describe('an invoice of the portal’s own', () => {
  it('is where a link of the wallet leads, for whoever sits at that desk', async () => {
    const { page } = stage;
    await page.goto('/');
    await stage.right.getByRole('link', { name: 'Invoice HL-2061' }).first().click();
    await page.getByRole('heading', { name: 'Invoice HL-2061' }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/desks/right/invoices/inv_248');
    await page.getByRole('row', { name: 'Amount due $318.00' }).waitFor();
    await page.getByRole('button', { name: 'Dana Whitlock' }).waitFor();
    await page.getByRole('link', { name: 'Back' }).click();
    await shows(stage.right, BALANCE);
  });

  it('shows at once what the wallet beside it has paid, and links its receipt to itself', async () => {
    const { page } = stage;
    await page.clock.install();
    await stage.openWallet('usr_dana');
    await open(OVERDUE);
    await page.getByText('Overdue').waitFor();
    const dialog = await begin(page, page.locator('main'), 'Apply credit');
    await dialog.getByRole('button', { name: 'Apply $92.00' }).click();
    await confirmCode(page);
    await page.getByRole('row', { name: 'Amount due $0.00' }).waitFor();
    await page.getByRole('row', { name: /Wallet credit −\$92\.00$/ }).waitFor();
    await page.locator('.invoice').getByText('Paid', { exact: true }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'View invoice' }).getAttribute('href'), OVERDUE);
  });

  it('is shown to nobody whose records don’t allow it, and not to those who aren’t signed in', async () => {
    const { page } = stage;
    const seen: Record<string, [number, number]> = {};
    for (const user of ['usr_tom', 'usr_dana', 'usr_marcus', 'usr_priya', 'usr_joel']) {
      await stage.openWallet(user);
      seen[user] = [(await open(OVERDUE)).status(), (await open(DRAFT)).status()];
      await stage.context.clearCookies();
    }
    assert.deepEqual(seen, {
      usr_tom: [200, 200],
      usr_dana: [200, 404],
      usr_marcus: [200, 404],
      usr_priya: [404, 404],
      usr_joel: [404, 404],
    });
    await open(OVERDUE);
    assert.equal(new URL(page.url()).pathname, '/wallet');
  });

  it('says that it can’t be had while Revampd can’t be reached, and that there is none where there is none', async () => {
    const { page } = stage;
    await stage.openWallet('usr_dana');
    assert.equal((await open('/desks/main/invoices/inv_0')).status(), 404);
    await page.getByText('There is no such invoice').waitFor();
    const rules = [{ match: { path: 'getInvoice' }, fault: { status: 500 } }];
    await control(stage.sandbox.url, 'faults', { rules });
    assert.equal((await open(OVERDUE)).status(), 503);
    await page.getByText('can’t be had right now').waitFor();
  });

  it('comes back in the language that was chosen there', async () => {
    const { page } = stage;
    await stage.openWallet('usr_tom');
    await open(OVERDUE);
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { name: 'Rechnung HL-2048' }).waitFor();
    assert.equal(new URL(page.url()).pathname, OVERDUE);
  });
});

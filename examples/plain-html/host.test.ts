/** What the README tells a host to do beside the elements, done as it is written there. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { begin, confirmCode } from '../test/acting.ts';
import { entriesOf, isApplication } from '../test/ledger.ts';
import { usePlainPage } from '../test/plain-page.ts';

const stage = usePlainPage();
let page: Page;
beforeEach(async () => {
  ({ page } = stage);
  await page.clock.install();
  await stage.open({ script: 'host' });
});

describe('a host’s own script beside the elements', () => {
  it('leads links to its pages and has its own words', async () => {
    const wallet = page.locator('revampd-wallet');
    const link = wallet.getByRole('link', { name: 'Invoice HL-2061' }).first();
    assert.equal(await link.getAttribute('href'), '/invoices/inv_248');
    await wallet.getByRole('button', { name: 'Use credit' }).waitFor();
    await page.evaluate(() => document.querySelector('revampd-provider')!.setAttribute('locale', 'de'));
    await wallet.getByRole('button', { name: 'Guthaben einlösen' }).waitFor();
  });

  it('stops an act before it is sent', async () => {
    await page.evaluate(() => document.body.classList.add('books-closed'));
    await page.getByRole('button', { name: 'Use credit' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Apply $92.00' }).waitFor();
    await page.clock.fastForward(500);
    await dialog.getByRole('button', { name: 'Apply $92.00' }).click();
    await dialog.waitFor({ state: 'detached' });
    assert.ok(!stage.requests.some(isApplication));
  });

  it('hears of a receipt, and books what its own server reads in the ledger', async () => {
    const { entriesAfter } = await import(new URL('reconcile.mjs', import.meta.url).href);
    const [last] = await entriesOf(stage.sandbox.url, 'credit_applied');
    await page.evaluate(() => (document.querySelector<any>('revampd-provider').messages = {}));
    const dialog = await begin(page, page.locator('revampd-wallet'), 'Apply credit');
    const beacon = page.waitForRequest('**/billing/receipts');
    await dialog.getByRole('button', { name: 'Apply $92.00' }).click();
    await confirmCode(page);
    const receipt = (await beacon).postDataJSON();
    const entries = await entriesAfter('con_harborline_northgate', last.id);
    assert.deepEqual(
      entries.map(({ id, amount, balance_after, created_at }: any) => [id, amount, balance_after, created_at]),
      [[receipt.serverId, receipt.amount, receipt.balance, receipt.at]],
    );
  });
});

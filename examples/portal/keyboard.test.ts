/** Credit is applied without a mouse, at Harborline's portal. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { CODE } from '../test/acting.ts';
import { readAccount } from '../test/ledger.ts';
import { BALANCE, shows, usePortal } from '../test/portal-stage.ts';

const stage = usePortal();

/** The role and name of what has focus, in shadow roots too. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    const label = (active as HTMLInputElement | null)?.labels?.[0];
    return `${active?.localName} ${(label ?? active)?.textContent?.trim().split('\n')[0]}`;
  });
}

/** Presses Tab until that has focus; a person would give up sooner than after thirty. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 30) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (wanted.test(now)) return;
    passed.push(now);
  }
  assert.fail(`${wanted} has no focus after ${passed.join(', ')}`);
}

it('keys alone: Tab to Apply credit, Enter, arrows choose the invoice, an amount, the code; focus ends where it began', async () => {
  const { page } = stage;
  await page.clock.install();
  await stage.openWallet('usr_dana');
  await shows(page.locator('main'), BALANCE);
  await tabTo(page, /^button Apply credit$/);
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'HL-2061' }).waitFor();
  assert.equal(await focused(page), 'h2 Apply credit');

  await tabTo(page, /^input HL-2048/);
  await page.keyboard.press('ArrowDown');
  assert.match(await focused(page), /^input HL-2061/);
  await tabTo(page, /^input Amount/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('18.5');
  await tabTo(page, /^button Apply \$18\.50$/);
  await page.clock.fastForward(500);
  await page.keyboard.press('Enter');

  await page.getByText('six-digit code was sent').waitFor();
  assert.equal(await focused(page), 'h2 Confirm it’s you');
  await tabTo(page, /^input Code/);
  await page.keyboard.type(CODE);
  await page.keyboard.press('Enter');

  await shows(page.locator('main'), '$18.50 applied to HL-2061.');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'button Apply credit');
  const [entry] = (await readAccount(stage.sandbox.url, '/wallet')).entries.data;
  assert.deepEqual([entry.amount.amount, entry.invoice.number], [-1850, 'HL-2061']);
});

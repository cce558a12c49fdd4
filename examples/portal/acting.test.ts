/** Two people act on one wallet side by side, at Harborline's portal on a sandbox, both over HTTP. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { begin, confirmCode, dialogOf, grant, typeCode } from '../test/acting.ts';
import { entriesOf, isApplication, keysOf, readAccount } from '../test/ledger.ts';
import { BALANCE, shows, usePortal } from '../test/portal-stage.ts';
import { control } from '../test/servers.ts';

const stage = usePortal();
let page: Page;
/** Every request that applied credit, of all pages. */
let applications: Request[];

beforeEach(async () => {
  ({ page } = stage);
  applications = [];
  stage.context.on('request', (request) => isApplication(request) && applications.push(request));
  await page.clock.install();
  await page.goto('/');
  await Promise.all([shows(stage.left, BALANCE), shows(stage.right, BALANCE)]);
});

/** Has the next answers to applications fail in a way. */
const fail = (fault: string, times: number): Promise<void> =>
  control(stage.sandbox.url, 'faults', { rules: [{ match: { path: 'applyCredit' }, fault, times }] });

const applied = (): Promise<any[]> => entriesOf(stage.sandbox.url, 'credit_applied');

describe('two people side by side', () => {
  it('LIV-4 credit that Tom grants stands on Dana’s desk by itself, and another connection reads nothing anew', async () => {
    await page.evaluate(() => {
      const provider = document.querySelector('.desk revampd-provider')!.cloneNode() as Element;
      provider.setAttribute('connection-id', 'con_harborline_ridgeway');
      provider.append(document.createElement('revampd-wallet'));
      document.querySelector('main')!.append(provider);
    });
    const other = page.locator('main > revampd-provider revampd-wallet');
    await other.getByText('Ridgeway').first().waitFor();
    await other.and(page.locator(':state(live)')).waitFor();
    await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
    const reads: string[] = [];
    page.on('request', (request) => reads.push(new URL(request.url()).pathname));

    await grant(page, stage.left, '25', 'Porting took a day longer');
    const confirmed = performance.now();
    await stage.right.locator('[part=balance]').getByText('$437').waitFor();
    console.log(`Granted on one desk, shown on the other after ${Math.round(performance.now() - confirmed)} ms.`);

    await shows(stage.right, 'Porting took a day longer');
    await shows(stage.left, '$25.00 granted to Northgate Dental.');
    assert.ok(await page.evaluate(() => (globalThis as any).isSamePage));
    assert.ok(reads.some((path) => path.includes('northgate')));
    assert.ok(!reads.some((path) => path.includes('ridgeway')));
  });

  it('MNY-2 until it is confirmed nothing has moved; then one receipt names the intent, the entry, amount, balance and time', async () => {
    const dialog = await begin(page, stage.right, 'Apply credit');
    await dialog.getByRole('button', { name: 'Apply $92.00' }).click();
    await typeCode(page);
    await shows(stage.right, BALANCE);
    assert.equal((await readAccount(stage.sandbox.url, '/wallet')).balance.amount, 41_260);
    assert.equal(await logged('revampd-receipt').count(), 0);

    await dialogOf(page).getByRole('button', { name: 'Confirm', exact: true }).click();
    await shows(stage.right, '$92.00 applied to HL-2048.');
    await shows(stage.left, 'Invoice HL-2048');
    const [entry] = await applied();
    assert.deepEqual(JSON.parse((await logged('revampd-receipt').locator('pre').textContent())!), {
      intentId: keysOf(applications)[0],
      serverId: entry.id,
      kind: 'credit_applied',
      amount: { amount: -9200, currency: 'USD' },
      balance: { amount: 32_060, currency: 'USD' },
      at: entry.created_at,
      connectionId: 'con_harborline_northgate',
      invoiceId: entry.invoice.id,
    });
  });

  it('EMB-8 what Dana does in Harborline’s session needs a code of Revampd’s own, and the activity names who minted', async () => {
    const dialog = await begin(page, stage.right, 'Apply credit');
    await dialog.getByRole('button', { name: 'Apply $92.00' }).click();
    const code = await typeCode(page);
    const before = await applied();
    await code.getByRole('textbox', { name: 'Code' }).fill('111111');
    await code.getByRole('button', { name: 'Confirm', exact: true }).click();
    await shows(code, 'it isn’t right');
    assert.deepEqual(await applied(), before);
    await confirmCode(page);
    await shows(stage.right, '$92.00 applied to HL-2048.');
    const [{ actor }] = (await readAccount(stage.sandbox.url, '/activity')).data;
    assert.deepEqual([actor.id, actor.minted_by?.id], ['usr_dana', 'org_harborline']);
  });
});

/** The rows of Dana's log for an event. */
const logged = (type: string) =>
  stage.right.locator('.event-log li').filter({ has: page.getByText(type, { exact: true }) });

describe('MNY-1 one intent, one key, one entry', () => {
  /** Exactly one application of $92.00 was made since `before`, with one key, and both desks show it once. */
  async function assertOnce(before: readonly any[]): Promise<void> {
    const made = (await applied()).slice(0, -before.length);
    assert.deepEqual(
      made.map(({ amount, invoice }) => [amount.amount, invoice.number]),
      [[-9200, 'HL-2048']],
    );
    assert.equal(keysOf(applications).length, 1);
    const { credits, status } = await readAccount(stage.sandbox.url, `/invoices/${made[0].invoice.id}`);
    assert.deepEqual([credits.amount, status], [9200, 'paid']);
    for (const desk of [stage.left, stage.right]) {
      await desk.locator('[part=balance]').getByText('$320').waitFor();
      assert.equal(await desk.getByRole('row').filter({ hasText: 'HL-2048' }).count(), 1);
    }
    assert.equal(await logged('revampd-receipt').count(), 1);
  }

  it('MNY-1 though both buttons are double-clicked, and the answer is lost and asked for again', async () => {
    const before = await applied();
    const dialog = await begin(page, stage.right, 'Apply credit');
    await dialog.getByRole('button', { name: 'Apply $92.00' }).dblclick();
    const code = await typeCode(page);
    // Lost on the way to the page: what a server cuts, the browser sends again by itself, as often as it has connections.
    let lost = 0;
    await page.route('**/credit-applications', async (route) => {
      if (lost === 2) return route.continue();
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await code.getByRole('button', { name: 'Confirm', exact: true }).dblclick();
    await shows(stage.right, '$92.00 applied to HL-2048.');
    // Once to be asked for the code, twice lost, once answered.
    assert.deepEqual([lost, applications.length], [2, 4]);
    await assertOnce(before);
  });

  it('MNY-1 though the page is reloaded before it was done: it is asked again, and the person verified again', async () => {
    const before = await applied();
    const dialog = await begin(page, stage.right, 'Apply credit');
    await dialog.getByRole('button', { name: 'Apply $92.00' }).click();
    await typeCode(page);
    await fail('timeout', 1);
    const sent = page.waitForRequest(isApplication);
    await dialogOf(page).getByRole('button', { name: 'Confirm', exact: true }).click();
    await sent;
    await page.reload();

    await stage.right.getByRole('button', { name: 'Enter the code' }).click();
    await confirmCode(page);
    await shows(stage.right, '$92.00 applied to HL-2048.');
    await assertOnce(before);
  });

  it('MNY-1 though it was done, every answer was lost, and the page reloaded in doubt', async () => {
    const before = await applied();
    const dialog = await begin(page, stage.right, 'Apply credit');
    await dialog.getByRole('button', { name: 'Apply $92.00' }).click();
    await typeCode(page);
    await fail('lost', 100);
    await dialogOf(page).getByRole('button', { name: 'Confirm', exact: true }).click();
    await shows(stage.right, 'We don’t know yet whether this went through.');
    assert.equal(await logged('revampd-receipt').count(), 0);
    await fail('lost', 1);
    await page.reload();

    await shows(stage.right, '$92.00 applied to HL-2048.');
    await assertOnce(before);
  });
});

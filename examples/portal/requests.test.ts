/** A Partner asks, its client's people decide, side by side at Harborline's portal on a sandbox, both over HTTP. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Locator, Request } from 'playwright-core';
import { CODE } from '../test/acting.ts';
import { shows, usePortal } from '../test/portal-stage.ts';
import { control } from '../test/servers.ts';

const stage = usePortal();

/** The card of one request at a desk. */
const cardOf = (desk: Locator, id: string): Locator => desk.locator(`revampd-approval-request[request-id=${id}]`);

/** Opens the page of requests; both look at the plan that waits. */
async function open(): Promise<{ theirs: Locator; ours: Locator; decisions: Request[] }> {
  const decisions: Request[] = [];
  stage.context.on('request', (request) => {
    if (/\/(approve|reject|withdraw)$/.test(request.url()) && request.method() === 'POST') decisions.push(request);
  });
  await stage.page.clock.install();
  await stage.page.goto('/requests');
  const [ours, theirs] = [cardOf(stage.left, 'req_7'), cardOf(stage.right, 'req_7')];
  await Promise.all([ours, theirs].map((card) => card.getByText('Front Desk Plus').first().waitFor()));
  await theirs.and(stage.page.locator(':state(live)')).waitFor();
  await ours.and(stage.page.locator(':state(live)')).waitFor();
  return { ours, theirs, decisions };
}

const wait = (): Promise<void> => stage.page.clock.fastForward(500);

/** Presses Approve…, writes a note, and confirms, with the code that the sandbox sends. */
async function approve(card: Locator, note: string): Promise<void> {
  await card.getByRole('button', { name: 'Approve…' }).click();
  await card.getByLabel('Note to Harborline').fill(note);
  await wait();
  await card.getByRole('button', { name: 'Approve $249.00 per month' }).click();
  await card.getByLabel('Code').fill(CODE);
  await wait();
  await card.getByRole('button', { name: 'Confirm' }).click();
}

const read = async (path: string): Promise<any> => {
  const answer = await fetch(`${stage.sandbox.url}/v1/connections/con_harborline_northgate${path}`, {
    headers: { Authorization: 'Bearer sk_test_partner' },
  });
  return answer.json();
};

describe('a Partner and its client’s people side by side', () => {
  it('APR-3 APR-6 LIV-4 Dana approves with a note and Revampd’s code; Tom sees it by itself; on its day the plan begins with one invoice', async () => {
    const { ours, theirs, decisions } = await open();
    assert.equal(await ours.getByRole('button').count(), 1);
    const before = await read('/plan');
    await approve(theirs, 'Fine by us.');
    await shows(theirs, 'Front Desk Plus approved.');
    await shows(ours, 'Dana Whitlock');
    await shows(ours, '“Fine by us.”');
    assert.equal(await ours.getByRole('button', { name: 'Withdraw…' }).count(), 0);
    assert.equal(new Set(decisions.map((request) => request.headers()['idempotency-key'])).size, 1);
    assert.deepEqual((await read('/plan')).name, before.name, 'nothing changes before its day');
    const activity = await read('/activity');
    assert.equal(activity.data[0].actor.id, 'usr_dana');
    const { total } = await read('/invoices');
    await control(stage.sandbox.url, 'clock', { advance_ms: 25 * 86_400_000 });
    await control(stage.sandbox.url, 'cut', {});
    await stage.page.reload();
    await shows(cardOf(stage.left, 'req_7'), 'Took effect');
    const invoice = (await read('/approval-requests/req_7')).invoice;
    assert.ok(invoice);
    assert.ok((await read('/invoices')).total > total);
    await cardOf(stage.right, 'req_7').getByRole('link', { name: invoice.number }).waitFor();
  });

  it('APR-4 APR-5 Tom takes it back while Dana reads the dialog: it says so there, and her button has gone', async () => {
    const { ours, theirs, decisions } = await open();
    await theirs.getByRole('button', { name: 'Approve…' }).click();
    // What the person at the other desk does; her dialog lies over his, since it is one page.
    await control(stage.sandbox.url, 'act', {
      user_id: 'usr_tom',
      method: 'POST',
      path: '/v1/connections/con_harborline_northgate/approval-requests/req_7/withdraw',
    });
    await shows(theirs, 'Nothing was sent from here.');
    const foot = theirs.locator('dialog .dialog-foot');
    assert.deepEqual(await foot.getByRole('button').allInnerTexts(), ['Close']);
    await foot.getByRole('button', { name: 'Close' }).click();
    await shows(ours, 'Tom Aldersey');
    await shows(theirs, 'Nothing changes.');
    assert.deepEqual(decisions, []);
  });

  it('MNY-1 the answer is lost and the page reloaded: it is asked for with the same key, and decided once', async () => {
    const { theirs, decisions } = await open();
    let isLosing = true;
    let lost = 0;
    await stage.page.route(/\/approve$/, async (route) => {
      const answer = await route.fetch();
      if (!answer.ok() || !isLosing) return route.fulfill({ response: answer });
      lost += 1;
      await route.abort('connectionreset');
    });
    const isLost = stage.page.waitForEvent('requestfailed', (request) => request.url().endsWith('/approve'));
    await approve(theirs, 'Once');
    await isLost;
    isLosing = false;
    await stage.page.reload();
    await shows(cardOf(stage.right, 'req_7'), 'Front Desk Plus approved.');
    assert.ok(lost > 0);
    assert.equal(new Set(decisions.map((request) => request.headers()['idempotency-key'])).size, 1);
    const { data } = await read('/activity');
    assert.equal(data.filter(({ action }: any) => action === data[0].action).length, 1);
    assert.equal((await read('/approval-requests/req_7')).status, 'approved');
  });
});

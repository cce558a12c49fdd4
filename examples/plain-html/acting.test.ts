/** The page of ten lines while its person acts: under both strict policies, with nothing told to anyone who shouldn't know. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { begin, confirmCode, dialogOf, grant, typeCode } from '../test/acting.ts';
import { databasesOf, keptByScripts, visibleToScripts } from '../test/browser.ts';
import { overheard } from '../test/eavesdrop.ts';
import { entriesOf, isApplication } from '../test/ledger.ts';
import { usePlainPage, type Policy } from '../test/plain-page.ts';
import { control, PAST_EXPIRY } from '../test/servers.ts';

const stage = usePlainPage();
let page: Page;
beforeEach(async () => {
  ({ page } = stage);
  await page.clock.install();
});

/** What is shown of it; what is spoken stands elsewhere in the page. */
const wallet = () => page.locator('revampd-wallet');

/** Confirms $18.50 for HL-2061; the code is typed and not confirmed yet. */
async function apply(): Promise<void> {
  const dialog = await begin(page, wallet(), 'Apply credit');
  await dialog.getByRole('radio', { name: 'HL-2061' }).check();
  await dialog.getByRole('textbox', { name: 'Amount' }).fill('18.50');
  await dialog.getByRole('button', { name: 'Apply $18.50' }).click();
  await typeCode(page);
}

const confirm = (): Promise<void> => dialogOf(page).getByRole('button', { name: 'Confirm', exact: true }).click();

/** Somebody of the issuer grants credit, elsewhere. */
const grantElsewhere = (): Promise<void> =>
  control(stage.sandbox.url, 'act', {
    user_id: 'usr_tom',
    method: 'POST',
    path: '/v1/connections/con_harborline_northgate/wallet/entries',
    body: { kind: 'credit', amount: { amount: 2500, currency: 'USD' }, reason: 'Porting took a day longer' },
  });

const origins = (): string[] => [...new Set(stage.requests.map((request) => new URL(request.url()).origin))].sort();

for (const policy of ['nonce', 'allow-list'] as readonly Policy[])
  describe(`acting under a strict policy by ${policy}`, () => {
    it('SEC-2 dialog, code, receipt and stream break no rule of it', async () => {
      await stage.open({ policy });
      await apply();
      await confirm();
      await wallet().getByText('$18.50 applied to HL-2061.').waitFor();
      await grantElsewhere();
      await wallet().getByText('Porting took a day longer').waitFor();
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await wallet().getByText('applied to HL-2061.').waitFor({ state: 'detached' });
      // Violations are faults of the watch; the one line is the browser's own for the 403 that asked for a code.
      assert.match(stage.watched.console.join('\n'), /^Failed to load resource: [^\n]*403[^\n]*$/);
    });
  });

describe('an act that is under way', () => {
  it('SEC-3 calls no third party; its intent is kept encrypted while nobody knows its end, and nothing after', async () => {
    const token = await stage.open();
    await apply();
    const fault = { match: { path: 'applyCredit' }, fault: 'timeout', times: 1 };
    await control(stage.sandbox.url, 'faults', { rules: [fault] });
    const sent = page.waitForRequest(isApplication);
    await confirm();
    const { headers, url } = await sent.then((request) => ({ headers: request.headers(), url: request.url() }));

    assert.deepEqual(await keptByScripts(page), ['revampd-embed']);
    const [record, ...others] = (await databasesOf(page)).flatMap(({ records }) => records);
    assert.equal(others.length, 0);
    // Its name says whose it is and by which key to ask, and it says when; what was meant is sealed.
    const name = `${stage.sandbox.url} usr_dana con_harborline_northgate ${headers['idempotency-key']} `;
    assert.ok(record!.startsWith(name));
    const sealed = record!.slice(name.length).replace(/savedAt \d{13}/, '');
    assert.ok(sealed.length > 100, 'the scan reads bytes');
    const invoiceId = url.match(/inv_\w+/)![0];
    for (const secret of [token, '1850', '18.50', 'HL-2061', invoiceId, 'credit_applied'])
      assert.ok(!sealed.includes(secret), secret);

    await page.reload();
    await page.getByRole('button', { name: 'Enter the code' }).click();
    await confirmCode(page);
    await wallet().getByText('$18.50 applied to HL-2061.').waitFor();
    assert.deepEqual(await keptByScripts(page), []);
    assert.deepEqual(origins(), [stage.portal.url, stage.cdn.url, stage.sandbox.url].sort());
  });

  it('SES-5 tells no token, in no attribute, URL, storage, log or event, over code, receipt, refusal and renewal', async () => {
    const answers: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('/revampd/session')) answers.push(response.json().then(({ token }) => token));
    });
    await stage.open();
    await apply();
    await control(stage.sandbox.url, 'clock', PAST_EXPIRY);
    await confirm();
    await dialogOf(page).getByText('no longer good').waitFor();
    await dialogOf(page).getByRole('button', { name: 'Send another code' }).click();
    await confirmCode(page);
    await wallet().getByText('$18.50 applied to HL-2061.').waitFor();
    const rule = { match: { path: 'applyCredit' }, fault: { status: 403, code: 'not_permitted' }, times: 1 };
    await control(stage.sandbox.url, 'faults', { rules: [rule] });
    const dialog = await begin(page, wallet(), 'Apply credit');
    await dialog.getByRole('button', { name: 'Apply $92.00' }).click();
    await dialog.getByText('This wasn’t done.').waitFor();

    const tokens = await Promise.all(answers);
    assert.equal(new Set(tokens).size, 2);
    const told = (await overheard(page)).map((entry) => entry.split(':')[0]);
    for (const event of ['apply-credit', 'step-up', 'receipt', 'error', 'status', 'ready'])
      assert.ok(told.includes(`event revampd-${event}`), event);
    const seen = await visibleToScripts(page);
    assert.match(seen, /This wasn’t done/, 'the scan reaches into dialogs');
    for (const token of tokens) {
      assert.ok(!seen.includes(token));
      for (const request of stage.requests) {
        const { authorization, ...headers } = request.headers();
        assert.ok(!JSON.stringify([request.url(), headers, request.postData()]).includes(token));
        if (authorization) assert.equal(new URL(request.url()).origin, stage.sandbox.url);
      }
    }
  });
});

describe('SES-8 an act that needs its person verified', () => {
  /** The next grant is answered as if it needed that: in the sandbox no act of a Partner's own people does. */
  const askOnce = (): Promise<void> => {
    const fault = { status: 403, code: 'step_up_required' };
    return control(stage.sandbox.url, 'faults', { rules: [{ match: { path: 'createWalletEntry' }, fault, times: 1 }] });
  };
  const keys = (): (string | undefined)[] =>
    stage.requests
      .filter((request) => request.method() === 'POST' && /wallet\/entries$|credit-applications$/.test(request.url()))
      .map((request) => request.headers()['idempotency-key']);

  it('SES-8 has the host ask its own people, our dialog closed, and goes on with the same key', async () => {
    await stage.open({ person: 'tom', script: 'step-up' });
    await askOnce();
    await grant(page, wallet(), '25', 'Porting took a day longer');
    await wallet().getByText('Waiting for you to confirm who you are.').waitFor();
    assert.equal(await dialogOf(page).count(), 0);
    await page.getByRole('button', { name: 'It’s still me' }).click();
    await wallet().getByText('$25.00 granted to Northgate Dental.').waitFor();
    const [first, second, ...others] = keys();
    assert.deepEqual([second, others.length], [first, 0]);
    const [entry] = await entriesOf(stage.sandbox.url, 'credit');
    assert.equal(entry.reason, 'Porting took a day longer');
  });

  it('SES-8 opens the dialog again with what was typed, and why, when the host can’t', async () => {
    await stage.open({ person: 'tom', script: 'step-up' });
    await askOnce();
    await page.route('**/revampd/session/elevated', (route) => route.fulfill({ status: 403 }));
    await grant(page, wallet(), '25', 'Porting took a day longer');
    await page.getByRole('button', { name: 'It’s still me' }).click();
    await dialogOf(page).getByText('This site couldn’t confirm who you are. No money moved.').waitFor();
    const reason = dialogOf(page).getByRole('textbox', { name: 'Reason' });
    assert.equal(await reason.inputValue(), 'Porting took a day longer');
    assert.equal(keys().length, 1);
  });

  it('SES-8 asks another organization’s people for a code of Revampd’s own, whatever the host offers', async () => {
    await stage.open({ script: 'step-up' });
    await apply();
    assert.equal(await page.getByRole('button', { name: 'It’s still me' }).count(), 0);
    await confirm();
    await wallet().getByText('$18.50 applied to HL-2061.').waitFor();
    const [first, second, ...others] = keys();
    assert.deepEqual([second, others.length], [first, 0]);
    assert.ok(!stage.requests.some((request) => request.url().endsWith('/elevated')));
  });
});

/** A page that was set up wrong, in a real browser under a real policy: `diagnose()` says what, and what to do. */
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { usePlainPage, type Policy } from '../test/plain-page.ts';

const stage = usePlainPage();
let page: Page;
beforeEach(() => void ({ page } = stage));

interface Finding {
  readonly check: string;
  readonly level: string;
  readonly message: string;
  readonly remedy?: string;
}

/** Opens the page, whatever becomes of its wallet. */
const visit = (policy: Policy = 'allow-list') => page.goto(`${stage.portal.url}/?policy=${policy}&person=dana`);

/** What a developer types into the console. */
const diagnose = (): Promise<{ isWorking: boolean; findings: Finding[] }> =>
  page.evaluate(async (address) => (await import(address)).diagnose(), `${stage.cdn.url}/revampd.js`);

/** The one problem there is. */
async function problemOf(): Promise<Finding> {
  const { isWorking, findings } = await diagnose();
  assert.equal(isWorking, false);
  assert.ok(!JSON.stringify(findings).includes('es_'));
  const problems = findings.filter(({ level }) => level === 'problem');
  assert.equal(problems.length, 1, JSON.stringify(findings));
  return problems[0]!;
}

/** Leaves a page that is broken on purpose and goes on trying: what it has logged is no fault. */
async function forgive(): Promise<void> {
  await page.goto('about:blank');
  stage.watched.faults.splice(0);
}

describe('PKG-3 diagnose() on the page of ten lines', () => {
  it('PKG-3 nothing is wrong with it', async () => {
    await stage.open({ policy: 'allow-list' });
    const { isWorking, findings } = await diagnose();
    assert.deepEqual([isWorking, findings.filter(({ level }) => level !== 'ok')], [true, []]);
  });

  it('PKG-3 its content security policy leaves the API out', async () => {
    await visit('without-api');
    const { check, message, remedy } = await problemOf();
    assert.deepEqual([check, remedy], ['network', `Add ${stage.sandbox.url} to its connect-src.`]);
    assert.match(message, /content security policy/);
    await forgive();
  });

  it('PKG-3 its session is for pages of another origin', async () => {
    const minted = await fetch(`${stage.sandbox.url}/v1/sessions`, {
      method: 'POST',
      headers: { Authorization: 'Bearer sk_test_partner', 'Content-Type': 'application/json' },
      body: JSON.stringify({
        user_id: 'usr_dana',
        connection_id: 'con_harborline_northgate',
        allowed_origins: ['https://another.example'],
      }),
    });
    const body = await minted.text();
    await page.route('**/revampd/session', (route) => route.fulfill({ contentType: 'application/json', body }));
    await visit();
    const { check, message, remedy } = await problemOf();
    assert.equal(check, 'origin');
    assert.ok(message.includes(stage.portal.url) && remedy!.includes('allowed_origins'), remedy);
    await forgive();
  });

  it('PKG-3 its base-url is a server that isn’t Revampd’s', async () => {
    await visit();
    const turnTo = (url: string) =>
      page.locator('revampd-provider').evaluate((provider, address) => provider.setAttribute('base-url', address), url);
    await turnTo(stage.portal.url);
    assert.match((await problemOf()).message, /isn't Revampd's/);
    await forgive();
  });
});

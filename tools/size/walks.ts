/** What a person does with an element until it has fetched all that it ever needs, in English; alone on an empty page. */
import { chromium, type Browser, type Page } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../browser.mjs';
import { servePage } from './page.ts';

/** One element on a page of its own. */
export interface Walk {
  readonly tag: string;
  readonly attributes?: string;
  /** What stands in its root with its first content. */
  readonly content: string;
  /** Uses it, until everything is up. */
  readonly use: (tab: Page) => Promise<void>;
}

/** Presses until something is there: what comes within 400 ms of its dialog confirms nothing, and a person presses again. */
async function pressUntil(tab: Page, button: RegExp | string, selector: string): Promise<void> {
  const found = tab.locator(selector);
  const name = typeof button === 'string' ? { name: button, exact: true } : { name: button };
  while (!(await found.isVisible())) {
    await tab
      .getByRole('button', name)
      .click({ timeout: 200 })
      .catch(() => {});
  }
}

export const WALLET: Walk = {
  tag: 'revampd-wallet',
  content: '[part=balance]',
  async use(tab) {
    await tab.getByRole('button', { name: 'Apply credit' }).click();
    await tab.getByRole('radio').first().waitFor();
    await pressUntil(tab, /^Apply \$/, 'revampd-wallet .status.success');
    await tab.locator('revampd-wallet:state(live)').waitFor();
  },
};

export const APPROVAL_REQUEST: Walk = {
  tag: 'revampd-approval-request',
  attributes: 'request-id="req_7"',
  content: '[part=price]',
  async use(tab) {
    await tab.getByRole('button', { name: 'Approve…' }).click();
    await pressUntil(tab, /^Approve \$/, 'revampd-approval-request #code');
    await tab.getByLabel('Code').fill('424242');
    await pressUntil(tab, 'Confirm', 'revampd-approval-request .status.success');
    await tab.locator('revampd-approval-request:state(live)').waitFor();
  },
};

export const TICKET_THREAD: Walk = {
  tag: 'revampd-ticket-thread',
  attributes: 'ticket-id="tkt_50"',
  content: '[role=article]',
  async use(tab) {
    await tab.locator('revampd-ticket-thread:state(live)').waitFor();
    await tab.getByLabel('Message', { exact: true }).fill('It rings through again.');
    await tab.getByRole('button', { name: 'Send' }).click();
    await tab.locator('[data-sequence] .entry.own', { hasText: 'It rings through again.' }).waitFor();
    await tab.getByRole('button', { name: 'Find in ticket' }).click();
    await tab.locator('revampd-ticket-thread #find-words').fill('transfers');
    await tab.getByRole('button', { name: 'Close' }).first().waitFor();
  },
};

/** Names of the code files that the page had asked for when the content stood, and when all of it was used. */
export async function filesByMoment(walk: Walk): Promise<{ readonly first: string[]; readonly used: string[] }> {
  const { tag, attributes = '', content, use } = walk;
  const page = await servePage(`<${tag} ${attributes}></${tag}>`);
  const browser: Browser = await chromium.launch({ executablePath: await ensureBrowser(), args: launchArgs() });
  try {
    const tab = await browser.newPage();
    await tab.goto(page.url);
    // In the page, in the frame in which the content stands: what is asked for after it isn't counted.
    const first = await tab.evaluate(
      async ([name, selector]) => {
        const shown = () => document.querySelector(name!)?.shadowRoot?.querySelector(`[aria-busy=false] ${selector!}`);
        while (!shown()) await new Promise(requestAnimationFrame);
        return performance
          .getEntriesByType('resource')
          .filter(({ startTime, name: url }) => startTime <= performance.now() && url.endsWith('.js'))
          .map(({ name: url }) => url);
      },
      [tag, content],
    );
    await use(tab);
    const used = await tab.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name }) => name),
    );
    const names = (urls: string[]) => [...new Set(urls.map((url) => new URL(url).pathname.replace('/cdn/', '')))];
    return { first: names(first), used: names(used) };
  } finally {
    await browser.close();
    await page.close();
  }
}

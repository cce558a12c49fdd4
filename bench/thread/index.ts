import { chromium } from 'playwright-core';
import { ensureBrowser, launchArgs } from '../../tools/browser.mjs';
import { interleave } from '../measure.ts';
import { startContenders } from './contenders.ts';
import { printThread } from './print.ts';
import { serveSite } from './site.ts';
import { requestsOf, visit, type Requests } from './tab.ts';

const ROUNDS = 7;
/** No name leads anywhere: what a contender would ask of its maker fails, and nothing leaves the machine. */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

/** The ticket thread in a browser, at 50 and at 10,000 entries, beside a plain window and two inboxes, in turn. */
export async function benchThread(rounds = ROUNDS): Promise<void> {
  const contenders = await startContenders();
  const site = await serveSite([...new Set(contenders.map(({ page }) => page))]);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...launchArgs(), ...OFFLINE],
  });
  try {
    const requests: Requests[] = [];
    for (const contender of contenders) requests.push(await requestsOf(browser, site, contender));
    const runs = contenders.map((contender) => () => visit(browser, site, contender));
    await interleave(runs, 1);
    printThread(contenders, requests, await interleave(runs, rounds));
  } finally {
    await browser.close();
    site.close();
    for (const { service } of contenders) await service.close();
  }
}

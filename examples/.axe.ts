import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const U = 'http://localhost:4400';
for (const scheme of ['light', 'dark'] as const) for (const width of [320, 1440]) for (const locale of ['en', 'ar']) {
  const c = await b.newContext({ viewport: { width, height: 900 }, colorScheme: scheme, bypassCSP: true });
  await c.addCookies([{ name: 'locale', value: locale, url: U }]);
  const p = await c.newPage();
  const check = async (name: string) => {
    await p.evaluate(axe);
    const r = await p.evaluate(() => (globalThis as any).axe.run());
    const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    console.log(name, scheme, width, locale, 'overflow', over, r.violations.map((v: any) => v.id + ': ' + v.nodes.map((n: any) => n.html.slice(0, 120) + ' ' + n.any.map((a:any)=>a.message).join()).join(' | ')));
  };
  await p.goto(U + '/'); await p.locator('.desk .money').first().waitFor(); await p.locator('.desk').nth(1).locator('.money').first().waitFor(); await check('both');
  await p.locator('.person').first().click(); await check('menu');
  await p.goto(U + '/wallet'); await check('signin');
  await p.locator('main [value=usr_dana]').click(); await p.locator('.money').first().waitFor(); await check('wallet');
  await c.close();
}
await b.close();

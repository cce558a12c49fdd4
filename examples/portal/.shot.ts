import { chromium } from 'playwright-core';
const [,, url, out, width='1280', scheme='light', locale='en', height='900', login=''] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const c = await b.newContext({ viewport: { width: +width, height: +height }, colorScheme: scheme as any });
await c.addCookies([{ name: 'locale', value: locale, url }]);
const p = await c.newPage();
p.on('console', m => console.log(m.type(), m.text()));
p.on('pageerror', e => console.log('pageerror', e.message));
await p.goto(url);
if (login) { await p.locator(`main [value=${login}]`).click(); }
await p.waitForTimeout(2500);
const open = process.argv[9];
if (open) { await p.locator(open).click(); await p.waitForTimeout(200); }
await p.screenshot({ path: out, fullPage: true });
await b.close();

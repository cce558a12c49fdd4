/**
 * `npm run size`: what a browser fetches of our code until an element's first content, and until it was used and live
 * updates are up (all that it ever needs, in English), brotli, by its own network log (PERFORMANCE.md). Fails when a figure is over its budget in `budget.json`; `--update` writes what was reached. It also lists what the bytes are made of.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressed, kib } from './compressed.ts';
import { printShares } from './shares.ts';
import { APPROVAL_REQUEST, filesByMoment, TICKET_THREAD, WALLET } from './walks.ts';

const CDN = join(import.meta.dirname, '../../packages/elements/dist/cdn');
const BUDGET = join(import.meta.dirname, 'budget.json');

const bytesOf = (file: string): number => compressed(readFileSync(join(CDN, file), 'utf8'));

const { first, used } = await filesByMoment(WALLET);
const request = await filesByMoment(APPROVAL_REQUEST);
const thread = await filesByMoment(TICKET_THREAD);
/** What a page that has used a wallet doesn't have yet. */
const more = request.used.filter((file) => !used.includes(file));
const talk = thread.used.filter((file) => !used.includes(file));
for (const file of used) {
  console.log(`  ${kib(bytesOf(file)).padStart(10)}  ${file}${first.includes(file) ? '' : ' (later)'}`);
}
for (const file of more) console.log(`  ${kib(bytesOf(file)).padStart(10)}  ${file} (approval request)`);
for (const file of talk)
  console.log(`  ${kib(bytesOf(file)).padStart(10)}  ${file} (thread${thread.first.includes(file) ? '' : ', later'})`);
const sum = (files: string[]): number => files.reduce((bytes, file) => bytes + bytesOf(file), 0);

const reached: Record<string, number> = {
  'wallet, until first content': sum(first),
  'wallet, until credit was applied and live updates are up': sum(used),
  'approval request, until first content': sum(request.first),
  'approval request, beside a wallet, until it was approved': sum(more),
  'ticket thread, until first content': sum(thread.first),
  'ticket thread, until a message was sent and another found': sum(thread.used),
  'ticket thread, beside a wallet, until that': sum(talk),
  'wallet, approval request and thread on one page, used': sum([
    ...new Set([...used, ...request.used, ...thread.used]),
  ]),
  'autoloader, before it loads anything': bytesOf('revampd.js'),
};

await printShares();

if (process.argv.includes('--update')) {
  writeFileSync(BUDGET, `${JSON.stringify(reached, undefined, 2)}\n`);
}
const budget: Record<string, number> = JSON.parse(readFileSync(BUDGET, 'utf8'));
let failed = false;
for (const [what, bytes] of Object.entries(reached)) {
  const allowed = budget[what] ?? 0;
  failed ||= bytes > allowed;
  console.log(`${bytes > allowed ? 'OVER' : 'ok'}  ${what}: ${kib(bytes)} br of ${kib(allowed)}`);
}
if (failed) {
  console.error(
    'More bytes than budgeted. Make them fewer, or say in the commit what they buy and run `npm run size -- --update`.',
  );
  process.exit(1);
}

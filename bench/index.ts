/**
 * `npm run bench`: measures side by side and prints tables; `npm run bench -- platform` or `-- thread` only that part.
 * Everything is interleaved and a median of several runs, and nothing is asserted: read the ratios, not the milliseconds
 * (README.md).
 */
import { installPeers } from './install.ts';
import { benchHttp } from './platform/http.ts';
import { benchTransport } from './platform/transport.ts';

const parts: Record<string, () => Promise<void>> = {
  platform: async () => {
    await benchTransport();
    await benchHttp();
  },
  thread: async () => {
    installPeers();
    // Not before what it imports is there.
    await (await import('./thread/index.ts')).benchThread();
  },
};

const [only] = process.argv.slice(2);
if (only !== undefined && !parts[only]) {
  console.error(`There is no part "${only}": ${Object.keys(parts).join(' or ')}.`);
  process.exit(1);
}
for (const [name, run] of Object.entries(parts)) if (only === undefined || only === name) await run();

/**
 * `npm run bench`: measures side by side and prints tables. Everything is interleaved and a median of several runs, and
 * nothing is asserted: read the ratios, not the milliseconds (PERFORMANCE.md).
 */
import { benchHttp } from './platform/http.ts';
import { benchTransport } from './platform/transport.ts';

await benchTransport();
await benchHttp();

import { setupWorker, type SetupWorker } from 'msw/browser';
import type { MockApi } from './mock-api.ts';
import { createHandlers } from './msw.ts';

export { createHandlers } from './msw.ts';

/** A service worker that answers a page's calls by a mock API: `await createMockWorker(api).start()`. */
export function createMockWorker(api: MockApi, baseUrl?: string): SetupWorker {
  return setupWorker(...createHandlers(api, baseUrl));
}

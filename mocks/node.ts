import { setupServer, type SetupServer } from 'msw/node';
import type { MockApi } from './mock-api.ts';
import { createHandlers } from './msw.ts';

export { createHandlers } from './msw.ts';

/**
 * Answers the calls of a Node process by a mock API, in tests: `createMockServer(api).listen()`. A call that no
 * operation of the contract answers is MSW's `onUnhandledFrame`.
 */
export function createMockServer(api: MockApi, baseUrl?: string): SetupServer {
  return setupServer(...createHandlers(api, baseUrl));
}

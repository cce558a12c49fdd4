/** The script of a page that needs no server of Revampd's: a mock API of its own, behind a service worker (EMB-7). */
import { createMockApi, type MockApi } from '@revampd/mocks';
import { createMockWorker } from '@revampd/mocks/browser';
import { answerOf } from './answer.ts';

declare global {
  /** For the test to steer. It is there once the page's calls are answered in the page. */
  var mocked: { readonly api: MockApi; readonly answerOf: typeof answerOf } | undefined;
}

const api = createMockApi();
await createMockWorker(api, 'https://api.test').start({ quiet: true, onUnhandledFrame: 'bypass' });
globalThis.mocked = { api, answerOf };

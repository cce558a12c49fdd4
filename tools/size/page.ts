/** What the size is measured on: an empty page with one element, the built CDN files, and the mock platform's API. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createMockApi } from '@revampd/mocks';

const CDN = join(import.meta.dirname, '../../packages/elements/dist/cdn');

const api = createMockApi();

const PAGE = `<!doctype html>
<html lang="en">
  <title>Size</title>
  <script type="module" src="/cdn/revampd.js"></script>
  <body>
    <revampd-provider session-url="/session" base-url="/"><revampd-wallet></revampd-wallet></revampd-provider>
  </body>
</html>`;

/** Serves the page on a free port of loopback; answers its URL and how to stop. */
export async function servePage(): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname.startsWith('/cdn/')) {
    const file = await readFile(join(CDN, url.pathname.slice('/cdn/'.length)));
    response.setHeader('Content-Type', 'text/javascript').end(file);
  } else if (url.pathname === '/session') {
    const session = api.mintSession({ user_id: 'usr_dana', connection_id: 'con_harborline_northgate' });
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(session));
  } else if (url.pathname.startsWith('/v1/')) {
    const headers = { Authorization: request.headers.authorization ?? '' };
    const answered = await api.fetch(new Request(url, { method: request.method ?? 'GET', headers }));
    response.statusCode = answered.status;
    response.setHeader('Content-Type', 'application/json').end(await answered.text());
  } else {
    response.setHeader('Content-Type', 'text/html').end(PAGE);
  }
}

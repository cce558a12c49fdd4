/** What the size is measured on: an empty page with one element, the built CDN files, and a sandbox behind it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '@revampd/mocks/server';

const CDN = join(import.meta.dirname, '../../packages/elements/dist/cdn');

const pageOf = (sandbox: Sandbox, content: string): string => `<!doctype html>
<html lang="en">
  <title>Size</title>
  <script type="module" src="/cdn/revampd.js"></script>
  <body>
    <revampd-provider session-url="/session" base-url="${sandbox.url}">${content}</revampd-provider>
  </body>
</html>`;

/** Serves a page with this content on a free port of loopback; answers its URL and how to stop. */
export async function servePage(content: string): Promise<{ url: string; close: () => Promise<void> }> {
  const sandbox = await startSandbox({ port: 0 });
  const server = createServer((request, response) => void answer(sandbox, content, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await sandbox.close();
    },
  };
}

async function answer(
  sandbox: Sandbox,
  content: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname.startsWith('/cdn/')) {
    const file = await readFile(join(CDN, url.pathname.slice('/cdn/'.length)));
    response.setHeader('Content-Type', 'text/javascript').end(file);
  } else if (url.pathname === '/session') {
    const session = sandbox.api.mintSession({
      user_id: 'usr_dana',
      connection_id: 'con_harborline_northgate',
      allowed_origins: [request.headers.origin ?? ''],
    });
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify(session));
  } else {
    response.setHeader('Content-Type', 'text/html').end(pageOf(sandbox, content));
  }
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** Steers a sandbox over HTTP, as a person with curl would (API.md, "The sandbox server"). */
export async function control(sandboxUrl: string, name: string, body: object): Promise<void> {
  const response = await fetch(`${sandboxUrl}/__sandbox/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Sandbox-Control': '1' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`/__sandbox/${name} answered ${response.status}: ${await response.text()}`);
}

/** Sixteen minutes: a session of the usual length is over. */
export const PAST_EXPIRY = { advance_ms: 16 * 60_000 };

/** A server of a test on a free port of loopback, which is an origin of its own. */
export async function serveApp(app: Hono): Promise<{ readonly url: string; close(): void }> {
  const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createRevampdClient } from '@revampd/api-client';
import { createPortal } from './app.ts';

export interface PortalOptions {
  /** 0 for any free one. */
  readonly port: number;
  /** Where Revampd's API is: its sandbox's address, in a demo. */
  readonly apiUrl: string;
  /** Harborline's secret key; the sandbox's fixed one, unless given. Only at a sandbox there is a desk of Revampd's. */
  readonly secretKey?: string | undefined;
}

export interface Portal {
  /** Its one origin. */
  readonly url: string;
  /** Stops it at once, with the connections that are open. */
  close(): Promise<void>;
}

/** Milliseconds for Revampd's answer: less than a page waits for ours, so that it hears why. */
const REVAMPD_TIMEOUT = 8000;

/** Starts the portal on loopback. Rejects with the system's error (`EADDRINUSE`) if the port can't be had. */
export async function startPortal({ port, apiUrl, secretKey }: PortalOptions): Promise<Portal> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const clientOf = (key: string) => createRevampdClient({ secretKey: key, baseUrl: apiUrl, timeout: REVAMPD_TIMEOUT });
  const revampd = clientOf(secretKey ?? 'sk_test_partner');
  const revampdsOwn = secretKey === undefined ? clientOf('sk_test_revampd') : undefined;
  const { fetch } = createPortal({ origin: url, apiUrl, revampd, revampdsOwn });
  server.on('request', getRequestListener(fetch, { overrideGlobalObjects: false }));
  return {
    url,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

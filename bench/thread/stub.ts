import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

/** A request without what is of no concern to a stub. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: string;
}

/** An API that answers from memory, across origins, with a socket beside it. */
export interface Stub {
  /** Without a trailing slash. */
  readonly url: string;
  readonly socketUrl: string;
  /** Sends this to every page. */
  send(message: unknown): void;
  close(): Promise<void>;
}

/** Starts one on a free port of loopback; `hear` answers what a page says on its socket. */
export async function startStub(
  answer: (asked: Asked) => unknown,
  hear: (message: unknown, reply: (message: unknown) => void) => void = () => {},
): Promise<Stub> {
  const server = createServer((request, response) => {
    const { headers, method = 'GET', url = '/' } = request;
    response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
    response.setHeader('Access-Control-Allow-Headers', headers['access-control-request-headers'] ?? '*');
    if (method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    void textIn(request).then((body) => {
      const found = answer({ method, url: new URL(url, 'http://127.0.0.1'), body });
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(found));
    });
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket: WebSocket) => {
    const reply = (message: unknown): void => socket.send(JSON.stringify(message));
    socket.on('message', (data) => hear(JSON.parse(String(data)), reply));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    socketUrl: `ws://127.0.0.1:${port}`,
    send: (message) => {
      const text = JSON.stringify(message);
      for (const socket of sockets.clients) socket.send(text);
    },
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.close();
      server.closeAllConnections();
    },
  };
}

async function textIn(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

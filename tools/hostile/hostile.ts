import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createExchange, type Answer, type HostileRequest } from './exchange.ts';
import type { Fault } from './fault.ts';

/** Which requests a fault spoils: all of what is given must match. */
export interface Match {
  /** In capitals. */
  readonly method?: string;
  /** A part of the path, or what it matches, without the query. */
  readonly path?: string | RegExp;
}

export interface HostileOptions {
  /** The origin of the API that it stands before, such as a sandbox's. */
  readonly upstream: string;
}

/** A proxy that does to calls what it is told to. */
export interface Hostile {
  /** Where it answers, without a trailing slash. */
  readonly url: string;
  /** Every request that reached it, in order; preflights too. */
  readonly requests: readonly HostileRequest[];
  /** Requests that reached the place to which redirects lead. */
  readonly strayed: readonly HostileRequest[];
  /** Requests that faults took since the last `clear()`. */
  readonly spoilt: number;
  /** How often faults had the platform carry a request out since the last `clear()`. */
  readonly delivered: number;
  /** Requests that something is being done for now; not those that a fault holds back. */
  readonly atWork: number;
  /**
   * Spoils what matches (preflights only where the method says so), so many times (for good, unless set). What was injected
   * last goes first.
   */
  inject(fault: Fault, match?: Match, times?: number): Promise<void>;
  /** Lets go on what a fault holds back. */
  release(): void;
  /** Takes every fault away, and lets go of what they hold. */
  clear(): Promise<void>;
  /** Ends every connection, and forgets the requests. */
  close(): Promise<void>;
}

interface Injection {
  readonly fault: Fault;
  readonly match: Match;
  left: number;
  turn: number;
  readonly memory: Map<string, Answer>;
}

/** Starts a proxy on loopback before an API; without a fault it passes everything on as it is, streams too. */
export async function startHostile({ upstream }: HostileOptions): Promise<Hostile> {
  const requests: HostileRequest[] = [];
  const strayed: HostileRequest[] = [];
  let injections: Injection[] = [];
  let waiting: (() => void)[] = [];
  let atWork = 0;
  let spoilt = 0;
  let delivered = 0;

  const take = ({ method, path }: HostileRequest): Injection | undefined => {
    const due = injections.find(({ match, left }) => left > 0 && matches(match, method, path));
    if (!due) return undefined;
    due.left -= 1;
    spoilt += 1;
    return due;
  };

  const handle = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const request = await read(incoming);
    requests.push(request);
    const due = take(request);
    const held = async (): Promise<void> => {
      atWork -= 1;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        outgoing.once('close', resolve);
      });
      atWork += 1;
    };
    const turn = due ? due.turn++ : 0;
    const elsewhere = originOf(other);
    const memory = due?.memory ?? new Map<string, Answer>();
    const onDelivery = (): void => {
      if (due) delivered += 1;
    };
    const exchange = createExchange({
      upstream,
      elsewhere,
      request,
      incoming,
      outgoing,
      turn,
      memory,
      held,
      onDelivery,
    });
    if (due) return due.fault.play(exchange);
    const { head, frames } = await exchange.frames();
    if (head.headers['content-type']?.startsWith('text/event-stream') !== true) {
      let body = '';
      for await (const frame of frames) body += frame;
      return void outgoing.writeHead(head.status, head.headers).end(body);
    }
    outgoing.writeHead(head.status, head.headers);
    for await (const frame of frames) outgoing.write(frame);
    outgoing.end();
  };

  const server = createServer((incoming, outgoing) => {
    atWork += 1;
    handle(incoming, outgoing)
      .catch(() => incoming.socket.destroy())
      .finally(() => (atWork -= 1));
  });
  // Whoever follows a redirect gets what would pass for an answer.
  const other = createServer(async (incoming, outgoing) => {
    strayed.push(await read(incoming));
    const { origin = '*' } = incoming.headers;
    const cors = { 'access-control-allow-origin': origin, 'access-control-allow-headers': '*, authorization' };
    outgoing.writeHead(200, { 'content-type': 'application/json', ...cors }).end('{"version":999999}');
  });
  const connections = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    connections.add(socket);
    socket.on('error', ignore);
    socket.once('close', () => connections.delete(socket));
  });
  const listen = async (port: number) => void (await once(server.listen(port, '127.0.0.1'), 'listening'));
  const hangUp = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    connections.forEach((socket) => socket.destroy());
    await closed;
  };
  await listen(0);
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;

  const release = (): void => waiting.splice(0).forEach((go) => go());
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    strayed,
    get spoilt() {
      return spoilt;
    },
    get delivered() {
      return delivered;
    },
    get atWork() {
      return atWork;
    },
    async inject(fault, match = {}, times = Infinity) {
      injections.unshift({ fault, match, left: times, turn: 0, memory: new Map() });
      if ('isDeaf' in fault) await hangUp();
    },
    release,
    async clear() {
      injections = [];
      spoilt = delivered = 0;
      release();
      if (!server.listening) await listen(port);
    },
    async close() {
      injections = [];
      waiting = [];
      requests.length = strayed.length = 0;
      await hangUp();
      other.close();
      other.closeAllConnections();
    },
  };
}

async function read(incoming: IncomingMessage): Promise<HostileRequest> {
  const { method = 'GET', url: path = '/', headers } = incoming;
  return { method, path, headers, body: await buffer(incoming) };
}

function matches({ method, path }: Match, asked: string, at: string): boolean {
  if (method === undefined ? asked === 'OPTIONS' : method !== asked) return false;
  const [pathname = ''] = at.split('?');
  return path === undefined || (typeof path === 'string' ? pathname.includes(path) : path.test(pathname));
}

const originOf = (server: ReturnType<typeof createServer>): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const ignore = (): void => {};

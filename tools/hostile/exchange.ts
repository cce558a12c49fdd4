import { request as send, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** A whole answer. */
export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A request as the proxy got it. */
export interface HostileRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** One request in the hands of a fault. */
export interface Exchange {
  readonly request: HostileRequest;
  /** How many requests this injection has spoilt before; counts from 0. */
  readonly turn: number;
  /** What this injection wants to remember from one request to the next. */
  readonly memory: Map<string, Answer>;
  /** The client's connection, for what is no whole answer. */
  readonly socket: Socket;
  /** An origin of somebody else, where redirects lead. */
  readonly elsewhere: string;
  /** Has the platform carry the request out, once for each call, and reads its answer to the end. */
  forward(): Promise<Answer>;
  /** Opens the platform's own stream: its frames, each with its empty line, until it ends or the client is gone. */
  frames(): Promise<{ readonly head: Answer; readonly frames: AsyncIterable<string> }>;
  /** Sends a whole answer. A page may read it, unless its headers say otherwise; an empty one isn't sent. */
  answer(answer: Partial<Answer>): void;
  /** Sends an informational answer before the real one. */
  hint(): void;
  /** Sends the head of an answer whose body follows. */
  head(answer: Partial<Answer>): void;
  /** Writes a piece of that body as one chunk. */
  chunk(piece: string | Buffer): void;
  /** Ends that body. */
  end(): void;
  /** Resolves when the test lets it go on, or the client is gone. */
  held(): Promise<void>;
}

/** What only one connection may say, or what the proxy says itself. */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'host',
  'content-length',
  'accept-encoding',
]);

const EXPOSED = 'Date, Event-Id, Request-Id, Retry-After, ETag';

/** A request, and what the platform says to it. */
export interface ExchangeOptions {
  readonly upstream: string;
  readonly elsewhere: string;
  readonly request: HostileRequest;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly turn: number;
  readonly memory: Map<string, Answer>;
  readonly held: () => Promise<void>;
  /** Is told when the platform has answered. */
  readonly onDelivery: () => void;
}

/** Puts one request into the hands of a fault. */
export function createExchange(options: ExchangeOptions): Exchange {
  const { upstream, elsewhere, request, incoming, outgoing, turn, memory, held, onDelivery } = options;
  const { socket } = incoming;

  const ask = (): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !HOP_BY_HOP.has(name)));
      const asked = send(upstream + request.path, { method: request.method, headers }, resolve);
      asked.on('error', reject);
      asked.end(request.body);
    });

  const readable = (headers: Answer['headers'] = {}): Record<string, string> => {
    const { origin } = request.headers;
    const cors = { 'access-control-allow-origin': origin ?? '', 'access-control-expose-headers': EXPOSED };
    return Object.fromEntries(Object.entries({ ...cors, ...headers }).filter(([, value]) => value !== ''));
  };

  return {
    request,
    turn,
    memory,
    socket,
    elsewhere,
    held,
    async forward() {
      const answered = await ask();
      const body = await buffer(answered);
      onDelivery();
      return { status: answered.statusCode!, headers: toHeaders(answered), body };
    },
    async frames() {
      const answered = await ask();
      outgoing.once('close', () => answered.destroy());
      const head = { status: answered.statusCode!, headers: toHeaders(answered), body: Buffer.alloc(0) };
      return { head, frames: framesOf(answered) };
    },
    answer({ status = 200, headers, body = Buffer.alloc(0) }) {
      outgoing.writeHead(status, readable(headers)).end(body);
    },
    hint: () => outgoing.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' }),
    head({ status = 200, headers }) {
      outgoing.writeHead(status, readable(headers));
      outgoing.flushHeaders();
    },
    chunk: (piece) => void outgoing.write(piece),
    end: () => void outgoing.end(),
  };
}

function toHeaders({ headers }: IncomingMessage): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

async function* framesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of stream) {
      const frames = (rest + decoder.decode(chunk, { stream: true })).split(/(?<=\n\n)/);
      rest = frames.at(-1)!.endsWith('\n\n') ? '' : frames.pop()!;
      yield* frames;
    }
    if (rest !== '') yield rest;
  } catch {
    // The client is gone, or the platform is.
  }
}

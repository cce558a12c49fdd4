import type { StreamEvent } from '@revampd/api-spec';
import { eventOperations } from '../operations/events.ts';
import type { Call, EventStream } from '../operations/operation.ts';
import { Refusal } from './problems.ts';
import { headersOf, type Envelope } from './responses.ts';

/** Milliseconds between two heartbeats, unless told (API.md, streamEvents). */
export const HEARTBEAT_MS = 15_000;

/** How many frames may wait for a reader. Its stream ends with them, and it can come back from the last. */
export const MAX_WAITING_FRAMES = 1000;

const encoder = new TextEncoder();

/**
 * Answers with server-sent events (WHATWG HTML, 9.2) and a heartbeat every so many milliseconds. The first bytes come
 * at once, so that headers do. It ends with the session, with the request's signal, when its body is cancelled, and
 * when its reader falls behind; then nothing of it is left. Refuses a `Last-Event-ID` that isn't one.
 */
export function streamResponse(
  envelope: Envelope,
  request: Request,
  call: Call<'streamEvents'>,
  heartbeat: number,
): Response {
  const after = readLastEventId(request);
  const reply = eventOperations.streamEvents(call);
  if ('refusal' in reply) throw reply.refusal;
  const headers = headersOf(envelope);
  headers.set('Content-Type', 'text/event-stream');
  // A proxy that buffers would hold events back (nginx, proxy_buffering).
  headers.set('X-Accel-Buffering', 'no');
  const body = createBody((listener) => reply.body({ ...listener, after }), {
    signal: request.signal,
    heartbeat,
    settle: () => call.platform.events.endExpired(),
  });
  return new Response(body, { status: reply.status, headers });
}

interface StreamOptions {
  readonly signal: AbortSignal;
  /** Milliseconds between two heartbeats. */
  readonly heartbeat: number;
  /** Called before each heartbeat: ends what has expired. */
  readonly settle: () => void;
}

type Opening = (listener: Omit<Parameters<EventStream>[0], 'after'>) => () => void;

function createBody(open: Opening, { signal, heartbeat, settle }: StreamOptions): ReadableStream<Uint8Array> {
  let release = (): void => undefined;
  const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    let isOver = false;
    let isEnding = false;
    // What the log had is one piece, however long: a reader that comes back can't fall behind by that.
    let opening: string | undefined = ': open\n\n';
    const end = (): void => {
      // A session may expire while the log is read to it: what is being opened is closed once it is open.
      if (opening !== undefined) return void (isEnding = true);
      release();
      controller.close();
    };
    const abort = (): void => {
      release();
      controller.error(signal.reason);
    };
    const write = (frame: string): void => {
      if (isOver) return;
      if (opening !== undefined) return void (opening += frame);
      controller.enqueue(encoder.encode(frame));
      if (controller.desiredSize! <= 0) end();
    };
    const close = open({ send: (event) => write(frameOf(event)), end });
    const timer = setInterval(() => {
      settle();
      write(': heartbeat\n\n');
    }, heartbeat);
    // In Node it would keep a process that has nothing else to do.
    if (typeof timer === 'object') timer.unref();
    signal.addEventListener('abort', abort);
    release = () => {
      isOver = true;
      close();
      clearInterval(timer);
      signal.removeEventListener('abort', abort);
    };
    controller.enqueue(encoder.encode(opening));
    opening = undefined;
    if (signal.aborted) abort();
    else if (isEnding) end();
  };
  return new ReadableStream(
    { start, cancel: () => release() },
    new CountQueuingStrategy({ highWaterMark: MAX_WAITING_FRAMES }),
  );
}

function frameOf(event: StreamEvent): string {
  return `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}

/** The position that a `Last-Event-ID` names; undefined without one. */
function readLastEventId(request: Request): number | undefined {
  const id = request.headers.get('Last-Event-ID');
  if (id === null) return undefined;
  if (!/^evt_[0-9]{1,60}$/.test(id)) throw new Refusal('malformed_request', 'A Last-Event-ID is evt_ and digits.');
  return Number(id.slice('evt_'.length));
}

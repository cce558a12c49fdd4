import type { StreamEvent } from '@revampd/api-spec';
import { createParser, type EventSourceMessage } from 'eventsource-parser';
import type { RevampdClient } from './client.ts';
import { aborted, withDeadline } from './deadline.ts';
import { RevampdError, isRevampdError } from './errors.ts';

/** Milliseconds of silence after which a connection counts as broken: a heartbeat comes every 15 s, and two were missed. */
const SILENCE = 40_000;
/** Characters that an event may have at most; a stream without an end of line must not fill the page's memory. */
const LONGEST_EVENT = 2 ** 20;

export interface StreamOptions {
  /** Ends the stream; what is awaited then rejects with code `aborted`. */
  readonly signal?: AbortSignal;
  /** The server has accepted: what happens from now on will be told. `position` is where the log stood then, if it said so. */
  readonly onOpen?: (position: string | undefined) => void;
  /** Something came, be it a heartbeat. */
  readonly onHeard?: () => void;
}

/**
 * The events of one connection to `GET /v1/events` (WHATWG HTML, 9.2; over fetch, since EventSource sends no credential and
 * a token in a URL leaks), behind `lastEventId` if there is one. Types that came later are yielded too. It returns when the
 * server ends the stream, and rejects with a RevampdError: that of a refused opening, `network` when it is cut, `timeout`
 * after 40 s of silence, `invalid_response` for what is no event, `aborted`. However it ends, nothing is left open.
 */
export async function* streamEvents(
  client: RevampdClient,
  { lastEventId }: { readonly lastEventId?: string } = {},
  { signal, onOpen, onHeard }: StreamOptions = {},
): AsyncGenerator<StreamEvent, void, undefined> {
  const connection = new AbortController();
  const giveUp = () => connection.abort(aborted(signal?.reason));
  if (signal?.aborted) giveUp();
  else signal?.addEventListener('abort', giveUp, { once: true });
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  try {
    const opened = await openStream(client, lastEventId, connection.signal);
    reader = opened.reader;
    connection.signal.throwIfAborted();
    onOpen?.(opened.position);
    const messages: EventSourceMessage[] = [];
    const parser = createParser({
      maxBufferSize: LONGEST_EVENT,
      onEvent: (message) => messages.push(message),
      onError: ({ type }) => {
        if (type === 'max-buffer-size-exceeded') throw invalid('An event is too long.');
      },
    });
    const decoder = new TextDecoder();
    for (;;) {
      const { done, value } = await read(reader, connection.signal);
      if (done) return;
      onHeard?.();
      parser.feed(decoder.decode(value, { stream: true }));
      for (const { data } of messages.splice(0)) {
        // Whoever gave up over the one before hears of no more.
        connection.signal.throwIfAborted();
        yield toEvent(data);
      }
    }
  } finally {
    signal?.removeEventListener('abort', giveUp);
    connection.abort();
    reader?.cancel().catch(() => {});
  }
}

async function openStream(
  client: RevampdClient,
  lastEventId: string | undefined,
  signal: AbortSignal,
): Promise<{ readonly reader: ReadableStreamDefaultReader<Uint8Array>; readonly position: string | undefined }> {
  const headers = { Accept: 'text/event-stream', ...(lastEventId && { 'Last-Event-ID': lastEventId }) };
  const { body, headers: answered } = await client.open('/v1/events', { headers, signal });
  if (!body || !answered.get('Content-Type')?.startsWith('text/event-stream')) {
    throw invalid('The answer is no stream of events. Check base-url, and proxies between the page and the API.');
  }
  const position = answered.get('Event-Id') ?? '';
  return { reader: body.getReader(), position: isPosition(position) ? position : undefined };
}

/** The next bytes. A silence is measured from asking, not from the last answer: meanwhile the caller may have been busy. */
function read(reader: ReadableStreamDefaultReader<Uint8Array>, signal: AbortSignal) {
  return withDeadline(signal, SILENCE, () => reader.read()).catch((cause: unknown) => {
    throw isRevampdError(cause) ? cause : new RevampdError('network', 'The stream was cut.', { cause });
  });
}

function toEvent(data: string): StreamEvent {
  const event = parse(data);
  if (isStreamEvent(event)) return event;
  throw invalid('An event has no id or no type.');
}

/** Whether this is a place in the log. */
export const isPosition = (value: unknown): value is string => typeof value === 'string' && /^evt_\d+$/.test(value);

/** Whether this is an event of the contract, as far as everyone needs it: its place in the log, and what it is. */
export function isStreamEvent(value: unknown): value is StreamEvent {
  const event = value as Partial<StreamEvent> | null | undefined;
  return isPosition(event?.id) && typeof event?.type === 'string';
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

const invalid = (message: string): RevampdError => new RevampdError('invalid_response', message);

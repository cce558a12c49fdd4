import assert from 'node:assert/strict';
import { checkAnswer, checkEvent } from './contract.ts';

/** How a stream is opened. */
export interface StreamCall {
  readonly fetch?: typeof fetch;
  readonly baseUrl: string;
  readonly token: string;
  /** The `Last-Event-ID`. */
  readonly after?: string | undefined;
  readonly signal?: AbortSignal;
}

/** An open stream, read frame by frame; every event is held against the contract. */
export interface StreamReader {
  readonly headers: Headers;
  /** The next frame, an event or a comment, without its blank line; undefined at the end. Rejects where it breaks. */
  frame(): Promise<string | undefined>;
  /** The next event, comments left out; undefined at the end. */
  next(): Promise<any>;
  /** So many events. */
  take(count: number): Promise<any[]>;
  /** All events until it ends. */
  rest(): Promise<any[]>;
  /** Goes away, as a client does that has read enough. */
  cancel(): Promise<void>;
}

/** Opens a stream and reads its first comment. */
export async function openStream(call: StreamCall): Promise<StreamReader> {
  const url = `${call.baseUrl}/v1/events`;
  const response = await (call.fetch ?? fetch)(url, {
    headers: {
      Authorization: `Bearer ${call.token}`,
      ...(call.after !== undefined && { 'Last-Event-ID': call.after }),
    },
    ...(call.signal && { signal: call.signal }),
  });
  checkAnswer('GET', url, response, undefined);
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('Content-Type'), 'text/event-stream');
  const reader = response.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const frame = async (): Promise<string | undefined> => {
    for (let end = text.indexOf('\n\n'); ; end = text.indexOf('\n\n')) {
      if (end >= 0) {
        const found = text.slice(0, end);
        text = text.slice(end + 2);
        return found;
      }
      const { done, value } = await reader.read();
      if (done) return undefined;
      text += decoder.decode(value, { stream: true });
    }
  };
  const next = async (): Promise<any> => {
    for (let found = await frame(); found !== undefined; found = await frame())
      if (!found.startsWith(':')) return readEvent(found);
    return undefined;
  };
  const take = async (count: number): Promise<any[]> => {
    const events: any[] = [];
    while (events.length < count) events.push((await next()) ?? assert.fail(`It ended after ${events.length} events.`));
    return events;
  };
  const rest = async (): Promise<any[]> => {
    const events: any[] = [];
    for (let event = await next(); event; event = await next()) events.push(event);
    return events;
  };
  return { headers: response.headers, frame, next, take, rest, cancel: () => reader.cancel() };
}

function readEvent(frame: string): any {
  const [, id, type, data] = /^id: (.*)\nevent: (.*)\ndata: (.*)$/.exec(frame) ?? assert.fail(`No event: ${frame}`);
  const event = JSON.parse(data!);
  checkEvent(event);
  assert.deepEqual([event.id, event.type], [id, type]);
  return event;
}

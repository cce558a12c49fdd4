/** A fetch that answers by script and keeps what it was asked, for tests without a platform. */
export interface ScriptedFetch {
  (request: Request): Promise<Response>;
  readonly requests: Request[];
}

/** Each call takes the next answer; the last one stays. A function gets the request. */
export function scriptedFetch(...answers: ((request: Request) => Response | Promise<Response>)[]): ScriptedFetch {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    const answer = answers[Math.min(requests.length, answers.length) - 1]!;
    const given = answer(request);
    // As the real one does: an abort rejects, whether or not an answer is on its way.
    return Promise.race([
      given,
      new Promise<never>((_, reject) =>
        request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true }),
      ),
    ]);
  };
  return Object.assign(fetch, { requests });
}

/** A JSON answer. */
export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });

/** A problem document as the API makes it. */
export const problem = (status: number, code: string, more: object = {}): Response =>
  new Response(
    JSON.stringify({
      type: `https://revampd.com/problems/${code}`,
      title: code,
      status,
      detail: `It is ${code}.`,
      code,
      request_id: 'rid_test',
      ...more,
    }),
    { status, headers: { 'Content-Type': 'application/problem+json', 'Request-Id': 'rid_test' } },
  );

/** A stream of events that a test writes by hand. */
export interface ScriptedStream {
  readonly response: Response;
  /** Whether its reader has let go of it. */
  readonly isCancelled: boolean;
  send(text: string): void;
  /** Ends it as a server does. */
  end(): void;
  /** Ends it as a broken network does. */
  cut(): void;
}

/** An open answer of `GET /v1/events`. */
export function scriptedStream(): ScriptedStream {
  let isCancelled = false;
  let body!: ReadableStreamDefaultController<Uint8Array>;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      body = controller;
    },
    cancel: () => {
      isCancelled = true;
    },
  });
  return {
    response: new Response(stream, { headers: { 'Content-Type': 'text/event-stream' } }),
    get isCancelled() {
      return isCancelled;
    },
    send: (text) => body.enqueue(new TextEncoder().encode(text)),
    end: () => body.close(),
    cut: () => body.error(new TypeError('network error')),
  };
}

/** An event as the stream writes it. */
export const sse = (number: number, type = 'wallet.updated'): string =>
  `id: evt_${number}\nevent: ${type}\ndata: ${JSON.stringify({ id: `evt_${number}`, type })}\n\n`;

/**
 * How far an act got that was sent: `refused` each time it was sent, the platform said that it did nothing · `open` at least
 * once no such answer came, so it may have been done.
 */
export type Fate = 'refused' | 'open';

/** What became of the acts of a scope, by their idempotency keys: of every request, so of what a call tried again too. */
export interface SentActs {
  /** Sends a request, and notes what its answer says of its key. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Undefined for what was never sent. */
  fateOf(idempotencyKey: string): Fate | undefined;
  clear(): void;
}

/** Watches what is sent. An error alone can't say it: the last of four attempts may be refused, and the first was done. */
export function createSentActs(
  send: (request: Request) => Promise<Response> = (request) => globalThis.fetch(request),
): SentActs {
  const fates = new Map<string, Fate>();
  return {
    async fetch(request) {
      // Given up while a token was fetched: that token may be another person's.
      request.signal.throwIfAborted();
      const key = request.headers.get('Idempotency-Key');
      if (key === null) return send(request);
      const before = fates.get(key);
      fates.set(key, 'open');
      const response = await send(request);
      if (before !== 'open' && isRefusal(response)) fates.set(key, 'refused');
      return response;
    },
    fateOf: (key) => fates.get(key),
    clear: () => fates.clear(),
  };
}

/** A 4xx in the platform's own words; a proxy's says nothing of what came through before. */
const isRefusal = ({ status, headers }: Response): boolean =>
  status >= 400 && status < 500 && headers.get('Content-Type')?.startsWith('application/problem+json') === true;

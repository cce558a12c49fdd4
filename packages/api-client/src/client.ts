import type { RequestOptions } from './call.ts';
import { withDeadline } from './deadline.ts';
import { RevampdError, problemError } from './errors.ts';
import { overHttp } from './http.ts';
import { secretKey, session } from './middleware/credential.ts';
import { idempotency } from './middleware/idempotency.ts';
import { retry } from './middleware/retry.ts';
import { timeout } from './middleware/timeout.ts';
import type { SessionSource } from './session-source.ts';

/** Where the API is, unless told otherwise. */
export const DEFAULT_BASE_URL = 'https://api.revampd.com';

/** Milliseconds that a call may take, all attempts and the body included, unless told otherwise. */
const DEFAULT_TIMEOUT = 30_000;

export interface ClientOptions {
  /** The API's origin, such as the sandbox's, with or without its `/v1`; default `https://api.revampd.com`. */
  readonly baseUrl?: string;
  /** Replaces the global fetch, in tests and for proxies. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds for a call with all its attempts, to the last byte; default 30,000. An attempt gets 0.4 of it. */
  readonly timeout?: number;
  /** Milliseconds before the retry after attempt 0, 1, 2; default 300 · 2^attempt with jitter. `Retry-After` may make it more. */
  readonly retryDelay?: (attempt: number) => number;
  /** Hears of every 2xx answer, before its caller does. */
  readonly onAnswer?: (answer: ReceivedAnswer) => void;
}

/** What is told of an answer. */
export interface ReceivedAnswer {
  /** In capitals. */
  readonly method: string;
  /** The path template of the contract. */
  readonly path: string;
  /** The position in the event log that it reflects: a stream opened behind the lowest one has no gap. */
  readonly eventId: string | undefined;
}

/** The client of a partner's server: an organization's secret key. */
export interface ServerClientOptions extends ClientOptions {
  readonly secretKey: string;
  readonly session?: never;
}

/** The client of a browser: a short-lived session. */
export interface BrowserClientOptions extends ClientOptions {
  readonly session: SessionSource;
  readonly secretKey?: never;
}

/** Sends calls. The operations are functions over it (`getWallet(client, …)`), so that unused ones cost nothing. */
export interface RevampdClient {
  readonly baseUrl: string;
  /** Sends one call by method and path template. Resolves with the parsed body; rejects with a RevampdError. */
  request<Data = unknown>(method: string, path: string, params?: object, options?: RequestOptions): Promise<Data>;
  /**
   * GETs a path with the credential and answers the response with its body unread, for a stream. `signal` ends it, before
   * and after; only the headers have a deadline. Rejects with a RevampdError, as for a refused call; it is sent once.
   */
  open(path: string, options: OpenOptions): Promise<Response>;
}

export interface OpenOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/**
 * Makes a client. With `secretKey` it refuses to run where a page could read the key (EMB-3, EMB-9): it throws a
 * RevampdError with code `secret_key_in_browser`.
 *
 * A call goes through idempotency → timeout → credential → retry → HTTP. The key is outermost, so that every attempt has the
 * same one. The timeout covers all attempts. The credential stands outside of the retries: a session that can't be had is
 * not asked for four times (SES-4), fetching it takes no attempt's time, and a call makes one refresh and one replay (SES-3).
 */
export function createRevampdClient(options: ServerClientOptions | BrowserClientOptions): RevampdClient {
  const baseUrl = (options.baseUrl || DEFAULT_BASE_URL).replace(/(?:\/v1)?\/*$/, '');
  if (options.secretKey !== undefined) refuseBrowser();
  const credential = options.session ? session(options.session) : secretKey(options.secretKey!);
  const { timeout: milliseconds = DEFAULT_TIMEOUT, retryDelay, onAnswer } = options;
  const http = overHttp(baseUrl, options.fetch);
  options.session?.askThrough(http);
  return {
    baseUrl,
    async request<Data>(verb: string, path: string, params: object = {}, how: RequestOptions = {}) {
      const method = verb.toUpperCase();
      const { body, ...rest } = params as Record<string, unknown>;
      const [pathParams, query] = split(path, rest);
      const attempts = retry({ isRepeatable: how.isRepeatable, retries: how.retries, retryDelay, milliseconds });
      const own = how.token === undefined ? credential : secretKey(how.token);
      const send = idempotency(how.idempotencyKey)(timeout(milliseconds)(own(attempts(http))));
      const { data, error, response } = await send({
        method,
        path,
        pathParams,
        query,
        body,
        headers: how.headers ?? {},
        signal: how.signal,
      });
      if (!response.ok) throw problemError(error, response);
      onAnswer?.({ method, path, eventId: response.headers.get('Event-Id') ?? undefined });
      return data as Data;
    },
    async open(path, { headers = {}, signal }) {
      const { error, response } = await withDeadline(signal, milliseconds, (inTime) =>
        credential(http)({
          method: 'GET',
          path,
          pathParams: {},
          query: {},
          body: undefined,
          headers,
          // The deadline lets go of the answer once it is there; the caller's signal doesn't.
          signal: AbortSignal.any([signal, inTime]),
          parseAs: 'stream',
        }),
      );
      if (!response.ok) throw problemError(error, response);
      return response;
    },
  };
}

/** A call's parameters by place: what the template names stands in the path, the rest in the query. */
function split(path: string, params: Record<string, unknown>): [Record<string, unknown>, Record<string, unknown>] {
  const inPath: Record<string, unknown> = {};
  const inQuery: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) (path.includes(`{${name}}`) ? inPath : inQuery)[name] = value;
  }
  return [inPath, inQuery];
}

function refuseBrowser(): void {
  if ('document' in globalThis || 'importScripts' in globalThis) {
    throw new RevampdError(
      'secret_key_in_browser',
      'A secret key belongs on your server: anyone could read it here. Mint a session there (createSession) and give the browser that.',
    );
  }
}

import createClient from 'openapi-fetch';
import type { CallOptions } from './call.ts';
import { RevampdError, problemError, transportError } from './errors.ts';
import { secretKey, session } from './middleware/credential.ts';
import type { Send } from './middleware/middleware.ts';
import { timeout } from './middleware/timeout.ts';
import type { SessionSource } from './session-source.ts';

/** Where the API is, unless told otherwise. */
export const DEFAULT_BASE_URL = 'https://api.revampd.com';

/** Milliseconds that a call may take, body included, unless told otherwise. */
const DEFAULT_TIMEOUT = 30_000;

export interface ClientOptions {
  /** The API's origin, such as the sandbox's, with or without its `/v1`; default `https://api.revampd.com`. */
  readonly baseUrl?: string;
  /** Replaces the global fetch, in tests and for proxies. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Milliseconds for a call from first to last byte; default 30,000. */
  readonly timeout?: number;
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
  request<Data = unknown>(method: string, path: string, params?: object, options?: CallOptions): Promise<Data>;
}

/**
 * Makes a client. With `secretKey` it refuses to run where a page could read the key (EMB-3, EMB-9): it throws a
 * RevampdError with code `secret_key_in_browser`.
 */
export function createRevampdClient(options: ServerClientOptions | BrowserClientOptions): RevampdClient {
  const baseUrl = (options.baseUrl || DEFAULT_BASE_URL).replace(/(?:\/v1)?\/*$/, '');
  if (options.secretKey !== undefined) refuseBrowser();
  const credential = options.session ? session(options.session) : secretKey(options.secretKey!);
  const send = timeout(options.timeout ?? DEFAULT_TIMEOUT)(credential(overHttp(baseUrl, options.fetch)));
  return {
    baseUrl,
    async request<Data>(method: string, path: string, params: object = {}, { signal }: CallOptions = {}) {
      const { body, ...rest } = params as Record<string, unknown>;
      const [pathParams, query] = split(path, rest);
      const { data, error, response } = await send({ method, path, pathParams, query, body, headers: {}, signal });
      if (!response.ok) throw problemError(error, response);
      return data as Data;
    },
  };
}

/** The innermost Send: openapi-fetch writes the request and reads the body; whatever it throws is told in our words. */
function overHttp(baseUrl: string, fetch: ClientOptions['fetch']): Send {
  const http = createClient<object>({
    baseUrl,
    fetch,
    headers: { Accept: 'application/json, application/problem+json' },
  });
  return async ({ method, path, pathParams, query, body, headers, signal = new AbortController().signal }) => {
    try {
      return await http.request(
        method as never,
        path as never,
        {
          params: { path: pathParams, query },
          body,
          headers,
          signal,
          cache: 'no-store',
          credentials: 'omit',
        } as never,
      );
    } catch (cause) {
      throw transportError(cause, signal, baseUrl);
    }
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

import type { ClientOptions } from './client.ts';
import { transportError } from './errors.ts';
import type { OutgoingCall, Send } from './middleware/middleware.ts';

/**
 * The innermost Send: writes a call as a request, and reads its answer to the end, or leaves it unread where it streams.
 * Whatever is thrown on the way is told in our words.
 */
export function overHttp(baseUrl: string, fetch: ClientOptions['fetch']): Send {
  return async (call) => {
    const { method, body, headers, parseAs, signal = new AbortController().signal } = call;
    try {
      const request = new Request(baseUrl + addressOf(call), {
        method,
        headers: {
          Accept: 'application/json, application/problem+json',
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        body: body === undefined ? null : JSON.stringify(body),
        signal,
        cache: 'no-store',
        credentials: 'omit',
      });
      const response = await (fetch ?? globalThis.fetch)(request);
      if (parseAs === 'stream' && response.ok) return { response };
      const text = await response.text();
      // Only an answer that says it is right must be JSON: a proxy's error page is told by its status.
      if (!response.ok) return { error: parseOrUndefined(text), response };
      return { data: text === '' ? undefined : JSON.parse(text), response };
    } catch (cause) {
      throw transportError(cause, signal, baseUrl);
    }
  };
}

/** Path and query: a filter with several values repeats (API.md, Conventions). */
function addressOf({ path, pathParams, query }: OutgoingCall): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(pathParams[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) search.append(name, String(one));
  }
  const text = search.toString();
  return text === '' ? filled : `${filled}?${text}`;
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

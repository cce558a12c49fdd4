import type { ClientOptions } from './client.ts';
import { RevampdError, transportError } from './errors.ts';
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
        // The API redirects nobody: it would be a login page, or another origin's word for what was done.
        redirect: 'manual',
      });
      const response = await (fetch ?? globalThis.fetch)(request);
      if (parseAs === 'stream' && response.ok) return { response };
      const text = await response.text();
      // Only an answer that says it is right must be JSON: a proxy's error page is told by its status.
      if (!response.ok) return { error: parseOrUndefined(text), response };
      // Only a removal may have nothing to say.
      return { data: text === '' && method === 'DELETE' ? undefined : objectOf(text, call), response };
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

/** The object that every answer is. One that says that it is of another connection is refused: a cache has mixed them up (SES-1). */
function objectOf(text: string, { pathParams }: OutgoingCall): object {
  const data: unknown = JSON.parse(text);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new RevampdError('invalid_response', 'The answer is JSON, but no object. Check base-url.');
  }
  const { connection_id: asked } = pathParams;
  if (asked === undefined) return data;
  // The thing itself, those that a receipt is made of, and the rows of a page.
  for (const part of [data, ...Object.values(data).flat()]) {
    const answered = (part as { readonly connection_id?: unknown } | null)?.connection_id;
    if (answered === undefined || answered === asked) continue;
    throw new RevampdError(
      'invalid_response',
      `The answer is of ${answered}, and ${asked} was asked for. Check proxies between the page and the API.`,
    );
  }
  return data;
}

function parseOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

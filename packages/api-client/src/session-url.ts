import type { FetchSession, HostSession } from './session-source.ts';

export interface SessionUrlOptions {
  /** The partner's own endpoint, same-origin as a rule: its login cookie goes with the call. */
  readonly url: string;
  /** Sent as `{ "connection_id": … }`, for a back end that serves several. It decides who may see what, not the page. */
  readonly connectionId?: string;
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * A `fetchSession` that POSTs to the partner's session endpoint. It rejects with `session_url_wrong` (nothing there that
 * speaks JSON, or no URL), `session_refused` (401 or 403: not signed in there), `session_unreachable` (no answer, or 5xx),
 * or the code of a problem document that the endpoint passed on from Revampd (such as `not_found` for a connection that
 * isn't theirs).
 */
export function fetchSessionFrom({ url, connectionId, fetch = globalThis.fetch }: SessionUrlOptions): FetchSession {
  return async ({ signal }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(connectionId === undefined ? {} : { connection_id: connectionId }),
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    }).catch(async (cause: unknown) => {
      if (signal.aborted) throw cause;
      throw (await import('./session-refusal.ts')).unreached(url, cause);
    });
    const body = await response.text().then(parse);
    if (response.ok && body !== undefined) return body as HostSession;
    // What is wrong is told at length; a page that is set up never fetches the words.
    const { refusal } = await import('./session-refusal.ts');
    throw refusal(response, body, url);
  };
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

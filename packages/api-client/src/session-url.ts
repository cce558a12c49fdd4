import { RevampdError, isProblem } from './errors.ts';
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
 * speaks JSON), `session_refused` (401 or 403: not signed in there), `session_unreachable` (5xx), or the code of a
 * problem document that the endpoint passed on from Revampd (such as `not_found` for a connection that isn't theirs).
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
    });
    const body = await response.text().then(parse);
    if (response.ok && body !== undefined) return body as HostSession;
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

function refusal({ status, redirected }: Response, body: unknown, url: string): RevampdError {
  if (status >= 500) {
    return new RevampdError('session_unreachable', `${url} answered ${status}. See the log of that server.`, {
      status,
    });
  }
  if (isProblem(body) && body.code.startsWith('session_')) {
    return new RevampdError(
      'session_url_wrong',
      `${url} passed on Revampd's refusal of its own secret key ("${body.detail}"). Check that key on that server.`,
      { status, requestId: body.request_id },
    );
  }
  if (isProblem(body)) return new RevampdError(body.code, body.detail, { status, requestId: body.request_id });
  if (status === 401 || status === 403) {
    return new RevampdError('session_refused', `${url} refused a session (${status}): is the person signed in there?`, {
      status,
    });
  }
  if (redirected) {
    return new RevampdError(
      'session_refused',
      `${url} redirected to a page, a login probably. Where nobody is signed in, it should answer 401.`,
      { status },
    );
  }
  return new RevampdError(
    'session_url_wrong',
    `${url} answered ${status} and no session. Check session-url: it must answer a POST with JSON, what POST /v1/sessions answered it: { "token", "issued_at", "expires_in" }.`,
    { status },
  );
}

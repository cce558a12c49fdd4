import { RevampdError, isProblem } from './errors.ts';

const WHOLE = '{ "token", "issued_at", "expires_in", "connection_id", "user_id", "permissions" }';

/** The host answered without a failure, and without a session. */
export const noSession = (): RevampdError =>
  new RevampdError(
    'session_url_wrong',
    `The session endpoint answered something else than a session. It must answer the body of createSession as it is: ${WHOLE}.`,
  );

/** The host's own `fetchSession` failed; the developer's own mistake is named, as far as it quotes no token (SES-5). */
export const unreachable = (cause: unknown): RevampdError =>
  new RevampdError(
    'session_unreachable',
    `fetchSession failed: ${told(cause)}. It must answer a Promise of the body of createSession: ${WHOLE}.`,
    { cause },
  );

/** The host didn't verify its person, or failed at it. */
export const notElevated = (cause: unknown): RevampdError =>
  new RevampdError('session_refused', `fetchElevatedSession gave no session: ${told(cause)}.`, { cause });

/** The host verified somebody else, or for something else. */
export const notTheSame = (): RevampdError =>
  new RevampdError('scope_mismatch', 'The elevated session is not for the same user_id and connection_id.');

/** The partner's session endpoint didn't answer at all. */
export function unreached(url: string, cause: unknown): RevampdError {
  return URL.canParse(url, globalThis.document?.baseURI)
    ? new RevampdError(
        'session_unreachable',
        `${url} was not reached (${told(cause)}). Is the session endpoint running, and may this page call it (connect-src of its CSP)?`,
        { cause },
      )
    : new RevampdError('session_url_wrong', `"${url}" is no URL. Check session-url.`, { cause });
}

const told = (cause: unknown): string =>
  String(cause)
    .replaceAll(/\bes_[\w-]+/g, 'es_…')
    .replace(/\.$/, '');

/** What an answer of the partner's session endpoint that is no session stands for, and what the partner can do about it. */
export function refusal({ status, redirected }: Response, body: unknown, url: string): RevampdError {
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
    `${url} answered ${status} and no session. Check session-url: it must answer a POST with JSON, what POST /v1/sessions answered it: ${WHOLE}.`,
    { status },
  );
}

import { RevampdError, isProblem } from './errors.ts';

/** The host answered without a failure, and without a session. */
export const noSession = (): RevampdError =>
  new RevampdError(
    'session_url_wrong',
    'The session endpoint answered something else than a session. It must answer the body of createSession as it is: { "token", "issued_at", "expires_in" }.',
  );

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
    `${url} answered ${status} and no session. Check session-url: it must answer a POST with JSON, what POST /v1/sessions answered it: { "token", "issued_at", "expires_in" }.`,
    { status },
  );
}

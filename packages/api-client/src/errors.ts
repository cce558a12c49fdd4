import type { Problem, ProblemCode } from '@revampd/api-spec';

/**
 * What the API itself says went wrong (API.md, "Codes"), or what kept its answer from arriving:
 * `network` no connection, `timeout` no whole answer in time, `aborted` the caller gave up, `invalid_response` an answer
 * that isn't Revampd's; `session_unreachable`, `session_url_wrong` and `session_refused` are answers of the partner's own
 * session endpoint; `scope_mismatch` and `secret_key_in_browser` are mistakes found before anything was sent.
 */
export type RevampdErrorCode =
  | ProblemCode
  | 'network'
  | 'timeout'
  | 'aborted'
  | 'invalid_response'
  | 'session_unreachable'
  | 'session_url_wrong'
  | 'session_refused'
  | 'scope_mismatch'
  | 'secret_key_in_browser';

/** A value that the API didn't accept: where it stands (JSON Pointer, or `/query/<name>`) and why. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

export interface RevampdErrorDetails {
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  /** Revampd's `Request-Id`, to quote to support. */
  readonly requestId?: string;
  /** What is wrong with which value (422). */
  readonly fields?: readonly FieldError[];
  readonly cause?: unknown;
}

/** Whether the same call may succeed later without anyone changing anything. */
const RETRYABLE = new Set<string>(['network', 'timeout', 'rate_limited', 'internal_error', 'session_unreachable']);

/**
 * The one error of this package. HTTP, network, timeout, abort and parse failures all become it; `message` is for the
 * developer's log and never holds a credential (SES-5).
 */
export class RevampdError extends Error {
  override readonly name = 'RevampdError';
  /** New codes may come: treat an unknown one as a failure that can't be retried. */
  readonly code: RevampdErrorCode;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly fields: readonly FieldError[];
  /** Whether the same call may succeed later without anyone changing anything. */
  readonly retryable: boolean;

  constructor(code: RevampdErrorCode, message: string, details: RevampdErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.requestId = details.requestId;
    this.fields = details.fields ?? [];
    this.retryable = RETRYABLE.has(code) || (details.status ?? 0) >= 500;
  }
}

/** Whether a caught value is a RevampdError, across copies of this package on one page. */
export function isRevampdError(value: unknown): value is RevampdError {
  return value instanceof Error && value.name === 'RevampdError';
}

/** Whether an error says that the session can't be used any more; asking again needs a person or the host (SES-4). */
export function isSessionError(error: unknown): boolean {
  return isRevampdError(error) && error.code.startsWith('session_');
}

/** Whether an error says that nothing here may be read: no session, no right, or nothing that the caller may see. */
export function isRefusal(error: unknown): boolean {
  return isSessionError(error) || (isRevampdError(error) && REFUSALS.has(error.code));
}

const REFUSALS = new Set<string>(['not_permitted', 'origin_not_allowed', 'not_found']);

/** The error that an answer other than 2xx stands for: RFC 9457 where it is Revampd's, else `invalid_response`. */
export function problemError(body: unknown, response: Response): RevampdError {
  const requestId = response.headers.get('Request-Id') ?? undefined;
  if (isProblem(body)) {
    return new RevampdError(body.code, body.detail, {
      status: response.status,
      requestId: body.request_id ?? requestId,
      fields: body.errors,
    });
  }
  return new RevampdError(
    response.status >= 500 ? 'internal_error' : 'invalid_response',
    `The answer (${response.status}) isn't Revampd's. Check base-url, and proxies between the page and the API.`,
    { status: response.status, requestId },
  );
}

/** Whether a parsed body is a problem document of ours, and not another server's JSON that has a code too. */
export function isProblem(body: unknown): body is Problem {
  return ['type', 'code', 'detail'].every(
    (name) => typeof (body as Record<string, unknown> | null)?.[name] === 'string',
  );
}

/** The RevampdError that a thrown value of fetch or of reading a body stands for; `signal` aborts with one of its own. */
export function transportError(cause: unknown, signal: AbortSignal, baseUrl: string): RevampdError {
  if (isRevampdError(cause)) return cause;
  if (signal.aborted) return signal.reason;
  if (cause instanceof SyntaxError) {
    return new RevampdError('invalid_response', 'The answer is not JSON. Check base-url.', { cause });
  }
  return new RevampdError(
    'network',
    `The API at ${baseUrl} was not reached. Does it run there (base-url), and may this page call it (connect-src of its CSP)?`,
    { cause },
  );
}

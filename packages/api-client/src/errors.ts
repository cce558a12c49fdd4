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
  /** On a 409 by a rule: the object that was in the way, as it stands now (MNY-3). */
  readonly current?: Problem['current'];
  /** On `step_up_required`: what the session lacks (SES-8). */
  readonly requiredAssurance?: Problem['required_assurance'];
  /** Milliseconds after which the server wants to be asked again (429, 503); at most 60,000. */
  readonly retryAfter?: number;
  readonly cause?: unknown;
}

/** Whether the same call may succeed later without anyone changing anything. */
const RETRYABLE = new Set<string>([
  'network',
  'timeout',
  'rate_limited',
  'internal_error',
  'idempotency_in_progress',
  'session_unreachable',
]);

/** Statuses that ask for another attempt by themselves, whoever answers them (RFC 9110, RFC 8470). */
const PASSING = [408, 425];

/** Milliseconds that a `Retry-After` may ask for at most. */
export const LONGEST_RETRY_AFTER = 60_000;

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
  /** On a 409 by a rule: the object that was in the way, as it stands now, with who changed it and when (MNY-3). */
  readonly current: Problem['current'];
  /** On `step_up_required`: what the session lacks (SES-8). */
  readonly requiredAssurance: Problem['required_assurance'];
  /** Milliseconds after which the server wants to be asked again (429, 503); at most 60,000. */
  readonly retryAfter: number | undefined;
  /** Whether the same call may succeed later without anyone changing anything. */
  readonly retryable: boolean;

  constructor(code: RevampdErrorCode, message: string, details: RevampdErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.requestId = details.requestId;
    this.fields = details.fields ?? [];
    this.current = details.current;
    this.requiredAssurance = details.requiredAssurance;
    this.retryAfter = details.retryAfter;
    const { status = 0 } = details;
    const mayPass = status >= 500 || (code === 'invalid_response' && PASSING.includes(status));
    this.retryable = RETRYABLE.has(code) || mayPass;
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

/** Whether a rule stood in the way of an act (409): `current` says what stands there now. A key in use is no such conflict. */
export function isConflict(error: unknown): error is RevampdError {
  return isRevampdError(error) && error.status === 409 && !error.code.startsWith('idempotency_');
}

/** Whether the act waits for the person to be verified: by a challenge, or by the host's `fetchElevatedSession` (SES-8). */
export function isStepUpRequired(error: unknown): error is RevampdError {
  return isRevampdError(error) && error.code === 'step_up_required';
}

const REFUSALS = new Set<string>(['not_permitted', 'origin_not_allowed', 'not_found']);

/** The error that an answer other than 2xx stands for: RFC 9457 where it is Revampd's, else `invalid_response`. */
export function problemError(body: unknown, response: Response): RevampdError {
  const requestId = response.headers.get('Request-Id') ?? undefined;
  const retryAfter = retryAfterOf(response);
  if (isProblem(body)) {
    return new RevampdError(body.code, body.detail, {
      status: response.status,
      requestId: body.request_id ?? requestId,
      fields: body.errors,
      current: body.current,
      requiredAssurance: body.required_assurance,
      retryAfter,
    });
  }
  return new RevampdError(
    codeOf(response.status),
    `The answer (${response.status}) isn't Revampd's. Check base-url, and proxies between the page and the API.`,
    { status: response.status, requestId, retryAfter },
  );
}

/** What a status says by itself, whoever answered with it. */
function codeOf(status: number): RevampdErrorCode {
  if (status === 429) return 'rate_limited';
  return status >= 500 ? 'internal_error' : 'invalid_response';
}

/** `Retry-After` in milliseconds (RFC 9110, 10.2.3). A date counts from the server's own `Date`: the page's clock may be wrong. */
function retryAfterOf({ status, headers }: Response): number | undefined {
  const value = headers.get('Retry-After');
  if (!value || (status !== 429 && status !== 503)) return undefined;
  const milliseconds = /^\d+$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - (Date.parse(headers.get('Date') ?? '') || Date.now());
  return Number.isNaN(milliseconds) ? undefined : Math.min(Math.max(milliseconds, 0), LONGEST_RETRY_AFTER);
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

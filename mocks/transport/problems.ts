import type { components } from '@revampd/api-spec';
import { DomainError, type FieldError, type Obstacle } from '../platform/index.ts';

type Problem = components['schemas']['Problem'];

/** A code of the contract. */
export type ProblemCode = Problem['code'];

const IN_THE_WAY = 'What stands there now does not allow this';

/** Each code's HTTP status and title (API.md, Conventions). */
const kinds: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  malformed_request: [400, 'The request could not be read'],
  session_missing: [401, 'The credential is missing, expired or revoked'],
  session_expired: [401, 'The credential is missing, expired or revoked'],
  session_revoked: [401, 'The credential is missing, expired or revoked'],
  not_permitted: [403, 'The caller is known, and may not do this'],
  origin_not_allowed: [403, 'The caller is known, and may not do this'],
  step_up_required: [403, 'The caller is known, and must be verified before this'],
  not_found: [404, 'There is nothing here that the caller may see'],
  already_decided: [409, IN_THE_WAY],
  already_allocated: [409, IN_THE_WAY],
  insufficient_credit: [409, IN_THE_WAY],
  invoice_not_open: [409, IN_THE_WAY],
  quote_changed: [409, IN_THE_WAY],
  request_pending: [409, IN_THE_WAY],
  audience_changed: [409, IN_THE_WAY],
  ticket_closed: [409, IN_THE_WAY],
  invalid_transition: [409, IN_THE_WAY],
  idempotency_key_reused: [409, 'The idempotency key stands for something else'],
  idempotency_in_progress: [409, 'The same is being done at this moment'],
  stale_version: [412, 'The object has changed since it was read'],
  body_too_large: [413, 'The body is larger than 1 MiB'],
  unsupported_media_type: [415, 'The body is not JSON'],
  validation_failed: [422, 'The request is well formed and a value in it is not acceptable; errors names each'],
  precondition_required: [428, 'The change must say to which version it is made'],
  rate_limited: [429, 'Too many requests'],
  internal_error: [500, 'Something failed on our side and nothing was changed'],
};

/** Every code of the contract. */
export const problemCodes = Object.keys(kinds) as ProblemCode[];

/** A call that is answered with a problem, as the transport throws it. */
export class Refusal extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly fields: readonly FieldError[];
  /** On a conflict with what stands there: that, as it is now. */
  readonly current: Problem['current'];
  /** Seconds until it may be sent again, where that is known. */
  readonly retryAfter: number | null;

  constructor(
    code: ProblemCode,
    detail: string,
    fields: readonly FieldError[] = [],
    status: number = kinds[code][0],
    current?: Problem['current'],
    retryAfter: number | null = null,
  ) {
    super(detail);
    this.code = code;
    this.status = status;
    this.fields = fields;
    this.current = current;
    this.retryAfter = retryAfter;
  }
}

/**
 * What went wrong as a refusal; `show` tells what stood in the way as it is now, where there is someone to show it to.
 * Of an unexpected error nothing is told, neither its message nor its trace.
 */
export function toRefusal(error: unknown, show?: (obstacle: Obstacle) => Problem['current']): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof DomainError))
    return new Refusal('internal_error', 'Something failed on our side. Nothing was changed.');
  const { code, message, fields, obstacle, retryAfter } = error;
  return new Refusal(code, message, fields, undefined, obstacle ? show?.(obstacle) : undefined, retryAfter);
}

/** The body of RFC 9457 for a refusal. */
export function toProblem(refusal: Refusal, requestId: string): Problem {
  const { code, status, message, fields, current } = refusal;
  return {
    type: `https://revampd.com/problems/${code}`,
    title: kinds[code][1],
    status,
    detail: message,
    code,
    request_id: requestId,
    ...(code === 'validation_failed' && { errors: fields.slice(0, 100).map(toShown) }),
    ...(code === 'step_up_required' && { required_assurance: 'elevated' }),
    ...(current && { current }),
  };
}

/** Names in a request are the caller's own; what is echoed of them keeps to the contract's limits. */
function toShown({ pointer, code, message }: FieldError): FieldError {
  return { pointer: pointer.replaceAll('\0', '').slice(0, 500), code, message: message.slice(0, 500) };
}

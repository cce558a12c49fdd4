import type { components } from '@revampd/api-spec';
import { DomainError, type FieldError } from '../platform/index.ts';

type Problem = components['schemas']['Problem'];

/** A code of the contract. */
export type ProblemCode = Problem['code'];

/** Each code's HTTP status and title (API.md, Conventions). */
const kinds: Readonly<Record<ProblemCode, readonly [status: number, title: string]>> = {
  malformed_request: [400, 'The request could not be read'],
  session_missing: [401, 'The credential is missing, expired or revoked'],
  session_expired: [401, 'The credential is missing, expired or revoked'],
  session_revoked: [401, 'The credential is missing, expired or revoked'],
  not_permitted: [403, 'The caller is known, and may not do this'],
  origin_not_allowed: [403, 'The caller is known, and may not do this'],
  not_found: [404, 'There is nothing here that the caller may see'],
  body_too_large: [413, 'The body is larger than 1 MiB'],
  unsupported_media_type: [415, 'The body is not JSON'],
  validation_failed: [422, 'The request is well formed and a value in it is not acceptable; errors names each'],
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

  constructor(code: ProblemCode, detail: string, fields: readonly FieldError[] = [], status: number = kinds[code][0]) {
    super(detail);
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

/** Whether a domain error's code is in the contract: acts that the contract doesn't offer yet have codes of their own. */
function isContractCode(code: string): code is ProblemCode {
  return Object.hasOwn(kinds, code);
}

/** What went wrong as a refusal. Of an unexpected error nothing is told, neither its message nor its trace. */
export function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof DomainError) {
    if (isContractCode(error.code)) return new Refusal(error.code, error.message, error.fields);
    return new Refusal('validation_failed', error.message, [{ pointer: '', code: error.code, message: error.message }]);
  }
  return new Refusal('internal_error', 'Something failed on our side. Nothing was changed.');
}

/** The body of RFC 9457 for a refusal. */
export function toProblem(refusal: Refusal, requestId: string): Problem {
  const { code, status, message, fields } = refusal;
  return {
    type: `https://revampd.com/problems/${code}`,
    title: kinds[code][1],
    status,
    detail: message,
    code,
    request_id: requestId,
    ...(code === 'validation_failed' && { errors: fields.slice(0, 100).map(toShown) }),
  };
}

/** Names in a request are the caller's own; what is echoed of them keeps to the contract's limits. */
function toShown({ pointer, code, message }: FieldError): FieldError {
  return { pointer: pointer.replaceAll('\0', '').slice(0, 500), code, message: message.slice(0, 500) };
}

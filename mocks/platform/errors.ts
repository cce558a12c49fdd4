/** The codes of the contract that a rule of the platform can answer with (API.md, Conventions). */
export type DomainErrorCode =
  | 'session_missing'
  | 'session_expired'
  | 'session_revoked'
  | 'not_permitted'
  | 'step_up_required'
  | 'not_found'
  | 'already_decided'
  | 'already_allocated'
  | 'insufficient_credit'
  | 'invoice_not_open'
  | 'quote_changed'
  | 'request_pending'
  | 'audience_changed'
  | 'ticket_closed'
  | 'invalid_transition'
  | 'idempotency_key_reused'
  | 'stale_version'
  | 'validation_failed'
  | 'precondition_required'
  | 'rate_limited';

/** One value that a rule refused: where it stood (JSON Pointer, RFC 6901), a code for programs and words for people. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/**
 * What stood in the way of an act. Whoever answers shows it as it is now: a wallet, a plan and the settings by the id of
 * their connection, the others by their own.
 */
export interface Obstacle {
  readonly type:
    'invoice' | 'wallet' | 'connection' | 'plan' | 'quote' | 'add_on' | 'approval_request' | 'payout' | 'ticket';
  readonly id: string;
}

/**
 * A refusal by a rule of the platform. Nothing was changed. `fields` is there on `validation_failed`, `obstacle` on a
 * conflict with what stands there (MNY-3).
 */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly fields: readonly FieldError[];
  readonly obstacle: Obstacle | null;
  /** On `rate_limited`: in how many seconds it may be tried again. */
  readonly retryAfter: number | null;

  constructor(
    code: DomainErrorCode,
    message: string,
    fields: readonly FieldError[] = [],
    obstacle: Obstacle | null = null,
    retryAfter: number | null = null,
  ) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.fields = fields;
    this.obstacle = obstacle;
    this.retryAfter = retryAfter;
  }
}

/** A `validation_failed` that names one value. */
export function invalid(pointer: string, code: string, message: string): DomainError {
  return new DomainError('validation_failed', message, [{ pointer, code, message }]);
}

/** An `invoice_not_open`: what the invoice is now doesn't allow the act. */
export function invoiceNotOpen(invoiceId: string, message: string): DomainError {
  return new DomainError('invoice_not_open', message, [], { type: 'invoice', id: invoiceId });
}

/** A conflict with what stands there now: `current` of the answer shows it. */
export function inTheWay(code: DomainErrorCode, message: string, obstacle: Obstacle): DomainError {
  return new DomainError(code, message, [], obstacle);
}

/** An `insufficient_credit`: the wallet of this connection doesn't hold what the act would take. */
export function insufficientCredit(connectionId: string): DomainError {
  const message = 'The wallet does not hold enough credit for this.';
  return new DomainError('insufficient_credit', message, [], { type: 'wallet', id: connectionId });
}

/** The same words whether a connection is unknown or another's, so that nothing can be learned from them (CON-1). */
export function connectionNotFound(): DomainError {
  return new DomainError('not_found', 'No such connection, or it is not yours.');
}

/** The same words whether an invoice is unknown, a draft that may not be seen, or of another connection (CON-1). */
export function invoiceNotFound(): DomainError {
  return new DomainError('not_found', 'No such invoice in this connection.');
}

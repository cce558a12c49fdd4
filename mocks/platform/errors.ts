/** The codes of the contract that a rule of the platform can answer with (API.md, Conventions). */
export type DomainErrorCode =
  | 'session_missing'
  | 'session_expired'
  | 'session_revoked'
  | 'not_permitted'
  | 'not_found'
  | 'insufficient_credit'
  | 'invoice_not_open'
  | 'validation_failed';

/** One value that a rule refused: where it stood (JSON Pointer, RFC 6901), a code for programs and words for people. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal by a rule of the platform. Nothing was changed. `fields` is there on `validation_failed`. */
export class DomainError extends Error {
  readonly code: DomainErrorCode;
  readonly fields: readonly FieldError[];

  constructor(code: DomainErrorCode, message: string, fields: readonly FieldError[] = []) {
    super(message);
    this.name = 'DomainError';
    this.code = code;
    this.fields = fields;
  }
}

/** A `validation_failed` that names one value. */
export function invalid(pointer: string, code: string, message: string): DomainError {
  return new DomainError('validation_failed', message, [{ pointer, code, message }]);
}

/** The same words whether a connection is unknown or another's, so that nothing can be learned from them (CON-1). */
export function connectionNotFound(): DomainError {
  return new DomainError('not_found', 'No such connection, or it is not yours.');
}

/** The same words whether an invoice is unknown, a draft that may not be seen, or of another connection (CON-1). */
export function invoiceNotFound(): DomainError {
  return new DomainError('not_found', 'No such invoice in this connection.');
}

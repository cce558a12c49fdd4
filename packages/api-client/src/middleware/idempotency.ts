import type { CallOptions, RequestOptions } from '../call.ts';
import type { Middleware } from './middleware.ts';

/** The header that has the API do once what is sent more than once. */
export const IDEMPOTENCY_KEY = 'Idempotency-Key';

/** A new key: 128 bits of chance in hex. Not `randomUUID`, which a page served over plain http doesn't have. */
export function createIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A call of a PUT or DELETE that costs money: with the caller's key, or one of its own. */
export const keyed = (options: CallOptions = {}): RequestOptions => ({
  ...options,
  idempotencyKey: options.idempotencyKey ?? createIdempotencyKey(),
});

/** Gives a call the caller's key, or a POST one of its own. It stands outside of all that sends a call again (MNY-1). */
export function idempotency(given: string | undefined): Middleware {
  return (next) => (call) => {
    const key = given ?? (call.method === 'POST' ? createIdempotencyKey() : undefined);
    return next(key === undefined ? call : { ...call, headers: { ...call.headers, [IDEMPOTENCY_KEY]: key } });
  };
}

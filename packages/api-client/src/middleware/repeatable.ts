import type { CallOptions, RequestOptions } from '../call.ts';

/** A call that comes to the same, sent twice (RFC 9110, 9.2.2): a read mark, a reaction, a reaction taken back. */
export const repeatable = (options?: CallOptions): RequestOptions => ({ ...options, isRepeatable: true });

/**
 * A call that is made to one version of its object (RFC 9110, `If-Match`), if it says which: sent twice, the second is refused as
 * `stale_version`, so it may be repeated too.
 */
export const matching = ({ ifMatch, ...options }: CallOptions = {}): RequestOptions =>
  ifMatch === undefined ? options : { ...options, isRepeatable: true, headers: { 'If-Match': `"${ifMatch}"` } };

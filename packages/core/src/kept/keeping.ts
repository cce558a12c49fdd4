/**
 * Whether the browser keeps what a person writes: `memory` it lives as long as the page, because there is no space (`quota`)
 * or no storage here at all (private mode, http without WebCrypto, a session that can't be read: `unavailable`).
 */
export type Keeping =
  { readonly status: 'kept' } | { readonly status: 'memory'; readonly reason: 'quota' | 'unavailable' };

/** Milliseconds that sending waits for storage: a browser whose storage hangs must not stop it. */
export const KEEPING = 1_000;

export const KEPT: Keeping = { status: 'kept' };

/** Why something isn't kept. */
export const toKeeping = (cause: unknown): Keeping => ({
  status: 'memory',
  reason: (cause as { readonly name?: unknown } | null)?.name === 'QuotaExceededError' ? 'quota' : 'unavailable',
});

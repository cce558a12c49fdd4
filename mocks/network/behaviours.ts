import type { Fault } from './faults.ts';
import type { RateLimit } from './rate-limit.ts';

/** What is the matter with a network, or with those behind it, all the time. */
export interface Behaviour {
  /** Milliseconds before each answer, unless told otherwise. */
  readonly latency?: number;
  /** How every call fails; sessions can still be minted, so that a page gets as far as the fault. */
  readonly fault?: Fault;
  /** Unless another is set. */
  readonly rateLimit?: RateLimit;
  /** Whether somebody else is always a moment faster with the same act. */
  readonly isContested?: boolean;
}

/** The fault worlds of a partner's own tests (PKG-6), each the default world behind one behaviour. */
export const behaviours = {
  slow: { latency: 3000 },
  forbidden: { fault: { status: 403, code: 'not_permitted' } },
  expired: { fault: { status: 401, code: 'session_expired' } },
  conflict: { isContested: true },
  offline: { fault: 'network' },
  'rate-limited': { rateLimit: { limit: 5, windowMs: 10_000 } },
} as const satisfies Readonly<Record<string, Behaviour>>;

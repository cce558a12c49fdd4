import { tell } from '../session/tell.ts';

/**
 * How fresh what is shown is: `connecting` not known yet · `live` changes come as they happen · `stale` none came for a
 * while, it keeps trying · `offline` the device has no network · `ended` the session is over (LIV-6, INTERACTION.md 3.2).
 */
export type HealthStatus = 'connecting' | 'live' | 'stale' | 'offline' | 'ended';

export interface Health {
  readonly status: HealthStatus;
  /** Since when what is shown may be out of date: RFC 3339, UTC; only in `stale` and `offline`. */
  readonly since?: string;
}

/** The health of a scope, for all who show something of it. */
export interface HealthSource {
  readonly current: Health;
  /** Tells of a change; the same again is no change. */
  set(health: Health): void;
  /** Calls `listener` after each change; answers how to stop that. */
  subscribe(listener: () => void): () => void;
}

/** A health that nothing is known of yet. */
export function createHealth(): HealthSource {
  const listeners = new Set<() => void>();
  let current: Health = { status: 'connecting' };
  return {
    get current() {
      return current;
    },
    set(health) {
      if (health.status === current.status && health.since === current.since) return;
      current = health;
      for (const listener of [...listeners]) if (listeners.has(listener)) tell(listener);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

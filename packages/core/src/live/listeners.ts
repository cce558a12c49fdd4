import type { StreamEvent } from '@revampd/api-client';
import type { Scope } from '../session/scope.ts';

/** What is told of what happens: an event of the stream, or that anything may have changed (`reset`). */
export type LiveEvent = StreamEvent | { readonly type: 'reset' };

const scopes = new WeakMap<Scope, Set<(event: LiveEvent) => void>>();

/**
 * Hears every event of a scope's stream as it comes, for what keeps more than a query does, as a thread. A listener must not
 * throw. Answers how to stop.
 */
export function onLiveEvent(scope: Scope, listener: (event: LiveEvent) => void): () => void {
  const listeners = scopes.get(scope) ?? new Set();
  scopes.set(scope, listeners);
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells those who hear. */
export function noteLiveEvent(scope: Scope, event: LiveEvent): void {
  for (const listener of scopes.get(scope) ?? []) listener(event);
}

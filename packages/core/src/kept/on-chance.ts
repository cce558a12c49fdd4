import type { Scope } from '../session/scope.ts';

/**
 * Calls back whenever what failed may go by now: the network is back, how fresh the page is has changed, or there is a session
 * or may soon be one. Answers how to stop that.
 */
export function onChance(scope: Scope, act: () => void): () => void {
  const listening = new AbortController();
  globalThis.addEventListener?.('online', act, { signal: listening.signal });
  const stops = [
    scope.health.subscribe(act),
    // One that has just ended is no chance, and asking it again would only end it again.
    scope.session.subscribe(() => scope.session.state !== 'ended' && act()),
  ];
  return () => {
    listening.abort();
    stops.forEach((stop) => stop());
  };
}

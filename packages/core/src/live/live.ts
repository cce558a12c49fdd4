import type { StreamEvent } from '@revampd/api-client';
import { createEventFeed } from '@revampd/api-client/events';
import type { Scope } from '../session/scope.ts';
import { noteChange, noteEverything } from './changes.ts';

/** Milliseconds without the stream after which what is shown counts as old (INTERACTION.md 3.2). */
const STALE_AFTER = 10_000;
/** Milliseconds in a hidden tab after which the stream is closed until the tab is seen again. */
const PARK_AFTER = 60_000;

/**
 * Keeps a scope's cache with the server: the stream's events say what has changed, and whoever shows it reads it again.
 * While it can't, the scope's health says so, since when, and it goes on trying, unless Revampd refused it for good (LIV-2,
 * LIV-5). Answers how to stop.
 */
export function startLive(scope: Scope): () => void {
  const { client, session, health } = scope;
  const listening = new AbortController();
  const { signal } = listening;
  let staleTimer: ReturnType<typeof setTimeout> | undefined;
  let parkTimer: ReturnType<typeof setTimeout> | undefined;
  /** Live was lost so long ago that what is shown counts as old. */
  let isStale = false;
  let isHidden = false;
  let wasEnded = session.state === 'ended';

  const feed = createEventFeed({
    client,
    after: () => scope.readSince,
    onEvent: (event) => applyEvent(scope, event),
    onReset: () => noteEverything(scope),
    onState: () => follow(),
  });

  const settle = (status: 'live' | 'ended'): void => {
    clearTimeout(staleTimer);
    staleTimer = undefined;
    isStale = false;
    health.set({ status });
  };

  /** Tells where the stream stands; in a hidden tab it keeps what it told last. */
  function follow(): void {
    const { state, sinceTime: since } = feed;
    if (signal.aborted) return;
    if (session.state === 'ended') return settle('ended');
    if (state === 'live') return settle('live');
    if (state === 'parked') return;
    // Given up, with a session that stands: nothing will be told any more.
    isStale ||= state === 'ended';
    // It runs on over attempts, and over being offline: what counts is how long ago live was lost.
    staleTimer ??= setTimeout(() => {
      isStale = true;
      follow();
    }, STALE_AFTER);
    if (!navigator.onLine) health.set({ status: 'offline', since });
    else health.set(isStale ? { status: 'stale', since } : { status: 'connecting' });
  }

  /** Has the stream open where somebody may see what it tells. */
  function steer(): void {
    if (isHidden || session.state === 'ended') feed.pause();
    else feed.resume();
  }

  function followSession(): void {
    // Closed: whoever stops this is on the way, and asking now would ask for a session again.
    if (session.state === 'none') return;
    const isOver = session.state === 'ended';
    // A refused stream is opened again by a new session alone, not by a fresh token of the same (LIV-5).
    if (wasEnded && !isOver) feed.start();
    wasEnded = isOver;
    steer();
    follow();
  }

  function followVisibility(): void {
    clearTimeout(parkTimer);
    isHidden = false;
    if (document.visibilityState === 'visible') return steer();
    parkTimer = setTimeout(() => {
      isHidden = true;
      steer();
    }, PARK_AFTER);
  }

  /** The network has changed: what waits for its next attempt makes it now, and what seems open may be dead. */
  function reopen(): void {
    feed.pause();
    steer();
  }

  document.addEventListener('visibilitychange', followVisibility, { signal });
  addEventListener('offline', reopen, { signal });
  addEventListener('online', reopen, { signal });
  const leaveSession = session.subscribe(followSession);
  feed.start();
  followVisibility();

  return () => {
    listening.abort();
    clearTimeout(staleTimer);
    clearTimeout(parkTimer);
    leaveSession();
    feed.stop();
  };
}

/** What a change means for what was read. A type that came after this version is another's business. */
function applyEvent(scope: Scope, event: StreamEvent): void {
  switch (event.type) {
    case 'wallet.updated':
      noteChange(scope, { resource: 'wallet', connectionId: event.connection_id, version: event.version });
      break;
    case 'invoice.created':
    case 'invoice.updated':
      noteChange(scope, {
        resource: 'invoices',
        connectionId: event.connection_id,
        id: event.object.id,
        version: event.version,
      });
      break;
    case 'session.changed':
      noteEverything(scope);
      break;
  }
}

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
 * While it can't, the scope's health says so, since when, and it goes on trying (LIV-2, LIV-5). Answers how to stop.
 */
export function startLive(scope: Scope): () => void {
  const { client, session, health } = scope;
  const controller = new AbortController();
  const { signal } = controller;
  let staleTimer: ReturnType<typeof setTimeout> | undefined;
  let parkTimer: ReturnType<typeof setTimeout> | undefined;

  const feed = createEventFeed({
    client,
    after: () => scope.readSince,
    onEvent: (event) => applyEvent(scope, event),
    onReset: () => noteEverything(scope),
    onState: () => follow(),
  });

  function follow(): void {
    const { state, sinceTime: since } = feed;
    if (state === 'live' || state === 'ended') {
      clearTimeout(staleTimer);
      staleTimer = undefined;
      health.set({ status: state });
      return;
    }
    if (!navigator.onLine) health.set({ status: 'offline', since });
    else if (health.current.status !== 'stale' && state !== 'parked') {
      health.set({ status: 'connecting' });
      staleTimer ??= setTimeout(() => health.set({ status: 'stale', since: feed.sinceTime }), STALE_AFTER);
    }
  }

  function followVisibility(): void {
    clearTimeout(parkTimer);
    if (document.visibilityState === 'hidden') parkTimer = setTimeout(() => feed.pause(), PARK_AFTER);
    else feed.resume();
  }

  document.addEventListener('visibilitychange', followVisibility, { signal });
  addEventListener('offline', follow, { signal });
  // The network is back: what waits for its next attempt makes it now.
  addEventListener(
    'online',
    () => {
      feed.pause();
      feed.resume();
    },
    { signal },
  );
  const leaveSession = session.subscribe(() => {
    if (session.state === 'ended') health.set({ status: 'ended' });
    // Somebody started a new one after it had ended.
    if (session.state === 'ready' && feed.state === 'ended') feed.start();
  });
  feed.start();
  followVisibility();

  return () => {
    controller.abort();
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

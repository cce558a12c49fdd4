import type { Scope } from '../session/scope.ts';
import { applyEvent } from './apply-event.ts';
import { noteEverything } from './changes.ts';
import { createSharedFeed, leavePage } from './shared-feed.ts';

/** Milliseconds without the stream after which what is shown counts as old (INTERACTION.md 3.2). */
const STALE_AFTER = 10_000;
/** Milliseconds in a hidden tab after which the stream is closed until the tab is seen again. */
const PARK_AFTER = 60_000;

/** Live updates of a scope. */
export interface Live {
  readonly stop: () => void;
  /** An answer came that reflects the log up to there: it may be older than what is heard (LIV-2). */
  readonly noteRead: (position: string) => void;
}

/**
 * Keeps a scope's cache with the server: the stream's events say what has changed, and whoever shows it reads it again.
 * While it can't, the scope's health says so, since when, and it goes on trying, unless Revampd refused it for good (LIV-2,
 * LIV-5).
 */
export function startLive(scope: Scope): Live {
  const { session, health } = scope;
  const listening = new AbortController();
  const { signal } = listening;
  let staleTimer: ReturnType<typeof setTimeout> | undefined;
  let parkTimer: ReturnType<typeof setTimeout> | undefined;
  /** Live was lost so long ago that what is shown counts as old. */
  let isStale = false;
  let isHidden = false;
  /** The page stands still, or is kept for the way back: what it holds would be in others' way. */
  let isAway = false;
  let wasEnded = session.state === 'ended';

  const feed = createSharedFeed({
    scope,
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
    if (signal.aborted) return;
    if (session.state === 'ended') return settle('ended');
    const { state, sinceTime: since } = feed;
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

  /** Hears events where somebody may see what they tell. */
  function steer(): void {
    if (signal.aborted) return;
    if (isHidden || isAway || session.state === 'ended') feed.leave();
    else feed.join();
  }

  function followSession(): void {
    // Closed: whoever stops this is on the way, or has; asking now would ask for a session again.
    if (signal.aborted || session.state === 'none') return;
    const isOver = session.state === 'ended';
    // A refused stream is opened again by a new session alone, not by a fresh token of the same (LIV-5).
    if (wasEnded && !isOver) feed.renew();
    wasEnded = isOver;
    if (session.state === 'ready') feed.follow();
    steer();
    follow();
  }

  function followVisibility(): void {
    clearTimeout(parkTimer);
    isHidden = false;
    const isSeen = document.visibilityState === 'visible';
    feed.see(isSeen);
    if (isSeen) return steer();
    parkTimer = setTimeout(() => {
      isHidden = true;
      steer();
    }, PARK_AFTER);
  }

  function goAway(): void {
    isAway = true;
    leavePage();
  }

  function comeBack(): void {
    isAway = false;
    steer();
  }

  /** The network has changed: what waits for its next attempt makes it now, and what seems open may be dead. */
  function reopen(): void {
    feed.reopen();
    follow();
  }

  document.addEventListener('visibilitychange', followVisibility, { signal });
  // Kept for the way back, or frozen: there and back again, the stream goes on behind the last event (LIV-2).
  addEventListener('pagehide', goAway, { signal });
  addEventListener('pageshow', comeBack, { signal });
  document.addEventListener('freeze', goAway, { signal });
  document.addEventListener('resume', comeBack, { signal });
  addEventListener('offline', reopen, { signal });
  addEventListener('online', reopen, { signal });
  const leaveSession = session.subscribe(followSession);
  followVisibility();
  steer();

  return {
    noteRead: feed.noteRead,
    stop() {
      listening.abort();
      clearTimeout(staleTimer);
      clearTimeout(parkTimer);
      leaveSession();
      feed.leave();
    },
  };
}

import type { FeedState, StreamEvent, Told } from '@revampd/api-client';
import { createEventFeed, createEventOrder, type EventOrderOptions } from '@revampd/api-client/events';
import type { Scope } from '../session/scope.ts';
import { createCompany, type Company } from './company.ts';
import { createStreamName } from './stream-name.ts';

export interface SharedFeedOptions extends EventOrderOptions {
  readonly scope: Scope;
  readonly onState: () => void;
}

/** A stream of events that this tab has by itself, or hears of from another one (LIV-1). */
export interface SharedFeed {
  readonly state: FeedState;
  /** Whether the stream is this tab's own. */
  readonly isOwn: boolean;
  /** Since when it isn't live: RFC 3339, UTC. */
  readonly sinceTime: string;
  /** Hears events, behind the last one that it heard. Nothing if it does already. */
  join(): void;
  /** Hears none for a while, and keeps nobody from leading. */
  leave(): void;
  /** Another session is there: one that was refused before may try again. */
  renew(): void;
  /** Joins those that may hear what the session in hand may, if it isn't the one of before. */
  follow(): void;
  /** Whether somebody sees this tab. */
  see(isSeen: boolean): void;
  /** An answer came that reflects the log up to there. */
  noteRead(position: string): void;
  /** Opens the stream anew, if it is this tab's: what seems open may be dead. */
  reopen(): void;
}

/** Those of this page that hear. */
const joined = new Set<SharedFeed>();

/**
 * None of this page hears any more. Who waits to lead goes first: the browser would give the lead on to one whose page stands
 * still by then, and nobody would have it until it is missed.
 */
export function leavePage(): void {
  const waiting = [...joined].filter(({ isOwn }) => !isOwn);
  for (const feed of [...waiting, ...joined]) feed.leave();
}

/** Milliseconds between two signs of life of the tab that has the stream. */
const BEAT = 15_000;

/**
 * Keeps one stream for all tabs and elements of the same name (see `createStreamName`), and one for this tab alone where the
 * browser can't tell tabs of each other (no secure context, an old browser) or the name isn't known. Each tab has its own place
 * in the log: whoever comes to lead opens the stream behind what it has heard itself, so that nothing is lost with another.
 */
export function createSharedFeed({ scope, onState, onEvent, onReset }: SharedFeedOptions): SharedFeed {
  const name = createStreamName(scope);
  const order = createEventOrder({ onEvent, onReset, readSince: () => scope.readSince });
  /** Where it hears; `isSettled` as soon as the name was looked for. */
  let place: { readonly leaving: AbortController; isSettled?: boolean; name?: string | undefined } | undefined;
  let company: Company | undefined;
  let lastName: string | undefined;
  /** The stream is this tab's own. */
  let isOwn = false;
  let isRefused = false;
  let isSeen = true;
  let heardAt = Date.now();
  let pulse: ReturnType<typeof setInterval> | undefined;
  let beatAt: readonly [wall: number, monotonic: number] = [0, 0];

  const accept = (event: StreamEvent): Told => {
    if (!stays()) return 'repeated';
    const told = order.accept(event);
    const isOfSession = event.type === 'session.changed';
    // What it says is of this tab's session; to the others, that they may see something else.
    if (told === 'reset' || (told === 'told' && isOfSession)) company?.tell({ restart: order.position, isOfSession });
    else if (told === 'told') company?.tell({ events: [event] });
    if (isOfSession) follow();
    return told;
  };

  const feed = createEventFeed({
    client: scope.client,
    after: () => scope.readSince,
    order: {
      get position() {
        return order.position;
      },
      begin: order.begin,
      accept,
    },
    onState(state) {
      if (!isOwn) return;
      company?.tell();
      if (state === 'ended') {
        isRefused = true;
        isOwn = false;
        clearInterval(pulse);
        company?.resign();
      }
      onState();
    },
  });

  const isStillOf = (): boolean => name.current === place?.name;
  /** What is told is for those of this name alone: a session that may do something else leaves. */
  const stays = (): boolean => {
    const isSo = isStillOf();
    if (!isSo) move();
    return isSo;
  };
  /** When the server was heard last, by this tab or the one that leads. */
  const lastHeard = (): number => Math.max(heardAt, feed.heardAt ?? 0, company?.standing?.heardAt ?? 0);

  const beat = (): void => {
    const now = [Date.now(), performance.now()] as const;
    const passed = Math.max(now[0] - beatAt[0], now[1] - beatAt[1]);
    beatAt = now;
    if (!stays()) return;
    company?.tell();
    // Timers stood still: the device slept, and what seems open is most likely dead.
    if (passed > 2 * BEAT) reopen();
  };

  const start = (notBefore = 0): void => {
    if (isRefused) return onState();
    isOwn = true;
    beatAt = [Date.now(), performance.now()];
    pulse = setInterval(beat, BEAT);
    feed.start({ heardAt, notBefore });
  };

  const stop = (): void => {
    isOwn = false;
    clearInterval(pulse);
    feed.stop();
  };

  const reopen = (): void => {
    if (!isOwn) return;
    feed.pause();
    feed.resume();
  };

  const settle = (found: string | undefined): void => {
    Object.assign(place!, { name: found, isSettled: true });
    // What was heard by another name isn't for those of this one, and what was read by it may be more, or less.
    if (found && lastName && found !== lastName) {
      order.restart(order.position ?? 'evt_0');
      // What was refused to that one says nothing of this one.
      isRefused = false;
    }
    lastName = found ?? lastName;
    order.begin(scope.readSince);
    const { locks } = navigator as Partial<Navigator>;
    if (!found || !locks || !('BroadcastChannel' in globalThis)) return start();
    company = createCompany(
      {
        name: found,
        order,
        isSeen: () => isSeen,
        staysOf: stays,
        standing: () => ({ state: feed.state, heardAt: feed.heardAt, since: feed.since, notBefore: feed.notBefore }),
        onLead(before) {
          heardAt = Math.max(heardAt, before?.heardAt ?? 0);
          start(before?.notBefore);
        },
        onTaken() {
          heardAt = lastHeard();
          stop();
          onState();
        },
        onStanding: onState,
        onSession: follow,
        onAlone() {
          company?.leave();
          company = undefined;
          start();
        },
      },
      !isRefused,
    );
    onState();
  };

  const join = (): void => {
    if (place) return;
    joined.add(shared);
    const mine = (place = { leaving: new AbortController() });
    const enter = (found?: string): void => {
      if (place === mine) settle(found);
    };
    // Who can't be found out about shares with nobody.
    name.find(mine.leaving.signal).then(enter, () => enter());
    onState();
  };

  const leave = (): void => {
    if (!place) return;
    joined.delete(shared);
    heardAt = lastHeard();
    place.leaving.abort();
    place = undefined;
    stop();
    company?.leave();
    company = undefined;
  };

  const move = (): void => {
    leave();
    join();
  };

  const follow = (): void => {
    name.forget();
    // One that couldn't be found out about may be now.
    if (place?.isSettled && (!place.name || !isStillOf())) move();
  };

  const shared: SharedFeed = {
    get state() {
      if (!place) return 'parked';
      if (isOwn) return feed.state;
      const state = company?.standing?.state;
      return isRefused && state !== 'live' ? 'ended' : (state ?? 'connecting');
    },
    get isOwn() {
      return isOwn;
    },
    get sinceTime() {
      const since = isOwn ? feed.since : company?.standing?.since;
      return new Date(since ?? lastHeard()).toISOString();
    },
    join,
    leave,
    follow,
    noteRead: order.noteRead,
    reopen,
    renew() {
      isRefused = false;
      if (company) company.compete();
      else if (place?.isSettled && !isOwn) start();
    },
    see(isSeenNow) {
      isSeen = isSeenNow;
      company?.see();
    },
  };
  return shared;
}

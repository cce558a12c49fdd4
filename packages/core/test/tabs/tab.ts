/** The script of a tab of a partner's portal: elements without markup, and one who writes down every event that it hears. */
import {
  createScope,
  openInvoicesQuery,
  QueryObserver,
  walletEntriesQuery,
  walletQuery,
  type Health,
  type HostSession,
  type Scope,
} from '@revampd/core';
import { createSharedFeed } from '../../src/live/shared-feed.ts';

/** Whom the host's back end mints for. */
export interface Person {
  readonly user_id: string;
  readonly connection_id: string | null;
  readonly permissions?: readonly string[];
}

/** What came on a channel, whoever had it open. */
export interface Overheard {
  readonly name: string;
  /** As JSON. */
  readonly data: string;
}

/** What a test sees of a tab, and does in it. */
export interface Tab {
  /** The position that it began behind. */
  readonly since: string;
  /** Ids of the events that it was told, in order. */
  readonly heard: readonly string[];
  /** How often it was told that something can't be told. */
  readonly resets: number;
  /** Everything that came on any channel of this page. */
  readonly overheard: readonly Overheard[];
  readonly healths: readonly Health[];
  /** The version that each element shows. */
  versions(): (number | undefined)[];
  /** Somebody else is signed in from now on. */
  becomes(person: Person): Promise<void>;
  see(isSeen: boolean): void;
  leave(): void;
}

declare global {
  var openTab: (api: string, person: Person) => Promise<void>;
  var tab: Tab;
}

const overheard: Overheard[] = [];
globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(name);
    this.addEventListener('message', ({ data }) => overheard.push({ name, data: JSON.stringify(data) }));
  }
};

globalThis.openTab = async (api, person) => {
  let signedIn = person;
  const scopeOf = (): Scope =>
    createScope({
      baseUrl: api,
      fetchSession: async () => {
        const answer = await fetch('/session', { method: 'POST', body: JSON.stringify(signedIn) });
        return (await answer.json()) as HostSession;
      },
    });
  const show = async (scope: Scope) => {
    const all = [
      walletQuery(scope, { limit: 10 }),
      walletQuery(scope, { limit: 20 }),
      walletEntriesQuery(scope, { limit: 10 }),
      openInvoicesQuery(scope, {}),
    ];
    const observers = all.map((options) => new QueryObserver(scope.queries, options as never));
    observers.forEach((observer) => observer.subscribe(() => {}));
    await scope.client.request('get', '/v1/session');
    // Who may not read money shows none of it.
    await scope.queries.fetchQuery(all[0] as never).catch(() => {});
    return observers;
  };

  const elements = scopeOf();
  const others = scopeOf();
  const letGo = [elements.acquire(), others.acquire()];
  const observers = await show(elements);
  const healths: Health[] = [];
  elements.health.subscribe(() => healths.push(elements.health.current));
  elements.goLive();

  // Another provider's scope on the same page, for the same person.
  await others.client.request('get', '/v1/session');
  const heard: string[] = [];
  let resets = 0;
  const feed = createSharedFeed({
    scope: others,
    onEvent: ({ id }) => heard.push(id),
    onReset: () => (resets += 1),
    onState: () => {},
  });
  feed.join();
  others.session.subscribe(() => {
    if (others.session.state === 'ready') feed.follow();
  });
  addEventListener('pageshow', () => feed.join());
  document.addEventListener('visibilitychange', () => feed.see(document.visibilityState === 'visible'));

  globalThis.tab = {
    since: others.readSince ?? 'evt_0',
    heard,
    get resets() {
      return resets;
    },
    overheard,
    healths,
    versions: () =>
      observers.slice(0, 2).map((observer) => (observer.getCurrentResult().data as { version?: number })?.version),
    async becomes(somebody) {
      signedIn = somebody;
      for (const { session } of [elements, others]) await session.replace(await session.token());
    },
    see(isSeen) {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: isSeen ? 'visible' : 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    leave() {
      feed.leave();
      observers.forEach((observer) => observer.destroy());
      letGo.forEach((go) => go());
    },
  };
};

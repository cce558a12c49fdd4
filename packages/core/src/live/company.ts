import type { EventOrder, StreamEvent } from '@revampd/api-client';
import { isBehind } from '@revampd/api-client/events';
import { createLeadLock } from './lead-lock.ts';
import { readMessage, type Hello, type News, type Standing, type TabMessage } from './tab-talk.ts';

/** Milliseconds without a word of the leading tab after which it counts as dead or frozen: two of its beats are missing. */
const SILENT = 40_000;
/** Milliseconds, at most, that chance adds: of those who wait one is the first to lead. */
const SPREAD = 5_000;

export interface CompanyOptions {
  /** Of exactly those who may hear the same. */
  readonly name: string;
  readonly order: EventOrder;
  /** Where this tab's stream stands, when it leads. */
  readonly standing: () => Omit<Standing, 'isHidden'>;
  readonly isSeen: () => boolean;
  /** Whether the session in hand still is one of this name; where it isn't, this tab leaves. */
  readonly staysOf: () => boolean;
  /** It leads: the stream is this tab's to open, by what was known of the one before. */
  readonly onLead: (before: Standing | undefined) => void;
  /** Another tab leads in its place. */
  readonly onTaken: () => void;
  /** The leading tab has said how its stream stands. */
  readonly onStanding: () => void;
  /** What the session may do is another: said by the leading tab. */
  readonly onSession: () => void;
  /** There is no company in this browser. */
  readonly onAlone: () => void;
}

/** The tabs that share a stream, as one of them sees it. One of them leads: it has the stream, and tells the others. */
export interface Company {
  /** How the leading tab's stream stands, where that is another one; undefined while nobody has said. */
  readonly standing: Standing | undefined;
  /** Tells the others, if this tab leads. */
  tell(news?: Partial<Pick<News, 'events' | 'restart' | 'isOfSession'>>): void;
  /** Whether somebody sees this tab is another now. */
  see(): void;
  /** It was refused a stream: another one may lead, and it goes on hearing. */
  resign(): void;
  /** It may lead again. */
  compete(): void;
  leave(): void;
}

/** Joins the tabs of a name; `mayLead` unless it was refused a stream. */
export function createCompany(options: CompanyOptions, mayLead: boolean): Company {
  const { name, order, isSeen } = options;
  const me = crypto.randomUUID();
  const channel = new BroadcastChannel(name);
  let isLeading = false;
  /** Messages to all: told, as the leading tab; heard, as another. */
  let count = 0;
  /** Who has answered this tab: from then on it hears everything. */
  let leader: string | undefined;
  /** Who was asked last and hasn't answered. */
  let asked: string | undefined;
  let standing: Standing | undefined;
  /** The lead was offered to one that is seen. */
  let isOffered = false;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const say = (message: TabMessage): void => channel.postMessage(message);
  const own = (): Standing => ({ ...options.standing(), isHidden: !isSeen() });
  const hello = (): void => say({ kind: 'hello', from: me, after: order.position, isHidden: !isSeen() });

  const tell: Company['tell'] = (news) => {
    if (!isLeading) return;
    isOffered = false;
    say({ kind: 'news', from: me, count: (count += 1), standing: own(), events: [], ...news });
  };

  /** Whatever it missed, or that it can't be told. From the next message on it hears all. */
  const answer = ({ from, after, isHidden }: Hello): void => {
    const events = after === undefined ? [] : order.behind(after);
    const position = order.position ?? after;
    const missed: readonly StreamEvent[] = events ?? [];
    say({
      kind: 'news',
      from: me,
      to: from,
      count,
      standing: own(),
      events: missed,
      after,
      position,
      ...(!events && { restart: position }),
    });
    if (isHidden || isSeen() || isOffered) return;
    isOffered = true;
    say({ kind: 'offer', from: me, to: from });
  };

  const wait = (): void => {
    clearTimeout(patience);
    patience = setTimeout(
      () => {
        if (mayLead) return lock.take();
        standing = leader = undefined;
        options.onStanding();
      },
      SILENT + Math.random() * SPREAD,
    );
  };

  const hearNews = (news: News): void => {
    const { from, to, events, after, restart, position } = news;
    // It was asked at another place: between the two may be what it doesn't tell.
    if (to && order.position && after && isBehind(after, order.position)) return hello();
    if (!to && (from !== leader || news.count !== count + 1)) {
      // It can't be placed: something may be missing before it.
      leader = undefined;
      if (asked !== from || events.length === 0) hello();
      asked = from;
      return;
    }
    ({ count, standing } = news);
    leader = from;
    asked = undefined;
    wait();
    order.begin(position);
    if (restart) order.restart(restart);
    for (const event of events) order.accept(event);
    if (!to && standing.isHidden && isSeen()) hello();
    options.onStanding();
    if (news.isOfSession) options.onSession();
  };

  channel.onmessage = ({ data }) => {
    const message = readMessage(data);
    if (!message || !options.staysOf()) return;
    if (message.kind === 'hello') {
      if (isLeading) answer(message);
    } else if (!isLeading && (message.to ?? me) === me) {
      if (message.kind === 'news') hearNews(message);
      else if (mayLead && isSeen()) lock.take();
    }
  };

  const follow = (): void => {
    isLeading = false;
    leader = asked = undefined;
    lock.wait();
    hello();
    wait();
  };

  const lock = createLeadLock(name, {
    onLead() {
      clearTimeout(patience);
      isLeading = true;
      const before = standing;
      standing = undefined;
      options.onLead(before);
    },
    onTaken() {
      follow();
      options.onTaken();
    },
    onRefused: options.onAlone,
  });

  if (mayLead) lock.wait();
  hello();
  wait();

  return {
    get standing() {
      return standing;
    },
    tell,
    see() {
      if (isLeading) tell();
      else if (isSeen() && standing?.isHidden) hello();
    },
    resign() {
      mayLead = isLeading = false;
      lock.leave();
    },
    compete() {
      if (mayLead) return;
      mayLead = true;
      lock.wait();
    },
    leave() {
      isLeading = false;
      clearTimeout(patience);
      lock.leave();
      channel.onmessage = null;
      channel.close();
    },
  };
}

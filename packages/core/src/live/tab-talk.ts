import type { FeedState, Heard, StreamEvent } from '@revampd/api-client';
import { isPosition, isStreamEvent } from '@revampd/api-client/events';

/** How the stream of the leading tab stands. */
export interface Standing extends Heard {
  readonly state: FeedState;
  /** Milliseconds since 1970; see `EventFeed.since`. */
  readonly since: number | undefined;
  /** Nobody sees the leading tab: one that is seen should lead. */
  readonly isHidden: boolean;
}

/** A tab asks who leads, and for what it missed behind a position. */
export interface Hello {
  readonly kind: 'hello';
  readonly from: string;
  readonly after: string | undefined;
  readonly isHidden: boolean;
}

/** What the leading tab says: to all, or to one that asked. */
export interface News {
  readonly kind: 'news';
  readonly from: string;
  readonly to?: string;
  /** How many it has told all before and with this one: who misses one asks. */
  readonly count: number;
  readonly standing: Standing;
  readonly events: readonly StreamEvent[];
  /** The place of the one who asked, in an answer: to one who stands elsewhere by now it is none. */
  readonly after?: string | undefined;
  /** The session that all of them have may do something else: each looks where it belongs. */
  readonly isOfSession?: boolean;
  /** How far the leading tab has heard the log, in an answer. */
  readonly position?: string | undefined;
  /** What can't be told: all is to be read anew, and the log goes on from here. */
  readonly restart?: string | undefined;
}

/** A leading tab that nobody sees asks another one to lead. */
export interface Offer {
  readonly kind: 'offer';
  readonly from: string;
  readonly to: string;
}

/** What tabs that share a stream say to each other. */
export type TabMessage = Hello | News | Offer;

/** A message as it came, or undefined: others may write to a channel of this name too. */
export function readMessage(data: unknown): TabMessage | undefined {
  const message = (data ?? {}) as TabMessage;
  const { kind, from } = message;
  if (typeof from !== 'string') return undefined;
  if (kind === 'offer') return message;
  if (kind === 'hello') return isPosition(message.after ?? 'evt_0') ? message : undefined;
  return kind === 'news' && isNews(message) ? message : undefined;
}

const isNews = ({ count, standing, events, after, position, restart }: Partial<News>): boolean =>
  Number.isSafeInteger(count) &&
  typeof standing?.state === 'string' &&
  [standing.heardAt ?? 0, standing.since ?? 0, standing.notBefore].every(isTime) &&
  Array.isArray(events) &&
  events.every(isStreamEvent) &&
  [after, position, restart].every((one) => isPosition(one ?? 'evt_0'));

/** Whether it can be written as a date. */
const isTime = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 8.64e15;

import type { StreamEvent } from '@revampd/api-spec';

export interface EventOrderOptions {
  /** Each event once, in the order of the log. */
  readonly onEvent: (event: StreamEvent) => void;
  /** Something was missed that can't be told any more: what is shown must be read anew. */
  readonly onReset: () => void;
  /** The lowest position of the log that anything read reflects, if something was. */
  readonly readSince?: () => string | undefined;
}

/**
 * What became of an event: `told` to the listener · `reset` the listener was told that something was missed · `repeated`
 * it had been told before.
 */
export type Told = 'told' | 'reset' | 'repeated';

/** The place in the log of one who hears events, by whatever way they come. */
export interface EventOrder {
  /** The position of the log that it is heard behind: the last event, or where it began. Undefined before both. */
  readonly position: string | undefined;
  /** Takes an event at its place: a repeated one is none, and one that comes too late is a reset (LIV-3). */
  accept(event: StreamEvent): Told;
  /**
   * From here on everything is heard, behind this position of the log. Nothing if that was said before; a reset where what was
   * read is older than that.
   */
  begin(position: string | undefined): void;
  /** Something was read that reflects the log up to there: a reset where it is older than where this one began (LIV-2). */
  noteRead(position: string): void;
  /** What was told behind a position of the log; undefined where that isn't remembered in whole any more. */
  behind(position: string): readonly StreamEvent[] | undefined;
  /** All that was told is void: the log goes on from this position, and what is shown must be read anew. */
  restart(position: string): void;
}

/** Events that are kept: to tell a repeated one from one that comes too late, and for who comes later. */
const REMEMBERED = 500;

/** A place in the log at which nothing was heard yet. */
export function createEventOrder({ onEvent, onReset, readSince }: EventOrderOptions): EventOrder {
  const remembered = new Map<string, StreamEvent>();
  let last: string | undefined;
  /** Behind it, everything is remembered. */
  let start: string | undefined;
  /** What reflects the log from there on has been told of since, or was read anew. */
  let begun: string | undefined;
  /** Where the log began anew: what comes from before it is void. */
  let base: string | undefined;

  const restart = (position: string): void => {
    remembered.clear();
    last = start = base = position;
    if (begun === undefined || isBehind(begun, position)) begun = position;
    tell(onReset);
  };

  return {
    get position() {
      return last ?? start;
    },
    restart,
    accept(event) {
      const { id, type } = event;
      // The log goes on from there, even from a lower number.
      if (type === 'reset') {
        restart(id);
        return 'reset';
      }
      if (remembered.has(id) || (base !== undefined && !isBehind(id, base))) return 'repeated';
      // Told by one who is not as far: what was read reflects it.
      if (last === undefined && start !== undefined && !isBehind(id, start)) return 'repeated';
      remembered.set(id, event);
      if (remembered.size > REMEMBERED) {
        const [oldest] = remembered.keys();
        remembered.delete(oldest!);
        if (start === undefined || isBehind(oldest!, start)) start = oldest;
      }
      // One that comes late can't be put in its place any more: what is shown is read anew, as after a reset.
      if (last !== undefined && isBehind(last, id)) {
        start = last;
        tell(onReset);
        return 'reset';
      }
      last = id;
      tell(() => onEvent(event));
      return 'told';
    },
    begin(position) {
      if (start !== undefined || position === undefined) return;
      const read = readSince?.();
      if (read !== undefined && isBehind(position, read)) return restart(position);
      start = begun = position;
    },
    noteRead(position) {
      if (begun === undefined || !isBehind(begun, position)) return;
      restart((last ?? start)!);
      // Once for all that is as old: what was under way is read anew too.
      begun = position;
    },
    behind(position) {
      if (start === undefined || isBehind(start, position)) return undefined;
      // Of a log that began anew, one who was further than it is was in the log before.
      if (base !== undefined && isBehind(position, last!)) return undefined;
      return [...remembered.values()].filter(({ id }) => isBehind(id, position));
    },
  };
}

/** The number of an id; the log may outgrow what a double counts exactly. */
const numberOf = (id: string): bigint => BigInt(id.slice(4));

/** Whether one place of the log comes after another. */
export const isBehind = (one: string, other: string): boolean => numberOf(one) > numberOf(other);

/** What a listener throws is the page's to see, and no failure of the stream. */
export function tell(listener: () => void): void {
  try {
    listener();
  } catch (cause) {
    queueMicrotask(() => {
      throw cause;
    });
  }
}

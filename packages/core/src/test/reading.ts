import type { Message, ThreadEntry } from '@revampd/api-client';
import { noteLiveEvent } from '../live/listeners.ts';
import type { Scope } from '../session/scope.ts';
import type { ThreadChange } from '../thread/thread-state.ts';
import { openThread, type OpenThread as Thread } from '../thread/open-thread.ts';
import { browserState } from './browser-state.ts';
import { CONNECTION, createDesk, DANA, TOM, type Desk, type Sent } from './desk.ts';
import { rest } from './fake-timers.ts';

/** A page with the desk's ticket open for reading. */
export interface Reading {
  readonly scope: Scope;
  readonly thread: Thread;
  readonly changes: ThreadChange[];
  /** Bodies or kinds in the window, and then the unsent with their states. */
  readonly shown: string[];
  /** The stream tells of an entry. */
  told(entry: ThreadEntry, type?: 'created' | 'updated'): void;
  leave(): void;
}

/** A desk and those who read there, for the tests of a `describe`. */
export interface ReadingRoom {
  readonly desk: Desk;
  read(user?: string): Reading;
  /** So many messages of the other side; answers the last. */
  fill(count: number, from?: number): Promise<Message>;
}

export const isList = ({ path }: Sent): boolean => path.endsWith('/thread');

/** Sets this up for each test, and takes it down. */
export function readingRoom(): ReadingRoom {
  let desk: Desk;
  let readings: Reading[];
  beforeEach(async () => {
    desk = await createDesk();
    readings = [];
  });
  afterEach(async () => {
    for (const { thread, leave } of readings) {
      thread.close();
      leave();
    }
    browserState.restore();
    await rest();
  });
  return {
    get desk() {
      return desk;
    },
    read(user = DANA) {
      const { scope, leave } = desk.scopeFor(user);
      const thread = openThread(scope, { connectionId: CONNECTION, objectId: desk.ticketId });
      const changes: ThreadChange[] = [];
      thread.subscribe((change) => changes.push(change));
      const reading: Reading = {
        scope,
        thread,
        changes,
        leave,
        get shown() {
          return shownIn(thread);
        },
        told: (object, type = 'created') =>
          noteLiveEvent(scope, {
            id: 'evt_1',
            type: `thread_entry.${type}`,
            connection_id: CONNECTION,
            object,
            version: object.version,
          }),
      };
      readings.push(reading);
      return reading;
    },
    async fill(count, from = 1) {
      let last: Message;
      for (let number = from; number < from + count; number += 1) last = await desk.write(TOM, `Message ${number}`);
      return last!;
    },
  };
}

/** What stands in a thread, first to last. */
export function shownIn(thread: Thread): string[] {
  const { first, last } = thread.window ?? { first: 1, last: 0 };
  const entries = Array.from({ length: last - first + 1 }, (_, index) => thread.entry(first + index)!);
  return [
    ...entries.map((entry) => (entry.kind === 'message' ? entry.body : entry.kind)),
    ...thread.unsent.map(({ body, state }) => `${body}: ${state.status}`),
  ];
}

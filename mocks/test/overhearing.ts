import { eventView } from '../operations/views/events.ts';
import { identifyCaller, type SessionCaller } from '../index.ts';
import { checkEvent } from './contract.ts';
import { leaksIn, type Viewer } from './may-know.ts';
import type { Tester } from './tester.ts';

/** What people hear on their streams that isn't for them, and how much they heard. */
export interface Overhearing {
  readonly leaks: readonly string[];
  heard(): number;
  /** Opens the streams anew of those whose session has ended meanwhile. */
  reopen(): void;
}

/**
 * Has each of these people listen to all that they have, as a stream does. What is told is looked at in the moment in
 * which it is told: a stream that is read later would be held against what holds later.
 */
export function overhear({ api: { platform, mintSession } }: Tester, viewers: readonly Viewer[]): Overhearing {
  const leaks: string[] = [];
  const ended = new Set(viewers);
  let count = 0;
  const listen = (viewer: Viewer): void => {
    const { userId, connectionId } = viewer;
    const { token } = mintSession({ user_id: userId, connection_id: connectionId, ttl_seconds: 3600 });
    platform.events.listen(identifyCaller(platform, token) as SessionCaller, undefined, {
      hear: (event) => {
        const told = eventView(platform, event);
        checkEvent(told);
        count += 1;
        // That something is gone is told to those from whom it goes: by its id, and nothing else of it.
        const isGone = told.type.endsWith('.removed') && Object.keys(told.object ?? {}).join() === 'id';
        for (const id of isGone ? [] : leaksIn(platform, viewer, told.object))
          leaks.push(`${userId} hears of ${id}: ${JSON.stringify(told).slice(0, 300)}`);
      },
      end: () => void ended.add(viewer),
    });
  };
  const reopen = (): void => {
    const silent = [...ended];
    ended.clear();
    silent.forEach(listen);
  };
  reopen();
  return { leaks, heard: () => count, reopen };
}

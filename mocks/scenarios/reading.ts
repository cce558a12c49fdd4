import { markNotificationsReadBefore, type Platform } from '../platform/index.ts';
import type { Timeline } from './timeline.ts';

const HOUR_MS = 3_600_000;

/** Everybody has read what they were told until the day before the start. */
export function tellReading(platform: Platform, timeline: Timeline): void {
  timeline.at(timeline.start - 20 * HOUR_MS, () => {
    for (const { id } of platform.tables.users.all()) markNotificationsReadBefore(platform, id, platform.now());
  });
}

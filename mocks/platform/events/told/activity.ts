import { seesActivity, type ActivityEntry } from '../../activity/activity.ts';
import { seeSection, type SeenConnection } from '../../callers.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** Something was done in a connection. */
export interface ActivityHeard {
  readonly type: 'activity.created';
  readonly seen: SeenConnection;
  readonly entry: ActivityEntry;
}

/** Rows of activity, each to those who read it. */
export const activityTeller: Teller<ActivityEntry, ActivityHeard> = {
  topicsOf: (platform, { after }) => topicsOfConnection(platform, after.connectionId),
  hear: (platform, caller, { after }) => {
    const seen = seeSection(platform, caller, after.connectionId, 'activity');
    return seen && seesActivity(seen, after) ? { type: 'activity.created', seen, entry: after } : undefined;
  },
};

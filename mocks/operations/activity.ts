import { openSection, pageActivity } from '../platform/index.ts';
import type { Operations } from './operation.ts';
import { activityView } from './views/activity.ts';

/** The operations of the tag Activity. */
export const activityOperations: Operations<'listActivity'> = {
  listActivity: ({ platform, caller, path, query, cursors }) => {
    const seen = openSection(platform, caller, path.connection_id, 'activity');
    const from = cursors.read(query.cursor);
    const page = pageActivity(platform, seen, { limit: query.limit, from });
    return { status: 200, body: cursors.page(page, (entry) => activityView(platform, seen.connection, entry)) };
  },
};

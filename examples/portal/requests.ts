import { isRevampdError, listApprovalRequests, type RevampdClient } from '@revampd/api-client';
import { northgate } from './directory.ts';
import { report } from './sessions.ts';

/** How many requests a page shows. */
const SHOWN = 4;

/** Ids of what Harborline asked Northgate last, the newest first; undefined where they can't be had. */
export async function readRequestIds(revampd: RevampdClient): Promise<readonly string[] | undefined> {
  try {
    const { data } = await listApprovalRequests(revampd, { connection_id: northgate.connectionId, limit: SHOWN });
    return data.map(({ id }) => id);
  } catch (error) {
    report(error);
    if (!isRevampdError(error)) throw error;
    return undefined;
  }
}

import { listThread, type ThreadEntry, type ThreadPage } from '@revampd/api-client';
import type { WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { readShownTicket } from './shown-ticket.ts';
import type { ThreadPlace } from './thread-state.ts';

/** How many entries a page has. */
const PAGE = 50;

/** A page with the entry that was meant, or the nearest there is, by its sequence. */
export interface FoundPage {
  readonly page: ThreadPage;
  readonly at: number | undefined;
}

/** A thread as the server has it, page by page. Each call rejects with a RevampdError. */
export interface ThreadPages {
  before(sequence: number, signal: AbortSignal): Promise<ThreadPage>;
  after(sequence: number, signal: AbortSignal): Promise<ThreadPage>;
  /** The page around a place. */
  find(place: ThreadPlace, signal: AbortSignal, limit?: number): Promise<FoundPage>;
}

export function createThreadPages(scope: Scope, where: WordPlace): ThreadPages {
  const { connectionId, objectId } = where;
  const list = async (query: object, signal: AbortSignal): Promise<ThreadPage> => {
    // A session for one connection reads no other (MNY-5).
    const connection_id = await scope.connectionFor(connectionId);
    return listThread(scope.client, { connection_id, ticket_id: objectId, limit: PAGE, ...query }, { signal });
  };

  return {
    before: (sequence, signal) => list({ before: String(sequence) }, signal),
    after: (sequence, signal) => list({ after: String(sequence) }, signal),
    async find(place, signal, limit = PAGE) {
      if (place !== 'newest' && place !== 'unread') {
        const page = await list({ around: String(place), limit }, signal);
        const isMeant = ({ id, sequence }: ThreadEntry): boolean => id === place || sequence === place;
        return { page, at: (page.data.find(isMeant) ?? page.data.at(-1))?.sequence };
      }
      // Side by side: mostly the first unread one is among the newest.
      const [page, ticket] = await Promise.all([
        list({ limit }, signal),
        place === 'unread' ? readShownTicket(scope, where, signal) : undefined,
      ]);
      const first = ticket?.viewer_state.first_unread_id as `ent_${string}` | null | undefined;
      const found = page.data.find(({ id }) => id === first);
      if (first && !found) return this.find(first, signal);
      return { page, at: (found ?? page.data.at(-1))?.sequence };
    },
  };
}

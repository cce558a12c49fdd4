import {
  actorOf,
  addReaction,
  invalid,
  openTicket,
  pageThread,
  postMessage,
  removeReaction,
  type ThreadPlace,
} from '../platform/index.ts';
import { createCursorCodec } from './cursors.ts';
import type { Call, Operations } from './operation.ts';
import { messageView, threadEntryView } from './views/thread.ts';

/** The operations of the tag Thread. */
export const threadOperations: Operations<'listThread' | 'postMessage' | 'addReaction' | 'removeReaction'> = {
  listThread: ({ platform, caller, path, query }) => {
    const { ticket } = openTicket(platform, caller, path.connection_id, path.ticket_id);
    // A cursor goes on from where it is, wherever the page before it began.
    const cursors = createCursorCodec('listThread', { caller, path, query: { q: query.q } });
    const window = { limit: query.limit, from: cursors.read(query.cursor) };
    const page = pageThread(platform, ticket, query.q, readPlace(query), window);
    return { status: 200, body: cursors.page(page, (entry) => threadEntryView(platform, entry)) };
  },
  postMessage: ({ platform, caller, path, body }) => {
    const open = openTicket(platform, caller, path.connection_id, path.ticket_id);
    const request = {
      clientId: body.client_id,
      body: body.body,
      replyToId: body.reply_to_id,
      audienceVersion: body.audience_version,
    };
    const message = postMessage(platform, open, request, actorOf(caller));
    return { status: 201, body: messageView(platform, message) };
  },
  addReaction: ({ platform, caller, path }) => {
    const open = openTicket(platform, caller, path.connection_id, path.ticket_id);
    const request = { messageId: path.message_id, code: path.reaction };
    return { status: 200, body: messageView(platform, addReaction(platform, open, request, actorOf(caller))) };
  },
  removeReaction: ({ platform, caller, path }) => {
    const open = openTicket(platform, caller, path.connection_id, path.ticket_id);
    const request = { messageId: path.message_id, code: path.reaction };
    return { status: 200, body: messageView(platform, removeReaction(platform, open, request, actorOf(caller))) };
  },
};

/** Where the page is asked for: in one way at most. */
function readPlace(query: Call<'listThread'>['query']): ThreadPlace | undefined {
  const places = (['before', 'after', 'around'] as const).flatMap((side) => {
    const entry = query[side];
    return entry === undefined ? [] : [{ side, entry }];
  });
  if (places.length > 1)
    throw invalid(`/query/${places[1]!.side}`, 'not', 'Name one of before, after and around, not several.');
  return places[0];
}

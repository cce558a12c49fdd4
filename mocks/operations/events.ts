import type { Operations } from './operation.ts';
import { eventView } from './views/events.ts';

/** The operations of the tag Events. */
export const eventOperations: Operations<'streamEvents'> = {
  streamEvents: ({ platform, caller }) => ({
    status: 200,
    body: ({ after, send, end }) =>
      platform.events.listen(caller, after, { hear: (event) => send(eventView(platform, event)), end }),
  }),
};

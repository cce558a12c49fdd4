/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `thread-states`, and the values that each takes. */
export interface ThreadStatesMessages {
  failedTitle: undefined;
  notFoundTitle: undefined;
  notFoundBody: undefined;
  forbiddenTitle: undefined;
  forbiddenBody: undefined;
  queued: undefined;
  paused: undefined;
}

/** English, and how to load the other languages. */
export const threadStatesMessages: MessageBundle<ThreadStatesMessages> = {
  name: 'threadStates',
  english: {"failedTitle":"The ticket didn’t load","notFoundTitle":"This ticket isn’t available","notFoundBody":"It doesn’t exist, or it isn’t yours to see any more, as after it was returned.","forbiddenTitle":"Support isn’t part of your role","forbiddenBody":"You’re signed in with a role that doesn’t read tickets here. An owner of your organization can change that.","queued":"Messages will be sent when you’re back online.","paused":"Changes to the ticket wait until then."},
  load: {
    'ar': () => import('./thread-states.ar.ts'),
    'de': () => import('./thread-states.de.ts'),
    'en-XA': () => import('./thread-states.en-XA.ts'),
  },
};

/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `thread-find`, and the values that each takes. */
export interface ThreadFindMessages {
  label: undefined;
  count: { position: number; count: number };
  none: undefined;
  searching: undefined;
  next: undefined;
  previous: undefined;
  close: undefined;
  retry: undefined;
  unreached: undefined;
  slow: undefined;
  tooMany: undefined;
  ended: undefined;
  notFound: undefined;
  failed: undefined;
  unshown: undefined;
}

/** English, and how to load the other languages. */
export const threadFindMessages: MessageBundle<ThreadFindMessages> = {
  name: 'threadFind',
  english: {"label":"Words to find","count":[["position",4]," of ",["count",4]],"none":"No matches","searching":"Searching…","next":"Next match, older","previous":"Previous match, newer","close":"Close find","retry":"Try again","unreached":"Not searched: the service wasn’t reached.","slow":"Not searched: the service didn’t answer in time.","tooMany":"Not searched: too many requests came at once.","ended":"Not searched: your session ended.","notFound":"Not searched: you can no longer see this ticket.","failed":"Not searched: the service didn’t answer as it should.","unshown":"This match couldn’t be shown."},
  load: {
    'ar': () => import('./thread-find.ar.ts'),
    'de': () => import('./thread-find.de.ts'),
    'en-XA': () => import('./thread-find.en-XA.ts'),
  },
};

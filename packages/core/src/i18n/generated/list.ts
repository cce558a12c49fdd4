/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `list`, and the values that each takes. */
export interface ListMessages {
  retry: undefined;
  previous: undefined;
  next: undefined;
  page: { page: number };
  pages: undefined;
}

/** English, and how to load the other languages. */
export const listMessages: MessageBundle<ListMessages> = {
  name: 'list',
  english: {"retry":"Try again","previous":"Previous","next":"Next","page":["Page ",["page",4]],"pages":"Pages"},
  load: {
    'ar': () => import('./list.ar.ts'),
    'de': () => import('./list.de.ts'),
    'en-XA': () => import('./list.en-XA.ts'),
  },
};

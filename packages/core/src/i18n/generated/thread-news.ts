/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `thread-news`, and the values that each takes. */
export interface ThreadNewsMessages {
  message: { author: string; organization: string; text: string };
  formerMember: undefined;
  formerSays: { author: string; text: string };
  many: { count: number; latest: string };
  missed: { count: number };
  eventBy: { event: string; author: string };
  event: { event: string };
  assignedToYou: undefined;
  jumpedTo: { date: string };
}

/** English, and how to load the other languages. */
export const threadNewsMessages: MessageBundle<ThreadNewsMessages> = {
  name: 'threadNews',
  english: {"message":[["author"],", ",["organization"],": ",["text"]],"formerMember":"Former member","formerSays":[["author"],": ",["text"]],"many":[["count",2,{"one":[0," new message"],"other":[0," new messages"]}],". Latest from ",["latest"]],"missed":[["count",2,{"one":[0," new message"],"other":[0," new messages"]}]," while you were away."],"eventBy":[["event"]," by ",["author"],"."],"event":[["event"],"."],"assignedToYou":"This ticket is now assigned to you.","jumpedTo":["Showing messages around ",["date"],"."]},
  load: {
    'ar': () => import('./thread-news.ar.ts'),
    'de': () => import('./thread-news.de.ts'),
    'en-XA': () => import('./thread-news.en-XA.ts'),
  },
};

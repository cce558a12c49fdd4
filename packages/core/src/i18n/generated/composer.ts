/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `composer`, and the values that each takes. */
export interface ComposerMessages {
  label: undefined;
  placeholder: undefined;
  visibleTo: { list: string };
  people: { count: number };
  send: undefined;
  hintControl: undefined;
  hintCommand: undefined;
  hintEnter: undefined;
  unavailable: undefined;
}

/** English, and how to load the other languages. */
export const composerMessages: MessageBundle<ComposerMessages> = {
  name: 'composer',
  english: {"label":"Message","placeholder":"Write a message","visibleTo":["Visible to ",["list"]],"people":[["count",2,{"one":[0," person"],"other":[0," people"]}]],"send":"Send","hintControl":"Ctrl+Enter to send","hintCommand":"⌘+Enter to send","hintEnter":"Enter to send, Shift+Enter for a new line","unavailable":"Nothing can be sent right now: a part of the page didn’t load. Your text stays here."},
  load: {
    'ar': () => import('./composer.ar.ts'),
    'de': () => import('./composer.de.ts'),
    'en-XA': () => import('./composer.en-XA.ts'),
  },
};

import type { WordPlace } from '../kept/word-store.ts';
import type { Scope } from '../session/scope.ts';
import { openDraft, type Draft } from './draft.ts';
import type { MessageWords } from './unsent-message.ts';

/** Opens what a person is writing into a ticket, as a composer does: of two beginnings neither is lost. See `openDraft`. */
export const openMessageDraft = (scope: Scope, place: WordPlace): Draft<MessageWords> =>
  openDraft<MessageWords>(scope, place, { merge: prepend });

/** What stood there first, and then what was typed; it answers to what the later one answers to. */
export const prepend = (first: MessageWords, then: MessageWords | undefined): MessageWords => ({
  ...first,
  ...then,
  body: [first.body, then?.body].filter(Boolean).join('\n\n'),
});

/** What can be done with a thread's entries: its own chunk, loaded when the page is idle, or when somebody presses something. */
import {
  threadEntryActsMessages,
  type ThreadEntryActsMessages,
  type Translate,
  type UnsentMessage,
} from '@revampd/core';
import type { LazyPart } from '../../../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../../../controllers/messages-controller.ts';
import { actingStyles } from '../../../../ui/acting.styles.ts';
import type { EntryHost } from '../entry-acting.ts';
import type { EntryScene, Message, ReactionCount } from '../entry-scene.ts';
import { below } from './below.ts';
import { deleteDialog } from './delete-dialog.ts';
import { entryActsStyles } from './entry-acts.styles.ts';
import { EntryActs } from './entry-acts.ts';
import { linkedText } from './linked-text.ts';
import { people } from './people.ts';
import { tools } from './tools.ts';
import { unsentFoot } from './unsent-foot.ts';

/** What is drawn of an entry beside what is seen at first. */
export interface EntryDrawing {
  readonly acts: EntryActs;
  /** What somebody wrote, with its links. */
  body(text: string): unknown;
  /** Who reacted so, for those who point at it or have focus on it; `id` is what describes the pill. */
  people(one: ReactionCount, id: string, scene: EntryScene): unknown;
  /** The tools of a message. */
  tools(message: Message, scene: EntryScene): unknown;
  /** Below a message: what came of an act, and the choice of reactions while it is open. */
  below(message: Message, scene: EntryScene): unknown;
  /** Why a message isn't sent, and what can be done with it. */
  unsent(message: UnsentMessage, scene: EntryScene): unknown;
  /** The dialog that asks before words are lost, once in the element's wrapper. */
  dialog(): unknown;
}

/** What acting needs beside the entries themselves, in one language. */
export interface EntryActing extends LazyPart {
  readonly words: Translate<ThreadEntryActsMessages>;
  create(host: EntryHost): EntryDrawing;
}

/** Loads the words, and hands out the rest. */
export async function loadEntryActing(load: LoadWords): Promise<EntryActing> {
  const words = await load(threadEntryActsMessages);
  return { words, sheets: [actingStyles, entryActsStyles], create: (host) => draw(new EntryActs(host, words)) };
}

const draw = (acts: EntryActs): EntryDrawing => ({
  acts,
  body: linkedText,
  people,
  tools: (message, scene) => tools(message, acts, scene),
  below: (message, scene) => below(message, acts, scene),
  unsent: (message, scene) => unsentFoot(message, acts, scene),
  dialog: () => deleteDialog(acts),
});

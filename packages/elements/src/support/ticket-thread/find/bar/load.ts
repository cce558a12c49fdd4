/** Search, bar and marks of a ticket: their own chunk, loaded when somebody first opens it. */
import { threadFindMessages } from '@revampd/core';
import type { LazyPart } from '../../../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../../../controllers/messages-controller.ts';
import { actionButtonStyles } from '../../../../ui/action-button.styles.ts';
import type { FindController } from '../find-controller.ts';
import { findStyles } from './find.styles.ts';
import { findView } from './find-view.ts';
import { Finding } from './finding.ts';

/** What the button needs of it. */
export interface FindPart extends LazyPart {
  view(): unknown;
  /** The bar closes: focus that is in it goes to the entry of the current match, else to the button. */
  leave(): void;
  /** Nothing is searched or marked any more; the words stay. */
  rest(): void;
  /** Nor do the words. */
  forget(): void;
}

const known = new WeakMap<FindController, Finding>();

/** The bar of one thread, with its words; in another language it is the same, with other words. */
export async function loadFinding(find: FindController, load: LoadWords): Promise<FindPart> {
  const words = await load(threadFindMessages);
  const finding = known.get(find) ?? new Finding(find, words);
  known.set(find, finding);
  finding.words = words;
  return {
    sheets: [actionButtonStyles, findStyles],
    view: () => findView(finding),
    leave: () => finding.leave(finding.hasFocus),
    rest: () => finding.rest(),
    forget: () => finding.forget(),
  };
}

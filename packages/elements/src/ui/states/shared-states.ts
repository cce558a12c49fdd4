import { statesMessages, type StatesMessages, type Translate } from '@revampd/core';
import type { TemplateResult } from 'lit';
import type { LazyPart } from '../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../controllers/messages-controller.ts';
import { failureBlock, type FailureBlock } from './failure-block.ts';
import { noticeStyles } from './notice.styles.ts';
import { staleLine, type StaleLine } from './stale-line.ts';
import { statesStyles } from './states.styles.ts';

/** What every element may have to show in place of its content, or above it, in one language. */
export interface SharedStates extends LazyPart {
  readonly words: Translate<StatesMessages>;
  failure(failure: Failure): TemplateResult;
  stale(line: Omit<StaleLine, 'words'>): TemplateResult;
}

/** Why there is no content, but for the words. */
export type Failure = Omit<FailureBlock, 'words'>;

/** Loads the words and makes the states; an element's own part adds its empty ones. */
export async function loadSharedStates(load: LoadWords): Promise<SharedStates> {
  const words = await load(statesMessages);
  return {
    words,
    sheets: [statesStyles, noticeStyles],
    failure: (failure) => failureBlock({ ...failure, words }),
    stale: (line) => staleLine({ ...line, words }),
  };
}

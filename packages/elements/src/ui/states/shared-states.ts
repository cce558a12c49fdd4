import { statesMessages, type RevampdError, type StatesMessages, type Translate } from '@revampd/core';
import type { TemplateResult } from 'lit';
import type { LazyPart } from '../../controllers/lazy-controller.ts';
import type { LoadWords } from '../../controllers/messages-controller.ts';
import type { HeadingLevel } from '../heading.ts';
import { failureBlock } from './failure-block.ts';
import { staleLine, type StaleLine } from './stale-line.ts';
import { statesStyles } from './states.styles.ts';

/** What every element may have to show in place of its content, or above it, in one language. */
export interface SharedStates extends LazyPart {
  readonly words: Translate<StatesMessages>;
  failure(failure: Failure): TemplateResult;
  stale(line: Omit<StaleLine, 'words'>): TemplateResult;
}

export interface Failure {
  readonly error: RevampdError;
  readonly level: HeadingLevel;
  /** "Wallet didn't load", for faults that have no title of their own. */
  readonly title: string;
  readonly retry: () => void;
  readonly retrying: boolean;
  /** Asks the host for help; undefined where it doesn't listen. */
  readonly contact: (() => void) | undefined;
}

/** Loads the words and makes the states; an element's own part adds its empty ones. */
export async function loadSharedStates(load: LoadWords): Promise<SharedStates> {
  const words = await load(statesMessages);
  return {
    words,
    sheets: [statesStyles],
    failure: (failure) => failureBlock({ ...failure, words }),
    stale: (line) => staleLine({ ...line, words }),
  };
}

import { threadStatesMessages, type ThreadStatesMessages, type Translate } from '@revampd/core';
import type { TemplateResult } from 'lit';
import type { LoadWords } from '../../controllers/messages-controller.ts';
import { loadSharedStates, type Failure, type SharedStates } from '../../ui/states/shared-states.ts';

/** What a thread shows in place of its content, or above it, in one language. */
export interface ThreadStates extends Omit<SharedStates, 'failure'> {
  readonly own: Translate<ThreadStatesMessages>;
  failure(failure: Omit<Failure, 'title' | 'notFound' | 'notPermitted'>): TemplateResult;
}

/** Loads the words and makes the states. */
export async function loadThreadStates(load: LoadWords): Promise<ThreadStates> {
  const [shared, own] = await Promise.all([loadSharedStates(load), load(threadStatesMessages)]);
  return {
    ...shared,
    own,
    failure: (failure) =>
      shared.failure({
        ...failure,
        title: own('failedTitle'),
        notFound: { title: own('notFoundTitle'), body: own('notFoundBody') },
        notPermitted: { title: own('forbiddenTitle'), body: own('forbiddenBody') },
      }),
  };
}

import type { Blueprint } from '../../blueprint.ts';
import { elementView } from '../element/view.ts';
import { contentTests } from './content-tests.ts';
import { pageTests } from './page-tests.ts';
import { stateTests } from './state-tests.ts';
import { testHead } from './test-head.ts';
import { viewTest } from './view-test.ts';

/** Path → text of an element's tests; `own` is its path without the ending. */
export function testFiles(blueprint: Blueprint, own: string): Record<string, string> {
  const test = [testHead, contentTests, stateTests, pageTests].map((part) => part(blueprint)).join('');
  const hasView = elementView(blueprint) !== undefined;
  return { [`${own}.test.ts`]: test, ...(hasView ? { [`${own}-view.test.ts`]: viewTest(blueprint) } : {}) };
}

import type { Blueprint } from '../../blueprint.ts';
import { importsOf } from '../code.ts';
import { elementView, nameFunction } from '../element/view.ts';
import { benchNames, testBench } from './bench.ts';
import { contentTests } from './content-tests.ts';
import { pageTests } from './page-tests.ts';
import { shiftTests } from './shift-tests.ts';
import { stateTests } from './state-tests.ts';
import { viewTest } from './view-test.ts';

/** Path → text of an element's tests; `own` is its path without the ending, `shared` the folder of what tests share. */
export function testFiles(blueprint: Blueprint, own: string, shared: string): Record<string, string> {
  const hasView = elementView(blueprint) !== undefined;
  const test = (body: string): string => `${testImports(blueprint, body)}\n\n${body}`;
  return {
    [`${shared}/${blueprint.kebab}.ts`]: testBench(blueprint),
    [`${own}.test.ts`]: test(contentTests(blueprint)),
    [`${own}.states.test.ts`]: test(stateTests(blueprint)),
    [`${own}.page.test.ts`]: test(pageTests(blueprint)),
    [`${own}.shift.proof.ts`]: test(shiftTests(blueprint)),
    ...(hasView ? { [`${own}-view.test.ts`]: viewTest(blueprint) } : {}),
  };
}

/** The imports of one of the tests. */
const testImports = (blueprint: Blueprint, body: string): string => {
  const { kebab, camel, className, drawing, event } = blueprint;
  return importsOf(body, [
    ['@open-wc/testing', ['expect', 'fixture', 'html']],
    ['@revampd/core', [`${camel}Messages`, 'createTranslate', 'formatDate', 'formatMoney', 'type Money']],
    ['@web/test-runner-commands', ['sendKeys']],
    [`../../events/${event?.kebab}.ts`, [event && `type ${event.className}Event`]],
    ['../../test/browser.ts', ['focusedName']],
    ['../../test/focus.ts', ['expectFocus', 'expectNone']],
    ['../../test/looks.ts', ['reflowed', 'resetWindow', 'widen']],
    [
      '../../test/mount.ts',
      ['createHost', 'inside', 'isLive', 'mountIn', 'seen', 'shows', 'textOf', 'warningsOf', 'type Host'],
    ],
    ['../../test/overheard.ts', ['overhear']],
    ['../../test/shift.ts', ['shiftDuring']],
    ['../../test/stops.ts', ['ringOf', 'tabThrough']],
    ['../../test/under-test.ts', ['holdCalls', 'whileTimePasses']],
    [`../../test/${kebab}.ts`, benchNames(blueprint)],
    [`./${kebab}-view.ts`, drawing.choices.map(nameFunction)],
    [`./${kebab}.ts`, [`type ${className}`]],
  ]);
};

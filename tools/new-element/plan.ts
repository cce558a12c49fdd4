/** Every file of a new element: those that are its own, those that all new elements share, and those that list it. */
import type { Blueprint } from './blueprint.ts';
import { Mistake } from './mistake.ts';
import { keepOutOfRuntime, registerElement, registerInCore, registerInReadme, registerRoom } from './register.ts';
import { elementClass } from './templates/element/class.ts';
import { definition } from './templates/element/define.ts';
import { eventClass } from './templates/element/event.ts';
import { elementFacts } from './templates/element/facts.ts';
import { elementPage } from './templates/element/page.ts';
import { elementRows } from './templates/element/rows.ts';
import { elementSkeleton } from './templates/element/skeletons.ts';
import { elementStates } from './templates/element/states.ts';
import { elementStyles } from './templates/element/styles.ts';
import { elementView } from './templates/element/view.ts';
import { contentControllerFile } from './templates/shared/content-controller.ts';
import { pageSizeFile } from './templates/shared/page-size.ts';
import { pagesControllerFile } from './templates/shared/pages-controller.ts';
import { storyFiles } from './templates/stories/stories.ts';
import { testFiles } from './templates/tests/tests.ts';
import type { Tree } from './tree.ts';

const ELEMENTS = 'packages/elements/src';
const MESSAGES = 'packages/core/src/i18n/messages';

/** Writes everything of the element into the tree. A Mistake where something stands in its place already. */
export function planElement(tree: Tree, blueprint: Blueprint, isNewRoom: boolean): void {
  for (const [path, text] of Object.entries(ownFiles(blueprint))) {
    if (tree.has(path)) throw new Mistake(`${path} exists already: choose another name.`);
    tree.write(path, text);
  }
  for (const [name, text] of Object.entries(sharedControllers(blueprint))) {
    const path = `${ELEMENTS}/controllers/${name}.ts`;
    if (tree.has(path)) continue;
    tree.write(path, text);
    keepOutOfRuntime(tree, name);
  }
  registerInCore(tree, blueprint);
  registerElement(tree, blueprint);
  registerInReadme(tree, blueprint);
  if (isNewRoom) registerRoom(tree, blueprint.room);
}

/** Path → text of the files that belong to the element alone. */
function ownFiles(blueprint: Blueprint): Record<string, string> {
  const { room, kebab, answer, event, words } = blueprint;
  const own = `${ELEMENTS}/${room}/${kebab}/${kebab}`;
  const view = elementView(blueprint);
  const parts: Record<string, string> = answer.isList
    ? {
        [`${own}-page.ts`]: elementPage(blueprint),
        [`${own}-rows.ts`]: elementRows(blueprint),
        [`${own}-states.ts`]: elementStates(blueprint),
      }
    : { [`${own}-facts.ts`]: elementFacts(blueprint) };
  const messages = Object.entries(words).map(([language, texts]) => [
    `${MESSAGES}/${language}/${kebab}.json`,
    JSON.stringify(texts),
  ]);
  return {
    [`${own}.ts`]: elementClass(blueprint),
    [`${own}.styles.ts`]: elementStyles(blueprint),
    [`${own}-skeleton.ts`]: elementSkeleton(blueprint),
    ...(view === undefined ? {} : { [`${own}-view.ts`]: view }),
    ...parts,
    ...testFiles(blueprint, own, `${ELEMENTS}/test`),
    [`${ELEMENTS}/define/${kebab}.ts`]: definition(blueprint),
    ...(event ? { [`${ELEMENTS}/events/${event.kebab}.ts`]: eventClass(blueprint, event) } : {}),
    ...Object.fromEntries(messages),
    ...storyFiles(blueprint),
  };
}

/** Name → text of what new elements share among the controllers; the first one brings them. */
const sharedControllers = ({ answer }: Blueprint): Record<string, string> => ({
  'content-controller': contentControllerFile,
  ...(answer.isList ? { 'pages-controller': pagesControllerFile, 'page-size': pageSizeFile } : {}),
});

/**
 * `npm run new-element -- [ROOM/]NAME --operation ID [--event revampd-…] [--seats a,b] [--new-room]` writes a small element that
 * works at once: it shows what an operation of the contract reads of a connection (CONTRIBUTING.md, "A new element").
 */
import { join } from 'node:path';
import { asksForHelp, readArguments } from './arguments.ts';
import { draftElement } from './draft.ts';
import { Mistake } from './mistake.ts';
import { planElement } from './plan.ts';
import { openTree, type Tree } from './tree.ts';
import { usageText } from './usage.ts';
import { writeTree } from './write.ts';

const tree = openTree(join(import.meta.dirname, '../..'));
const args = process.argv.slice(2);
try {
  if (asksForHelp(args)) console.log(usageText(tree));
  else await writeElement(tree, args);
} catch (error) {
  if (!(error instanceof Mistake)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function writeElement(tree: Tree, args: readonly string[]): Promise<void> {
  const { blueprint, isNewRoom } = await draftElement(tree, readArguments(args, process.env));
  planElement(tree, blueprint, isNewRoom);
  const paths = await writeTree(tree);
  const { room, kebab, tag, words } = blueprint;
  console.log(`<${tag}> is written:\n${paths.map((path) => `  ${path}`).join('\n')}\n
Next:
  npm run test:browser -- --files 'packages/elements/src/${room}/${kebab}/*.{test,proof}.ts'
  npm run test:stories -- --only '${words.en!.title}/'
  npm run storybook
  npm run size -- --update
  npx changeset`);
}

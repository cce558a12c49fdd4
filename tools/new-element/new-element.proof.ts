/**
 * `npm run new-element`, in a copy of the repository as it is now: what it writes holds against the types, lint rules and
 * format of today, and a wish that can't be fulfilled writes nothing. When a shared part has changed its ways, this fails:
 * then `templates/` follow the wallet.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createScratchTree, type ScratchTree } from './test/scratch-tree.ts';
import { WISHES } from './test/wishes.ts';

const PROGRAM = 'tools/new-element/index.ts';
const GLOSSARY = 'tools/new-element/glossary.json';

let tree: ScratchTree;
let untouched: ReadonlyMap<string, string>;

before(() => {
  tree = createScratchTree();
  // Names that no real element will ever take.
  giveTitles(['scratch-rows', 'scratch-facts'], 'Scratch');
  untouched = tree.files();
});
after(() => tree.remove());

const newElement = (...args: string[]) => tree.run(PROGRAM, ...args);

/** Puts titles into the copy's glossary. */
function giveTitles(names: readonly string[], title: string): void {
  const path = join(tree.root, GLOSSARY);
  const glossary = JSON.parse(readFileSync(path, 'utf8'));
  for (const name of names) glossary.titles[name] = { en: title, de: title, ar: title };
  writeFileSync(path, JSON.stringify(glossary));
}

/** The files that differ from those before. */
const changed = (): string[] =>
  [...tree.files()].filter(([path, text]) => untouched.get(path) !== text).map(([path]) => path);

describe('a wish that can’t be fulfilled', { concurrency: 2 }, () => {
  for (const [what, args, says] of WISHES) {
    it(`is told so in one line: ${what}`, async () => {
      const { code, output, errors } = await newElement(...args);
      assert.equal(code, 1);
      assert.equal(output, '');
      assert.match(errors.trimEnd(), says);
      assert.equal(errors.trimEnd().split('\n').length, 1);
    });
  }
});

it('--help tells how it is used, with what there is to choose from', async () => {
  for (const args of [['--help'], ['-h', 'scratch-rows']]) {
    const { code, output, errors } = await newElement(...args);
    assert.equal(code, 0, errors);
    assert.match(output, /^npm run new-element -- \[ROOM\/\]NAME --operation ID/);
    assert.match(output, /getConnection, .*listInvoices/);
    assert.match(output, /sub-org-with-partner, .*self-serve/);
  }
});

it('neither a wish that can’t be fulfilled nor --help has written anything', () => {
  assert.deepEqual(changed(), []);
});

it('what the generators refuse is taken back, all of it', async () => {
  giveTitles(['scratch-rows'], 'Scratch {');
  const { code, errors } = await newElement('scratch-rows', '--operation', 'listInvoices');
  giveTitles(['scratch-rows'], 'Scratch');
  assert.equal(code, 1);
  assert.match(errors, /^npm run generate refused what was written, so it was taken back/);
  assert.deepEqual(changed(), []);
});

describe('a new element', () => {
  let written: string[];

  before(async () => {
    const event = ['--event', 'revampd-scratch-chosen'];
    const list = await newElement('attic/scratch-rows', '--new-room', '--operation', 'listInvoices', ...event);
    assert.equal(list.code, 0, list.errors);
    assert.match(
      list.output,
      /^<revampd-scratch-rows> is written:\n( {2}\S+\n)+\nNext:\n( {2}npm run .*\n){4} {2}npx changeset\n$/,
    );
    giveTitles(['scratch-facts'], 'Scratch facts');
    const facts = await newElement('scratch-facts', '--operation', 'getConnection', '--seats', 'self-serve');
    assert.equal(facts.code, 0, facts.errors);
    written = changed().filter((path) => path !== GLOSSARY);
  });

  it('is a class, its parts, tests, words, stories and registration', () => {
    const elements = 'packages/elements/src';
    for (const path of [
      ...[
        '.ts',
        '.styles.ts',
        '-view.ts',
        '.test.ts',
        '.states.test.ts',
        '.page.test.ts',
        '.shift.proof.ts',
        '-view.test.ts',
      ].map((end) => `${elements}/attic/scratch-rows/scratch-rows${end}`),
      `${elements}/test/scratch-rows.ts`,
      `${elements}/billing/scratch-facts/scratch-facts.ts`,
      `${elements}/define/scratch-rows.ts`,
      `${elements}/events/scratch-chosen.ts`,
      ...['en', 'de', 'ar'].map((language) => `packages/core/src/i18n/messages/${language}/scratch-rows.json`),
      'packages/core/src/i18n/generated/scratch-rows.ts',
      'packages/core/src/queries/scratch-rows-element.ts',
      'stories/scratch-rows/seats/self-serve.stories.ts',
      'stories/scratch-facts/seats/self-serve.stories.ts',
    ]) {
      assert.ok(existsSync(join(tree.root, path)), path);
      assert.ok(written.includes(path), path);
    }
    assert.ok(
      !existsSync(join(tree.root, 'stories/scratch-facts/seats/partner-with-revampd.stories.ts')),
      'only seats it was told',
    );
    const knows = (path: string, text: string) => assert.ok(tree.files().get(path)!.includes(text), `${path}: ${text}`);
    knows(`${elements}/define/all.ts`, "import './scratch-rows.ts';");
    knows(`${elements}/autoloader.ts`, "'revampd-scratch-rows': () => import('./define/scratch-rows.ts'),");
    knows(`${elements}/index.ts`, 'RevampdScratchRows');
    knows(`${elements}/index.ts`, 'RevampdScratchChosenEvent');
    knows('tools/lint/layers.mjs', 'elements}/attic`]');
    knows('stories/desk/elements.ts', 'SCRATCH_FACTS');
    knows('README.md', '`revampd-scratch-chosen`');
    knows('vite.config.ts', 'controllers/(?!page-size|pages-controller|content-controller|');
  });

  it('says nothing that is to be done, and no file of it is long', () => {
    const files = tree.files();
    for (const path of written.filter((each) => each.includes('scratch') && !each.includes('/generated/'))) {
      const text = files.get(path)!;
      assert.doesNotMatch(text, /TODO|FIXME|\.undefined|['"`]undefined|\[object /, path);
      const lines = text.split('\n').length;
      assert.ok(lines <= 250, `${path} has ${lines} lines`);
    }
  });

  it('holds against the types', async () => {
    const paths = written.filter((path) => path.endsWith('.ts'));
    const config = {
      extends: './tsconfig.base.json',
      compilerOptions: {
        noEmit: true,
        composite: false,
        declarationMap: false,
        rewriteRelativeImportExtensions: false,
        lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
        types: ['node', 'mocha'],
      },
      files: paths,
    };
    writeFileSync(join(tree.root, 'tsconfig.scratch.json'), JSON.stringify(config));
    const { code, output } = await tree.run('tsc', '-p', 'tsconfig.scratch.json');
    assert.equal(code, 0, output);
  });

  it('holds against the lint rules', async () => {
    const { code, output } = await tree.run(
      'eslint',
      ...written.filter((path) => /^(?!.*\/generated\/).*\.(ts|mjs)$/.test(path)),
    );
    assert.equal(code, 0, output);
  });

  it('is laid out as Prettier would', async () => {
    const { code, errors } = await tree.run('prettier', '--check', ...written);
    assert.equal(code, 0, errors);
  });

  it('passes its own tests', async () => {
    const files = written.filter((path) => /^packages\/.*\.(test|proof)\.ts$/.test(path));
    const { code, output, errors } = await tree.run('web-test-runner', '--files', ...files);
    assert.equal(code, 0, output + errors);
    assert.match(output, /[1-9]\d* passed, 0 failed/);
  });

  it('leaves no generated file stale', async () => {
    const { code, errors } = await tree.run('tools/generate/index.ts', '--check');
    assert.equal(code, 0, errors);
  });

  it('is refused a second time', async () => {
    const { code, errors } = await newElement('scratch-rows', '--operation', 'listInvoices');
    assert.equal(code, 1);
    assert.match(errors, /^<revampd-scratch-rows> exists already/);
  });
});

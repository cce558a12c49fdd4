/** What is left out in an engine is there, has a reason, and is nothing else. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { test } from 'node:test';
import { ALL, filesFor, titlesLeftOut } from './left-out.mjs';
import { LIMITS } from './limits.mjs';

const root = join(import.meta.dirname, '../..');

/** The patterns of the titles in a file, where what is put together at run time may be anything. */
const titlesIn = (source) =>
  [...source.matchAll(/\bit\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g)].map(
    ([, single, double, template]) => {
      const pieces = (single ?? double ?? template).split(template === undefined ? /(?!)/ : /\$\{[^}]*\}/);
      return new RegExp(`^${pieces.map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('.*')}$`);
    },
  );

for (const { file, engines, reason, tests } of LIMITS) {
  test(`${file} is there, with what ${engines.join(' and ')} leave out of it`, () => {
    assert.ok(existsSync(join(root, file)), 'the file exists no more');
    assert.ok(
      ALL.some((pattern) => matchesGlob(file, pattern)),
      'no engine runs it at all',
    );
    assert.doesNotMatch(file, /\.engines\.test\.ts$/, 'such a file is for these engines');
    assert.ok(reason.length > 20 && engines.length > 0);
    const titles = titlesIn(readFileSync(join(root, file), 'utf8'));
    for (const title of tests ?? [])
      assert.ok(
        titles.some((one) => one.test(title)),
        `no test has the title ${title}`,
      );
  });
}

test('no file is named twice for one engine', () => {
  const named = LIMITS.flatMap(({ file, engines, reason }) => engines.map((engine) => `${engine} ${file} ${reason}`));
  assert.deepEqual(named, [...new Set(named)]);
});

const limits = [
  { file: 'packages/a/src/one.test.ts', engines: ['firefox'], reason: 'because' },
  { file: 'packages/a/src/two.test.ts', engines: ['firefox', 'webkit'], reason: 'because', tests: ['is so (1 + 1)'] },
  {
    file: 'packages/a/src/two.test.ts',
    engines: ['webkit'],
    reason: 'so',
    tests: ['is a/b', 'is in every state: ${name}'],
  },
];

test('a whole file is left out by its path, in its engine only', () => {
  assert.deepEqual(filesFor('firefox', limits), [...ALL, '!packages/a/src/one.test.ts']);
  assert.deepEqual(filesFor('webkit', limits), ALL);
});

test('a test is left out by its whole title, in its file only', () => {
  const { 'packages/a/src/two.test.ts': pattern } = titlesLeftOut('webkit', limits);
  assert.match('what it is > is so (1 + 1)', new RegExp(pattern));
  assert.match('is a/b', new RegExp(pattern));
  assert.doesNotMatch('is so (1 + 1) again', new RegExp(pattern));
  assert.doesNotMatch('is so (1 1)', new RegExp(pattern));
  assert.match('what it is > is in every state: lost', new RegExp(pattern));
  assert.doesNotMatch('is a/b', new RegExp(titlesLeftOut('firefox', limits)['packages/a/src/two.test.ts']));
});

/** Which files an engine runs, and which tests of them it doesn't: `limits.mjs`, as the test runner takes it. */
import { LIMITS } from './limits.mjs';

/** Tests, and of the proofs what browsers differ in most. */
export const ALL = [
  'packages/*/src/**/*.test.ts',
  'packages/*/src/**/every-element.focus.proof.ts',
  'packages/*/src/**/{wallet,composer,head}.language.proof.ts',
  'packages/*/src/**/entry.security.proof.ts',
];

/**
 * The patterns of the files to run.
 * @param {'firefox' | 'webkit'} engine
 * @param {readonly import('./limits.mjs').Limit[]} limits
 */
export function filesFor(engine, limits = LIMITS) {
  const whole = limitsOf(engine, limits).filter(({ tests }) => !tests);
  return [...ALL, ...whole.map(({ file }) => `!${file}`)];
}

/**
 * What the titles of the tests match that aren't run, in Mocha's `grep`, by file.
 * @param {'firefox' | 'webkit'} engine
 * @param {readonly import('./limits.mjs').Limit[]} limits
 * @returns {Record<string, string>}
 */
export function titlesLeftOut(engine, limits = LIMITS) {
  const titles = new Map();
  for (const { file, tests = [] } of limitsOf(engine, limits)) {
    titles.set(file, [...(titles.get(file) ?? []), ...tests.map((title) => `${literal(title)}$`)]);
  }
  return Object.fromEntries([...titles].map(([file, patterns]) => [file, patterns.join('|')]));
}

/**
 * The script of a test page that leaves out what this engine doesn't run of its file, before Mocha is set up.
 * @param {'firefox' | 'webkit'} engine
 */
export function leavingOut(engine) {
  const run = (left) => {
    const { testFile, testFrameworkConfig } = window.__WTR_CONFIG__;
    const { pathname } = new URL(testFile, location.href);
    const file = Object.keys(left).find((path) => pathname.endsWith(`/${path}`));
    if (file) Object.assign(testFrameworkConfig, { grep: left[file], invert: true });
  };
  return `(${run})(${JSON.stringify(titlesLeftOut(engine))});`;
}

const limitsOf = (engine, limits) => limits.filter(({ engines }) => engines.includes(engine));

/** A title as its file has it: what is put together at run time may be anything. */
const literal = (title) =>
  title
    .split(/\$\{.*?\}/)
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('.*');

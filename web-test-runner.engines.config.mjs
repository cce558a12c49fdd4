/**
 * The browser tests in Firefox and WebKit (REL-3), but for what `tools/engines/limits.mjs` names with its reason.
 * `ENGINE=firefox` or `ENGINE=webkit` runs one of them; `--files <file>` runs what it names, all of it.
 */
import { ensureFirefox, ensureWebKit } from './tools/engines/find.mjs';
import { firefoxLauncher } from './tools/engines/firefox.mjs';
import { filesFor, leavingOut } from './tools/engines/left-out.mjs';
import { webkitLauncher } from './tools/engines/webkit.mjs';
import base from './web-test-runner.config.mjs';

const launchers = {
  firefox: () => firefoxLauncher(ensureFirefox()),
  webkit: () => webkitLauncher(ensureWebKit()),
};

const { ENGINE } = process.env;
if (ENGINE && !(ENGINE in launchers)) throw new Error(`ENGINE is firefox or webkit, not ${ENGINE}.`);
const engines = (ENGINE ? [ENGINE] : Object.keys(launchers)).map((name) => ({ name, browsers: [launchers[name]()] }));

const groups = engines.map(({ name, browsers }) => ({
  name,
  browsers,
  files: filesFor(name),
  testRunnerHtml: (...args) =>
    base.testRunnerHtml(...args).replace('</head>', `<script type="module">${leavingOut(name)}</script></head>`),
}));

export default {
  ...base,
  files: undefined,
  concurrency: 1,
  // Both engines together are slower than Chromium on two cores.
  testsStartTimeout: 60_000,
  testFramework: { config: { ...base.testFramework.config, timeout: 30_000 } },
  browsers: engines.flatMap(({ browsers }) => browsers),
  groups: process.argv.includes('--files') ? undefined : groups,
};

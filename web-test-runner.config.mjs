/**
 * Browser tests: every `.test.ts` in the `src` of a package, in Chromium, straight from the TypeScript (condition `source`).
 * A test fails on what a page would only log: console.error, an uncaught error, an unhandled rejection.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserCommands } from './tools/browser-commands.mjs';
import { ensureBrowser, launchArgs } from './tools/browser.mjs';

const executablePath = await ensureBrowser();

/** Bundlers replace `process.env.NODE_ENV`; query-core, served unbundled, needs the same. */
const nodeEnvironment = {
  name: 'node-environment',
  transform(context) {
    if (!context.response.is('js') || !context.body.includes('process.env.NODE_ENV')) return undefined;
    return { body: context.body.replaceAll('process.env.NODE_ENV', '"production"') };
  },
};

/** Mocha fails the running test on what the window reports. A test that expects the message stubs console.error. */
const failOnConsoleError = `
  const log = console.error;
  console.error = (...args) => {
    log.apply(console, args);
    // The runner's own heading for an unhandled rejection; it logs the reason next.
    if (String(args[0]).startsWith('An error was thrown in a Promise')) return;
    reportError(new Error('console.error: ' + args.map((arg) => arg?.stack ?? String(arg)).join(' ')));
  };`;

/** A window for each page: the second tab of one window is in the background, without focus and without frames. */
async function createPage({ context }) {
  const page = await context.newPage({ type: 'window' });
  await page.emulateFocusedPage(true);
  return page;
}

export default {
  files: 'packages/*/src/**/*.test.ts',
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: { executablePath, args: launchArgs() }, createPage })],
  nodeResolve: { exportConditions: ['source', 'browser', 'production'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.base.json', import.meta.url)),
    }),
    nodeEnvironment,
    browserCommands,
  ],
  testFramework: { config: { timeout: 10_000 } },
  // Of a whole file: axe in every look of every state takes minutes on a busy machine.
  testsFinishTimeout: 600_000,
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Tests</title><script>${failOnConsoleError}</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
};

/**
 * What `npm start` and `npm test` run first, on whatever Node the machine has: checks that Node, installs what
 * package-lock.json names if it isn't there, then hands over to an npm script, which gets its Node from the lockfile.
 *
 *   node tools/bootstrap.mjs <script> [arguments for it]
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onEnding } from './ending.mjs';
import { differences, isAtLeast, oldestNode, thisMachine } from './installed.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);
const machine = thisMachine();

if (!isAtLeast(process.version, oldestNode(machine))) {
  console.error(
    `Node ${oldestNode(machine)} or newer is needed on ${machine.platform} ${machine.arch}; this is ${process.version}.`,
  );
  process.exit(1);
}

let running;
onEnding((signal) => running?.kill(signal));

const differing = differences(
  packagesOf('package-lock.json'),
  packagesOf('node_modules/.package-lock.json'),
  machine,
).length;
if (differing > 0) {
  console.log(
    `Installing what package-lock.json names (npm ci): ${differing} packages are missing or not the ones named.`,
  );
  // No package of ours needs an install script to work, and one that we don't ask for reports to its maker.
  const code = await npm(['ci', '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund']);
  if (code !== 0) process.exit(code);
}
process.exit(await npm(['run', '--silent', script, '--', ...args]));

function packagesOf(file) {
  const path = join(root, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}

/**
 * Runs npm with our terminal and passes signals on to it; resolves with its exit code.
 * npm's own Node is asked to run it: ours may be the one in node_modules, which `npm ci` is about to replace.
 */
function npm(npmArgs) {
  const { npm_execpath: npmPath, npm_node_execpath: nodePath } = process.env;
  running = npmPath
    ? spawn(nodePath ?? process.execPath, [npmPath, ...npmArgs], { cwd: root, stdio: 'inherit' })
    : spawn('npm', npmArgs, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  return new Promise((resolve) => {
    running.on('error', (error) => {
      console.error(`npm could not be started: ${error.message}`);
      resolve(1);
    });
    running.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { differences, thisMachine } from '../tools/installed.mjs';

/**
 * Installs what the measurements stand beside, if it isn't there as `bench/package-lock.json` names it. It has a lockfile of
 * its own, so that nobody who starts, tests or uses the project gets React and 440 MB of other people's packages.
 */
export function installPeers(): void {
  const missing = differences(
    packagesOf('package-lock.json'),
    packagesOf('node_modules/.package-lock.json'),
    thisMachine(),
  );
  if (missing.length === 0) return;
  console.log(
    `Installing what bench/package-lock.json names, for the bench alone (npm ci): ${missing.length} packages.`,
  );
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  // Said twice where: an npm script passes its own place on in the environment.
  const place = ['--prefix', import.meta.dirname, '--include=dev'];
  const args = ['ci', ...place, '--ignore-scripts', '--loglevel=error', '--no-audit', '--no-fund'];
  const [command, all] = npm ? [node ?? process.execPath, [npm, ...args]] : ['npm', args];
  const { status } = spawnSync(command, all, {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (status !== 0) throw new Error('What the bench stands beside could not be installed.');
}

function packagesOf(file: string): object {
  const path = join(import.meta.dirname, file);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { packages: object }).packages : {};
}

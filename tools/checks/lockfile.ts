/**
 * Checks package-lock.json: that `npm ci` accepts it on every platform, and that it holds no download addresses, so that
 * everyone's own registry setting is used.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

const addresses =
  readFileSync(join(root, 'package-lock.json'), 'utf8').match(/"resolved": "(?:https?|git)[^"]*"/g) ?? [];
if (addresses.length > 0) {
  console.error(`package-lock.json holds ${addresses.length} download addresses, the first: ${addresses[0]}`);
  process.exit(1);
}

const { status, stdout, stderr } = spawnSync(
  'npm',
  ['ci', '--dry-run', '--loglevel=error', '--no-audit', '--no-fund'],
  {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  },
);
const output = `${stdout}${stderr}`;
if (status !== 0 || output.includes('Missing:')) {
  console.error(output);
  console.error('`npm ci` refuses package-lock.json: run `npm install`, then see the versions in CONTRIBUTING.md.');
  process.exit(1);
}
console.log('package-lock.json is complete and holds no download addresses.');

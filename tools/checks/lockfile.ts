/**
 * Checks package-lock.json, and that of the bench: that `npm ci` accepts it on every platform, and that it holds no download
 * addresses, so that everyone's own registry setting is used.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

for (const folder of ['', 'bench/']) {
  const name = `${folder}package-lock.json`;
  const addresses = readFileSync(join(root, name), 'utf8').match(/"resolved": "(?:https?|git)[^"]*"/g) ?? [];
  if (addresses.length > 0) {
    console.error(`${name} holds ${addresses.length} download addresses, the first: ${addresses[0]}`);
    process.exit(1);
  }

  const prefix = join(root, folder);
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['ci', '--dry-run', `--prefix=${prefix}`, '--loglevel=error', '--no-audit', '--no-fund'],
    {
      cwd: prefix,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  const output = `${stdout}${stderr}`;
  if (status !== 0 || output.includes('Missing:')) {
    console.error(output);
    console.error(`\`npm ci\` refuses ${name}: run \`npm install\` there, then see the versions in CONTRIBUTING.md.`);
    process.exit(1);
  }
  console.log(`${name} is complete and holds no download addresses.`);
}

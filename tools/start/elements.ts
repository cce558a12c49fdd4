import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './ports.ts';

const root = join(import.meta.dirname, '../..');
const built = join(root, 'packages/elements/dist/cdn/revampd.js');
const sources = ['packages/*/src/**/*.ts', 'vite.config.ts', 'tools/build/**/*.ts', 'package-lock.json'];

/** Builds the script tag's files, unless they are newer than all that they are made of. `signal` ends the build. */
export async function buildElements(signal: AbortSignal): Promise<void> {
  if (isFresh()) return;
  const build = spawn('npm', ['run', '--silent', 'build:cdn'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    signal,
  });
  const [code] = await once(build, 'exit');
  if (code !== 0) throw new StartError('The elements could not be built (npm run build:cdn, see above).');
}

function isFresh(): boolean {
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return globSync(sources, { cwd: root }).every((source) => statSync(join(root, source)).mtimeMs < mtimeMs);
}

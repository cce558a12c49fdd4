/** Checks that no committed file names a folder of one machine: a home, or the place where this copy happens to lie. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const here = [root, homedir()].map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
/** A path, not the path of an address: nothing that a URL could end in stands before it. */
const machinePath = new RegExp(`(?<![\\w.:/*}-])(?:(?:${here})|/(?:home|Users)/[\\w.-]+)/`);

let files: string[];
try {
  const git = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  files = execFileSync('git', git, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\0')
    .filter(Boolean);
} catch {
  console.log('Not a git checkout: nothing to look through.');
  process.exit(0);
}

const found = files.flatMap((file) =>
  linesOf(file).flatMap((line, index) =>
    machinePath.test(line) ? [`${file}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
  ),
);
if (found.length > 0) {
  console.error(`These lines name a folder of one machine:\n${found.join('\n')}`);
  process.exit(1);
}
console.log(`${files.length} files name no folder of one machine.`);

/** A file that is gone from the working tree, or isn't text, has no lines. */
function linesOf(file: string): string[] {
  try {
    const text = readFileSync(join(root, file), 'utf8');
    return text.includes('\0') ? [] : text.split('\n');
  } catch {
    return [];
  }
}

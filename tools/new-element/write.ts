/** Puts what was planned on disk: all of it, or nothing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Mistake } from './mistake.ts';
import type { Tree } from './tree.ts';

/** Lays out, writes and generates. Where the generators refuse, everything is as it was. Answers the paths that were written. */
export async function writeTree({ root, written }: Tree): Promise<string[]> {
  const files = await Promise.all(
    [...written].map(async ([path, text]) => [path, await layOut(join(root, path), text)] as const),
  );
  const before = files.map(([path]) => [path, readIfThere(join(root, path))] as const);
  try {
    for (const [path, text] of files) writeFile(join(root, path), text);
    generate(root);
  } catch (error) {
    for (const [path, text] of before) restore(join(root, path), text);
    throw error;
  }
  return files.map(([path]) => path);
}

async function layOut(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** `npm run generate`, by the Node that runs this. */
function generate(root: string): void {
  const flags = ['--conditions=source', '--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const { status, stderr } = spawnSync(process.execPath, [...flags, 'tools/generate/index.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter) },
  });
  if (status === 0) return;
  const reason = stderr.split('\n').find((line) => /^\w*Error: /.test(line)) ?? stderr.trim();
  throw new Mistake(`npm run generate refused what was written, so it was taken back: ${reason}`);
}

const readIfThere = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The text that a file had, or no file. Folders that were made for it stay, empty as they are to git. */
function restore(file: string, text: string | undefined): void {
  if (text === undefined) rmSync(file, { force: true });
  else writeFileSync(file, text);
}

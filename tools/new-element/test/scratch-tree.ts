/** A copy of the repository in a folder of its own, with the packages that are installed: for whoever writes into it. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** What an element is written into, and what checks it. */
const NEEDED = ['api-spec', 'packages', 'mocks', 'stories', 'tools'];
/** What is made from the rest. */
const MADE = ['node_modules', 'dist', 'storybook-static'];

export interface ScratchTree {
  readonly root: string;
  /** Runs a program of ours, or of node_modules/.bin by its name. */
  run(program: string, ...args: readonly string[]): Promise<Ended>;
  /** Path → text of every file. */
  files(): ReadonlyMap<string, string>;
  remove(): void;
}

/** How a program has ended. */
export interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Copies the repository as it is now, with changes that aren't committed. */
export function createScratchTree(): ScratchTree {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'revampd-new-element-')));
  const filter = (path: string): boolean => !MADE.includes(basename(path)) && !path.endsWith('.tsbuildinfo');
  for (const name of NEEDED) cpSync(join(root, name), join(folder, name), { recursive: true, filter });
  for (const { name } of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile())) {
    cpSync(join(root, name), join(folder, name));
  }
  linkPackages(folder);
  return {
    root: folder,
    run: (program, ...args) => run(folder, program, args),
    files: () => readFiles(folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Links what is installed; our own packages lead to the copy. */
function linkPackages(folder: string): void {
  const installed = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules/@revampd'), { recursive: true });
  for (const name of readdirSync(installed).filter((each) => each !== '@revampd' && each !== '.cache')) {
    symlinkSync(join(installed, name), join(folder, 'node_modules', name), 'junction');
  }
  for (const name of readdirSync(join(installed, '@revampd'))) {
    const workspace = relative(root, realpathSync(join(installed, '@revampd', name)));
    symlinkSync(join(folder, workspace), join(folder, 'node_modules/@revampd', name), 'junction');
  }
  for (const workspace of [...NEEDED, ...readdirSync(join(root, 'packages')).map((name) => join('packages', name))]) {
    const own = join(root, workspace, 'node_modules');
    if (existsSync(own)) symlinkSync(own, join(folder, workspace, 'node_modules'), 'junction');
  }
}

function run(folder: string, program: string, args: readonly string[]): Promise<Ended> {
  const flags = ['--conditions=source', '--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const isOurs = program.endsWith('.ts');
  const bin = join(folder, 'node_modules/.bin');
  const child = spawn(isOurs ? process.execPath : program, [...(isOurs ? [...flags, program] : []), ...args], {
    cwd: folder,
    env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) },
    shell: !isOurs && process.platform === 'win32',
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output, errors }));
  });
}

function readFiles(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const walk = (path: string): void => {
    for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory() && !MADE.includes(entry.name)) walk(inner);
      if (entry.isFile()) files.set(inner, readFileSync(join(folder, inner), 'utf8'));
    }
  };
  walk('');
  return files;
}

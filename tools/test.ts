/**
 * `npm test`, once everything is installed: the project's checks and tests, in order, until one fails.
 * The last line sums what the test runners counted; a step that isn't a test run counts as one failure when it fails.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { onEnding } from './ending.mjs';
import { readCounts, type Counts } from './test-counts.ts';

interface Step {
  readonly name: string;
  /** An npm script of the root. */
  readonly script: string;
  readonly args?: readonly string[];
  /** A test run must have run at least one test. */
  readonly isTestRun?: boolean;
  /** It takes long and one core: the steps after it run meanwhile, until the first test run, and then it is told. */
  readonly isBeside?: boolean;
}

const steps: Step[] = [
  { name: 'A browser for the tests', script: 'browser' },
  { name: 'Lockfile', script: 'check:lockfile' },
  { name: 'No path of one machine', script: 'check:portable' },
  { name: 'Generated files', script: 'generate', args: ['--check'] },
  { name: 'Contract', script: 'lint:contract', isBeside: true },
  { name: 'Types', script: 'typecheck' },
  { name: 'Lint', script: 'lint' },
  { name: 'Format', script: 'format:check' },
  { name: 'Tool tests', script: 'test:tools', isTestRun: true },
  { name: 'Node tests', script: 'test:node', isTestRun: true },
  { name: 'Browser tests', script: 'test:browser', isTestRun: true },
  { name: 'End-to-end tests', script: 'test:e2e', isTestRun: true },
];

/** What every step's Node keeps of the modules that it has compiled: most test files load the same ones. */
const NODE_COMPILE_CACHE = join(import.meta.dirname, '../node_modules/.cache/node');

const running = new Set<ChildProcess>();
onEnding((signal) => {
  for (const child of running) stop(child, signal);
});

const total: Counts = { passed: 0, failed: 0 };
/** Steps that run beside the others, each with the way to tell how it ended. */
const beside: (() => Promise<boolean>)[] = [];

for (const [index, step] of steps.entries()) {
  if (step.isTestRun && !(await allOf(beside.splice(0)))) break;
  if (step.isBeside) beside.push(begin(index, step));
  else if (!(await begin(index, step)())) break;
}
for (const child of running) stop(child, 'SIGTERM');
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

async function allOf(pending: (() => Promise<boolean>)[]): Promise<boolean> {
  let haveAll = true;
  for (const tell of pending) haveAll = (await tell()) && haveAll;
  return haveAll;
}

/** Starts a step; answers how to wait for it, which counts it, tells of it, and resolves with whether it passed. */
function begin(index: number, step: Step): () => Promise<boolean> {
  const command = ['npm', 'run', step.script, ...(step.args ? ['--', ...step.args] : [])].join(' ');
  const heading = `\n── ${index + 1}/${steps.length} ${step.name} (${command})`;
  if (!step.isBeside) console.log(heading);
  const start = performance.now();
  const run = runStep(step);
  return async () => {
    const { hasPassed, counts, output, endedAt } = await run;
    if (step.isBeside) process.stdout.write(`${heading}\n${output}`);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (!hasPassed && counts.failed === 0) total.failed += 1;
    console.log(`── ${hasPassed ? 'ok' : 'FAILED'}: ${step.name}, ${((endedAt - start) / 1000).toFixed(1)} s`);
    return hasPassed;
  };
}

interface Ended {
  readonly hasPassed: boolean;
  readonly counts: Counts;
  readonly output: string;
  /** By `performance.now()`. */
  readonly endedAt: number;
}

async function runStep({ script, args = [], isTestRun, isBeside }: Step): Promise<Ended> {
  const npmArgs = ['run', '--silent', script, '--', ...args];
  const child = spawn('npm', npmArgs, {
    stdio: ['ignore', 'pipe', isBeside ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
    // A process group, so that a signal reaches the runner and its browser, whatever shells stand between.
    detached: process.platform !== 'win32',
    env: { NODE_COMPILE_CACHE, ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  running.add(child);
  let output = '';
  child.stdout!.on('data', (chunk: Buffer) => {
    if (!isBeside) process.stdout.write(chunk);
    if (isTestRun || isBeside) output += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => (output += chunk));
  const hasEndedWell = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
  running.delete(child);
  const endedAt = performance.now();
  const counts = isTestRun ? readCounts(output) : { passed: 0, failed: 0 };
  const isEmpty = isTestRun && counts.passed + counts.failed === 0;
  if (hasEndedWell && isEmpty) console.error(`${script} ran no test.`);
  return { hasPassed: hasEndedWell && !isEmpty && counts.failed === 0, counts, output, endedAt };
}

function stop(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!child.pid || child.exitCode !== null || child.signalCode !== null) return;
  if (process.platform === 'win32') child.kill(signal);
  else process.kill(-child.pid, signal);
}

/**
 * `npm test`, once everything is installed: the project's checks and tests, one after the other, until one fails.
 * The last line sums what the test runners counted; a step that isn't a test run counts as one failure when it fails.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { onEnding } from './ending.mjs';
import { readCounts, type Counts } from './test-counts.ts';

interface Step {
  readonly name: string;
  /** An npm script of the root. */
  readonly script: string;
  readonly args?: readonly string[];
  /** A test run must have run at least one test. */
  readonly isTestRun?: boolean;
}

const steps: Step[] = [
  { name: 'A browser for the tests', script: 'browser' },
  { name: 'Lockfile', script: 'check:lockfile' },
  { name: 'No path of one machine', script: 'check:portable' },
  { name: 'Generated files', script: 'generate', args: ['--check'] },
  { name: 'Contract', script: 'lint:contract' },
  { name: 'Types', script: 'typecheck' },
  { name: 'Lint', script: 'lint' },
  { name: 'Format', script: 'format:check' },
  { name: 'Tool tests', script: 'test:tools', isTestRun: true },
  { name: 'Node tests', script: 'test:node', isTestRun: true },
  { name: 'Browser tests', script: 'test:browser', isTestRun: true },
  { name: 'End-to-end tests', script: 'test:e2e', isTestRun: true },
];

let running: ChildProcess | undefined;
onEnding((signal) => stop(signal));

const total: Counts = { passed: 0, failed: 0 };
for (const [index, step] of steps.entries()) {
  console.log(
    `\n── ${index + 1}/${steps.length} ${step.name} (npm run ${[step.script, ...(step.args ? ['--', ...step.args] : [])].join(' ')})`,
  );
  const start = performance.now();
  const { hasPassed, counts } = await run(step);
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (!hasPassed && counts.failed === 0) total.failed += 1;
  console.log(`── ${hasPassed ? 'ok' : 'FAILED'}: ${step.name}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (!hasPassed) {
    process.exitCode = 1;
    break;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);

async function run({ script, args = [], isTestRun }: Step): Promise<{ hasPassed: boolean; counts: Counts }> {
  const npmArgs = ['run', '--silent', script, '--', ...args];
  const child = spawn('npm', npmArgs, {
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
    // A process group, so that a signal reaches the runner and its browser, whatever shells stand between.
    detached: process.platform !== 'win32',
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  running = child;
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    if (isTestRun) output += chunk;
  });
  const hasEndedWell = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
  const counts = readCounts(output);
  const isEmpty = isTestRun && counts.passed + counts.failed === 0;
  if (hasEndedWell && isEmpty) console.error(`${script} ran no test.`);
  return { hasPassed: hasEndedWell && !isEmpty && counts.failed === 0, counts };
}

function stop(signal: NodeJS.Signals): void {
  if (!running?.pid || running.exitCode !== null || running.signalCode !== null) return;
  if (process.platform === 'win32') running.kill(signal);
  else process.kill(-running.pid, signal);
}

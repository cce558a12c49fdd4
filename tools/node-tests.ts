/**
 * `npm run test:node`: the tests that need no browser, in two processes, each with half of the files. To load what nearly all
 * of them share takes longer than most of them do, so a process for each file takes twice as long.
 * Arguments are passed on to Node, files among them.
 */
import { spawn } from 'node:child_process';
import { onEnding } from './ending.mjs';
import { readCounts } from './test-counts.ts';

const SHARDS = 2;
const FILES = ['mocks/**/*.test.ts', 'api-spec/*.test.ts'];

const own = process.argv.slice(2);
const isOfFiles = own.some((each) => !each.startsWith('-'));
const shards = isOfFiles ? 1 : SHARDS;
const running = Array.from({ length: shards }, (_, index) => runShard(index + 1));
onEnding((signal) => running.forEach(({ child }) => child.kill(signal)));

const total = { passed: 0, failed: 0 };
for (const [index, { ended }] of running.entries()) {
  const { code, output } = await ended;
  if (index > 0) process.stdout.write(output);
  const { passed, failed } = readCounts(output);
  total.passed += passed;
  total.failed += failed;
  if (code !== 0) process.exitCode = 1;
}
// The closing lines that the spec reporter has for one process, of all of them.
if (shards > 1)
  console.log(`ℹ tests ${total.passed + total.failed}\nℹ pass ${total.passed}\nℹ fail ${total.failed}\nℹ cancelled 0`);

/** Starts one. The first tells what it prints as it comes; what the others print is told when those before have ended. */
function runShard(shard: number) {
  // Node 22 knows it by the longer name alone; 24 by both.
  const args = [
    '--test',
    '--experimental-test-isolation=none',
    '--test-reporter=spec',
    `--test-shard=${shard}/${shards}`,
  ];
  const child = spawn(process.execPath, [...process.execArgv, ...args, ...own, ...(isOfFiles ? [] : FILES)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
    if (shard === 1) process.stdout.write(chunk);
  });
  const ended = new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
  return { child, ended };
}

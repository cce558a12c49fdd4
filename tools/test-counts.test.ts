/** The closing lines of both test runners, as they print them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCounts } from './test-counts.ts';

const NODE = `✔ one (0.5ms)
ℹ tests 7
ℹ suites 1
ℹ pass 4
ℹ fail 1
ℹ cancelled 2
ℹ skipped 0
ℹ todo 0
ℹ duration_ms 9.6
`;

const WEB = `
Chrome: |██████████████████████████████| 0/2 test files | 0 passed, 0 failed

Chrome: |██████████████████████████████| 2/2 test files | 12 passed, 3 failed

Finished running tests in 3s with 3 failed tests.
`;

test("Node's runner: a cancelled test has failed", () => {
  assert.deepEqual(readCounts(NODE), { passed: 4, failed: 3 });
});

test('the web test runner: its last line counts', () => {
  assert.deepEqual(readCounts(WEB), { passed: 12, failed: 3 });
});

test('colours change nothing', () => {
  assert.deepEqual(readCounts(NODE.replace('ℹ pass 4', '\u001b[34mℹ pass 4\u001b[39m')), { passed: 4, failed: 3 });
  const coloured = WEB.replace('12 passed', '\u001b[32m12 passed\u001b[39m').replace(
    '3 failed\n',
    '\u001b[31m3 failed\u001b[39m\n',
  );
  assert.deepEqual(readCounts(coloured), { passed: 12, failed: 3 });
});

test('nothing that was counted is nothing', () => {
  assert.deepEqual(readCounts('All matched files use Prettier code style!'), { passed: 0, failed: 0 });
});

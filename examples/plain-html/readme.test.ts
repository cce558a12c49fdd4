import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';

const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');

for (const file of ['index.html', 'session-endpoint.mjs', 'step-up.js']) {
  it(`the README shows ${file} as it is tested here`, async () => {
    const source = await readFile(join(import.meta.dirname, file), 'utf8');
    assert.ok(readme.includes(`\n${source}\`\`\``));
  });
}

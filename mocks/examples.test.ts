import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { operationTable } from '@revampd/api-spec/operations';
import { recordExamples } from './test/examples.ts';

const folder = new URL('../api-spec/examples/', import.meta.url);

/** Answers without a body, and the one that never ends. */
const WITHOUT = ['revokeSession', 'streamEvents'];

describe('the contract’s examples', () => {
  it('are what the platform answers, one for each operation (EXAMPLES=write npm run test:node writes them anew)', async () => {
    const examples = await recordExamples();
    const expected = Object.keys(operationTable).filter((id) => !WITHOUT.includes(id));
    assert.deepEqual(Object.keys(examples).sort(), expected.sort());
    const files = Object.entries(examples).map(([id, value]) => {
      const text = `${JSON.stringify({ summary: 'As the sandbox answers it', value }, undefined, 2)}\n`;
      return [`${id}.json`, text] as const;
    });
    if (process.env['EXAMPLES'] === 'write')
      for (const [name, text] of files) writeFileSync(new URL(name, folder), text);
    assert.deepEqual(readdirSync(folder).sort(), files.map(([name]) => name).sort());
    for (const [name, text] of files) assert.equal(readFileSync(new URL(name, folder), 'utf8'), text, name);
  });
});

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';

it('PKG-5 the README shows partner.test.ts as it runs here', async () => {
  const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');
  const [readme, source] = await Promise.all([read('../README.md'), read('partner.test.ts')]);
  assert.ok(readme.includes(`\n\`\`\`ts\n${source}\`\`\`\n`));
});

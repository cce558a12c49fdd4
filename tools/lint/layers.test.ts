/** The layers and the other rules of eslint.config.js, each shown to refuse what it forbids and to let the rest pass. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

/** The rules that this code breaks if it stands in this file; the file needn't exist. */
async function broken(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const allowed: Record<string, string[]> = {
  'api-spec/index.ts': ['./generated/types.ts'],
  'packages/api-client/src/client.ts': [
    '@revampd/api-spec',
    'eventsource-parser',
    'eventsource-parser/stream',
    './errors.ts',
  ],
  'packages/core/src/queries/wallet.ts': [
    '@revampd/api-client',
    '@tanstack/query-core',
    'idb-keyval',
    '../money/money.ts',
  ],
  'packages/core/src/i18n/format.ts': ['icu-minify/format', '../money/money.ts', '../format/date.ts'],
  'packages/elements/src/billing/wallet/wallet.ts': [
    '@revampd/core',
    'lit',
    'lit/decorators.js',
    '@lit/context',
    '../../ui/button.ts',
    './wallet.styles.ts',
  ],
  'packages/elements/src/ui/button.ts': ['lit', '../theme/tokens.ts', '../events/navigate.ts'],
  'packages/elements/src/portal/portal/portal.ts': ['../../billing/wallet/wallet.ts'],
  'packages/elements/src/define/wallet.ts': ['../billing/wallet/wallet.ts', './register.ts'],
  'packages/elements/src/autoloader.ts': ['./define/wallet.ts', './provider/provider.ts'],
  'mocks/platform/ledger.ts': ['./invoices.ts'],
  'mocks/scenarios/demo.ts': ['../platform/platform.ts'],
  'mocks/operations/wallet.ts': ['../platform/platform.ts', '@revampd/api-spec/operations'],
  'mocks/transport/problems.ts': [
    '../operations/table.ts',
    '../platform/errors.ts',
    '../scenarios/demo.ts',
    '@revampd/api-spec/validators',
  ],
  'mocks/network/network.ts': ['../transport/transport.ts', '../platform/index.ts'],
  'mocks/server.ts': ['./transport/transport.ts', '@hono/node-server', 'hono/cors', 'node:http', 'msw'],
  'packages/elements/src/billing/wallet/wallet.test.ts': [
    '@revampd/mocks',
    '@open-wc/testing',
    '../../define/wallet.ts',
  ],
  'stories/wallet.stories.ts': ['@revampd/mocks', '../packages/elements/src/define/wallet.ts'],
  'examples/portal/server.ts': ['@revampd/api-client', 'node:http'],
};

const forbidden: Record<string, string[]> = {
  'api-spec/index.ts': ['eventsource-parser', '@revampd/api-client', '../mocks/index.ts'],
  'packages/api-client/src/client.ts': [
    '@revampd/core',
    '@revampd/mocks',
    'lit',
    'node:fs',
    '../../core/src/index.ts',
    'eventsource-parser-other',
  ],
  'packages/core/src/queries/wallet.ts': [
    'lit',
    '@revampd/elements',
    '@revampd/mocks',
    'eventsource-parser',
    '../../../mocks/index.ts',
  ],
  'packages/core/src/money/money.ts': ['../session/session.ts', '@tanstack/query-core', '@revampd/api-client'],
  'packages/elements/src/billing/wallet/wallet.ts': [
    '@revampd/api-client',
    '@revampd/mocks',
    '@tanstack/query-core',
    '../../define/wallet.ts',
    '../../support/thread/thread.ts',
  ],
  'packages/elements/src/ui/button.ts': [
    '../billing/wallet/wallet.ts',
    '../provider/provider.ts',
    '../define/wallet.ts',
    '../portal/portal/portal.ts',
  ],
  'packages/elements/src/controllers/query.ts': ['../notifications/bell/bell.ts', '@revampd/mocks'],
  'packages/elements/src/provider/provider.ts': ['../define/provider.ts', '../billing/wallet/wallet.ts'],
  'packages/react/src/index.ts': ['react'],
  'mocks/platform/ledger.ts': [
    '../operations/wallet.ts',
    '../scenarios/demo.ts',
    '@revampd/api-spec',
    'node:crypto',
    'msw',
  ],
  'mocks/scenarios/demo.ts': ['../operations/wallet.ts', '../transport/transport.ts', '@revampd/api-spec'],
  'mocks/operations/wallet.ts': ['../transport/transport.ts', '../scenarios/demo.ts', 'hono', '../server.ts'],
  'mocks/transport/problems.ts': ['../server.ts', '@hono/node-server', 'msw', 'node:http'],
  'mocks/server.ts': ['@revampd/core', '../packages/core/src/index.ts', 'lit'],
};

for (const [file, sources] of Object.entries(allowed)) {
  test(`${file} may import what its layer lists`, async () => {
    for (const source of sources) assert.deepEqual(await broken(file, `export * from '${source}';\n`), [], source);
  });
}

for (const [file, sources] of Object.entries(forbidden)) {
  test(`${file} may import nothing else`, async () => {
    for (const source of sources) {
      assert.ok((await broken(file, `export * from '${source}';\n`)).includes('layers/imports'), source);
    }
  });
}

test('every way to import counts', async () => {
  const file = 'packages/core/src/queries/wallet.ts';
  for (const code of [
    `import 'lit';`,
    `import type { LitElement } from 'lit';\nexport type X = LitElement;`,
    `export { LitElement } from 'lit';`,
    `export * as lit from 'lit';`,
    `export const load = () => import('lit');`,
    `export type X = import('lit').LitElement;`,
  ]) {
    assert.deepEqual(await broken(file, `${code}\n`), ['layers/imports'], code);
  }
});

test('unsafe markup, inline styles and eval are refused in elements', async () => {
  const file = 'packages/elements/src/ui/button.ts';
  const start = "import { html } from 'lit';\n";
  for (const code of [
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const x = unsafeHTML;`,
    `import { styleMap } from 'lit/directives/style-map.js';\nexport const x = styleMap;`,
    `export const x = (node: Element) => { node.innerHTML = '<b>'; };`,
    `export const x = (node: Element) => node.insertAdjacentHTML('beforeend', '<b>');`,
    `export const x = html\`<p style="color: red"></p>\`;`,
    `export const x = (color: string) => html\`<p class="a" style=\${color}></p>\`;`,
  ]) {
    assert.ok((await broken(file, `${start}${code}\n`)).includes('no-restricted-syntax'), code);
  }
  assert.ok((await broken(file, `export const x = eval('1');\n`)).includes('no-eval'));
  assert.ok((await broken(file, `export const x = new Function('return 1');\n`)).includes('no-new-func'));
  assert.deepEqual(await broken(file, `${start}export const x = html\`<p class="style"></p>\`;\n`), []);
});

test('the platform asks no clock, chance or timer of its own', async () => {
  for (const code of ['Date.now()', 'new Date()', 'Date()', 'Math.random()']) {
    assert.deepEqual(
      await broken('mocks/platform/ledger.ts', `export const x = ${code};\n`),
      ['no-restricted-syntax'],
      code,
    );
  }
  for (const code of ['setTimeout(run)', 'performance.now()', 'crypto.randomUUID()']) {
    const found = await broken('mocks/platform/ledger.ts', `export const x = (run: () => void) => [run, ${code}];\n`);
    assert.deepEqual(found, ['no-restricted-globals'], code);
  }
  assert.deepEqual(await broken('mocks/platform/ledger.ts', 'export const x = (ms: number) => new Date(ms);\n'), []);
  assert.deepEqual(await broken('mocks/server.ts', 'export const x = Date.now();\n'), []);
});

test('no test is left out, and none leaves out the others', async () => {
  for (const code of [
    `it.only('x', () => {});`,
    `it.skip('x', () => {});`,
    `describe.only('x', () => {});`,
    `test.skip('x', () => {});`,
    `test.only('x', () => {});`,
    `test('x', { skip: true }, () => {});`,
    `it('x', function () { this.skip(); });`,
    `test('x', (t) => t.skip());`,
  ]) {
    assert.deepEqual(await broken('mocks/platform/ledger.test.ts', `${code}\n`), ['no-restricted-syntax'], code);
    assert.deepEqual(
      await broken('packages/core/src/money/money.test.ts', `${code}\n`),
      ['no-restricted-syntax'],
      code,
    );
  }
  assert.deepEqual(await broken('mocks/platform/ledger.test.ts', `test('x', () => {});\n`), []);
});

/**
 * The layers of ARCHITECTURE.md as one table, and the ESLint rule that keeps them: `layers/imports`.
 *
 * The rule asks of each import: is it in the file's own folder, or in what the file's row lists? A row is the longest folder
 * that holds the file. A folder stands for everything below it (a file for itself), a package for its subpaths too, `node:` for Node's modules.
 */
import { dirname, relative, resolve, sep } from 'node:path';

const elements = 'packages/elements/src';
/** What every element may build on; these rooms know each other but no element. */
const shared = [
  'acts',
  'advice',
  'announcer',
  'contexts',
  'controllers',
  'events',
  'theme',
  'ui',
  'revampd-element.ts',
].map((room) => `${elements}/${room}`);
/** The base of all elements, and the rooms below it. */
const base = [`${elements}/element`, ...shared];
const view = ['@revampd/core', '@lit/context', 'lit'];
const pure = ['money', 'format', 'i18n'].map((room) => `packages/core/src/${room}`);

/** @type {Record<string, string[]>} folder → what it may import besides itself */
export const layers = {
  'api-spec': [],

  'packages/api-client': ['@revampd/api-spec', 'eventsource-parser'],

  'packages/api-client/examples': ['@revampd/api-client'],
  'packages/core/examples': ['@revampd/core'],

  'packages/core': ['@revampd/api-client', '@revampd/api-spec', '@tanstack/query-core', 'icu-minify', 'idb-keyval'],
  ...Object.fromEntries(pure.map((room) => [room, [...pure, 'icu-minify']])),

  'packages/elements': view,
  ...Object.fromEntries(shared.map((room) => [room, [...shared, ...view]])),
  [`${elements}/element`]: [...shared, ...view],
  [`${elements}/provider`]: [...shared, ...view],
  [`${elements}/billing`]: [...base, ...view],
  [`${elements}/support`]: [...base, ...view],
  [`${elements}/notifications`]: [...base, ...view],
  [`${elements}/portal`]: [
    ...['billing', 'support', 'notifications', 'provider'].map((room) => `${elements}/${room}`),
    ...base,
    ...view,
  ],
  [`${elements}/define`]: [elements, ...view],
  [`${elements}/diagnose`]: [`${elements}/define/copies.ts`, ...shared, ...view],

  'mocks/platform': [],
  'mocks/scenarios': ['mocks/platform'],
  'mocks/operations': ['mocks/platform', '@revampd/api-spec'],
  'mocks/transport': ['mocks/operations', 'mocks/platform', 'mocks/scenarios', '@revampd/api-spec'],
  'mocks/network': ['mocks/transport', 'mocks/operations', 'mocks/platform', '@revampd/api-spec'],
  'mocks/examples': ['@revampd/mocks', '@revampd/api-client', 'node:'],
  mocks: ['@revampd/api-spec', 'msw', '@hono/node-server', 'hono', 'node:'],
};

/** The folders whose files the rule looks at; what is published lies in them. */
export const layeredFolders = ['api-spec', 'packages', 'mocks'];

const isInside = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/** The longest folder of the table that holds this path (relative to the root, with `/`), or undefined. */
const rowOf = (path) =>
  Object.keys(layers)
    .filter((folder) => isInside(path, folder))
    .sort((a, b) => b.length - a.length)[0];

function isAllowed(source, file, row) {
  if (!source.startsWith('.')) {
    const isNamed = (name) => (name.endsWith(':') ? source.startsWith(name) : isInside(source, name));
    return layers[row].some(isNamed);
  }
  const target = resolve('/', dirname(file), source).slice(1);
  return [row, ...layers[row]].some((folder) => isInside(target, folder));
}

const imports = {
  meta: {
    type: 'problem',
    docs: { description: 'Imports run one way, as tools/lint/layers.mjs says.' },
    schema: [],
    messages: {
      forbidden: '{{row}} may import {{allowed}}, not "{{source}}" (tools/lint/layers.mjs).',
      unknown: 'No layer holds this file: give its folder a row in tools/lint/layers.mjs.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const row = rowOf(file);
    if (!row) return { Program: (node) => context.report({ node, messageId: 'unknown' }) };

    const check = (node) => {
      const source = node.source?.value;
      if (typeof source !== 'string' || isAllowed(source, file, row)) return;
      const allowed = ['itself', ...layers[row]].join(', ');
      context.report({ node: node.source, messageId: 'forbidden', data: { row, allowed, source } });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

/** The plugin for eslint.config.js. */
export const layersPlugin = { meta: { name: 'layers' }, rules: { imports } };

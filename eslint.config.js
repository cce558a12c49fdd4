/** Lint rules: the layers (tools/lint/layers.mjs), what a strict CSP and a deterministic platform forbid, and the usual ones. */
import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layeredFolders, layersPlugin } from './tools/lint/layers.mjs';

const tests = ['**/*.{test,proof}.{ts,js,mjs}', '**/test/**'];
const code = '**/*.{ts,js,mjs}';

/** What is never written anywhere: [selector, message]. */
const everywhere = [
  [
    'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
    'Render with Lit: HTML from strings is unsafe.',
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
    'Render with Lit: HTML from strings is unsafe.',
  ],
  [
    'ImportDeclaration[source.value=/^lit(-html)?\\/directives\\/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)/]',
    'Unsafe markup and inline styles break the product rules and a strict CSP.',
  ],
  [
    'Identifier[name=/^(unsafeHTML|unsafeSVG|styleMap)$/]',
    'Unsafe markup and inline styles break the product rules and a strict CSP.',
  ],
  [
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'A style attribute breaks a strict CSP: use static styles.',
  ],
];

/** A platform that is given its clock, ids and chance answers the same every time. */
const platform = [
  ['MemberExpression[object.name="Date"][property.name="now"]', 'Ask the clock that the platform was given.'],
  [
    ':matches(NewExpression, CallExpression)[callee.name="Date"][arguments.length=0]',
    'Ask the clock that the platform was given.',
  ],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'Ask the seed that the platform was given.'],
];

/** A test that is left out, or leaves out all others, proves nothing. */
const inTests = [
  [
    'MemberExpression[object.name=/^(it|test|describe|suite|context|specify|t|this)$/][property.name=/^(only|skip|todo)$/]',
    'Run every test, or delete it.',
  ],
  ['MemberExpression[object.type="ThisExpression"][property.name="skip"]', 'Run every test, or delete it.'],
  ['CallExpression[callee.name=/^(xit|xdescribe|xcontext|fit|fdescribe)$/]', 'Run every test, or delete it.'],
  [
    'CallExpression[callee.name=/^(it|test|describe|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
    'Run every test, or delete it.',
  ],
];

const forbid = (...lists) => ['error', ...lists.flat().map(([selector, message]) => ({ selector, message }))];

export default defineConfig(
  globalIgnores(['**/dist', '**/generated', '**/storybook-static', '**/mockServiceWorker.js']),
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: [code],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': forbid(everywhere),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // `{}` says "anything but null and undefined" in conditional types, as openapi-fetch uses it.
      '@typescript-eslint/no-empty-object-type': 'off',
      // tsc knows every name, in TypeScript and in tests.
      'no-undef': 'off',
    },
  },
  { files: ['packages/*/src/**/*.ts'], ignores: tests, rules: { 'no-console': ['error', { allow: ['warn'] }] } },
  {
    files: layeredFolders.map((folder) => `${folder}/${code}`),
    ignores: tests,
    plugins: { layers: layersPlugin },
    rules: { 'layers/imports': 'error' },
  },
  {
    files: ['packages/elements/**/*.ts', 'stories/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    rules: {
      // Safari drops a list's semantics with its markers, unless the role is said (INTERACTION.md G5).
      'lit-a11y/no-redundant-role': 'off',
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
    },
  },
  {
    files: ['mocks/platform/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': forbid(everywhere, platform),
      'no-restricted-globals': ['error', 'crypto', 'fetch', 'performance', 'setImmediate', 'setInterval', 'setTimeout'],
    },
  },
  {
    files: tests,
    rules: {
      'no-restricted-syntax': forbid(everywhere, inTests),
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['tools/**', 'examples/**', '*.config.*'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
);

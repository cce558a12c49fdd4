/**
 * The CDN build: one module for a script tag (`revampd.js`), which loads the elements that it finds in the page as chunks.
 * Not Vite's library mode, which never minifies whitespace.
 */
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { minifyTemplates } from './tools/build/minify-templates.ts';
import { ownDecorators } from './tools/build/own-decorators.ts';
import { noUnusedQueries } from './tools/build/unused-queries.ts';

const elements = join(import.meta.dirname, 'packages/elements');

/** What every page with an element fetches, in one file: it compresses better than in several, and comes in one step. */
const runtime = {
  name: 'runtime',
  test: new RegExp(
    [
      'node_modules/(?:lit/(?!directives)|lit-html/(?!directives|async-directive)|(?:lit-element|@lit|@tanstack)/)',
      'node_modules/icu-minify/dist/esm/\\w+/(?:format|types)',
      'packages/api-client/src/(?!generated/(?!reads/sessions)|event|session-(?:refusal|subject))',
      'packages/core/src/(?:session/(?!read|is-own)|live/health|money/(?:money|currencies)|format/date|i18n/messages|queries/(?:query-client|state|keys|not-older))',
      'packages/elements/src/(?:contexts|controllers/(?!dialog|confirm|focus|object)|element|theme/(?!acting|static)|provider/(?!configure)|define/(?:provider|register)|ui/(?:icons?|money|link|tiles|heading)\\.|events/navigate)',
    ].join('|'),
  ),
};

export default defineConfig({
  // Chunks are found beside the entry, wherever that is served from.
  base: './',
  publicDir: false,
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [
    noLitGlobals(),
    noUnusedQueries(),
    ownDecorators(),
    noPreloadHelper(),
    minifyTemplates('packages/elements/src/'),
  ],
  build: {
    outDir: join(elements, 'dist/cdn'),
    emptyOutDir: true,
    target: 'es2022',
    minify: true,
    sourcemap: true,
    modulePreload: false,
    // The notices that the bundled packages' licences ask for.
    license: { fileName: 'licenses.md' },
    rolldownOptions: {
      input: { revampd: join(elements, 'src/autoloader.ts') },
      preserveEntrySignatures: 'exports-only',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: { groups: [runtime] },
      },
    },
  },
});

/**
 * Lit writes its versions and the properties of standard decorators to globals, and reads hooks of polyfills from there; an
 * embed leaves no global but the registry and one key of its own (SEC-3), and takes none. The versions and hooks go, the
 * properties become a module's. So does what stands in for adopted sheets, which every browser has that elements run in:
 * sheets that come later are adopted anyway. Fails the build when Lit's ways change.
 */
function noLitGlobals(): Plugin {
  const names =
    /(?:litHtml|litElement|reactiveElement)(?:Versions|PolyfillSupport)|litPropertyMetadata|litElementHydrateSupport|litNonce|ShadyCSS/;
  const hooks = /\b\w+\.(?:(?:litHtml|litElement|reactiveElement)Polyfill|litElementHydrate)Support\b/g;
  const hasSheets = /\b\w+\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype/g;
  const versions = /\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[^"]*"\)/g;
  const creation = /\b\w+\.litPropertyMetadata\?\?=new WeakMap\b/g;
  const use = /\bglobalThis\.litPropertyMetadata\b/g;
  const module = '\0lit-property-metadata';
  return {
    name: 'no-lit-globals',
    resolveId: (id) => (id === module ? id : undefined),
    load: (id) => (id === module ? 'export const litPropertyMetadata = new WeakMap();' : undefined),
    transform: {
      filter: { code: names, id: { exclude: /^\0/ } },
      handler(code) {
        // As long as what each replaces, and the import last, so that Lit's own source map stays right.
        const local = code
          .replace(versions, (found) => '0'.padEnd(found.length))
          .replace(hooks, (found) => '(void 0)'.padEnd(found.length))
          .replace(hasSheets, (found) => '!0'.padEnd(found.length))
          .replace(creation, (found) => '0'.padEnd(found.length))
          .replace(use, (found) => 'litPropertyMetadata'.padStart(found.length));
        const hasMetadata = local.includes('litPropertyMetadata');
        return {
          code: hasMetadata ? `${local}\nimport { litPropertyMetadata } from ${JSON.stringify(module)};` : local,
          map: null,
        };
      },
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const left = chunk.type === 'chunk' ? chunk.code.match(names)?.[0] : undefined;
        if (left) this.error(`${chunk.fileName} still uses the global ${left}: see noLitGlobals in vite.config.ts.`);
      }
    },
  };
}

/**
 * Vite wraps each dynamic import in a helper, a chunk of its own, that preloads stylesheets and tells the window of failures.
 * There are no stylesheets here and a failure is the autoloader's to handle, so the import stands alone.
 */
function noPreloadHelper(): Plugin {
  return {
    name: 'no-preload-helper',
    configResolved({ plugins }) {
      const at = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
      if (at === -1) throw new Error('Vite inserts its preload helper in another way now: see noPreloadHelper.');
      (plugins as Plugin[]).splice(at, 1);
    },
  };
}

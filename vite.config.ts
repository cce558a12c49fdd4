/**
 * The CDN build: one module for a script tag (`revampd.js`), which loads the elements that it finds in the page as chunks.
 * Not Vite's library mode, which never minifies whitespace.
 */
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const elements = join(import.meta.dirname, 'packages/elements');

export default defineConfig({
  // Chunks are found beside the entry, wherever that is served from.
  base: './',
  publicDir: false,
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [noLitGlobals(), noPreloadHelper()],
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
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});

/**
 * Lit writes its versions to three globals; an embed leaves no global but the registry and one key of its own (SEC-3).
 * Fails the build when Lit changes how it writes them.
 */
function noLitGlobals(): Plugin {
  const names = '(?:litHtml|litElement|reactiveElement)Versions';
  return {
    name: 'no-lit-globals',
    transform: {
      filter: { code: new RegExp(names) },
      handler(code) {
        const push = new RegExp(`\\(\\w+\\.${names}\\s*\\?\\?=\\s*\\[\\]\\)\\.push\\([^)]*\\)`, 'g');
        // As long as what it replaces, so that Lit's columns in the source map stay right.
        return { code: code.replace(push, (found) => '0'.padEnd(found.length)), map: null };
      },
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const left = chunk.type === 'chunk' ? chunk.code.match(new RegExp(names))?.[0] : undefined;
        if (left) this.error(`${chunk.fileName} still writes the global ${left}: see noLitGlobals in vite.config.ts.`);
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

import { build } from 'esbuild';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

/** The pages of the bench, on a free port of loopback. */
export interface Site {
  /** Without a trailing slash. */
  readonly origin: string;
  /** What the page of a contender is given when it is asked for the next time. */
  give(settings: object): void;
  close(): void;
}

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css' };

/** Bundles pages, all in the same way and as for production, and serves them from memory. */
export async function serveSite(pages: readonly string[]): Promise<Site> {
  const files: ReadonlyMap<string, Uint8Array> = new Map((await Promise.all(pages.map(bundle))).flat());
  let settings: object = {};
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const file = files.get(name);
    if (file) response.setHeader('Content-Type', TYPES[extname(name)]!).end(file);
    else response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pageOf(name, settings, files));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    give: (given) => (settings = given),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** A name without a file of its own is an empty page. */
function pageOf(name: string, settings: object, files: ReadonlyMap<string, unknown>): string {
  const style = files.has(`${name}.css`) ? `<link rel="stylesheet" href="/${name}.css">` : '';
  const script = files.has(`${name}.js`) ? `<script type="module" src="/${name}.js"></script>` : '';
  return `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${name}</title>
  <link rel="icon" href="data:,">
  <style>
    body { margin: 0; font: 16px/1.4 system-ui, sans-serif }
    #place { inline-size: 420px; block-size: 640px }
    #place > * { block-size: 100% }
    .rnf-notification-feed__container { block-size: 590px; overflow-y: auto }
  </style>
  ${style}
  <script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', '\\u003c')}</script>
  ${script}
  <body><div id="place"></div></body>
</html>`;
}

/** Each page by itself, so that none has a chunk for another's sake. */
async function bundle(page: string): Promise<readonly (readonly [name: string, contents: Uint8Array])[]> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'pages', `${page}.ts`)],
    outdir: 'out',
    chunkNames: `${page}-[hash]`,
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    conditions: ['source', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outputFiles.map(({ path, contents }) => [basename(path), contents]);
}

import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Context } from 'hono';

/** Each file here is the script of one page; what they share lies in folders below it. */
const FOLDER = join(import.meta.dirname, 'browser');

let built: Promise<ReadonlyMap<string, string>> | undefined;

/** Answers a script of a page, by its name. They are built with the first that is asked for, and kept. */
export async function pageScript(context: Context): Promise<Response> {
  built ??= buildScripts();
  const script = (await built).get(context.req.param('name') ?? '');
  return script ? context.body(script, 200, { 'Content-Type': 'text/javascript' }) : context.notFound();
}

/** Bundles what the pages import, `@revampd/core` above all; what several of them share is a chunk, and what is wanted late too. */
async function buildScripts(): Promise<ReadonlyMap<string, string>> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  const { outputFiles } = await build({
    entryPoints: files.map((name) => join(FOLDER, name)),
    outdir: 'app',
    write: false,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['source'],
  });
  return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
}

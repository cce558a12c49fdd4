/**
 * What the bytes are made of: each package's code that a page with a wallet can come to fetch, as a chunk of its own and
 * compressed alone, so that together they are a little more than they are in the page; and the client by itself.
 */
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { build, type Rollup } from 'vite';
import config from '../../vite.config.ts';
import { compressed, kib } from './compressed.ts';

const root = join(import.meta.dirname, '../..');

/** Package → its modules. The first that holds one counts it. */
const PACKAGES: readonly [name: string, modules: RegExp][] = [
  ['lit', /node_modules\/(?:lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['@lit/context', /node_modules\/@lit\/context\//],
  ['@tanstack/query-core', /node_modules\/@tanstack\//],
  ['eventsource-parser', /node_modules\/eventsource-parser\//],
  ['icu-minify', /node_modules\/icu-minify\//],
  ['idb-keyval', /node_modules\/idb-keyval\//],
  ['@revampd/api-client', /packages\/api-client\/src\//],
  ['@revampd/core, words', /packages\/core\/src\/i18n\//],
  ['@revampd/core, diagnose', /packages\/core\/src\/diagnose\//],
  ['@revampd/core', /packages\/core\/src\//],
];

/** Bytes of each package in the build for the CDN. */
async function sharesOf(): Promise<Map<string, number>> {
  const groups = PACKAGES.map(([, test], index) => ({
    name: `share-${index}`,
    test,
    priority: PACKAGES.length - index,
  }));
  const built = (await build({
    ...config,
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      ...config.build,
      write: false,
      license: false,
      sourcemap: false,
      rolldownOptions: {
        ...config.build!.rolldownOptions,
        output: { ...(config.build!.rolldownOptions!.output as object), codeSplitting: { groups } },
      },
    },
  })) as Rollup.RollupOutput | Rollup.RollupOutput[];
  const shares = new Map<string, number>();
  for (const chunk of [built].flat().flatMap(({ output }) => output)) {
    const index = chunk.type === 'chunk' ? /^share-(\d+)/.exec(chunk.name)?.[1] : undefined;
    if (chunk.type !== 'chunk' || index === undefined) continue;
    const [name] = PACKAGES[Number(index)]!;
    shares.set(name, (shares.get(name) ?? 0) + compressed(chunk.code));
  }
  return shares;
}

/** Bytes of what a page bundles that imports so much of the client. */
async function clientAlone(imports: string): Promise<number> {
  const bundle = await rolldown({
    input: 'client',
    resolve: { conditionNames: ['source', 'module', 'browser', 'production'] },
    plugins: [
      {
        name: 'client',
        resolveId: (id) => (id === 'client' ? id : undefined),
        load: (id) => (id === 'client' ? imports : undefined),
      },
    ],
    cwd: join(root, 'packages/core'),
  });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  // What comes with the entry; what a page that is set up never fetches is imported when it is needed.
  const chunks = new Map(output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk] as const] : [])));
  const eager = new Set<string>();
  const collect = (file: string): void => {
    if (eager.has(file)) return;
    eager.add(file);
    chunks.get(file)!.imports.forEach(collect);
  };
  collect(output[0].fileName);
  return [...eager].reduce((bytes, file) => bytes + compressed(chunks.get(file)!.code), 0);
}

/** Prints them. */
export async function printShares(): Promise<void> {
  console.log('Made of (each compressed alone):');
  for (const [name, bytes] of [...(await sharesOf())].sort(([, left], [, right]) => right - left))
    console.log(`  ${kib(bytes).padStart(10)}  ${name}`);
  const one = `export { createRevampdClient, createSessionSource, getWallet } from '@revampd/api-client';`;
  const all = `export * from '@revampd/api-client'; export * from '@revampd/api-client/events';`;
  console.log('@revampd/api-client alone:');
  console.log(`  ${kib(await clientAlone(one)).padStart(10)}  a session and one operation`);
  console.log(`  ${kib(await clientAlone(all)).padStart(10)}  all of it, with events and their parser`);
}

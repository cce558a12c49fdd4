/**
 * query-core's classes bring along what no element uses: mutations and infinite pages (acts with money have a machine of
 * their own in core/src/actions, lists go by cursor), and ways to look into and write the cache. A class is bundled whole,
 * so what is listed here is taken out. A use of it fails the build.
 */
import type { Plugin } from 'vite';

/** Modules of which only what the client calls by itself stays, as nothing. */
const STUBS: Record<string, string> = {
  mutationCache: 'export class MutationCache { clear() {} findAll() { return []; } resumePausedMutations() {} }',
  infiniteQueryBehavior:
    'export const infiniteQueryBehavior = undefined, hasNextPage = undefined, hasPreviousPage = undefined;',
  // Nothing is put off: whoever hears of a change asks for one render.
  notifyManager: 'export const defaultScheduler = undefined, notifyManager = { batch: (act) => act() };',
  // The page's own timers, looked up when they are set.
  timeoutManager: `export const timeoutManager = {
    setTimeout: (act, delay) => setTimeout(act, delay),
    clearTimeout: (timer) => clearTimeout(timer),
    setInterval: (act, delay) => setInterval(act, delay),
    clearInterval: (timer) => clearInterval(timer),
  };`,
};

/** Module → methods. Each calls at most those before it and what stays. */
const METHODS: Record<string, readonly string[]> = {
  queryClient: [
    'isFetching',
    'isMutating',
    'getDefaultOptions',
    'getQueryData',
    'ensureQueryData',
    'getQueriesData',
    'setQueryData',
    'setQueriesData',
    'getQueryState',
    'removeQueries',
    'resetQueries',
    'cancelQueries',
    'query',
    'prefetchQuery',
    'infiniteQuery',
    'fetchInfiniteQuery',
    'prefetchInfiniteQuery',
    'ensureInfiniteQueryData',
    'getMutationCache',
    'setDefaultOptions',
    'setQueryDefaults',
    'setMutationDefaults',
    'getMutationDefaults',
    'defaultMutationOptions',
  ],
  queryObserver: ['getOptimisticResult', 'trackResult', 'trackProp', 'fetchOptimistic'],
};

/** Names that are properties of others too: a use of the method can't be told from a use of those. */
const SHARED = ['query', 'isFetching'];

/** A call of a method that went. */
const USE = new RegExp(
  `\\.(?:${Object.values(METHODS)
    .flat()
    .filter((name) => !SHARED.includes(name))
    .join('|')})\\b`,
);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

export function noUnusedQueries(): Plugin {
  const file = (names: string[]): RegExp => new RegExp(`@tanstack/query-core/.*/(?:${names.join('|')})\\.js$`);
  const nameOf = (id: string): string => /(\w+)\.js$/.exec(id)![1]!;
  return {
    name: 'no-unused-queries',
    load: {
      filter: { id: file(Object.keys(STUBS)) },
      handler: (id) => STUBS[nameOf(id)],
    },
    transform: {
      filter: { id: file(Object.keys(METHODS)) },
      handler(code, id) {
        const wanted = METHODS[nameOf(id)]!;
        const found = methodsOf(this.parse(code) as unknown as Node).filter(({ name }) => wanted.includes(name));
        if (found.length !== wanted.length)
          this.error(`${id} has not all of ${wanted.join(', ')}: see tools/build/unused-queries.ts.`);
        // Blanks as long as what they replace, so that the source map stays right.
        const blank = (text: string): string => text.replaceAll(/\S/g, ' ');
        const kept = found.reduce(
          (text, { start, end }) => text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end),
          code,
        );
        return { code: kept, map: null };
      },
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const use = chunk.type === 'chunk' ? USE.exec(chunk.code)?.[0] : undefined;
        if (use)
          this.error(
            `${chunk.fileName} uses query-core's ${use}, which is left out: see tools/build/unused-queries.ts.`,
          );
      }
    },
  };
}

/** The methods of every class in a module. */
function methodsOf(program: Node): (Node & { name: string })[] {
  const found: (Node & { name: string })[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, key } = node as { type?: string; key?: { name?: string; type: string } };
    if (type === 'MethodDefinition' && key?.type === 'Identifier') {
      found.push({ ...(node as Node), name: key.name! });
    }
    Object.values(node).forEach(visit);
  };
  visit(program);
  return found;
}

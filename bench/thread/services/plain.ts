import type { Service } from '../service.ts';
import { startStub } from '../stub.ts';
import { sayingOf, type Saying } from '../words.ts';

const PAGE = 50;

/** Rows for the plain Lit window: pages of 50, the newest where none is named, and each new row on the socket. */
export async function startPlain(count: number): Promise<Service> {
  let rows: Saying[] = [];
  let isHeard = false;
  const stub = await startStub(
    ({ url }) => {
      const first = Number(url.searchParams.get('first') ?? Math.max(0, rows.length - PAGE));
      return { count: rows.length, first, rows: rows.slice(first, first + PAGE) };
    },
    () => (isHeard = true),
  );
  return {
    open: async () => {
      isHeard = false;
      rows = Array.from({ length: count }, (_, index) => sayingOf(index + 1, count));
      return { url: `${stub.url}/rows`, socketUrl: stub.socketUrl };
    },
    say: (text) => {
      rows.push({ author: 'Abel Nakamura', text, at: Date.now() });
      stub.send({ index: rows.length - 1, row: rows.at(-1) });
    },
    isHeard: () => isHeard,
    close: () => stub.close(),
  };
}

import type { MockApi } from '@revampd/mocks';
import { interleave, measure, medianRun, type Run } from '../measure.ts';
import { cases, requestOf, type Case, type World } from './cases.ts';
import { printSizes } from './print-sizes.ts';
import { createWorld, sizes } from './worlds.ts';

const ROUNDS = 9;
const CALLS = 300;

/** The API without a network, in a small and a large world: what a call costs, and that the world's size doesn't matter. */
export async function benchTransport(): Promise<void> {
  const worlds: Awaited<ReturnType<typeof createWorld>>[] = [];
  for (const size of sizes) worlds.push(await createWorld(size));
  const runs = cases.flatMap((each) => worlds.map(({ api, world }) => runOf(each, api, world)));
  await interleave(runs, 1);
  const results = (await interleave(runs, ROUNDS)).map(medianRun);
  const names = cases.map(({ name }) => name);
  printSizes(`In process, by connections in the world (median of ${ROUNDS} × ${CALLS} calls)`, names, results);
}

function runOf(each: Case, api: MockApi, world: World): () => Promise<Run> {
  const { token } = api.mintSession({ user_id: each.userId, connection_id: null, ttl_seconds: 3600 });
  let turn = 0;
  const call = async (): Promise<void> => {
    turn += 1;
    const { url, ...init } = requestOf('https://api.test', token, each.call(turn, world));
    const response = await api.transport(new Request(url, init));
    const text = await response.text();
    if (!response.ok) throw new Error(`${each.name} → ${response.status} ${text}`);
  };
  return () => measure(call, CALLS);
}

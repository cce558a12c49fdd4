import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { interleave, measure, medianRun, type Run } from '../measure.ts';
import { count } from '../table.ts';
import { cases, requestOf, type Case, type World } from './cases.ts';
import { printSizes } from './print-sizes.ts';
import { sizes } from './worlds.ts';

const ROUNDS = 7;
const CALLS = 1500;
const CONNECTIONS = 8;
/** A read of one row and its neighbours, a list, and a write. */
const sample = ['getWallet', 'listTickets', 'postMessage'];

interface Serving {
  readonly child: ChildProcess;
  readonly url: string;
  readonly world: World;
  readonly tokens: readonly string[];
}

/** The sandbox over HTTP, in a process of its own, so on one core: calls kept under way on a few connections. */
export async function benchHttp(): Promise<void> {
  const servers = await Promise.all(sizes.map(serve));
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    const chosen = cases.filter(({ name }) => sample.includes(name));
    const runs = chosen.flatMap((each) => servers.map((server) => runOf(each, server, agent)));
    await interleave(runs, 1);
    const results = (await interleave(runs, ROUNDS)).map(medianRun);
    const title = `Over HTTP, ${CONNECTIONS} calls at a time (median of ${ROUNDS} × ${count(CALLS)} calls)`;
    printSizes(
      title,
      chosen.map(({ name }) => name),
      results,
    );
  } finally {
    agent.destroy();
    for (const { child } of servers) child.kill();
  }
}

async function serve(connections: number): Promise<Serving> {
  const script = fileURLToPath(new URL('serve.ts', import.meta.url));
  const child = spawn(process.execPath, [...process.execArgv, script, String(connections)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { child, ...(JSON.parse(line) as Omit<Serving, 'child'>) };
}

function runOf(each: Case, { url: baseUrl, world, tokens }: Serving, agent: Agent): () => Promise<Run> {
  const token = tokens[cases.indexOf(each)]!;
  let turn = 0;
  const call = async (): Promise<void> => {
    turn += 1;
    const { url, method, headers, body } = requestOf(baseUrl, token, each.call(turn, world));
    const sent = request(url, { method, headers, agent });
    sent.end(body);
    const [response] = (await once(sent, 'response')) as [import('node:http').IncomingMessage];
    const chunks = await response.toArray();
    if (response.statusCode! >= 300) throw new Error(`${each.name} → ${response.statusCode} ${chunks.join('')}`);
  };
  return () => measure(call, CALLS, CONNECTIONS);
}

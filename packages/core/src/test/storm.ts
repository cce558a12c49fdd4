/** A platform whose stream repeats, swaps and cuts what it tells, by a seed; its log and its state are right. */
import type { HostSession } from '@revampd/api-client';
import { chance } from './chance.ts';

export interface Storm {
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly connections: readonly string[];
  /** Connection → the wallet's version at the server. */
  readonly versions: ReadonlyMap<string, number>;
  readonly mint: () => HostSession;
  /** So many changes, each told to every stream: some twice, some in another order, some not before a stream is cut. */
  change(count: number): void;
  /** Streams that were asked for; how many of them broke; events that came again, or before an earlier one. */
  readonly tally: Readonly<Record<'streams' | 'cuts' | 'repeats' | 'swaps' | 'reads', number>>;
}

/** Of 1,000 events, how many are told twice, how many before the one before, and how often a stream is cut. */
const REPEATS = 50;
const SWAPS = 5;
const CUTS = 2;

/** A storm over so many wallets. */
export function createStorm(seed: number, wallets: number): Storm {
  const roll = chance(seed);
  const happens = (ofThousand: number): boolean => roll() * 1_000 < ofThousand;
  const connections = Array.from({ length: wallets }, (_, index) => `con_${index}`);
  const versions = new Map(connections.map((id) => [id, 1]));
  const log: string[] = [];
  const tally = { streams: 0, cuts: 0, repeats: 0, swaps: 0, reads: 0 };
  const streams = new Set<{ readonly controller: ReadableStreamDefaultController<Uint8Array>; told: number }>();
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

  /** What this stream is told now, up to the end of the log or a cut. */
  const tell = (stream: { readonly controller: ReadableStreamDefaultController<Uint8Array>; told: number }): void => {
    let text = '';
    while (stream.told < log.length) {
      if (happens(CUTS)) {
        tally.cuts += 1;
        streams.delete(stream);
        // In the midst of an event, or as a server ends one; what was told before it still comes.
        if (text) stream.controller.enqueue(encode(text + log[stream.told]!.slice(0, Math.floor(roll() * 40))));
        return stream.controller.close();
      }
      const frame = log[stream.told]!;
      const next = log[stream.told + 1];
      if (next !== undefined && happens(SWAPS)) {
        tally.swaps += 1;
        text += next + frame;
        stream.told += 2;
        continue;
      }
      text += frame;
      stream.told += 1;
      if (!happens(REPEATS)) continue;
      tally.repeats += 1;
      text += log[Math.max(0, stream.told - 1 - Math.floor(roll() * 3))]!;
    }
    if (text) stream.controller.enqueue(encode(text));
  };

  return {
    baseUrl: `https://${crypto.randomUUID()}.example`,
    connections,
    versions,
    tally,
    mint: () => ({
      token: `es_${Math.floor(roll() * 1e9)}`,
      issued_at: '2026-11-21T12:00:00.000Z',
      expires_in: 900,
      user_id: 'usr_tom',
      connection_id: null,
      permissions: ['billing:read'],
    }),
    change(count) {
      for (let index = 0; index < count; index += 1) {
        const connection_id = connections[Math.floor(roll() * wallets)]!;
        const version = versions.get(connection_id)! + 1;
        versions.set(connection_id, version);
        const event = { id: `evt_${log.length + 1}`, type: 'wallet.updated', connection_id, version, object: {} };
        log.push(`id: ${event.id}\ndata: ${JSON.stringify(event)}\n\n`);
      }
      for (const stream of [...streams]) tell(stream);
    },
    async fetch(request) {
      const { pathname } = new URL(request.url);
      const headers = { 'Content-Type': 'application/json', 'Event-Id': `evt_${log.length}` };
      if (pathname !== '/v1/events') {
        tally.reads += 1;
        const connection_id = pathname.split('/')[3]!;
        const body = { connection_id, version: versions.get(connection_id), balance: { amount: 1, currency: 'USD' } };
        return new Response(JSON.stringify(body), { headers });
      }
      tally.streams += 1;
      const told = Number(request.headers.get('Last-Event-ID')?.slice(4) ?? log.length);
      let mine: { readonly controller: ReadableStreamDefaultController<Uint8Array>; told: number };
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          streams.add((mine = { controller, told }));
          tell(mine);
        },
        cancel: () => void streams.delete(mine),
      });
      return new Response(body, { headers: { ...headers, 'Content-Type': 'text/event-stream' } });
    },
  };
}

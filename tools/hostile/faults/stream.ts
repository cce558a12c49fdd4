/** Streams of events that break, fall silent, or tell something else than what happened. */
import type { Exchange } from '../exchange.ts';
import type { StreamFault } from '../fault.ts';
import { page, problem } from './status.ts';

const isEvent = (frame: string): boolean => frame.startsWith('id: ');

/** Writes a stream on, each frame as `change` makes it of it; undefined breaks the connection. */
const rewritten =
  (change: (frame: string, count: number, exchange: Exchange) => readonly (string | Buffer)[] | undefined) =>
  async (exchange: Exchange): Promise<void> => {
    const { head, frames } = await exchange.frames();
    exchange.head(head);
    let count = 0;
    for await (const frame of frames) {
      const made = isEvent(frame) ? change(frame, (count += 1), exchange) : [frame];
      // What was written arrives; the end of the body doesn't.
      if (made === undefined) return void exchange.socket.end();
      for (const piece of made) exchange.chunk(piece);
    }
    exchange.end();
  };

/** As it is. */
const same = (frame: string): readonly string[] => [frame];

/** An event of the contract's form that the platform never told. */
export const made = (id: string, event: object): string => `id: ${id}\ndata: ${JSON.stringify({ id, ...event })}\n\n`;

/** Events that a connection tells before it breaks. */
const FEW = 3;

export const streamFaults: readonly StreamFault[] = [
  {
    level: 'stream',
    name: 'no stream',
    does: 'The first three openings are answered 200 with a page for people.',
    play: (exchange) => (exchange.turn < 3 ? exchange.answer(page(200)) : rewritten(same)(exchange)),
  },
  {
    level: 'stream',
    name: 'never opens',
    does: 'The first opening gets no answer at all.',
    deadlines: [30_000],
    play: (exchange) => (exchange.turn === 0 ? exchange.held() : rewritten(same)(exchange)),
  },
  {
    level: 'stream',
    name: 'falls silent',
    does: 'The first connection opens, tells three events, and then nothing, not even heartbeats.',
    deadlines: [40_000],
    play: rewritten((frame, count, { turn }) => (turn > 0 || count <= FEW ? [frame] : [])),
  },
  {
    level: 'stream',
    name: 'cut in mid-event',
    does: 'Every connection breaks in the middle of its third event, a few times over.',
    play: async (exchange) =>
      rewritten((frame, count) => {
        if (exchange.turn > 3 || count < FEW) return [frame];
        exchange.chunk(frame.slice(0, frame.length / 2));
        return undefined;
      })(exchange),
  },
  {
    level: 'stream',
    name: 'repeated events',
    does: 'Every event comes twice, and the one before it once more.',
    play: async (exchange) => {
      let before = '';
      return rewritten((frame) => {
        const all = [frame, before, frame];
        before = frame;
        return all;
      })(exchange);
    },
  },
  {
    level: 'stream',
    name: 'events in the wrong order',
    does: 'Every two events change places.',
    isReset: true,
    play: async (exchange) => {
      let kept: string | undefined;
      return rewritten((frame) => {
        if (kept === undefined) {
          kept = frame;
          return [];
        }
        const pair = [frame, kept];
        kept = undefined;
        return pair;
      })(exchange);
    },
  },
  {
    level: 'stream',
    name: 'swallowed events',
    does: 'The first connection swallows all events behind its third, then breaks.',
    play: async (exchange) =>
      rewritten((frame, count) => {
        if (exchange.turn > 0 || count <= FEW) return [frame];
        return count < 3 * FEW ? [] : undefined;
      })(exchange),
  },
  {
    level: 'stream',
    name: "another connection's event",
    does: 'The first connection tells one event that never happened, of another connection, with a number far ahead, and breaks.',
    isReset: true,
    play: async (exchange) =>
      rewritten((frame, count) => {
        if (exchange.turn > 0) return [frame];
        if (count > FEW) return undefined;
        const object = { connection_id: 'con_somebody_elses' };
        const type = 'wallet.updated';
        const forged = { type, connection_id: 'con_somebody_elses', version: 99, object };
        return count < FEW ? [frame] : [frame, made('evt_9999999999999999999', forged)];
      })(exchange),
  },
  {
    level: 'stream',
    name: 'strange but allowed',
    does: 'Comments, unknown fields, every kind of line end, a byte order mark, UTF-8 cut in the middle of a character.',
    play: async (exchange) =>
      rewritten((frame, count) => {
        const ends = ['\r\n', '\r', '\n'][count % 3]!;
        const odd = Buffer.from(
          (count === 1 ? '' : ': café ☕\nretry: 1\nbrand-new: x\n').concat(frame).replaceAll('\n', ends),
        );
        return [odd.subarray(0, 6), ...[...odd.subarray(6)].map((byte) => Buffer.of(byte))];
      })(exchange),
  },
  {
    level: 'stream',
    name: 'events that are none',
    does: 'Each connection tells two events and then one that is no JSON, has no id, is no object, or whose id is no place.',
    play: async (exchange) =>
      rewritten((frame, count) => {
        const wrong = ['{"id":', '{"type":"wallet.updated"}', '[]', '{"id":"evt_x","type":"wallet.updated"}'][
          exchange.turn
        ];
        return wrong === undefined || count < FEW ? [frame] : [`data: ${wrong}\n\n`, frame];
      })(exchange),
  },
  {
    level: 'stream',
    name: 'a giant event',
    does: 'The first connection tells an event of three megabytes that has no end.',
    play: async (exchange) =>
      rewritten((frame, count) =>
        exchange.turn > 0 || count < FEW ? [frame] : [`data: ${'x'.repeat(3 * 2 ** 20)}`, frame],
      )(exchange),
  },
  {
    level: 'stream',
    name: 'a storm of resets',
    does: 'Before the first event of a connection it says fifty times that it can’t tell what was missed.',
    isReset: true,
    play: async (exchange) =>
      rewritten((frame, count) => {
        if (exchange.turn > 0 || count > 1) return [frame];
        const id = /^id: (\S+)/.exec(frame)![1]!;
        return [...Array.from({ length: 50 }, () => made(id, { type: 'reset', connection_id: null })), frame];
      })(exchange),
  },
  {
    level: 'stream',
    name: 'ends as it begins',
    does: 'Eight connections in a row end as soon as they have opened.',
    play: async (exchange) => {
      if (exchange.turn >= 8) return rewritten(same)(exchange);
      exchange.head((await exchange.frames()).head);
      exchange.end();
    },
  },
  {
    level: 'stream',
    name: '429 at opening',
    does: 'The first two openings are refused: come back in seventeen seconds.',
    play: (exchange) =>
      exchange.turn < 2
        ? exchange.answer(problem(429, 'rate_limited', { 'retry-after': '17' }))
        : rewritten(same)(exchange),
  },
];

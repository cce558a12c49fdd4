/** Answers that are whole and say 200, and whose body isn't what was asked for. */
import type { Answer, Exchange } from '../exchange.ts';
import type { CallFault } from '../fault.ts';
import { toWire } from './connection.ts';
import { page, problem } from './status.ts';

type Json = Record<string, unknown>;

const NOT_OURS = { code: 'invalid_response', retryable: false, requests: 1 } as const;
const DONE_UNSEEN = { status: 'unknown', requests: 1, done: 1 } as const;
const TAKEN = { code: 'ok', requests: 1 } as const;
const DONE = { status: 'done', requests: 1, done: 1 } as const;

/** The platform does it; its answer comes with this body, and these headers beside its own. */
const withBody =
  (
    change: (body: Buffer, exchange: Exchange) => Buffer | string | Promise<Buffer | string>,
    more: Answer['headers'] = {},
  ) =>
  async (exchange: Exchange): Promise<void> => {
    const { status, headers, body } = await exchange.forward();
    exchange.answer({ status, headers: { ...headers, ...more }, body: Buffer.from(await change(body, exchange)) });
  };

/** The same with parsed bodies. */
const withJson = (change: (body: Json, exchange: Exchange) => unknown): CallFault['play'] =>
  withBody((body, exchange) => JSON.stringify(change(JSON.parse(body.toString()) as Json, exchange)));

/** Every value of a name, however deep. */
const replaceAll = (value: unknown, change: (name: string, value: unknown) => unknown): unknown =>
  JSON.parse(JSON.stringify(value), change) as unknown;

export const bodyFaults: readonly CallFault[] = [
  {
    level: 'body',
    name: 'empty',
    does: 'The platform does it; the answer has no body.',
    call: NOT_OURS,
    act: DONE_UNSEEN,
    play: withBody(() => ''),
  },
  {
    level: 'body',
    name: 'broken JSON',
    does: 'The platform does it; the answer ends in the middle of its JSON, as if that were all.',
    call: NOT_OURS,
    act: DONE_UNSEEN,
    play: withBody((body) => body.subarray(0, -20)),
  },
  {
    level: 'body',
    name: 'a page that says 200',
    does: 'A captive portal answers 200 with its own page; the platform never hears of it.',
    call: NOT_OURS,
    act: { status: 'unknown', requests: 1, done: 0 },
    play: ({ answer }) => answer(page(200)),
  },
  {
    level: 'body',
    name: 'byte order mark',
    does: 'A proxy puts a byte order mark before the JSON.',
    call: TAKEN,
    act: DONE,
    play: withBody((body) => Buffer.concat([Buffer.from('\ufeff'), body])),
  },
  {
    level: 'body',
    name: 'wrong charset',
    does: 'A proxy has written the JSON anew, in UTF-16.',
    call: NOT_OURS,
    act: DONE_UNSEEN,
    play: withBody((body) => Buffer.from(body.toString(), 'utf16le'), {
      'content-type': 'application/json; charset=utf-16',
    }),
  },
  {
    level: 'body',
    name: 'gzip that is none',
    does: 'The headers say that the body is compressed, and it isn’t.',
    call: { code: 'network', retryable: true, requests: 4 },
    act: { status: 'unknown', requests: 4, done: 1 },
    play: withBody((body) => body, { 'content-encoding': 'gzip' }),
  },
  {
    level: 'body',
    name: 'wrong length',
    does: 'The headers say that the body is half as long as it is.',
    call: NOT_OURS,
    act: DONE_UNSEEN,
    play: async ({ forward, socket }) => {
      const answer = await forward();
      socket.write(toWire(answer, Math.floor(answer.body.length / 2)));
    },
  },
  {
    level: 'body',
    name: 'wrong type',
    does: 'The body is an array for a read, and null for an act.',
    call: NOT_OURS,
    act: DONE_UNSEEN,
    play: withBody((_, { request }) => (request.method === 'GET' ? '[]' : 'null')),
  },
  {
    level: 'body',
    name: 'missing fields',
    does: 'The body is an object with nothing in it.',
    call: { ...TAKEN, isUntrue: true },
    act: DONE_UNSEEN,
    play: withJson(() => ({})),
  },
  {
    level: 'body',
    name: 'strange additions',
    does: 'Fields that came after this version, unknown values of a list, and `__proto__` and `constructor` as names.',
    call: TAKEN,
    act: DONE,
    play: withBody((body) => {
      const additions = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"brand_new":["x"]';
      return body.toString().replace(/^\{/, `{${additions},`).replaceAll('"kind":"credit"', '"kind":"brand_new"');
    }),
  },
  {
    level: 'body',
    name: 'money that is none',
    does: 'Amounts come as strings in a read, and with a fraction in an act.',
    call: { ...TAKEN, isUntrue: true },
    act: DONE_UNSEEN,
    play: withJson((body, { request }) =>
      replaceAll(body, (name, value) => {
        if (name !== 'amount' || typeof value !== 'number') return value;
        return request.method === 'GET' ? `${value}` : value + 0.5;
      }),
    ),
  },
  {
    level: 'body',
    name: "another connection's",
    does: 'The answer is right but for whose it is: a cache has mixed up two connections.',
    call: NOT_OURS,
    act: DONE_UNSEEN,
    play: withJson((body) =>
      replaceAll(body, (name, value) => (name === 'connection_id' ? 'con_somebody_elses' : value)),
    ),
  },
  {
    level: 'body',
    name: "another request's",
    does: 'The answer is that of another request of the same person: a proxy has mixed up two calls.',
    call: { ...TAKEN, isUntrue: true },
    act: DONE_UNSEEN,
    play: withJson(({ data }) => ({ data: data ?? [], next_cursor: null })),
  },
  {
    level: 'body',
    name: 'an old answer',
    does: 'A read is answered with what it was answered at first, whatever has changed since.',
    call: { ...TAKEN, isUntrue: true },
    act: DONE,
    play: async ({ request, memory, forward, answer }) => {
      const fresh = await forward();
      const first = memory.get(request.path) ?? fresh;
      memory.set(request.path, first);
      answer(request.method === 'GET' ? first : fresh);
    },
  },
  {
    level: 'body',
    name: 'a problem without a code',
    does: 'A read is refused by a problem document of somebody else; an act by one of ours with a code that came after this version.',
    call: NOT_OURS,
    act: { status: 'failed', requests: 1, done: 0 },
    play: ({ request, answer }) => {
      if (request.method !== 'GET') return answer(problem(422, 'brand_new'));
      const body = Buffer.from('{"type":"about:blank","title":"Nope","status":400,"detail":"undefined"}');
      answer({ status: 400, headers: { 'content-type': 'application/problem+json' }, body });
    },
  },
  {
    level: 'body',
    name: 'a deep body',
    does: 'A field that came after this version holds 50,000 arrays in one another.',
    call: TAKEN,
    act: DONE,
    play: withBody((body) => body.toString().replace(/^\{/, `{"deep":${'['.repeat(50_000)}${']'.repeat(50_000)},`)),
  },
  {
    level: 'body',
    name: 'a huge body',
    does: 'A field that came after this version holds eight megabytes.',
    call: TAKEN,
    act: DONE,
    play: withBody((body) => body.toString().replace(/^\{/, `{"huge":"${'x'.repeat(8 * 2 ** 20)}",`)),
  },
];

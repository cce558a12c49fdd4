/** Statuses that aren't what was asked for: of proxies, of gates, of a server that is busy. */
import type { Answer, Exchange } from '../exchange.ts';
import type { CallFault } from '../fault.ts';

/** A page for people, as proxies answer it. */
export const page = (status: number, headers: Answer['headers'] = {}): Partial<Answer> => ({
  status,
  headers: { 'content-type': 'text/html', ...headers },
  body: Buffer.from(`<!doctype html><title>${status}</title><h1>${status}</h1><p>undefined</p>`),
});

/** A refusal in Revampd's own words. */
export const problem = (status: number, code: string, headers: Answer['headers'] = {}): Partial<Answer> => ({
  status,
  headers: { 'content-type': 'application/problem+json', 'request-id': 'rid_hostile', ...headers },
  body: Buffer.from(JSON.stringify({ type: 'about:blank', title: code, status, code, detail: `It is ${code}.` })),
});

/** The same to every request, or one after the other; the last for good. */
const always =
  (...answers: readonly Partial<Answer>[]) =>
  ({ answer, turn }: Exchange): void =>
    answer(answers[Math.min(turn, answers.length - 1)]!);

const NOT_OURS = { code: 'invalid_response', retryable: false, requests: 1 } as const;
const UNDONE = { status: 'unknown', requests: 1, done: 0 } as const;
const LIMITED = { code: 'rate_limited', retryable: true, requests: 4 } as const;
const BROKEN = { code: 'internal_error', retryable: true, requests: 4 } as const;

const limited = (headers: Answer['headers']): Partial<Answer> => problem(429, 'rate_limited', headers);
const NOW = 'Sat, 21 Nov 2026 17:00:00 GMT';

export const statusFaults: readonly CallFault[] = [
  {
    level: 'status',
    name: '103 before the answer',
    does: 'An informational answer comes before the real one.',
    call: { code: 'ok', requests: 1 },
    act: { status: 'done', requests: 1, done: 1 },
    play: async ({ forward, hint, answer }) => {
      hint();
      answer(await forward());
    },
  },
  {
    level: 'status',
    name: '204 where a body is due',
    does: 'The platform does it; the answer is 204 and has no body.',
    call: NOT_OURS,
    act: { status: 'unknown', requests: 1, done: 1 },
    play: async ({ forward, answer }) => {
      await forward();
      answer({ status: 204 });
    },
  },
  {
    level: 'status',
    name: '206 with a part',
    does: 'The platform does it; the answer is 206 with the first half of the body.',
    call: NOT_OURS,
    act: { status: 'unknown', requests: 1, done: 1 },
    play: async ({ forward, answer }) => {
      const { headers, body } = await forward();
      const part = body.subarray(0, body.length / 2);
      answer({
        status: 206,
        headers: { ...headers, 'content-range': `bytes 0-${part.length - 1}/${body.length}` },
        body: part,
      });
    },
  },
  {
    level: 'status',
    name: 'redirected elsewhere',
    does: 'A read is answered 302, an act 307, to another origin, which answers 200 with JSON to whoever comes.',
    call: NOT_OURS,
    act: UNDONE,
    play: ({ request, answer, elsewhere }) =>
      answer({ status: request.method === 'GET' ? 302 : 307, headers: { location: elsewhere + request.path } }),
  },
  {
    level: 'status',
    name: '401 once',
    does: 'The first request is refused as if its session had expired.',
    call: { code: 'ok', requests: 2 },
    act: { status: 'done', requests: 2, done: 1 },
    play: async ({ answer, forward, turn }) => answer(turn === 0 ? problem(401, 'session_expired') : await forward()),
  },
  {
    level: 'status',
    name: '401 always',
    does: 'Every session is refused, however fresh.',
    call: { code: 'session_expired', retryable: false, requests: 2 },
    act: { status: 'unknown', requests: 2, done: 0 },
    play: always(problem(401, 'session_expired')),
  },
  {
    level: 'status',
    name: "a firewall's 403",
    does: 'A firewall refuses with a page for people.',
    call: NOT_OURS,
    act: UNDONE,
    play: always(page(403)),
  },
  {
    level: 'status',
    name: "a proxy's 404",
    does: 'A proxy knows no such place, and says so with a page for people.',
    call: NOT_OURS,
    act: UNDONE,
    play: always(page(404)),
  },
  {
    level: 'status',
    name: '408 and 425',
    does: 'A proxy asks for another attempt, each time.',
    call: { code: 'invalid_response', retryable: true, requests: 4 },
    act: { status: 'unknown', requests: 4, done: 0 },
    play: always(page(408), page(425)),
  },
  {
    level: 'status',
    name: '409 still under way',
    does: 'The platform says that an attempt with this key is still under way, and goes on saying so.',
    call: { code: 'idempotency_in_progress', retryable: true, requests: 4 },
    act: { status: 'unknown', requests: 4, done: 0 },
    play: always(problem(409, 'idempotency_in_progress')),
  },
  {
    level: 'status',
    name: "a proxy's 413",
    does: 'A proxy finds the request too large, and says so with a page for people.',
    call: NOT_OURS,
    act: UNDONE,
    play: always(page(413)),
  },
  {
    level: 'status',
    name: '429 in seconds',
    does: 'Too many calls: come back in seven seconds.',
    call: LIMITED,
    act: { status: 'failed', requests: 4, done: 0 },
    retryAfter: 7_000,
    play: always(limited({ 'retry-after': '7' })),
  },
  {
    level: 'status',
    name: '429 with a date',
    does: "Too many calls: come back at a time, nine seconds from the server's own clock.",
    call: LIMITED,
    act: { status: 'failed', requests: 4, done: 0 },
    retryAfter: 9_000,
    play: always(limited({ date: NOW, 'retry-after': 'Sat, 21 Nov 2026 17:00:09 GMT' })),
  },
  {
    level: 'status',
    name: '429 that says nothing useful',
    does: 'Too many calls: come back yesterday, then in minus five seconds, then soon, then without a word.',
    call: LIMITED,
    act: { status: 'failed', requests: 4, done: 0 },
    play: always(
      limited({ date: NOW, 'retry-after': 'Fri, 20 Nov 2026 17:00:00 GMT' }),
      limited({ 'retry-after': '-5' }),
      limited({ 'retry-after': 'soon' }),
      limited({}),
    ),
  },
  {
    level: 'status',
    name: '429 for years',
    does: 'Too many calls: come back in thirty years.',
    call: { code: 'rate_limited', retryable: true, requests: 1 },
    act: { status: 'failed', requests: 1, done: 0 },
    play: always(limited({ 'retry-after': '999999999' })),
  },
  {
    level: 'status',
    name: '500, 501, 502, 504',
    does: 'The platform fails in its own words, then three proxies with pages for people.',
    call: BROKEN,
    act: { status: 'unknown', requests: 4, done: 0 },
    play: always(problem(500, 'internal_error'), page(501), page(502), page(504)),
  },
  {
    level: 'status',
    name: '503 with Retry-After',
    does: 'Under maintenance: come back in eleven seconds.',
    call: BROKEN,
    act: { status: 'unknown', requests: 4, done: 0 },
    retryAfter: 11_000,
    play: always(page(503, { 'retry-after': '11' })),
  },
  {
    level: 'status',
    name: '511 of a captive portal',
    does: 'The network wants the person to sign in first.',
    call: BROKEN,
    act: { status: 'unknown', requests: 4, done: 0 },
    play: always(page(511)),
  },
];

/** Acts that are done, and nobody hears of it, or done by a request that nobody knows of any more. */
import type { CallFault } from '../fault.ts';
import { problem } from './status.ts';

export const writeFaults: readonly CallFault[] = [
  {
    level: 'write',
    name: 'answer lost',
    does: 'The platform does it, and the connection breaks before the answer; the next attempt comes through.',
    call: { code: 'ok', requests: 2 },
    act: { status: 'done', requests: 2, done: 1 },
    play: async ({ forward, answer, socket, turn }) => {
      const done = await forward();
      if (turn === 0) socket.destroy();
      else answer(done);
    },
  },
  {
    level: 'write',
    name: 'sent twice',
    does: 'A proxy sends the request twice, at once, and passes the first answer on.',
    call: { code: 'ok', requests: 1 },
    act: { status: 'done', requests: 1, done: 1, delivered: 2 },
    play: async ({ forward, answer }) => {
      const [one, other] = await Promise.all([forward(), forward()]);
      answer(one.status < 300 ? one : other);
    },
  },
  {
    level: 'write',
    name: 'delivered late',
    does: 'A proxy keeps the first attempt back, and delivers it long after the client gave it up and the second was answered.',
    call: { code: 'ok', requests: 2 },
    act: { status: 'done', requests: 2, done: 1, delivered: 2 },
    deadlines: [12_000],
    play: async ({ forward, answer, held, turn }) => {
      if (turn > 0) return answer(await forward());
      await held();
      await forward();
    },
  },
  {
    level: 'write',
    name: '500 after it was done',
    does: 'The platform does it, and says that it failed.',
    call: { code: 'internal_error', retryable: true, requests: 4 },
    act: { status: 'unknown', requests: 4, done: 1 },
    play: async ({ forward, answer }) => {
      await forward();
      answer(problem(500, 'internal_error'));
    },
  },
  {
    level: 'write',
    name: 'answer of another key',
    does: 'The platform does it; the answer is the one that the act before got.',
    call: { code: 'ok', requests: 1 },
    act: { status: 'done', requests: 1, done: 1, isAnothers: true },
    play: async ({ request, memory, forward, answer }) => {
      const key = String(request.headers['idempotency-key']);
      const fresh = await forward();
      const other = [...memory].findLast(([of]) => of !== key)?.[1];
      if (request.method !== 'GET') memory.set(key, fresh);
      answer(other ?? fresh);
    },
  },
  {
    level: 'write',
    name: 'clicked twice',
    does: 'The answer is held back, so that the person clicks once more.',
    call: { code: 'ok', requests: 1 },
    act: { status: 'done', requests: 1, done: 1 },
    isHeld: true,
    play: async ({ forward, held, answer }) => {
      const late = await forward();
      await held();
      answer(late);
    },
  },
];

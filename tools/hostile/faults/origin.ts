/** What a browser hears of whether a page may read an answer; outside of one they are harmless. */
import type { Exchange } from '../exchange.ts';
import type { CallFault } from '../fault.ts';
import { problem } from './status.ts';

const UNREADABLE = { code: 'network', retryable: true, requests: 4 } as const;
const EXPOSED = 'access-control-expose-headers';

const ALLOWED = 'access-control-allow-origin';

/** The platform does it; its answer comes with another word on who may read it. */
const withOrigin =
  (origin: string) =>
  async ({ forward, answer }: Exchange): Promise<void> => {
    const { status, headers, body } = await forward();
    answer({ status, headers: { ...headers, [ALLOWED]: origin }, body });
  };

export const originFaults: readonly CallFault[] = [
  {
    level: 'origin',
    name: 'nobody may read',
    does: 'The platform does it; a proxy takes the CORS headers off its answer.',
    call: UNREADABLE,
    act: { status: 'unknown', requests: 4, done: 1 },
    play: withOrigin(''),
  },
  {
    level: 'origin',
    name: 'another page may read',
    does: 'The platform does it; its answer is for the pages of another origin, as from a cache that ignores Vary.',
    call: UNREADABLE,
    act: { status: 'unknown', requests: 4, done: 1 },
    play: withOrigin('https://portal.example'),
  },
  {
    level: 'origin',
    name: 'refused beforehand',
    does: "The browser's question before the call is refused, so that the call is never sent.",
    call: UNREADABLE,
    act: { status: 'unknown', requests: 4, done: 0 },
    isPreflight: true,
    play: ({ answer }) => answer({ status: 403, headers: { [ALLOWED]: '' } }),
  },
  {
    level: 'origin',
    name: 'headers kept back',
    does: 'Too many calls: come back in seven seconds; but the page may read no header that says so.',
    call: { code: 'rate_limited', retryable: true, requests: 4 },
    act: { status: 'failed', requests: 4, done: 0 },
    play: ({ answer }) => answer(problem(429, 'rate_limited', { 'retry-after': '7', [EXPOSED]: '' })),
  },
];

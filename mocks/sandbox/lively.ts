import type { MockApi } from '../mock-api.ts';
import { createSeededSecrets } from '../platform/index.ts';
import { turns, type Turn } from './turns.ts';

/** Other people who act by themselves, for demos: answers arrive, credit is granted, a payout is earned. */
export interface Lively {
  /** Has somebody do one thing, if there is something to do; the answer's status, undefined where there was nothing. */
  act(): Promise<number | undefined>;
  /**
   * Acts every so many milliseconds until it is stopped. The timer keeps no process alive; `onError` is told of an act that
   * failed (a full disk), and the next one is tried all the same.
   */
  start(every: number, onError: (error: unknown) => void): void;
  stop(): void;
}

/** How often somebody acts, in milliseconds, unless told otherwise. */
export const LIVELY_MS = 8_000;

/**
 * The people of a world, each with what their seat may do: everything goes through the API, as if they clicked. What they
 * do follows from the seed; `api` is asked each time, since a reset puts another in its place.
 */
export function createLively(api: () => MockApi, seed = 1): Lively {
  const bytes = createSeededSecrets(seed);
  /** A whole number below a limit. */
  const below = (limit: number): number => {
    const [high, middle, low] = bytes(3);
    return ((high! << 16) | (middle! << 8) | low!) % limit;
  };
  let timer: ReturnType<typeof setInterval> | undefined;

  const act = async (): Promise<number | undefined> => {
    const { platform } = api();
    // Each kind of act gets its chance, beginning with one at random, until somebody can do something.
    const first = below(turns.length);
    for (let index = 0; index < turns.length; index += 1) {
      const turn = turns[(first + index) % turns.length]!(platform, below);
      if (turn) return await take(api(), turn);
    }
    return undefined;
  };

  return {
    act,
    start: (every, onError) => {
      timer = setInterval(() => void act().catch(onError), every);
      timer.unref?.();
    },
    stop: () => clearInterval(timer),
  };
}

async function take(api: MockApi, { user, method, path, body, version }: Turn): Promise<number> {
  const { token } = api.mintSession({ user_id: user.id, connection_id: null, ttl_seconds: 60, assurance: 'elevated' });
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    ...(version !== undefined && { 'If-Match': `"${version}"` }),
  };
  const request = new Request(new URL(path, 'http://localhost'), {
    method,
    headers,
    body: body === undefined ? null : JSON.stringify(body),
  });
  return (await api.transport(request)).status;
}

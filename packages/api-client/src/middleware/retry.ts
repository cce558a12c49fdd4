import { type RevampdError, problemError } from '../errors.ts';
import { backOff, wait } from '../wait.ts';
import { IDEMPOTENCY_KEY } from './idempotency.ts';
import type { Answer, Middleware } from './middleware.ts';
import { timeout } from './timeout.ts';

/** Requests that one call makes at most, the replay after a refresh included (REL-1). */
const MOST_REQUESTS = 4;
/** What an attempt gets of the call's time while another may follow, 12 of 30 s: one stalled connection leaves room for two. */
const ATTEMPT_SHARE = 0.4;

export interface RetryOptions {
  /** Whether a call that is no read and has no key may be sent twice all the same. */
  readonly isRepeatable?: boolean | undefined;
  /** How often it is sent again, 0 to 3; default 3. */
  readonly retries?: number;
  /** Milliseconds before the retry after attempt 0, 1, 2; default 300 · 2^attempt, at most 5,000, 50 to 100 % of it by chance. */
  readonly retryDelay?: (attempt: number) => number;
  /** Milliseconds that the whole call has from now on. */
  readonly milliseconds: number;
}

/**
 * Sends one call again, where it may be repeated, while it fails for a passing reason, and never sooner than the
 * server asks. Made anew for each call, since it counts its requests: the session's replay comes through it a second time.
 * A wait that would outlast the call isn't begun; the failure is told at once, with its `retryAfter`.
 */
export function retry({
  isRepeatable,
  retries = MOST_REQUESTS,
  retryDelay = quick,
  milliseconds,
}: RetryOptions): Middleware {
  const endsAt = performance.now() + milliseconds;
  const most = Math.min(retries, MOST_REQUESTS - 1);
  let requests = 0;
  let passing: RevampdError | undefined;
  return (next) => async (call) => {
    const inPart = timeout(milliseconds * ATTEMPT_SHARE)(next);
    for (;;) {
      // The replay of a call that has spent its requests.
      if (passing && requests === MOST_REQUESTS) throw passing;
      const isLast = requests >= most || !(isRepeatable || call.method === 'GET' || IDEMPOTENCY_KEY in call.headers);
      let answer: Answer | undefined;
      let failure: RevampdError;
      requests += 1;
      try {
        answer = await (isLast ? next : inPart)(call);
        if (answer.response.ok) return answer;
        failure = problemError(answer.error, answer.response);
      } catch (cause) {
        failure = cause as RevampdError;
      }
      if (!isLast && mayPass(failure)) {
        const pause = Math.max(retryDelay(requests - 1), failure.retryAfter ?? 0);
        if (performance.now() + pause < endsAt) {
          passing = failure;
          await wait(pause, call.signal);
          continue;
        }
      }
      if (answer) return answer;
      throw failure;
    }
  };
}

const quick = (attempt: number): number => backOff(attempt, 300, 5_000);

/** 408 and 425 ask for another attempt by themselves (RFC 9110, RFC 8470); every other 4xx would be refused again. */
function mayPass({ code, status = 0 }: RevampdError): boolean {
  return (
    ['network', 'timeout', 'idempotency_in_progress'].includes(code) ||
    [408, 425, 429].includes(status) ||
    status >= 500
  );
}

/** How many calls each credential may make in a window of so many milliseconds. */
export interface RateLimit {
  readonly limit: number;
  readonly windowMs: number;
}

/** How a credential stands after one more call. */
export interface Standing {
  /** Whether the call was one too many. */
  readonly isOver: boolean;
  /** How many more it may make now. */
  readonly left: number;
  /** In how many whole seconds it may make all of them again; at least 1. */
  readonly renewedIn: number;
}

/** Counts a call of a credential. */
export type RateLimiter = (credential: string) => Standing;

interface Window {
  readonly platformStart: number;
  readonly machineStart: number;
  calls: number;
}

/**
 * A limit that counts in windows, each of which begins with a credential's first call. A window passes with the
 * platform's clock (`now`) or with the machine's, whichever is faster: one may be put forward, and may stand still.
 */
export function createRateLimiter({ limit, windowMs }: RateLimit, now: () => number): RateLimiter {
  const windows = new Map<string, Window>();
  const remaining = ({ platformStart, machineStart }: Window): number =>
    windowMs - Math.max(now() - platformStart, performance.now() - machineStart);
  /** Windows stand in the order in which they began, so those that have passed come first. */
  const forget = (): void => {
    for (const [credential, window] of windows) {
      if (remaining(window) > 0) return;
      windows.delete(credential);
    }
  };
  return (credential) => {
    forget();
    const window = windows.get(credential) ?? { platformStart: now(), machineStart: performance.now(), calls: 0 };
    windows.set(credential, window);
    window.calls += 1;
    return {
      isOver: window.calls > limit,
      left: Math.max(limit - window.calls, 0),
      renewedIn: Math.max(Math.ceil(remaining(window) / 1000), 1),
    };
  };
}

/** Says on an answer how the credential stands (draft-ietf-httpapi-ratelimit-headers), to pages too. */
export function tellStanding({ headers }: Response, { isOver, left, renewedIn }: Standing): void {
  headers.set('RateLimit', `"default";r=${left};t=${renewedIn}`);
  if (isOver) headers.set('Retry-After', String(renewedIn));
  const exposed = headers.get('Access-Control-Expose-Headers');
  if (exposed !== null) headers.set('Access-Control-Expose-Headers', `${exposed}, RateLimit`);
}

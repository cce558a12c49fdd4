/** How much time has passed since something, as far as the device can say. */
export interface Elapsed {
  /** Milliseconds that have passed at least. */
  readonly least: number;
  /** Milliseconds that may have passed. */
  readonly most: number;
}

/**
 * Starts to measure. Two clocks are asked, since each is wrong in its own way: the wall clock can be set, the monotonic one
 * may stand still while the device sleeps.
 */
export function measure(): () => Elapsed {
  const wall = Date.now();
  const monotonic = performance.now();
  return () => {
    const passed = [Date.now() - wall, performance.now() - monotonic];
    return { least: Math.max(0, Math.min(...passed)), most: Math.max(0, ...passed) };
  };
}

/**
 * The platform's time, in milliseconds since 1970, by the answer to GET /v1/session that was asked for when `elapsed` began: it
 * is never ahead of it.
 */
export function platformTime(
  { expires_at, expires_in }: { readonly expires_at: string; readonly expires_in: number },
  elapsed: () => Elapsed,
): () => number {
  const readAt = Date.parse(expires_at) - expires_in * 1000;
  return () => readAt + elapsed().least;
}

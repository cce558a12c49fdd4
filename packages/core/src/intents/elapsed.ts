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

/** What one run of many calls came to. */
export interface Run {
  /** Calls a second. */
  readonly rate: number;
  /** Milliseconds within which 99 of 100 calls were done. */
  readonly p99: number;
}

/** Makes so many calls, so many at a time, and takes the time of each. */
export async function measure(call: () => Promise<void>, count: number, atOnce = 1): Promise<Run> {
  const times: number[] = [];
  let left = count;
  const start = performance.now();
  const worker = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const before = performance.now();
      await call();
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - start) / 1000;
  times.sort((left, right) => left - right);
  return { rate: count / seconds, p99: times[Math.ceil(count * 0.99) - 1]! };
}

/** The runs of one thing, as their medians. */
export function medianRun(runs: readonly Run[]): Run {
  return { rate: median(runs.map(({ rate }) => rate)), p99: median(runs.map(({ p99 }) => p99)) };
}

/** Does things in turn, round by round, in the opposite order every other round; each one's results. */
export async function interleave<Result>(
  things: readonly (() => Promise<Result>)[],
  rounds: number,
): Promise<readonly (readonly Result[])[]> {
  const results = things.map((): Result[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const order = [...things.keys()];
    if (round % 2 === 1) order.reverse();
    for (const index of order) results[index]!.push(await things[index]!());
  }
  return results;
}

/** The middle of them. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

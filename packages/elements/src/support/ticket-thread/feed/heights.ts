/** Heights of the rows of a thread in pixels, by sequence; those that were never measured have the estimate (TIC-10). */
export interface Heights {
  of(sequence: number): number;
  /** A row was measured. */
  set(sequence: number, height: number): void;
  /** What all rows before this one come to, from the thread's first. */
  before(sequence: number): number;
  /** The row that covers this distance from the top of the thread's first, which has no last one. */
  at(distance: number): number;
}

/** Heights of which none is measured. A Fenwick tree over the sequences: each call is O(log n), whatever is loaded. */
export function createHeights(estimate: number): Heights {
  /** A power of two. */
  let capacity = 64;
  /** Sums of how far measured heights are from the estimate; sequence 1 is at 1. */
  let sums = new Float64Array(capacity + 1);

  const grow = (): void => {
    const larger = new Float64Array(capacity * 2 + 1);
    larger.set(sums);
    larger[capacity * 2] = sums[capacity]!;
    sums = larger;
    capacity *= 2;
  };
  const before = (sequence: number): number => {
    let sum = (sequence - 1) * estimate;
    for (let at = Math.min(sequence - 1, capacity); at > 0; at -= at & -at) sum += sums[at]!;
    return sum;
  };
  const of = (sequence: number): number => before(sequence + 1) - before(sequence);

  return {
    of,
    set(sequence, height) {
      while (sequence > capacity) grow();
      const change = height - of(sequence);
      for (let at = sequence; at <= capacity; at += at & -at) sums[at]! += change;
    },
    before,
    at(distance) {
      let rest = distance;
      let passed = 0;
      for (let step = capacity; step >= 1; step /= 2) {
        const next = passed + step;
        if (next > capacity) continue;
        const height = sums[next]! + step * estimate;
        if (height > rest) continue;
        passed = next;
        rest -= height;
      }
      // Behind what was measured all rows have the estimate.
      return passed + 1 + (passed === capacity ? Math.max(0, Math.floor(rest / estimate)) : 0);
    },
  };
}

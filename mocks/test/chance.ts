import { createSeededSecrets } from '../index.ts';

/** Chance that follows from a seed. */
export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  pick<Value>(values: readonly Value[]): Value;
  /** True in so many of a hundred cases. */
  happens(percent: number): boolean;
}

/** Chance that comes out the same each time for the same seed. */
export function createChance(seed: number): Chance {
  const bytes = createSeededSecrets(seed);
  const below = (limit: number): number => {
    const [a, b, c] = bytes(3);
    return (a * 65_536 + b * 256 + c) % limit;
  };
  return { below, pick: (values) => values[below(values.length)], happens: (percent) => below(100) < percent };
}

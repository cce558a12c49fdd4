/** Reads from what a test runner printed how many tests passed and failed. */
import { stripVTControlCharacters } from 'node:util';

export interface Counts {
  passed: number;
  failed: number;
}

/** Knows the closing lines of Node's runner (spec reporter) and the last progress line of @web/test-runner. */
export function readCounts(output: string): Counts {
  const text = stripVTControlCharacters(output);
  const last = (pattern: RegExp): string[] | undefined => [...text.matchAll(pattern)].at(-1)?.slice(1);

  const web = last(/\/\d+ test files \| (\d+) passed, (\d+) failed/g);
  if (web) return { passed: Number(web[0]), failed: Number(web[1]) };

  const node = (word: string): number => Number(last(new RegExp(`^ℹ ${word} (\\d+)$`, 'gm'))?.[0] ?? 0);
  return { passed: node('pass'), failed: node('fail') + node('cancelled') };
}

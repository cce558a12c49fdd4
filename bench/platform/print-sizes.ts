import type { Run } from '../measure.ts';
import { count, milliseconds, printTable } from '../table.ts';
import { sizes } from './worlds.ts';

/** Prints runs that were made in each of the two sizes, one after the other: what a call costs, and by how much more. */
export function printSizes(title: string, names: readonly string[], results: readonly Run[]): void {
  const rows = names.map((name, index): readonly string[] => {
    const [small, large] = results.slice(index * 2, index * 2 + 2) as [Run, Run];
    const cells = [small, large].flatMap(({ rate, p99 }) => [count(rate), milliseconds(p99)]);
    return [name, ...cells, (small.rate / large.rate).toFixed(2)];
  });
  const headings = sizes.flatMap((size) => [`${count(size)}: calls/s`, 'p99']);
  printTable(title, ['operation', ...headings, 'time ratio'], rows);
}

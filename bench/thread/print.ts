import { median } from '../measure.ts';
import { count, printTable } from '../table.ts';
import type { Contender } from './contenders.ts';
import type { Requests, Visit } from './tab.ts';

/** A column: what of a visit, and how it is written. */
type Column = readonly [heading: string, of: (visit: Visit) => number, write: (value: number) => string];

const time = (value: number): string => value.toFixed(value < 10 ? 2 : 0);
const mebibytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(2);
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const OPEN: readonly Column[] = [
  ['navigation → rows, ms', ({ sinceNavigation }) => sinceNavigation, time],
  ['mount → rows, ms', ({ sinceMount }) => sinceMount, time],
  ['script, style, layout, CPU ms', ({ busy }) => busy, time],
];
const SIZE: readonly Column[] = [
  ['rows drawn', ({ rows }) => rows, count],
  ['elements', ({ elements }) => elements, count],
  ['nodes', ({ nodes }) => nodes, count],
  ['nodes after scrolling', ({ nodesAfter }) => nodesAfter, count],
  ['heap, MiB', ({ heap }) => heap, mebibytes],
  ['heap after scrolling, MiB', ({ heapAfter }) => heapAfter, mebibytes],
];
const SCROLL: readonly Column[] = [
  ['p95, frames', ({ frameP95 }) => frameP95, (value) => value.toFixed(2)],
  ['worst, frames', ({ frameMax }) => frameMax, (value) => value.toFixed(2)],
  ['over 1.5 frames', ({ longFrames }) => longFrames, percent],
  ['not filled', ({ uncovered }) => uncovered, percent],
  ['CPU a frame, ms', ({ frameBusy }) => frameBusy, time],
  ['pixels', ({ distance }) => distance, count],
];
const LIVE: readonly Column[] = [
  ['sent → shown, ms', ({ shownAfter }) => shownAfter, time],
  ['script, CPU ms', ({ liveScript }) => liveScript, (value) => value.toFixed(2)],
  ['CPU, ms', ({ liveBusy }) => liveBusy, time],
  ['other rows touched', ({ liveTouched }) => liveTouched, count],
];

/** Prints the medians of all visits, and each as a ratio to the first contender's. */
export function printThread(
  contenders: readonly Contender[],
  requests: readonly Requests[],
  visits: readonly (readonly Visit[])[],
): void {
  const names = contenders.map(({ name }) => name);
  const rounds = visits[0]!.length;
  const print = (title: string, columns: readonly Column[], ratios: readonly Column[]): void => {
    const headings = columns.map(([heading]) => heading);
    const rows = names.map((name, index) => [name, ...columns.map((column) => cell(column, visits[index]!))]);
    const compared = ratios.map(([heading]) => `× ${heading.replace(/,[^,]*$/, '')}`);
    const table = rows.map((row, index) => [
      ...row,
      ...ratios.map(([, of]) => (middle(of, visits[index]!) / middle(of, visits[0]!)).toFixed(2)),
    ]);
    printTable(`${title} (median of ${rounds}, least–most)`, ['', ...headings, ...compared], table);
  };
  print('Open', OPEN, OPEN);
  print('In the page', SIZE, [SIZE[2]!, SIZE[4]!]);
  print('Scroll, 300 px a frame', SCROLL, SCROLL.slice(4, 5));
  print('One live message', LIVE, LIVE.slice(0, 3));
  const counted = requests.map(({ count: all, preflights, inSequence }, index) =>
    [names[index]!, all, preflights, inSequence].map(String),
  );
  printTable(
    'Asked of the API until the first content (one visit)',
    ['', 'requests', 'preflights', 'in sequence'],
    counted,
  );
}

const middle = (of: Column[1], visits: readonly Visit[]): number => median(visits.map(of));

/** The median, and between what all of them were where they differ. */
function cell([, of, write]: Column, visits: readonly Visit[]): string {
  const values = visits.map(of);
  const [least, most] = [write(Math.min(...values)), write(Math.max(...values))];
  return least === most ? most : `${write(median(values))} (${least}–${most})`;
}

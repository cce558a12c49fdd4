import type { Blueprint } from '../../blueprint.ts';
import { SMALL_PAGE, type Role } from '../../seats.ts';
import { when } from '../code.ts';

/** Roles that read it in every seat, each a story. */
export const readersOf = ({ seats }: Blueprint): Role[] =>
  (['owner', 'billing', 'viewer'] as const).filter((role) => seats.every(({ readers }) => readers.includes(role)));

/** Whether a page can be turned in some seat. */
export const hasPages = ({ seats }: Blueprint): boolean => seats.some(({ rows }) => rows > SMALL_PAGE);

/** `seats/states.ts`: the seats of an element, and the states that each kind of seat has. */
export function seatStates(blueprint: Blueprint): string {
  const { constant, seats, words } = blueprint;
  const kinds = (rows: number): string => (rows > SMALL_PAGE ? "['every', 'long']" : "['every']");
  return `/**
 * The seats of this element, and the states that each kind of seat has. The stories are built by it, and \`tools/stories\`
 * counts them against it: no seat without all of its states, no state beside them (EMB-10).
 */
import type { SeatStates } from '../../desk/seat-states.ts';

/** What a seat may be: everybody reads${when(hasPages(blueprint), ', and some have more than one page')}. */
export const ${constant} = {
  element: '${words.en!.title}',
  seats: {
    ${seats.map(({ title, rows }) => `'${title}': ${kinds(rows)},`).join('\n    ')}
  },
  states: {
    every: [${everyState(blueprint)
      .map((state) => `'${state}'`)
      .join(', ')}],
${when(hasPages(blueprint), "    long: ['secondPage'],\n")}  },
} as const satisfies SeatStates;

type Kind = keyof typeof ${constant}.states;

/** The states of a kind of seat, each with what it is. */
export type StatesOf<K extends Kind, Story> = Readonly<Record<(typeof ${constant}.states)[K][number], Story>>;
`;
}

/** The states that every seat has. */
const everyState = (blueprint: Blueprint): readonly string[] => [
  ...readersOf(blueprint),
  'notPermitted',
  'loading',
  ...(blueprint.isEmptyAtFirst ? ['empty'] : []),
  'liveOffline',
  'failed',
  'offline',
  'sessionEnded',
  'connectionNotAvailable',
  'notSetUp',
];

/** The states of a seat with so many rows. */
export const statesOfSeat = (blueprint: Blueprint, rows: number): readonly string[] => [
  ...everyState(blueprint),
  ...(rows > SMALL_PAGE ? ['secondPage'] : []),
];

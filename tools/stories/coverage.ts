import type { SeatStates } from '../../stories/desk/seat-states.ts';
import type { Entry } from './storybook-page.ts';

/** The part of a title under which an element has one group of stories for each of its seats. */
const SEATS = /^(.+)\/Seats\/(.+)$/;

/**
 * Counts the stories of seats against what their elements say that there is (EMB-10): says which seat lacks a state of its
 * kind, which has one that nobody names, and which element or seat isn't named at all.
 */
export function missingStates(entries: readonly Entry[], elements: readonly SeatStates[]): string[] {
  const shown = storiesBySeat(entries);
  const expected = new Map(elements.flatMap((one) => seatsOf(one)));
  const missing = [...expected].flatMap(([title, states]) =>
    [...states].filter((state) => !shown.get(title)?.has(state)).map((state) => `${title} has no story ${state}`),
  );
  const unnamed = [...shown].flatMap(([title, states]) =>
    [...states].filter((state) => !expected.get(title)?.has(state)).map((state) => `${title}: nobody names ${state}`),
  );
  return [...missing, ...unnamed];
}

/** The titles of an element's seats, each with the states of all the kinds of seat that it is. */
function seatsOf({ element, seats, states }: SeatStates): [title: string, states: Set<string>][] {
  return Object.entries(seats).map(([seat, kinds]) => [
    `${element}/Seats/${seat}`,
    new Set(kinds.flatMap((kind) => states[kind] ?? [`of the unknown kind ${kind}`])),
  ]);
}

/** Titles of seats, each with its stories by the names of their exports, which begin in lower case. */
function storiesBySeat(entries: readonly Entry[]): Map<string, Set<string>> {
  const seats = new Map<string, Set<string>>();
  for (const { type, title, exportName = '' } of entries) {
    if (type !== 'story' || !SEATS.test(title)) continue;
    seats.set(title, (seats.get(title) ?? new Set()).add(exportName.charAt(0).toLowerCase() + exportName.slice(1)));
  }
  return seats;
}

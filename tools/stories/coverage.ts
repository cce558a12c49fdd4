import type { Entry } from './storybook-page.ts';

/** The part of a title under which an element has one group of stories for each of its seats. */
const SEATS = /^(.+)\/Seats\/(.+)$/;

/** Says which seat of an element lacks a state that another seat of it has (EMB-10). */
export function missingStates(entries: readonly Entry[]): string[] {
  const elements = new Map<string, Map<string, Set<string>>>();
  for (const { type, title, name } of entries) {
    const [, element, seat] = SEATS.exec(title) ?? [];
    if (type !== 'story' || element === undefined || seat === undefined) continue;
    const seats = elements.get(element) ?? new Map<string, Set<string>>();
    elements.set(element, seats.set(seat, (seats.get(seat) ?? new Set()).add(name)));
  }
  return [...elements].flatMap(([element, seats]) => {
    const states = new Set([...seats.values()].flatMap((has) => [...has]));
    return [...seats].flatMap(([seat, has]) =>
      [...states].filter((state) => !has.has(state)).map((state) => `${element}: ${seat} has no story "${state}"`),
    );
  });
}

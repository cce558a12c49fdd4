/** What an element's seats are and which states they have: data alone, for stories and for what counts them (EMB-10). */
export interface SeatStates {
  /** What the titles of its stories begin with. */
  readonly element: string;
  /** Seats by the title of their stories, each with the kinds of seat that it is. */
  readonly seats: Readonly<Record<string, readonly string[]>>;
  /** Kinds of seat, each with its states by the names of the exports. */
  readonly states: Readonly<Record<string, readonly string[]>>;
}

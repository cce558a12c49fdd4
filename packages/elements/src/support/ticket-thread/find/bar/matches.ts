import { threadSearchQuery, type Scope, type WordPlace } from '@revampd/core';

/** Matches that are read at a time: at first, and where one goes far beyond those that are known (the API's most). */
const PAGE = 25;
const LONG_PAGE = 100;

/** Messages with some words, the newest first, read page by page as far as one goes. A number is a match's, from 0. */
export class Matches {
  /** How many there are; those that came since the first page was read aren't among them. */
  total = 0;

  readonly #scope: Scope;
  readonly #place: WordPlace;
  readonly #words: string;
  readonly #ids: `ent_${string}`[] = [];
  /** Of the next older page; undefined for the newest, null where nothing is older. */
  #cursor: string | null | undefined;
  #reading: Promise<void> | undefined;

  constructor(scope: Scope, place: WordPlace, words: string) {
    this.#scope = scope;
    this.#place = place;
    this.#words = words;
  }

  /** Whether a match is known without reading on. */
  has(number: number): boolean {
    return number < this.#ids.length;
  }

  /** The entry of a match; undefined where there are fewer. Rejects with a RevampdError, and may be asked again then. */
  async at(number: number): Promise<`ent_${string}` | undefined> {
    while (!this.has(number) && this.#cursor !== null) {
      this.#reading ??= this.#read(number).finally(() => (this.#reading = undefined));
      await this.#reading;
    }
    return this.#ids[number];
  }

  async #read(wanted: number): Promise<void> {
    const isFirst = this.#cursor === undefined;
    const limit = wanted < this.#ids.length + PAGE ? PAGE : LONG_PAGE;
    const search = { ...this.#place, q: this.#words, cursor: this.#cursor ?? undefined, limit };
    // Neither from the cache nor for it: what is found is what is there now.
    const query = { ...threadSearchQuery(this.#scope, search), staleTime: 0, gcTime: 0 };
    const page = await this.#scope.queries.fetchQuery(query as Parameters<Scope['queries']['fetchQuery']>[0]);
    const { data, prev_cursor: cursor, total } = page as FoundPage;
    this.#ids.push(...data.map(({ id }) => id as `ent_${string}`).reverse());
    this.#cursor = cursor;
    if (isFirst) this.total = total;
    if (cursor === null) this.total = this.#ids.length;
  }
}

/** What is read of a page, whose entries are oldest first. */
interface FoundPage {
  readonly data: readonly { readonly id: string }[];
  readonly prev_cursor: string | null;
  readonly total: number;
}

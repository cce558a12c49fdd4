import type { Happening } from './happening.ts';

/** The last happenings of a platform, as many as are kept. Adding costs the same however many those are. */
export class EventLog {
  readonly #length: number;
  #happenings: Happening[] = [];
  /** How many of them are no longer kept; they are taken away many at a time. */
  #dropped = 0;
  /** It has everything behind `begin`, up to `end`. */
  #begin: number;
  #end: number;

  constructor(length: number, position: number) {
    this.#length = length;
    this.#begin = this.#end = position;
  }

  /** The position up to which it has everything. */
  get end(): number {
    return this.#end;
  }

  /** Whether it has everything behind a position. */
  reaches(position: number): boolean {
    return position >= this.#begin && position <= this.#end;
  }

  /** Forgets what it has; it goes on from here. */
  restart(position: number): void {
    this.#happenings = [];
    this.#dropped = 0;
    this.#begin = this.#end = position;
  }

  /** Adds what a commit did that ends at this position. */
  add(happenings: readonly Happening[], position: number): void {
    this.#happenings.push(...happenings);
    this.#end = position;
    const dropped = this.#happenings.length - this.#length;
    if (dropped <= this.#dropped) return;
    this.#begin = this.#happenings[dropped - 1]!.position;
    this.#dropped = dropped;
    if (dropped < this.#length) return;
    this.#happenings = this.#happenings.slice(dropped);
    this.#dropped = 0;
  }

  /** What it has behind a position that it reaches. It costs what was missed, not how long the log is. */
  behind(position: number): readonly Happening[] {
    const last = this.#happenings.findLastIndex((happening) => happening.position <= position);
    return this.#happenings.slice(Math.max(last + 1, this.#dropped));
  }
}

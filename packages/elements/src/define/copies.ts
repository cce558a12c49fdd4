/** The one key that the library keeps on the window (SEC-3): the versions of its copies, in the order in which they came. */
export const COPIES: unique symbol = Symbol.for('revampd.copies') as never;

export interface Copies {
  [COPIES]?: string[];
}

/** This copy's, as in package.json. */
export const VERSION = '0.1.0';

/** Notes that a copy runs in this page, once for each. */
export function noteCopy(page = globalThis as Copies): void {
  if (isNoted) return;
  isNoted = true;
  (page[COPIES] ??= []).push(VERSION);
}

let isNoted = false;

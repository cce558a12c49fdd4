/** What stands behind a page: an API over HTTP on loopback that answers from memory, and says what happens. */
export interface Service {
  /** A page begins: what it is given to start with, in its HTML. Nothing of an earlier page is left in it. */
  open(origin: string): Promise<object>;
  /** Somebody else writes this, and the page that is open hears of it. */
  say(text: string): void;
  /** Whether a page that is open hears. `undefined` where the page itself tells. */
  isHeard?(): boolean;
  close(): Promise<void>;
}

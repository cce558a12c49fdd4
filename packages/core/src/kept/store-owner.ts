import type { Purgeable } from './purges.ts';

/** What is needed to keep something of a person so that nobody else who uses the computer can read it (THR-3). */
export interface StoreOwner extends Purgeable {
  /** With the API's origin and the person what the record's name begins with. */
  readonly connectionId: string;
  /** The session's `storage_key`: 256 bits, base64url; held in memory only. */
  readonly storageKey: string;
  /** The platform's time, UTC milliseconds: the platform forgets keys by it, and the page's clock may be wrong. */
  readonly now: () => number;
}

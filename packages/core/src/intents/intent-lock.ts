/**
 * Which page an intent belongs to: one that is open holds a lock of the intent's name (Web Locks), which the browser gives
 * back when the page goes. An intent that is kept and that no page holds was left behind.
 */

/** The name of an intent's lock. */
export const lockOf = (id: string): string => `revampd-embed intent ${id}`;

/** Names of what is held by any page, as far as it can be told. */
export async function heldNames(): Promise<ReadonlySet<string | undefined>> {
  try {
    return new Set((await navigator.locks.query()).held?.map(({ name }) => name));
  } catch {
    return new Set();
  }
}

/** Lets go of an intent. */
export type Release = () => void;

/** Holds an intent for this page; undefined where another page does. Where there are no locks, nothing is held or refused. */
export function holdLock(id: string): Promise<Release | undefined> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve) => {
    locks
      .request(lockOf(id), { ifAvailable: true }, (lock) =>
        lock ? new Promise<void>((release) => resolve(release)) : resolve(undefined),
      )
      .catch(() => resolve(() => {}));
  });
}

/**
 * Which page an intent belongs to: one that is open holds a lock of the intent's name (Web Locks), which the browser gives
 * back when the page goes. An intent that is kept and that no page holds was left behind.
 */

const nameOf = (id: string): string => `revampd-embed intent ${id}`;

/** Holds an intent for this page; answers how to let it go. Without Web Locks (http) nothing is held. */
export function holdLock(id: string): Promise<(() => void) | undefined> {
  const { locks } = navigator as Partial<Navigator>;
  if (!locks) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    locks
      .request(nameOf(id), { ifAvailable: true }, (lock) =>
        lock ? new Promise<void>((release) => resolve(release)) : resolve(undefined),
      )
      .catch(() => resolve(undefined));
  });
}

/** The first of these that no page holds, held for this one. */
export async function takeOrphans<Kept extends { readonly id: string }>(
  kept: readonly Kept[],
): Promise<(Kept & { readonly release: () => void })[]> {
  for (const one of kept) {
    const release = await holdLock(one.id);
    if (release) return [{ ...one, release }];
    if (!(navigator as Partial<Navigator>).locks) return [{ ...one, release: () => {} }];
  }
  return [];
}

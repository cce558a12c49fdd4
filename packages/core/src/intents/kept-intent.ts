import { heldNames, holdLock, lockOf } from './intent-lock.ts';
import {
  dropIntent,
  keptIds,
  keptNames,
  openIntent,
  saveIntent,
  type FoundIntent,
  type IntentName,
  type StoreOwner,
} from './intent-store.ts';

/** An intent that this page answers for. */
export interface KeptIntent {
  /** Resolves when it is kept, or can't be; a browser whose storage hangs leaves it open. Never rejects. */
  readonly ready: Promise<void>;
  /** This page is done with it, and doesn't know its end: another may take it up. */
  leave(): void;
  /** It ended: nothing of it is kept. */
  drop(): void;
}

/** Keeps an intent that begins now; the owner may be unknown yet. */
export function keepIntent(id: string, request: unknown, owner: Promise<StoreOwner>): KeptIntent {
  // Held before it can be found: another page must not take it for one that was left behind.
  const lock = holdLock(id);
  // Looked at only when the lock is there.
  owner.catch(() => {});
  const leave = (): void => void lock.then((release) => release?.());
  const ready = lock
    .then(() => owner)
    .then(
      (of) => saveIntent(of, id, request),
      () => {},
    );
  return {
    ready,
    leave,
    // Not before it is there, or it would stay; and let go of last, or another page would find it.
    drop: () =>
      void ready
        .then(() =>
          owner.then(
            (of) => dropIntent(of, id),
            () => {},
          ),
        )
        .then(leave),
  };
}

/** Everyone's intents of a connection that no page holds, but for those in `except`; costs no session. */
export async function findOrphans(
  baseUrl: string,
  connectionId: string,
  except: ReadonlySet<string>,
): Promise<IntentName[]> {
  const names = await keptNames(baseUrl, connectionId);
  if (names.length === 0) return [];
  const held = await heldNames();
  return names.filter(({ id }) => !except.has(id) && !held.has(lockOf(id)));
}

/** The oldest intent that a page left behind, as this page's own now; those in `except` have ended here. */
export async function takeOrphan(
  owner: StoreOwner,
  except: ReadonlySet<string>,
): Promise<(FoundIntent & { readonly kept: KeptIntent }) | undefined> {
  for (const id of await keptIds(owner)) {
    if (except.has(id)) continue;
    const release = await holdLock(id);
    if (!release) continue;
    // Read only now: the page that held it may have come to its end with it meanwhile.
    const found = await openIntent(owner, id);
    if (found) {
      const kept = { ready: Promise.resolve(), leave: release, drop: () => void dropIntent(owner, id).then(release) };
      return { ...found, kept };
    }
    release();
  }
  return undefined;
}

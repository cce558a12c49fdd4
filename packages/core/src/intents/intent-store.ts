import { createStore, del, delMany, entries, get, keys, promisifyRequest, type UseStore } from 'idb-keyval';
import { requireNotPurged } from '../kept/purges.ts';
import { seal, unseal, type Sealed } from '../kept/seal.ts';
import type { StoreOwner } from '../kept/store-owner.ts';

export type { StoreOwner } from '../kept/store-owner.ts';

/** An intent that was found again. */
export interface FoundIntent {
  readonly id: string;
  readonly request: unknown;
  /** Milliseconds ago that it was begun. */
  readonly age: number;
}

/** Milliseconds that the platform knows an idempotency key for, less an hour: later, sending it again could do it twice. */
export const ASKABLE = 23 * 60 * 60 * 1000;

let database: UseStore | undefined;
/** Async, for a browser that throws at the mere question. */
const intents = async (): Promise<UseStore> => (database ??= createStore('revampd-embed', 'intents'));

const nameOf = ({ baseUrl, userId, connectionId }: StoreOwner, id: string): string =>
  `${baseUrl} ${userId} ${connectionId} ${id}`;

/** What is known of a kept intent by its name alone. */
export interface IntentName {
  readonly userId: string;
  readonly id: string;
}

/** Everyone's intents that are kept for this connection; costs no session. */
export async function keptNames(baseUrl: string, connectionId: string): Promise<IntentName[]> {
  try {
    return (await keys(await intents())).flatMap((name) => {
      const [origin, userId, connection, id] = String(name).split(' ');
      return origin === baseUrl && connection === connectionId ? [{ userId: userId!, id: id! }] : [];
    });
  } catch {
    return [];
  }
}

/**
 * Keeps an intent over a reload, encrypted. A browser that keeps nothing (private mode, no space, http without WebCrypto)
 * loses only that: the intent still lives in the page. So it does where all that the person had kept was removed since.
 */
export async function saveIntent(owner: StoreOwner, id: string, request: unknown): Promise<void> {
  try {
    const name = nameOf(owner, id);
    const sealed = await seal(owner, name, { request }, owner.now());
    const store = await intents();
    await store('readwrite', (records) => {
      // Here, where nothing comes between: what is written now stands before whatever removes it.
      requireNotPurged(owner);
      records.put(sealed, name);
      return promisifyRequest(records.transaction);
    });
  } catch {
    // Kept in memory alone.
  }
}

/** Forgets an intent that was decided. */
export async function dropIntent(owner: StoreOwner, id: string): Promise<void> {
  try {
    await del(nameOf(owner, id), await intents());
  } catch {
    // The browser keeps nothing.
  }
}

/** Forgets every intent of a person at a platform, in all connections. One whose end isn't known is then never asked about. */
export async function forgetIntents({ baseUrl, userId }: Pick<StoreOwner, 'baseUrl' | 'userId'>): Promise<void> {
  try {
    const store = await intents();
    const prefix = `${baseUrl} ${userId} `;
    await delMany(
      (await keys(store)).filter((name) => String(name).startsWith(prefix)),
      store,
    );
  } catch {
    // The browser keeps nothing.
  }
}

/**
 * Ids of what is kept of this person in this connection, oldest first. What is too old to ask about is thrown away on the
 * way, whoever's it is: its owner may never come back.
 */
export async function keptIds(owner: StoreOwner): Promise<string[]> {
  try {
    const store = await intents();
    const found = await entries<string, Sealed | undefined>(store);
    const ofOrigin = found.filter(([name]) => String(name).startsWith(`${owner.baseUrl} `));
    const savedAt = (sealed: Sealed | undefined): number => sealed?.savedAt ?? NaN;
    const old = ofOrigin.filter(([, sealed]) => !(owner.now() - savedAt(sealed) <= ASKABLE)).map(([name]) => name);
    if (old.length > 0) await delMany(old, store);
    const prefix = nameOf(owner, '');
    return ofOrigin
      .filter(([name]) => name.startsWith(prefix) && !old.includes(name))
      .sort(([, left], [, right]) => savedAt(left) - savedAt(right))
      .map(([name]) => name.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Opens an intent, if it is still kept. One that can't be opened, or asked about any more, goes. */
export async function openIntent(owner: StoreOwner, id: string): Promise<FoundIntent | undefined> {
  try {
    const name = nameOf(owner, id);
    const sealed = await get<Sealed>(name, await intents());
    if (!sealed) return undefined;
    const found = await unseal<{ readonly request: unknown }>(owner, name, sealed);
    const age = owner.now() - (found?.savedAt ?? NaN);
    if (age <= ASKABLE) return { id, request: found!.request, age: Math.max(0, age) };
    await dropIntent(owner, id);
  } catch {
    // The browser keeps nothing.
  }
  return undefined;
}

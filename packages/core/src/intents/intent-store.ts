import { createStore, del, delMany, entries, get, keys, set, type UseStore } from 'idb-keyval';

/** What is needed to keep something of a person so that nobody else who uses the computer can read it (THR-3). */
export interface StoreOwner {
  /** The API's origin, the person and the connection: what the record's name begins with. */
  readonly baseUrl: string;
  readonly userId: string;
  readonly connectionId: string;
  /** The session's `storage_key`: 256 bits, base64url; held in memory only. */
  readonly storageKey: string;
  /** The platform's time, UTC milliseconds: the platform forgets keys by it, and the page's clock may be wrong. */
  readonly now: () => number;
}

/** An intent that was found again. */
export interface FoundIntent {
  readonly id: string;
  readonly request: unknown;
  /** Milliseconds ago that it was begun. */
  readonly age: number;
}

/** Milliseconds that the platform knows an idempotency key for, less an hour: later, sending it again could do it twice. */
export const ASKABLE = 23 * 60 * 60 * 1000;

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  /** The request and when it was begun, encrypted (AES-GCM) under the record's name. */
  readonly data: ArrayBuffer;
  /** UTC milliseconds; for order, and for throwing away what nobody can open. */
  readonly savedAt: number;
}

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
 * loses only that: the intent still lives in the page.
 */
export async function saveIntent(owner: StoreOwner, id: string, request: unknown): Promise<void> {
  try {
    const name = nameOf(owner, id);
    const savedAt = owner.now();
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: encode(name) },
      await importKey(owner),
      encode(JSON.stringify({ request, savedAt })),
    );
    await set(name, { iv, data, savedAt } satisfies Sealed, await intents());
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
    const key = await importKey(owner);
    const sealed = await get<Sealed>(name, await intents());
    if (!sealed) return undefined;
    const found = await decrypt(name, key, sealed).catch(() => undefined);
    const age = owner.now() - (found?.savedAt ?? NaN);
    if (age <= ASKABLE) return { id, request: found!.request, age: Math.max(0, age) };
    await dropIntent(owner, id);
  } catch {
    // The browser keeps nothing.
  }
  return undefined;
}

async function decrypt(
  name: string,
  key: CryptoKey,
  { iv, data }: Sealed,
): Promise<{ readonly request: unknown; readonly savedAt: number }> {
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: encode(name) }, key, data);
  return JSON.parse(new TextDecoder().decode(text));
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function importKey({ storageKey }: StoreOwner): Promise<CryptoKey> {
  const binary = atob(storageKey.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

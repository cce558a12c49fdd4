import { createStore, del, entries, set, type UseStore } from 'idb-keyval';

/** What is needed to keep something of a person so that nobody else who uses the computer can read it (THR-3). */
export interface StoreOwner {
  /** The API's origin, the person and the connection: what the record's name begins with. */
  readonly baseUrl: string;
  readonly userId: string;
  readonly connectionId: string;
  /** The session's `storage_key`: 256 bits, base64url; held in memory only. */
  readonly storageKey: string;
}

/** Milliseconds that the platform knows an idempotency key for, less an hour: later, sending it again could do it twice. */
const KEPT = 23 * 60 * 60 * 1000;

interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  /** UTC milliseconds. */
  readonly savedAt: number;
}

let database: UseStore | undefined;
const intents = (): UseStore => (database ??= createStore('revampd-embed', 'intents'));

const prefixOf = ({ baseUrl, userId, connectionId }: StoreOwner): string => `${baseUrl} ${userId} ${connectionId} `;

/** Whether any intent at all is kept in this browser, whoever's; costs no session. */
export async function holdsIntents(): Promise<boolean> {
  return entries(intents()).then(
    (found) => found.length > 0,
    () => false,
  );
}

/**
 * Keeps an intent over a reload, encrypted (AES-GCM). A browser that keeps nothing (private mode, no space, http without
 * WebCrypto) loses only that: the intent still lives in the page.
 */
export async function saveIntent(owner: StoreOwner, id: string, intent: object): Promise<void> {
  try {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv },
      await importKey(owner),
      new TextEncoder().encode(JSON.stringify(intent)),
    );
    await set(prefixOf(owner) + id, { iv, data, savedAt: Date.now() } satisfies Sealed, intents());
  } catch {
    // Kept in memory alone.
  }
}

/** Forgets an intent that was decided. */
export async function dropIntent(owner: StoreOwner, id: string): Promise<void> {
  await del(prefixOf(owner) + id, intents()).catch(() => {});
}

/** The intents of this person in this connection that nobody knows the end of, oldest first. Those too old to ask about go. */
export async function loadIntents(owner: StoreOwner): Promise<{ readonly id: string; readonly intent: unknown }[]> {
  const prefix = prefixOf(owner);
  try {
    const key = await importKey(owner);
    const found = (await entries<string, Sealed>(intents())).filter(([name]) => name.startsWith(prefix));
    found.sort(([, left], [, right]) => left.savedAt - right.savedAt);
    const opened = await Promise.all(found.map(([name, sealed]) => open(owner, key, name.slice(prefix.length), sealed)));
    return opened.filter((one) => one !== undefined);
  } catch {
    return [];
  }
}

async function open(
  owner: StoreOwner,
  key: CryptoKey,
  id: string,
  { iv, data, savedAt }: Sealed,
): Promise<{ id: string; intent: unknown } | undefined> {
  try {
    const age = Date.now() - savedAt;
    if (age < 0 || age > KEPT) throw new Error('Nobody can ask about it any more.');
    const text = new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
    return { id, intent: JSON.parse(text) };
  } catch {
    await dropIntent(owner, id);
    return undefined;
  }
}

async function importKey({ storageKey }: StoreOwner): Promise<CryptoKey> {
  const binary = atob(storageKey.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

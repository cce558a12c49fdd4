import type { StoreOwner } from './store-owner.ts';

/** Something of a person as the browser keeps it. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  /** What is kept and when it was begun, encrypted (AES-GCM) under the record's name. */
  readonly data: ArrayBuffer;
  /** UTC milliseconds; for order, and for throwing away what nobody can open. */
  readonly savedAt: number;
}

/** What only the owner can open, under this name alone. Rejects where there is no WebCrypto (a page served over http). */
export async function seal(
  owner: Pick<StoreOwner, 'storageKey'>,
  name: string,
  content: object,
  savedAt: number,
): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encode(name) },
    await importKey(owner),
    encode(JSON.stringify({ ...content, savedAt })),
  );
  return { iv, data, savedAt };
}

/** What was sealed, with its time; undefined for another's, another name's, or what was changed since. */
export async function unseal<Content>(
  owner: Pick<StoreOwner, 'storageKey'>,
  name: string,
  { iv, data }: Sealed,
): Promise<(Content & { readonly savedAt: number }) | undefined> {
  const key = await importKey(owner);
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: encode(name) }, key, data);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

async function importKey({ storageKey }: Pick<StoreOwner, 'storageKey'>): Promise<CryptoKey> {
  const binary = atob(storageKey.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

import { createStore, delMany, entries, get, keys, promisifyRequest, type UseStore } from 'idb-keyval';
import { requireNotPurged } from './purges.ts';
import { seal, unseal, type Sealed } from './seal.ts';
import type { SessionOwner } from './session-owner.ts';

/** What a person writes about one thing: a ticket, or one that is yet to be submitted. */
export interface WordPlace {
  readonly connectionId: string;
  /** The ticket's id, or another name without spaces. */
  readonly objectId: string;
}

/** Milliseconds that unsent words are kept at most: 30 days (THR-3). */
export const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** A name of a record; it says whose it is and where it belongs, and nothing of what it says. */
export const wordName = (
  { baseUrl, userId }: Pick<SessionOwner, 'baseUrl' | 'userId'>,
  { connectionId, objectId }: WordPlace,
  id: string,
): string => `${baseUrl} ${userId} ${connectionId} ${objectId} ${id}`;

/** A record as it was at some time: by its mark it is known whether it was written since. */
export interface KeptRecord {
  readonly name: string;
  readonly mark: string;
}

/** No two records that were written have the same. */
const markOf = ({ iv }: Sealed): string => iv.join();

let database: UseStore | undefined;
/** A database of its own: idb-keyval makes one store in each. Async, for a browser that throws at the mere question. */
const words = async (): Promise<UseStore> => (database ??= createStore('revampd-embed-words', 'words'));

/**
 * Keeps words, encrypted, and lets go of others in the same transaction: no crash leaves both or neither. What was written
 * since stays. Resolves with the record's mark. Rejects where the browser keeps nothing (private mode, no space, http without
 * WebCrypto), and where all that the person had kept was removed since.
 */
export async function putWords(
  owner: SessionOwner,
  name: string,
  content: object,
  { savedAt = owner.now(), instead = [] }: { readonly savedAt?: number; readonly instead?: readonly KeptRecord[] } = {},
): Promise<string> {
  const sealed = await seal(owner, name, content, savedAt);
  const store = await words();
  await store('readwrite', (records) => {
    // Here, where nothing comes between: what is written now stands before whatever removes it.
    requireNotPurged(owner);
    records.put(sealed, name);
    for (const one of instead) if (one.name !== name) dropUnchanged(records, one);
    return promisifyRequest(records.transaction);
  });
  return markOf(sealed);
}

/** Lets go of words that nobody has written to since. Rejects where the browser keeps nothing. */
export async function dropRecords(gone: readonly KeptRecord[]): Promise<void> {
  if (gone.length === 0) return;
  const store = await words();
  await store('readwrite', (records) => {
    for (const one of gone) dropUnchanged(records, one);
    return promisifyRequest(records.transaction);
  });
}

function dropUnchanged(records: IDBObjectStore, { name, mark }: KeptRecord): void {
  const request: IDBRequest<Sealed | undefined> = records.get(name);
  request.onsuccess = () => {
    if (request.result && markOf(request.result) === mark) records.delete(name);
  };
}

/** Lets go of words. Rejects where the browser keeps nothing. */
export async function dropWords(...names: readonly string[]): Promise<void> {
  await delMany([...names], await words());
}

/**
 * Opens what is kept under a name. What is too old goes; what can't be opened, as with the key of another session, stays for
 * who can until it is too old. Rejects where the browser keeps nothing.
 */
export async function openWords<Content>(
  owner: SessionOwner,
  name: string,
): Promise<(Content & { readonly savedAt: number; readonly mark: string }) | undefined> {
  const sealed = await get<Sealed>(name, await words());
  if (!sealed) return undefined;
  const found = await unseal<Content>(owner, name, sealed);
  if (!found) return undefined;
  if (isFresh(owner, found)) return { ...found, mark: markOf(sealed) };
  await dropWords(name);
  return undefined;
}

/** Names that begin so, of whatever age; nothing is opened. Rejects where the browser keeps nothing. */
export async function wordNames(prefix: string): Promise<string[]> {
  const store = await words();
  return store('readonly', (records) =>
    promisifyRequest(records.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)) as IDBRequest<string[]>),
  );
}

/** Throws away what is too old, whoever's it is: its owner may never come back. */
export async function sweepWords(owner: SessionOwner): Promise<void> {
  const found = await entries<string, Sealed | undefined>(await words());
  const old = found.filter(([name, sealed]) => name.startsWith(`${owner.baseUrl} `) && !isFresh(owner, sealed));
  if (old.length > 0) await dropWords(...old.map(([name]) => name));
}

/** Lets go of all that a person has written at a platform; what is being written here is written no more. */
export async function forgetWords({ baseUrl, userId }: Pick<SessionOwner, 'baseUrl' | 'userId'>): Promise<void> {
  try {
    const prefix = `${baseUrl} ${userId} `;
    const all = await keys<string>(await words());
    await dropWords(...all.filter((name) => name.startsWith(prefix)));
  } catch {
    // The browser keeps nothing.
  }
}

const isFresh = ({ now }: SessionOwner, record: { readonly savedAt: number } | undefined): boolean =>
  now() - (record?.savedAt ?? NaN) <= KEPT_FOR;

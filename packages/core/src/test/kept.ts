import { createStore, entries } from 'idb-keyval';
import type { Platform } from './platform.ts';

/** What the browser keeps of intents at a platform, as anyone who uses the computer could read it: name and bytes. */
export async function keptAt({ baseUrl }: Platform): Promise<[name: string, record: Record<string, unknown>][]> {
  const found = await entries<string, Record<string, unknown>>(createStore('revampd-embed', 'intents'));
  return found.filter(([name]) => name.startsWith(`${baseUrl} `));
}

import type { Connection } from '../connections.ts';
import type { Platform } from '../platform.ts';
import { announcements } from './announcements.ts';
import { contentsOf } from './contents.ts';
import { deliver } from './delivery.ts';
import { recipientsOf } from './recipients.ts';
import { sceneOf, type Deed } from './scene.ts';

/** Tells the people whom a deed concerns, in the transaction that did it (NOT-1…8, NOT-14). */
export function announce(platform: Platform, connection: Connection, deed: Deed): void {
  const scene = sceneOf(platform, connection, deed);
  for (const announcement of announcements[deed.action] ?? []) {
    if (announcement.when?.(scene) === false) continue;
    const { kind } = announcement;
    const contents = contentsOf(platform, scene, kind);
    if (contents) deliver(platform, scene, { kind, ...contents }, recipientsOf(platform, scene, announcement));
  }
}

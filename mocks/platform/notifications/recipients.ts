import type { Platform } from '../platform.ts';
import { permissionsOfRole, roles } from '../roles.ts';
import type { Announcement } from './announcements.ts';
import { categoryOf, readsCategory, type NotificationCategory } from './notification.ts';
import type { Scene } from './scene.ts';

/** Whom an announcement reaches. */
export interface Recipients {
  /** Who has a new row. */
  readonly fresh: ReadonlySet<string>;
  /** Whose row of the request becomes it, beside those who have one already; null where no row does. */
  readonly following: ReadonlySet<string> | null;
}

/** The exact sets of user ids: each once, and never the one who acted. */
export function recipientsOf(platform: Platform, scene: Scene, announcement: Announcement): Recipients {
  const category = categoryOf(announcement.kind);
  const usersOf = (groups: Announcement['organizations']): string[] =>
    [...new Set(groups?.flatMap((group) => group(scene)))].flatMap((id) => readersOf(platform, id, category));
  const people = announcement.people?.flatMap((person) => person(scene)) ?? [];
  const others = (ids: readonly string[]): Set<string> => new Set(ids.filter((id) => id !== scene.deed.actor?.userId));
  return {
    fresh: others([...usersOf(announcement.organizations), ...people]),
    following: announcement.following ? others(usersOf(announcement.following)) : null,
  };
}

/** The people of an organization whose role reads the objects of a category. */
function readersOf(platform: Platform, organizationId: string, category: NotificationCategory): readonly string[] {
  return roles
    .filter((role) => permissionsOfRole[role].includes(readsCategory[category]))
    .flatMap((role) => platform.tables.users.rows('byRole', `${organizationId} ${role}`))
    .map(({ id }) => id);
}

import type { Platform } from '../platform.ts';
import type { Contents } from './contents.ts';
import { categoryOf, type Notice, type Notification, type NotificationKind } from './notification.ts';
import type { Recipients } from './recipients.ts';
import type { Scene } from './scene.ts';
import { putNotification } from './tallies.ts';

/** Writes a notice and the row of each whom it reaches. It costs as many rows as there are people, and no more. */
export function deliver(
  platform: Platform,
  { connection, deed }: Scene,
  contents: Contents & { readonly kind: NotificationKind },
  { fresh, following }: Recipients,
): void {
  const { notifications, notices } = platform.tables;
  const followsId = deed.object.id;
  const followed = following ? notifications.rows('following', followsId) : [];
  const hasRow = new Set(followed.map(({ userId }) => userId));
  const joining = [...(following ?? [])].filter((userId) => !hasRow.has(userId));
  if (fresh.size + followed.length + joining.length === 0) return;
  const { at, actor } = deed;
  const notice = notices.put({ id: platform.nextId('ntc').id, connectionId: connection.id, at, actor, ...contents });
  for (const row of followed) renew(platform, row, notice);
  for (const userId of joining) add(platform, userId, notice, followsId);
  for (const userId of fresh) add(platform, userId, notice, null);
}

/** A person's new row. */
function add(platform: Platform, userId: string, notice: Notice, followsId: string | null): void {
  const { id, number } = platform.nextId('ntf');
  putNotification(platform, {
    id,
    userId,
    noticeId: notice.id,
    connectionId: notice.connectionId,
    category: categoryOf(notice.kind),
    at: notice.at,
    sequence: number,
    createdAt: notice.at,
    readAt: null,
    followsId,
    earlier: [],
    version: 1,
  });
}

/** A row of a request tells its latest from now on: it is the newest, and unread again for all but the one who acted. */
function renew(platform: Platform, row: Notification, notice: Notice): void {
  const { version, at, sequence } = row;
  const isOwn = row.userId === notice.actor?.userId;
  putNotification(platform, {
    ...row,
    noticeId: notice.id,
    at: notice.at,
    // A number of its own, so that it stands behind what came before in the same millisecond.
    sequence: platform.nextId('ntf').number,
    readAt: isOwn ? (row.readAt ?? notice.at) : null,
    earlier: [...row.earlier, { version, at, sequence }],
    version: version + 1,
  });
}

/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** Mark all as read, up to what was seen: `POST /v1/notifications/read`. Rejects with a RevampdError. */
export const markAllNotificationsRead: Call<'markAllNotificationsRead'> = (client, ...rest) => client.request('post', '/v1/notifications/read', ...rest);

/** Mark one as read: `POST /v1/notifications/{notification_id}/read`. Rejects with a RevampdError. */
export const markNotificationRead: Call<'markNotificationRead'> = (client, ...rest) => client.request('post', '/v1/notifications/{notification_id}/read', ...rest);

/* Generated from the contract (npm run generate); do not edit. */
import type { Call } from '../../call.ts';

/** What the viewer was told: `GET /v1/notifications`. Rejects with a RevampdError. */
export const listNotifications: Call<'listNotifications'> = (client, ...rest) => client.request('get', '/v1/notifications', ...rest);

/** How many are unread: `GET /v1/notifications/summary`. Rejects with a RevampdError. */
export const getNotificationSummary: Call<'getNotificationSummary'> = (client, ...rest) => client.request('get', '/v1/notifications/summary', ...rest);

/** Courier's inbox, as its README has it. */
import { Courier, CourierInbox } from '@trycourier/courier-ui-inbox';
import { place, settings, watch } from './probe.ts';

const { url, restUrl, socketUrl } = settings<{ url: string; restUrl: string; socketUrl: string }>();
// An unsigned token: nobody looks into it here.
const jwt = [{ alg: 'none' }, { scope: 'user_id:usr_priya inbox:read:messages' }, {}]
  .map((part) => btoa(JSON.stringify(part)))
  .join('.');

const inbox = new CourierInbox();
const rows = inbox.getElementsByTagName('courier-inbox-list-item');
watch({ rows: () => rows, scroller: () => inbox.querySelector('courier-inbox-list'), newest: 'first' });
Courier.shared.paginationLimit = 50;
Courier.shared.signIn({
  userId: 'usr_priya',
  jwt,
  apiUrls: { courier: { rest: restUrl, graphql: url }, inbox: { graphql: url, webSocket: socketUrl } },
});
inbox.setAttribute('height', '640px');
place().append(inbox);

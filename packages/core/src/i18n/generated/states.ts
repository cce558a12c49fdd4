/* Generated from the message files (npm run generate); do not edit. */
import type { MessageBundle } from '../messages.ts';

/** The messages of `states`, and the values that each takes. */
export interface StatesMessages {
  retry: undefined;
  continue: undefined;
  contact: undefined;
  request: undefined;
  copyRequestId: { id: string };
  copied: undefined;
  endedTitle: undefined;
  endedBody: undefined;
  unreachableTitle: undefined;
  unreachableBody: undefined;
  misconfiguredTitle: undefined;
  misconfiguredBody: undefined;
  originTitle: undefined;
  originBody: undefined;
  notFoundTitle: undefined;
  notFoundBody: undefined;
  forbiddenTitle: undefined;
  forbiddenBody: undefined;
  networkBody: undefined;
  timeoutBody: undefined;
  limitedBody: undefined;
  failedBody: undefined;
  unreadBody: undefined;
  clearFilter: undefined;
  stale: { time: string };
  reconnecting: undefined;
  offline: undefined;
  staleSpoken: { time: string };
  upToDate: undefined;
}

/** English, and how to load the other languages. */
export const statesMessages: MessageBundle<StatesMessages> = {
  name: 'states',
  english: {"retry":"Try again","continue":"Continue","contact":"Contact support","request":"Request","copyRequestId":["Copy request ID ",["id"]],"copied":"Copied","endedTitle":"Your session ended","endedBody":"Sign in again on this site, then continue here. Nothing was changed.","unreachableTitle":"The session couldn’t start","unreachableBody":"This site didn’t hand out a session just now. Nothing was changed. Try again in a moment.","misconfiguredTitle":"This part of the page isn’t set up","misconfiguredBody":"The page doesn’t say, or says wrongly, how to start a session for this. Nothing was changed. The people who run this site can mend it.","originTitle":"This site isn’t allowed to show this","originBody":"The session doesn’t name this address. Nothing was changed. The people who run this site can add it.","notFoundTitle":"This connection isn’t available","notFoundBody":"It doesn’t exist, or it isn’t yours to see. Choose another connection, or ask the people who run this site.","forbiddenTitle":"Billing isn’t part of your role","forbiddenBody":"You’re signed in with a role that doesn’t read billing here. An owner of your organization can change that.","networkBody":"The service wasn’t reached. Nothing was changed. Check the connection, then try again; this keeps trying too.","timeoutBody":"The service didn’t answer in time. Nothing was changed. Try again in a moment; this keeps trying too.","limitedBody":"Too many requests came at once. Nothing was changed. Wait a moment, then try again.","failedBody":"The service didn’t answer as it should. Nothing was changed. Try again; if it keeps failing, send the number below.","unreadBody":"The service didn’t answer as it should. Nothing was changed. Try again in a moment.","clearFilter":"Clear filter","stale":["May be out of date since ",["time"],"."],"reconnecting":"Reconnecting…","offline":"You’re offline.","staleSpoken":["Live updates paused since ",["time"],". Reconnecting…"],"upToDate":"Up to date again."},
  load: {
    'ar': () => import('./states.ar.ts'),
    'de': () => import('./states.de.ts'),
    'en-XA': () => import('./states.en-XA.ts'),
  },
};

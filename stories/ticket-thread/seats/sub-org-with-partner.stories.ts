import type { Meta } from '@storybook/web-components-vite';
import { threadMeta, type ThreadArgs, type ThreadStory } from '../thread-story.ts';
import { closerSeat } from './closer-seat.ts';
import { earlySeat } from './early-seat.ts';
import { everySeat } from './every-seat.ts';
import type { ThreadSeat } from './seat.ts';
import { writerSeat } from './writer-seat.ts';

const meta: Meta<ThreadArgs> = {
  ...threadMeta,
  title: 'Ticket thread/Seats/Sub-Org with its Partner',
  tags: ['!autodocs'],
};
export default meta;

const facts: ThreadSeat = {
  people: { owner: 'usr_dana', billing: 'usr_ines', support: 'usr_joel', viewer: 'usr_marcus' },
  outsider: 'usr_stella',
  organization: 'Northgate Dental',
  other: 'lena',
  unread: 5,
  acts: ['Find in ticket', 'Status: In progress'],
  mayReopen: true,
};

const seat = { ...everySeat(facts), ...writerSeat(facts), ...earlySeat(facts), ...closerSeat(facts) };

export const Owner: ThreadStory = seat.owner;
export const Billing: ThreadStory = seat.billing;
export const Support: ThreadStory = seat.support;
export const Viewer: ThreadStory = seat.viewer;
export const NotPermitted: ThreadStory = seat.notPermitted;
export const Closed: ThreadStory = seat.closed;
export const Unread: ThreadStory = seat.unread;
export const ToFirstUnread: ThreadStory = seat.toFirstUnread;
export const ToNewest: ThreadStory = seat.toNewest;
export const NewMessages: ThreadStory = seat.newMessages;
export const Linked: ThreadStory = seat.linked;
export const LinkedMissing: ThreadStory = seat.linkedMissing;
export const Found: ThreadStory = seat.found;
export const FoundNothing: ThreadStory = seat.foundNothing;
export const NotSearched: ThreadStory = seat.notSearched;
export const Loading: ThreadStory = seat.loading;
export const NotFound: ThreadStory = seat.notFound;
export const LiveChange: ThreadStory = seat.liveChange;
export const LiveStale: ThreadStory = seat.liveStale;
export const LiveOffline: ThreadStory = seat.liveOffline;
export const Stale: ThreadStory = seat.stale;
export const Failed: ThreadStory = seat.failed;
export const Offline: ThreadStory = seat.offline;
export const SessionEnded: ThreadStory = seat.sessionEnded;
export const ConnectionNotAvailable: ThreadStory = seat.connectionNotAvailable;
export const NotSetUp: ThreadStory = seat.notSetUp;
export const Written: ThreadStory = seat.written;
export const TooLong: ThreadStory = seat.tooLong;
export const NothingWritten: ThreadStory = seat.nothingWritten;
export const Replying: ThreadStory = seat.replying;
export const Sending: ThreadStory = seat.sending;
export const Sent: ThreadStory = seat.sent;
export const Waiting: ThreadStory = seat.waiting;
export const NotSent: ThreadStory = seat.notSent;
export const Retried: ThreadStory = seat.retried;
export const Refused: ThreadStory = seat.refused;
export const DeleteAsked: ThreadStory = seat.deleteAsked;
export const Deleted: ThreadStory = seat.deleted;
export const ReactionMenu: ThreadStory = seat.reactionMenu;
export const Reacted: ThreadStory = seat.reacted;
export const ClosedMeanwhile: ThreadStory = seat.closedMeanwhile;
export const PartnersTicket: ThreadStory = seat.partnersTicket;
export const Unassigned: ThreadStory = seat.unassigned;
export const ReadersJoined: ThreadStory = seat.readersJoined;
export const Held: ThreadStory = seat.held;
export const ReadersLeft: ThreadStory = seat.readersLeft;
export const StatusMenu: ThreadStory = seat.statusMenu;
export const ClosedHere: ThreadStory = seat.closedHere;
export const Reopened: ThreadStory = seat.reopened;
export const NotReopened: ThreadStory = seat.notReopened;

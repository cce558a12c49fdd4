import type { Meta } from '@storybook/web-components-vite';
import { threadMeta, TICKETS, type ThreadArgs, type ThreadStory } from '../thread-story.ts';
import { everySeat } from './every-seat.ts';
import { handlerSeat, type HandlerSeat } from './handler-seat.ts';
import { returnerSeat } from './handing-seat.ts';
import { writerSeat } from './writer-seat.ts';

const meta: Meta<ThreadArgs> = {
  ...threadMeta,
  title: 'Ticket thread/Seats/Revampd with both',
  tags: ['!autodocs'],
};
export default meta;

const facts: HandlerSeat = {
  people: { owner: 'usr_omar', billing: 'usr_ruth', support: 'usr_lena', viewer: 'usr_sven' },
  outsider: 'usr_stella',
  organization: 'Revampd',
  other: 'dana',
  unread: 0,
  acts: [
    'Find in ticket',
    'Return to Harborline…',
    'Status: In progress',
    'Priority: High',
    'Assigned to Lena Fischer',
  ],
  mayReopen: true,
  isOfMany: true,
  ticketId: TICKETS.escalated,
  colleague: ['Omar Castellanos', 'omar'],
  priority: ['High', 'Low'],
  hands: {
    button: 'Return to Harborline…',
    title: 'Return to Harborline',
    readers: 'Nobody at Revampd will see this ticket any more.',
    confirm: 'Return to Harborline',
    pending: 'Returning…',
    failed: 'This wasn’t returned.',
    call: 'deescalateTicket',
  },
};

const seat = { ...everySeat(facts), ...writerSeat(facts), ...handlerSeat(facts), ...returnerSeat(facts) };

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
export const StatusMenu: ThreadStory = seat.statusMenu;
export const StatusChanged: ThreadStory = seat.statusChanged;
export const StatusFailed: ThreadStory = seat.statusFailed;
export const StatusBeaten: ThreadStory = seat.statusBeaten;
export const PriorityMenu: ThreadStory = seat.priorityMenu;
export const PriorityChanged: ThreadStory = seat.priorityChanged;
export const AssigneeChoice: ThreadStory = seat.assigneeChoice;
export const AssigneeUnknown: ThreadStory = seat.assigneeUnknown;
export const AssigneesFailed: ThreadStory = seat.assigneesFailed;
export const Assigned: ThreadStory = seat.assigned;
export const Handing: ThreadStory = seat.handing;
export const HandingEmpty: ThreadStory = seat.handingEmpty;
export const HandingTooLong: ThreadStory = seat.handingTooLong;
export const HandingPending: ThreadStory = seat.handingPending;
export const HandingFailed: ThreadStory = seat.handingFailed;
export const Returned: ThreadStory = seat.returned;
export const ReturnedMeanwhile: ThreadStory = seat.returnedMeanwhile;

/**
 * The seats of a ticket's thread, and the states that each kind of seat has. The stories are built by it, and `tools/stories`
 * counts them against it (EMB-10).
 */
import type { SeatStates } from '../../desk/seat-states.ts';

/**
 * What a seat may be: everybody reads, and some of each write. Before an escalation two sides have the ticket, and see others
 * come and go. The Sub-Org closes and reopens; who handles it sets its facts, and escalates or returns it.
 */
export const TICKET_THREAD = {
  element: 'Ticket thread',
  seats: {
    'Sub-Org with its Partner': ['every', 'writer', 'early', 'closer'],
    'Partner with a Sub-Org': ['every', 'writer', 'early', 'handler', 'escalator'],
    'Revampd with both': ['every', 'writer', 'handler', 'returner'],
  },
  states: {
    every: [
      'owner',
      'billing',
      'support',
      'viewer',
      'notPermitted',
      'closed',
      'unread',
      'toFirstUnread',
      'toNewest',
      'newMessages',
      'linked',
      'linkedMissing',
      'found',
      'foundNothing',
      'notSearched',
      'loading',
      'notFound',
      'liveChange',
      'liveStale',
      'liveOffline',
      'stale',
      'failed',
      'offline',
      'sessionEnded',
      'connectionNotAvailable',
      'notSetUp',
    ],
    writer: [
      'written',
      'tooLong',
      'nothingWritten',
      'replying',
      'sending',
      'sent',
      'waiting',
      'notSent',
      'retried',
      'refused',
      'deleteAsked',
      'deleted',
      'reactionMenu',
      'reacted',
      'closedMeanwhile',
    ],
    early: ['partnersTicket', 'unassigned', 'readersJoined', 'held', 'readersLeft'],
    closer: ['statusMenu', 'closedHere', 'reopened', 'notReopened'],
    handler: [
      'statusMenu',
      'statusChanged',
      'statusFailed',
      'statusBeaten',
      'priorityMenu',
      'priorityChanged',
      'assigneeChoice',
      'assigneeUnknown',
      'assigneesFailed',
      'assigned',
      'handing',
      'handingEmpty',
      'handingTooLong',
      'handingPending',
      'handingFailed',
    ],
    escalator: ['escalated', 'escalatedMeanwhile'],
    returner: ['returned', 'returnedMeanwhile'],
  },
} as const satisfies SeatStates;

type Kind = keyof typeof TICKET_THREAD.states;

/** The states of a kind of seat, each with what it is. */
export type StatesOf<K extends Kind, Story> = Readonly<Record<(typeof TICKET_THREAD.states)[K][number], Story>>;

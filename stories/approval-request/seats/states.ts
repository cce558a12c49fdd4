/**
 * The seats of an approval request, and the states that each kind of seat has. The stories are built by it, and
 * `tools/stories` counts them against it (EMB-10).
 */
import type { SeatStates } from '../../desk/seat-states.ts';

/** What a seat may be: everybody reads and ends the request in their own way; who decides is verified before that. */
export const APPROVAL_REQUEST = {
  element: 'Approval request',
  seats: {
    'Sub-Org with its Partner': ['every', 'acting', 'decider'],
    'Partner with a Sub-Org': ['every', 'acting'],
  },
  states: {
    every: [
      'owner',
      'billing',
      'viewer',
      'notPermitted',
      'oneTimeCharge',
      'approved',
      'rejected',
      'withdrawn',
      'expired',
      'tookEffect',
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
    acting: [
      'confirming',
      'noteTooLong',
      'sending',
      'sendingOnCard',
      'done',
      'conflict',
      'conflictOnCard',
      'decidedElsewhere',
      'unknown',
      'forbidden',
    ],
    decider: ['rejecting', 'rejectedHere', 'costChanged', 'stepUp', 'stepUpWrong', 'stepUpDone'],
  },
} as const satisfies SeatStates;

type Kind = keyof typeof APPROVAL_REQUEST.states;

/** The states of a kind of seat, each with what it is. */
export type StatesOf<K extends Kind, Story> = Readonly<Record<(typeof APPROVAL_REQUEST.states)[K][number], Story>>;

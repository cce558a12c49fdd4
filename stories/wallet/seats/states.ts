/**
 * The seats of a wallet, and the states that each kind of seat has. The stories are built by it, and `tools/stories` counts
 * them against it: no seat without all of its states, no state beside them (EMB-10).
 */
import type { SeatStates } from '../../desk/seat-states.ts';

/** What a seat may be: everybody reads; a payer applies credit, an issuer gives and takes it, and some need a code first. */
export const WALLET = {
  element: 'Wallet',
  seats: {
    'Sub-Org with its Partner': ['every', 'payer', 'stepUp'],
    'Partner with a Sub-Org': ['every', 'issuer'],
    'Partner with Revampd': ['every', 'payer'],
    'Revampd with a Partner': ['every', 'issuer'],
    'Sub-Org with Revampd': ['every', 'payer'],
    'Revampd with a Sub-Org': ['every', 'issuer'],
    'Self-Serve': ['every', 'payer'],
    'Revampd with a Self-Serve': ['every', 'issuer'],
  },
  states: {
    every: [
      'owner',
      'billing',
      'viewer',
      'notPermitted',
      'loading',
      'empty',
      'secondPage',
      'filtered',
      'nothingMatches',
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
    payer: [
      'applyCredit',
      'applyAmountWrong',
      'applyPending',
      'applied',
      'applyUnknown',
      'applyConflict',
      'nothingToPay',
    ],
    issuer: [
      'grantCredit',
      'grantWrong',
      'grantPending',
      'granted',
      'grantUnknown',
      'grantForbidden',
      'adjust',
      'adjusted',
      'adjustConflict',
      'giveBack',
      'givenBack',
    ],
    stepUp: ['applyStepUp', 'applyStepUpWrong', 'applyStepUpDone'],
  },
} as const satisfies SeatStates;

type Kind = keyof typeof WALLET.states;

/** The states of a kind of seat, each with what it is. */
export type StatesOf<K extends Kind, Story> = Readonly<Record<(typeof WALLET.states)[K][number], Story>>;

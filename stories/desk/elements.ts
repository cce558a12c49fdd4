import { APPROVAL_REQUEST } from '../approval-request/seats/states.ts';
import { TICKET_THREAD } from '../ticket-thread/seats/states.ts';
import { WALLET } from '../wallet/seats/states.ts';
import type { SeatStates } from './seat-states.ts';

/** All elements with their seats and states, for what counts their stories (EMB-10). */
export const ELEMENTS: readonly SeatStates[] = [WALLET, APPROVAL_REQUEST, TICKET_THREAD];

import { seeTicket, type OpenTicket } from '../../tickets/reading.ts';
import type { ReadMark } from '../../tickets/read-marks.ts';
import type { Teller } from '../teller.ts';
import { userTopic } from '../topics.ts';

/** The hearer has read on, here or elsewhere. */
export interface TicketReadHeard {
  readonly type: 'ticket.read';
  readonly open: OpenTicket;
  readonly userId: string;
}

/** Read marks, to the sessions of the person whose they are, and to nobody else (THR-4). */
export const readMarkTeller: Teller<ReadMark, TicketReadHeard> = {
  topicsOf: (_platform, { after }) => [userTopic(after.userId)],
  hear: (platform, caller, { after }) => {
    const open = seeTicket(platform, caller, after.ticketId);
    return open && { type: 'ticket.read', open, userId: after.userId };
  },
};

import { createTicket, type Ticket, type TicketDraft } from '@revampd/api-client';
import { noteChange } from '../live/changes.ts';
import type { Scope } from '../session/scope.ts';
import type { MoneyAct } from './money-act.ts';
import { objectAct } from './object-act.ts';

/**
 * The submission of a ticket: one for a click, however often it has to be sent, so it is an intent like those with money. It
 * stands in the lists when it has its number.
 */
export type SubmissionAct = MoneyAct<TicketDraft, Ticket>;

/** Submits a ticket in a connection (TIC-1). */
export const submissionAct = (scope: Scope, connectionId: string): SubmissionAct =>
  objectAct(scope, connectionId, 'ticket', () => ({
    send: (body, call) => createTicket(scope.client, { connection_id: connectionId, body }, call),
    describe: ({ id, created_at: at }) => ({ serverId: id, amount: null, balance: null, at }),
    onReceipt: ({ id, version }) => {
      noteChange(scope, { subject: 'ticket', connectionId, id, version });
      noteChange(scope, { subject: 'standing', connectionId });
    },
  }));

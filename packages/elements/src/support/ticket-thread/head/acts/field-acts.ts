import { changeTicket, isOwn, type RevampdError, type Ticket, type TicketEdit } from '@revampd/core';
import { RevampdStatusChangedEvent } from '../../../../events/status-changed.ts';
import type { Field } from '../head-controller.ts';
import type { HeadDrawing } from './head-drawing.ts';
import { doneWords, problemWords, sentence } from './lines.ts';

/** An act on one field that came to nothing. */
export interface FieldProblem {
  readonly ticketId: string;
  readonly field: Field;
  readonly edit: TicketEdit;
  /** What stood there when it was chosen. */
  readonly from: Ticket['status'];
  readonly error: RevampdError;
  readonly isBeaten: boolean;
}

/** The one field that an edit sets. */
export const fieldOf = (edit: TicketEdit): Field =>
  edit.status === undefined ? (edit.priority === undefined ? 'assignee' : 'priority') : 'status';

/** Whether a ticket is as an edit wants it. */
export const isMade = (ticket: Ticket, { status, priority, assignee }: TicketEdit): boolean =>
  (status !== undefined && ticket.status === status) ||
  (priority !== undefined && ticket.priority === priority) ||
  (assignee !== undefined && (ticket.assignee?.id ?? null) === (assignee?.id ?? null));

/** Status, priority and assignee: shown at once, put back where they fail, which is said (TIC-2, TIC-4, TIC-11). */
export class FieldActs {
  problem: FieldProblem | undefined;

  readonly #drawing: HeadDrawing;
  readonly #underWay: { readonly ticketId: string; readonly field: Field }[] = [];
  #generation = 0;

  constructor(drawing: HeadDrawing) {
    this.#drawing = drawing;
    drawing.head.host.element.addController({ hostUpdate: () => this.#settle() });
  }

  isUnderWay(field: Field): boolean {
    const ticketId = this.#drawing.head.host.ticket()?.id;
    return this.#underWay.some((one) => one.ticketId === ticketId && one.field === field);
  }

  /** Sets what was chosen; nothing where it is so already. */
  async set(edit: TicketEdit): Promise<void> {
    const { host } = this.#drawing.head;
    const [scope, ticket] = [host.scope(), host.ticket()];
    if (!scope || !ticket || host.isPaused() || isMade(ticket, edit)) return;
    const [generation, { epoch }, field] = [this.#generation, scope, fieldOf(edit)];
    this.problem = undefined;
    const mine = { ticketId: ticket.id, field };
    this.#underWay.push(mine);
    const outcome = await changeTicket(scope, ticket, edit);
    // Another person's page by now: it is none of their business.
    if (scope.epoch !== epoch || generation !== this.#generation) return;
    this.#underWay.splice(this.#underWay.indexOf(mine), 1);
    const { status: from, id } = ticket;
    if (outcome.status === 'done') this.#tell(outcome.thing, edit, from);
    else {
      const { error } = outcome;
      this.problem = { ticketId: id, field, edit, from, error, isBeaten: outcome.status === 'conflict' };
      if (host.ticket()?.id === id)
        host.element.say(sentence(problemWords(this.problem, this.#drawing)), { own: true });
    }
    host.element.requestUpdate();
  }

  /** Tries again what came to nothing. */
  retry(): void {
    const { problem } = this;
    if (problem) void this.set(problem.edit);
  }

  forget(): void {
    this.problem = undefined;
    this.#underWay.length = 0;
    this.#generation += 1;
  }

  #tell(now: Ticket, edit: TicketEdit, from: Ticket['status']): void {
    const { element, ticket } = this.#drawing.head.host;
    const { id: ticketId, connection_id: connectionId, version, number } = now;
    const key = `${ticketId}:${fieldOf(edit)}:${version}`;
    const text = doneWords(edit, this.#drawing);
    // Another ticket may be shown by now.
    element.say(ticket()?.id === ticketId ? text : `${number}: ${text}`, { own: true, key });
    if (edit.status !== undefined)
      element.dispatchEvent(new RevampdStatusChangedEvent({ connectionId, ticketId, from, to: edit.status }));
  }

  /** The answer was lost, and the ticket as it was read since is as it was meant to be: it was done after all. */
  #settle(): void {
    const { problem } = this;
    const { host } = this.#drawing.head;
    const ticket = host.ticket();
    if (!problem || ticket?.id !== problem.ticketId || this.isUnderWay(problem.field)) return;
    if (!isMade(ticket, problem.edit)) return;
    this.problem = undefined;
    if (isOwn(host.scope(), ticket.changed_by)) this.#tell(ticket, problem.edit, problem.from);
  }
}

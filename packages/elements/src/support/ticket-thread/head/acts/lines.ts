/** What the head says of acts, on screen and aloud: decided without a DOM. */
import {
  isOwn,
  type RevampdError,
  type Ticket,
  type TicketActsMessages,
  type TicketEdit,
  type Translate,
} from '@revampd/core';
import type { StatusLine } from '../../../../ui/status-line.ts';
import { valueIn } from '../../entry/entry-scene.ts';
import { priorityName, statusName } from '../facts.ts';
import { may } from '../head-controller.ts';
import type { FieldProblem } from './field-acts.ts';
import type { HeadDrawing } from './head-drawing.ts';

/** A fact, and what it means. */
export interface Said {
  readonly fact: string;
  readonly consequence?: string | undefined;
}

/** Both, one after the other. */
export const sentence = ({ fact, consequence }: Said): string => (consequence ? `${fact} ${consequence}` : fact);

const WHY: Readonly<Record<string, keyof TicketActsMessages>> = {
  network: 'unreached',
  timeout: 'slow',
  rate_limited: 'tooMany',
  not_permitted: 'forbidden',
  origin_not_allowed: 'forbidden',
  not_found: 'gone',
  scope_mismatch: 'gone',
  validation_failed: 'refused',
  invalid_transition: 'notPossible',
  session_expired: 'ended',
  session_revoked: 'ended',
  session_refused: 'ended',
};

/** Failures that trying again doesn't mend. */
const FINAL: readonly string[] = ['forbidden', 'gone', 'ended', 'notPossible'];

/** Whether trying again may help. */
export const mayPass = ({ code }: RevampdError): boolean => !FINAL.includes(valueIn(WHY, code) ?? '');

/** Why something failed. */
export const whyOf = ({ code }: RevampdError, words: Translate<TicketActsMessages>): string =>
  words((valueIn(WHY, code) ?? 'failed') as 'failed');

/** What was done, as it is said. */
export function doneWords(edit: TicketEdit, { head, words }: HeadDrawing): string {
  const { status, priority, assignee } = edit;
  if (status !== undefined) return words('statusDone', { status: statusName(status, head.words) });
  if (priority !== undefined) return words('priorityDone', { priority: priorityName(priority, head.words) });
  if (!assignee) return words('unassignedDone');
  return isOwn(head.host.scope(), assignee)
    ? words('assignedToMeDone')
    : words('assignedDone', { name: assignee.name });
}

/** What wasn't done and why; and where somebody else was first, who. */
export function problemWords({ edit, error, isBeaten }: FieldProblem, drawing: HeadDrawing): Said {
  const { words } = drawing;
  const fact = notDoneWords(edit, drawing);
  if (!isBeaten) return { fact, consequence: whyOf(error, words) };
  const by = (error.current as unknown as Ticket | undefined)?.changed_by;
  const isOther = by && !isOwn(drawing.head.host.scope(), by);
  return { fact: isOther ? words('beatenBy', { name: by.name }) : words('beaten'), consequence: fact };
}

function notDoneWords({ status, priority, assignee }: TicketEdit, { head, words }: HeadDrawing): string {
  if (status !== undefined) return words('statusFailed', { status: statusName(status, head.words) });
  if (priority !== undefined) return words('priorityFailed', { priority: priorityName(priority, head.words) });
  if (!assignee) return words('unassignedFailed');
  const isMe = isOwn(head.host.scope(), assignee);
  return isMe ? words('assignedToMeFailed') : words('assignedFailed', { name: assignee.name });
}

type Line = Omit<StatusLine, 'id'>;

/** A choice that came to nothing, with what was chosen to be tried again where that may help. */
export function fieldLine(drawing: HeadDrawing): Line | undefined {
  const { fields, head, words } = drawing;
  const { ticket, host } = head;
  const { problem } = fields;
  if (!problem || problem.ticketId !== ticket?.id) return undefined;
  const { field, edit, isBeaten, error } = problem;
  const isAllowed = edit.status === undefined ? may(ticket, field) : ticket.viewer_state.statuses.includes(edit.status);
  const isPossible = isAllowed && (isBeaten || mayPass(error));
  const retry = { label: words('retry'), act: () => fields.retry(), pending: host.isPaused() };
  return {
    tone: isBeaten ? 'warning' : 'danger',
    ...problemWords(problem, drawing),
    actions: [...(isPossible ? [retry] : []), { label: words('dismiss'), act: () => dismiss(drawing) }],
  };
}

/** What came of an escalation or a return, where its dialog doesn't say it. */
export function handingLine(drawing: HeadDrawing): Line | undefined {
  const { handing, words, head } = drawing;
  const said = handing.dialog.isOpen ? undefined : handing.said;
  if (!said) return undefined;
  const { tone, canRetry } = said;
  const retry = { label: words('retry'), act: () => void handing.confirm(), pending: head.host.isPaused() };
  return {
    ...said,
    tone,
    actions: [...(canRetry ? [retry] : []), { label: words('dismiss'), act: () => dismiss(drawing) }],
  };
}

/** Focus doesn't go with the line: to what can be done next. */
function dismiss(drawing: HeadDrawing): void {
  drawing.clear();
  drawing.head.host.element.requestUpdate();
}

/** What is said of an escalation and of a return: decided without a DOM. */
import { isOwn, listFormat, type RevampdError, type Ticket } from '@revampd/core';
import type { HandingActs } from './handing-acts.ts';
import type { HeadDrawing } from './head-drawing.ts';
import { whyOf, type Said } from './lines.ts';

const nameOf = ({ audience }: Ticket, type: 'partner' | 'revampd'): string =>
  audience.organizations.find((one) => one.type === type)?.name ?? '';

/** To whom the ticket goes. */
export const targetOf = ({ kind, ticket }: HandingActs, { words }: HeadDrawing): string =>
  kind === 'escalate' || !ticket ? words('support') : nameOf(ticket, 'partner');

/** Who will be able to read the thread from then on, and who no longer (THR-6). */
export function readersWords({ kind, ticket }: HandingActs, { words, head }: HeadDrawing): Said | undefined {
  if (!ticket) return undefined;
  const support = words('support');
  const staying = ticket.audience.organizations.filter(({ type }) => type !== 'revampd');
  const isOther = ({ type }: { readonly type: string }): boolean => type !== 'partner';
  const listed = kind === 'escalate' ? staying : staying.filter(isOther);
  const names = listFormat(head.host.locale()).format(listed.map(({ name }) => name));
  if (kind === 'escalate')
    return {
      fact: words('escalateReads', { support }),
      consequence: words('escalateStays', { count: listed.length, names, support }),
    };
  return {
    fact: words('returnReads', { organization: nameOf(ticket, 'revampd') }),
    consequence: words('returnStays', { count: listed.length, names, partner: nameOf(ticket, 'partner') }),
  };
}

/** That it was done. */
export const handedWords = (acts: HandingActs, drawing: HeadDrawing): string => {
  const target = targetOf(acts, drawing);
  return acts.kind === 'escalate'
    ? drawing.words('escalated', { support: target })
    : drawing.words('returned', { partner: target });
};

/** That it wasn't, and why: it failed; or somebody was first, which the ticket itself says where no answer did. */
export function notHandedWords(acts: HandingActs, error: RevampdError | undefined, drawing: HeadDrawing): Said {
  const { words, head } = drawing;
  const fact = words(acts.kind === 'escalate' ? 'escalateFailed' : 'returnFailed');
  if (error && acts.state.status === 'failed') return { fact, consequence: whyOf(error, words) };
  const current = (error?.current as unknown as Ticket | undefined) ?? head.ticket;
  return { fact: beatenWords(acts, current, drawing), consequence: words('reasonNotSent') };
}

function beatenWords({ kind }: HandingActs, current: Ticket | undefined, { words, head }: HeadDrawing): string {
  if (kind === 'escalate' && current?.escalation) {
    const { by } = current.escalation;
    return by ? words('escalatedBy', { name: by.name }) : words('escalatedBySomebody');
  }
  if (current?.status !== 'closed') return words('notPossible');
  const { changed_by: by } = current;
  const isOther = by && !isOwn(head.host.scope(), by);
  return isOther ? words('closedBy', { name: by.name }) : words('closedBySomebody');
}

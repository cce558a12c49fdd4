/** What a card of a request says, decided without a DOM. */
import {
  formatDate,
  formatMoney,
  type Actor,
  type ApprovalRequestDetail,
  type ApprovalRequestMessages,
  type Translate,
} from '@revampd/core';
import { counted, isImmediate } from '../../acts/decision/asked.ts';
import { dayText } from '../../ui/time.ts';
import type { BadgeTone } from '../../ui/badge.ts';

/** In whose words and figures. */
export interface CardVoice {
  readonly words: Translate<ApprovalRequestMessages>;
  /** BCP 47. */
  readonly locale: string;
}

type Key = keyof ApprovalRequestMessages;
type Request = ApprovalRequestDetail;
/** What `cost` lists. */
export type CostLine = NonNullable<Request['cost']>['lines'][number];

const KINDS: Partial<Record<string, string>> = { plan: 'Plan', add_on: 'AddOn', one_time: 'Charge' };

/** Who asks for what: of the Sub-Org's side the Partner, of its own side the viewer; and the name that is set apart in it. */
export function proposal(request: Request, { words }: CardVoice): { readonly text: string; readonly name: string } {
  const { seat, partner, sub_org: subOrg, status, cost } = request;
  const kind = KINDS[request.kind] ?? 'Other';
  const change = kind === 'Plan' && cost?.lines.some((line) => line.amount.amount < 0) ? 'Change' : '';
  if (seat === 'partner') {
    const key = `youProposed${kind}${change}` as 'youProposedPlan';
    return { text: words(key, { subOrg: subOrg.name }), name: subOrg.name };
  }
  // What it ended isn't known any more once it was decided.
  const key = status === 'pending' ? `proposes${kind}${change}` : `proposed${kind}`;
  return { text: words(key as 'proposesPlan', { partner: partner.name }), name: partner.name };
}

const TONES: Partial<Record<string, BadgeTone>> = { pending: 'pending', approved: 'success' };
const STATUSES = ['pending', 'approved', 'rejected', 'withdrawn', 'expired'];

/** How a status is shown; one that came after this version neutrally. */
export const statusBadge = (
  status: string,
  { words }: CardVoice,
): { readonly tone: BadgeTone; readonly word: string } => ({
  tone: TONES[status] ?? 'neutral',
  word: words((STATUSES.includes(status) ? status : 'statusOther') as Key as 'pending'),
});

/** What a line begins or ends, with how many. */
export function lineName({ description, quantity, amount }: CostLine, { words }: CardVoice): string {
  const what = counted(description, quantity, words);
  return amount.amount < 0 ? words('ends', { what }) : what;
}

/** The sentences at the foot: when something is charged, who is waited for, or who may decide. */
export function footWords(request: Request, voice: CardVoice): string {
  const { words, locale } = voice;
  const { seat, status, cost, sub_org: subOrg, viewer_state: viewer } = request;
  if (status !== 'pending') return status === 'approved' ? '' : words('nothingChanges');
  const isSoon = isImmediate(request, Date.now());
  if (seat === 'partner') {
    const date = formatDate(request.requested_at, { locale, timeZone: request.time_zone });
    const waiting = words('waitingFor', { subOrg: subOrg.name, date });
    return `${waiting} ${isSoon ? '' : words('takesEffectOn', { date: dayText(request.effective_date, locale) })}`.trimEnd();
  }
  if (!viewer.actions.includes('approve'))
    return viewer.actions.length > 0 ? words('noRoom') : words('onlyDeciders', { subOrg: subOrg.name });
  if (!cost) return '';
  const { date, total } = cost.first_invoice;
  return isSoon
    ? words('chargedOnApproval', { amount: formatMoney(total, { locale }) })
    : words('nothingBefore', { date: dayText(date, locale) });
}

/** One step of what happened. */
export interface Step {
  readonly actor: Actor | null;
  readonly text: string;
  /** Who took it, to be set apart in the text. */
  readonly name: string | undefined;
  /** RFC 3339. */
  readonly at: string;
  readonly note: string | undefined;
}

const STEPS: Partial<Record<string, Key>> = {
  pending: 'stepAsked',
  approved: 'stepApproved',
  rejected: 'stepRejected',
  withdrawn: 'stepWithdrawn',
};

/** What happened to it, oldest first (APR-7). */
export function steps(request: Request, voice: CardVoice): Step[] {
  const { words } = voice;
  return request.history.map(({ status, actor, at, note }) => {
    const name = actor?.name ?? words('someone');
    const isExpiry = status === 'expired';
    const text = isExpiry ? words('stepExpired') : words((STEPS[status] ?? 'stepOther') as 'stepAsked', { name });
    // The Partner's own note stands with the asking.
    return { actor, text, name: isExpiry ? undefined : name, at, note: note ?? undefined };
  });
}

/** A text with a name in it, in three pieces, so that the name can be set apart. */
export function aroundName(
  text: string,
  name: string | undefined,
): readonly [before: string, name: string, after: string] {
  const at = name ? text.indexOf(name) : -1;
  if (!name || at < 0) return [text, '', ''];
  return [text.slice(0, at), name, text.slice(at + name.length)];
}

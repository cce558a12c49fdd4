/** What is asked for and from when, in one way on every card, in every dialog and in what is said. */
import type { ApprovalRequest, ApprovalRequestDetail } from '@revampd/core';

/** Says how many of something: "4 × Extra seat". Each namespace of words has it, since a card is drawn without the others. */
export type CountWords = (key: 'quantityOf', values: { readonly quantity: number; readonly what: string }) => string;

/** Something, with how many of it where it is more than one. */
export const counted = (what: string, quantity: number | null, words: CountWords): string =>
  quantity !== null && quantity > 1 ? words('quantityOf', { quantity, what }) : what;

/** What is asked for, with how many of it. */
export const itemOf = ({ name, quantity }: ApprovalRequest, words: CountWords): string =>
  counted(name, quantity, words);

/** The day from which it holds, `YYYY-MM-DD`: as its first invoice says, if that is known. */
export const startOf = ({ cost, effective_date: day }: ApprovalRequest & Partial<ApprovalRequestDetail>): string =>
  cost?.first_invoice.date ?? day;

/**
 * Its day has come, or comes with the approval: it takes effect at once. `now` is the page's clock, in milliseconds since 1970;
 * the day of it is the connection's.
 */
export function isImmediate(request: ApprovalRequest & Partial<ApprovalRequestDetail>, now: number): boolean {
  const { cost, effective_date: day, requested_at: askedAt, expires_at: endsAt, time_zone: timeZone } = request;
  if (!cost) return false;
  const { date } = cost.first_invoice;
  const [from, until] = [Date.parse(askedAt), Date.parse(endsAt)];
  // Asked for by now, and not expired: a clock that says otherwise is wrong.
  const today = dayOf(now >= from && now <= until ? now : from, timeZone);
  // What a day that is over asks for begins today, as its first invoice says.
  return date !== day || date <= today;
}

/** `YYYY-MM-DD`. */
function dayOf(moment: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

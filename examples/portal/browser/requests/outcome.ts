import type { ActState, ApprovalRequest, ApprovalRequestDraft, RevampdError } from '@revampd/core';
import type { RequestsWords } from '../../requests-words.ts';
import { day, fill, money, moment } from '../page/words.ts';

/** What came of a proposal, in words; and whether that is good. */
export interface Outcome {
  readonly tone: 'none' | 'pending' | 'done' | 'warning' | 'failed';
  readonly text: string;
}

/** Says where a proposal stands. Every failure says whether something was proposed. */
export function outcomeOf(
  state: ActState<ApprovalRequestDraft, ApprovalRequest>,
  { outcome, perPeriod }: RequestsWords,
): Outcome {
  switch (state.status) {
    case 'idle':
      return { tone: 'none', text: '' };
    case 'submitting':
      return { tone: 'pending', text: outcome.sending };
    case 'unknown':
      return { tone: 'warning', text: outcome.unknown };
    case 'step_up':
      return { tone: 'failed', text: outcome.stepUp };
    case 'done': {
      const {
        name,
        price,
        period,
        effective_date: from,
        expires_at: end,
        sub_org: payer,
        time_zone: zone,
      } = state.receipt;
      const amount = period ? fill(perPeriod[period], { amount: money(price) }) : money(price);
      const values = { name, amount, date: day(from), payer: payer.name, end: moment(end, zone) };
      return { tone: 'done', text: fill(outcome.done, values) };
    }
    case 'conflict':
      return { tone: 'warning', text: conflictOf(state.error, outcome) };
    case 'failed':
      return { tone: 'failed', text: failureOf(state.error, outcome) };
  }
}

/** Something else was first: a plan that waits for its decision, or was approved and waits for its day. */
function conflictOf({ code, current }: RevampdError, words: RequestsWords['outcome']): string {
  if (code !== 'request_pending' || !current || !('effective_date' in current)) return words.conflict;
  const { name, status, effective_date: from } = current;
  return fill(status === 'pending' ? words.waiting : words.approved, { name, date: day(from) });
}

function failureOf({ code, fields }: RevampdError, words: RequestsWords['outcome']): string {
  if (fields.some(({ pointer }) => pointer === '/effective_date')) return words.wrongDate;
  if (fields.some(({ pointer }) => pointer === '/plan_id')) return words.wrongPlan;
  if (code === 'not_permitted' || code === 'not_found') return words.notPermitted;
  if (code === 'network' || code === 'timeout') return words.noConnection;
  return code === 'rate_limited' ? words.tooMany : words.failed;
}

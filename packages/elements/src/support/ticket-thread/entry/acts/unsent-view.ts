/** Why a message isn't sent, decided without a DOM. */
import type { BlockReason, SendState } from '@revampd/core';

/** The message that says why, and what helps. */
export interface UnsentReason {
  readonly reason:
    'unreached' | 'slow' | 'tooMany' | 'ended' | 'refused' | 'failed' | 'ticketClosed' | 'notPermitted' | 'notFound';
  /** The same words may go, with the same key. */
  readonly canRetry: boolean;
  /** The server said that it hasn't taken them: they may become another message. */
  readonly canEdit: boolean;
}

const BLOCKED: Readonly<Record<Exclude<BlockReason, 'audience_changed'>, UnsentReason['reason']>> = {
  ticket_closed: 'ticketClosed',
  not_permitted: 'notPermitted',
  not_found: 'notFound',
};

/** Why, and whether retrying or editing helps. Of a message that is under way it is never asked. */
export function reasonOf(state: SendState): UnsentReason {
  if (state.status === 'blocked')
    return { reason: BLOCKED[state.reason as keyof typeof BLOCKED] ?? 'refused', canRetry: false, canEdit: true };
  if (state.status !== 'failed') return { reason: 'failed', canRetry: true, canEdit: false };
  const { code, status = 0, retryable } = state.error;
  const canEdit = !retryable && status >= 400;
  return { reason: whyFailed(code, status), canRetry: true, canEdit };
}

function whyFailed(code: string, status: number): UnsentReason['reason'] {
  if (code === 'network') return 'unreached';
  if (code === 'timeout') return 'slow';
  if (code.startsWith('session_')) return 'ended';
  if (status === 429) return 'tooMany';
  return status >= 400 && status < 500 ? 'refused' : 'failed';
}

import type { RevampdError, RevampdErrorCode, StatesMessages } from '@revampd/core';
import { cloudOff, lock, logIn, searchX, unplug } from './state-icons.ts';

/** How a failure is told to a person: which words, which glyph, which button. */
export interface FailureWords {
  readonly glyph: string;
  /** A key of the states' messages, or undefined where the element says what of it didn't load. */
  readonly title: keyof StatesMessages | undefined;
  readonly body: keyof StatesMessages;
  /** The word on the button, where trying again may help. */
  readonly button: keyof StatesMessages | undefined;
  /** Whether it is a fault; a missing right or an ended session isn't. */
  readonly fault: boolean;
}

const fault = (body: keyof StatesMessages): FailureWords => ({
  glyph: cloudOff,
  title: undefined,
  body,
  button: 'retry',
  fault: true,
});

const ended: FailureWords = { glyph: logIn, title: 'endedTitle', body: 'endedBody', button: 'continue', fault: false };

const misconfigured: FailureWords = {
  glyph: unplug,
  title: 'misconfiguredTitle',
  body: 'misconfiguredBody',
  button: 'retry',
  fault: true,
};

const BY_CODE: Partial<Record<RevampdErrorCode, FailureWords>> = {
  network: fault('networkBody'),
  timeout: fault('timeoutBody'),
  rate_limited: fault('limitedBody'),
  session_missing: ended,
  session_expired: ended,
  session_revoked: ended,
  session_refused: ended,
  session_unreachable: { ...fault('unreachableBody'), title: 'unreachableTitle' },
  session_url_wrong: misconfigured,
  scope_mismatch: misconfigured,
  origin_not_allowed: { ...misconfigured, title: 'originTitle', body: 'originBody' },
  not_found: { glyph: searchX, title: 'notFoundTitle', body: 'notFoundBody', button: 'retry', fault: false },
  not_permitted: { glyph: lock, title: 'forbiddenTitle', body: 'forbiddenBody', button: undefined, fault: false },
};

/**
 * The words for an error; a code that isn't known is a failure that may be tried again (LOK-3). A number to send is spoken of
 * only where there is one.
 */
export function failureWords({ code, requestId }: Pick<RevampdError, 'code'> & Partial<RevampdError>): FailureWords {
  return BY_CODE[code] ?? fault(requestId ? 'failedBody' : 'unreadBody');
}

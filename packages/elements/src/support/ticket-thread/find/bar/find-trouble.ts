import { isRevampdError, type RevampdErrorCode, type ThreadFindMessages } from '@revampd/core';

const BY_CODE: Partial<Record<RevampdErrorCode, keyof ThreadFindMessages>> = {
  network: 'unreached',
  session_unreachable: 'unreached',
  timeout: 'slow',
  rate_limited: 'tooMany',
  session_missing: 'ended',
  session_expired: 'ended',
  session_revoked: 'ended',
  session_refused: 'ended',
  not_found: 'notFound',
  not_permitted: 'notFound',
};

/** In which words a search is told that failed; a code that isn't known is one that may be tried again (LOK-3). */
export const troubleOf = (error: unknown): keyof ThreadFindMessages =>
  (isRevampdError(error) && BY_CODE[error.code]) || 'failed';

import { statesMessages, type RevampdErrorCode } from '@revampd/core';
import { expect } from '@open-wc/testing';
import { failureWords } from './failure.ts';

describe('failureWords', () => {
  const rows: [code: RevampdErrorCode, title: string | undefined, body: string, button: string | undefined][] = [
    ['network', undefined, 'networkBody', 'retry'],
    ['timeout', undefined, 'timeoutBody', 'retry'],
    ['rate_limited', undefined, 'limitedBody', 'retry'],
    ['internal_error', undefined, 'failedBody', 'retry'],
    ['session_expired', 'endedTitle', 'endedBody', 'continue'],
    ['session_revoked', 'endedTitle', 'endedBody', 'continue'],
    ['session_refused', 'endedTitle', 'endedBody', 'continue'],
    ['session_unreachable', 'unreachableTitle', 'unreachableBody', 'retry'],
    ['session_url_wrong', 'misconfiguredTitle', 'misconfiguredBody', 'retry'],
    ['origin_not_allowed', 'originTitle', 'originBody', 'retry'],
    ['not_found', 'notFoundTitle', 'notFoundBody', 'retry'],
    ['not_permitted', 'forbiddenTitle', 'forbiddenBody', undefined],
  ];
  for (const [code, title, body, button] of rows) {
    it(`tells ${code} in its own words`, () => {
      expect(failureWords({ code, requestId: 'rid_1' })).to.include({ title, body, button });
    });
  }

  it('tells a code that came after this version as a failure that may be tried again', () => {
    const code = 'brand_new' as RevampdErrorCode;
    expect(failureWords({ code, requestId: 'rid_1' })).to.include({ body: 'failedBody', button: 'retry' });
  });

  it('speaks of a number to send only where there is one', () => {
    expect(failureWords({ code: 'internal_error' })).to.include({ body: 'unreadBody', button: 'retry' });
    for (const code of ['internal_error', 'timeout', 'network', 'invalid_response'] as const) {
      expect(String(statesMessages.english[failureWords({ code }).body])).not.to.contain('number below');
    }
  });

  it('says of every fault whether anything was changed', () => {
    for (const [, , body] of rows) {
      if (body === 'notFoundBody' || body === 'forbiddenBody') continue;
      expect(String(statesMessages.english[body])).to.contain('Nothing was changed');
    }
  });
});

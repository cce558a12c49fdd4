/** What a developer got wrong on the way to a session is named, so that they can mend it. */
import { expect } from '@open-wc/testing';
import { createSessionSource, type FetchSession } from './session-source.ts';
import { fetchSessionFrom } from './session-url.ts';
import { failure } from './test/failure.ts';

const errorOf = (fetchSession: FetchSession) => failure(createSessionSource({ fetchSession }).token());

describe('a session that a developer’s mistake keeps away', () => {
  it('names what their own fetchSession throws, later or at once', async () => {
    const page = {} as { user: { id: string } };
    for (const fetchSession of [async () => page.user.id, () => page.user.id] as unknown as FetchSession[]) {
      const error = await errorOf(fetchSession);
      expect(error.code).to.equal('session_unreachable');
      expect(error.cause).to.be.instanceOf(TypeError);
      // In the browser's own words, which differ.
      expect(error.message)
        .to.contain(`fetchSession failed: ${String(error.cause)}`)
        .and.not.to.contain('running');
    }
  });

  it('names a session-url that is no URL as just that, and asks no server', async () => {
    const error = await errorOf(fetchSessionFrom({ url: 'http://[bad' }));
    expect(error.code).to.equal('session_url_wrong');
    expect(error.message).to.contain('"http://[bad" is no URL');
  });

  it('names the session-url that wasn’t reached, and why', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    const error = await errorOf(fetchSessionFrom({ url: '/revampd/session', fetch }));
    expect(error).to.include({ code: 'session_unreachable', retryable: true });
    expect(error.message).to.contain('/revampd/session was not reached (TypeError: Failed to fetch)');
  });

  it('names all that an answer without a session lacks', async () => {
    const error = await errorOf(async () => ({}) as never);
    expect(error.message).to.contain(
      '{ "token", "issued_at", "expires_in", "connection_id", "user_id", "permissions" }',
    );
  });

  it('SES-5 quotes no token that stands in what was thrown', async () => {
    const error = await errorOf(async () => JSON.parse('es_secret'));
    expect(error.message).to.contain('SyntaxError').and.not.to.contain('es_secret');
  });
});

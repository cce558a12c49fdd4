import { expect } from '@open-wc/testing';
import { RevampdError } from '@revampd/api-client';
import { browserState } from '../test/browser-state.ts';
import { openPage, type Page } from '../test/page.ts';
import { createPlatform, DANA, OTHER, problem, TOM, type Platform, type Seen } from '../test/platform.ts';
import { findInBrowser } from './browser.ts';
import { findInClock } from './clock.ts';
import { diagnose, type Check, type Diagnosis, type Finding } from './diagnose.ts';

const found = ({ findings }: Diagnosis, check: Check): Finding => {
  const all = findings.filter((finding) => finding.check === check);
  expect(all, JSON.stringify(findings)).to.have.length(1);
  return all[0]!;
};

const isSession = ({ path }: Seen): boolean => path === '/v1/session';

/** What the API itself says of the session is this. */
function twistSession(platform: Platform, response: () => Response): void {
  platform.twist = (seen) => (isSession(seen) ? response() : undefined);
}

/** Asserts that one thing is wrong, in words that say what and what to do, and that no token is among them. */
function assertProblem(page: Page, diagnosis: Diagnosis, check: Check, message: RegExp, remedy: RegExp): void {
  const finding = found(diagnosis, check);
  expect(finding.level).to.equal('problem');
  expect(finding.message).to.match(message);
  expect(finding.remedy).to.match(remedy);
  expect(diagnosis.isWorking).to.equal(false);
  expect(diagnosis.findings.filter(({ level }) => level === 'problem')).to.have.length(1);
  expect(JSON.stringify(diagnosis)).not.to.match(/es_\d/);
  expect(page.scope.session.state).not.to.equal('fetching');
}

describe('PKG-3 diagnose', () => {
  it('PKG-3 a page that works: each thing is looked at, two questions to the API, nothing is left open', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const diagnosis = await diagnose(page.scope, { needs: ['billing:read'] });
    expect(diagnosis.isWorking).to.equal(true);
    expect(diagnosis.findings.map(({ check, level }) => `${check} ${level}`)).to.deep.equal([
      'browser ok',
      'session ok',
      'network ok',
      'origin ok',
      'connection ok',
      'permissions ok',
      'live ok',
    ]);
    expect(platform.requests.map(({ method, path }) => `${method} ${path}`)).to.deep.equal([
      'GET /v1/session',
      `GET /v1/connections/${DANA.connection}`,
    ]);
    expect([page.asked, platform.streams]).to.deep.equal([1, 0]);
  });

  const hosts: [code: ConstructorParameters<typeof RevampdError>[0], remedy: RegExp][] = [
    ['session_unreachable', /endpoint’s log/],
    ['session_refused', /Sign in/],
    ['session_url_wrong', /POST \/v1\/sessions/],
    ['session_revoked', /which key/],
    ['validation_failed', /See the message/],
  ];
  for (const [code, remedy] of hosts) {
    it(`PKG-3 the host gives no session: ${code}`, async () => {
      const platform = createPlatform();
      const page = openPage(platform, DANA, {
        fetchSession: () => Promise.reject(new RevampdError(code, 'The words of the error.')),
      });
      assertProblem(page, await diagnose(page.scope), 'session', /The words of the error\./, remedy);
      expect(platform.requests).to.have.length(0);
    });
  }

  it('SES-4 a session that ended is told of, and nothing is asked for', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    page.person = undefined;
    await page.scope.session.token().catch(() => {});
    const { asked } = page;
    assertProblem(page, await diagnose(page.scope), 'session', /Nobody is signed in/, /Try again/);
    expect([page.asked, platform.requests.length]).to.deep.equal([asked, 0]);
  });

  it('PKG-3 the session is not for this page: which origin, and where to name it', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    twistSession(platform, () => problem(403, 'origin_not_allowed'));
    const own = new RegExp(location.origin);
    assertProblem(page, await diagnose(page.scope), 'origin', own, /allowed_origins/);
  });

  it('PKG-3 a permission that the page needs is lacking: which', async () => {
    const platform = createPlatform();
    const page = openPage(platform, { ...DANA, permissions: ['support:read'] });
    const diagnosis = await diagnose(page.scope, { needs: ['support:read', 'billing:read', 'wallet:write'] });
    assertProblem(page, diagnosis, 'permissions', /may not: billing:read, wallet:write\./, /Mint it/);
  });

  it('PKG-3 another connection than the session’s, and one that isn’t there', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    const other = await diagnose(page.scope, { connectionId: OTHER });
    assertProblem(page, other, 'connection', new RegExp(`${OTHER} was asked for`), /connection-id/);
    expect(platform.sent(OTHER)).to.have.length(0);
    platform.twist = ({ path }) => (path.startsWith('/v1/connections/') ? problem(404, 'not_found') : undefined);
    assertProblem(page, await diagnose(page.scope), 'connection', /no such connection/, /GET \/v1\/connections/);
  });

  it('PKG-3 a session for all connections, and none named', async () => {
    const platform = createPlatform();
    const page = openPage(platform, { ...TOM, connection: null });
    assertProblem(page, await diagnose(page.scope), 'connection', /say which one/, /connection-id/);
  });

  it('PKG-3 nothing answers there, and something that is no Revampd', async () => {
    const platform = createPlatform();
    // Nothing listens on the discard port, and browsers refuse it besides.
    const nowhere = openPage(platform, DANA, { baseUrl: 'http://127.0.0.1:9', fetch: undefined as never });
    assertProblem(nowhere, await diagnose(nowhere.scope), 'network', /Nothing answers at http/, /base-url/);
    const page = openPage(platform);
    twistSession(platform, () => new Response('<h1>Hello', { status: 404 }));
    assertProblem(page, await diagnose(page.scope), 'network', /isn't Revampd's/, /base-url/);
  });

  it('PKG-3 a server that answers without letting the page read it', async () => {
    const platform = createPlatform();
    const page = openPage(platform, DANA, { baseUrl: location.origin });
    platform.twist = () => 'cut';
    assertProblem(page, await diagnose(page.scope), 'network', /doesn’t let this page read it/, /proxy|between/);
  });

  it('PKG-3 the page’s policy refuses it: what to add', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    platform.twist = () => {
      const detail = { effectiveDirective: 'connect-src', disposition: 'enforce', violatedDirective: 'connect-src' };
      const blockedURI = `${platform.baseUrl}/v1/session`;
      document.dispatchEvent(
        new SecurityPolicyViolationEvent('securitypolicyviolation', {
          ...detail,
          blockedURI,
          documentURI: location.href,
          disposition: 'enforce',
          originalPolicy: "connect-src 'self'",
          statusCode: 0,
        }),
      );
      return 'cut';
    };
    const added = new RegExp(`Add ${platform.baseUrl} to its connect-src`);
    assertProblem(page, await diagnose(page.scope), 'network', /content security policy/, added);
    // Nothing listens any more.
    platform.twist = () => 'cut';
    expect(found(await diagnose(page.scope), 'network').message).not.to.match(/policy/);
  });

  it('PKG-3 a device without network', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    browserState.online(false);
    platform.twist = () => 'cut';
    const diagnosis = await diagnose(page.scope);
    browserState.restore();
    assertProblem(page, diagnosis, 'network', /no network/, /recovers by itself/);
  });

  it('PKG-3 a refusal of another kind is told as it came', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    twistSession(platform, () => problem(500, 'internal_error', { request_id: 'rid_7' }));
    assertProblem(page, await diagnose(page.scope), 'network', /internal_error/, /rid_7/);
  });

  it('LIV-2 changes that don’t come any more are a warning, since when', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    page.scope.health.set({ status: 'stale', since: '2026-11-22T10:00:00.000Z' });
    const diagnosis = await diagnose(page.scope);
    expect(diagnosis.isWorking).to.equal(true);
    expect(found(diagnosis, 'live')).to.deep.include({ level: 'warning' });
    expect(found(diagnosis, 'live').message).to.match(/2026-11-22T10:00/);
  });
});

describe('PKG-3 the device', () => {
  const at = Date.parse('2026-11-22T10:00:00Z');

  it('PKG-3 a clock that is off: by how much, and which way', () => {
    const date = new Date(at).toUTCString();
    const look = (ahead: number) => findInClock(date, at + ahead - 400, at + ahead + 400);
    expect(look(0)[0]).to.deep.include({ level: 'ok' });
    expect(look(119_000)[0]).to.deep.include({ level: 'ok' });
    expect(look(3_600_000)[0]!.message).to.match(/60 minutes fast/);
    expect(look(-86_400_000)[0]!.message).to.match(/1440 minutes slow/);
    // A slow answer says nothing of the clock.
    expect(findInClock(date, at - 1000, at + 5000)[0]).to.deep.include({ level: 'ok' });
    expect(findInClock(null, at, at)).to.deep.equal([]);
  });

  it('PKG-3 a page without https, and a browser that keeps nothing', () => {
    const look = (page: object) => findInBrowser(page as typeof globalThis)[0]!;
    expect(look({ isSecureContext: true, indexedDB: {} }).level).to.equal('ok');
    expect(look({ isSecureContext: false }).message).to.match(/secure context/);
    expect(look({ isSecureContext: true }).message).to.match(/IndexedDB/);
  });
});

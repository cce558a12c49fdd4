import { expect } from '@open-wc/testing';
import type { RevampdError } from '@revampd/api-client';
import { apply, idOf, openPage } from '../test/page.ts';
import { createPlatform, problem, type Platform, type Seen, type Twist } from '../test/platform.ts';

const isAct = ({ path }: Seen): boolean => path.endsWith('/credit-applications');

/** What becomes of the act's requests, one after the other; those after are carried out. */
function script(platform: Platform, ...twists: (Twist | (() => Twist))[]): void {
  platform.twist = (seen) => {
    if (!isAct(seen)) return undefined;
    const next = twists.shift();
    return typeof next === 'function' ? next() : next;
  };
}

const errorOf = ({ act }: ReturnType<typeof openPage>): RevampdError => (act.state as { error: RevampdError }).error;

describe('how an act ended', () => {
  const refusals: [status: number, code: string, becomes: string][] = [
    [400, 'malformed_request', 'failed'],
    [403, 'not_permitted', 'failed'],
    [404, 'not_found', 'failed'],
    [409, 'insufficient_credit', 'conflict'],
    [409, 'idempotency_key_reused', 'failed'],
    [422, 'validation_failed', 'failed'],
    [429, 'rate_limited', 'failed'],
  ];
  for (const [status, code, becomes] of refusals) {
    it(`refused with ${code}: nothing was done (${becomes}), it is put away, and another can be begun`, async () => {
      const platform = createPlatform();
      const page = openPage(platform);
      script(platform, ...Array.from({ length: 4 }, () => problem(status, code)));
      await page.act.submit(apply());
      expect([page.act.state.status, errorOf(page).code]).to.deep.equal([becomes, code]);
      page.act.dismiss();
      expect(page.act.state.status).to.equal('idle');
      script(platform);
      await page.act.submit(apply());
      expect(platform.entries).to.have.length(1);
    });
  }

  const open: [what: string, ...twists: Twist[]][] = [
    ['no answer at all', 'cut', 'cut', 'cut', 'cut'],
    ['an answer of 500', ...Array.from({ length: 4 }, () => problem(500, 'internal_error'))],
    [
      'another call with the key is under way',
      ...Array.from({ length: 4 }, () => problem(409, 'idempotency_in_progress')),
    ],
    ['an answer that can’t be read', new Response('<p>Hello', { status: 200 })],
    ['an answer that is no receipt', new Response('{}', { status: 201 })],
    ['a proxy’s own limit', new Response('<p>Too large', { status: 413 })],
    ['a refusal in a proxy’s words', new Response('<p>No', { status: 403 })],
  ];
  for (const [what, ...twists] of open) {
    it(`MNY-1 ${what}: it may have been done, so only its own key may ask`, async () => {
      const platform = createPlatform();
      const page = openPage(platform);
      script(platform, ...twists);
      await page.act.submit(apply());
      const id = idOf(page.act);
      page.act.dismiss();
      await page.act.submit(apply());
      expect([page.act.state.status, idOf(page.act)]).to.deep.equal(['unknown', id]);
      await page.act.checkAgain();
      expect(page.act.state.status).to.equal('done');
      expect(platform.entries.map(({ key }) => key)).to.deep.equal([id]);
    });
  }

  const masks: [what: string, refusal: () => Response][] = [
    ['rate limited', () => problem(429, 'rate_limited')],
    ['not permitted', () => problem(403, 'not_permitted')],
    ['not found', () => problem(404, 'not_found')],
  ];
  for (const [what, refusal] of masks) {
    it(`MNY-1 done, the answer lost, the retry ${what}: it isn’t said to have failed`, async () => {
      const platform = createPlatform();
      const page = openPage(platform);
      script(platform, 'lost', ...Array.from({ length: 3 }, refusal));
      await page.act.submit(apply());
      expect(page.act.state.status).to.equal('unknown');
      script(platform, ...Array.from({ length: 4 }, refusal));
      await page.act.checkAgain();
      expect(page.act.state.status).to.equal('unknown');
      script(platform);
      await page.act.checkAgain();
      expect(page.act.state.status).to.equal('done');
      expect(platform.entries).to.have.length(1);
    });
  }

  it('MNY-1 another call with the key was under way, then it is rate limited: still nobody knows', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    script(platform, ...Array.from({ length: 4 }, () => problem(409, 'idempotency_in_progress')));
    await page.act.submit(apply());
    script(platform, ...Array.from({ length: 4 }, () => problem(429, 'rate_limited')));
    await page.act.checkAgain();
    expect(page.act.state.status).to.equal('unknown');
  });

  it('MNY-3 never arrived, and at the next attempt something else had come first: that is told', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    script(platform, 'cut');
    await page.act.submit(apply(99_999_999));
    expect([page.act.state.status, errorOf(page).code]).to.deep.equal(['conflict', 'insufficient_credit']);
    expect(errorOf(page).current).to.deep.include({ version: 1 });
  });

  it('a 401 in mid act: one refresh, and the replay has the same key', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    script(platform, () => {
      platform.revokeAll();
      return undefined;
    });
    await page.act.submit(apply());
    expect(page.act.state.status).to.equal('done');
    expect(platform.sent('/credit-applications').map(({ key }) => key)).to.deep.equal([idOf(page.act), idOf(page.act)]);
    expect(page.asked).to.equal(2);
  });

  it('the session ends under an act: it is unknown, and may be checked when there is a session again', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    await page.act.prepare();
    script(platform, 'lost', () => {
      platform.revokeAll();
      page.person = undefined;
      return undefined;
    });
    const { person } = page;
    await page.act.submit(apply());
    expect([page.act.state.status, errorOf(page).code]).to.deep.equal(['unknown', 'session_unreachable']);
    await page.act.checkAgain();
    expect(page.act.state.status).to.equal('unknown');
    page.person = person;
    page.scope.retry();
    await page.act.checkAgain();
    expect(page.act.state.status).to.equal('done');
    expect(platform.entries).to.have.length(1);
  });

  it('the host refuses the session with a status of its own: that says nothing of the act', async () => {
    const platform = createPlatform();
    let refuse = false;
    const page = openPage(platform, undefined, {
      fetchSession: async () => {
        if (!refuse) return platform.mint();
        throw Object.assign(new Error('Not signed in.'), {
          name: 'RevampdError',
          code: 'validation_failed',
          status: 422,
        });
      },
    });
    await page.act.prepare();
    script(platform, 'lost', () => {
      platform.revokeAll();
      refuse = true;
      return undefined;
    });
    await page.act.submit(apply());
    expect(page.act.state.status).to.equal('unknown');
  });

  it('no session before anything was sent: it failed, nothing is kept in doubt', async () => {
    const platform = createPlatform();
    const page = openPage(platform);
    page.person = undefined;
    await page.act.submit(apply());
    expect(page.act.state.status).to.equal('failed');
    expect(platform.requests).to.have.length(0);
  });
});

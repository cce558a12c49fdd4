/** A host that answers only token and expiry: an act is its person's there too (SES-7). */
import { expect } from '@open-wc/testing';
import { rest } from '../test/fake-timers.ts';
import { apply, idOf, openPage, reaches } from '../test/page.ts';
import { createPlatform, DANA, TOM } from '../test/platform.ts';

describe('a host that says of its sessions only how long they last', () => {
  it('SES-7 an act in doubt doesn’t go on as another person, and is found by its own again', async () => {
    const platform = createPlatform();
    let person = DANA;
    const terse = {
      fetchSession: async () => {
        const { token, expires_in } = platform.mint(person);
        return { token, expires_in };
      },
    };
    const page = openPage(platform, DANA, terse);
    platform.twist = ({ path }) => (path.endsWith('/credit-applications') ? 'cut' : undefined);
    await page.act.submit(apply());
    const id = idOf(page.act);
    expect(page.act.state.status).to.equal('unknown');
    platform.twist = () => undefined;
    person = TOM;
    platform.revokeAll();
    await page.act.checkAgain();
    await rest();
    expect([page.act.state.status, page.scope.epoch]).to.deep.equal(['idle', 1]);
    expect(platform.sent('/credit-applications').some(({ user }) => user === TOM.user)).to.equal(false);
    expect(platform.entries).to.have.length(0);
    await page.leave();
    person = DANA;
    const next = openPage(platform, DANA, terse);
    expect(await next.act.restore().then((found) => found?.id)).to.equal(id);
    await reaches(next.act, 'done');
    expect(platform.entries.map(({ user, key }) => [user, key])).to.deep.equal([[DANA.user, id]]);
  });
});

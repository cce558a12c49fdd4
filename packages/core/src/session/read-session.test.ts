/** One read of the session for all who ask at once; what stays is known after that, and gone with its person. */
import { expect } from '@open-wc/testing';
import { createDesk, DANA, TOM } from '../test/desk.ts';
import { knownSession, readSession } from './read-session.ts';

describe('reading the session', () => {
  it('reads once for all who ask at the same time, and anew for who asks later', async () => {
    const desk = await createDesk();
    const { scope, leave } = desk.scopeFor(DANA);
    const reads = (): number => desk.requests.filter(({ path }) => path === '/v1/session').length;
    const [one, two] = await Promise.all([readSession(scope), knownSession(scope)]);
    expect(one === two).to.equal(true);
    expect(reads()).to.equal(1);
    expect((await knownSession(scope)) === one).to.equal(true);
    expect(reads()).to.equal(1);
    expect((await readSession(scope)) === one).to.equal(false);
    expect(reads()).to.equal(2);
    leave();
  });

  it('asks again after it failed', async () => {
    const desk = await createDesk();
    const { scope, leave } = desk.scopeFor(DANA);
    desk.fate = ({ path }) => (path === '/v1/session' ? new Response('{}', { status: 422 }) : undefined);
    const failed = await knownSession(scope).then(
      () => false,
      () => true,
    );
    expect(failed).to.equal(true);
    desk.fate = () => undefined;
    expect((await knownSession(scope)).session.viewer.id).to.equal(DANA);
    leave();
  });

  it('SES-7 THR-3 keeps nothing of it for another person’s scope, nor once the scope has closed', async () => {
    const desk = await createDesk();
    const dana = desk.scopeFor(DANA);
    const first = await knownSession(dana.scope);
    dana.leave();
    await Promise.resolve();
    const tom = desk.scopeFor(TOM);
    expect((await knownSession(tom.scope)).session.viewer.id).to.equal(TOM);
    const again = desk.scopeFor(DANA);
    expect((await knownSession(again.scope)) === first).to.equal(false);
    tom.leave();
    again.leave();
  });
});

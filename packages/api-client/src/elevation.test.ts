import { expect } from '@open-wc/testing';
import { createSessionSource, type FetchSession, type HostSession } from './session-source.ts';
import { RevampdError } from './errors.ts';
import { failure } from './test/failure.ts';
import { fakeTimers } from './test/fake-timers.ts';

const dana = { expires_in: 900, user_id: 'usr_dana', connection_id: 'con_a' };

/** A host whose ordinary sessions are es_1, es_2, …; `clock.now` is the monotonic clock. */
function host(fetchElevatedSession?: FetchSession) {
  const clock = { now: 1_000 };
  let minted = 0;
  const source = createSessionSource({
    fetchSession: async () => ({ ...dana, token: `es_${(minted += 1)}` }),
    fetchElevatedSession,
    monotonicNow: () => clock.now,
  });
  return { source, clock };
}
const elevated = async (): Promise<HostSession> => ({ ...dana, token: 'es_elevated' });

describe('elevate()', () => {
  it('takes the elevated session in place of the one in hand, and its state stays as it was', async () => {
    const { source } = host(elevated);
    await source.token();
    const states: string[] = [];
    source.subscribe(() => states.push(source.state));
    expect(source.canElevate).to.be.true;
    expect(await source.elevate()).to.equal('es_elevated');
    expect(await source.token()).to.equal('es_elevated');
    // Told once more, for those who go by what it may do.
    expect([states, source.state]).to.deep.equal([['ready'], 'ready']);
  });

  it('is followed by an ordinary session when it runs out, counted from when it came', async () => {
    const { source, clock } = host(async () => {
      clock.now += 600_000;
      return elevated();
    });
    await source.elevate();
    clock.now += 869_999;
    expect(await source.token()).to.equal('es_elevated');
    clock.now += 1;
    expect(await source.token()).to.equal('es_2');
  });

  it('asks the person once, however many elements ask', async () => {
    let asked = 0;
    const { source } = host(() => {
      asked += 1;
      return elevated();
    });
    expect(await Promise.all([source.elevate(), source.elevate()])).to.deep.equal(['es_elevated', 'es_elevated']);
    expect(asked).to.equal(1);
    await source.elevate();
    expect(asked).to.equal(2);
  });

  it('is not undone by a refresh that was under way', async () => {
    let answer!: (session: HostSession) => void;
    let minted = 0;
    const source = createSessionSource({
      fetchSession: async () => {
        minted += 1;
        if (minted === 1) return { ...dana, token: 'es_1' };
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
      fetchElevatedSession: elevated,
    });
    await source.token();
    const raised = source.elevate();
    const refreshed = source.replace('es_1');
    answer({ ...dana, token: 'es_2' });
    await Promise.all([raised, refreshed]);
    expect(await source.token()).to.equal('es_elevated');
  });

  const others: [what: string, session: Partial<HostSession>][] = [
    ['another person', { user_id: 'usr_tomas' }],
    ['another connection', { connection_id: 'con_b' }],
    ['all connections', { connection_id: null }],
    ['nobody that it names', { user_id: undefined, connection_id: undefined }],
  ];
  for (const [what, other] of others) {
    it(`refuses a session for ${what}, keeps the one in hand, and does not quote it`, async () => {
      const { source } = host(async () => ({ ...(await elevated()), ...other }));
      const error = await failure(source.elevate());
      expect(error.code).to.equal('scope_mismatch');
      expect([error.message, error.stack, JSON.stringify(error), String(error.cause)].join()).not.to.contain('es_');
      expect(await source.token()).to.equal('es_1');
      expect(source.state).to.equal('ready');
    });
  }

  it('says in its own code that the host refused, or that it cannot', async () => {
    const { source } = host(() => Promise.reject(new Error('closed')));
    expect((await failure(source.elevate())).code).to.equal('session_refused');
    expect(source.state).to.equal('ready');
    const said = host(() => Promise.reject(new RevampdError('not_permitted', 'No.')));
    expect((await failure(said.source.elevate())).code).to.equal('not_permitted');
    const unable = host();
    expect(unable.source.canElevate).to.be.false;
    expect((await failure(unable.source.elevate())).code).to.equal('step_up_required');
    const wrong = host(async () => ({}) as HostSession);
    expect((await failure(wrong.source.elevate())).code).to.equal('session_url_wrong');
  });

  it('ends with the session: closed, it is aborted and leaves no timer', async () => {
    const timers = fakeTimers();
    try {
      let signal!: AbortSignal;
      const { source } = host((request) => {
        signal = request.signal;
        return new Promise(() => {});
      });
      await source.token();
      const pending = failure(source.elevate());
      await Promise.resolve();
      source.close();
      expect((await pending).code).to.equal('aborted');
      expect(signal.aborted).to.be.true;
      expect(timers.running).to.deep.equal([]);
    } finally {
      timers.restore();
    }
  });

  it('ends with the session: ended meanwhile, it stays ended', async () => {
    let answer!: (session: HostSession) => void;
    const { source } = host(() => new Promise((resolve) => (answer = resolve)));
    await source.token();
    const pending = failure(source.elevate());
    await Promise.resolve();
    source.end('es_1', new RevampdError('session_revoked', 'Over.'));
    answer(await elevated());
    expect((await pending).code).to.equal('session_revoked');
    expect(source.state).to.equal('ended');
  });
});

import { expect } from '@open-wc/testing';
import { RevampdError, isConflict, isRefusal, isStepUpRequired, problemError } from './errors.ts';
import { problem } from './test/scripted-fetch.ts';

const read = async (response: Response) => problemError(await response.clone().json(), response);
const plain = (status: number, headers: Record<string, string>) =>
  problemError('', new Response('', { status, headers }));

describe('RevampdError', () => {
  it('has the object that a rule of the API found in the way', async () => {
    const current = { connection_id: 'con_a', balance: { amount: 100, currency: 'USD' }, version: 4 };
    const error = await read(problem(409, 'insufficient_credit', { current }));
    expect(error.current).to.deep.equal(current);
    expect(isConflict(error)).to.be.true;
    expect(error.retryable).to.be.false;
  });

  it('is no conflict when only the key stood in the way, and may pass while it is in use', async () => {
    const inProgress = await read(problem(409, 'idempotency_in_progress'));
    expect(isConflict(inProgress)).to.be.false;
    expect(inProgress.retryable).to.be.true;
    const reused = await read(problem(409, 'idempotency_key_reused'));
    expect(isConflict(reused)).to.be.false;
    expect(reused.retryable).to.be.false;
    expect(isConflict(new Error('409'))).to.be.false;
  });

  it('may pass where a proxy asks for another attempt, and not where it refuses', () => {
    const answers = [400, 403, 404, 408, 413, 425, 429, 431].map((status) => plain(status, {}));
    expect(answers.filter(({ code }) => code !== 'invalid_response').map(({ code }) => code)).to.deep.equal([
      'rate_limited',
    ]);
    expect(answers.filter(({ retryable }) => retryable).map(({ status }) => status)).to.deep.equal([408, 425, 429]);
    expect(new RevampdError('session_url_wrong', 'No session.', { status: 429 }).retryable).to.be.false;
  });

  it('says what the session lacks, which is no refusal', async () => {
    const error = await read(problem(403, 'step_up_required', { required_assurance: 'elevated' }));
    expect(error.requiredAssurance).to.equal('elevated');
    expect(isStepUpRequired(error)).to.be.true;
    expect(isRefusal(error)).to.be.false;
    expect(isStepUpRequired(new RevampdError('not_permitted', 'No.'))).to.be.false;
  });

  const inTenSeconds = () => new Date(Date.now() + 10_000).toUTCString();
  const retryAfters: [what: string, status: number, headers: Record<string, string>, low: number, high: number][] = [
    ['seconds', 429, { 'Retry-After': '7' }, 7_000, 7_000],
    ['seconds of a proxy', 503, { 'Retry-After': '7' }, 7_000, 7_000],
    ['more than a minute', 429, { 'Retry-After': '86400' }, 60_000, 60_000],
    ['a date', 503, { 'Retry-After': inTenSeconds() }, 8_000, 10_000],
    ['a date that is over', 429, { 'Retry-After': 'Sat, 21 Nov 2020 17:00:00 GMT' }, 0, 0],
  ];
  for (const [what, status, headers, low, high] of retryAfters) {
    it(`tells a Retry-After of ${what} in milliseconds`, () => {
      expect(plain(status, headers).retryAfter).to.be.within(low, high);
    });
  }

  it('has no retryAfter where none is said, none can be read, or none is due', () => {
    expect(plain(429, {}).retryAfter).to.equal(undefined);
    expect(plain(429, { 'Retry-After': 'soon' }).retryAfter).to.equal(undefined);
    expect(plain(404, { 'Retry-After': '7' }).retryAfter).to.equal(undefined);
  });
});

import { expect } from '@open-wc/testing';
import { problem } from '../test/platform.ts';
import { createSentActs } from './sent-acts.ts';

const KEY = '0123456789abcdef';
const post = (init: RequestInit = {}): Request =>
  new Request('https://api.example/v1/x', { method: 'POST', headers: { 'Idempotency-Key': KEY }, ...init });

describe('what became of what was sent', () => {
  const steps: [what: string, answers: (Response | Error)[], fate: 'refused' | 'open' | undefined][] = [
    ['nothing was sent', [], undefined],
    ['it was refused', [problem(422, 'validation_failed')], 'refused'],
    ['it was refused each time', [problem(401, 'session_expired'), problem(403, 'not_permitted')], 'refused'],
    ['it was done', [new Response('{}', { status: 201 })], 'open'],
    ['no answer came', [new TypeError('Failed to fetch')], 'open'],
    ['the platform failed', [problem(500, 'internal_error')], 'open'],
    ['a proxy refused', [new Response('<p>No', { status: 403, headers: { 'Content-Type': 'text/html' } })], 'open'],
    ['no answer came, then it was refused', [new TypeError('Failed to fetch'), problem(429, 'rate_limited')], 'open'],
    ['it was refused, then no answer came', [problem(429, 'rate_limited'), new TypeError('Failed to fetch')], 'open'],
  ];
  for (const [what, answers, fate] of steps) {
    it(`${what}: ${fate}`, async () => {
      const left = [...answers];
      const acts = createSentActs(async () => {
        const next = left.shift()!;
        if (next instanceof Error) throw next;
        return next;
      });
      for (let count = 0; count < answers.length; count += 1) await acts.fetch(post()).catch(() => {});
      expect(acts.fateOf(KEY)).to.equal(fate);
      expect(acts.fateOf('another')).to.equal(undefined);
      acts.clear();
      expect(acts.fateOf(KEY)).to.equal(undefined);
    });
  }

  it('what is on its way may be done', () => {
    const acts = createSentActs(() => new Promise(() => {}));
    void acts.fetch(post());
    expect(acts.fateOf(KEY)).to.equal('open');
  });

  it('what was given up isn’t sent', async () => {
    let sent = 0;
    const acts = createSentActs(async () => {
      sent += 1;
      return new Response();
    });
    const reason = new Error('Somebody else’s.');
    const thrown = await acts.fetch(post({ signal: AbortSignal.abort(reason) })).catch((cause: unknown) => cause);
    expect([thrown, sent, acts.fateOf(KEY)]).to.deep.equal([reason, 0, undefined]);
  });

  it('takes the page’s own fetch as it is when it is called', async () => {
    const { fetch } = globalThis;
    const acts = createSentActs();
    globalThis.fetch = async () => new Response('mine');
    const answer = await acts.fetch(post());
    globalThis.fetch = fetch;
    expect(await answer.text()).to.equal('mine');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import { actionsBy, CONNECTION, createAsking, readConnection, small, TODAY, type Asking } from '../test/asking.ts';
import type { Answer, Person } from '../test/tester.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const codeOf = ({ status, body }: Answer) => [status, body.code];

/** Dana in the portal of her Partner, in a session that Harborline's key minted. */
async function openPortal({ tester }: Asking): Promise<Person> {
  const json = { user_id: 'usr_dana', connection_id: CONNECTION, allowed_origins: ['https://portal.test'] };
  return tester.with((await tester.with('sk_test_partner').post('/v1/sessions', json)).body.token);
}

async function verify(person: Person): Promise<void> {
  const { body } = await person.post('/v1/session/challenges');
  assert.equal((await person.post(`/v1/session/challenges/${body.id}`, { code: '424242' })).status, 200);
}

describe('APR-3 the Sub-Org approves or rejects', () => {
  it('APR-3 the cost that is confirmed is what is invoiced, to the minor unit and line by line', async () => {
    const { ask, approve, dana, at, requests } = createAsking();
    for (const draft of [{}, small]) {
      const { id } = await ask(draft);
      const { cost } = (await dana.get(`${requests}/${id}`)).body;
      const approved = await approve(id);
      const { body: invoice } = await dana.get(`${at}/invoices/${approved.invoice.id}`);
      assert.deepEqual([invoice.date, invoice.total], [cost.first_invoice.date, cost.first_invoice.total]);
      assert.deepEqual(
        invoice.lines.map(({ description, detail, amount }: any) => ({ description, detail, amount })),
        cost.first_invoice.lines.map(({ description, detail, amount }: any) => ({ description, detail, amount })),
      );
      assert.equal(approved.cost, null);
    }
  });

  for (const [act, status, action] of [
    ['approve', 'approved', 'request_approved'],
    ['reject', 'rejected', 'request_rejected'],
  ] as const)
    for (const [json, note] of [
      [{ note: 'Agreed at the October review' }, 'Agreed at the October review'],
      [{ note: ' ' }, null],
      [{}, null],
      [undefined, null],
    ] as const)
      it(`APR-3 ${act} with ${JSON.stringify(json)}: one row of activity, the same for both seats, once for a key`, async () => {
        const scene = createAsking();
        const { ask, tom, dana, requests, at } = scene;
        const { id } = await ask({ effective_date: '2026-12-01' });
        const key = newKey();
        const rows = await actionsBy(scene, async () => {
          const first = await dana.post(`${requests}/${id}/${act}`, json, key);
          assert.deepEqual([first.status, first.body.status, first.body.decision.note], [200, status, note]);
          assert.equal((await dana.post(`${requests}/${id}/${act}`, json, key)).text, first.text);
        });
        assert.deepEqual(rows, [action]);
        const { body } = await tom.get(`${at}/activity?limit=1`);
        const [row] = body.data;
        assert.deepEqual(
          [row.actor.id, row.object.type, row.object.id, row.object.label, row.reason, row.before, row.after],
          ['usr_dana', 'request', id, 'On-site visit', note, { status: 'pending' }, { status }],
        );
        const [asker, decider] = await Promise.all([tom, dana].map((person) => person.get(`${requests}/${id}`)));
        assert.deepEqual({ ...asker!.body, seat: 'sub_org' }, decider!.body);
      });

  it('APR-3 approving needs a verified person in every session; rejecting in one that another organization opened', async () => {
    const scene = createAsking();
    const { tester, requests, ask } = scene;
    const [one, two] = [await ask(), await ask()];
    const portal = await openPortal(scene);
    const own = tester.as('usr_dana', CONNECTION);
    const before = tester.api.platform.position();
    for (const person of [own, portal]) {
      const refused = await person.post(`${requests}/${one.id}/approve`, {}, newKey());
      assert.deepEqual([...codeOf(refused), refused.body.required_assurance], [403, 'step_up_required', 'elevated']);
    }
    assert.deepEqual(codeOf(await portal.post(`${requests}/${one.id}/reject`)), [403, 'step_up_required']);
    assert.deepEqual(codeOf(await portal.post(`${requests}/req_none/approve`)), [404, 'not_found']);
    assert.equal(tester.api.platform.position(), before);
    assert.equal((await own.post(`${requests}/${one.id}/reject`)).status, 200);
    await verify(portal);
    const { body } = await portal.post(`${requests}/${two.id}/approve`);
    assert.deepEqual([body.decision.actor.id, body.decision.actor.minted_by.id], ['usr_dana', 'org_harborline']);
  });

  it('APR-3 the Partner doesn’t decide, the Sub-Org doesn’t withdraw, nobody else does either', async () => {
    const { tester, ask, requests } = createAsking();
    const { id } = await ask();
    const tryAll = async (userId: string, acts: readonly string[], status: number) => {
      const person = tester.as(userId, null, { assurance: 'elevated' });
      const before = tester.api.platform.position();
      for (const act of acts) assert.equal((await person.post(`${requests}/${id}/${act}`)).status, status, userId);
      assert.equal(tester.api.platform.position(), before);
    };
    for (const userId of ['usr_tom', 'usr_grace']) await tryAll(userId, ['approve', 'reject'], 403);
    for (const userId of ['usr_dana', 'usr_ines']) await tryAll(userId, ['withdraw'], 403);
    for (const userId of ['usr_joel', 'usr_marcus', 'usr_priya', 'usr_noor'])
      await tryAll(userId, ['approve', 'reject', 'withdraw'], 403);
    for (const userId of ['usr_abel', 'usr_omar', 'usr_vera'])
      await tryAll(userId, ['approve', 'reject', 'withdraw'], 404);
  });

  it('APR-6 a rejection, a withdrawal and an expiry leave everything else as it was, to both seats', async () => {
    const scene = createAsking();
    const { ask, approve, dana, tom, requests, wait } = scene;
    await approve((await ask(small)).id);
    const before = await readConnection(scene);
    const soon = { expires_at: '2026-11-21T17:10:00.000Z' };
    const [one, two, three] = [await ask(), await ask({ ...small, price: usd(1) }), await ask(soon)];
    await dana.post(`${requests}/${one.id}/reject`);
    await tom.post(`${requests}/${two.id}/withdraw`);
    assert.deepEqual(await readConnection(scene), before);
    wait('2026-11-21T17:10:00.000Z');
    assert.equal((await tom.get(`${requests}/${three.id}`)).body.status, 'expired');
    assert.deepEqual(await readConnection(scene), before);
  });
});

const acts: Readonly<Record<string, string>> = { approved: 'approve', rejected: 'reject', withdrawn: 'withdraw' };

/** Several people of both sides, each with what they can do to a request. */
function decidersOf({ tester, requests }: Asking, id: string): (() => Promise<Answer>)[] {
  const by = (userId: string, ...acts: string[]) =>
    acts.map((act) => {
      const person = tester.as(userId, null, { assurance: 'elevated' });
      return () => person.post(`${requests}/${id}/${act}`, { note: `${act} by ${userId}` }, newKey());
    });
  return [
    ...by('usr_dana', 'approve', 'reject'),
    ...by('usr_ines', 'reject', 'approve'),
    ...by('usr_tom', 'withdraw'),
    ...by('usr_grace', 'withdraw'),
  ];
}

/** All told the same decision but the one who took it, if one did; answers the decision. */
function onlyOneOf(answers: readonly Answer[]): Answer['body'] {
  const taken = answers.filter(({ status }) => status === 200);
  assert.ok(taken.length <= 1, `${taken.length} were taken`);
  const told = answers.filter(({ status }) => status !== 200);
  const { decision } = taken[0]?.body ?? told[0]!.body.current;
  for (const answer of told) {
    assert.deepEqual(codeOf(answer), [409, 'already_decided']);
    assert.deepEqual([answer.body.current.decision, answer.body.current.viewer_state.actions], [decision, []]);
  }
  return decision;
}

describe('APR-5 a decision is final and taken once', () => {
  for (const first of [0, 2, 4])
    it(`APR-5 1,000 at once by four people, act ${first + 1} first: one is taken, 999 are told who decided what and when`, async () => {
      const scene = createAsking();
      const { id } = await scene.ask();
      const deciders = decidersOf(scene, id);
      scene.tester.api.clock.advance(1000);
      const rows = await actionsBy(scene, async () => {
        const calls = Array.from({ length: 1000 }, (_, index) => deciders[(index + first) % deciders.length]!());
        const answers = await Promise.all(calls);
        const decision = onlyOneOf(answers);
        assert.equal(answers.filter(({ status }) => status === 200).length, 1);
        assert.equal(decision.note, `${acts[decision.status]} by ${decision.actor.id}`);
        assert.equal(decision.at, '2026-11-21T17:00:01.000Z');
      });
      assert.equal(rows.length, 1);
      const { body } = await scene.dana.get(`${scene.at}/invoices`);
      assert.equal(body.total, rows[0] === 'request_approved' ? 1 : 0);
    });

  it('APR-5 at the instant at which it expires, the clock is first: everybody is told that it expired, by nobody', async () => {
    const scene = createAsking();
    const { id } = await scene.ask({ expires_at: '2026-11-21T17:05:00.000Z' });
    const deciders = decidersOf(scene, id);
    scene.wait('2026-11-21T17:05:00.000Z');
    const decision = onlyOneOf(await Promise.all(deciders.map((decide) => decide())));
    const { status, actor, at, note } = decision;
    assert.deepEqual([status, actor, at, note], ['expired', null, '2026-11-21T17:05:00.000Z', null]);
  });

  it('APR-5 a millisecond before, people are first, and the clock changes nothing of it', async () => {
    const scene = createAsking();
    const { id } = await scene.ask({ expires_at: '2026-11-21T17:05:00.000Z' });
    const deciders = decidersOf(scene, id);
    scene.wait('2026-11-21T17:04:59.999Z');
    const decision = onlyOneOf(await Promise.all(deciders.toReversed().map((decide) => decide())));
    scene.wait('2026-12-31T00:00:00.000Z');
    const { body } = await scene.tester.as('usr_tom').get(`${scene.requests}/${id}`);
    assert.deepEqual([decision.status, body.decision], ['withdrawn', decision]);
    assert.deepEqual(onlyOneOf(await Promise.all(decidersOf(scene, id).map((decide) => decide()))), decision);
  });

  it('APR-5 one that was approved and waits for its day can be neither withdrawn nor rejected', async () => {
    const scene = createAsking();
    const { id } = await scene.ask({ effective_date: '2026-12-01' });
    const approved = await scene.approve(id, 'Yes');
    for (const decide of decidersOf(scene, id)) assert.deepEqual(onlyOneOf([await decide()]), approved.decision);
  });

  for (const act of ['approve', 'reject', 'withdraw'])
    it(`${act} on a version that isn’t the request’s is stale_version; one that was decided is already_decided all the same`, async () => {
      const { ask, tom, dana, requests } = createAsking();
      const person = act === 'withdraw' ? tom : dana;
      const { id } = await ask();
      const decide = (etag: string) =>
        person.call('POST', `${requests}/${id}/${act}`, { json: {}, headers: { 'If-Match': etag } });
      const { headers, body } = await person.get(`${requests}/${id}`);
      for (const stale of ['"0"', `"${body.version + 1}"`]) {
        const refused = await decide(stale);
        assert.deepEqual(codeOf(refused), [412, 'stale_version']);
        assert.deepEqual([refused.body.current.id, refused.body.current.status], [id, 'pending']);
      }
      assert.equal((await decide(headers.get('ETag')!)).status, 200);
      for (const etag of ['"0"', headers.get('ETag')!])
        assert.deepEqual(codeOf(await decide(etag)), [409, 'already_decided']);
    });
});

describe('APR-7 statuses, each with who and when', () => {
  it('APR-7 pending, approved, rejected, withdrawn, expired: actor and time of each step; the history stays', async () => {
    const scene = createAsking();
    const { tester, ask, approve, tom, requests, wait } = scene;
    const drafts = await Promise.all(Array.from({ length: 5 }, () => ask({ expires_at: '2026-11-21T20:00:00.000Z' })));
    const [pending, approved, rejected, withdrawn] = drafts.map(({ id }) => id);
    wait('2026-11-21T17:10:00.000Z');
    const noon = '2026-11-21T17:10:00.000Z';
    await approve(approved);
    await tester.as('usr_ines').post(`${requests}/${rejected}/reject`);
    await tester.as('usr_grace').post(`${requests}/${withdrawn}/withdraw`);
    assert.equal((await tom.get(`${requests}/${pending}`)).body.history.length, 1);
    // Nobody looks until the day after; it expired when its time was up.
    wait(`2026-11-22T09:00:00.000Z`);
    const reader = tester.as('usr_marcus');
    const steps = [];
    for (const { id } of drafts) {
      const { body } = await reader.get(`${requests}/${id}`);
      assert.deepEqual([body.history[0].status, body.history[0].actor.id], ['pending', 'usr_tom']);
      assert.deepEqual([body.history.length, body.history[1]], [2, body.decision]);
      assert.deepEqual([body.status, body.changed_at], [body.decision.status, body.decision.at]);
      steps.push([body.decision.status, body.decision.actor?.id ?? 'system', body.decision.at]);
    }
    const expired = ['expired', 'system', '2026-11-21T20:00:00.000Z'];
    assert.deepEqual(steps, [
      expired,
      ['approved', 'usr_dana', noon],
      ['rejected', 'usr_ines', noon],
      ['withdrawn', 'usr_grace', noon],
      expired,
    ]);
    assert.equal((await reader.get(`${requests}?status=expired`)).body.total, 2);
    const { body } = await reader.get(`${scene.at}/activity?limit=2`);
    assert.deepEqual(
      body.data.map(({ action, actor, at }: any) => [action, actor, at]),
      [1, 2].map(() => ['request_expired', null, expired[2]]),
    );
  });

  it('APR-7 there is no operation that changes or deletes one', async () => {
    const { tom, ask, requests } = createAsking();
    const { id } = await ask({ effective_date: TODAY });
    for (const method of ['PUT', 'PATCH', 'DELETE'])
      assert.equal((await tom.call(method, `${requests}/${id}`, { json: {} })).status, 404);
  });
});

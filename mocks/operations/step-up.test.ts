import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey, stage } from '../test/acts.ts';
import { createTester, type Answer, type Person, type Tester } from '../test/tester.ts';

const CONNECTION = 'con_harborline_northgate';
const CHALLENGES = '/v1/session/challenges';
const CODE = '424242';
const MINUTE = 60_000;

const payment = { amount: { amount: 1, currency: 'USD' } };

interface Portal {
  readonly tester: Tester;
  /** Dana in the portal of her Partner: a session that Harborline's key minted. */
  readonly dana: Person;
  /** Where she pays an invoice. */
  readonly path: string;
  /** Another such session. */
  open(user_id?: string, more?: object): Promise<Person>;
}

async function openPortal(more: object = {}): Promise<Portal> {
  const tester = createTester({ scenario: 'empty' });
  const { invoiceId } = stage(tester.api.platform, CONNECTION);
  const path = `/v1/connections/${CONNECTION}/invoices/${invoiceId}/credit-applications`;
  const open: Portal['open'] = async (user_id = 'usr_dana', extra = {}) => {
    const json = { user_id, connection_id: CONNECTION, allowed_origins: ['https://portal.test'], ...extra };
    return tester.with((await tester.with('sk_test_partner').post('/v1/sessions', json)).body.token);
  };
  return { tester, dana: await open('usr_dana', more), path, open };
}

async function ask(person: Person): Promise<Answer['body']> {
  const { status, body } = await person.post(CHALLENGES);
  assert.equal(status, 201);
  return body;
}

const answer = (person: Person, id: string, code = CODE) => person.post(`${CHALLENGES}/${id}`, { code });

function codeOf({ status, body }: Answer): [number, string | undefined] {
  return [status, body.code];
}

describe('EMB-8 in a session that another organization minted, credit is applied after Revampd verified the person', () => {
  it('EMB-8 before: 403 that says what is lacking, nothing changed; in a session of their own: at once', async () => {
    const { tester, dana, path } = await openPortal();
    const before = tester.api.platform.position();
    const refused = await dana.post(path, payment, newKey());
    assert.deepEqual(codeOf(refused), [403, 'step_up_required']);
    assert.equal(refused.body.required_assurance, 'elevated');
    assert.equal(tester.api.platform.position(), before);
    assert.equal((await tester.as('usr_dana', CONNECTION).post(path, payment)).status, 201);
  });

  it('EMB-8 everything else that the session may do needs no step-up', async () => {
    const { dana } = await openPortal();
    for (const part of [
      '',
      '/wallet',
      '/wallet/entries',
      '/invoices',
      '/invoices/summary',
      '/billing-history',
      '/activity',
    ])
      assert.equal((await dana.get(`/v1/connections/${CONNECTION}${part}`)).status, 200);
  });

  it('EMB-8 entry, invoice and activity name who minted; in a session of their own nobody', async () => {
    const { tester, dana, path } = await openPortal();
    await answer(dana, (await ask(dana)).id);
    const { body } = await dana.post(path, payment);
    const own = await tester.as('usr_dana').post(path, payment);
    const harborline = { id: 'org_harborline', name: 'Harborline', type: 'partner' };
    for (const actor of [body.entry.actor, body.invoice.changed_by, body.wallet.changed_by])
      assert.deepEqual([actor.id, actor.organization.id, actor.minted_by], ['usr_dana', 'org_northgate', harborline]);
    assert.equal(own.body.entry.actor.minted_by, null);
    const { body: activity } = await dana.get(`/v1/connections/${CONNECTION}/activity?limit=2`);
    const minters = activity.data.map((row: typeof body) => row.actor.minted_by);
    assert.deepEqual(minters, [null, harborline]);
  });

  it('EMB-8 no key of another organization can vouch, not even for a session of its Sub-Org’s user', async () => {
    const { tester } = await openPortal();
    const json = { user_id: 'usr_dana', connection_id: CONNECTION, allowed_origins: ['https://portal.test'] };
    const { status, body } = await tester
      .with('sk_test_partner')
      .post('/v1/sessions', { ...json, assurance: 'elevated' });
    assert.deepEqual([status, body.errors[0].pointer], [422, '/assurance']);
  });

  it('EMB-8 a key ends the sessions of a user at once: an elevated one pays no more', async () => {
    const { tester, dana, path } = await openPortal();
    await answer(dana, (await ask(dana)).id);
    assert.equal((await dana.post(path, payment)).status, 201);
    await tester.with('sk_test_partner').post('/v1/sessions/revoke', { user_id: 'usr_dana' });
    assert.deepEqual(codeOf(await dana.post(path, payment)), [401, 'session_revoked']);
  });
});

describe('SES-8 step-up: the server’s side', () => {
  it('SES-8 the code that Revampd sent raises the session, and the act goes on with the same key', async () => {
    const { dana, path } = await openPortal();
    const key = newKey();
    assert.equal((await dana.post(path, payment, key)).status, 403);
    const challenge = await ask(dana);
    assert.deepEqual([challenge.expires_in, challenge.expires_at], [600, '2026-11-21T17:10:00.000Z']);
    assert.equal(challenge.sent_to, 'd•••@northgate.example');
    const { status, body } = await answer(dana, challenge.id);
    assert.deepEqual([status, body.assurance, body.elevated_until], [200, 'elevated', '2026-11-21T17:10:00.000Z']);
    assert.deepEqual((await dana.get('/v1/session')).body, body);
    assert.equal((await dana.post(path, payment, key)).status, 201);
  });

  it('SES-8 for ten minutes, to the millisecond; a retry of what was done then is still answered', async () => {
    const { tester, dana, path } = await openPortal();
    await answer(dana, (await ask(dana)).id);
    tester.api.clock.advance(10 * MINUTE - 1);
    const key = newKey();
    const done = await dana.post(path, payment, key);
    assert.equal(done.status, 201);
    tester.api.clock.advance(1);
    assert.equal((await dana.get('/v1/session')).body.assurance, 'standard');
    assert.deepEqual(codeOf(await dana.post(path, payment, newKey())), [403, 'step_up_required']);
    assert.equal((await dana.post(path, payment, key)).text, done.text);
  });

  it('SES-8 never beyond the session’s own end', async () => {
    const { dana } = await openPortal({ ttl_seconds: 120 });
    const { body } = await answer(dana, (await ask(dana)).id);
    assert.deepEqual([body.elevated_until, body.expires_at], ['2026-11-21T17:02:00.000Z', '2026-11-21T17:02:00.000Z']);
  });

  it('SES-8 a wrong code → 422 at /code; after five wrong ones the right one comes too late, and a new code works', async () => {
    const { dana, path } = await openPortal();
    const { id } = await ask(dana);
    const key = newKey();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const { status, body } = await dana.post(`${CHALLENGES}/${id}`, { code: '424241' }, key);
      assert.deepEqual([status, body.errors[0].pointer], [422, '/code']);
    }
    assert.deepEqual(codeOf(await answer(dana, id)), [404, 'not_found']);
    assert.equal((await dana.post(path, payment)).status, 403);
    assert.equal((await answer(dana, (await ask(dana)).id)).status, 200);
  });

  it('SES-8 four wrong ones and the right one; what is no code at all doesn’t count', async () => {
    const { dana } = await openPortal();
    const { id } = await ask(dana);
    for (const code of [
      '000000',
      '424243',
      '',
      '42424',
      '4242424',
      '４２４２４２',
      ' 424242',
      '424242\n',
      '111111',
      '999999',
    ])
      assert.equal((await answer(dana, id, code)).status, 422, JSON.stringify(code));
    assert.equal((await dana.post(`${CHALLENGES}/${id}`, { code: 424242 })).status, 422);
    assert.equal((await answer(dana, id)).status, 200);
  });

  it('SES-8 a code is good for ten minutes', async () => {
    const { tester, dana } = await openPortal({ ttl_seconds: 3600 });
    const first = await ask(dana);
    tester.api.clock.advance(10 * MINUTE - 1);
    assert.equal((await answer(dana, first.id)).status, 200);
    const second = await ask(dana);
    tester.api.clock.advance(10 * MINUTE);
    assert.deepEqual(codeOf(await answer(dana, second.id)), [404, 'not_found']);
  });

  it('SES-8 a new one takes the place of the one before; one is answered right once', async () => {
    const { dana } = await openPortal();
    const [first, second] = [await ask(dana), await ask(dana)];
    assert.deepEqual(codeOf(await answer(dana, first.id)), [404, 'not_found']);
    assert.equal((await answer(dana, second.id)).status, 200);
    assert.deepEqual(codeOf(await answer(dana, second.id)), [404, 'not_found']);
  });

  it('SES-8 only the session that asked can answer, and only it is raised', async () => {
    const { tester, dana, path, open } = await openPortal();
    const { id } = await ask(dana);
    const others = [await open(), await open('usr_ines'), tester.as('usr_dana'), tester.as('usr_tom')];
    for (const other of others) assert.deepEqual(codeOf(await answer(other, id)), [404, 'not_found']);
    assert.equal((await answer(dana, id)).status, 200);
    assert.equal((await dana.post(path, payment)).status, 201);
    for (const other of others.slice(0, 2))
      assert.deepEqual(codeOf(await other.post(path, payment)), [403, 'step_up_required']);
  });

  it('SES-8 asking again for a code, or answering, with the same key is the same', async () => {
    const { dana } = await openPortal();
    const [asking, answering] = [newKey(), newKey()];
    const { body } = await dana.post(CHALLENGES, undefined, asking);
    assert.equal((await dana.post(CHALLENGES, undefined, asking)).body.id, body.id);
    const first = await dana.post(`${CHALLENGES}/${body.id}`, { code: CODE }, answering);
    assert.equal((await dana.post(`${CHALLENGES}/${body.id}`, { code: CODE }, answering)).text, first.text);
  });

  it('SES-8 a secret key has no person to verify; a role that may not pay still may not', async () => {
    const { tester, path, open } = await openPortal();
    assert.deepEqual(codeOf(await tester.with('sk_test_partner').post(CHALLENGES)), [403, 'not_permitted']);
    const marcus = await open('usr_marcus');
    await answer(marcus, (await ask(marcus)).id);
    assert.deepEqual(codeOf(await marcus.post(path, payment)), [403, 'not_permitted']);
  });

  it('SES-8 a snapshot holds the code that is under way, and how often it was wrong', async () => {
    const { tester, dana } = await openPortal();
    const { id } = await ask(dana);
    for (let attempt = 0; attempt < 4; attempt += 1) await answer(dana, id, '000000');
    const { platform } = tester.api;
    const kept = JSON.parse(JSON.stringify(platform.snapshot())) as ReturnType<typeof platform.snapshot>;
    assert.equal((await answer(dana, id)).status, 200);
    platform.restore(kept);
    assert.equal((await answer(dana, id, '000000')).status, 422);
    assert.equal((await answer(dana, id)).status, 404);
  });

  it('SES-8 where the code went is shown as far as its owner needs', async () => {
    const tester = createTester({ scenario: 'empty' });
    const sentTo = async (userId: string) => (await ask(tester.as(userId))).sent_to;
    assert.equal(await sentTo('usr_haruka'), 'h•••@omori.example');
    assert.equal(await sentTo('usr_wren'), 'w•••@juniper.example');
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAsking, large, reminders, small, type Asking } from '../test/asking.ts';
import type { Answer, Person } from '../test/tester.ts';
import { each, kindsOf, readersOfMoney, toldBy } from '../test/told.ts';

const [SUB_ORG, HARBORLINE] = (['northgate', 'harborline'] as const).map(readersOfMoney);

const LATER = '2026-12-10';
const done = (answer: Answer) => assert.ok(answer.status < 300, answer.text);
const told = async ({ tester }: Asking, act: () => unknown) => kindsOf(await toldBy(tester, act));
const requestRows = async (person: Person) =>
  (await person.get('/v1/notifications?category=billing_management&limit=100')).body.data;

describe('NOT-1 something is requested: the Sub-Org’s users who read billing', () => {
  for (const [name, draft] of Object.entries({ plan: small, 'add-on': reminders, 'one-time charge': {} }))
    it(`NOT-1 a ${name}: one row each, nobody else in the world; decision controls for deciders only`, async () => {
      const asking = createAsking();
      const rows = await toldBy(asking.tester, () => asking.ask(draft));
      assert.deepEqual(kindsOf(rows), each(SUB_ORG, 'request_created'));
      const controls = [...rows].map(([userId, [row]]) => [userId, row.request.viewer_state.actions, row.category]);
      assert.deepEqual(controls, [
        ['usr_dana', ['approve', 'reject'], 'billing_management'],
        ['usr_ines', ['approve', 'reject'], 'billing_management'],
        ['usr_marcus', [], 'billing_management'],
      ]);
    });

  it('NOT-1 who comes to read billing later was told nothing before; who no longer does reads nothing of it', async () => {
    const asking = createAsking();
    const { users } = asking.tester.api.platform.tables;
    const setRole = (id: string, role: 'owner' | 'support') =>
      asking.tester.api.platform.transaction(() => users.put({ ...users.get(id)!, role }));
    await asking.ask({});
    setRole('usr_joel', 'owner');
    assert.deepEqual(await requestRows(asking.tester.as('usr_joel')), []);
    setRole('usr_marcus', 'support');
    assert.deepEqual(await requestRows(asking.tester.as('usr_marcus')), []);
    assert.deepEqual(
      await told(asking, () => asking.ask({ name: 'Second' })),
      each(['usr_dana', 'usr_ines', 'usr_joel'], 'request_created'),
    );
  });
});

describe('NOT-2 approved or rejected', () => {
  for (const [act, kind] of [
    ['approve', 'request_approved'],
    ['reject', 'request_rejected'],
  ] as const)
    it(`NOT-2 ${act}: a new row for the Partner; the Sub-Org’s becomes the decision, unread for all but the decider`, async () => {
      const asking = createAsking();
      const { tester, requests } = asking;
      const { id } = await asking.ask({ effective_date: LATER });
      tester.api.clock.advance(1000);
      await asking.ask({ name: 'Another, newer' });
      const before = new Map<string, any>();
      for (const userId of SUB_ORG) {
        const rows = await requestRows(tester.as(userId));
        const row = rows.find(({ request }: any) => request.id === id);
        before.set(userId, { row, rows });
      }
      done(await tester.as('usr_dana').post(`/v1/notifications/${before.get('usr_dana').row.id}/read`));
      tester.api.clock.advance(1000);
      const at = new Date(tester.api.clock.now()).toISOString();
      const rows = await toldBy(tester, async () =>
        done(
          await tester
            .as('usr_ines', null, { assurance: 'elevated' })
            .post(`${requests}/${id}/${act}`, { note: 'Said' }),
        ),
      );
      assert.deepEqual(kindsOf(rows), each([...HARBORLINE, ...SUB_ORG], kind));
      for (const userId of SUB_ORG) {
        const [row] = rows.get(userId)!;
        const was = before.get(userId);
        const now = await requestRows(tester.as(userId));
        assert.deepEqual([row.id, row.created_at, row.at], [was.row.id, was.row.created_at, at]);
        assert.equal(row.read_at, userId === 'usr_ines' ? at : null);
        assert.deepEqual([now[0].id, now.length], [row.id, was.rows.length], 'it is the newest, and no other came');
        assert.ok(row.version > was.row.version);
      }
      for (const userId of HARBORLINE) {
        const [row] = rows.get(userId)!;
        assert.deepEqual([row.created_at, row.at, row.read_at, row.version], [at, at, null, 1]);
      }
    });

  it('NOT-2 who has come to read billing since has a new row; the decider has none who had none', async () => {
    const asking = createAsking();
    const { platform } = asking.tester.api;
    const { id } = await asking.ask({ effective_date: LATER });
    const { users } = platform.tables;
    platform.transaction(() => {
      users.put({ ...users.get('usr_joel')!, role: 'owner' });
      users.put({ ...users.get('usr_marcus')!, role: 'support' });
    });
    const joel = asking.tester.as('usr_joel', null, { assurance: 'elevated' });
    const act = async () => done(await joel.post(`${asking.requests}/${id}/approve`));
    assert.deepEqual(await told(asking, act), each([...HARBORLINE, 'usr_dana', 'usr_ines'], 'request_approved'));
    const other = await asking.ask({ effective_date: LATER, name: 'Other' });
    platform.transaction(() => users.put({ ...users.get('usr_marcus')!, role: 'viewer' }));
    const rows = await toldBy(asking.tester, () => asking.approve(other.id));
    assert.deepEqual(Object.keys(kindsOf(rows)).sort(), [...HARBORLINE, ...SUB_ORG, 'usr_joel'].sort());
    assert.deepEqual([rows.get('usr_marcus')![0].version, rows.get('usr_ines')![0].version], [1, 2]);
  });

  it('NOT-2 the counts follow: unread again for all but the decider; a second decision tells nobody', async () => {
    const asking = createAsking();
    const { tester } = asking;
    const { id } = await asking.ask({ effective_date: LATER });
    const unread = async (userId: string) => (await tester.as(userId).get('/v1/notifications/summary')).body.unread;
    for (const userId of SUB_ORG) {
      const [row] = await requestRows(tester.as(userId));
      await tester.as(userId).post('/v1/notifications/read', { up_to_id: row.id });
    }
    assert.deepEqual(await Promise.all(SUB_ORG.map(unread)), [0, 0, 0]);
    await asking.approve(id);
    assert.deepEqual(await Promise.all(SUB_ORG.map(unread)), [0, 1, 1]);
    const again = await told(asking, async () => {
      const ines = tester.as('usr_ines', null, { assurance: 'elevated' });
      assert.equal((await ines.post(`${asking.requests}/${id}/reject`)).body.code, 'already_decided');
      assert.equal((await tester.as('usr_tom').post(`${asking.requests}/${id}/withdraw`)).body.code, 'already_decided');
    });
    assert.deepEqual(again, {});
  });

  it('NOT-2 a decision in the Partner’s own portal: not to the decider, whoever minted the session', async () => {
    const asking = createAsking();
    const { tester, requests, connection } = asking;
    const { id } = await asking.ask({ effective_date: LATER });
    const json = { user_id: 'usr_ines', connection_id: connection.id, allowed_origins: ['https://portal.test'] };
    const portal = tester.with((await tester.with('sk_test_partner').post('/v1/sessions', json)).body.token);
    const challenge = (await portal.post('/v1/session/challenges')).body.id;
    done(await portal.post(`/v1/session/challenges/${challenge}`, { code: '424242' }));
    const rows = await toldBy(tester, async () => done(await portal.post(`${requests}/${id}/reject`)));
    assert.deepEqual(kindsOf(rows), each([...HARBORLINE, ...SUB_ORG], 'request_rejected'));
    const isRead = [...rows].flatMap(([userId, [row]]) => (row.read_at === null ? [] : [userId]));
    assert.deepEqual(isRead, ['usr_ines']);
  });
});

describe('NOT-14 what else becomes of a request', () => {
  it('NOT-14 withdrawn: the Sub-Org, whose row becomes it', async () => {
    const asking = createAsking();
    const { id } = await asking.ask({});
    const rows = await toldBy(asking.tester, async () =>
      done(await asking.tester.as('usr_grace').post(`${asking.requests}/${id}/withdraw`, { note: 'Not now' })),
    );
    assert.deepEqual(kindsOf(rows), each(SUB_ORG, 'request_withdrawn'));
    for (const [row] of rows.values()) assert.deepEqual([row.version, row.read_at], [2, null]);
    assert.equal((await requestRows(asking.tester.as('usr_dana'))).length, 1);
  });

  it('NOT-14 expired: both, a new row for the Partner', async () => {
    const asking = createAsking();
    await asking.ask({});
    const rows = await toldBy(asking.tester, () => asking.wait('2026-12-22T00:00:00.000Z'));
    assert.deepEqual(kindsOf(rows), each([...HARBORLINE, ...SUB_ORG], 'request_expired'));
    const [row] = rows.get('usr_tom')!;
    assert.deepEqual([row.actor, row.at, row.request.status], [null, row.request.expires_at, 'expired']);
    assert.equal((await requestRows(asking.tester.as('usr_dana'))).length, 1);
  });

  for (const [name, draft] of Object.entries({ plan: small, 'add-on': reminders, 'one-time charge': {} }))
    it(`NOT-14 a ${name} took effect on its day: both; its invoice: the payer`, async () => {
      const asking = createAsking();
      const { id } = await asking.ask({ ...draft, effective_date: LATER });
      await asking.approve(id);
      const early = await told(asking, () => asking.wait('2026-12-10T07:59:59.999Z'));
      assert.deepEqual(early, {});
      const rows = await told(asking, () => asking.wait('2026-12-10T08:00:00.000Z'));
      assert.deepEqual(rows, {
        ...each(HARBORLINE, 'request_took_effect'),
        ...each(SUB_ORG, 'request_took_effect', 'invoice_issued'),
      });
    });

  it('NOT-14 approved with effect at once: whoever approved is told nothing of what they did', async () => {
    const asking = createAsking();
    const { id } = await asking.ask(large);
    const rows = await told(asking, () => asking.approve(id));
    assert.deepEqual(rows, {
      ...each(HARBORLINE, 'request_approved', 'request_took_effect'),
      ...each(['usr_ines', 'usr_marcus'], 'request_approved', 'request_took_effect', 'invoice_issued'),
      usr_dana: ['request_approved'],
    });
  });
});

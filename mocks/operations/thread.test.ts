import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newKey } from '../test/acts.ts';
import {
  change,
  createHelpDesk,
  escalate,
  giveBack,
  NORTHGATE,
  pathOf,
  react,
  say,
  submitted,
  worldOf,
  type DeskPerson,
  type HelpDesk,
} from '../test/help-desk.ts';

async function begin(desk: HelpDesk) {
  const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
  return { dana, tom, ticket: await submitted(dana, NORTHGATE) };
}

const threadOf = async (person: DeskPerson, ticket: any, query = '?limit=100') =>
  (await person.get(`${pathOf(ticket)}/thread${query}`)).body;

describe('TIC-8 messages and replies', () => {
  it('TIC-8 a message has its author, its place, its text as it was written, and leaves one activity row', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    const text = '  <b>Zeile 1</b>\n\nline 2 — 👩‍👩‍👧 & “quotes”\t';
    const { status, body } = await say(tom, ticket, text);
    assert.equal(status, 201);
    assert.deepEqual([body.kind, body.sequence, body.author.id, body.body], ['message', 2, 'usr_tom', text]);
    assert.deepEqual((await threadOf(dana, ticket)).data[1], body);
    const { data, total } = (await dana.get(`/v1/connections/${NORTHGATE}/activity`)).body;
    assert.equal(total, 2);
    const [row] = data;
    assert.deepEqual(
      [row.action, row.actor.id, row.object, row.before, row.after],
      ['message_posted', 'usr_tom', { type: 'message', id: body.id, label: 'Calls drop' }, {}, { reactions: 0 }],
    );
  });

  it('TIC-8 nothing but space is no message, and too long is none: named at its field', async () => {
    const desk = createHelpDesk();
    const { dana, ticket } = await begin(desk);
    const before = worldOf(desk);
    for (const [json, pointer] of [
      [{ body: ' \n\t ' }, '/body'],
      [{ body: '' }, '/body'],
      [{ body: 'x'.repeat(10_001) }, '/body'],
      [{ client_id: 'short' }, '/client_id'],
      [{ client_id: 'with a space in it' }, '/client_id'],
      [{ audience_version: 0 }, '/audience_version'],
    ] as const) {
      const { status, body } = await say(dana, ticket, 'Hello', json);
      assert.deepEqual([status, body.errors[0].pointer], [422, pointer]);
    }
    assert.equal(worldOf(desk), before);
  });

  it('TIC-8 a reply quotes a message, an escalation or a return of this ticket, and nothing else', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    const lena = desk.person('usr_lena');
    await escalate(tom, ticket, 'Spare gateway shows the same drop.');
    await change(lena, ticket, { priority: 'high' });
    await giveBack(lena, ticket, 'Leg replaced.');
    const { data } = await threadOf(dana, ticket);
    const quoted = data.map(({ kind }: any) => ['message', 'escalated', 'returned'].includes(kind));
    assert.deepEqual(quoted, [true, true, false, true]);
    for (const [index, entry] of data.entries()) {
      const { status, body } = await say(dana, ticket, 'To this', { reply_to_id: entry.id });
      if (quoted[index]) {
        const { id, sequence, author } = entry;
        assert.deepEqual(body.reply_to, { id, sequence, author, excerpt: entry.body ?? entry.reason });
      } else assert.deepEqual([status, body.errors[0].pointer], [422, '/reply_to_id']);
    }
    for (const reply_to_id of ['ent_999', 'ent_'])
      assert.equal((await say(dana, ticket, 'To what?', { reply_to_id })).status, 422);
  });

  it('TIC-8 an excerpt has 300 characters at most, and no character is cut in two', async () => {
    const desk = createHelpDesk();
    const { dana, ticket } = await begin(desk);
    for (const [text, excerpt] of [
      ['x'.repeat(300), 'x'.repeat(300)],
      ['x'.repeat(301), `${'x'.repeat(299)}…`],
      ['😀'.repeat(300), '😀'.repeat(300)],
      ['😀'.repeat(301), `${'😀'.repeat(299)}…`],
      [`${'x'.repeat(298)}😀😀😀`, `${'x'.repeat(298)}😀…`],
      ['😀'.repeat(4999), `${'😀'.repeat(299)}…`],
    ] as const) {
      const { body: message } = await say(dana, ticket, text);
      const { body } = await say(dana, ticket, 'Answer', { reply_to_id: message.id });
      assert.equal(body.reply_to.excerpt, excerpt);
      assert.ok(body.reply_to.excerpt.isWellFormed());
    }
  });
});

describe('THR-1 a message is sent once', () => {
  it('THR-1 the same client_id again answers the message that is there, whatever has happened since', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    const more = { client_id: 'client-id-of-dana', audience_version: 1 };
    const stream = await tom.listen();
    const first = await say(dana, ticket, 'Once', more);
    assert.equal(first.body.client_id, more.client_id);
    await react(tom, first.body);
    await escalate(tom, ticket);
    await change(dana, ticket, { status: 'closed' });
    const before = worldOf(desk);
    const again = await say(dana, ticket, 'Once', more);
    assert.deepEqual([again.status, again.body.id, again.body.reactions.length], [201, first.body.id, 1]);
    assert.equal(worldOf(desk), before);
    tom.leave();
    const told = (await stream.rest()).filter(({ object }) => object.client_id === more.client_id);
    assert.deepEqual(
      told.map(({ type }) => type),
      ['thread_entry.created', 'thread_entry.updated'],
    );
  });

  it('THR-1 with other words, or as another’s answer, it is idempotency_key_reused; it lasts longer than any key', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    const { body: quoted } = await say(tom, ticket, 'Which?');
    const client_id = 'client-id-of-dana';
    const first = await dana.call('POST', `${pathOf(ticket)}/messages`, {
      json: { client_id, body: 'This one' },
      headers: { 'Idempotency-Key': newKey() },
    });
    desk.api.clock.advance(400 * 86_400_000);
    const later = desk.person('usr_dana');
    const before = worldOf(desk);
    assert.equal((await say(later, ticket, 'This one', { client_id })).body.id, first.body.id);
    for (const [words, more] of [
      ['That one', {}],
      ['This one', { reply_to_id: quoted.id }],
    ] as const) {
      const { status, body } = await say(later, ticket, words, { client_id, ...more });
      assert.deepEqual([status, body.code, body.current.id], [409, 'idempotency_key_reused', ticket.id]);
    }
    assert.equal(worldOf(desk), before);
  });

  it('THR-1 a client_id is its user’s in its ticket: another person, another ticket may have the same', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    const other = await submitted(dana, NORTHGATE);
    const client_id = 'everybody-has-this';
    const ids = new Set<string>();
    for (const [person, where] of [
      [dana, ticket],
      [tom, ticket],
      [dana, other],
    ] as const)
      ids.add((await say(person, where, 'Mine', { client_id })).body.id);
    assert.equal(ids.size, 3);
  });

  it('THR-1 sent twice at once, it is there once; fast ones keep the order in which they came', async () => {
    const desk = createHelpDesk();
    const { dana, ticket } = await begin(desk);
    const twice = await Promise.all([1, 2].map(() => say(dana, ticket, 'Both', { client_id: 'sent-twice-at-once' })));
    assert.deepEqual(new Set(twice.map(({ status, body }) => `${status} ${body.id}`)).size, 1);
    const sent = await Promise.all(Array.from({ length: 10 }, (_, index) => say(dana, ticket, `Nr ${index}`)));
    assert.deepEqual(
      sent.map(({ body }) => body.sequence),
      Array.from({ length: 10 }, (_, index) => index + 3),
    );
  });
});

describe('THR-6 who reads along', () => {
  it('THR-6 each message has its author’s organization, in whoever’s session', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    await escalate(tom, ticket);
    for (const [person, organization] of [
      [dana, 'org_northgate'],
      [tom, 'org_harborline'],
      [desk.person('usr_lena'), 'org_revampd'],
    ] as const)
      assert.equal((await say(person, ticket, 'Hello')).body.author.organization.id, organization);
  });

  it('THR-6 a message written for another audience is not posted: audience_changed, with who reads along now', async () => {
    const desk = createHelpDesk();
    const { dana, tom, ticket } = await begin(desk);
    const written = ticket.audience.version;
    await escalate(tom, ticket);
    const before = worldOf(desk);
    const { status, body } = await say(dana, ticket, 'Between us', { audience_version: written });
    assert.deepEqual([status, body.code], [409, 'audience_changed']);
    const { audience, changed_by } = body.current;
    assert.deepEqual(
      [audience.organizations.map(({ id }: any) => id), changed_by.id],
      [['org_northgate', 'org_harborline', 'org_revampd'], 'usr_tom'],
    );
    assert.equal(worldOf(desk), before);
    assert.equal((await say(dana, ticket, 'For all', { audience_version: audience.version })).status, 201);
    assert.equal((await say(dana, ticket, 'For whoever it is')).status, 201);
    await giveBack(desk.person('usr_lena'), ticket);
    assert.equal((await say(dana, ticket, 'For all', { audience_version: 2 })).status, 409);
    assert.equal((await say(dana, ticket, 'From the future', { audience_version: 4 })).status, 409);
  });
});

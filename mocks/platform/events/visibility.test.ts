import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elevateSession, issueDraft, type Role } from '../../index.ts';
import { createListening, type Listening } from '../../test/listening.ts';

const NORTHGATE = 'con_harborline_northgate';
const RIDGEWAY = 'con_harborline_ridgeway';
const JUNIPER = 'con_juniper_revampd';

const told = (events: readonly any[]) => events.map(({ type, connection_id }) => [type, connection_id]);

function setRole({ api }: Listening, userId: string, role: Role): void {
  const { users } = api.platform.tables;
  api.platform.transaction(() => users.put({ ...users.get(userId)!, role }));
}

describe('each change goes to the sessions that may see it, and to no other', () => {
  it('two sessions of two connections hear only their own; one for all of the organization’s hears both', async () => {
    const world = createListening();
    const people = [
      world.as('usr_dana', NORTHGATE),
      world.as('usr_abel', RIDGEWAY),
      world.as('usr_tom', RIDGEWAY),
      world.as('usr_tom'),
      world.as('usr_wren'),
      world.as('usr_omar'),
    ];
    const streams = await Promise.all(people.map((person) => person.open()));
    for (const id of [NORTHGATE, RIDGEWAY, JUNIPER, NORTHGATE]) {
      world.grant(id);
      world.issue(id);
    }
    people.forEach((person) => person.leave());
    const heard = await Promise.all(streams.map(async (stream) => told(await stream.rest())));
    const both = (id: string) => [
      ['wallet.updated', id],
      ['invoice.created', id],
    ];
    assert.deepEqual(heard, [
      [...both(NORTHGATE), ...both(NORTHGATE)],
      both(RIDGEWAY),
      both(RIDGEWAY),
      [...both(NORTHGATE), ...both(RIDGEWAY), ...both(NORTHGATE)],
      both(JUNIPER),
      both(JUNIPER),
    ]);
  });

  it('what was missed is told by the same rule', async () => {
    const world = createListening();
    const people = [world.as('usr_dana', NORTHGATE), world.as('usr_wren'), world.as('usr_joel')];
    const position = `evt_${world.api.platform.position()}`;
    world.grant(NORTHGATE);
    world.draft(NORTHGATE);
    world.grant(JUNIPER);
    const { sessions } = world.api.platform.tables;
    elevateSession(world.api.platform, sessions.first('byToken', world.as('usr_dana').token)!);
    const streams = await Promise.all(people.map((person) => person.open(position)));
    people.forEach((person) => person.leave());
    const heard = await Promise.all(streams.map(async (stream) => told(await stream.rest())));
    assert.deepEqual(heard, [[['wallet.updated', NORTHGATE]], [['wallet.updated', JUNIPER]], []]);
  });

  it('the issuer hears of a draft; for the payer the invoice is new when it is sent', async () => {
    const world = createListening();
    const { platform } = world.api;
    const [tom, dana] = [world.as('usr_tom'), world.as('usr_dana')];
    const [issuer, payer] = [await tom.open(), await dana.open()];
    const draft = world.draft(NORTHGATE);
    issueDraft(platform, world.connection(NORTHGATE), platform.tables.invoices.get(draft.id)!);
    [tom, dana].forEach((person) => person.leave());
    const states = (events: readonly any[]) => events.map(({ type, object }) => [type, object.status]);
    assert.deepEqual(states(await issuer.rest()), [
      ['invoice.created', 'draft'],
      ['invoice.updated', 'open'],
    ]);
    assert.deepEqual(states(await payer.rest()), [['invoice.created', 'open']]);
  });

  it('who may not read money hears of none: by role, and by what the session was minted with', async () => {
    const world = createListening();
    const people = [
      world.as('usr_marcus'),
      world.as('usr_joel'),
      world.as('usr_dana', NORTHGATE, { permissions: ['support:read'] }),
    ];
    const streams = await Promise.all(people.map((person) => person.open()));
    world.grant(NORTHGATE);
    world.issue(NORTHGATE);
    people.forEach((person) => person.leave());
    const heard = await Promise.all(streams.map(async (stream) => (await stream.rest()).length));
    assert.deepEqual(heard, [2, 0, 0]);
  });

  it('a right that is taken away holds from the next event on, and is told; so is one that is given', async () => {
    const world = createListening();
    const ines = world.as('usr_ines');
    const dana = world.as('usr_dana');
    const [stream, other] = [await ines.open(), await dana.open()];
    world.grant(NORTHGATE);
    setRole(world, 'usr_ines', 'support');
    world.grant(NORTHGATE);
    setRole(world, 'usr_ines', 'billing');
    world.grant(NORTHGATE);
    [ines, dana].forEach((person) => person.leave());
    const heard = await stream.rest();
    assert.deepEqual(
      heard.map(({ type, object }) => [type, object.permissions?.includes('billing:read')]),
      [
        ['wallet.updated', undefined],
        ['session.changed', false],
        ['session.changed', true],
        ['wallet.updated', undefined],
      ],
    );
    assert.ok(heard[1].version < heard[2].version);
    assert.deepEqual(told(await other.rest()), Array(3).fill(['wallet.updated', NORTHGATE]));
  });

  it('a session that is raised hears it, and no other of the same person', async () => {
    const world = createListening();
    const { platform } = world.api;
    const [raised, other] = [world.as('usr_dana', NORTHGATE), world.as('usr_dana', NORTHGATE)];
    const [first, second] = [await raised.open(), await other.open()];
    elevateSession(platform, platform.tables.sessions.first('byToken', raised.token)!);
    const event = await first.next();
    const { body } = await raised.get('/v1/session');
    assert.deepEqual([event.type, event.connection_id], ['session.changed', NORTHGATE]);
    assert.deepEqual(event.object, {
      permissions: body.permissions,
      assurance: 'elevated',
      elevated_until: body.elevated_until,
    });
    [raised, other].forEach((person) => person.leave());
    assert.deepEqual([await first.rest(), await second.rest()], [[], []]);
  });
});

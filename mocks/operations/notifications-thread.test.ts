import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  escalate,
  giveBack,
  HARBORLINE_REVAMPD,
  JUNIPER_REVAMPD,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  react,
  say,
} from '../test/help-desk.ts';
import { each, kindsOf, toldBy } from '../test/told.ts';
import {
  check,
  createScene,
  hadIt,
  HARBORLINE,
  hasIt,
  JUNIPER,
  others,
  REVAMPD,
  SUB_ORG,
} from '../test/told-of-tickets.ts';

describe('NOT-8 message, reply or reaction: all users in all involved organizations', () => {
  const both = [...SUB_ORG, ...HARBORLINE];
  const three = [...both, ...REVAMPD];
  check([
    [
      'NOT-8 a message of the Sub-Org',
      ({ joel, ticket }) => say(joel, ticket, 'Hello'),
      each(others(both, 'usr_joel'), 'message_posted'),
    ],
    [
      'NOT-8 a message of the Partner',
      ({ tom, ticket }) => say(tom, ticket, 'Hello'),
      each(others(both, 'usr_tom'), 'message_posted'),
    ],
    [
      'NOT-8 a reply',
      ({ joel, ticket, answered }) => say(joel, ticket, 'Thanks', { reply_to_id: answered.id }),
      each(others(both, 'usr_joel'), 'message_replied'),
    ],
    [
      'NOT-8 a reaction',
      ({ joel, answered }) => react(joel, answered),
      each(others(both, 'usr_joel'), 'reaction_added'),
    ],
    [
      'NOT-8 a reaction to one’s own message',
      ({ priya, answered }) => react(priya, answered, 'eyes'),
      each(others(both, 'usr_priya'), 'reaction_added'),
    ],
    [
      'NOT-8 the same reaction again: nobody',
      ({ joel, answered }) => react(joel, answered),
      {},
      ({ joel, answered }) => react(joel, answered),
    ],
    [
      'NOT-8 a reaction taken back: nobody',
      ({ joel, answered }) => react(joel, answered, 'ack', 'DELETE'),
      {},
      ({ joel, answered }) => react(joel, answered),
    ],
    [
      'NOT-8 while it is escalated: Revampd too',
      ({ joel, ticket }) => say(joel, ticket, 'Hello'),
      each(others(three, 'usr_joel'), 'message_posted'),
      hasIt,
    ],
    [
      'NOT-8 while it is escalated, by Revampd',
      ({ lena, ticket, asked }) => say(lena, ticket, 'Found it', { reply_to_id: asked.id }),
      each(others(three, 'usr_lena'), 'message_replied'),
      hasIt,
    ],
    [
      'NOT-8 while it is escalated, a reaction of the Partner',
      ({ priya, asked }) => react(priya, asked),
      each(others(three, 'usr_priya'), 'reaction_added'),
      hasIt,
    ],
    [
      'NOT-8 after the return: Revampd no more',
      ({ joel, ticket }) => say(joel, ticket, 'Thanks'),
      each(others(both, 'usr_joel'), 'message_posted'),
      hadIt,
    ],
    [
      'NOT-8 a Sub-Org with Revampd: not its Partner',
      ({ dana, ticket }) => say(dana, ticket, 'Hello'),
      each([...others(SUB_ORG, 'usr_dana'), ...REVAMPD], 'message_posted'),
      undefined,
      NORTHGATE_REVAMPD,
    ],
    [
      'NOT-8 a Partner with Revampd: not its Sub-Orgs',
      ({ lena, ticket }) => say(lena, ticket, 'Hello'),
      each([...HARBORLINE, ...others(REVAMPD, 'usr_lena')], 'message_posted'),
      undefined,
      HARBORLINE_REVAMPD,
    ],
    [
      'NOT-8 a Self-Serve',
      ({ wren, asked }) => react(wren, asked),
      each([...others(JUNIPER, 'usr_wren'), ...REVAMPD], 'reaction_added'),
      undefined,
      JUNIPER_REVAMPD,
    ],
  ]);

  it('NOT-8 a message sent twice under its client id is told once', async () => {
    const { desk, joel, ticket } = await createScene();
    const rows = await toldBy(desk, async () => {
      for (let time = 0; time < 2; time += 1) await say(joel, ticket, 'Hello', { client_id: 'client-of-joel' });
    });
    assert.deepEqual(kindsOf(rows), each(others(both, 'usr_joel'), 'message_posted'));
  });
});

describe('a return takes nothing away from Revampd, and gives it nothing', () => {
  it('TIC-7 NOT-7 what Revampd was told while it had a ticket stays, as it was then; what comes after is not told to it', async () => {
    const scene = await createScene();
    const { desk, priya, joel, lena, ticket } = scene;
    await say(priya, ticket, 'Secret of before');
    await escalate(priya, ticket, 'Beyond us');
    await say(joel, ticket, 'Said while you have it');
    const list = async () =>
      (await desk.person('usr_omar').get(`/v1/notifications?connection_id=${NORTHGATE}`)).body.data;
    const had = await list();
    assert.deepEqual(
      had.map(({ kind }: any) => kind),
      ['message_posted', 'ticket_escalated'],
    );
    await giveBack(lena, ticket);
    await say(joel, ticket, 'Said after it');
    await change(priya, ticket, { status: 'in_progress', priority: 'low' });
    assert.deepEqual(await list(), had);
    assert.doesNotMatch(JSON.stringify(had), /Said after|in_progress/);
    assert.equal((await desk.person('usr_omar').get(`/v1/connections/${NORTHGATE}/tickets/${ticket.id}`)).status, 404);
    const read = await desk.person('usr_omar').post(`/v1/notifications/${had[0].id}/read`);
    assert.equal(read.status, 200);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  change,
  createHelpDesk,
  escalate,
  giveBack,
  NORTHGATE,
  react,
  RIDGEWAY,
  say,
  submitted,
  type HelpDesk,
} from '../test/help-desk.ts';

const typesOf = (events: readonly any[]): string[] => events.map(({ type }) => type);
const words = (events: readonly any[]): string[] => events.flatMap(({ object }) => object?.body ?? []);

/** A ticket that has been talked about, and another of the same connection. */
async function begin(desk: HelpDesk) {
  const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
  const ticket = await submitted(dana, NORTHGATE);
  const other = await submitted(dana, NORTHGATE, { title: 'Not this one' });
  const { body: message } = await say(tom, ticket, 'Between us, before');
  return { dana, tom, ticket, other, message };
}

describe('TIC-7 what Revampd hears of a Sub-Org’s tickets', () => {
  it('TIC-7 its stream begins with the escalation, ends with the return, and has nothing before and after', async () => {
    const desk = createHelpDesk();
    const [lena, sven, vera] = [desk.person('usr_lena'), desk.person('usr_sven'), desk.person('usr_vera')];
    const blind = desk.person('usr_omar', null, ['billing:read']);
    const people = [lena, sven, vera, blind];
    const streams = await Promise.all(people.map((person) => person.listen()));
    const { dana, tom, ticket, other, message } = await begin(desk);
    await react(dana, message);
    await escalate(tom, ticket, 'Please');
    await say(dana, ticket, 'During');
    await react(dana, message, 'heart');
    await say(dana, other, 'Elsewhere');
    await giveBack(lena, ticket);
    await say(dana, ticket, 'After');
    await react(dana, message, 'eyes');
    await change(tom, ticket, { priority: 'high' });
    people.forEach((person) => person.leave());
    const [toLena, toSven, toVera, toBlind] = await Promise.all(streams.map((stream) => stream.rest()));
    assert.deepEqual([toVera, toBlind], [[], []]);
    for (const events of [toLena!, toSven!]) {
      assert.deepEqual(typesOf(events), [
        'ticket.created',
        'thread_entry.created',
        'ticket.updated',
        'thread_entry.created',
        'thread_entry.updated',
        'ticket.removed',
      ]);
      assert.ok(events.every(({ object }) => [object.ticket_id, object.id].includes(ticket.id)));
      assert.deepEqual([events[0].object.escalation.reason, events[1].object.kind], ['Please', 'escalated']);
      assert.deepEqual(words(events), ['During', 'Between us, before']);
      assert.deepEqual(events[5].object, { id: ticket.id });
      assert.ok(events[5].version > events[2].version);
    }
  });

  it('TIC-7 a stream that resumes from before the escalation has nothing from before it, during it and after it', async () => {
    const desk = createHelpDesk();
    const lena = desk.person('usr_lena');
    const start = (await lena.get('/v1/tickets')).headers.get('Event-Id')!;
    const { dana, tom, ticket, message } = await begin(desk);
    await react(dana, message);
    const resumed = async () => {
      const again = desk.person('usr_lena');
      const stream = await again.listen(start);
      again.leave();
      return stream.rest();
    };
    assert.deepEqual(await resumed(), []);
    await escalate(tom, ticket);
    await say(dana, ticket, 'During');
    const during = await resumed();
    assert.deepEqual(typesOf(during), [
      'ticket.created',
      'thread_entry.created',
      'ticket.updated',
      'thread_entry.created',
    ]);
    assert.deepEqual(words(during), ['During']);
    await giveBack(lena, ticket);
    await say(dana, ticket, 'After');
    const after = await resumed();
    assert.deepEqual(typesOf(after), ['ticket.removed']);
    assert.deepEqual(Object.keys(after[0].object), ['id']);
    await escalate(tom, ticket);
    const anew = await resumed();
    assert.deepEqual(words(anew), []);
    assert.deepEqual(typesOf(anew).slice(-3), ['ticket.removed', 'ticket.created', 'thread_entry.created']);
    assert.deepEqual(anew.at(-1).object.kind, 'escalated');
  });

  it('TIC-7 the two organizations hear all of it, each session what its connection and permissions let it', async () => {
    const desk = createHelpDesk();
    const people = [
      desk.person('usr_dana', NORTHGATE),
      desk.person('usr_marcus'),
      desk.person('usr_tom'),
      desk.person('usr_tom', RIDGEWAY),
      desk.person('usr_dana', NORTHGATE, ['billing:read']),
    ];
    const streams = await Promise.all(people.map((person) => person.listen()));
    const { dana, tom, ticket } = await begin(desk);
    await escalate(tom, ticket);
    await giveBack(desk.person('usr_lena'), ticket);
    await say(dana, ticket, 'After');
    people.forEach((person) => person.leave());
    const [all, marcus, toTom, ...rest] = await Promise.all(streams.map((stream) => stream.rest()));
    assert.deepEqual(typesOf(all!), [
      'ticket.created',
      'thread_entry.created',
      'ticket.created',
      'thread_entry.created',
      ...Array(4).fill(['ticket.updated', 'thread_entry.created']).flat(),
    ]);
    for (const events of [marcus!, toTom!])
      assert.deepEqual(
        events.map(({ id }) => id),
        all!.map(({ id }) => id),
      );
    assert.deepEqual(rest, [[], []]);
  });
});

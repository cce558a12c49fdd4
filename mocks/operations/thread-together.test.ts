import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSeededSecrets } from '../index.ts';
import {
  change,
  createHelpDesk,
  escalate,
  giveBack,
  markRead,
  NORTHGATE,
  pathOf,
  react,
  say,
  submitted,
  type DeskPerson,
} from '../test/help-desk.ts';
import type { Answer } from '../test/tester.ts';

const codes = ['ack', 'thumbs_up', 'heart', 'celebrate', 'thanks', 'eyes'];

/** The whole thread, by pages from its end to its beginning. */
async function readThread(person: DeskPerson, ticket: any): Promise<any[]> {
  const entries: any[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
    const { body } = await person.get(`${pathOf(ticket)}/thread?limit=17${after}`);
    entries.unshift(...body.data);
    cursor = body.prev_cursor;
  }
  return entries;
}

/** What a screen shows that follows a stream: the entries as last told, in the order of their sequence. */
function follow(events: readonly any[]): any[] {
  const entries = new Map<string, any>();
  for (const { type, object, version } of events)
    if (type.startsWith('thread_entry.') && (entries.get(object.id)?.version ?? 0) < version)
      entries.set(object.id, object);
  return [...entries.values()].sort((left, right) => left.sequence - right.sequence);
}

describe('TIC-8 three people, 200 interleaved acts', () => {
  for (const seed of [1, 2, 3])
    it(`TIC-8 the same ids in the same order in each one’s thread and on each one’s stream, live (seed ${seed})`, async () => {
      const desk = createHelpDesk();
      const [dana, tom, lena] = [desk.person('usr_dana', NORTHGATE), desk.person('usr_tom'), desk.person('usr_lena')];
      const people = [dana, tom, lena] as const;
      const streams = await Promise.all(people.map((person) => person.listen()));
      const ticket = await submitted(dana, NORTHGATE);
      await escalate(tom, ticket);
      const random = createSeededSecrets(seed);
      const messages: any[] = [(await readThread(dana, ticket))[0]];

      /** One act of one of them; what the rules refuse changes nothing. */
      const act = async (nth: number): Promise<Answer> => {
        const [who, kind, which, code] = random(4) as unknown as [number, number, number, number];
        const person = people[who % 3]!;
        const message = messages[which % messages.length];
        const kinds: (() => Promise<Answer>)[] = [
          () => say(person, ticket, `Nr ${nth}`),
          () => say(person, ticket, `Nr ${nth}`, { reply_to_id: message.id }),
          () => react(person, message, codes[code % 6]),
          () => react(person, message, codes[code % 6], 'DELETE'),
          () => change(lena, ticket, { priority: ['low', 'medium', 'high'][code % 3] }),
          () => change(lena, ticket, { status: ['open', 'in_progress', 'resolved'][code % 3] }),
          () => change(lena, ticket, { assignee_id: ['usr_lena', 'usr_omar', null][code % 3] }),
          () => markRead(person, ticket, 1 + (which % 2)),
        ];
        const answer = await kinds[kind % kinds.length]!();
        if (answer.status === 201) messages.push(answer.body);
        return answer;
      };
      // Three at a time, so that acts of several people are under way at once.
      let done = 0;
      for (let nth = 0; done < 200; nth += 3) {
        const answers = await Promise.all([act(nth), act(nth + 1), act(nth + 2)]);
        done += answers.filter(({ status }) => status < 300).length;
      }

      const threads = await Promise.all(people.map((person) => readThread(person, ticket)));
      people.forEach((person) => person.leave());
      const streamed = await Promise.all(streams.map((stream) => stream.rest()));
      const told = streamed.map(follow);
      const ids = threads[0]!.map(({ id }) => id);
      assert.ok(ids.length > 60, `${ids.length} entries`);
      assert.deepEqual(
        threads[0]!.map(({ sequence }) => sequence),
        ids.map((_, index) => index + 1),
      );
      for (const thread of threads) assert.deepEqual(thread, threads[0]);
      for (const [index, events] of streamed.entries()) {
        const came = events.filter(({ type }) => type === 'thread_entry.created').map(({ object }) => object.id);
        assert.deepEqual(came, index === 2 ? ids.slice(1) : ids);
      }
      for (const screen of told.slice(0, 2)) assert.deepEqual(screen, threads[0]);
      // Revampd came with the escalation, the second entry; of the first it heard what was done since.
      const shown = new Map(told[2]!.map((entry) => [entry.id, entry]));
      assert.deepEqual(
        threads[0]!.slice(1),
        ids.slice(1).map((id) => shown.get(id)),
      );
    });

  it('TIC-8 what is told of the ticket last is what a GET answers, for each of the three', async () => {
    const desk = createHelpDesk();
    const people = ['usr_dana', 'usr_tom', 'usr_lena'].map((id) => desk.person(id)) as [
      DeskPerson,
      DeskPerson,
      DeskPerson,
    ];
    const [dana, tom, lena] = people;
    const streams = await Promise.all(people.map((person) => person.listen()));
    const ticket = await submitted(dana, NORTHGATE);
    await escalate(tom, ticket);
    for (const person of people) await say(person, ticket, 'Here');
    await change(lena, ticket, { status: 'in_progress', assignee_id: 'usr_lena' });
    for (const person of people) await markRead(person, ticket, 4);
    const answered = await Promise.all(people.map((person) => person.get(pathOf(ticket))));
    people.forEach((person) => person.leave());
    for (const [index, stream] of streams.entries()) {
      let shown: any;
      for (const { type, object } of await stream.rest()) {
        if (type === 'ticket.created' || type === 'ticket.updated') shown = object;
        if (type === 'ticket.read') shown = { ...shown, viewer_state: object.viewer_state };
      }
      assert.deepEqual(shown, answered[index]!.body);
    }
  });

  it('TIC-8 a stream that comes back has what it missed, once and in order', async () => {
    const desk = createHelpDesk();
    const [dana, tom] = [desk.person('usr_dana'), desk.person('usr_tom')];
    const ticket = await submitted(dana, NORTHGATE);
    const position = (await dana.get(pathOf(ticket))).headers.get('Event-Id')!;
    for (let count = 0; count < 5; count += 1) await say(tom, ticket, `Missed ${count}`);
    const stream = await dana.listen(position);
    await say(tom, ticket, 'Live');
    dana.leave();
    const bodies = (await stream.rest()).flatMap(({ object }) => object.body ?? []);
    assert.deepEqual(bodies, ['Missed 0', 'Missed 1', 'Missed 2', 'Missed 3', 'Missed 4', 'Live']);
  });

  it('TIC-8 after a return and another escalation the three read one and the same thread', async () => {
    const desk = createHelpDesk();
    const [dana, tom, lena] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_lena')];
    const ticket = await submitted(dana, NORTHGATE);
    await escalate(tom, ticket);
    await giveBack(lena, ticket);
    await say(dana, ticket, 'While Revampd was away');
    await escalate(tom, ticket);
    const threads = await Promise.all([dana, tom, lena].map((person) => readThread(person, ticket)));
    assert.equal(threads[0]!.length, 5);
    for (const thread of threads) assert.deepEqual(thread, threads[0]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSeededSecrets } from '../index.ts';
import {
  change,
  createHelpDesk,
  escalate,
  giveBack,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  pathOf,
  react,
  RIDGEWAY,
  say,
  submitted,
} from '../test/help-desk.ts';

const actors = ['usr_dana', 'usr_joel', 'usr_abel', 'usr_tom', 'usr_priya', 'usr_lena', 'usr_omar'];

/** Who listens, and in which connections they always hear all. */
const listeners = [
  ['usr_marcus', null, [NORTHGATE, NORTHGATE_REVAMPD]],
  ['usr_dana', NORTHGATE, [NORTHGATE]],
  ['usr_noor', null, [NORTHGATE, RIDGEWAY]],
  ['usr_noor', RIDGEWAY, [RIDGEWAY]],
  ['usr_abel', null, [RIDGEWAY]],
  ['usr_sven', null, [NORTHGATE_REVAMPD]],
  ['usr_ruth', null, [NORTHGATE_REVAMPD]],
  ['usr_vera', null, []],
] as const;

const isRevampd = (userId: string): boolean => ['usr_sven', 'usr_ruth'].includes(userId);

describe('TIC-7 random acts of random people over several connections', () => {
  for (const seed of [1, 2, 3])
    it(`TIC-7 each hears exactly what they may see when it happens, nothing else and nothing less (seed ${seed})`, async () => {
      const desk = createHelpDesk();
      const [dana, tom, omar] = [desk.person('usr_dana'), desk.person('usr_tom'), desk.person('usr_omar')];
      const people = actors.map((userId) => desk.person(userId));
      const sessions = listeners.map(([userId, connectionId]) => desk.person(userId, connectionId));
      const streams = await Promise.all(sessions.map((session) => session.listen()));
      const tickets = [
        await submitted(dana, NORTHGATE),
        await submitted(dana, NORTHGATE),
        await submitted(tom, RIDGEWAY),
        await submitted(dana, NORTHGATE_REVAMPD),
      ];
      const messages: any[] = [];
      const versions = new Map<string, number>();
      /** The ids of tickets and entries, in the order in which something was done to them, while Revampd read along. */
      const alongside: string[] = [];
      const random = createSeededSecrets(seed);
      for (let count = 0; count < 400; count += 1) {
        const [who, kind, where, which] = random(4) as unknown as [number, number, number, number];
        const person = people[who % people.length]!;
        const ticket = tickets[where % tickets.length];
        const message = messages[which % Math.max(1, messages.length)];
        const acts = [
          () => say(person, ticket, `Nr ${count}`),
          () => say(person, ticket, `Nr ${count}`),
          () => (message ? react(person, message) : say(person, ticket, 'First')),
          () =>
            message ? react(person, message, 'heart', which % 2 ? 'PUT' : 'DELETE') : say(person, ticket, 'First'),
          () => change(person, ticket, { priority: ['low', 'medium', 'high'][which % 3] }, 1),
          () => escalate(which % 2 ? tom : person, ticket),
          () => giveBack(which % 2 ? omar : person, ticket),
        ];
        const { status, body } = await acts[kind % acts.length]!();
        if (status >= 300) continue;
        if (status === 201) messages.push(body);
        const ticketId = body.ticket_id ?? body.id;
        const isChanged = versions.get(body.id) !== body.version;
        versions.set(body.id, body.version);
        const { escalation, connectionId } = desk.api.platform.tables.tickets.get(ticketId)!;
        if (isChanged && escalation && connectionId !== NORTHGATE_REVAMPD && body.kind) alongside.push(body.id);
      }

      const heard = await (async () => {
        sessions.forEach((session) => session.leave());
        return Promise.all(streams.map((stream) => stream.rest()));
      })();
      const reader = { [NORTHGATE]: tom, [RIDGEWAY]: tom, [NORTHGATE_REVAMPD]: dana } as Record<string, typeof tom>;
      for (const [index, [userId, , connectionIds]] of listeners.entries()) {
        const events = heard[index]!;
        for (const ticket of tickets) {
          const { body } = await reader[ticket.connection_id]!.get(`${pathOf(ticket)}/thread?limit=100&after=0`);
          assert.equal(body.next_cursor, null);
          const thread: any[] = body.data;
          const isOwn = (connectionIds as readonly string[]).includes(ticket.connection_id);
          let isAlong = false;
          const expected = thread.filter(({ kind }) => {
            if (kind === 'escalated') isAlong = true;
            if (kind === 'returned') isAlong = false;
            return isOwn || (isRevampd(userId) && isAlong);
          });
          const about = events.filter(({ object }) => object.ticket_id === ticket.id);
          const created = about.filter(({ type }) => type === 'thread_entry.created');
          assert.deepEqual(
            created.map(({ object }) => object.id),
            expected.map(({ id }) => id),
            `${userId} of ${ticket.number}`,
          );
          const removals = events.filter(({ type, object }) => type === 'ticket.removed' && object.id === ticket.id);
          const returns = thread.filter(({ kind }) => kind === 'returned');
          assert.equal(removals.length, isRevampd(userId) ? returns.length : 0);
        }
        if (!isRevampd(userId)) continue;
        const entries = events.filter(({ type, connection_id, object }) => {
          return type.startsWith('thread_entry.') && connection_id !== NORTHGATE_REVAMPD && object.kind === 'message';
        });
        assert.deepEqual(
          entries.map(({ object }) => object.id),
          alongside,
        );
        assert.ok(alongside.length > 10, `${alongside.length} heard alongside`);
      }
    });
});

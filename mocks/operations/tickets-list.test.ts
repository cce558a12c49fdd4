import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Platform, Ticket } from '../index.ts';
import {
  createHelpDesk,
  HARBORLINE_REVAMPD,
  JUNIPER_REVAMPD,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  RIDGEWAY,
  submitted,
  ticketsOf,
} from '../test/help-desk.ts';
import { fillQueue } from '../test/queue.ts';
import { readAll, type Person } from '../test/tester.ts';

const COUNT = 3000;
const statuses = ['open', 'in_progress', 'resolved', 'closed'] as const;
const priorities = ['low', 'medium', 'high'] as const;
/** What is asked for, as a list's rows are filtered when one looks at each of them. */
interface Question {
  readonly query: string;
  readonly holds: (ticket: Ticket, platform: Platform) => boolean;
}

const nameOf = (platform: Platform, id: string | null | undefined): string =>
  platform.tables.users.get(id ?? '')?.name ?? '';
const says = (platform: Platform, ticket: Ticket): string =>
  [
    ticket.title,
    ticket.number,
    (platform.tables.threadEntries.first('byTicket', ticket.id) as { body: string }).body,
    nameOf(platform, ticket.submittedBy?.userId),
    nameOf(platform, ticket.assigneeId),
  ].join(' | ');

const questions: readonly Question[] = [
  { query: '', holds: () => true },
  ...statuses.map((status) => ({ query: `status=${status}`, holds: (ticket: Ticket) => ticket.status === status })),
  ...priorities.map((each) => ({ query: `priority=${each}`, holds: (ticket: Ticket) => ticket.priority === each })),
  {
    query: 'status=open&status=in_progress&priority=high&priority=low',
    holds: ({ status, priority }) => ['open', 'in_progress'].includes(status) && priority !== 'medium',
  },
  { query: 'assignee_id=none', holds: ({ assigneeId }) => assigneeId === null },
  { query: 'assignee_id=usr_priya', holds: ({ assigneeId }) => assigneeId === 'usr_priya' },
  { query: 'assignee_id=usr_nobody', holds: () => false },
  {
    query: 'assignee_id=none&status=open&priority=high',
    holds: ({ assigneeId, status, priority }) => assigneeId === null && status === 'open' && priority === 'high',
  },
  { query: 'organization_id=org_northgate', holds: (ticket) => ticket.affectedOrganizationId === 'org_northgate' },
  { query: 'organization_id=org_harborline', holds: (ticket) => ticket.affectedOrganizationId === 'org_harborline' },
  { query: 'organization_id=org_revampd', holds: () => false },
  { query: 'organization_id=org_nobody', holds: () => false },
  {
    query: 'organization_id=org_ridgeway&status=closed&assignee_id=usr_tom',
    holds: ({ affectedOrganizationId, status, assigneeId }) =>
      affectedOrganizationId === 'org_ridgeway' && status === 'closed' && assigneeId === 'usr_tom',
  },
  { query: 'q=calls', holds: ({ title }) => title.startsWith('Calls') },
  { query: `q=${encodeURIComponent('  DROP   calls ')}`, holds: ({ title }) => title.startsWith('Calls') },
  { query: 'q=arger', holds: ({ title }) => title.startsWith('Ärger') },
  { query: `q=${encodeURIComponent('STRASSE')}`, holds: ({ title }) => title.startsWith('Straße') },
  { query: `q=${encodeURIComponent('القائمة')}`, holds: ({ title }) => title.startsWith('القائمة') },
  { query: `q=${encodeURIComponent('échec')}`, holds: (ticket, platform) => says(platform, ticket).includes('ÉCHEC') },
  { query: `q=${encodeURIComponent('ω')}`, holds: (ticket, platform) => says(platform, ticket).includes('Ω') },
  { query: 'q=555-0134', holds: (ticket, platform) => says(platform, ticket).includes('555-0134') },
  { query: 'q=t-17', holds: ({ number }) => number.startsWith('T-17') },
  { query: 'q=whitlock', holds: (ticket, platform) => says(platform, ticket).includes('Whitlock') },
  { query: 'q=raman%20billing', holds: (ticket, platform) => /Billing.*Raman/.test(says(platform, ticket)) },
  {
    query: 'q=fischer&status=resolved&assignee_id=usr_lena',
    holds: ({ status, assigneeId }) => status === 'resolved' && assigneeId === 'usr_lena',
  },
  { query: 'q=nowhere', holds: () => false },
];

describe('TIC-5 lists of thousands', () => {
  const desk = createHelpDesk();
  const { platform } = desk.api;
  before(() => fillQueue(desk, COUNT));

  /** The ids that a list must have, newest activity first, found by looking at every ticket. */
  const expected = (
    organizationId: string,
    connectionIds: readonly string[] | undefined,
    { holds }: Question,
  ): string[] =>
    platform.tables.tickets
      .all()
      .filter(({ audience }) => audience.organizationIds.includes(organizationId))
      .filter(({ connectionId }) => connectionIds?.includes(connectionId) ?? true)
      .filter((ticket) => holds(ticket, platform))
      .sort((left, right) => right.lastActivityAt - left.lastActivityAt || right.lastEntry - left.lastEntry)
      .map(({ id }) => id);
  const check = async (person: Person, path: string, question: Question, ids: readonly string[]) => {
    const separator = path.includes('?') || question.query === '' ? '' : '?';
    const { body } = await person.get(`${path}${separator}${question.query}`);
    assert.equal(body.total, ids.length, `${path} ${question.query}`);
    assert.deepEqual(
      body.data.map(({ id }: any) => id),
      ids.slice(0, 25),
      question.query,
    );
  };

  it('TIC-5 each filter, alone and with others, in one connection and in the queue, as looking at each ticket finds it', async () => {
    const seats = [
      ['usr_noor', 'org_harborline', NORTHGATE],
      ['usr_dana', 'org_northgate', NORTHGATE],
      ['usr_joel', 'org_northgate', NORTHGATE_REVAMPD],
      ['usr_sven', 'org_revampd', JUNIPER_REVAMPD],
      ['usr_anika', 'org_juniper', JUNIPER_REVAMPD],
    ] as const;
    let found = 0;
    for (const [userId, organizationId, connectionId] of seats) {
      const person = desk.person(userId);
      for (const question of questions) {
        const queue = expected(organizationId, undefined, question);
        found += queue.length;
        await check(person, '/v1/tickets', question, queue);
        await check(person, ticketsOf(connectionId), question, expected(organizationId, [connectionId], question));
      }
    }
    assert.ok(found > 10_000, `${found} found`);
    for (const question of questions.slice(0, -1))
      if (!question.query.includes('nobody') && question.query !== 'organization_id=org_revampd')
        assert.ok(
          expected('org_harborline', undefined, question).length + expected('org_revampd', undefined, question).length >
            0,
          question.query,
        );
  });

  it('TIC-5 “me” is the viewer: each person’s own, in the queue and in a connection', async () => {
    for (const [userId, organizationId, connectionId] of [
      ['usr_tom', 'org_harborline', RIDGEWAY],
      ['usr_lena', 'org_revampd', HARBORLINE_REVAMPD],
      ['usr_dana', 'org_northgate', NORTHGATE],
    ] as const) {
      const mine: Question = { query: 'assignee_id=me', holds: ({ assigneeId }) => assigneeId === userId };
      const person = desk.person(userId);
      await check(person, '/v1/tickets', mine, expected(organizationId, undefined, mine));
      await check(person, ticketsOf(connectionId), mine, expected(organizationId, [connectionId], mine));
    }
  });

  it('TIC-5 paged through, forth and back, each ticket is there once and in its order, with any filter', async () => {
    const noor = desk.person('usr_noor');
    for (const query of ['', '?status=open&status=closed&assignee_id=none', '?q=calls%200']) {
      const { body } = await noor.get(`/v1/tickets${query}`);
      const rows = await readAll(noor, `/v1/tickets${query}`, 97);
      assert.equal(rows.length, body.total);
      assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
      const times = rows.map(({ last_activity_at }) => last_activity_at);
      assert.deepEqual(times, times.toSorted().reverse());
      const separator = query === '' ? '?' : '&';
      const second = (await noor.get(`/v1/tickets${query}${separator}cursor=${body.next_cursor}`)).body;
      const first = (await noor.get(`/v1/tickets${query}${separator}cursor=${second.prev_cursor}`)).body;
      assert.deepEqual([first.data, second.data], [body.data, rows.slice(25, 50)]);
    }
  });

  it('TIC-5 by creation, and either way round', async () => {
    const noor = desk.person('usr_noor');
    const all = await readAll(noor, '/v1/tickets?sort=created_at');
    const made = all.map(({ created_at }) => created_at);
    assert.deepEqual(made, made.toSorted());
    assert.deepEqual(
      (await readAll(noor, '/v1/tickets?sort=-created_at')).map(({ id }) => id),
      all.map(({ id }) => id).reverse(),
    );
    const active = await readAll(noor, '/v1/tickets');
    assert.deepEqual(
      (await readAll(noor, '/v1/tickets?sort=last_activity_at')).map(({ id }) => id),
      active.map(({ id }) => id).reverse(),
    );
  });

  it('TIC-5 the queue names the connection of each; for a session of one connection it is that one’s', async () => {
    const noor = desk.person('usr_noor');
    const all = await readAll(noor, '/v1/tickets');
    assert.deepEqual(
      new Set(all.map(({ connection_id }) => connection_id)),
      new Set([NORTHGATE, RIDGEWAY, HARBORLINE_REVAMPD]),
    );
    for (const connectionId of [NORTHGATE, RIDGEWAY]) {
      const rows = await readAll(desk.person('usr_noor', connectionId), '/v1/tickets');
      assert.deepEqual(rows, await readAll(noor, ticketsOf(connectionId)));
      assert.deepEqual(
        rows,
        all.filter(({ connection_id }) => connection_id === connectionId),
      );
      const foreign = desk.person('usr_noor', connectionId).get('/v1/tickets?organization_id=org_harborline');
      assert.equal((await foreign).body.total, 0);
    }
  });

  it('TIC-5 who may not read tickets has no queue and no list', async () => {
    const blind = desk.person('usr_tom', null, ['billing:read']);
    const blinder = desk.person('usr_tom', NORTHGATE, ['billing:read']);
    for (const path of ['/v1/tickets', ticketsOf(NORTHGATE)])
      for (const person of [blind, blinder]) assert.equal((await person.get(path)).body.code, 'not_permitted');
  });

  it('TIC-5 a page reads as many rows of thousands as of a few; words alone look at each', async () => {
    const small = createHelpDesk();
    await submitted(small.person('usr_dana'), NORTHGATE);
    const counts: number[] = [];
    for (const world of [small, desk]) {
      const { tickets } = world.api.platform.tables;
      const reads = { count: 0 };
      const { get, rows, page } = tickets;
      tickets.get = (...asked) => ((reads.count += 1), get.apply(tickets, asked));
      tickets.page = (...asked) => ((reads.count += 1), page.apply(tickets, asked));
      tickets.rows = () => assert.fail('A whole partition was read.');
      tickets.all = () => assert.fail('The whole table was read.');
      const noor = world.person('usr_noor');
      for (const path of ['/v1/tickets', ticketsOf(NORTHGATE)])
        assert.equal(
          (await noor.get(`${path}?limit=1&status=open&assignee_id=none&organization_id=org_northgate`)).status,
          200,
        );
      counts.push(reads.count);
      Object.assign(tickets, { get, rows, page });
      Reflect.deleteProperty(tickets, 'all');
    }
    assert.equal(counts[0], counts[1]);
  });
});

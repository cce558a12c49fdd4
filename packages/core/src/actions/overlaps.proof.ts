import { updateTicket, type Ticket } from '@revampd/api-client';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { problem } from '../test/platform.ts';
import { ticketQuery, ticketsQuery } from '../queries/tickets.ts';
import { turn } from '../test/fake-timers.ts';
import { NORTHGATE, openReal, PRIYA, settled, TOM } from '../test/real.ts';
import { changeTicket, type TicketEdit } from './tickets.ts';

const ids = { connection_id: NORTHGATE, ticket_id: 'tkt_57' };
const organization = { id: 'org_harborline', name: 'Harborline', type: 'partner' } as const;
const people = [
  { id: 'usr_tom', name: 'Tom Aldersey', organization },
  { id: 'usr_priya', name: 'Priya Raman', organization },
  null,
] as const;

/** What becomes of each request of an act, in order: the client makes four at most. */
const fates = {
  done: ['go'],
  lost: ['lose', 'go'],
  refused: ['refuse'],
  broken: ['break', 'break', 'break', 'break'],
  'lost for good': ['lose', 'break', 'break', 'break'],
} as const;
type Fate = keyof typeof fates;

const edit = fc.oneof(
  fc
    .constantFrom('low', 'medium', 'high')
    .map((priority): TicketEdit => ({ priority: priority as Ticket['priority'] })),
  fc.constantFrom(...people).map((assignee): TicketEdit => ({ assignee })),
);
const mine = (...fate: Fate[]) =>
  fc.record({ who: fc.constant('me' as const), edit, fate: fc.constantFrom(...fate), turns: fc.nat(6) });
const theirs = fc.record({ who: fc.constant('another' as const), edit, turns: fc.nat(6) });
const reading = fc.record({ who: fc.constant('nobody' as const), turns: fc.nat(6) });

interface Step {
  readonly who: 'me' | 'another' | 'nobody';
  readonly edit?: TicketEdit;
  readonly fate?: Fate;
  /** How much comes to pass before the next. */
  readonly turns: number;
}

const bodyOf = ({ assignee, ...rest }: TicketEdit) =>
  assignee === undefined ? rest : { ...rest, assignee_id: assignee?.id ?? null };
const isShown = ({ priority, assignee }: Ticket, wanted: TicketEdit): boolean =>
  (wanted.priority ?? priority) === priority &&
  (wanted.assignee === undefined || (assignee?.id ?? null) === (wanted.assignee?.id ?? null));

/** Does the steps on a live page; answers what was shown, and what the server has in the end. */
async function run(steps: readonly Step[]) {
  const page = openReal(PRIYA);
  const { api } = page;
  const waiting = steps.flatMap(({ fate }) => (fate ? [...fates[fate]] : []));
  const { fetch } = api;
  const own = await page.scope.session.token();
  Object.assign(api, {
    fetch: async (request: Request) => {
      const isMine = request.method === 'PATCH' && request.headers.get('Authorization') === `Bearer ${own}`;
      const fate = isMine ? waiting.shift() : 'go';
      await turn();
      if (fate === 'refuse') return problem(403, 'not_permitted');
      if (fate === 'break') throw new TypeError('Failed to fetch');
      const answer = await fetch(request);
      if (fate === 'lose') throw new TypeError('Failed to fetch');
      return answer;
    },
  });
  const ticket = await page.watch(ticketQuery(page.scope, { id: ids.ticket_id }));
  const list = await page.watch(ticketsQuery(page.scope, {}));
  await page.goLive();
  const tom = openReal(TOM, api).scope.client;
  const ended: Promise<{ readonly status: string }>[] = [];
  for (const { who, edit: wanted, turns } of steps) {
    if (who === 'me') {
      ended.push(changeTicket(page.scope, ticket.data!, wanted!));
      expect(isShown(ticket.data!, wanted!), 'shown at once').to.equal(true);
    } else if (who === 'another') {
      const ifMatch = api.platform.tables.tickets.get(ids.ticket_id)!.entryCount;
      // Beaten by what was on its way: then it wasn't done.
      await updateTicket(tom, { ...ids, body: bodyOf(wanted!) }, { ifMatch }).catch((error: { code: string }) =>
        expect(error.code).to.equal('stale_version'),
      );
    } else void page.scope.queries.invalidateQueries();
    for (let count = 0; count < turns; count += 1) await turn();
  }
  const outcomes = (await Promise.all(ended)).map(({ status }) => status);
  await settled(page);
  const reader = openReal(PRIYA, api);
  const server = await reader.watch(ticketQuery(reader.scope, { id: ids.ticket_id }));
  const result = {
    outcomes,
    ticket,
    row: list.data!.data.find(({ id }) => id === ids.ticket_id)!,
    server: server.data!,
  };
  reader.leave();
  page.leave();
  return result;
}

describe('overlapping changes of one thing', () => {
  it('LIV-3 in whatever order they end, fail or are lost, and whoever else changes it: what is shown is the server’s', async function () {
    this.timeout(60_000);
    const step = fc.oneof(
      { weight: 4, arbitrary: mine('done', 'lost', 'refused', 'broken', 'lost for good') },
      { weight: 1, arbitrary: theirs },
      { weight: 1, arbitrary: reading },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        const { ticket, row, server } = await run(steps as Step[]);
        expect(ticket.data).to.deep.equal(server);
        expect(row).to.deep.equal(server);
      }),
      { numRuns: 60, seed: 11 },
    );
  });

  it('that all come through are seen in the order in which they were made, and nothing ever jumps back', async function () {
    this.timeout(60_000);
    const step = fc.oneof({ weight: 4, arbitrary: mine('done', 'lost') }, { weight: 1, arbitrary: reading });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const { outcomes, ticket } = await run(steps as Step[]);
        expect(outcomes.every((status) => status === 'done')).to.equal(true);
        for (const field of ['priority', 'assignee'] as const) {
          const valueOf = (one: { priority?: unknown; assignee?: { id: string } | null | undefined }): unknown =>
            field === 'priority' ? one.priority : (one.assignee?.id ?? null);
          const meant = [
            valueOf(ticket.seen[0]!),
            ...(steps as Step[]).flatMap(({ edit: one }) => (one && field in one ? [valueOf(one)] : [])),
          ];
          expect(runs(ticket.seen.map(valueOf)), field).to.deep.equal(runs(meant));
        }
      }),
      { numRuns: 40, seed: 12 },
    );
  });

  it('of which an earlier one is refused: the later one stays as it is, on screen and at the server', async () => {
    await fc.assert(
      fc.asyncProperty(mine('refused', 'broken'), mine('done', 'lost'), async (first, second) => {
        const { outcomes, ticket } = await run([{ ...first, turns: 0 }, second] as Step[]);
        expect(outcomes).to.deep.equal(['failed', 'done']);
        expect(isShown(ticket.data!, second.edit)).to.equal(true);
        const at = ticket.seen.findIndex((one) => isShown(one, second.edit) && one !== ticket.seen[0]);
        for (const one of ticket.seen.slice(Math.max(at, 0))) {
          if (at >= 0) expect(isShown(one, second.edit), 'it never leaves the screen').to.equal(true);
        }
      }),
      { numRuns: 25, seed: 13 },
    );
  });
});

/** The same in a row as one. */
const runs = (values: readonly unknown[]): unknown[] =>
  values.filter((value, index) => value !== values[index - 1] || index === 0);

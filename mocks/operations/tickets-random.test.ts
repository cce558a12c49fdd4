import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  change,
  createHelpDesk,
  escalate,
  giveBack,
  NORTHGATE,
  say,
  submitted,
  type DeskPerson,
  type HelpDesk,
} from '../test/help-desk.ts';
import { affectedMoves, assignedMoves, statuses, type Status } from '../test/ticket-moves.ts';

/** People who do something to one ticket, and from which side. */
const people = [
  'usr_dana',
  'usr_joel',
  'usr_marcus',
  'usr_tom',
  'usr_priya',
  'usr_noor',
  'usr_lena',
  'usr_sven',
] as const;
type Who = (typeof people)[number];
const sideOf = (who: Who) =>
  ['usr_dana', 'usr_joel', 'usr_marcus'].includes(who)
    ? 'sub_org'
    : ['usr_lena', 'usr_sven'].includes(who)
      ? 'revampd'
      : 'partner';
const reads = (who: Who) => ['usr_marcus', 'usr_noor', 'usr_sven'].includes(who);

/** What a ticket is, as far as the rules ask. */
interface Model {
  status: Status;
  isEscalated: boolean;
  entries: number;
}
interface Step {
  readonly who: Who;
  readonly act: 'move' | 'say' | 'escalate' | 'return' | 'priority';
  readonly to: Status;
}

/** What the rules say that a step is answered with; the model is as it is afterwards. */
function expected(model: Model, { who, act, to }: Step): number {
  const side = sideOf(who);
  if (side === 'revampd' && !model.isEscalated) return 404;
  if (reads(who)) return 403;
  const isAssigned = side === (model.isEscalated ? 'revampd' : 'partner');
  const enter = (status: number): number => ((model.entries += 1), status);
  if (act === 'say') return model.status === 'closed' ? 409 : enter(201);
  if (act === 'priority') {
    if (side === 'sub_org') return 403;
    return isAssigned ? enter(200) : 409;
  }
  if (act === 'escalate') {
    if (side !== 'partner') return 403;
    if (model.isEscalated || model.status === 'closed') return 409;
    model.isEscalated = true;
    return enter(200);
  }
  if (act === 'return') {
    if (side !== 'revampd') return 403;
    model.isEscalated = false;
    return enter(200);
  }
  const moves = side === 'sub_org' ? affectedMoves : isAssigned ? assignedMoves : undefined;
  if (!moves?.[model.status].includes(to)) return 409;
  model.status = to;
  return enter(200);
}

async function perform(desk: HelpDesk, persons: ReadonlyMap<Who, DeskPerson>, ticket: any, step: Step, nth: number) {
  const person = persons.get(step.who)!;
  const version = desk.api.platform.tables.tickets.get(ticket.id)!.entryCount;
  if (step.act === 'say') return say(person, ticket, `Word ${nth}`);
  if (step.act === 'escalate') return escalate(person, ticket);
  if (step.act === 'return') return giveBack(person, ticket);
  const priority = nth % 2 === 0 ? 'high' : 'low';
  return change(person, ticket, step.act === 'priority' ? { priority } : { status: step.to }, version);
}

describe('TIC-11 any acts of anybody', () => {
  it('TIC-11 each is answered as the rules say, and the ticket is what they say: hundreds of random stories', async () => {
    const step = fc.record({
      who: fc.constantFrom(...people),
      act: fc.constantFrom('move', 'move', 'move', 'say', 'escalate', 'return', 'priority'),
      to: fc.constantFrom(...statuses),
    });
    const desk = createHelpDesk();
    const persons = new Map(people.map((who) => [who, desk.person(who)]));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const ticket = await submitted(persons.get('usr_dana')!, NORTHGATE);
        const model: Model = { status: 'open', isEscalated: false, entries: 1 };
        let priority = 'medium';
        for (const [nth, each] of steps.entries()) {
          const wanted = nth % 2 === 0 ? 'high' : 'low';
          const { entries } = model;
          const status = expected(model, each);
          // The same priority again changes nothing.
          if (each.act === 'priority' && status === 200 && wanted === priority) model.entries = entries;
          else if (each.act === 'priority' && status === 200) priority = wanted;
          const before = status >= 400 ? desk.api.platform.tables.tickets.get(ticket.id) : undefined;
          const answer = await perform(desk, persons, ticket, each, nth);
          assert.equal(answer.status, status, JSON.stringify([each, answer.body]));
          const now = desk.api.platform.tables.tickets.get(ticket.id)!;
          if (before) assert.equal(now, before);
          assert.deepEqual(
            [now.status, now.escalation !== null, now.entryCount, now.priority],
            [model.status, model.isEscalated, model.entries, priority],
          );
        }
      }),
      { numRuns: 300 },
    );
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { change, createHelpDesk, escalate, giveBack, react, say, submit, type HelpDesk } from '../test/help-desk.ts';
import { readAll, type Answer, type Person } from '../test/tester.ts';
import { people } from '../test/told.ts';
import { keyOf, keyOfModel, Model } from '../test/told-model.ts';

/** Each connection with its issuer and its payer, as REQUIREMENTS.md has them. */
const sides: Readonly<Record<string, readonly [issuer: string, payer: string]>> = {
  con_harborline_northgate: ['org_harborline', 'org_northgate'],
  con_harborline_revampd: ['org_revampd', 'org_harborline'],
  con_northgate_revampd: ['org_revampd', 'org_northgate'],
  con_juniper_revampd: ['org_revampd', 'org_juniper'],
};
const [ASKED] = Object.keys(sides) as [string];
const CAST = Object.values(people).flatMap((each) => Object.values(each));
const codes = ['ack', 'thanks'] as const;

const act = fc.record({
  kind: fc.constantFrom(
    ...(['submit', 'say', 'say', 'say', 'react', 'react', 'unreact', 'assign', 'set', 'escalate', 'return'] as const),
    ...(['ask', 'ask', 'approve', 'reject', 'withdraw', 'grant', 'read', 'read_all', 'role'] as const),
  ),
  userId: fc.constantFrom(...CAST),
  /** Most acts are done by an owner of a side that may, so that they succeed. */
  isByRight: fc.constantFrom(true, true, true, false),
  connectionId: fc.constantFrom(...Object.keys(sides)),
  pick: fc.nat({ max: 30 }),
  other: fc.constantFrom(...CAST),
  isFirst: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** What has happened so far, as its makers were answered. */
interface World {
  readonly desk: HelpDesk;
  readonly model: Model;
  readonly tickets: Map<string, any>;
  readonly messages: any[];
  readonly requests: any[];
  readonly outcomes: Record<string, number>;
}

/** Who does it: anybody, or the owner of a side that may. */
function actorOf({ model }: World, step: Act, side: 0 | 1, connectionId: string, isEscalated = false): string {
  if (!step.isByRight) return step.userId;
  const organization = isEscalated ? 'org_revampd' : sides[connectionId]![side];
  const isOwner = ([, each]: [string, { organization: string; role: string }]) =>
    each.organization === organization && each.role === 'owner';
  return [...model.roles].find(isOwner)?.[0] ?? step.userId;
}

async function perform(world: World, step: Act): Promise<void> {
  const { desk, model, tickets, messages, requests, outcomes } = world;
  desk.api.clock.advance(1000);
  const at = new Date(desk.api.clock.now()).toISOString();
  const person = (userId: string): Person => desk.as(userId, null, { assurance: 'elevated' });
  const succeeds = ({ status }: Answer): boolean => {
    const name = `${step.kind} ${status < 300 ? 'done' : 'refused'}`;
    outcomes[name] = (outcomes[name] ?? 0) + 1;
    return status < 300;
  };
  // An escalation or a return by right is of a ticket that can be: picked of all, hardly one in a hundred is.
  const mayBe = (each: any): boolean =>
    !step.isByRight ||
    (step.kind === 'escalate'
      ? each.connection_id === ASKED && each.escalation === null && each.status !== 'closed'
      : step.kind !== 'return' || each.escalation !== null);
  const eligible = [...tickets.values()].filter(mayBe);
  const ticket = eligible[step.pick % (eligible.length || 1)];
  const message = messages[step.pick % (messages.length || 1)];
  const request = requests[step.pick % (requests.length || 1)];
  const of = (connectionId: string, subject: string) => ({ connectionId, subject, at });
  const involved = (each: any) => each.audience.organizations.flatMap(({ id }: any) => model.readers(id, false));
  const orgOf = (id: string) => model.readers(id, false);

  if (step.kind === 'role') {
    const role = (['owner', 'billing', 'support', 'viewer'] as const)[step.pick % 4]!;
    desk.setRole(step.other, role);
    model.roles.get(step.other)!.role = role;
  } else if (step.kind === 'submit') {
    const userId = actorOf(world, step, 1, step.connectionId);
    const answer = await submit(person(userId), step.connectionId);
    if (!succeeds(answer)) return;
    const { body } = answer;
    tickets.set(body.id, body);
    const told = [...orgOf(body.assigned_organization.id), ...(body.assignee ? [body.assignee.id] : [])];
    model.tell('ticket_created', told, userId, of(step.connectionId, body.id));
  } else if (step.kind === 'grant') {
    const userId = actorOf(world, step, 0, step.connectionId);
    const entry = { kind: 'credit', amount: { amount: 1, currency: 'USD' }, reason: 'Because' };
    if (!succeeds(await person(userId).post(`/v1/connections/${step.connectionId}/wallet/entries`, entry))) return;
    const told = model.readers(sides[step.connectionId]![1], true);
    model.tell('credit_granted', told, userId, of(step.connectionId, step.connectionId));
  } else if (step.kind === 'ask') {
    const userId = actorOf(world, step, 0, ASKED);
    const effective_date = step.isFirst ? '2026-11-21' : '2026-12-24';
    const draft = { kind: 'one_time', name: 'Visit', price: { amount: 100, currency: 'USD' }, effective_date };
    const answer = await person(userId).post(`/v1/connections/${ASKED}/approval-requests`, draft);
    if (!succeeds(answer)) return;
    requests.push(answer.body);
    model.tell('request_created', model.readers('org_northgate', true), userId, of(ASKED, answer.body.id));
  } else if (step.kind === 'approve' || step.kind === 'reject' || step.kind === 'withdraw') {
    if (!request) return;
    const userId = actorOf(world, step, step.kind === 'withdraw' ? 0 : 1, ASKED);
    const answer = await person(userId).post(`/v1/connections/${ASKED}/approval-requests/${request.id}/${step.kind}`);
    if (!succeeds(answer)) return;
    const about = of(ASKED, request.id);
    const [partner, subOrg] = [model.readers('org_harborline', true), model.readers('org_northgate', true)];
    const kind = { approve: 'request_approved', reject: 'request_rejected', withdraw: 'request_withdrawn' }[step.kind];
    model.end(kind, userId, about);
    if (step.kind !== 'withdraw') model.tell(kind, partner, userId, about);
    if (!answer.body.took_effect_at) return;
    model.tell('request_took_effect', [...partner, ...subOrg], userId, about);
    model.tell('invoice_issued', subOrg, userId, of(ASKED, answer.body.invoice.id));
  } else if (step.kind === 'read' || step.kind === 'read_all') {
    await mark(world, step, person(step.userId));
  } else if (ticket && ['say', 'assign', 'set', 'escalate', 'return'].includes(step.kind)) {
    const { id, connection_id } = ticket;
    const about = of(connection_id, id);
    const isEscalated = ticket.escalation !== null;
    const side = step.kind === 'say' && step.isFirst ? 1 : 0;
    const userId = actorOf(world, step, side, connection_id, isEscalated && step.kind !== 'say');
    const by = person(userId);
    const to_reply = messages.find((each) => each.ticket_id === id);
    const more = step.isFirst && to_reply ? { reply_to_id: to_reply.id } : {};
    const status = ['open', 'in_progress', 'resolved', 'closed'][step.pick % 4];
    const acts = {
      say: () => say(by, ticket, 'Words', more),
      assign: () => change(by, ticket, { assignee_id: step.isFirst ? step.other : null }),
      set: () => change(by, ticket, step.isFirst ? { status } : { priority: ['low', 'high'][step.pick % 2] }),
      escalate: () => escalate(by, ticket),
      return: () => giveBack(by, ticket),
    };
    const answer = await acts[step.kind as keyof typeof acts]();
    if (!succeeds(answer)) return;
    const { body } = answer;
    if (step.kind === 'say') {
      messages.push(body);
      return model.tell('reply_to_id' in more ? 'message_replied' : 'message_posted', involved(ticket), userId, about);
    }
    tickets.set(id, body);
    if (step.kind === 'escalate') model.tell('ticket_escalated', orgOf('org_revampd'), userId, about);
    const [issuer, payer] = sides[connection_id]!;
    if (step.kind === 'return') model.tell('ticket_returned', [...orgOf(issuer), ...orgOf(payer)], userId, about);
    if (step.kind === 'assign' && body.assignee && body.assignee.id !== ticket.assignee?.id)
      model.tell('ticket_assigned', [body.assignee.id], userId, about);
    if (step.kind === 'set' && (body.status !== ticket.status || body.priority !== ticket.priority))
      model.tell('ticket_updated', orgOf(payer), userId, about);
  } else if (message) {
    const its = tickets.get(message.ticket_id);
    const userId = actorOf(world, step, step.isFirst ? 1 : 0, message.connection_id);
    const code = codes[step.pick % 2]!;
    const isOn = (each: any) => each.reaction === code && each.people.some(({ id }: any) => id === userId);
    const answer = await react(person(userId), message, code, step.kind === 'react' ? 'PUT' : 'DELETE');
    if (!succeeds(answer)) return;
    const isNew = step.kind === 'react' && !message.reactions.some(isOn);
    messages[messages.indexOf(message)] = answer.body;
    if (isNew) model.tell('reaction_added', involved(its), userId, of(message.connection_id, its.id));
  }
}

/** Marks a row of one's list, or all from it on down, of one category or all. */
async function mark({ model, outcomes }: World, step: Act, person: Person): Promise<void> {
  const list = await readAll(person, '/v1/notifications');
  const index = step.pick % (list.length || 1);
  const row = list[index];
  if (!row) return;
  const category = step.isFirst ? { category: row.category } : {};
  const isAll = step.kind === 'read_all';
  const path = isAll ? '/v1/notifications/read' : `/v1/notifications/${row.id}/read`;
  const answer = await person.post(path, isAll ? { up_to_id: row.id, ...category } : undefined);
  assert.equal(answer.status, 200, answer.text);
  outcomes[step.kind] = (outcomes[step.kind] ?? 0) + 1;
  const below = list.slice(index).filter((each) => !step.isFirst || each.category === row.category);
  const marked = new Set((isAll ? below : [row]).map(keyOf));
  for (const each of model.rows) if (each.userId === step.userId && marked.has(keyOfModel(each))) each.isRead = true;
}

/** Everybody's list and counts are what the model says, of everybody in the world. */
async function check({ desk, model }: World): Promise<void> {
  for (const { id } of desk.api.platform.tables.users.all()) {
    const person = desk.as(id);
    const rows = await readAll(person, '/v1/notifications');
    const expected = model.rows.filter((row) => row.userId === id && model.sees(row));
    const shown = rows.map((row) => `${keyOf(row)} ${row.read_at !== null}`);
    assert.deepEqual(shown.toSorted(), expected.map((row) => `${keyOfModel(row)} ${row.isRead}`).toSorted(), id);
    const times = rows.map(({ at }) => at);
    assert.deepEqual(times, times.toSorted().toReversed());
    const unread = expected.filter(({ isRead }) => !isRead);
    const count = (category: string) => unread.filter((row) => row.category === category).length;
    const counts = new Map<string, number>();
    for (const { connectionId } of unread) counts.set(connectionId, (counts.get(connectionId) ?? 0) + 1);
    const { version: _version, ...summary } = (await person.get('/v1/notifications/summary')).body;
    const by_connection = summary.by_connection.map((each: any) => [each.connection_id, each.unread]);
    assert.deepEqual(new Map(by_connection), counts);
    assert.equal(summary.unread, unread.length);
    assert.deepEqual(summary.by_category, {
      billing_management: count('billing_management'),
      support: count('support'),
    });
  }
}

describe('random acts of random people in several connections, over HTTP', () => {
  it('NOT-1 NOT-2 NOT-3 NOT-4 NOT-5 NOT-6 NOT-7 NOT-8 NOT-14 each was told to exactly the table’s people, read marks and counts agree', async () => {
    const outcomes: Record<string, number> = {};
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 60, maxLength: 100 }), async (steps) => {
        const desk = createHelpDesk();
        desk.staff(ASKED, ['usr_priya', 'usr_tom']);
        const world = { desk, model: new Model(), tickets: new Map(), messages: [], requests: [], outcomes };
        for (const step of steps) await perform(world, step);
        await check(world);
      }),
      { numRuns: 25 },
    );
    for (const kind of [
      'submit',
      'say',
      'react',
      'unreact',
      'assign',
      'set',
      'escalate',
      'return',
      'ask',
      'approve',
      'reject',
      'withdraw',
      'grant',
    ])
      assert.ok((outcomes[`${kind} done`] ?? 0) > 0, `${kind}: ${JSON.stringify(outcomes)}`);
    assert.ok(outcomes['read']! > 5 && outcomes['read_all']! > 5, JSON.stringify(outcomes));
  });
});

import assert from 'node:assert/strict';
import { operationTable, type OperationId } from '@revampd/api-spec/operations';
import {
  affiliatePaid,
  dayIn,
  DomainError,
  draftInvoice,
  issueInvoice,
  payoutEarned,
  withdrawalFailed,
  withdrawalPaid,
  type Connection,
  type Platform,
} from '../index.ts';
import { ownerOf } from './acts.ts';
import { attempts, leavingNoRow, type Attempt, type Call } from './attempts.ts';
import type { Chance } from './chance.ts';
import { leaksIn, type Viewer } from './may-know.ts';
import type { Ids, Scene } from './scene.ts';
import { stateOf } from './state.ts';
import type { Answer, Person, Tester } from './tester.ts';
import { rightfulFor } from './world.ts';

const possible = attempts.filter(({ operationId }) => operationId !== 'streamEvents');
const DAY = 86_400_000;

/** What came of the acts so far. */
export interface Tally {
  done: number;
  read: number;
  refused: number;
  repeated: number;
  /** Which operations succeeded. */
  readonly operations: Set<OperationId>;
}

/** Does one thing by chance in one of these connections, and checks what must hold of every single act. */
export async function actByChance(
  tester: Tester,
  connectionIds: readonly string[],
  userIds: readonly string[],
  chance: Chance,
  tally: Tally,
): Promise<void> {
  const { platform, clock } = tester.api;
  const connection = platform.tables.connections.get(chance.pick(connectionIds))!;
  if (chance.happens(4)) {
    clock.advance(chance.pick([1000, 3_600_000, DAY, 9 * DAY, 40 * DAY]));
    // What fell due is no part of the next call.
    return platform.runDue();
  }
  if (chance.happens(6)) return fromOutside(platform, connection, chance);
  const viewers = new Map<Person, Viewer | undefined>();
  const as = (userId: string, connectionId: string | null = null): Person => {
    const person = tester.as(userId, connectionId, { assurance: chance.happens(90) ? 'elevated' : 'standard' });
    viewers.set(person, { userId, connectionId });
    return person;
  };
  const each = chance.pick(possible);
  const scene = sceneNow(tester, connection, chance, as);
  const right = chance.happens(80) ? rightfulFor(each, tester, scene) : undefined;
  const userId = chance.pick(userIds);
  const { organizationId } = platform.tables.users.get(userId)!;
  const isParty = [connection.issuer.id, connection.payer.id].includes(organizationId);
  const person = right?.person ?? as(userId, isParty && chance.happens(30) ? connection.id : null);
  const ready = await each.prepare(person, right?.scene ?? scene).catch(() => right?.scene ?? scene);
  const call = vary(each.toCall(ready), platform.now(), chance);
  await actOnce({ tester, person, viewer: viewers.get(person), each, call, connection, chance, tally });
}

interface OneAct {
  readonly tester: Tester;
  readonly person: Person;
  /** Undefined for an organization's server. */
  readonly viewer: Viewer | undefined;
  readonly each: Attempt;
  readonly call: Call;
  readonly connection: Connection;
  readonly chance: Chance;
  readonly tally: Tally;
}

async function actOnce({ tester, person, viewer, each, call, connection, chance, tally }: OneAct): Promise<void> {
  const { platform } = tester.api;
  const { method, path, json, headers } = call;
  const key = `key-of-an-act-${chance.below(1_000_000)}`;
  const send = (): Promise<Answer> =>
    person.call(method, path, { json, headers: { ...headers, 'Idempotency-Key': key } });
  const before = stateOf(platform);
  const rowsBefore = platform.tables.activity.all().length;
  const answer = await send();
  const what = `${each.name} by ${viewer?.userId} on ${connection.id}: ${answer.status} ${answer.text.slice(0, 300)}`;
  const rows = platform.tables.activity.all().slice(rowsBefore);
  const isChanged = !isSame(stateOf(platform), before);
  // Whoever returns a ticket is answered how it was then.
  const isLastLook = each.operationId === 'deescalateTicket' && answer.status === 200;
  if (viewer && !isLastLook) assert.deepEqual(leaksIn(platform, viewer, answer.body), [], what);
  if (answer.status >= 300) {
    tally.refused += 1;
    assert.ok(answer.status < 500 && !isChanged, what);
    return;
  }
  tally.operations.add(each.operationId);
  if (operationTable[each.operationId].method === 'GET') {
    tally.read += 1;
    assert.ok(!isChanged, what);
    return;
  }
  tally.done += 1;
  // A change that is already so (a reaction given twice) is none.
  assert.equal(rows.length, isChanged && !leavingNoRow.has(each.operationId) ? 1 : 0, what);
  for (const row of rows)
    assert.deepEqual([row.connectionId, row.actor?.userId], [connection.id, viewer?.userId], what);
  if (!operationTable[each.operationId].takesKey || !chance.happens(30)) return;
  tally.repeated += 1;
  const position = platform.position();
  const again = await send();
  // A session that ended itself has nobody to repeat it.
  if (again.status === 401) return;
  assert.deepEqual([again.text, platform.position()], [answer.text, position], what);
}

/** What the world outside does: earnings, payments and bills. */
function fromOutside(platform: Platform, connection: Connection, chance: Chance): void {
  const amount = { amount: 1 + chance.below(5000), currency: connection.currency };
  const payouts = platform.tables.payouts.all().filter(({ connectionId }) => connectionId === connection.id);
  const payout = payouts.length > 0 ? chance.pick(payouts) : undefined;
  const charges = [{ description: 'Visit', unitPrice: amount.amount }];
  const happenings = [
    () => issueInvoice(platform, connection, { type: 'one_time', charges }),
    () => draftInvoice(platform, connection, { type: 'one_time', charges }),
    () => affiliatePaid(platform, connection, amount),
    () => payoutEarned(platform, connection, [{ organizationId: 'org_northgate', amount: amount.amount }]),
    () => payout && withdrawalPaid(platform, connection, payout.id),
    () => payout && withdrawalFailed(platform, connection, payout.id, 'The account is closed'),
  ];
  try {
    chance.pick(happenings)();
  } catch (error) {
    assert.ok(error instanceof DomainError, String(error));
  }
}

/** A scene of what is there now: of each kind something by chance, most often of this connection. */
function sceneNow(tester: Tester, connection: Connection, chance: Chance, as: (userId: string) => Person): Scene {
  const { platform } = tester.api;
  const { tables } = platform;
  const oneOf = (rows: readonly { readonly id: string; readonly connectionId: string }[]): string | undefined => {
    const here = chance.happens(90) ? rows.filter(({ connectionId }) => connectionId === connection.id) : rows;
    return here.length > 0 ? chance.pick(here).id : undefined;
  };
  const conversation = (isEscalated: boolean): Ids => {
    const ticket_id = oneOf(tables.tickets.all().filter(({ escalation }) => (escalation !== null) === isEscalated));
    const messages = tables.threadEntries
      .all()
      .filter((entry) => entry.ticketId === ticket_id && entry.kind === 'message');
    return { ticket_id, message_id: messages.length > 0 ? chance.pick(messages).id : undefined };
  };
  const sold = <Entry extends { readonly issuerId: string; readonly id: string }>(entries: readonly Entry[]) =>
    chance.pick(
      entries.filter(({ issuerId, id }) => issuerId === connection.issuer.id && id.includes(connection.type)),
    );
  const owner = (organizationId: string) => as(ownerOf(tester, organizationId));
  /** Most often one on which something can still be done. */
  const alive = <Row extends { readonly id: string; readonly connectionId: string }>(
    rows: readonly Row[],
    isAlive: (row: Row) => boolean,
  ) => (chance.happens(70) ? oneOf(rows.filter(isAlive)) : undefined) ?? oneOf(rows);
  const escalated = conversation(true);
  return {
    connection,
    ids: {
      connection_id: connection.id,
      user_id: ownerOf(tester, connection.payer.id),
      assignee_id: chance.pick([ownerOf(tester, connection.issuer.id), 'usr_priya', 'usr_lena']),
      invoice_id: alive(tables.invoices.all(), ({ amountDue }) => amountDue > 0),
      entry_id: oneOf(tables.walletEntries.all().filter(({ kind }) => kind === 'credit_applied')),
      add_on_id: alive(tables.addOns.all(), ({ status }) => status === 'active'),
      request_id: alive(tables.approvalRequests.all(), ({ status }) => status === 'pending'),
      payout_id: alive(tables.payouts.all(), ({ allocation }) => allocation === null),
      failed_payout_id: alive(tables.payouts.all(), ({ withdrawal }) => withdrawal?.status === 'failed'),
      plan_id: connection.type === 'sub_org_revampd' ? undefined : sold(tables.catalogPlans.all()).id,
      item_id: sold(tables.catalogItems.all()).id,
      reaction: chance.pick(['thumbs_up', 'thanks', 'ack']),
      ...conversation(false),
    },
    escalated:
      escalated.ticket_id === undefined ? {} : { ...escalated, assignee_id: chance.pick(['usr_omar', 'usr_lena']) },
    today: dayIn(connection.timeZone, platform.now()),
    owners: { issuer: owner(connection.issuer.id), payer: owner(connection.payer.id), revampd: owner('org_revampd') },
  };
}

/** The same call with other amounts, days, words and marks. */
function vary(call: Call, now: number, chance: Chance): Call {
  if (!call.json || chance.happens(40)) return call;
  const inDays = (most: number): string => new Date(now + (chance.below(most) - 2) * DAY).toISOString();
  const json = JSON.parse(JSON.stringify(call.json), (name, value: unknown) => {
    if (name === 'amount' && typeof value === 'number')
      return chance.pick([value, 1 + chance.below(3000), 1 + chance.below(3000), 0, -700, Number.MAX_SAFE_INTEGER]);
    if (name === 'quantity') return chance.pick([value, 1, 1 + chance.below(120)]);
    if (name === 'effective_date') return inDays(60).slice(0, 10);
    if (name === 'date') return inDays(4).slice(0, 10);
    if (name === 'last_read_sequence') return chance.below(8);
    if (name === 'client_id') return `client-by-chance-${chance.below(1_000_000)}`;
    if (name === 'status') return chance.pick(['open', 'in_progress', 'resolved', 'closed']);
    if (name === 'priority') return chance.pick(['low', 'medium', 'high']);
    if (name === 'days_until_due') return chance.below(40);
    return value;
  }) as object;
  const isRequest = 'effective_date' in json && chance.happens(50);
  return { ...call, json: { ...json, ...(isRequest && { expires_at: inDays(50) }) } };
}

/** Rows are never written into: the same row is the same object. */
function isSame(left: object, right: object): boolean {
  const [before, after] = [Object.values(left), Object.values(right)] as unknown[][][];
  return before.every(
    (rows, index) => rows.length === after[index].length && rows.every((row, place) => row === after[index][place]),
  );
}

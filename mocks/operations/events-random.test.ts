import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  adjustWallet,
  applyCredit,
  createSeededSecrets,
  DomainError,
  elevateSession,
  issueDraft,
  recordPayment,
  voidInvoice,
} from '../index.ts';
import { createListening, type Listening, type ListeningPerson } from '../test/listening.ts';

const CONNECTIONS = [
  'con_harborline_northgate',
  'con_harborline_ridgeway',
  'con_northgate_revampd',
  'con_juniper_revampd',
];
const PEOPLE = [
  ['usr_dana', 'con_harborline_northgate'],
  ['usr_dana', null],
  ['usr_marcus', null],
  ['usr_tom', null],
  ['usr_abel', 'con_harborline_ridgeway'],
  ['usr_omar', null],
  ['usr_wren', null],
  ['usr_joel', null],
] as const;

/** One random act of the world; what its rules refuse changes nothing. */
function actAtRandom(
  world: Listening,
  people: readonly ListeningPerson[],
  [kind, where, which, size]: Uint8Array,
): void {
  const { platform, clock } = world.api;
  const connection = world.connection(CONNECTIONS[where! % CONNECTIONS.length]!);
  const { currency } = connection;
  const money = { amount: (size! % 40) * 10 + 10, currency };
  const invoices = platform.tables.invoices.all().filter(({ connectionId }) => connectionId === connection.id);
  const invoice = invoices.at(-1 - (which! % Math.min(12, invoices.length)))!;
  const acts = [
    () => world.grant(connection.id, money.amount),
    () => adjustWallet(platform, connection, { ...money, amount: -money.amount }, 'Counted twice'),
    () => world.issue(connection.id, money.amount * 2),
    () => world.draft(connection.id),
    () => issueDraft(platform, connection, invoice),
    () => recordPayment(platform, connection, invoice.id, { amount: money, methodLabel: 'Cash' }),
    () => applyCredit(platform, connection, invoice.id, money),
    () => voidInvoice(platform, connection, invoice.id, 'Sent twice'),
    () => elevateSession(platform, platform.tables.sessions.first('byToken', people[which! % people.length]!.token)!),
    () => clock.advance(size! * 10),
  ];
  try {
    acts[kind! % acts.length]!();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
  }
}

/** Everything that a person can read of what streams tell, by what an event calls it. */
async function readAll(person: ListeningPerson): Promise<Map<string, any>> {
  const found = new Map<string, any>();
  const { body: session } = await person.get('/v1/session');
  const { permissions, assurance, elevated_until } = session;
  found.set('session', { permissions, assurance, elevated_until });
  for (const id of CONNECTIONS) {
    const { body: wallet } = await person.get(`/v1/connections/${id}/wallet`);
    if (wallet.code !== undefined) continue;
    found.set(`wallet ${id}`, { balance: wallet.balance, version: wallet.version });
    for (let cursor: string | null = ''; cursor !== null;) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const { body } = await person.get(`/v1/connections/${id}/invoices?limit=100${after}`);
      for (const invoice of body.data) found.set(`invoice ${invoice.id}`, invoice);
      cursor = body.next_cursor;
    }
  }
  return found;
}

function nameOf({ type, connection_id, object }: any): string {
  if (type === 'session.changed') return 'session';
  return type === 'wallet.updated' ? `wallet ${connection_id}` : `invoice ${object.id}`;
}

describe('two hundred random changes', () => {
  for (const seed of [1, 2, 3])
    it(`each stream’s ids rise, and what it told last is all that changed, as GETs answer it (seed ${seed})`, async () => {
      const world = createListening({ seed });
      const people = PEOPLE.map(([userId, connectionId]) => world.as(userId, connectionId));
      const before = await Promise.all(people.map(readAll));
      const streams = await Promise.all(people.map((person) => person.open()));
      const random = createSeededSecrets(seed);
      for (let changes = 0, position = world.api.platform.position(); changes < 200;) {
        actAtRandom(world, people, random(4));
        if (world.api.platform.position() > position) changes += 1;
        position = world.api.platform.position();
      }
      const after = await Promise.all(people.map(readAll));
      people.forEach((person) => person.leave());
      let total = 0;
      for (const [index, stream] of streams.entries()) {
        const events = await stream.rest();
        total += events.length;
        const places = events.map(({ id }) => Number(id.slice(4)));
        assert.deepEqual(
          places,
          [...new Set(places)].sort((left, right) => left - right),
        );
        const known = before[index]!;
        for (const event of events) {
          const { balance, version } = event.object;
          const isWallet = event.type === 'wallet.updated';
          assert.equal(event.type === 'invoice.created', event.type.startsWith('invoice') && !known.has(nameOf(event)));
          known.set(nameOf(event), isWallet ? { balance, version } : event.object);
        }
        assert.deepEqual(known, after[index], PEOPLE[index]!.join(' '));
      }
      assert.ok(total > 300, `${total} events`);
    });
});

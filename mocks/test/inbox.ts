import { grantCredit, type Role } from '../index.ts';
import { newKey } from './acts.ts';
import type { Answer, Person, Tester } from './tester.ts';

/** Northgate's connections: with its Partner, and with Revampd. */
export const NORTHGATE = 'con_harborline_northgate';
export const REVAMPD = 'con_northgate_revampd';

/** Where notifications are listed, and where all are marked as read. */
export const LIST = '/v1/notifications';
export const MARK_ALL = `${LIST}/read`;

/** So many rows for the readers of money of a payer, of one act each, a second apart. */
export function grant({ api }: Tester, connectionId: string, count = 1): void {
  const { platform, clock } = api;
  const connection = platform.tables.connections.get(connectionId)!;
  const amount = { amount: 100, currency: connection.currency };
  for (let index = 0; index < count; index += 1) {
    clock.advance(1000);
    grantCredit(platform, connection, amount, `Goodwill ${index + 1}`);
  }
}

/** Their ids, in the order of the list. */
export const idsOf = (rows: readonly Answer['body'][]) => rows.map(({ id }) => id as string);
/** The counts of a person. */
export const summaryOf = async (person: Person) => (await person.get(`${LIST}/summary`)).body;
/** Marks one as read. */
export const readOne = (person: Person, id: string, key?: string) => person.post(`${LIST}/${id}/read`, undefined, key);

/** A ticket of Northgate with its Partner, and the rows of the category Support that answers to it make. */
export async function converse(tester: Tester, messages = 1): Promise<void> {
  const [joel, priya] = [tester.as('usr_joel'), tester.as('usr_priya')];
  const path = `/v1/connections/${NORTHGATE}/tickets`;
  const ticket = await joel.post(path, { title: 'Calls drop', priority: 'high', description: 'Since today.' });
  for (let index = 0; index < messages; index += 1) {
    tester.api.clock.advance(1000);
    const message = { client_id: `client_${newKey()}`, body: 'Looking.' };
    await priya.post(`${path}/${ticket.body.id}/messages`, message);
  }
}

/** What role a person has from now on. */
export function setRole({ api }: Tester, userId: string, role: Role): void {
  const { users } = api.platform.tables;
  api.platform.transaction(() => users.put({ ...users.get(userId)!, role }));
}

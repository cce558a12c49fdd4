import { readAll, type Answer, type Tester } from './tester.ts';

/** A notification as its reader gets it. */
type Row = Answer['body'];

/** The people of the cast whom the tables of recipients name, by organization and role. */
export const people = {
  harborline: { owner: 'usr_tom', billing: 'usr_grace', support: 'usr_priya', viewer: 'usr_noor' },
  northgate: { owner: 'usr_dana', billing: 'usr_ines', support: 'usr_joel', viewer: 'usr_marcus' },
  juniper: { owner: 'usr_wren', billing: 'usr_mina', support: 'usr_theo', viewer: 'usr_anika' },
  revampd: { owner: 'usr_omar', billing: 'usr_ruth', support: 'usr_lena', viewer: 'usr_sven' },
} as const;

/** Everybody who reads tickets: every role. */
export function readersOfTickets(organization: keyof typeof people): string[] {
  return Object.values(people[organization]);
}

/** Everybody who reads money: every role but `support`. */
export function readersOfMoney(organization: keyof typeof people): string[] {
  const { owner, billing, viewer } = people[organization];
  return [owner, billing, viewer];
}

/**
 * Does something, and asks everybody in the world over HTTP what they were told by it: the rows that are new in their
 * list, or not what they were, newest first. Whoever was told nothing isn't there.
 */
export async function toldBy(tester: Tester, act: () => unknown): Promise<Map<string, Row[]>> {
  const before = await readEverybody(tester);
  await act();
  const after = await readEverybody(tester);
  const told = new Map<string, Row[]>();
  for (const [userId, rows] of after) {
    const known = new Map(before.get(userId)!.map((row) => [row.id, row.version]));
    const changed = rows.filter((row) => known.get(row.id) !== row.version);
    if (changed.length > 0) told.set(userId, changed);
  }
  return told;
}

/** Who was told what: their kinds of notification, newest first, by user id. */
export function kindsOf(told: ReadonlyMap<string, readonly Row[]>): Record<string, string[]> {
  return Object.fromEntries([...told].map(([userId, rows]) => [userId, rows.map(({ kind }) => kind as string)]));
}

/** The same for each of these people, to compare with. */
export function each(userIds: readonly string[], ...kinds: string[]): Record<string, string[]> {
  return Object.fromEntries(userIds.map((userId) => [userId, kinds]));
}

async function readEverybody(tester: Tester): Promise<Map<string, Row[]>> {
  const lists = tester.api.platform.tables.users
    .all()
    .map(async ({ id }) => [id, await readAll(tester.as(id), '/v1/notifications')] as const);
  return new Map(await Promise.all(lists));
}

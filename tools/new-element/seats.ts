/** The seats of the mock world that a new element is tested and shown in, and what the platform answers them. */
import { createMockApi, type MockApiOptions } from '../../mocks/index.ts';
import type { ReadingOperation } from './contract.ts';
import { Mistake } from './mistake.ts';

/** One side of a connection. */
export interface Seat {
  /** As its stories are called. */
  readonly title: string;
  readonly connection: string;
  /** A user of each role. */
  readonly people: Readonly<Record<'owner' | 'billing' | 'viewer' | 'support', string>>;
  /** A user of an organization that has nothing to do with the connection. */
  readonly outsider: string;
}

const people = (owner: string, billing: string, viewer: string, support: string): Seat['people'] => ({
  owner: `usr_${owner}`,
  billing: `usr_${billing}`,
  viewer: `usr_${viewer}`,
  support: `usr_${support}`,
});
const NORTHGATE = people('dana', 'ines', 'marcus', 'joel');
const HARBORLINE = people('tom', 'grace', 'noor', 'priya');
const JUNIPER = people('wren', 'mina', 'anika', 'theo');
const REVAMPD = people('omar', 'ruth', 'sven', 'lena');

/** The eight seats of REQUIREMENTS.md, by the names of their files of stories. */
export const SEATS = {
  'sub-org-with-partner': seat('Sub-Org with its Partner', 'con_harborline_northgate', NORTHGATE, 'usr_stella'),
  'partner-with-sub-org': seat('Partner with a Sub-Org', 'con_harborline_northgate', HARBORLINE, 'usr_vera'),
  'partner-with-revampd': seat('Partner with Revampd', 'con_harborline_revampd', HARBORLINE, 'usr_vera'),
  'revampd-with-partner': seat('Revampd with a Partner', 'con_harborline_revampd', REVAMPD, 'usr_dana'),
  'sub-org-with-revampd': seat('Sub-Org with Revampd', 'con_northgate_revampd', NORTHGATE, 'usr_abel'),
  'revampd-with-sub-org': seat('Revampd with a Sub-Org', 'con_northgate_revampd', REVAMPD, 'usr_abel'),
  'self-serve': seat('Self-Serve', 'con_juniper_revampd', JUNIPER, 'usr_dana'),
  'revampd-with-self-serve': seat('Revampd with a Self-Serve', 'con_juniper_revampd', REVAMPD, 'usr_dana'),
} as const satisfies Record<string, Seat>;

function seat(title: string, connection: string, who: Seat['people'], outsider: string): Seat {
  return { title, connection, people: who, outsider };
}

/** A role of a seat. */
export type Role = keyof Seat['people'];

/** A seat as the element has it. */
export interface SeatAnswer extends Seat {
  readonly slug: string;
  /** Rows that the owner reads in all; 1 where it isn't a list. */
  readonly rows: number;
  /** The first thing that the owner reads, in English; undefined where there is none. */
  readonly first: string | undefined;
  /** The roles that may read it. */
  readonly readers: readonly Role[];
}

/** What the platform answered to somebody. */
interface Answered {
  readonly status: number;
  readonly rows: number;
  readonly body: unknown;
}

const ROLES: readonly Role[] = ['owner', 'billing', 'viewer', 'support'];

/**
 * What the platform answers to the seats that were asked for; without any, to all that may read it. `firstOf` finds the first
 * thing that is read in an answer.
 */
export async function askSeats(
  operation: ReadingOperation,
  slugs: readonly string[] | undefined,
  firstOf: (body: unknown) => string | undefined,
): Promise<SeatAnswer[]> {
  const unknown = slugs?.find((slug) => !(slug in SEATS));
  if (unknown !== undefined) {
    throw new Mistake(`There is no seat "${unknown}": take some of ${Object.keys(SEATS).join(', ')}.`);
  }
  const answers: SeatAnswer[] = [];
  for (const slug of slugs ?? Object.keys(SEATS)) {
    const one: Seat = SEATS[slug as keyof typeof SEATS];
    const [owner, ...others] = await Promise.all(ROLES.map((role) => ask(operation, one.connection, one.people[role])));
    if (owner?.status !== 200 && slugs) {
      throw new Mistake(`${operation.id} answers ${owner?.status} to the owner in ${slug}: leave it out of --seats.`);
    }
    if (owner?.status !== 200) continue;
    const readers = ROLES.filter((_, index) => index === 0 || others[index - 1]?.status === 200);
    answers.push({ ...one, slug, rows: owner.rows, first: firstOf(owner.body), readers });
  }
  if (!answers.some(({ rows }) => rows > 0)) {
    throw new Mistake(`The mock world has nothing that ${operation.id} could answer: give it some first.`);
  }
  return answers;
}

/** The seat that shows most of an element: the first with more rows than a small page has, else with the most. */
export function mainSeat(seats: readonly SeatAnswer[]): SeatAnswer {
  return seats.find(({ rows }) => rows > SMALL_PAGE) ?? [...seats].sort((one, other) => other.rows - one.rows)[0]!;
}

/** Rows of a page in tests and stories that turn pages. */
export const SMALL_PAGE = 2;

/** Whether the mock world `empty` has nothing of it, in any of these seats. */
export async function isEmptyAtFirst(operation: ReadingOperation, seats: readonly Seat[]): Promise<boolean> {
  const answers = await Promise.all(
    seats.map(({ connection, people: { owner } }) => ask(operation, connection, owner, { scenario: 'empty' })),
  );
  return answers.every(({ rows }) => rows === 0);
}

async function ask(
  { path }: ReadingOperation,
  connection: string,
  user: string,
  options?: MockApiOptions,
): Promise<Answered> {
  const api = createMockApi(options);
  const { token } = api.mintSession({ user_id: user, connection_id: connection });
  const url = `https://api.example${path.replace('{connection_id}', connection)}`;
  const answer = await api.transport(new Request(url, { headers: { Authorization: `Bearer ${token}` } }));
  const body = (await answer.json()) as { data?: unknown[]; total?: number | null };
  return { status: answer.status, body, rows: body.data ? (body.total ?? body.data.length) : 1 };
}

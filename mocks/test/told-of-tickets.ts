import assert from 'node:assert/strict';
import { it } from 'node:test';
import {
  createHelpDesk,
  escalate,
  giveBack,
  HARBORLINE_REVAMPD,
  JUNIPER_REVAMPD,
  NORTHGATE,
  NORTHGATE_REVAMPD,
  say,
  submitted,
  type DeskPerson,
  type HelpDesk,
} from './help-desk.ts';
import type { Answer } from './tester.ts';
import { kindsOf, readersOfTickets, toldBy } from './told.ts';

/** Everybody of an organization: every role reads tickets. */
export const [HARBORLINE, JUNIPER, REVAMPD] = (['harborline', 'juniper', 'revampd'] as const).map(readersOfTickets);
export const SUB_ORG = readersOfTickets('northgate');

/** All of these but the one who acts. */
export const others = (people: readonly string[], userId: string) => people.filter((each) => each !== userId);

/** The people of the desk, by their first names. */
type Cast = Readonly<Record<'joel' | 'dana' | 'priya' | 'tom' | 'noor' | 'lena' | 'omar' | 'wren', DeskPerson>>;

/** What a row of the table begins with: a ticket of Northgate with its Partner, with a message of each side. */
export interface Scene extends Cast {
  readonly desk: HelpDesk;
  readonly ticket: any;
  readonly asked: any;
  readonly answered: any;
}

/** Sets the scene in a connection. */
export async function createScene(connectionId = NORTHGATE): Promise<Scene> {
  const desk = createHelpDesk();
  const names = ['joel', 'dana', 'priya', 'tom', 'noor', 'lena', 'omar', 'wren'] as const;
  const cast = Object.fromEntries(names.map((name) => [name, desk.person(`usr_${name}`)])) as Cast;
  const sides: Readonly<Record<string, readonly [payer: DeskPerson, issuer: DeskPerson]>> = {
    [NORTHGATE]: [cast.joel, cast.priya],
    [NORTHGATE_REVAMPD]: [cast.dana, cast.lena],
    [HARBORLINE_REVAMPD]: [cast.tom, cast.lena],
    [JUNIPER_REVAMPD]: [cast.wren, cast.lena],
  };
  const [payer, issuer] = sides[connectionId]!;
  const ticket = await submitted(payer, connectionId);
  const asked = (await say(payer, ticket, 'Any news?')).body;
  const answered = (await say(issuer, ticket, 'Looking.')).body;
  return { desk, ...cast, ticket, asked, answered };
}

/** A row of the table: what is done, and everybody who has a row of it with its kind. Nobody else in the world has. */
export type Case = readonly [
  name: string,
  act: (scene: Scene) => Promise<Answer>,
  told: Record<string, string[]>,
  before?: (scene: Scene) => Promise<unknown>,
  connectionId?: string,
];

/** A test for each row of the table: everybody in the world is asked what they were told. */
export function check(cases: readonly Case[]): void {
  for (const [name, act, told, before, connectionId] of cases)
    it(name, async () => {
      const scene = await createScene(connectionId);
      await before?.(scene);
      const rows = await toldBy(scene.desk, async () => {
        const { status, text } = await act(scene);
        assert.ok(status < 300, text);
      });
      assert.deepEqual(kindsOf(rows), told);
      for (const { category, read_at, version } of [...rows.values()].flat())
        assert.deepEqual([category, read_at, version], ['support', null, 1]);
    });
}

/** Revampd has it, or has had it. */
export const hasIt = ({ priya, ticket }: Scene) => escalate(priya, ticket);
export const hadIt = async (scene: Scene) => {
  await hasIt(scene);
  await giveBack(scene.lena, scene.ticket);
};

import type { Blueprint } from '../../blueprint.ts';
import { SMALL_PAGE } from '../../seats.ts';
import { imports, when } from '../code.ts';
import { hasPages, readersOf } from './seat-states.ts';

/** `seats/every-seat.ts`: the stories of a seat, from what is special about it. */
export function everySeat(blueprint: Blueprint): string {
  const { kebab, pascal, answer, operation, seats, words, isEmptyAtFirst } = blueprint;
  const { loading, failedTitle, emptyTitle } = words.en!;
  const { isList } = answer;
  const hasEmptySeat = seats.some(({ rows }) => rows === 0);
  const refusesSupport = seats.every(({ readers }) => !readers.includes('support'));
  const forbidden = `{ match: { path: '${operation.id}' }, fault: { status: 403, code: 'not_permitted' } }`;
  const names = isList ? 'namesOf' : 'valuesOf';
  return `/** The stories of what every seat has: what it reads, and everything that may stand in the place of that. */
${imports([
  ['storybook/test', ['expect', hasPages(blueprint) && 'userEvent']],
  ['../../desk/live.ts', ['comeOnline', 'goOffline']],
  ['../../desk/shown.ts', ['type Shown']],
  ['../../desk/worlds.ts', ['world', 'type WorldParameters']],
  [`../${kebab}-story.ts`, ['live', names, !hasEmptySeat && 'ready', 'see', `type ${pascal}Story`]],
  ['./states.ts', ['type StatesOf']],
])}

/** One side of a connection, and what its people read here. */
export interface ${pascal}Seat {
  readonly connection: string;
  /** A user of each role. */
  readonly people: Record<'owner' | 'billing' | 'viewer' | 'support', string>;
  /** A user of an organization that has nothing to do with the connection. */
  readonly outsider: string;
${when(isList, '  /** Rows of all pages. */\n  readonly entries: number;\n')}  /** What is read first${when(hasEmptySeat, '; undefined where there is nothing')}. */
  readonly first: string${when(hasEmptySeat, ' | undefined')};
}

/** The stories of a seat${when(hasPages(blueprint), '; the last is of those that have more than one page')}. */
export function everySeat(seat: ${pascal}Seat): StatesOf<${hasPages(blueprint) ? "'every' | 'long'" : "'every'"}, ${pascal}Story> {
  const { people, connection } = seat;
  const inWorld = (more: Partial<WorldParameters> = {}) => world({ person: people.owner, connection, ...more });
  const reading = (person: string): ${pascal}Story => ({
    parameters: inWorld({ person }),
    play: see((shown) => showsContent(shown, seat)),
  });
  /** What stands in the place of the content. */
  const instead = (parameters: ${pascal}Story['parameters'], look: (shown: Shown) => Promise<unknown>): ${pascal}Story => ({
    parameters,
    play: see(async (shown) => {
      await look(shown);
      expect(${names}(shown), 'nothing of the connection is told').toEqual([]);
    }),
  });

  return {
    ${readersOf(blueprint)
      .map((role) => `${role}: reading(people.${role}),`)
      .join('\n    ')}
    notPermitted: instead(inWorld({ ${refusesSupport ? 'person: people.support' : `faults: [${forbidden}]`} }), async (shown) => {
      await shown.finds((root) => root.querySelector('slot[name=not-permitted] [part=state]'));
      expect(shown.root.querySelector('button, a')).toBeNull();
    }),
    loading: {
      parameters: inWorld({ faults: [{ match: { path: '${operation.id}' }, fault: 'timeout' }] }),
      play: see(async (shown) => {
        await shown.shows('${loading}');
        const bone = await shown.finds((root) => root.querySelector('[aria-busy=true] .bone'));
        expect(bone.closest('[aria-hidden=true]')).not.toBeNull();
      }),
    },
${when(isEmptyAtFirst, `    empty: instead(inWorld({ scenario: 'empty' }), (shown) => shown.shows('${emptyTitle}')),\n`)}    liveOffline: {
      parameters: inWorld(),
      beforeEach: () => comeOnline,
      play: see(async (shown, itsWorld) => {
        await ${hasEmptySeat ? 'showsContent(shown, seat);\n        await live(shown)' : 'live(shown)'};
        goOffline(itsWorld);
        await shown.shows('May be out of date since');
        await shown.shows('You’re offline.');
        await showsContent(shown, seat);
      }),
    },
    failed: instead(inWorld({ faults: [{ match: { path: '${operation.id}' }, fault: { status: 500 } }] }), async (shown) => {
      await shown.shows('${failedTitle}');
      expect(shown.text()).toMatch(/Nothing was changed\\..* Request rid_\\w+/);
      await shown.control('button', 'Try again');
    }),
    offline: instead(inWorld({ faults: [{ fault: 'network' }] }), async (shown) => {
      await shown.shows('The service wasn’t reached. Nothing was changed.');
      await shown.control('button', 'Try again');
    }),
    sessionEnded: instead(inWorld({ session: 'refused' }), async (shown) => {
      await shown.shows('Your session ended');
      await shown.control('button', 'Continue');
    }),
    connectionNotAvailable: instead(inWorld({ person: seat.outsider, allConnections: true }), (shown) =>
      shown.shows('This connection isn’t available'),
    ),
    notSetUp: instead(inWorld({ session: 'wrong-url' }), (shown) => shown.shows('This part of the page isn’t set up')),
${when(
  hasPages(blueprint),
  `    secondPage: {
      args: { pageSize: ${SMALL_PAGE} },
      parameters: inWorld(),
      play: see(async (shown) => {
        await shown.shows(\`1–${SMALL_PAGE} of \${seat.entries} entries\`);
        await userEvent.click(await shown.control('button', 'Next'));
        await shown.shows('Page 2');
        await shown.shows(\`${SMALL_PAGE + 1}–\${Math.min(${2 * SMALL_PAGE}, seat.entries)} of \${seat.entries} entries\`);
        expect(namesOf(shown)).toHaveLength(Math.min(${SMALL_PAGE}, seat.entries - ${SMALL_PAGE}));
      }),
    },
`,
)}  };
}

/** What this seat reads. */
async function showsContent(shown: Shown, { first${when(isList, ', entries')} }: ${pascal}Seat): Promise<void> {
${when(hasEmptySeat, `  if (first === undefined) return shown.shows('${emptyTitle}');\n`)}  await ${hasEmptySeat ? 'shown.shows(first)' : 'ready(shown)'};
  expect(${names}(shown)${isList ? '[0]' : ''})${isList ? '.toBe(first)' : '.toContain(first)'};
${when(isList, "  await shown.shows(entries === 1 ? '1 entry' : `${entries} entries`);\n")}}
`;
}

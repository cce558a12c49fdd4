/** One side of a ticket as the stories of its thread need it. */
import type { Shown } from '../../desk/shown.ts';
import type { World, WorldParameters } from '../../desk/worlds.ts';
import { world } from '../../desk/worlds.ts';
import type { hand } from '../hands.ts';
import { CONNECTION, see, type ThreadArgs, type ThreadStory } from '../thread-story.ts';

/** One side of a ticket, and what its people read of it. */
export interface ThreadSeat {
  /** A user of each role. */
  readonly people: Record<'owner' | 'billing' | 'viewer' | 'support', string>;
  /** A user of an organization that has nothing to do with the connection. */
  readonly outsider: string;
  /** The name of the seat's organization. */
  readonly organization: string;
  /** Somebody of another organization, who writes too. */
  readonly other: Parameters<typeof hand>[1];
  /** How many entries of the escalated ticket its support person hasn't read. */
  readonly unread: number;
  /** What its support person may do with the escalated ticket, by the names of the buttons; who only reads may find. */
  readonly acts: readonly string[];
  /** Whether a closed ticket that was escalated may be reopened from here. */
  readonly mayReopen: boolean;
  /** Its sessions are for all connections of the organization, and the element says of which one the ticket is. */
  readonly isOfMany?: boolean;
}

/** The button of the head that everybody has. */
export const FIND = 'Find in ticket';

/** A story of a seat: its support person, unless somebody else looks. */
export function storyOf(
  seat: ThreadSeat,
  play: (thread: Shown, world: World) => Promise<unknown>,
  more: Partial<WorldParameters> & ThreadArgs = {},
): ThreadStory {
  const { ticketId, entryId, ...parameters } = more;
  return {
    args: {
      ...(seat.isOfMany && { connectionId: CONNECTION }),
      ...(ticketId && { ticketId }),
      ...(entryId && { entryId }),
    },
    parameters: world({
      person: seat.people.support,
      connection: CONNECTION,
      allConnections: seat.isOfMany ?? false,
      ...parameters,
    }),
    play: see(play),
  };
}

/** What may be done with the ticket, by the names of the buttons in its head and beside its facts. */
export const actsOf = ({ root }: Shown): string[] =>
  [...root.querySelectorAll('.ticket-acts button, .facts button.fact-button')].map(
    (button) => button.getAttribute('aria-label') ?? button.textContent.trim(),
  );

/** Nothing of what was written and done is told, and nothing can be written. */
export function hasNothingOf(thread: Shown): void {
  thread.hides(/Calls drop|T-1482|Dana Whitlock|Lena Fischer|Since this morning/);
  if (thread.root.querySelector('[role=article], textarea, .ticket-acts')) throw new Error('Something can be done.');
}

/** One side of a connection as the stories of its requests need it. */
import { approveRequest, rejectRequest } from '@revampd/mocks';
import type { Shown } from '../../desk/shown.ts';
import { world, type World, type WorldParameters } from '../../desk/worlds.ts';
import { CONNECTION } from '../approval-story.ts';

/** One side of a connection, and what its people read of what was asked. */
export interface ApprovalSeat {
  /** A user of each role. */
  readonly people: Record<'owner' | 'billing' | 'viewer' | 'support', string>;
  /** A user of an organization that has nothing to do with the connection. */
  readonly outsider: string;
  /** Who asks for what: above the name of the plan, the charge, and the add-on that was decided. */
  readonly asks: Readonly<Record<'plan' | 'charge' | 'addOn', string>>;
  /** What stands beside the buttons. */
  readonly foot: string;
  /** What stands there for a role that only reads. */
  readonly readerFoot: string;
  /** What may be done, by the names of the buttons. */
  readonly acts: readonly string[];
  readonly act: SeatAct;
}

/** What the seat does first. */
export interface SeatAct {
  /** The call that it comes to. */
  readonly call: string;
  readonly title: string;
  readonly lead: string;
  /** What the button that confirms says, and what it says meanwhile. */
  readonly confirm: string;
  readonly pending: string;
  /** What the card says meanwhile, and when it was done. */
  readonly sending: string;
  readonly done: string;
  readonly status: string;
  /** What is said where somebody else was first. */
  readonly notDone: string;
}

/** A story's world, in which the owner of the seat looks at a request. */
export const inSeat = (
  { people }: ApprovalSeat,
  more: Partial<WorldParameters> = {},
): { readonly revampd: WorldParameters } => world({ person: people.owner, connection: CONNECTION, ...more });

/** Ines Duarte of Northgate Dental, on another computer. */
export function decideElsewhere(
  { api: { platform } }: Pick<World, 'api'>,
  requestId: string,
  isApproved: boolean,
  note?: string,
): void {
  const connection = platform.tables.connections.get(CONNECTION)!;
  const actor = { userId: 'usr_ines', mintedById: 'org_northgate' };
  (isApproved ? approveRequest : rejectRequest)(platform, connection, requestId, { actor, note });
}

/** Nothing of what was asked is told. */
export function hasNothingOf(card: Shown): void {
  card.hides(/[$€¥]\s?\d|Front Desk|Tom Aldersey|Northgate/);
  if (card.root.querySelector('.acts')) throw new Error('Something can be done.');
}

import type { SeenConnection } from '../callers.ts';
import { connectionAsPayer } from '../connections.ts';
import type { OrganizationReference, User } from '../organizations.ts';
import type { Platform } from '../platform.ts';

/** Whose matter a Sub-Org's plan is (PLN-2). */
export interface Manager {
  readonly partner: OrganizationReference;
  /** The Partner's owners, by name: 20 at most. */
  readonly administrators: readonly User[];
  /** Where the plan is found; null for a viewer of an organization that has no part in it. */
  readonly partnerConnectionId: string | null;
}

const MOST_ADMINISTRATORS = 20;

/** The Partner of a Sub-Org, from its connection with Revampd. There is always one (CON-11). */
export function managerOf(platform: Platform, { connection, seat }: SeenConnection): Manager {
  const managed = connectionAsPayer(platform, connection.payer.id, 'partner_sub_org');
  if (!managed) throw new Error(`${connection.payer.id} has no Partner.`);
  const window = { partitions: [`${managed.issuer.id} owner`], limit: MOST_ADMINISTRATORS };
  return {
    partner: managed.issuer,
    administrators: platform.tables.users.page('byRole', window).rows,
    partnerConnectionId: seat === 'sub_org' ? managed.id : null,
  };
}

import { seeSection, type SeenConnection } from '../../callers.ts';
import type { AddOn } from '../../subscriptions/add-on.ts';
import type { Teller } from '../teller.ts';
import { topicsOfConnection } from '../topics.ts';

/** An add-on began, or has changed. */
export interface AddOnHeard {
  readonly type: 'add_on.created' | 'add_on.updated';
  readonly seen: SeenConnection;
  readonly addOn: AddOn;
}

/** Add-ons, each to those who read them. */
export const addOnTeller: Teller<AddOn, AddOnHeard> = {
  topicsOf: (platform, { after }) => topicsOfConnection(platform, after.connectionId),
  hear: (platform, caller, { before, after }) => {
    const seen = seeSection(platform, caller, after.connectionId, 'add_ons');
    return seen && { type: before ? 'add_on.updated' : 'add_on.created', seen, addOn: after };
  },
};

import type { components } from '@revampd/api-spec';
import type { Money, OrganizationReference, User } from '../../platform/index.ts';

type Schemas = components['schemas'];

/** UTC milliseconds as RFC 3339 with milliseconds. */
export function timestamp(instant: number): string {
  return new Date(instant).toISOString();
}

/** Minor units with their currency. */
export function money(amount: number, currency: string): Money {
  // −0 isn't a different amount.
  return { amount: amount + 0, currency };
}

export function organizationView({ id, name, type }: OrganizationReference): Schemas['Organization'] {
  return { id, name, type };
}

export function userView({ id, name, role }: User): Schemas['User'] {
  return { id, name, role };
}
